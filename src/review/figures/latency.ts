/** How long the smart host takes for a copy: from the steps that attempts were counted by, so "within" and never "exactly". PURE. */
import type { TookFigure } from "../../store/port.ts";
import { dateOf, daysOf, type Period } from "./days.ts";
import { groupBy } from "./group-by.ts";
import { many, seconds } from "./words.ts";

interface Took {
  readonly copies: number;
  /** Half, and 95 of 100, were taken within so many milliseconds; null where nothing was. */
  readonly median: number | null;
  readonly p95: number | null;
}

export interface Latency {
  readonly days: readonly (Took & { readonly date: string })[];
  readonly total: Took;
  readonly summary: string;
}

export function latencyOf(rows: readonly TookFigure[], period: Period): Latency {
  const byDay = groupBy(rows, ({ day }) => day);
  const total = tookOf(rows);
  return {
    days: daysOf(period).map((day) => ({ date: dateOf(day), ...tookOf(byDay.get(day) ?? []) })),
    ...{ total, summary: latencyWords(total) },
  };
}

function tookOf(rows: readonly TookFigure[]): Took {
  const copies = rows.reduce((sum, row) => sum + row.copies, 0);
  const steps = [...rows].sort((a, b) => a.upto - b.upto);
  const within = (share: number): number | null => {
    let left = share * copies;
    for (const step of steps) {
      left -= step.copies;
      if (left <= 0) return step.upto;
    }
    return null;
  };
  return { copies, median: within(0.5), p95: within(0.95) };
}

function latencyWords({ copies, median, p95 }: Took): string {
  if (median === null || p95 === null) return "No copy was timed.";
  return `The smart host took half of ${many(copies, "copy", "copies")} within ${seconds(median)}, 95 of 100 within ${seconds(p95)}.`;
}
