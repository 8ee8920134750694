/** Guessing at logins is slow: pauses per account and per address, few hashes at once. */
import type { Store } from "../store/port.ts";
import { matches, matchNobody } from "./password.ts";
import { peerKey, Throttle, type ThrottleOptions } from "./throttle.ts";
import { Turnstile } from "./turnstile.ts";

const HASHES_AT_ONCE = 2;
const LINE = 50;

/** `wait`: milliseconds until the next try is looked at. */
export type Passage = "right" | "wrong" | "busy" | { readonly wait: number };

export class Gate {
  readonly #throttle: Throttle;
  readonly #turnstile = new Turnstile(HASHES_AT_ONCE, LINE);
  readonly #store: Pick<Store, "cameFrom">;
  readonly #clock: () => number;

  constructor(options: ThrottleOptions, store: Pick<Store, "cameFrom">, clock: () => number) {
    this.#throttle = new Throttle(options);
    this.#store = store;
    this.#clock = clock;
  }

  /**
   * Whether the password is that of the hash; the same work where there is none. A right one clears the address of nothing,
   * or one good account would let its holder guess at the others.
   */
  async password(name: string, hash: string | null, password: string, peer: string): Promise<Passage> {
    const keys = [await this.#accountKey(name, peer), peerKey(peer)];
    return this.#turnstile.pass<Passage>(async () => {
      // Asked here and not before the line: many at once are no way around the pause.
      const wait = this.#throttle.pause(keys, this.#clock());
      if (wait > 0) return { wait };
      if (hash === null ? await matchNobody(password) : await matches(hash, password)) return "right";
      for (const key of keys) this.#throttle.failed(key, this.#clock());
      return "wrong";
    }, "busy");
  }

  /** The same for a code, which is short: it counts as failed until it was right, so that many at once gain nothing. */
  async code(name: string, peer: string, check: () => Promise<boolean>): Promise<Passage> {
    const account = await this.#accountKey(name, peer);
    const keys = [account, peerKey(peer)];
    const now = this.#clock();
    const wait = this.#throttle.pause(keys, now);
    if (wait > 0) return { wait };
    this.#throttle.failed(account, now);
    if (await check()) return "right";
    this.#throttle.failed(peerKey(peer), now);
    return "wrong";
  }

  /** They are in: what failed before is forgiven. Not earlier, or a known password would open endless tries at the code. */
  async succeeded(name: string, peer: string): Promise<void> {
    this.#throttle.succeeded(await this.#accountKey(name, peer));
  }

  /** Who fails elsewhere cannot lock somebody out at the desk where they signed in before. */
  async #accountKey(name: string, peer: string): Promise<string> {
    const known = await this.#store.cameFrom(name, peer);
    return known ? `staff:${name} at ${peerKey(peer)}` : `staff:${name}`;
  }
}
