/** Intake as the wire sees it: logins, MAIL, RCPT and the road, with every refusal told, logged and recorded. */
import type { Body, Identity, Recipient } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import { SmtpFailure, type SmtpReply } from "../mail/status.ts";
import { dnsResolver, verifyDkim } from "../parse/verify-dkim.ts";
import { accept } from "./accept.ts";
import { discardBody } from "./body.ts";
import { askClearance, clearanceMailbox } from "./clearance.ts";
import { Unsettled } from "./commit.ts";
import { askMail, consentMailbox } from "./consent-mail/index.ts";
import { checkMailbox } from "./draft.ts";
import type { Intake, MailCommand, Transaction, WireSession } from "./intake.ts";
import { type Credentials, Logins } from "./login/authenticate.ts";
import { isFor } from "./named.ts";
import type { IntakeParts, Parts } from "./parts.ts";
import { preflight } from "./preflight.ts";
import { failureOf, reasonOf } from "./refusal.ts";
import { RefusalTrail, type Stage } from "./refusal-trail.ts";
import { refOf } from "./reply.ts";
import { senderOf } from "./sender.ts";
import { loadSecrets, type Secrets } from "./trusted-secret.ts";

export type { IntakeParts } from "./parts.ts";

/** `close` writes the last refusals to the trail; it belongs after the listeners' close and before the store's. */
export type ClosableIntake = Intake & { close(): Promise<void> };

/** @throws Error when the secret file of a trusted listener cannot be read or is empty */
export function createIntake(given: IntakeParts): ClosableIntake {
  const real = (bytes: Buffer) => verifyDkim(bytes, { resolver: dnsResolver(), timeout: DNS_TIMEOUT });
  return new Road({ ...given, clock: given.clock ?? Date.now, verifyDkim: given.verifyDkim ?? real });
}

/** For the keys of signatures, milliseconds: a client waits. */
const DNS_TIMEOUT = 5000;

/** Our own failures are in the log; the trail is for what was decided about somebody's mail. */
const OUR_FAILURES: ReadonlySet<string> = new Set(["store", "internal", "busy", "gone", "status-4.3.2"]);

class Road implements ClosableIntake {
  readonly #parts: Parts;
  readonly #secrets: Secrets;
  readonly #logins: Logins;
  readonly #trail: RefusalTrail;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#secrets = loadSecrets(parts.config);
    this.#logins = new Logins(parts);
    this.#trail = new RefusalTrail(parts.store, parts.events);
  }

  async authenticate(credentials: Credentials, session: WireSession): Promise<Identity> {
    const { events } = this.#parts;
    try {
      const identity = await this.#logins.authenticate(credentials, session);
      events.loggedIn(session.id, identity.memberId);
      return identity;
    } catch (error) {
      const failure = error instanceof SmtpFailure ? error : loginFailure(error);
      events.loginRefused(session.id, failure.reply.code);
      if (failure.cause !== undefined) events.failed("submission", "a login could not be checked", failure.cause);
      throw failure;
    }
  }

  mail(command: MailCommand, session: WireSession): Promise<Identity | null> {
    return this.#step(session, memberOf(session), "mail", () => senderOf(command, session, this.#parts));
  }

  /** Grammar and limits are the wire's; judgement waits for the data (DESIGN.md 4.2). */
  async rcpt(_recipient: Recipient, _session: WireSession): Promise<void> {}

  data(transaction: Transaction, body: Body): Promise<SmtpReply> {
    const { session, login } = transaction;
    return this.#step(session, login?.memberId ?? null, "data", async () => {
      try {
        return await this.#take(transaction, body);
      } catch (error) {
        if (error instanceof Unsettled) throw error.cause; // the file may be wanted; else the sweep takes it
        await discardBody(body);
        throw error;
      }
    });
  }

  /** Mail to our own mailboxes takes a road of its own. */
  #take(transaction: Transaction, body: Body): Promise<SmtpReply> {
    const { recipients } = transaction;
    const { config } = this.#parts;
    const roads = [
      [checkMailbox(config), preflight],
      [consentMailbox(config), askMail],
      [clearanceMailbox(config), askClearance],
    ] as const;
    for (const [mailbox, road] of roads)
      if (mailbox && isFor(mailbox, recipients)) return road(transaction, body, this.#parts, this.#secrets, mailbox);
    return accept(transaction, body, this.#parts, this.#secrets);
  }

  refused(session: WireSession, stage: Stage, { code, enhanced, text }: SmtpReply): void {
    this.#tell(session, memberOf(session), stage, new SmtpFailure(code, enhanced, text));
  }

  replyArrived(reply: SmtpReply): void {
    const ref = refOf(reply);
    if (ref !== null) this.#parts.store.replyArrived(ref);
  }

  spoolPath(): string {
    return this.#parts.store.spoolPath(newRef());
  }

  close(): Promise<void> {
    return this.#trail.close();
  }

  /** Whatever the work throws becomes a refusal that is told before it is thrown on. */
  async #step<T>(session: WireSession, member: string | null, stage: Stage, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      this.#tell(session, member, stage, failure);
      throw failure;
    }
  }

  #tell(session: WireSession, member: string | null, stage: Stage, failure: SmtpFailure): void {
    const { events, clock } = this.#parts;
    events.refused(session.id, stage, failure.reply);
    const reason = reasonOf(failure);
    if (!OUR_FAILURES.has(reason)) {
      this.#trail.add({ at: clock(), session, member, stage, reply: failure.reply, reason });
    } else if (failure.cause !== undefined) {
      events.failed("submission", `${stage} could not be answered`, failure.cause);
    }
  }
}

const memberOf = (session: WireSession): string | null => session.identity?.memberId ?? null;

/** A backend that is away or broken: 454 (std 25), never a pass. */
const loginFailure = (cause: unknown): SmtpFailure =>
  new SmtpFailure(454, "4.7.0", "Logins cannot be checked now, try again later", { cause });
