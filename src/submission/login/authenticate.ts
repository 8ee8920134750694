/** Who logs in (RFC 4954; DESIGN.md 4.1). Standing is no matter here: MAIL says it, so that the member learns why. */
import { addressKey, isAddressFault, parsePath } from "../../mail/address.ts";
import type { Identity } from "../../mail/envelope.ts";
import { matches, matchNobody } from "../../staff/password.ts";
import { peerKey, Throttle } from "../../staff/throttle.ts";
import { Turnstile } from "../../staff/turnstile.ts";
import { type LoginRecord, StoreUnavailable } from "../../store/port.ts";
import type { WireSession } from "../intake.ts";
import type { Parts } from "../parts.ts";
import { Refusal } from "../refusal.ts";
import { spoken } from "../words.ts";
import { LoginCache } from "./login-cache.ts";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Logins that may wait for a hash, per hash computed at once; more are told to come back. */
const LINE_PER_SLOT = 50;

export class Logins {
  readonly #parts: Pick<Parts, "config" | "store" | "clock">;
  readonly #cache: LoginCache;
  readonly #throttle: Throttle;
  readonly #turnstile: Turnstile;

  constructor(parts: Pick<Parts, "config" | "store" | "clock">) {
    const settings = parts.config.submission.auth;
    this.#parts = parts;
    this.#cache = new LoginCache(settings.cache);
    this.#throttle = new Throttle(settings);
    this.#turnstile = new Turnstile(settings.concurrency, settings.concurrency * LINE_PER_SLOT);
  }

  /**
   * In: what the client sent. Out: the member and the address it logged in with.
   * @throws Refusal 535 5.7.8, in the same words whether user or password is wrong; 454 4.7.0 while throttled, when too
   * many logins wait, or when the store is away (std 25)
   */
  async authenticate(credentials: Credentials, session: WireSession): Promise<Identity> {
    // A user name that is no whole address, above all a bare local part, is nobody's.
    const user = addressKey(credentials.user);
    const peer = peerKey(session.peer);
    const keys = user === null ? [peer] : [`user:${user}`, peer];
    this.#refuseThrottled(keys);
    const login = user === null ? null : await this.#find(user);
    if (!(await this.#verify(login, user ?? "", credentials.password, keys)) || !login) {
      throw new Refusal(
        535,
        "5.7.8",
        "Login failed: check the password; the user is your whole e-mail address",
        "login",
      );
    }
    this.#throttle.succeeded(`user:${user}`);
    return identityOf(login, credentials.user);
  }

  #refuseThrottled(keys: readonly string[]): void {
    const pause = this.#throttle.pause(keys, this.#parts.clock());
    if (pause <= 0) return;
    throw new Refusal(454, "4.7.0", `Too many failed logins, try again in ${spoken(pause)}`, "throttled");
  }

  async #find(user: string): Promise<LoginRecord | null> {
    try {
      return await this.#parts.store.findLogin(user);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      throw new Refusal(454, "4.7.0", "Logins cannot be checked now, try again later", "store", { cause: error });
    }
  }

  async #verify(login: LoginRecord | null, user: string, password: string, keys: readonly string[]): Promise<boolean> {
    const hashes = login?.passwords.map((named) => named.hash) ?? [];
    if (this.#cache.has(user, password, hashes, this.#parts.clock())) return true;
    const result = await this.#turnstile.pass<boolean | "full">(async () => {
      // Others may have failed while this one stood in line: many connections at once are no way around the throttle.
      this.#refuseThrottled(keys);
      const hash = await matching(hashes, password);
      if (hash !== null) this.#cache.add(user, password, hash, this.#parts.clock());
      else for (const key of keys) this.#throttle.failed(key, this.#parts.clock());
      return hash !== null;
    }, "full");
    if (result === "full") throw new Refusal(454, "4.7.0", "Too many logins at once, try again in a minute", "busy");
    return result;
  }
}

/** The stored hash that the password matches, or null. Whoever has none costs one all the same. */
async function matching(hashes: readonly string[], password: string): Promise<string | null> {
  for (const hash of hashes) if (await matches(hash, password)) return hash;
  if (hashes.length === 0) await matchNobody(password);
  return null;
}

/** The address it logged in with, or the primary one where that was written in a form that cannot stand in an envelope. */
function identityOf({ member }: LoginRecord, user: string): Identity {
  for (const text of [user.trim(), member.address]) {
    const address = parsePath(text);
    if (!isAddressFault(address)) return { memberId: member.id, address };
  }
  throw new Error(`member ${member.id} has no address that can stand in an envelope`);
}
