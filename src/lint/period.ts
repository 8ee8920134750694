import type { Period } from "./facts.ts";

/** Whether a period holds at a time, milliseconds since 1970; `until` is exclusive. */
export const holds = (period: Period, now: number): boolean =>
  (period.from === null || period.from <= now) && (period.until === null || now < period.until);
