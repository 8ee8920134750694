/** Days, weeks and months of figures: all in UTC, so that they are the same for everybody who looks. PURE. */

export const DAY = 86_400_000;

/** Days since 1970. */
export const dayOf = (at: number): number => Math.floor(at / DAY);

/** `2026-03-10` of a day. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A day of `2026-03-10`; null for what is no date. */
export function dayOfDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || dateOf(dayOf(at)) !== text ? null : dayOf(at);
}

/** The Monday of a day's week: 1 January 1970 was a Thursday. */
export const weekOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Days from `from` up to, not including, `until`. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** `2026-10`; null for what is no month. */
export function monthOf(text: string): Period | null {
  const [, year = "", month = ""] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === "") return null;
  const start = (offset: number) => dayOf(Date.UTC(Number(year), Number(month) - 1 + offset, 1));
  return { from: start(0), until: start(1) };
}

/** The `days` that end with the day of `at`. */
export const lastDays = (at: number, days: number): Period => ({ from: dayOf(at) + 1 - days, until: dayOf(at) + 1 });

/** As many days just before. */
export const before = ({ from, until }: Period): Period => ({ from: from - (until - from), until: from });

export const daysOf = ({ from, until }: Period): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
