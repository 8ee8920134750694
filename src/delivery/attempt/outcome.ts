/** What a transaction's replies mean for its envelopes: ended, or when to try again, and who is told. PURE. */
import { type DsnRecipient, delayDsn, failureDsn, relayedDsn, wantsDsn } from "../../notices/index.ts";
import type { NoticeOrder } from "../../notices/notice.ts";
import type { AttemptOutcome, DueEnvelope, DueMessage, SentDigests } from "../../store/port.ts";
import { nextAttempt, type Schedule } from "../schedule.ts";
import type { HostReply } from "../smart-host/reply.ts";

export interface OutcomeContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly schedule: Schedule;
  /** How long delivery goes on, milliseconds. */
  readonly giveUpAfter: number;
  /** From when on a delay is told, milliseconds. */
  readonly delayNoticeAfter: number;
  /** How long at least staff have for what they released and the host did not take, milliseconds since 1970. */
  readonly reopenUntil: number;
  readonly remoteMta: string;
  /** How long the host took, milliseconds; null where nothing was handed to it. */
  readonly took: number | null;
  /** The host passed DSN parameters on; then it reports success itself (RFC 3461 5.2.1). */
  readonly dsnPassed: boolean;
  /** Language where the sender has none. */
  readonly language: string;
  readonly changes: readonly string[];
  /** What left; null when nothing did. */
  readonly digests: SentDigests | null;
  /** 0 (inclusive) to 1 (exclusive). */
  random(): number;
}

export interface Settled {
  readonly outcomes: readonly AttemptOutcome[];
  readonly notices: readonly { readonly ref: string; readonly order: NoticeOrder }[];
}

/** `replies` by recipient text, one for each envelope. */
export function settle(
  message: DueMessage,
  group: readonly DueEnvelope[],
  replies: ReadonlyMap<string, HostReply>,
  context: OutcomeContext,
): Settled {
  const progress = [...replies.values()].some((reply) => reply.result === "delivered");
  const lines = group.map((envelope) => {
    const reply = replies.get(envelope.recipient.text) ?? NO_REPLY;
    return { envelope, outcome: outcomeOf(envelope, reply, progress, context) };
  });
  const of = (chosen: (line: Line) => boolean) => lines.filter(chosen).map((line) => dsnLine(line, context));
  const to = message.reversePath?.text ?? null;
  const language = message.language || context.language;
  const orders = [
    failureDsn(
      to,
      language,
      // What comes back to staff has not failed yet: its end is still to come.
      of(({ outcome }) => outcome.result === "permanent" && outcome.reopenUntil === undefined),
    ),
    delayDsn(
      to,
      language,
      of(({ outcome }) => outcome.delayTold === true),
    ),
    relayedDsn(
      to,
      language,
      of(({ outcome }) => outcome.result === "delivered" && !context.dsnPassed),
    ),
  ];
  return {
    outcomes: lines.map(({ outcome }) => outcome),
    notices: orders.flatMap((order) => (order ? [{ ref: message.ref, order }] : [])),
  };
}

type Line = { readonly envelope: DueEnvelope; readonly outcome: AttemptOutcome };

const NO_REPLY: HostReply = { result: "temporary", reply: "no reply", status: "4.4.2" };

function outcomeOf(
  envelope: DueEnvelope,
  { result, reply, status }: HostReply,
  progress: boolean,
  context: OutcomeContext,
): AttemptOutcome {
  const { now, remoteMta, took, changes, digests } = context;
  const made = { envelopeId: envelope.id, at: now, result, reply, status, remoteMta, ...(took !== null && { took }) };
  if (result === "delivered")
    return { ...made, ...(changes.length > 0 && { changes }), ...(digests !== null && { sent: digests }) };
  const failed = envelope.reopens ? { ...made, reopenUntil: context.reopenUntil } : made;
  if (result === "permanent") return failed;
  const next = nextAttempt(context.schedule, envelope.attempts + 1, now, envelope.giveUpAt, context.random());
  // RFC 3463 X.4.7; its class agrees with the failure (std 67), the diagnostic keeps the last reply.
  if (!next) return { ...failed, result: "permanent", status: "5.4.7" };
  // The host took as many as it takes at once (RFC 5321 4.5.3.1.10): the rest goes right after.
  const nextAt = progress && status === "4.5.3" ? now : next.at;
  const delayTold = tellsDelay(envelope, context);
  return { ...made, nextAt, ...(delayTold && { delayTold }) };
}

/** Once per envelope, counted from when its delivery began: a release begins it anew. */
function tellsDelay(envelope: DueEnvelope, { now, giveUpAfter, delayNoticeAfter }: OutcomeContext): boolean {
  const begun = envelope.giveUpAt - giveUpAfter;
  return envelope.delayToldAt === null && now - begun >= delayNoticeAfter && wantsDsn(envelope.dsn, "DELAY");
}

function dsnLine({ envelope, outcome }: Line, { now, remoteMta }: OutcomeContext): DsnRecipient {
  return {
    recipient: envelope.recipient.text,
    dsn: envelope.dsn,
    diagnostic: outcome.reply,
    status: outcome.status,
    remoteMta,
    lastAttempt: now,
    ...(outcome.result === "temporary" && { willRetryUntil: envelope.giveUpAt }),
  };
}
