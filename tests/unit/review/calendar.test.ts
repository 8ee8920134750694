/** Working time in an office's own zone: through changes of the clock, over free days and holidays. */

import { describe, expect, it } from "vitest";
import { Calendar, type CalendarSettings } from "../../../src/review/calendar.ts";
import { gapsOf } from "../../../src/review/roster.ts";
import fc from "../../support/fc.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK: CalendarSettings = {
  ...{ timezone: "Europe/Berlin", hours: "09:00-17:00", holidays: ["2026-12-24", "2026-12-25"] },
  days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
};
const berlin = new Calendar(WEEK);
const at = (text: string) => Date.parse(text);
const iso = (time: number) => new Date(time).toISOString();

describe("one working day before", () => {
  it.each([
    ["within the week", "2026-03-11T14:00:00+01:00", "2026-03-10T14:00:00+01:00"],
    ["over a weekend", "2026-03-09T14:00:00+01:00", "2026-03-06T14:00:00+01:00"],
    ["on a free day: from the opening of the last one", "2026-03-08T14:00:00+01:00", "2026-03-06T09:00:00+01:00"],
    ["before the office opens", "2026-03-11T03:00:00+01:00", "2026-03-10T09:00:00+01:00"],
    ["over holidays", "2026-12-28T10:00:00+01:00", "2026-12-23T10:00:00+01:00"],
    ["over the change of the clock", "2026-03-30T10:00:00+02:00", "2026-03-27T10:00:00+01:00"],
  ])("%s", (_, end, before) => {
    expect(iso(berlin.daysBefore(at(end), 1))).toBe(iso(at(before)));
  });

  it("is never later for an earlier time, lies in working time, and is over by then", () => {
    const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC");
    const times = fc.integer({ min: at("2024-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") });
    fc.assert(
      fc.property(zones, times, fc.integer({ min: 0, max: 9 * DAY }), (timezone, time, more) => {
        const calendar = new Calendar({ ...WEEK, timezone });
        const [one, other] = [calendar.daysBefore(time, 1), calendar.daysBefore(time + more, 1)];
        const day = calendar.workingDay(calendar.dateOf(one));
        expect(one).toBeLessThanOrEqual(other);
        expect(one).toBeLessThan(time);
        expect(day && one >= day.from && one <= day.until).toBe(true);
      }),
    );
  });
});

describe("working hours", () => {
  it("are counted between two times", () => {
    expect(berlin.between(at("2026-03-06T16:00:00+01:00"), at("2026-03-09T10:30:00+01:00"))).toBe(2.5 * HOUR);
    expect(berlin.between(at("2026-12-23T16:00:00+01:00"), at("2026-12-28T10:00:00+01:00"))).toBe(2 * HOUR);
    expect(berlin.between(5, 5)).toBe(0);
  });

  it("are all hours where somebody always works, however far from UTC", () => {
    const zones = fc.constantFrom("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Asia/Kathmandu");
    const times = fc.integer({ min: at("2024-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") });
    const always = { hours: "00:00-24:00", holidays: [], days: [...WEEK.days, "saturday", "sunday"] } as const;
    fc.assert(
      fc.property(zones, times, fc.integer({ min: -DAY, max: 9 * DAY }), (timezone, time, span) => {
        const calendar = new Calendar({ ...always, timezone });
        expect(calendar.between(time, time + span)).toBe(Math.max(0, span));
      }),
    );
  });

  it("have passed since the time that is found by them", () => {
    const times = fc.integer({ min: at("2024-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 60 * HOUR }), (time, span) => {
        expect(berlin.between(berlin.hoursBefore(time, span), time)).toBe(span);
      }),
    );
  });

  it("follow the clock of the place in summer and winter", () => {
    expect(iso(berlin.workingDay("2026-03-27")?.from ?? 0)).toBe("2026-03-27T08:00:00.000Z");
    expect(iso(berlin.workingDay("2026-03-30")?.from ?? 0)).toBe("2026-03-30T07:00:00.000Z");
    expect(berlin.isOpen(at("2026-12-24T10:00:00+01:00"))).toBe(false);
    expect(berlin.halfDay(at("2026-03-10T11:30:00Z"))).toBe("2026-03-10 pm");
  });

  it("end nowhere when nobody ever works", () => {
    const never = new Calendar({ ...WEEK, days: [] });
    expect(never.daysBefore(at("2026-03-10T10:00:00Z"), 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(never.hoursBefore(at("2026-03-10T10:00:00Z"), HOUR)).toBe(Number.NEGATIVE_INFINITY);
  });
});

it("says on which days nobody is on duty, and at which hours", () => {
  const shift = (from: string, until: string, groups: string[] = []) => ({
    ...{ id: 1, staff: "anna", deputy: null, from: at(from), until: at(until), groups },
  });
  const shifts = [
    shift("2026-03-09T00:00:00+01:00", "2026-03-10T12:00:00+01:00"),
    shift("2026-03-11T00:00:00+01:00", "2026-03-12T00:00:00+01:00", ["north"]),
  ];
  const gaps = gapsOf(shifts, berlin, at("2026-03-09T00:00:00+01:00"), at("2026-03-12T00:00:00+01:00"));
  expect(gaps.map(({ date, whole }) => [date, whole])).toEqual([
    ["2026-03-10", false],
    ["2026-03-11", true],
  ]);
  expect(iso(gaps[0]?.from ?? 0)).toBe("2026-03-10T11:00:00.000Z");
  expect(gapsOf([], berlin, at("2026-03-09T00:00:00Z"), at("2026-03-12T00:00:00Z"))).toEqual([]);
});
