/**
 * What is under way between two requests of somebody who is not signed in: known by a secret, for a while, in bounded memory.
 * It is no session: nothing but its own next step takes it. A restart forgets it.
 */
import { digestOf, newToken } from "./token.ts";

interface Entry<T> {
  readonly value: T;
  readonly until: number;
}

export class Tickets<T> {
  readonly #lifetime: number;
  readonly #bound: number;
  /** In order of issue, so also of expiry. */
  readonly #entries = new Map<string, Entry<T>>();

  /** @param lifetime milliseconds, @param bound how many at most; the oldest goes first */
  constructor(lifetime: number, bound: number) {
    this.#lifetime = lifetime;
    this.#bound = bound;
  }

  issue(value: T, now: number): string {
    const ticket = newToken();
    this.#entries.set(digestOf(ticket), { value, until: now + this.#lifetime });
    for (const [key, entry] of this.#entries) {
      if (entry.until > now && this.#entries.size <= this.#bound) break;
      this.#entries.delete(key);
    }
    return ticket;
  }

  find(ticket: string, now: number): T | null {
    const entry = this.#entries.get(digestOf(ticket));
    return entry && entry.until > now ? entry.value : null;
  }

  /** Finds it, and it counts no more. */
  take(ticket: string, now: number): T | null {
    const found = this.find(ticket, now);
    this.#entries.delete(digestOf(ticket));
    return found;
  }

  get size(): number {
    return this.#entries.size;
  }
}
