/**
 * Logins verified a short while ago, so that a client that connects per message costs one argon2 hash in minutes and not
 * one per message. Keys are HMACs under a random key of this process: nothing here is worth stealing.
 */
import { createHmac, randomBytes } from "node:crypto";

const BOUND = 10_000;

export class LoginCache {
  readonly #secret = randomBytes(32);
  readonly #lifetime: number;
  /** In order of entry, so also of expiry. */
  readonly #verified = new Map<string, { readonly hash: string; readonly until: number }>();

  /** @param lifetime milliseconds */
  constructor(lifetime: number) {
    this.#lifetime = lifetime;
  }

  /**
   * Whether this password was verified against one of the hashes that the member has now: a password that was changed or
   * removed since counts no more, whoever changed it.
   */
  has(user: string, password: string, hashes: readonly string[], now: number): boolean {
    const key = this.#key(user, password);
    const entry = this.#verified.get(key);
    if (!entry) return false;
    if (entry.until > now && hashes.includes(entry.hash)) return true;
    this.#verified.delete(key);
    return false;
  }

  /** @param hash the stored hash that the password matched */
  add(user: string, password: string, hash: string, now: number): void {
    const key = this.#key(user, password);
    this.#verified.delete(key);
    this.#verified.set(key, { hash, until: now + this.#lifetime });
    for (const [old, entry] of this.#verified) {
      if (entry.until > now && this.#verified.size <= BOUND) break;
      this.#verified.delete(old);
    }
  }

  get size(): number {
    return this.#verified.size;
  }

  #key(user: string, password: string): string {
    // JSON keeps the border between user and password.
    return createHmac("sha256", this.#secret)
      .update(JSON.stringify([user, password]))
      .digest("base64");
  }
}
