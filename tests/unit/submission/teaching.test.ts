import { describe, expect, it } from "vitest";
import type { CalendarItem, HeaderField, Message } from "../../../src/mail/message.ts";
import { teachingOf } from "../../../src/submission/teaching.ts";
import { aMessage } from "../../support/message.ts";

const field = (name: string, value: string): HeaderField => ({ name, key: name.toLowerCase(), value });
const answer = (parts: Partial<Message> = {}) =>
  teachingOf(aMessage({ subject: "Re: Lunch", text: "Gladly, see you then.", inReplyTo: ["<1@x>"], ...parts })).teaches;
const calendar = (parts: Partial<CalendarItem>): CalendarItem => ({
  ...{ method: "REPLY", summary: "Spring  Lunch", location: "", starts: null, ends: null, rsvp: false },
  ...{ answer: "DECLINED", part: "attachment:0", ...parts },
});

describe("what a message may teach", () => {
  it("are the author's words and what they answer, the nearest first", () => {
    const teaches = answer({ inReplyTo: ["<3@x>"], references: ["<1@x>", "<2@x>", "<3@x>"] });
    expect(teaches).toEqual({ answers: ["<3@x>", "<2@x>", "<1@x>"], own: { answers: true, refuses: [] }, events: [] });
  });

  it.each<[string, Partial<Message>]>([
    ["no answer to anything", { inReplyTo: [] }],
    ["an automatic answer", { automatic: "auto-submitted" }],
    ["a read receipt", { automatic: "report" }],
    ["a read receipt that hides", { subject: "Read: Lunch" }],
    ["an absence by its subject", { subject: "Automatic reply: Lunch" }],
    ["an absence by its header", { headers: [field("X-Autoreply", "yes")] }],
    ["bulk mail", { headers: [field("Precedence", "bulk")] }],
    ["a calendar's answer without a clear word", { inReplyTo: [], calendar: [calendar({ answer: "TENTATIVE" })] }],
    ["an invitation", { inReplyTo: [], calendar: [calendar({ method: "REQUEST", answer: "" })] }],
    ["an answer for an event without a title", { inReplyTo: [], calendar: [calendar({ summary: " " })] }],
  ])("is nothing in %s", (_, parts) => expect(answer(parts)).toBeUndefined());

  it("of a calendar's answer is the event, and nothing of the words around it", () => {
    const teaches = answer({ automatic: "calendar-reply", text: "Not interested.", calendar: [calendar({})] });
    expect(teaches).toEqual({
      ...{ answers: [], own: { answers: false, refuses: [] } },
      events: [{ name: "spring lunch", declined: true }],
    });
  });

  it("is in the author's own part where the parts are known, however short", () => {
    const text = "Unsubscribe\n\nOn Tuesday Bob wrote:\nPlease remove me from your list.\n";
    const regions = [
      { kind: "own" as const, start: 0, end: 12 },
      { kind: "quoted" as const, start: 12, end: text.length },
    ];
    expect(answer({ text, ownText: text, regions })?.own.refuses).toEqual([{ what: "list", words: "Unsubscribe" }]);
  });
});
