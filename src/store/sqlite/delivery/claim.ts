/** Leasing what is due. A lease moves `due_at` to its end, so one that ran out is due again by itself. */
import { sql } from "kysely";
import type { DsnRequest } from "../../../mail/envelope.ts";
import { endedNotice, refusedLine } from "../../../notices/index.ts";
import { dropBodyIfEnded, oweNotice, pathText } from "../mail/ending.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { FreshCheck, type Stop } from "./fresh-check.ts";

const queued = sql<boolean>`state = 'queued'`; // literal, so that the partial index serves

const dueBy = (order: "asc" | "desc") =>
  statement((k, p: { now: number; limit: number }) =>
    k
      .selectFrom("envelope")
      .innerJoin("person", "person.id", "envelope.person")
      .select([
        "envelope.id",
        "envelope.message",
        "envelope.person",
        "envelope.recipient",
        "envelope.domain",
        "envelope.mode",
        "envelope.dsn",
        "envelope.attempts",
        "envelope.give_up_at",
        "envelope.delay_told_at",
        "envelope.released_at",
        "envelope.decided_by",
        "envelope.fixes",
        "person.key",
        "person.ref as person_ref",
        "person.hash",
      ])
      .where(queued)
      .where("envelope.due_at", "<=", p.now)
      .orderBy("envelope.due_at", order)
      .limit(p.limit),
  );
const oldest = dueBy("asc");
const newest = dueBy("desc");
const messageOf = statement((k, p: { id: number }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member as l", "l.id", "m.login")
    .leftJoin("member as a", "a.id", "m.author")
    .select([
      "m.id",
      "m.ref",
      "m.received_at",
      "m.session",
      "m.login",
      "m.author",
      "m.author_address",
      "m.reverse_path",
      "m.subject",
      "m.message_id",
      "m.automatic",
      "m.purpose",
      "m.ret",
      "m.envid",
      "m.digest",
      "m.size",
      "m.eight_bit",
      "m.body_kind",
      "m.body_path",
      "m.language as content_language",
      "a.name as author_name",
      sql<string>`coalesce(nullif(l.language, ''), m.language)`.as("language"),
    ])
    .where("m.id", "=", p.id),
);
const lease = statement((k, p: { id: number; until: number }) =>
  k.updateTable("envelope").set({ due_at: p.until, leased: 1 }).where("id", "=", p.id),
);
const stopEnvelope = statement((k, p: { id: number; at: number; reply: string }) =>
  k
    .updateTable("envelope")
    .set({ state: "failed", due_at: null, ended_at: p.at, last_status: "5.7.1", last_reply: p.reply })
    .where("id", "=", p.id),
);

type DueRow = NonNullable<(typeof oldest)["types"]> extends (args: never) => infer Row ? Row : never;
type MessageRow = NonNullable<(typeof messageOf)["types"]> extends (args: never) => infer Row ? Row : never;

export interface ClaimedMessage {
  readonly message: MessageRow;
  readonly envelopes: readonly DueRow[];
}

export interface Claim {
  readonly now: number;
  readonly leaseUntil: number;
  readonly limit: number;
}

/** By message; what the fresh check ends is told to the sender and not returned. */
export function claimDue(tx: Tx, claim: Claim): ClaimedMessage[] {
  const byMessage = new Map<number, DueRow[]>();
  for (const row of dueRows(tx, claim)) {
    const rows = byMessage.get(row.message) ?? [];
    rows.push(row);
    byMessage.set(row.message, rows);
  }
  return [...byMessage].flatMap(([id, envelopes]) => claimMessage(tx, claim, id, envelopes));
}

/**
 * Oldest first; of more than is asked for, the younger half of it is the newest, lest a letter wait behind ten thousand copies
 * of a newsletter.
 */
function dueRows(tx: Tx, { now, limit }: Claim): readonly DueRow[] {
  const old = tx.sql.all(oldest, { now, limit });
  if (old.length < limit) return old;
  const young = tx.sql.all(newest, { now, limit: Math.floor(limit / 2) });
  const rows = [...old.slice(0, limit - young.length), ...young.reverse()];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function claimMessage(tx: Tx, { now, leaseUntil }: Claim, id: number, rows: readonly DueRow[]): ClaimedMessage[] {
  const message = tx.sql.get(messageOf, { id });
  if (!message) return [];
  const check = new FreshCheck(tx.sql, message, now);
  const judged = rows.map((row) => ({ row, stop: check.stop(row) }));
  stopAll(
    tx,
    message,
    now,
    judged.flatMap(({ row, stop }) => (stop ? [{ row, stop }] : [])),
  );
  const envelopes = judged.filter(({ stop }) => stop === null).map(({ row }) => row);
  for (const { id } of envelopes) tx.sql.run(lease, { id, until: leaseUntil });
  return envelopes.length > 0 ? [{ message, envelopes }] : [];
}

/** The same words for a suppression as for a withdrawal: the sender must not learn who complained. */
const REASONS: Readonly<Record<Stop, string>> = {
  suspended: "your membership is suspended",
  cancelled: "your membership is cancelled",
  suppressed: "the recipient does not want this mail",
  withdrawn: "the recipient does not want this mail",
  declined: "the recipient does not want this mail",
};

function stopAll(tx: Tx, message: MessageRow, at: number, stopped: readonly { row: DueRow; stop: Stop }[]): void {
  if (stopped.length === 0) return;
  for (const { row, stop } of stopped) {
    tx.sql.run(stopEnvelope, { id: row.id, at, reply: REASONS[stop] });
    const data = { person: `person:${row.person_ref}`, why: stop, status: "5.7.1" };
    tx.audit({ kind: "envelope.stopped", at, actor: "system", subject: message.ref, data });
  }
  const recipients = stopped.map(({ row, stop }) => {
    const diagnostic = `550 5.7.1 ${REASONS[stop]}`;
    const refusal = { dsn: JSON.parse(row.dsn) as DsnRequest, status: "5.7.1", diagnostic, at };
    return refusedLine({ recipient: row.recipient, reasons: [REASONS[stop]] }, refusal);
  });
  const to = pathText(message.reverse_path);
  oweNotice(tx, message.id, endedNotice("stopped", { to, language: message.language ?? "", recipients }), at);
  dropBodyIfEnded(tx, message.id);
}
