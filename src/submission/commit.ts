/** The one transaction that makes a 250 true (DESIGN.md 4.5), and what is told about it. */
import { performance } from "node:perf_hooks";
import type { Submission } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Purpose } from "../mail/purpose.ts";
import type { SmtpReply } from "../mail/status.ts";
import { noticesFor } from "../notices/index.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { CommitOutcome, Store, SubmissionCommit } from "../store/port.ts";
import { discardBody } from "./body.ts";
import type { Parts } from "./parts.ts";
import { replyTo } from "./reply.ts";
import { teachingOf } from "./teaching.ts";

export interface Judged {
  readonly submission: Submission;
  readonly message: Message;
  readonly purpose: Purpose;
  readonly judgement: Judgement;
  readonly policyVersion: number;
  /** BCP 47; empty when the sender has none. */
  readonly language: string;
  /** `performance.now()` when the data was whole. */
  readonly startedAt: number;
}

/** The commit failed, and nobody can say whether it was written. `cause` is the failure. */
export class Unsettled extends Error {
  constructor(cause: unknown) {
    super("it is not known whether the message was written", { cause });
    this.name = "Unsettled";
  }
}

/**
 * Out: the reply that is on disk; null when a claim no longer held and nothing was written.
 * @throws what the store threw when nothing was written; Unsettled
 */
export async function commit(judged: Judged, parts: Parts): Promise<SmtpReply | null> {
  const { submission } = judged;
  const outcome = await settled(orderOf(judged, parts), parts.store);
  if (outcome.kind === "stale") return null;
  if (outcome.kind === "repeated" && outcome.ref !== submission.ref) {
    await discardBody(submission.body);
    quietly(() => parts.events.repeated(outcome.ref, submission.session.id));
  } else quietly(() => tellCommitted(judged, outcome.reply, parts));
  return outcome.reply;
}

function orderOf(judged: Judged, parts: Parts): SubmissionCommit {
  const { submission, message, purpose, judgement, policyVersion } = judged;
  const { config, catalogue } = parts;
  const now = parts.clock();
  // A member who set none is answered in the language of the message; a language without wording falls back at the end.
  const language = judged.language || (message.language ?? config.notices.language);
  return {
    submission,
    message: {
      subject: message.subject,
      messageId: message.messageId,
      fingerprint: message.fingerprint,
      sketch: message.sketch,
      inReplyTo: message.inReplyTo,
      automatic: message.automatic !== null,
      language: message.language,
    },
    ...teachingOf(message),
    purpose,
    judgement,
    policyVersion,
    notices: noticesFor(submission, judgement, language, message.automatic !== null, catalogue),
    reply: replyTo(judgement, { ref: submission.ref, catalogue, rulesUrl: config.rules_url }),
    heldUntil: now + config.held.max_age,
    giveUpAt: now + config.delivery.give_up_after,
  };
}

/**
 * A writer that dies between the disk and its answer has taken the message: 451 would be untrue, and the message would be
 * delivered all the same (std 40). So we look before we say so.
 */
async function settled(order: SubmissionCommit, store: Store): Promise<CommitOutcome> {
  const { submission } = order;
  try {
    return await store.commitSubmission(order);
  } catch (error) {
    const found = await store.findRepeat(submission, submission.receivedAt).catch(() => "unknown" as const);
    if (found === "unknown") throw new Unsettled(error);
    if (found?.ref === submission.ref) return { kind: "committed", reply: found.reply };
    throw error;
  }
}

function tellCommitted(judged: Judged, reply: SmtpReply, parts: Parts): void {
  const { submission, judgement, purpose } = judged;
  parts.events.committed({
    ref: submission.ref,
    session: submission.session.id,
    member: submission.login?.memberId ?? null,
    dispositions: judgement.verdicts.map((verdict) => verdict.disposition),
    findings: judgement.findings.map(({ rule, level }) => ({ rule, level })),
    purpose: purpose.label,
    size: submission.body.size,
    code: reply.code,
    durationMs: performance.now() - judged.startedAt,
  });
}

/** The answer is on disk: a log that cannot be written must not turn it into a 451 (std 40). */
function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // The log is the only thing that failed, and the log is where it would be said.
  }
}
