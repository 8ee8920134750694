/** A submission shaped for the writer: flat rows and JSON text, made in the calling thread so that the writer only writes. */
import { createHash } from "node:crypto";
import type { Claim, Submission, Verdict } from "../../../mail/envelope.ts";
import type { EnvelopeState } from "../../../mail/words.ts";
import type { NoticeOrder } from "../../../notices/notice.ts";
import type { JudgedFinding } from "../../../policy/judgement.ts";
import type { SubmissionCommit, Teaching } from "../../port.ts";
import { COUNTER_NAMES, type CounterName } from "../facts/counters.ts";
import { packSketch } from "../facts/wordings.ts";
import type { EnvelopeTable, MessageTable, Tables } from "../schema.ts";

type MessageColumns = Omit<MessageTable, "id" | "body_kind" | "body_path">;
type EnvelopeColumns = Pick<
  EnvelopeTable,
  "recipient" | "domain" | "state" | "disposition" | "enforced" | "mode" | "reasons" | "findings" | "claims" | "dsn"
> & { readonly quota: number; readonly fixes: string };

export interface CommitRow {
  readonly message: MessageColumns;
  readonly minhash: Uint8Array;
  readonly body: { readonly bytes: Uint8Array } | { readonly path: string };
  /** With the recipient's canonical key, and whether it had no relationship with the author. */
  readonly envelopes: readonly (EnvelopeColumns & { readonly key: string; readonly stranger: boolean })[];
  readonly findings: readonly Omit<Tables["finding"], "message">[];
  /** The tightest per counter and window. */
  readonly claims: readonly { readonly counter: CounterName; readonly below: number; readonly since: number }[];
  readonly notices: readonly NoticeOrder[];
  readonly teaches: Teaching | null;
  readonly rules: readonly string[];
  /** References of the same submission whose reply arrived: those do not count as repeats. */
  readonly arrived: readonly string[];
}

const STATE = { forward: "queued", hold: "held", reject: "rejected" } as const satisfies Record<string, EnvelopeState>;

/** Equal for the same login, reverse-path, bytes and recipients (DESIGN.md 4.3). */
export function submissionKey({ login, reversePath, body, recipients }: Submission): string {
  const to = recipients.map(({ address }) => address.text).sort();
  const parts = [login?.memberId ?? null, reversePath?.text ?? null, body.digest, to];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/**
 * `relative` turns a spool path into one relative to the data directory.
 */
export function commitRow(
  commit: SubmissionCommit,
  arrived: readonly string[],
  relative: (path: string) => string,
): CommitRow {
  const { submission, judgement, notices } = commit;
  const { body } = submission;
  return {
    message: messageColumns(commit),
    minhash: packSketch(commit.message.sketch),
    body: body.kind === "memory" ? { bytes: own(body.bytes) } : { path: relative(body.path) },
    envelopes: judgement.verdicts.map((verdict, index) => envelopeColumns(verdict, submission, index)),
    findings: judgement.findings.map(findingColumns),
    claims: tightest(judgement.verdicts.flatMap(({ claims }) => claims)),
    notices,
    teaches: commit.teaches ?? null,
    rules: [...new Set(judgement.findings.filter(({ level }) => level !== "off").map(({ rule }) => rule))].sort(),
    arrived,
  };
}

/** A view into a pooled buffer would take the whole pool across the thread. */
const own = (bytes: Buffer): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice());

function messageColumns(commit: SubmissionCommit): MessageColumns {
  const { submission, message, purpose, reply } = commit;
  const { session, login, author, body } = submission;
  const holds = commit.judgement.verdicts.some(({ disposition }) => disposition === "hold");
  return {
    ref: submission.ref,
    received_at: submission.receivedAt,
    login: login?.memberId ?? null,
    author: author?.memberId ?? null,
    author_address: author?.address.key ?? null,
    reverse_path: submission.reversePath && JSON.stringify(submission.reversePath),
    session: JSON.stringify({
      id: session.id,
      listener: session.listener,
      peer: session.peer,
      helo: session.helo,
      protocol: session.protocol,
      tls: session.tls,
    }),
    ret: submission.ret,
    envid: submission.envid,
    subject: message.subject,
    message_id: message.messageId,
    automatic: Number(message.automatic),
    fingerprint: message.fingerprint,
    purpose: purpose.label,
    confidence: purpose.confidence,
    evidence: JSON.stringify(purpose.evidence),
    policy_version: commit.policyVersion,
    digest: body.digest,
    size: body.size,
    eight_bit: Number(body.eightBit),
    held_until: holds ? commit.heldUntil : null,
    give_up_at: commit.giveUpAt,
    reply_code: reply.code,
    reply_enhanced: reply.enhanced,
    reply_text: reply.text,
    submission_key: submissionKey(submission),
    language: message.language ?? "",
  };
}

function envelopeColumns(verdict: Verdict, submission: Submission, index: number) {
  const { recipient, disposition } = verdict;
  const dsn = submission.recipients[index]?.dsn ?? {};
  return {
    key: recipient.key,
    stranger: verdict.stranger ?? false,
    recipient: recipient.text,
    domain: recipient.domain,
    state: STATE[disposition],
    disposition,
    enforced: verdict.enforced,
    mode: verdict.mode,
    reasons: JSON.stringify(verdict.reasons),
    findings: JSON.stringify(verdict.findings),
    claims: JSON.stringify(verdict.claims),
    dsn: JSON.stringify(dsn),
    quota: Number(disposition === "hold" && (verdict.quota ?? false)),
    fixes: JSON.stringify(verdict.fixes ?? []),
  };
}

function findingColumns(finding: JudgedFinding, position: number) {
  const { rule, pack, level, mode, recipient, messageId, data, message, clauses, remedy, evidence } = finding;
  return {
    position,
    rule,
    pack,
    level,
    mode,
    recipient,
    doubtful: Number(finding.doubtful),
    confidential: Number(finding.confidential),
    data: JSON.stringify({ messageId, data, message, clauses, remedy, evidence }),
  };
}

function tightest(claims: readonly Claim[]): CommitRow["claims"][number][] {
  const byCounter = new Map<string, CommitRow["claims"][number]>();
  for (const { counter: name, below, since } of claims) {
    const counter = counterOf(name);
    const known = byCounter.get(`${counter} ${since}`);
    if (!known || below < known.below) byCounter.set(`${counter} ${since}`, { counter, below, since });
  }
  return [...byCounter.values()];
}

/** The author and the fingerprint that a counter's name goes on with are the submission's own. */
function counterOf(name: string): CounterName {
  const counter = COUNTER_NAMES.find((known) => name.startsWith(`${known}:`));
  if (counter === undefined) throw new Error(`${name}: a claim on a counter that the store does not keep`);
  return counter;
}
