/**
 * Pair clearances: this author may write to this person, for one rule or purpose, until a day. They are staff's word about a
 * rule, never the recipient's will, and end with the first new word of the recipient's (docs/decisions/0031).
 */
import { sql } from "kysely";
import type { PurposeLabel } from "../../../../mail/words.ts";
import type { ClearanceRow, ClearanceTerms, QueueReader } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { heldSubject } from "../subject.ts";

const DAY = 86_400_000;
const LONGEST = 90;

const pairsOf = statement((_, p: { decision: number }) => {
  return sql<{ author: string; person: number; ref: string; message: string }>`
    SELECT m.author, e.person, p.ref, m.ref AS message FROM envelope AS e
    CROSS JOIN message AS m ON m.id = e.message CROSS JOIN person AS p ON p.id = e.person
    WHERE e.decision = ${p.decision} AND m.author IS NOT NULL`;
});
interface NewRow {
  readonly author: string;
  readonly person: number;
  readonly rule: string | null;
  readonly purpose: string | null;
  readonly decision: number;
  readonly by: string;
  readonly at: number;
  readonly until: number;
}
const insert = statement((k, p: NewRow) =>
  k.insertInto("pair_clearance").values({
    ...{ author: p.author, person: p.person, rule: p.rule, purpose: p.purpose, decision: p.decision },
    ...{ granted_by: p.by, at: p.at, until_at: p.until },
  }),
);
interface Found {
  readonly id: number;
  readonly author: string;
  readonly name: string | null;
  readonly recipient: string | null;
  readonly rule: string | null;
  readonly purpose: string | null;
  readonly granted_by: string;
  readonly at: number;
  readonly until_at: number;
  readonly ref: string;
}
const inForce = statement((_, p: { now: number; author: string | null; key: string | null; limit: number }) => {
  return sql<Found>`
    SELECT c.id, c.author, a.name, coalesce(p.address, p.key) AS recipient, c.rule, c.purpose, c.granted_by, c.at, c.until_at, m.ref
    FROM pair_clearance AS c CROSS JOIN person AS p ON p.id = c.person
    CROSS JOIN decision AS d ON d.id = c.decision CROSS JOIN message AS m ON m.id = d.message
    LEFT JOIN member AS a ON a.id = c.author
    WHERE c.ended_at IS NULL AND c.until_at > ${p.now}
      AND (${p.author} IS NULL OR c.author = ${p.author}) AND (${p.key} IS NULL OR p.key = ${p.key})
    ORDER BY c.id DESC LIMIT ${p.limit}`;
});
const byId = statement((_, p: { id: number; now: number }) => {
  return sql<{ ref: string; author: string; person: string }>`
    SELECT m.ref, c.author, p.ref AS person FROM pair_clearance AS c
    CROSS JOIN decision AS d ON d.id = c.decision CROSS JOIN message AS m ON m.id = d.message
    CROSS JOIN person AS p ON p.id = c.person
    WHERE c.id = ${p.id} AND c.ended_at IS NULL AND c.until_at > ${p.now}`;
});
const end = statement((k, p: { id: number; at: number; by: string }) =>
  k.updateTable("pair_clearance").set({ ended_at: p.at, ended_by: p.by }).where("id", "=", p.id),
);
/** Read on the road: nothing but an index where an author has none. A word of the recipient's since then ends it. */
const factsOf = statement((_, p: { author: string; now: number; keys: string; grantees: string }) => {
  return sql<{ key: string; rule: string | null; purpose: string | null }>`
    SELECT p.key, c.rule, c.purpose FROM pair_clearance AS c CROSS JOIN person AS p ON p.id = c.person
    WHERE c.author = ${p.author} AND c.ended_at IS NULL AND c.until_at > ${p.now}
      AND p.key IN (SELECT value FROM json_each(${p.keys}))
      AND NOT EXISTS (SELECT 1 FROM consent AS w WHERE w.person = c.person AND w.recorded_at > c.at
        AND w.grantee IN (SELECT value FROM json_each(${p.grantees})))`;
});

interface Granted {
  readonly decision: number;
  readonly message: number;
  readonly by: string;
  readonly at: number;
}

/** For every recipient that the decision released. */
export function grantClearance(tx: Tx, { decision, by, at }: Granted, { rule, purpose, days }: ClearanceTerms): void {
  const until = at + Math.min(days, LONGEST) * DAY;
  for (const { author, person, ref, message } of tx.sql.all(pairsOf, { decision })) {
    const of = { rule: rule ?? null, purpose: rule === undefined ? (purpose ?? null) : null };
    tx.sql.run(insert, { author, person, ...of, decision, by, at, until });
    const data = { author: `member:${author}`, recipient: `person:${ref}`, ...of, until, decision };
    tx.audit({ kind: "pair.cleared", at, actor: by, subject: message, data });
  }
}

export function revokeClearance(tx: Tx, reader: QueueReader, id: number): boolean {
  const row = tx.sql.get(byId, { id, now: reader.now });
  if (!row || !heldSubject(tx.sql, reader, row.ref)) return false;
  const by = `staff:${reader.staff}`;
  tx.sql.run(end, { id, at: reader.now, by });
  const data = { author: `member:${row.author}`, recipient: `person:${row.person}` };
  tx.audit({ kind: "pair.ended", at: reader.now, actor: by, subject: row.ref, data });
  return true;
}

export function readClearances(
  connection: Connection,
  reader: QueueReader,
  { sender, recipient }: { readonly sender?: string; readonly recipient?: string },
  limit: number,
): ClearanceRow[] {
  const author = sender === undefined ? null : (resolveMember(connection, sender) ?? sender);
  const found = connection.all(inForce, { now: reader.now, author, key: recipient ?? null, limit });
  return found.flatMap((row) => {
    if (!heldSubject(connection, reader, row.ref)) return [];
    const { id, rule, at, until_at: until, ref, granted_by: by } = row;
    const named = { sender: { id: row.author, name: row.name ?? "" }, recipient: row.recipient ?? "" };
    return [{ id, ...named, rule, purpose: row.purpose as PurposeLabel | null, by: by.slice(6), at, until, ref }];
  });
}

/** Of the recipients asked for, by key. */
export function clearancesFor(
  connection: Connection,
  query: { author: string; now: number; recipients: readonly string[]; grantees: readonly string[] },
): ReadonlyMap<string, { rule: string | null; purpose: PurposeLabel | null }[]> {
  const { author, now, recipients, grantees } = query;
  const keys = JSON.stringify(recipients);
  const all = new Map<string, { rule: string | null; purpose: PurposeLabel | null }[]>();
  for (const { key, rule, purpose } of connection.all(factsOf, {
    author,
    now,
    keys,
    grantees: JSON.stringify(grantees),
  }))
    all.set(key, [...(all.get(key) ?? []), { rule, purpose: purpose as PurposeLabel | null }]);
  return all;
}
