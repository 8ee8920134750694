/** The demo's clock: it can be set back, so that a month of history happens in half a minute. It runs like any other. */
export class DemoClock {
  #offset = 0;

  /** Milliseconds since 1970. */
  now = (): number => Date.now() + this.#offset;

  /** It is this late now, and goes on from there. */
  set(at: number): void {
    this.#offset = at - Date.now();
  }
}
