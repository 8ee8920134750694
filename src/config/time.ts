/** Durations and moments as operators write them. */

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?:\d{1,9}(?:ms|s|m|h|d))+$/;
/** Timers of Node and millisecond arithmetic stay exact far beyond this. */
const LONGEST = 100 * 365 * 86_400_000;

/** `90s`, `5m`, `4h`, `14d`, `1h30m` as milliseconds; null when it is none of these. */
export function parseDuration(text: string): number | null {
  if (!DURATION.test(text)) return null;
  let total = 0;
  for (const [, count = "", unit = ""] of text.matchAll(/(\d+)(ms|s|m|h|d)/g))
    total += Number(count) * (UNITS[unit] ?? 0);
  return total <= LONGEST ? total : null;
}

/** Milliseconds as the shortest exact text that `parseDuration` reads back. */
export function formatDuration(milliseconds: number): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(UNITS).reverse()) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * size;
  }
  return parts.join("") || "0s";
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/**
 * ISO 8601 as milliseconds since 1970. A bare date is its first moment in UTC; a time must say its zone, because a
 * server's own zone is nobody's intention. Null when it is neither, or a day that does not exist.
 */
export function parseMoment(text: string): number | null {
  const date = DATE.exec(text);
  if (!date && !MOMENT.test(text)) return null;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  const value = date ? day.getTime() : Date.parse(text.toUpperCase().replace(" ", "T"));
  return Number.isNaN(value) ? null : value;
}

export const formatMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();
