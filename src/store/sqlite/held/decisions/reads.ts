/** Decisions as people read them, with what became of each envelope: "released" is what the smart host took. */
import { type RawBuilder, sql } from "kysely";
import type { DecisionCode, EnvelopeState } from "../../../../mail/words.ts";
import type { ClearanceTerms, DecisionRow, DecisionState, QueueReader } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { barred, reviewerOf } from "./parties.ts";
import { nameOf } from "./under-way.ts";

/** Envelopes that one answer names. */
const MOST = 100;

interface Row {
  readonly id: number;
  readonly batch: string | null;
  readonly message: number;
  readonly ref: string;
  readonly subject: string;
  readonly kind: "release" | "refuse";
  readonly state: DecisionState;
  readonly recipients: string | null;
  readonly actor: string;
  readonly full_name: string | null;
  readonly second: string | null;
  readonly code: DecisionCode;
  readonly reason: string;
  readonly clearance: string | null;
  readonly at: number;
  readonly effective_at: number | null;
  readonly ended_at: number | null;
}
const found = (where: RawBuilder<unknown>, limit: number) =>
  statement(() => {
    return sql<Row>`
      SELECT d.id, d.batch, d.message, m.ref, m.subject, d.kind, d.state, d.recipients, d.actor, s.full_name, d.second, d.code,
        d.reason, d.clearance, d.at, d.effective_at, d.ended_at
      FROM decision AS d CROSS JOIN message AS m ON m.id = d.message
      LEFT JOIN staff AS s ON 'staff:' || s.name = d.actor
      WHERE ${where} ORDER BY d.id DESC LIMIT ${limit}`;
  });
type EnvelopeRow = { recipient: string; state: EnvelopeState; last_reply: string | null };
const decided = statement((_, p: { decision: number; limit: number }) => {
  return sql<EnvelopeRow>`
    SELECT recipient, state, last_reply FROM envelope WHERE decision = ${p.decision} ORDER BY id LIMIT ${p.limit}`;
});
/** Those that it would decide. */
const waiting = statement((_, p: { message: number; keys: string | null; limit: number }) => {
  return sql<EnvelopeRow>`
    SELECT e.recipient, e.state, e.last_reply FROM envelope AS e CROSS JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held'
      AND (${p.keys} IS NULL OR p.key IN (SELECT value FROM json_each(${p.keys}))) ORDER BY e.id LIMIT ${p.limit}`;
});
const outcomeOf = statement((_, p: { decision: number }) => {
  return sql<{ n: number; delivered: number; queued: number }>`
    SELECT count(*) AS n, count(*) FILTER (WHERE state = 'delivered') AS delivered,
      count(*) FILTER (WHERE state = 'queued') AS queued
    FROM envelope WHERE decision = ${p.decision}`;
});

interface Asked {
  readonly ref?: string;
  readonly state?: DecisionState;
  readonly before?: number;
  readonly ids?: readonly number[];
}

export function readDecisions(connection: Connection, reader: QueueReader, asked: Asked, limit: number): DecisionRow[] {
  const reviewer = reviewerOf(connection, reader.staff, reader.groups);
  return connection.all(found(whereOf(reader, asked), limit), {}).map((row) => {
    const { id, batch, ref, subject, kind, state, code, reason, at } = row;
    const by = nameOf(row.actor);
    const open = state === "proposed" || state === "pending";
    return {
      ...{ id, batch, ref, subject, kind, state, by, byName: row.full_name ?? by, code, reason, at },
      second: row.second && nameOf(row.second),
      clearance: row.clearance === null ? null : (JSON.parse(row.clearance) as ClearanceTerms),
      ...{ undoUntil: row.effective_at, endedAt: row.ended_at, released: releasedOf(connection, row) },
      envelopes: envelopesOf(connection, row).map((each) => {
        return { recipient: each.recipient, state: each.state, reply: each.last_reply };
      }),
      barred: open && reviewer ? barred(connection, { name: reader.staff, reviewer }, row.message) : null,
    };
  });
}

function whereOf({ groups }: QueueReader, { ref, state, before, ids }: Asked): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`1 = 1`];
  if (ref !== undefined) all.push(sql`d.message = (SELECT id FROM message WHERE ref = ${ref})`);
  // Literal, so that the partial index of what waits for a second person serves.
  if (state === "proposed") all.push(sql`d.state = 'proposed'`);
  else if (state !== undefined) all.push(sql`d.state = ${state}`);
  if (before !== undefined) all.push(sql`d.id < ${before}`);
  if (ids !== undefined) all.push(sql`d.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  if (groups.length > 0)
    all.push(sql`m.author IN (SELECT g.member FROM member_group AS g
      WHERE g.name IN (SELECT value FROM json_each(${JSON.stringify(groups)})))`);
  return sql.join(all, sql` AND `);
}

function envelopesOf(connection: Connection, { id, state, message, recipients: keys }: Row): EnvelopeRow[] {
  if (state === "undone" || state === "stale") return [];
  if (state !== "proposed" && state !== "pending") return connection.all(decided, { decision: id, limit: MOST });
  return connection.all(waiting, { message, keys, limit: MOST });
}

/** Null while the smart host has not answered for all of it. */
function releasedOf(connection: Connection, { id, kind, state }: Row): boolean | null {
  if (kind !== "release" || (state !== "done" && state !== "failed")) return null;
  const { n, delivered, queued } = connection.get(outcomeOf, { decision: id }) ?? { n: 0, delivered: 0, queued: 0 };
  if (state === "done" && queued > 0) return null;
  return state === "done" && delivered === n;
}
