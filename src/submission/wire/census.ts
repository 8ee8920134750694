/** Who is connected, over all listeners (std 84). */

export class Census {
  readonly #total: number;
  readonly #perAddress: number;
  readonly #addresses = new Map<string, number>();
  #count = 0;

  /** @param total connections at once; @param perAddress connections at once from one address */
  constructor(total: number, perAddress: number) {
    this.#total = total;
    this.#perAddress = perAddress;
  }

  get count(): number {
    return this.#count;
  }

  /**
   * Counts a connection in, unless a limit is reached.
   * @param relay a relay in front brings everybody's connections from one address; only the total binds it
   * @returns the way out, to be called once; null when it is refused
   */
  enter(address: string, relay: boolean): (() => void) | null {
    const here = this.#addresses.get(address) ?? 0;
    if (this.#count >= this.#total || (!relay && here >= this.#perAddress)) return null;
    this.#count++;
    this.#addresses.set(address, here + 1);
    return () => this.#leave(address);
  }

  #leave(address: string): void {
    this.#count--;
    const left = (this.#addresses.get(address) ?? 1) - 1;
    if (left > 0) this.#addresses.set(address, left);
    else this.#addresses.delete(address);
  }
}
