/** What waits, and how long decisions took. PURE. */
import type { WaitFigures, WaitingFigure } from "../../store/port.ts";
import { Calendar, type CalendarSettings } from "../calendar.ts";
import { DAY, dateOf, dayOf, type Period, weekOf } from "./days.ts";
import { groupBy } from "./group-by.ts";
import { quantiles } from "./statistics.ts";
import { lasting, many } from "./words.ts";

const HOUR = 3_600_000;

/** Ages of what waits: up to so much, and the last without an end. */
const AGES = [
  ["under 4 hours", 4 * HOUR],
  ["4 to 24 hours", DAY],
  ["1 to 3 days", 3 * DAY],
  ["3 to 7 days", 7 * DAY],
  ["over 7 days", Number.POSITIVE_INFINITY],
] as const;

/** Where each of the ages begins, newest first. */
export const agesSince = (now: number): number[] => AGES.map(([, age]) => Math.max(0, now - age));

export interface Waits {
  readonly decided: number;
  /** Milliseconds; null where nothing was decided. */
  readonly median: number | null;
  readonly p90: number | null;
  /** The same in office hours alone. */
  readonly workMedian: number | null;
  readonly workP90: number | null;
}

export interface Holds {
  readonly now: Omit<WaitingFigure, "buckets"> & {
    readonly ages: readonly { readonly label: string; readonly messages: number }[];
  };
  readonly weeks: readonly (Waits & { readonly week: string })[];
  readonly total: Waits;
  readonly before: Waits;
  readonly summary: string;
}

/** Office hours between two moments, milliseconds. */
export type WorkTime = (from: number, until: number) => number;

export function workTime(settings: CalendarSettings): WorkTime {
  const calendar = new Calendar(settings);
  return (from, until) => calendar.between(from, until);
}

/** @param waits of the period and of the one before */
export function holdsOf(
  waiting: WaitingFigure,
  waits: WaitFigures,
  { period, now, work }: { readonly period: Period; readonly now: number; readonly work: WorkTime },
): Holds {
  const timed = waits.receivedAt.map((at, row) => timedBy(work, at, waits.decidedAt[row] ?? at));
  const inside = timed.filter(({ day }) => day >= period.from);
  const byWeek = groupBy(inside, ({ day }) => weekOf(day));
  const total = waitsOf(inside);
  return {
    now: waitingOf(waiting),
    weeks: weeksOf(period).map((week) => ({ week: dateOf(week), ...waitsOf(byWeek.get(week) ?? []) })),
    ...{ total, before: waitsOf(timed.filter(({ day }) => day < period.from)) },
    summary: `${waitingWords(waiting, now)} ${decidedWords(total)}`,
  };
}

export function waitingOf({ buckets, ...current }: WaitingFigure): Holds["now"] {
  return { ...current, ages: AGES.map(([label], index) => ({ label, messages: buckets[index] ?? 0 })) };
}

interface Timed {
  /** Of the decision. */
  readonly day: number;
  readonly length: number;
  readonly worked: number;
}

const timedBy = (work: WorkTime, receivedAt: number, decidedAt: number): Timed => ({
  day: dayOf(decidedAt),
  length: Math.max(0, decidedAt - receivedAt),
  worked: work(receivedAt, decidedAt),
});

function waitsOf(waits: readonly Timed[]): Waits {
  const ofBoth = (lengths: readonly number[]) => quantiles(lengths, 0.5, 0.9);
  const [median = null, p90 = null] = ofBoth(waits.map(({ length }) => length));
  const [workMedian = null, workP90 = null] = ofBoth(waits.map(({ worked }) => worked));
  return { decided: waits.length, median, p90, workMedian, workP90 };
}

/** Mondays. */
function weeksOf({ from, until }: Period): number[] {
  const first = weekOf(from);
  return Array.from({ length: Math.ceil((until - first) / 7) }, (_, index) => first + 7 * index);
}

function waitingWords({ messages, urgent, oldestAt }: WaitingFigure, now: number): string {
  if (messages === 0 || oldestAt === null) return "Nothing waits.";
  const marked = urgent > 0 ? `, ${many(urgent, "of them urgent", "of them urgent")}` : "";
  return `${many(messages, "message")} ${messages === 1 ? "waits" : "wait"}${marked}, the oldest for ${lasting(now - oldestAt)}.`;
}

function decidedWords({ decided, median, p90, workMedian, workP90 }: Waits): string {
  if (decided === 0) return "Nothing was decided.";
  const within = (ms: number | null, worked: number | null) =>
    `${lasting(ms ?? 0)} (${lasting(worked ?? 0)} of office hours)`;
  return `${many(decided, "message was", "messages were")} decided, half of them within ${within(median, workMedian)}, nine of ten within ${within(p90, workP90)}.`;
}
