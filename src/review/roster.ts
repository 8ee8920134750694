/** Who is on duty when, and when nobody is. PURE. */
import type { Shift } from "../store/port.ts";
import { type Calendar, nextDate } from "./calendar.ts";

/** A stretch of working time that no shift covers for everybody's mail. */
export interface Gap {
  /** `2026-12-24`. */
  readonly date: string;
  readonly from: number;
  readonly until: number;
  /** All of the working day. */
  readonly whole: boolean;
}

export const onDuty = (shifts: readonly Shift[], at: number): readonly Shift[] =>
  shifts.filter(({ from, until }) => from <= at && at < until);

/** Of shifts, those that look at the mail of a member of these groups; a shift without groups looks at everybody's. */
export const forGroups = (shifts: readonly Shift[], groups: readonly string[]): readonly Shift[] =>
  shifts.filter((shift) => shift.groups.length === 0 || shift.groups.some((group) => groups.includes(group)));

/**
 * Working time between two times in which nobody is on duty for everybody's mail, a day at a time. Without any shift there
 * is no roster to have gaps: then all reviewers are on duty.
 */
export function gapsOf(shifts: readonly Shift[], calendar: Calendar, from: number, until: number): readonly Gap[] {
  const covering = shifts.filter(({ groups }) => groups.length === 0).sort((a, b) => a.from - b.from);
  if (shifts.length === 0) return [];
  const gaps: Gap[] = [];
  const last = calendar.dateOf(until - 1);
  for (let date = calendar.dateOf(from); date <= last; date = nextDate(date)) {
    const day = calendar.workingDay(date);
    if (!day) continue;
    for (const gap of uncovered(covering, day.from, day.until))
      gaps.push({ date, ...gap, whole: gap.from === day.from && gap.until === day.until });
  }
  return gaps;
}

function uncovered(shifts: readonly Shift[], from: number, until: number): { from: number; until: number }[] {
  const gaps: { from: number; until: number }[] = [];
  let reached = from;
  for (const shift of shifts) {
    if (shift.until <= reached) continue;
    if (shift.from >= until) break;
    if (shift.from > reached) gaps.push({ from: reached, until: shift.from });
    reached = shift.until;
    if (reached >= until) return gaps;
  }
  return [...gaps, { from: reached, until }];
}
