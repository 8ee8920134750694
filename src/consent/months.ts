/** Calendar months in UTC. PURE. */

/**
 * The same day and time of day, so many calendar months later; where that month has no such day, its last one
 * (31 August and 6 months: 28 or 29 February). Months, not days: a relationship ends on a date that people can name
 * (std 95).
 */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return first + (Math.min(date.getUTCDate(), days) - 1) * 86_400_000 + (time - midnight);
}
