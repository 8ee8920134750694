/**
 * What a case rests on, frozen when it was opened or when a complaint joined it: later changes of the ledger, the end of the
 * message or its erasure change nothing of it (DESIGN.md 7). For the staff alone: it holds confidential findings too.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql as raw } from "kysely";
import type { CaseEvidence } from "../../../port.ts";
import { readFindings } from "../../held/reads.ts";
import { granteesOf, readMember } from "../../members.ts";
import { personsOf } from "../../persons.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";

/** A history or ledger is cut to so many rows, the newest ones. */
const LONGEST = 200;

const lastPosition = statement((k, p: { id: string }) =>
  k
    .selectFrom("case_evidence")
    .select((e) => e.fn.max("position").as("last"))
    .where("complaint_case", "=", p.id),
);
interface Piece {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly data: string;
  readonly bytes: Uint8Array | null;
  readonly digest: string;
  readonly at: number;
  readonly by: string;
}
const insertPiece = statement((k, p: Piece) =>
  k.insertInto("case_evidence").values({
    ...{ complaint_case: p.id, position: p.position, kind: p.kind, data: p.data },
    ...{ bytes: p.bytes, digest: p.digest, at: p.at, added_by: p.by },
  }),
);
const envelopeRow = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .selectAll("m")
    .select([
      "e.recipient",
      "e.state",
      "e.disposition",
      "e.enforced",
      "e.mode",
      "e.reasons",
      "e.findings",
      "e.attempts",
    ])
    .select([
      "e.released_at",
      "e.decided_by",
      "e.decided_at",
      "e.comment",
      "e.ended_at",
      "e.last_status",
      "e.last_reply",
    ])
    .select(["e.sent_body", "e.sent_header"])
    .where("e.id", "=", p.id),
);
const bytesOf = statement((k, p: { message: number }) =>
  k.selectFrom("message_body").select("bytes").where("message", "=", p.message),
);
const consentsBetween = statement((_, p: { persons: string; grantees: string; limit: number }) => {
  return raw<Record<string, string | number | null>>`
    SELECT c.id, c.grantee, c.scope, c.status, c.basis, c.purpose, c.at, c.until_at AS until, c.recorded_by AS recordedBy,
      c.recorded_at AS recordedAt, ifnull(e.text, '') AS evidence, ifnull(e.message, '') AS message,
      ifnull(e.wording, '') AS wording, ifnull(e.source, '') AS source, a.kind AS annulled
    FROM consent AS c LEFT JOIN consent_evidence AS e ON e.consent = c.id LEFT JOIN consent_annulled AS a ON a.consent = c.id
    WHERE c.person IN (SELECT value FROM json_each(${p.persons})) AND c.grantee IN (SELECT value FROM json_each(${p.grantees}))
    ORDER BY c.at DESC, c.id DESC LIMIT ${p.limit}`;
});
const suppressedAmong = statement((_, p: { persons: string }) => {
  return raw<{ at: number }>`
    SELECT s.at FROM person AS q JOIN suppression AS s ON s.hash = q.hash
    WHERE q.id IN (SELECT value FROM json_each(${p.persons})) LIMIT 1`;
});
const earlierMail = statement((_, p: { persons: string; against: string; besides: number; limit: number }) => {
  return raw<Record<string, string | number | null>>`
    SELECT m.ref, m.received_at AS receivedAt, m.purpose, e.disposition, e.state
    FROM envelope AS e JOIN message AS m ON m.id = e.message
    WHERE e.person IN (SELECT value FROM json_each(${p.persons})) AND m.author = ${p.against} AND e.id <> ${p.besides}
    ORDER BY e.id DESC LIMIT ${p.limit}`;
});
const earlierCases = statement((_, p: { persons: string; against: string; besides: string; limit: number }) => {
  return raw<Record<string, string | number | null>>`
    SELECT id, state, outcome, opened_at AS openedAt, closed_at AS closedAt FROM complaint_case
    WHERE complainant IN (SELECT value FROM json_each(${p.persons})) AND against = ${p.against} AND id <> ${p.besides}
    ORDER BY opened_at DESC LIMIT ${p.limit}`;
});

/** What one complaint brings to its case. */
export interface Gathered {
  readonly case: string;
  /** Whether it is the first: then the history between the two is part of it. */
  readonly first: boolean;
  /** Null where it is about mail that did not pass here, or that is in the case already. */
  readonly envelope: number | null;
  /** The envelope that the original is compared with, in the case already or not. */
  readonly compared: number | null;
  readonly against: string;
  /** The complainant under all addresses. */
  readonly persons: readonly number[];
  readonly original: {
    readonly bytes: Uint8Array;
    readonly body: string | null;
    readonly header: string | null;
  } | null;
  readonly at: number;
}

/** Writes what there is, numbered on; returns how many pieces. */
export function freeze(tx: Tx, gathered: Gathered): number {
  const first = lastPositionOf(tx.sql, gathered.case) + 1;
  const pieces = [
    ...(gathered.envelope === null ? [] : envelopePieces(tx, gathered.envelope)),
    ...(gathered.original === null ? [] : [originalPiece(tx, gathered.original, gathered.compared)]),
    consentsPiece(tx, gathered),
    ...(gathered.first ? [historyPiece(tx, gathered)] : []),
  ];
  writePieces(tx, { case: gathered.case, first, at: gathered.at, by: "" }, pieces);
  return pieces.length;
}

/** The number of a case's last piece; 0 for none. */
export const lastPositionOf = (sql: Connection, id: string): number => sql.get(lastPosition, { id })?.last ?? 0;

interface Placed {
  readonly case: string;
  readonly first: number;
  readonly at: number;
  /** Empty for what a complaint brought. */
  readonly by: string;
}

/** Out: their digests, SHA-256, hex. */
export function writePieces(tx: Tx, { case: id, first, at, by }: Placed, pieces: readonly Frozen[]): string[] {
  return pieces.map(({ kind, data, bytes = null }, index) => {
    const text = JSON.stringify(data);
    const digest = createHash("sha256")
      .update(bytes ?? text)
      .digest("hex");
    tx.sql.run(insertPiece, { id, position: first + index, kind, data: text, bytes, digest, at, by });
    return digest;
  });
}

export interface Frozen {
  readonly kind: CaseEvidence["kind"];
  readonly data: unknown;
  readonly bytes?: Uint8Array | null;
}

export function envelopePieces(tx: Tx, id: number): Frozen[] {
  const row = tx.sql.get(envelopeRow, { id });
  if (!row) return [];
  const indexes = JSON.parse(row.findings) as number[];
  const found = readFindings(tx.sql, row.id);
  const bearing = found.filter((finding, index) => finding.recipient === null || indexes.includes(index));
  const bytes = messageBytes(tx, row);
  const message: Frozen[] = bytes ? [{ kind: "message", data: { ref: row.ref, digest: row.digest }, bytes }] : [];
  return [{ kind: "envelope", data: envelopeData(row) }, ...message, { kind: "findings", data: bearing }];
}

type EnvelopeRow = NonNullable<NonNullable<(typeof envelopeRow)["types"]> extends (a: never) => infer R ? R : never>;

function envelopeData(row: EnvelopeRow) {
  return {
    ...{ ref: row.ref, recipient: row.recipient, subject: row.subject, messageId: row.message_id },
    ...{ login: row.login, author: row.author, authorAddress: row.author_address },
    ...{ receivedAt: row.received_at, size: row.size, digest: row.digest },
    ...{ purpose: row.purpose, confidence: row.confidence, purposeEvidence: JSON.parse(row.evidence) as unknown },
    ...{ policyVersion: row.policy_version, mode: row.mode, disposition: row.disposition, enforced: row.enforced },
    ...{ state: row.state, reasons: JSON.parse(row.reasons) as unknown, attempts: row.attempts },
    ...{ releasedAt: row.released_at, decidedBy: row.decided_by, decidedAt: row.decided_at, comment: row.comment },
    ...{ endedAt: row.ended_at, lastStatus: row.last_status, lastReply: row.last_reply },
    ...{ sentBody: row.sent_body, sentHeader: row.sent_header },
  };
}

/** Null when they are gone: the message's last envelope has ended. */
function messageBytes(tx: Tx, row: EnvelopeRow): Uint8Array | null {
  if (row.body_kind === "memory") return tx.sql.get(bytesOf, { message: row.id })?.bytes ?? null;
  if (row.body_path === null) return null;
  try {
    return readFileSync(tx.path(row.body_path));
  } catch {
    return null; // its end removed it a moment ago: the digest says what it was
  }
}

/** `genuine`: `yes` when body and header are those of what was sent, `unknown` when nobody knows what was. */
function originalPiece(tx: Tx, original: NonNullable<Gathered["original"]>, compared: number | null): Frozen {
  const sent = compared === null ? undefined : tx.sql.get(envelopeRow, { id: compared });
  const known = sent?.sent_body != null && sent.sent_header != null && original.body !== null;
  const [body, header] = [original.body === sent?.sent_body, original.header === sent?.sent_header];
  const genuine = known ? (body && header ? "yes" : "no") : "unknown";
  const data = { genuine, ...(known && { sameBody: body, sameHeader: header }), ref: sent?.ref ?? null };
  return { kind: "original", data, bytes: original.bytes };
}

const consentsPiece = (tx: Tx, { persons, against, at }: Gathered): Frozen => ({
  kind: "consents",
  data: consentsBetweenAt(tx.sql, persons, against, at),
});

/** As they stand now, to set beside what was frozen. */
export const consentsBetweenNow = (sql: Connection, person: number, against: string, now: number) =>
  consentsBetweenAt(sql, personsOf(sql, person), against, now);

function consentsBetweenAt(sql: Connection, ids: readonly number[], against: string, at: number) {
  const member = readMember(sql, against, at);
  const persons = JSON.stringify(ids);
  const grantees = JSON.stringify(member ? granteesOf(sql, member) : [against]);
  const records = sql.all(consentsBetween, { persons, grantees, limit: LONGEST });
  return { records, suppressedAt: sql.get(suppressedAmong, { persons })?.at ?? null };
}

function historyPiece(tx: Tx, { case: id, envelope, against, persons: ids }: Gathered): Frozen {
  const asked = { persons: JSON.stringify(ids), against, limit: LONGEST };
  const messages = tx.sql.all(earlierMail, { ...asked, besides: envelope ?? 0 });
  return { kind: "history", data: { messages, cases: tx.sql.all(earlierCases, { ...asked, besides: id }) } };
}
