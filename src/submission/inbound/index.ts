/**
 * The inbound door: a second road behind the wire, for mail from outside to a handful of addresses of ours (decision 26). It
 * judges nothing, delivers nothing and answers nothing: what it learns goes into the store, and letters leave by the
 * store's own verbs.
 */
import type { Body, Recipient } from "../../mail/envelope.ts";
import { newRef } from "../../mail/ids.ts";
import { SmtpFailure, type SmtpReply } from "../../mail/status.ts";
import { Turnstile } from "../../staff/turnstile.ts";
import { discardBody } from "../body.ts";
import type { ClosableIntake } from "../index.ts";
import type { Transaction, WireSession } from "../intake.ts";
import { failureOf, Refusal, reasonOf } from "../refusal.ts";
import { RefusalTrail, type Stage } from "../refusal-trail.ts";
import { doorDomain } from "../wire/service.ts";
import { targetOf } from "./addresses.ts";
import { Allowance } from "./allowance.ts";
import type { DoorParts } from "./parts.ts";
import { receive } from "./receive.ts";

export type GivenParts = Omit<DoorParts, "allowance">;

/** `close` as `createIntake`'s. */
export const createDoor = (parts: GivenParts): ClosableIntake => new Door(parts);

/** Mails of strangers that may wait to be read, beside the one that is. */
const LINE = 20;
const BUSY = "Too many messages wait to be read; try again later";

class Door implements ClosableIntake {
  readonly #parts: DoorParts;
  readonly #trail: RefusalTrail;
  /** One at a time, so that hostile mail keeps one worker from members at most. */
  readonly #turnstile = new Turnstile(1, LINE);

  constructor(parts: GivenParts) {
    this.#parts = { ...parts, allowance: new Allowance(parts.clock) };
    this.#trail = new RefusalTrail(parts.store, parts.events);
  }

  /** The wire offers no login here. */
  async authenticate(): Promise<never> {
    throw new SmtpFailure(502, "5.5.1", "Not implemented");
  }

  /** Anybody may write; who it was is read from the mail. */
  async mail(): Promise<null> {
    return null;
  }

  /** The same words for whatever is not ours, so that nothing is to be learnt from them (std 38). */
  async rcpt({ address }: Recipient, session: WireSession): Promise<void> {
    if (targetOf(address, doorDomain(this.#parts.config))) return;
    throw this.#told(session, "rcpt", new Refusal(550, "5.1.1", "No such mailbox here", "no-mailbox"));
  }

  async data(transaction: Transaction, body: Body): Promise<SmtpReply> {
    try {
      const reply = await this.#turnstile.pass(() => receive(transaction, body, this.#parts), null);
      if (reply) return reply;
      throw new Refusal(451, "4.3.2", BUSY, "busy");
    } catch (error) {
      throw this.#told(transaction.session, "data", failureOf(error));
    } finally {
      await discardBody(body);
    }
  }

  refused(session: WireSession, stage: Stage, { code, enhanced, text }: SmtpReply): void {
    this.#told(session, stage, new SmtpFailure(code, enhanced, text));
  }

  /** Nothing hangs on it: whoever sends again changes nothing twice. */
  replyArrived(): void {}

  spoolPath(): string {
    return this.#parts.store.spoolPath(newRef());
  }

  close(): Promise<void> {
    return this.#trail.close();
  }

  /** Logged and counted in the trail; nobody here is a member, so nothing is listed. */
  #told(session: WireSession, stage: Stage, failure: SmtpFailure): SmtpFailure {
    const { events, clock } = this.#parts;
    events.refused(session.id, stage, failure.reply);
    if (!failure.temporary) {
      this.#trail.add({ at: clock(), session, member: null, stage, reply: failure.reply, reason: reasonOf(failure) });
    } else if (failure.cause !== undefined) {
      events.failed("submission", `inbound ${stage} could not be answered`, failure.cause);
    }
    return failure;
  }
}
