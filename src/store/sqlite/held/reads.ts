/** Held mail as the staff see it. */
import { sql } from "kysely";
import type { EnvelopeState, Level, Mode, PurposeLabel } from "../../../mail/words.ts";
import type { JudgedFinding } from "../../../policy/judgement.ts";
import type { HeldMessage } from "../../port.ts";
import { pathText } from "../mail/ending.ts";
import { type Connection, statement } from "../statement.ts";

const columns = [
  "id",
  "ref",
  "received_at",
  "held_until",
  "author_address",
  "reverse_path",
  "subject",
  "size",
  "purpose",
  "confidence",
  "policy_version",
  "digest",
  "eight_bit",
  "body_kind",
  "body_path",
] as const;

const heldBefore = statement((k, p: { before: number; limit: number }) =>
  k
    .selectFrom("message")
    .select(columns)
    .where(sql<boolean>`id IN (SELECT message FROM envelope WHERE state = 'held')`)
    .where("received_at", "<", p.before)
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(p.limit),
);
const heldByRef = statement((k, p: { ref: string }) =>
  k.selectFrom("message").select(columns).where("ref", "=", p.ref).where("held_until", "is not", null),
);
const messageByRef = statement((k, p: { ref: string }) =>
  k.selectFrom("message").select(columns).where("ref", "=", p.ref),
);
const envelopesOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select(["recipient", "state", "reasons", "findings", "decided_by", "decided_at", "ended_at"])
    .where("message", "=", p.message)
    .orderBy("id"),
);
const findingsOf = statement((k, p: { message: number }) =>
  k.selectFrom("finding").selectAll().where("message", "=", p.message).orderBy("position"),
);

const appealOf = statement((k, p: { message: number }) =>
  k.selectFrom("appeal").select(["at", "statement", "state"]).where("message", "=", p.message),
);

type Row = NonNullable<ReturnType<typeof findHeld>>;

/** Newest first, those that still hold an envelope. */
export const listHeldRows = (sql: Connection, { limit, before }: { limit: number; before?: number }): HeldMessage[] =>
  sql.all(heldBefore, { before: before ?? Number.MAX_SAFE_INTEGER, limit }).map((row) => heldMessage(sql, row));

/** Any message that was committed. */
export const findMessage = (sql: Connection, ref: string) => sql.get(messageByRef, { ref });

/** Any message that ever held an envelope. */
export const findHeld = (sql: Connection, ref: string) => sql.get(heldByRef, { ref });

/** What was found in a message, in the order that envelopes refer to. */
export const readFindings = (sql: Connection, message: number): JudgedFinding[] =>
  sql.all(findingsOf, { message }).map(findingOf);

export function heldMessage(sql: Connection, row: Row): HeldMessage {
  const findings = readFindings(sql, row.id);
  return {
    ref: row.ref,
    receivedAt: row.received_at,
    heldUntil: row.held_until ?? row.received_at,
    sender: row.author_address ?? pathText(row.reverse_path) ?? "",
    subject: row.subject,
    size: row.size,
    purpose: row.purpose as PurposeLabel,
    confidence: row.confidence,
    policyVersion: row.policy_version,
    findings,
    envelopes: sql.all(envelopesOf, { message: row.id }).map((envelope) => {
      const indexes = JSON.parse(envelope.findings) as number[];
      return {
        recipient: envelope.recipient,
        state: envelope.state as EnvelopeState,
        reasons: JSON.parse(envelope.reasons) as string[],
        rules: [...new Set(indexes.flatMap((index) => findings[index]?.rule ?? []))],
        decidedBy: envelope.decided_by,
        decidedAt: envelope.decided_at ?? envelope.ended_at,
      };
    }),
    appeal: readAppeal(sql, row.id),
  };
}

/** One per message (ala.ce.6). */
export const readAppeal = (sql: Connection, message: number): HeldMessage["appeal"] =>
  sql.get(appealOf, { message }) ?? null;

type FindingData = Pick<JudgedFinding, "messageId" | "data" | "message" | "clauses" | "remedy" | "evidence">;
type FindingRow = {
  data: string;
  rule: string;
  pack: string;
  level: string;
  mode: string;
  recipient: string | null;
} & {
  doubtful: number;
  confidential: number;
};

function findingOf(row: FindingRow): JudgedFinding {
  const { rule, pack, recipient } = row;
  return {
    rule,
    pack,
    recipient,
    level: row.level as Level,
    mode: row.mode as Mode,
    doubtful: row.doubtful === 1,
    confidential: row.confidential === 1,
    ...(JSON.parse(row.data) as FindingData),
  };
}
