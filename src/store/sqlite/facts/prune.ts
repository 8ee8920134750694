/** Counters whose window is over say nothing any more, and are about persons: they go (std 100). */
import { sql } from "kysely";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

type Old = { before: number; limit: number };
const oldWordings = statement((_, p: Old) => {
  return sql<{ author: string; fingerprint: string }>`
    SELECT author, fingerprint FROM sketch WHERE last_at < ${p.before} LIMIT ${p.limit}`;
});
type Wording = { author: string; fingerprint: string };
const dropLookAlikes = statement((k, p: Wording) =>
  k.deleteFrom("look_alike").where("author", "=", p.author).where("fingerprint", "=", p.fingerprint),
);
const dropWording = statement((k, p: Wording) =>
  k.deleteFrom("sketch").where("author", "=", p.author).where("fingerprint", "=", p.fingerprint),
);
/** Whoever still owes an answer stays: that count has no window. */
const dropContacts = statement((_, p: Old) => {
  return sql`
    DELETE FROM contact WHERE (author, person) IN
      (SELECT author, person FROM contact WHERE unanswered = 0 AND last_at < ${p.before} LIMIT ${p.limit})`;
});

/**
 * @param before start of the largest window, milliseconds since 1970
 * @param limit wordings, and pairs of sender and recipient, at most: mail waits meanwhile
 * @returns how many of both it removed; less than `limit` of each when nothing is left
 */
export function pruneCounters(tx: Tx, before: number, limit: number): number {
  const wordings = tx.sql.all(oldWordings, { before, limit });
  for (const wording of wordings) {
    // A wording is as new as its newest recipient, so these are all as old.
    tx.sql.run(dropLookAlikes, wording);
    tx.sql.run(dropWording, wording);
  }
  return wordings.length + tx.sql.run(dropContacts, { before, limit }).changes;
}
