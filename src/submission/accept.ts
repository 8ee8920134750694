/**
 * The road (DESIGN.md 4): one message from its last byte to its reply. docs/flow.md tells it in the same order. Whatever is
 * thrown here was not taken: `intake` answers it with 4xx or 5xx, and nothing of it is ever delivered (std 40).
 */
import { performance } from "node:perf_hooks";
import type { Body, Submission } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import type { SmtpReply } from "../mail/status.ts";
import { bindAuthor } from "./author.ts";
import { commit } from "./commit.ts";
import type { Transaction } from "./intake.ts";
import { activePolicy, judge } from "./judge.ts";
import { refuseLoops } from "./loops.ts";
import type { Parts } from "./parts.ts";
import { Refusal } from "./refusal.ts";
import { repeatedReply } from "./repeat.ts";
import { refuseWithoutSecret, type Secrets } from "./trusted-secret.ts";
import { unjudged } from "./unjudged.ts";

/** Judgements of one message before we give up against a counter that keeps moving. */
const ROUNDS = 5;

/**
 * @returns the reply that the store has on disk: 250, or 5xx when every recipient was rejected
 * @throws SmtpFailure, StoreUnavailable, or whatever broke: nothing was written; Unsettled when nobody can say
 */
export async function accept(transaction: Transaction, body: Body, parts: Parts, secrets: Secrets): Promise<SmtpReply> {
  const startedAt = performance.now();
  const received = receive(transaction, body, parts.clock());
  const first = await repeatedReply(received, parts);
  if (first) return first;

  const message = await parts.parser.parse(body); // in a worker; what cannot be read is a fault in the message
  refuseWithoutSecret(transaction.session.listenerConfig, message, secrets);
  refuseLoops(message, parts.config.hostname);
  const { author, login, certain } = await bindAuthor(transaction, message, parts);
  const submission = { ...received, author };
  const language = login?.language ?? "";
  const neverHold = submission.reversePath === null && message.automatic !== null;
  const loginHeld = login?.standing === "every-message-held" && author?.memberId !== login.id;
  const circumstances = { uncertainSender: !certain, loginHeld, neverHold };
  const recipients = submission.recipients.map((recipient) => recipient.address);

  for (let round = 1; round <= ROUNDS; round += 1) {
    const policy = await activePolicy(parts);
    const asked = { ref: submission.ref, recipients, message, policy, circumstances, startedAt };
    const { purpose, judgement } = author ? await judge({ ...asked, author }, parts) : unjudged(submission.recipients);
    const judged = { submission, message, purpose, judgement, policyVersion: policy.version, language, startedAt };
    // Who has gone hears no answer, so nothing is taken (RFC 5321 4.1.1.10, std 21).
    if (transaction.gone?.()) throw new Refusal(451, "4.4.2", "The client has gone", "gone");
    const reply = await commit(judged, parts);
    if (reply) return reply; // null: a counter moved under us, judge again
  }
  throw new Refusal(451, "4.3.2", "Too much mail of yours at once, try again in a minute", "busy");
}

/** The author is known only when the header was read. */
function receive({ session, login, mail, recipients }: Transaction, body: Body, now: number): Submission {
  const { id, listener, peer, helo, protocol, tls } = session;
  return {
    ref: newRef(),
    receivedAt: now,
    session: { id, listener, peer, helo, protocol, tls },
    login,
    author: null,
    reversePath: mail.reversePath,
    recipients,
    ret: mail.ret,
    envid: mail.envid,
    body,
  };
}
