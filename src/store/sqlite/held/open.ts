/** A message becomes, or becomes again, one of the queue. Mail that is forwarded never comes here. */
import { sql } from "kysely";
import { lookAlikesOf } from "../facts/wordings.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const insertItem = statement(
  (
    k,
    p: {
      message: number;
      campaign: number;
      author: string | null;
      at: number;
      held: number;
      byItself: number;
      fingerprint: string;
    },
  ) =>
    k.insertInto("held_item").values({
      ...{ message: p.message, campaign: p.campaign, author: p.author, received_at: p.at, held: p.held },
      ...{ by_itself: p.byItself, fingerprint: p.fingerprint },
    }),
);
/** Of the author's open items in these wordings, the oldest campaign. */
const openCampaign = statement((_, p: { author: string; fingerprints: string }) => {
  return sql<{ campaign: number | null }>`
    SELECT min(i.campaign) AS campaign FROM json_each(${p.fingerprints}) AS f
    CROSS JOIN held_item AS i ON i.author = ${p.author} AND i.fingerprint = f.value AND i.ended_at IS NULL`;
});
/** Of the findings that bear on what is held and hold it; `kind` is rule or clause. */
const markRules = statement((_, p: { message: number }) => {
  return sql`
    INSERT OR IGNORE INTO held_mark (kind, value, message)
    SELECT DISTINCT 'rule', f.rule, f.message FROM envelope AS e, json_each(e.findings) AS n
    CROSS JOIN finding AS f ON f.message = e.message AND f.position = n.value
    WHERE e.message = ${p.message} AND e.state = 'held' AND f.level IN ('hold', 'reject') AND f.mode = 'enforce'`;
});
const markClauses = statement((_, p: { message: number }) => {
  return sql`
    INSERT OR IGNORE INTO held_mark (kind, value, message)
    SELECT DISTINCT 'clause', c.value, f.message FROM envelope AS e, json_each(e.findings) AS n
    CROSS JOIN finding AS f ON f.message = e.message AND f.position = n.value, json_each(f.data, '$.clauses') AS c
    WHERE e.message = ${p.message} AND e.state = 'held' AND f.level IN ('hold', 'reject') AND f.mode = 'enforce'`;
});

export interface HeldMessageRow {
  readonly id: number;
  readonly author: string | null;
  readonly fingerprint: string;
  readonly minhash: Uint8Array;
  readonly at: number;
  /** Envelopes that are held, and how many of them for a quota alone. */
  readonly held: number;
  readonly quota: number;
}

/** In the transaction that held it, after its envelopes and findings are written. */
export function openHeld(tx: Tx, { id: message, held, quota, at, ...mail }: HeldMessageRow): void {
  const { author, fingerprint } = mail;
  const byItself = Number(held === quota);
  const campaign = campaignOf(tx.sql, mail) ?? message;
  tx.sql.run(insertItem, { message, campaign, author, at, held, byItself, fingerprint });
  markHeld(tx, message);
}

/** What the open item is filtered and counted by. */
export function markHeld(tx: Tx, message: number): void {
  tx.sql.run(markRules, { message });
  tx.sql.run(markClauses, { message });
}

function campaignOf(sql: Connection, mail: Pick<HeldMessageRow, "author" | "fingerprint" | "minhash">): number | null {
  const { author, fingerprint, minhash } = mail;
  if (author === null) return null;
  // However many days they span: as far back as wordings are kept.
  const fingerprints = JSON.stringify(lookAlikesOf(sql, { author, fingerprint, minhash }, 0));
  return sql.get(openCampaign, { author, fingerprints })?.campaign ?? null;
}
