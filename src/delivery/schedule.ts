/** When to try again, and when to stop (RFC 5321 4.5.4.1). PURE: time and chance are passed in. */

export interface Schedule {
  /** Pauses between attempts, milliseconds, at least one; the last repeats. */
  readonly pauses: readonly number[];
  /** Share of a pause that is random, 0..1: a pause lies between `1 - jitter` and 1 times the configured one. */
  readonly jitter: number;
}

/** `at`: milliseconds since 1970 of the next attempt; null when it is time to give up. */
export type NextAttempt = { readonly at: number } | null;

/**
 * The attempt after one that failed temporarily. The last one falls on `giveUpAt` itself, so that nothing is given up
 * unattempted.
 *
 * @param attempts Attempts made, this one included; at least 1.
 * @param random 0 (inclusive) to 1 (exclusive).
 */
export function nextAttempt(
  schedule: Schedule,
  attempts: number,
  now: number,
  giveUpAt: number,
  random: number,
): NextAttempt {
  if (now >= giveUpAt) return null;
  return { at: Math.min(now + pauseAfter(schedule, attempts, random), giveUpAt) };
}

/** The pause after so many attempts, whole milliseconds, at least 1. */
export function pauseAfter({ pauses, jitter }: Schedule, attempts: number, random: number): number {
  const index = Math.min(Math.max(attempts, 1), pauses.length) - 1;
  const pause = pauses[index] ?? 60_000;
  return Math.max(1, Math.round(pause * (1 - jitter * random)));
}
