/** Intake as the wire sees it: logins, MAIL, RCPT and the road, with every refusal told, logged and recorded. */
import type { Identity } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import { SmtpFailure } from "../mail/status.ts";
import { StoreUnavailable } from "../store/port.ts";
import { accept } from "./accept.ts";
import { Logins } from "./authenticate.ts";
import { discardBody } from "./body.ts";
import type { Intake, Transaction, WireSession } from "./intake.ts";
import type { IntakeParts, Parts } from "./parts.ts";
import { failureOf, reasonOf } from "./refusal.ts";
import { RefusalTrail, type Stage } from "./refusal-trail.ts";
import { refOf } from "./reply.ts";
import { senderOf } from "./sender.ts";
import { loadSecrets } from "./trusted-secret.ts";

export type { Events, IntakeParts } from "./parts.ts";

/** Our own failures are in the log; the trail is for what was decided about somebody's mail. */
const OUR_FAILURES: ReadonlySet<string> = new Set(["store", "internal", "busy", "status-4.3.2"]);

/**
 * @throws Error when the secret file of a trusted listener cannot be read
 * @returns the intake; `close` writes the last refusals to the trail and belongs after the listeners' close
 */
export function createIntake(given: IntakeParts): Intake & { close(): Promise<void> } {
  const parts: Parts = { ...given, clock: given.clock ?? Date.now };
  const secrets = loadSecrets(parts.config);
  const logins = new Logins(parts);
  const trail = new RefusalTrail(parts.store, parts.events);

  function refused(session: WireSession, member: string | null, stage: Stage, failure: SmtpFailure): void {
    parts.events.refused(session.id, stage, failure.reply);
    const reason = reasonOf(failure);
    if (OUR_FAILURES.has(reason))
      parts.events.failed("submission", `${stage} could not be answered`, failure.cause ?? failure);
    else trail.add({ at: parts.clock(), session, member, stage, reply: failure.reply, reason });
  }

  /** Runs one step; whatever it throws becomes a refusal that is told before it is thrown on. */
  async function step<T>(
    session: WireSession,
    member: string | null,
    stage: Stage,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      refused(session, member, stage, failure);
      throw failure;
    }
  }

  async function data(transaction: Transaction, body: Parameters<Intake["data"]>[1]) {
    const { session, login } = transaction;
    return step(session, login?.memberId ?? null, "data", async () => {
      try {
        return await accept(transaction, body, parts, secrets);
      } catch (error) {
        // After anything else the commit may have happened, and the sweep knows better.
        if (error instanceof SmtpFailure || error instanceof StoreUnavailable) await discardBody(body);
        throw error;
      }
    });
  }

  async function authenticate(
    credentials: { user: string; password: string },
    session: WireSession,
  ): Promise<Identity> {
    try {
      const identity = await logins.authenticate(credentials, session);
      parts.events.loggedIn(session.id, identity.memberId);
      return identity;
    } catch (error) {
      const failure = error instanceof SmtpFailure ? error : loginFailure(error);
      parts.events.loginRefused(session.id, failure.reply.code);
      if (failure.cause !== undefined) parts.events.failed("submission", "a login could not be checked", failure.cause);
      throw failure;
    }
  }

  return {
    authenticate,
    mail: (command, session) =>
      step(session, session.identity?.memberId ?? null, "mail", () => senderOf(command, session, parts)),
    // Grammar and limits are the wire's; judgement waits for the data (DESIGN.md 4.2).
    rcpt: async () => {},
    data,
    refused: (session, stage, reply) =>
      refused(
        session,
        session.identity?.memberId ?? null,
        stage,
        new SmtpFailure(reply.code, reply.enhanced, reply.text),
      ),
    replyArrived(reply) {
      const ref = refOf(reply);
      if (ref !== null) parts.store.replyArrived(ref);
    },
    spoolPath: () => parts.store.spoolPath(newRef()),
    close: () => trail.close(),
  };
}

/** A backend that is away or broken: 454 (std 25), never a pass. */
const loginFailure = (cause: unknown): SmtpFailure =>
  new SmtpFailure(454, "4.7.0", "Logins cannot be checked now, try again later", { cause });
