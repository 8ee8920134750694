/** Pauses after failed logins, per user and per peer (std 25, 84). In memory: a restart forgives. */
import { isIPv6 } from "node:net";

const HOUR = 3_600_000;
/** Entries kept; the one that failed longest ago goes first. */
const BOUND = 20_000;

interface Failures {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly last: number;
  readonly until: number;
}

export interface ThrottleOptions {
  /** Failures before the first pause. */
  readonly failures: number;
  /** The first pause, milliseconds; it doubles with each failure, up to an hour. */
  readonly throttle: number;
}

export class Throttle {
  readonly #options: ThrottleOptions;
  readonly #bound: number;
  /** In order of the last failure. */
  readonly #failures = new Map<string, Failures>();

  constructor(options: ThrottleOptions, bound = BOUND) {
    this.#options = options;
    this.#bound = bound;
  }

  /** Milliseconds that these keys must still wait, 0 for none. */
  pause(keys: readonly string[], now: number): number {
    return Math.max(0, ...keys.map((key) => (this.#failures.get(key)?.until ?? 0) - now));
  }

  failed(key: string, now: number): void {
    const known = this.#failures.get(key);
    // An hour without failures is forgotten, so that one slip a week never adds up.
    const count = (known && now - Math.max(known.last, known.until) < HOUR ? known.count : 0) + 1;
    this.#failures.delete(key);
    this.#failures.set(key, { count, last: now, until: now + this.#pauseAfter(count) });
    if (this.#failures.size <= this.#bound) return;
    const [oldest] = this.#failures.keys();
    if (oldest !== undefined) this.#failures.delete(oldest);
  }

  succeeded(key: string): void {
    this.#failures.delete(key);
  }

  get size(): number {
    return this.#failures.size;
  }

  #pauseAfter(count: number): number {
    const beyond = count - this.#options.failures;
    return beyond < 0 ? 0 : Math.min(HOUR, this.#options.throttle * 2 ** Math.min(beyond, 40));
  }
}

/** One key per client: an IPv6 host has a whole /64 to come from. */
export function peerKey(peer: string): string {
  if (!isIPv6(peer) || peer.toLowerCase().startsWith("::ffff:")) return `peer:${peer.toLowerCase()}`;
  const [head = "", tail] = (peer.toLowerCase().split("%")[0] ?? "").split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  const groups = [...front, ...zeros, ...back].slice(0, 4);
  return `peer:${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
