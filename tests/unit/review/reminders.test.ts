import { expect, it } from "vitest";
import { Calendar } from "../../../src/review/calendar.ts";
import { type Present, remindedNow } from "../../../src/review/reminders.ts";
import { NOTHING_WAITS, withItem } from "../../../src/review/waiting.ts";

const WEEK = {
  timezone: "UTC",
  days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  hours: "09:00-17:00",
  holidays: [],
} as const;
const calendar = new Calendar(WEEK);
/** A Wednesday. */
const NOW = Date.parse("2026-03-11T13:00Z");
const at = (text: string) => Date.parse(`2026-03-${text}Z`);

const decider = (name: string, isManager = false) => ({ name, groups: [], isManager });
const shift = (staff: string, deputy: string | null = null) => ({
  id: 1,
  staff,
  deputy,
  from: 0,
  until: 9e15,
  groups: [],
});
const office = (over: Partial<Present> = {}): Present => ({
  ...{ deciders: [decider("anna"), decider("otto"), decider("mia", true)], shifts: [], hasRoster: true, ...over },
});
const told = (to: "on-duty" | "deputies" | "managers", present: Present) =>
  remindedNow([{ to, hours: 4 }], calendar, present, NOW).map(({ name }) => name);

it("asks whoever is on duty, their deputies, or managers", () => {
  const present = office({ shifts: [shift("anna", "otto")] });
  expect(told("on-duty", present)).toEqual(["anna"]);
  expect(told("deputies", present)).toEqual(["otto"]);
  expect(told("managers", present)).toEqual(["mia"]);
});

it("asks all who may decide where there is no roster, and where nobody on duty may; but no deputies then", () => {
  const all = ["anna", "otto", "mia"];
  expect(told("on-duty", office({ hasRoster: false }))).toEqual(all);
  expect(told("on-duty", office({ shifts: [shift("paul")] }))).toEqual(all);
  expect(told("deputies", office({ shifts: [shift("anna", "paul")] }))).toEqual([]);
});

it("counts working hours and days, and of two rules for one person the later time", () => {
  const present = office({ deciders: [decider("mia", true)], shifts: [shift("mia")] });
  const before = (...rules: Parameters<typeof remindedNow>[0]) => remindedNow(rules, calendar, present, NOW);
  expect(before({ to: "on-duty", hours: 6 })).toEqual([{ name: "mia", before: at("10T15:00") }]);
  expect(before({ to: "managers", days: 3 })).toEqual([{ name: "mia", before: at("06T13:00") }]);
  expect(before({ to: "managers", days: 3 }, { to: "on-duty", hours: 6 })).toEqual([
    { name: "mia", before: at("10T15:00") },
  ]);
});

it("asks nobody where nobody ever works", () => {
  const never = new Calendar({ ...WEEK, days: [] });
  expect(remindedNow([{ to: "managers", days: 1 }], never, office(), NOW)).toEqual([]);
});

it("names ten of what waits: urgent ones first, then the oldest", () => {
  const items = Array.from({ length: 12 }, (_, n) => ({
    ...{ ref: `m${n}`, sender: "Ann", receivedAt: 1000 - n, urgent: n === 0 },
  }));
  const waiting = items.reduce(withItem, NOTHING_WAITS);
  expect(waiting).toMatchObject({ count: 12, urgent: 1, oldestAt: 989 });
  expect(waiting.first.map(({ ref }) => ref)).toEqual(["m0", ..."11 10 9 8 7 6 5 4 3".split(" ").map((n) => `m${n}`)]);
});
