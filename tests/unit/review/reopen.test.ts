import { expect, it } from "vitest";
import type { Weekday } from "../../../src/mail/words.ts";
import { Calendar } from "../../../src/review/calendar.ts";
import { reopenedUntil } from "../../../src/review/reopen.ts";

const calendar = (days: readonly Weekday[], holidays: readonly string[] = []) =>
  new Calendar({ timezone: "UTC", days, hours: "09:00-17:00", holidays });
const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
/** A Thursday. */
const THURSDAY = Date.UTC(2026, 2, 12, 10);

it("gives staff two working days for mail that came back, over a weekend and a holiday", () => {
  expect(reopenedUntil(calendar(WEEK), THURSDAY)).toBe(Date.UTC(2026, 2, 16, 17));
  expect(reopenedUntil(calendar(WEEK, ["2026-03-16"]), THURSDAY)).toBe(Date.UTC(2026, 2, 17, 17));
});

it("gives two days at least, late in the evening and where nobody ever works", () => {
  const late = Date.UTC(2026, 2, 10, 22);
  expect(reopenedUntil(calendar(WEEK), late)).toBe(late + 2 * 86_400_000);
  expect(reopenedUntil(calendar([]), THURSDAY)).toBe(THURSDAY + 2 * 86_400_000);
});
