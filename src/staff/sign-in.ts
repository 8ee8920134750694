/**
 * From a password to a session, in steps: password, second factor (or its first set-up), a password of one's own where
 * somebody else chose it. What is between two steps is a ticket and no session: it opens the next step and nothing else.
 */
import type { StaffRecord, StaffSecrets, Store } from "../store/port.ts";
import { Gate, type Passage } from "./gate.ts";
import { enrolmentUri, newSecret, stepOf } from "./one-time-code.ts";
import { hashPassword, matches } from "./password.ts";
import type { RefusedFor } from "./refused-trail.ts";
import { Tickets } from "./tickets.ts";

const MINUTE = 60_000;
/** To find the phone, or to install what makes codes. */
const TICKET_LIFETIME = 10 * MINUTE;
const TICKETS = 5_000;
const TRIES = 5;

/** What comes next: a code, the set-up of what makes codes, a password of one's own. */
export type Stage = "code" | "enrolment" | "password";
export type Next = { readonly account: StaffRecord } | { readonly stage: Stage; readonly ticket: string };
export type SignInFailure = "wrong" | "used" | "busy" | "stale" | "unchanged" | { readonly wait: number };
export type Outcome = Next | { readonly failed: SignInFailure };

interface UnderWay {
  readonly name: string;
  readonly stage: Stage;
  /** As they were when the ticket was issued: a password or a second factor that was changed since ends what rests on it. */
  readonly hash: string | null;
  readonly factor: string | null;
  readonly secret: string;
  tries: number;
}

export interface SignInParts {
  readonly store: Pick<
    Store,
    "findStaff" | "staffSecrets" | "takeCode" | "setSecondFactor" | "setStaffPassword" | "cameFrom"
  >;
  readonly settings: {
    /** Failures before the first pause. */
    readonly failures: number;
    /** The first pause, milliseconds. */
    readonly throttle: number;
    readonly factorRequired: boolean;
    /** What authenticators show beside the code. */
    readonly issuer: string;
  };
  clock(): number;
  /** `name`: of an account that there is. */
  refused(name: string | null, reason: RefusedFor): void;
}

interface Account {
  readonly account: StaffRecord;
  readonly secrets: StaffSecrets;
}

export class SignIns {
  readonly #parts: SignInParts;
  readonly #gate: Gate;
  readonly #tickets = new Tickets<UnderWay>(TICKET_LIFETIME, TICKETS);

  constructor(parts: SignInParts) {
    this.#parts = parts;
    this.#gate = new Gate(parts.settings, parts.store, () => parts.clock());
  }

  /** The first step. An unknown name, a disabled account and a wrong password get the same answer after the same work. */
  async password(name: string, password: string, peer: string): Promise<Outcome> {
    const known = await this.#find(name);
    const passage = await this.#gate.password(name, known?.secrets.password ?? null, password, peer);
    if (passage === "right" && known?.account.state === "active") return this.#after(known, "password", peer);
    return this.#refuse(known ? name : null, passage, "password");
  }

  /** The second: the code of the authenticator. */
  async code(ticket: string, code: string, peer: string): Promise<Outcome> {
    const found = await this.#underWay(ticket, "code");
    if (!found) return { failed: "stale" };
    const { name } = found.account;
    const { totpSecret, totpStep } = found.secrets;
    const passage = await this.#gate.code(name, peer, async () => {
      const step = stepOf(totpSecret ?? newSecret(), code, this.#parts.clock(), totpStep);
      return step !== null && (await this.#parts.store.takeCode(name, step));
    });
    if (passage === "right") return this.#finish(ticket, found, "code", peer);
    return this.#refuse(name, passage, "code");
  }

  /** What the authenticator must know; the same for a ticket each time. Null where the ticket is for something else. */
  async enrolment(ticket: string): Promise<{ readonly secret: string; readonly uri: string } | null> {
    const found = await this.#underWay(ticket, "enrolment", 0);
    return found && this.#shown(found.ticket.secret, found.account.name);
  }

  /** A first code shows that the authenticator has it right; from then on it is asked for. */
  async confirm(ticket: string, code: string, peer: string): Promise<Outcome> {
    const found = await this.#underWay(ticket, "enrolment");
    if (!found) return { failed: "stale" };
    const { name } = found.account;
    if (!(await this.#set(name, found.ticket.secret, code, null))) return this.#refuse(name, "wrong", "code");
    return this.#finish(ticket, found, "enrolment", peer);
  }

  /** A password of one's own instead of the one that somebody else chose. Throws UnfitPassword. */
  async choose(ticket: string, password: string, peer: string): Promise<Outcome> {
    const found = await this.#underWay(ticket, "password");
    if (!found) return { failed: "stale" };
    const { name } = found.account;
    const hash = await hashPassword(password);
    if (await matches(found.secrets.password ?? "", password)) return { failed: "unchanged" };
    const { store, clock } = this.#parts;
    await store.setStaffPassword(name, { hash, temporary: false }, null, `staff:${name}`, clock());
    return this.#finish(ticket, found, "own-password", peer);
  }

  /** Of somebody who is signed in: whether it is really them, before what a thief of a session must not do. */
  async proves(name: string, password: string, peer: string): Promise<Passage> {
    const known = await this.#find(name);
    const passage = await this.#gate.password(name, known?.secrets.password ?? null, password, peer);
    if (passage === "right") await this.#gate.succeeded(name, peer);
    else this.#parts.refused(name, passage === "wrong" ? "password" : "pause");
    return passage;
  }

  /** A new authenticator for somebody who is signed in and proved it. */
  async renew(name: string): Promise<{ readonly ticket: string; readonly secret: string; readonly uri: string }> {
    const known = await this.#find(name);
    const secret = newSecret();
    const ticket = this.#issue(name, "enrolment", known?.secrets, secret);
    return { ticket, ...this.#shown(secret, name) };
  }

  /** Ends every session but the one it is done in. */
  async confirmRenewal(ticket: string, code: string, by: { name: string; session: string }): Promise<boolean> {
    const found = await this.#underWay(ticket, "enrolment");
    if (found?.account.name !== by.name || !(await this.#set(by.name, found.ticket.secret, code, by.session)))
      return false;
    this.#tickets.take(ticket, this.#parts.clock());
    return true;
  }

  async #set(name: string, secret: string, code: string, keep: string | null): Promise<boolean> {
    const { store, clock } = this.#parts;
    const step = stepOf(secret, code, clock(), null);
    return step !== null && store.setSecondFactor(name, { secret, step }, keep, `staff:${name}`, clock());
  }

  async #find(name: string): Promise<Account | null> {
    const { store } = this.#parts;
    const [account, secrets] = await Promise.all([store.findStaff(name), store.staffSecrets(name)]);
    return account && secrets && { account, secrets };
  }

  /** What a ticket is for, while it is. Each look but that of the picture is a try. */
  async #underWay(text: string, stage: Stage, costs = 1): Promise<(Account & { readonly ticket: UnderWay }) | null> {
    const ticket = this.#tickets.find(text, this.#parts.clock());
    if (ticket?.stage !== stage) return null;
    ticket.tries += costs;
    const known = ticket.tries > TRIES ? null : await this.#find(ticket.name);
    if (known?.account.state === "active" && isAsBefore(known.secrets, ticket)) return { ...known, ticket };
    this.#tickets.take(text, this.#parts.clock());
    return null;
  }

  /** A step is done once: of two at a time with one ticket, one comes in. */
  async #finish(ticket: string, before: Account, done: Done, peer: string): Promise<Outcome> {
    const spent = this.#tickets.take(ticket, this.#parts.clock());
    const known = spent && (await this.#find(before.account.name));
    return known?.account.state === "active" ? this.#after(known, done, peer) : { failed: "stale" };
  }

  async #after({ account, secrets }: Account, done: Done, peer: string): Promise<Next> {
    const stage = this.#stageAfter(done, secrets);
    if (stage) return { stage, ticket: this.#issue(account.name, stage, secrets, newSecret()) };
    await this.#gate.succeeded(account.name, peer);
    return { account };
  }

  #stageAfter(done: Done, { totpSecret, temporary }: StaffSecrets): Stage | null {
    if (done === "password" && totpSecret !== null) return "code";
    if (done === "password" && this.#parts.settings.factorRequired) return "enrolment";
    return temporary && done !== "own-password" ? "password" : null;
  }

  #issue(name: string, stage: Stage, known: StaffSecrets | undefined, secret: string): string {
    const before = { hash: known?.password ?? null, factor: known?.totpSecret ?? null };
    return this.#tickets.issue({ name, stage, ...before, secret, tries: 0 }, this.#parts.clock());
  }

  #shown(secret: string, name: string): { readonly secret: string; readonly uri: string } {
    return { secret, uri: enrolmentUri(secret, name, this.#parts.settings.issuer) };
  }

  #refuse(name: string | null, passage: Passage, reason: RefusedFor): Outcome {
    const failed = passage === "right" ? "wrong" : passage;
    this.#parts.refused(name, typeof failed === "object" ? "pause" : reason);
    return { failed };
  }
}

const isAsBefore = ({ password, totpSecret }: StaffSecrets, { hash, factor }: UnderWay): boolean =>
  password === hash && totpSecret === factor;

/** The step that was just taken. */
type Done = "password" | "code" | "enrolment" | "own-password";
