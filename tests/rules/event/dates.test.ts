import { describe, expect, it } from "vitest";
import { readDates } from "../../../src/rules/event/dates.ts";
import { plainForm } from "../../../src/rules/plain.ts";
import { busy } from "../../support/busy.ts";

const NOW = Date.parse("2026-02-01T09:00:00Z");
const read = (text: string) =>
  readDates(plainForm(text), NOW).map((mention) =>
    mention.kind === "day"
      ? mention.readings.map((at) => new Date(at).toISOString().slice(0, 10)).join("|")
      : mention.kind === "weekday"
        ? `day ${mention.weekday}`
        : "eve",
  );

describe("dates in a text", () => {
  it.each([
    ["on 2026-02-24 at seven", ["2026-02-24"]],
    ["24 February", ["2026-02-24"]],
    ["the 24th of February 2027", ["2027-02-24"]],
    ["Feb 24th, 7 pm", ["2026-02-24"]],
    ["Feb. 24, 2026", ["2026-02-24"]],
    ["February 3", ["2026-02-03"]],
    ["Tuesday, 24 February", ["2026-02-24"]],
    ["24 February (Tuesday)", ["2026-02-24"]],
    ["Sept 9th", ["2026-09-09"]],
    ["22-24 February", ["2026-02-22|2026-02-23|2026-02-24"]],
    ["February 22–24, 2026", ["2026-02-22|2026-02-23|2026-02-24"]],
    ["el martes 24 de febrero de 2026", ["2026-02-24"]],
    ["mardi 24 février à 19h", ["2026-02-24"]],
    ["le 1er mars", ["2026-03-01"]],
    ["am Dienstag, den 24. Februar 2026", ["2026-02-24"]],
    ["am 24.2.2026", ["2026-02-24"]],
    ["am 24.02. um 19 Uhr", ["2026-02-24"]],
    ["terça-feira, 24 de fevereiro", ["2026-02-24"]],
    ["2/24/2026", ["2026-02-24"]],
    ["24/02/26", ["2026-02-24"]],
    ["03/04/2026", ["2026-04-03|2026-03-04"]],
    ["on 2/24 at six", ["2026-02-24"]],
    ["Tuesday evening during the Summit", ["day 2"]],
    ["jueves por la noche", ["day 4"]],
    ["am Mittwoch", ["day 3"]],
    ["the night before the Summit opens", ["eve"]],
    ["la veille du congrès", ["eve"]],
    ["15 January", ["2026-01-15"]],
    ["15 November", ["2026-11-15"]],
    ["dinner 23 Feb, tour 24 Feb", ["2026-02-23", "2026-02-24"]],
  ])("%s", (text, days) => expect(read(text)).toEqual(days));

  it.each([
    "support 24/7",
    "version 2.3.4",
    "31 April",
    "30/02/2026",
    "you may 10 times over",
    "a march of 5000 people",
    "$24 per month",
    "call 555-0147",
    "9:30 to 10:15",
    "2/3 of members",
    "nothing here",
  ])("no day in: %s", (text) => expect(read(text)).toEqual([]));

  it("says where the words stand", () => {
    const text = "See you on Tuesday, or on Feb 24th.";
    const [weekday, day] = readDates(plainForm(text), NOW);
    expect(text.slice(weekday?.offset, (weekday?.offset ?? 0) + (weekday?.length ?? 0))).toBe("Tuesday");
    expect(text.slice(day?.offset, (day?.offset ?? 0) + (day?.length ?? 0))).toBe("Feb 24th");
  });

  it("stays quick on hostile text", () => {
    const started = busy();
    for (const text of ["1".repeat(60_000), "1 ".repeat(30_000), "may ".repeat(15_000), "1/2/".repeat(15_000)])
      read(text);
    expect(busy() - started).toBeLessThan(10_000);
  });
});
