/**
 * How often strangers may set something off: letters, relayed mail, lines in the trail (std 43, 71, 84). Counted in memory
 * per hour; a restart forgets, which at most doubles an hour.
 */
const HOUR = 3_600_000;
/** Keys that are remembered; past that the hour begins anew for all of them. */
const MOST_KEYS = 10_000;

export class Allowance {
  readonly #counts = new Map<string, number>();
  readonly #clock: () => number;
  #hour = 0;

  /** @param clock milliseconds since 1970 */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Whether this is among the first `most` of its key in this hour; counts it when it is. */
  take(key: string, most: number): boolean {
    const hour = Math.floor(this.#clock() / HOUR);
    if (hour !== this.#hour || this.#counts.size >= MOST_KEYS) this.#counts.clear();
    this.#hour = hour;
    const used = this.#counts.get(key) ?? 0;
    if (used >= most) return false;
    this.#counts.set(key, used + 1);
    return true;
  }
}
