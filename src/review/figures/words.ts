/** Figures in words, for those who do not look at charts. PURE. */
import type { Period } from "./days.ts";
import type { Share } from "./statistics.ts";

const HOUR = 3_600_000;

/** `1,204`. */
export const count = (n: number): string => Math.round(n).toLocaleString("en-GB");

/** `1 copy`, `12 copies`. */
export const many = (n: number, one: string, more = `${one}s`): string => `${count(n)} ${n === 1 ? one : more}`;

/** `12 %`, `0.33 %`; small shares keep two figures, because 0.1 % and 0.3 % are what is asked for. */
export function percent(share: number): string {
  const of100 = share * 100;
  return `${of100 !== 0 && of100 < 1 ? of100.toFixed(2) : of100 < 10 ? trimmed(of100.toFixed(1)) : of100.toFixed(0)} %`;
}

const trimmed = (text: string): string => text.replace(/\.0$/, "");

/** `20 % (9 to 39 %, of 30)`: what was seen, where the true share may lie, and what it rests on. */
export function shareWords({ share, low, high, of }: Share): string {
  if (share === null) return "none decided";
  return `${percent(share)} (${percent(low).replace(" %", "")} to ${percent(high)}, of ${count(of)})`;
}

/** `, 12 % more than in the 30 days before (725)`. From nothing, or from little, a share would say nothing. */
export function changed(now: number, was: number, { from, until }: Period): string {
  const days = until - from;
  const before = days === 1 ? "the day before" : `the ${days} days before`;
  if (now === was) return now === 0 ? `, as in ${before}` : `, as many as in ${before}`;
  const more = now > was ? "more" : "fewer";
  if (was < 10) return `, ${more} than in ${before} (${count(was)})`;
  return `, ${percent(Math.abs(now - was) / was)} ${more} than in ${before} (${count(was)})`;
}

/** `0.05 s`, `2 s`, `5 min`. */
export const seconds = (ms: number): string => (ms < 60_000 ? `${ms / 1000} s` : lasting(ms));

/** `12 min`, `3 h`, `2.5 days`. */
export function lasting(ms: number): string {
  if (ms <= 0) return "0 min";
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / 60_000))} min`;
  if (ms < 48 * HOUR) return `${trimmed((ms / HOUR).toFixed(1))} h`;
  return `${trimmed((ms / (24 * HOUR)).toFixed(1))} days`;
}
