import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../src/parse/calendar.ts";
import { multipart, plain, readRest } from "./eml.ts";

const calendar = (lines: string, head = "METHOD:REQUEST\n"): string =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n${head}BEGIN:VEVENT\nUID:1\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
const ZONE =
  "BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n";

describe("events of a calendar (RFC 5545, RFC 5546)", () => {
  it.each([
    [
      "an invitation",
      calendar(
        "DTSTART:20261201T100000Z\nDTEND:20261201T110000Z\nSUMMARY:Lunch\\, then demo\nLOCATION:Grand Hotel\nATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:bob@x.example",
      ),
      {
        method: "REQUEST",
        summary: "Lunch, then demo",
        location: "Grand Hotel",
        starts: Date.UTC(2026, 11, 1, 10),
        ends: Date.UTC(2026, 11, 1, 11),
        rsvp: true,
        answer: "",
      },
    ],
    [
      "an answer",
      calendar("SUMMARY:Lunch\nATTENDEE;PARTSTAT=DECLINED:mailto:bob@x.example", "METHOD:reply\n"),
      { method: "REPLY", answer: "DECLINED", rsvp: false, starts: null, ends: null },
    ],
    [
      "a zone that it describes",
      calendar("DTSTART;TZID=Here:20261201T100000", `METHOD:PUBLISH\n${ZONE}`),
      { method: "PUBLISH", starts: Date.UTC(2026, 11, 1, 15) },
    ],
    [
      "a zone that it only names, as UTC",
      calendar("DTSTART;TZID=Europe/Nowhere:20261201T100000"),
      { starts: Date.UTC(2026, 11, 1, 10) },
    ],
    ["a whole day", calendar("DTSTART;VALUE=DATE:20261201"), { starts: Date.UTC(2026, 11, 1) }],
    ["none, when the calendar names none", calendar("SUMMARY:x", ""), { method: "" }],
  ])("%s", async (_, raw, item) =>
    expect(await readCalendar(raw, "attachment:0", "")).toMatchObject([{ ...item, part: "attachment:0" }]),
  );

  it.each([
    ["nothing", ""],
    ["no calendar", "Dear Bob"],
    ["one that is cut", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY"],
    ["wrong times", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026-99-99\nEND:VEVENT"],
    ["a huge one", `BEGIN:VCALENDAR\n${"X:y\n".repeat(100_000)}END:VCALENDAR`],
    ["endless components", "BEGIN:VCALENDAR\n".repeat(15_000)],
  ])("none of %s", async (_, raw) => expect(await readCalendar(raw, "attachment:0", "")).toEqual([]));

  it("at most fifty", async () => {
    const event = "BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n";
    expect(await readCalendar(`BEGIN:VCALENDAR\n${event.repeat(900)}END:VCALENDAR`, "attachment:0", "")).toHaveLength(
      50,
    );
  });

  it("of a part and of a file, with the method of the part's type", async () => {
    const message = await readRest(
      multipart("mixed", [
        multipart(
          "alternative",
          [plain("come"), `Content-Type: text/calendar; method=REQUEST\n\n${calendar("SUMMARY:Dinner", "")}`],
          "b2",
        ),
        `Content-Type: application/octet-stream; name=invite.ics\nContent-Disposition: attachment\n\n${calendar("SUMMARY:Dinner")}`,
      ]),
    );
    expect(message.calendar.map(({ method, summary, part }) => [method, summary, part])).toEqual([
      ["REQUEST", "Dinner", "attachment:0"],
      ["REQUEST", "Dinner", "attachment:1"],
    ]);
    expect(message.automatic).toBeNull();
  });
});
