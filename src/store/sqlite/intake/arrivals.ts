/**
 * Which replies are known to have arrived (DESIGN.md 4.3). In memory, best effort, bounded: forgetting one means that an
 * exact copy within the window is answered as the first one was, which is what a copy nearly always wants.
 */
export class Arrivals {
  readonly #limit: number;
  /** Submission key by reference, of replies under way. */
  readonly #sent = new Map<string, string>();
  readonly #arrived = new Map<string, string[]>();

  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  /** A reply to this submission is on its way. */
  sent(ref: string, key: string): void {
    this.#sent.set(ref, key);
    trim(this.#sent, this.#limit);
  }

  arrived(ref: string): void {
    const key = this.#sent.get(ref);
    if (key === undefined) return;
    this.#sent.delete(ref);
    this.#arrived.set(key, [...(this.#arrived.get(key) ?? []), ref]);
    trim(this.#arrived, this.#limit);
  }

  /** References of this submission whose reply arrived. */
  of(key: string): readonly string[] {
    return this.#arrived.get(key) ?? [];
  }
}

/** Maps keep insertion order: the oldest goes. */
function trim(map: Map<string, unknown>, limit: number): void {
  if (map.size <= limit) return;
  const { value } = map.keys().next();
  if (value !== undefined) map.delete(value);
}
