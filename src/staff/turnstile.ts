/** Lets a few through at once and keeps a short line; password hashes take 19 MiB and a core each (std 84). */
export class Turnstile {
  readonly #slots: number;
  readonly #line: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  /** @param slots how many at once, @param line how many may wait */
  constructor(slots: number, line: number) {
    this.#slots = slots;
    this.#line = line;
  }

  /** Runs `work` when a slot is free. Out: its result, or `full` without running it when too many wait already. */
  async pass<T>(work: () => Promise<T>, full: T): Promise<T> {
    if (this.#inside >= this.#slots) {
      if (this.#waiting.length >= this.#line) return full;
      // The slot is handed over by whoever leaves, so `#inside` does not change.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
