import { describe, expect, it } from "vitest";
import type { EventFacts } from "../../../src/lint/facts.ts";
import { eventsNamed } from "../../../src/rules/event/naming.ts";
import { aMessage } from "../../support/message.ts";

/** Which words name an event of the association, and how surely. */

const event = (parts: Partial<EventFacts> = {}): EventFacts => ({
  id: "summit-2026",
  name: "The Outsourcing World Summit",
  starts: Date.parse("2026-02-22"),
  ends: Date.parse("2026-02-25"),
  place: "Orlando, Florida",
  approvedSideEvents: [],
  ...parts,
});
const annual = event({ id: "ala26", name: "ALA Annual Conference & Expo", place: "Denver" });

const named = (text: string, given: EventFacts = event()) => {
  const [found] = eventsNamed(aMessage({ subject: "Hello", text, ownText: text }), [given]);
  return found ? { sure: found.sure, words: found.evidence.text } : null;
};

describe("an event of the association", () => {
  it.each([
    ["Visit us at the Outsourcing World Summit in Orlando.", "Outsourcing World Summit"],
    ["We are exhibiting at the OUTSOURCING  WORLD SUMMIT", "OUTSOURCING  WORLD SUMMIT"],
    ["Coming to Summit 2026 in Orlando?", "Summit 2026"],
    ["See you at summit '26 on 24 February!", "summit '26"],
    ["Ready for OWS26?", "OWS26"],
    ["Ready for OWS 2026?", "OWS 2026"],
    ["at the IAOP summit", "IAOP summit"],
    ["at IAOP's World Summit next month", "IAOP's World Summit"],
    ["Will you be at the summit in Orlando?", "the summit"],
    ["Everybody who attends the Summit is welcome on 23 February.", "the Summit"],
    ["before this year's summit (Feb 22nd)", "this year's summit"],
    ["Nos vemos en la Cumbre de Orlando", "la Cumbre"],
    ["Treffen wir uns auf dem Gipfel in Orlando?", "dem Gipfel"],
  ])("is named by: %s", (text, words) => {
    expect(named(text)).toEqual({ sure: true, words });
  });

  it.each([
    ["Who is going to the summit?"],
    ["the world summit was a success"],
    ["the AI Summit 2026"],
    ["our team at #summit-2026"],
    ["wer kommt zum Gipfel?"],
  ])("may be meant by: %s", (text) => {
    expect(named(text)?.sure).toBe(false);
  });

  it.each([
    ["Orlando, 22 February: the hearing is moved."],
    ["Outsourcing is a worldwide trend; Mr Summit wrote about it."],
    ["Summit Consulting LLC invoice 2026-10"],
    ["the owls and the OWS"],
  ])("is not named by: %s", (text) => {
    expect(named(text)).toBeNull();
  });

  it("is named by an id that says more than summit and year", () => {
    expect(named("Slides for OWS-26-orlando", event({ id: "ows-26-orlando" }))).toEqual({
      ...{ sure: true, words: "OWS-26-orlando" },
    });
  });

  it("with a name of common words needs the association, the year or the place beside it", () => {
    expect(named("the annual conference of the bar", annual)).toBeNull();
    expect(named("a conference in Denver", annual)).toBeNull();
    expect(named("the EUROFORUM Conference in Denver", annual)).toBeNull();
    expect(named("the annual conference in 2026", annual)?.sure).toBe(false);
    expect(named("See you at the annual conference in Denver", annual)?.sure).toBe(true);
    expect(named("See you at the ALA conference", annual)?.sure).toBe(true);
    expect(named("our firm's conference room", annual)).toBeNull();
  });

  it("is named by a calendar part too, and not by what is quoted", () => {
    const item = { method: "REQUEST", summary: "Dinner at OWS26", location: "", starts: null, ends: null, rsvp: true };
    const calendar = [{ ...item, answer: "", part: "attachment:0" }];
    expect(eventsNamed(aMessage({ calendar }), [event()])[0]?.evidence.part).toBe("attachment:0");
    const text = "Yes, gladly.\n> see you at the Outsourcing World Summit";
    const regions = [
      { kind: "own", start: 0, end: 13 },
      { kind: "quoted", start: 13, end: text.length },
    ] as const;
    expect(eventsNamed(aMessage({ text, regions }), [event()])).toEqual([]);
  });
});
