/**
 * Daily figures, kept up to date beside the road: what is behind the mark is added and the mark moved in one transaction, so
 * that nothing counts twice however the process ends.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { attemptCells, type Ids, mailCells, ruleCells, tookCells } from "./cells.ts";

type Source = "message" | "attempt";

export const markOf = statement((k, p: { source: Source }) =>
  k.selectFrom("figure_upto").select("id").where("source", "=", p.source),
);
const moveMark = statement((k, p: { source: Source; id: number }) =>
  k
    .insertInto("figure_upto")
    .values({ source: p.source, id: p.id })
    .onConflict((c) => c.column("source").doUpdateSet({ id: p.id })),
);
type Next = { after: number; limit: number };
/** The last of the next `limit` ids. */
const nextMessages = statement((_, p: Next) => {
  return raw<{ id: number | null }>`
    SELECT max(id) AS id FROM (SELECT id FROM message WHERE id > ${p.after} ORDER BY id LIMIT ${p.limit})`;
});
const nextAttempts = statement((_, p: Next) => {
  return raw<{ id: number | null }>`
    SELECT max(id) AS id FROM (SELECT id FROM attempt WHERE id > ${p.after} ORDER BY id LIMIT ${p.limit})`;
});

const adding = (table: string, cells: RawBuilder<unknown>, keys: string, sums: readonly string[]) =>
  raw`INSERT INTO ${raw.raw(table)} SELECT * FROM (${cells}) WHERE 1 ON CONFLICT (${raw.raw(keys)}) DO UPDATE SET
    ${raw.raw(sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(", "))}`;

const MAIL_KEYS = "author, day, purpose, disposition, enforced, mode";
const MAIL_SUMS = ["messages", "envelopes"];
const RULE_SUMS = ["hits", "held", "refused", "would"];
const addMail = (["author", "everybody"] as const).map((by) =>
  statement((_, p: Ids) => adding("figure_mail", mailCells(p, by), MAIL_KEYS, MAIL_SUMS)),
);
const addRules = (["author", "everybody"] as const).map((by) =>
  statement((_, p: Ids) => adding("figure_rule", ruleCells(p, by), "author, day, rule", RULE_SUMS)),
);
const addAttempts = (["author", "everybody"] as const).map((by) =>
  statement((_, p: Ids) => adding("figure_attempt", attemptCells(p, by), "author, day, result, status", ["attempts"])),
);
const addTook = statement((_, p: Ids) => adding("figure_took", tookCells(p), "day, upto", ["copies"]));
const forget = (
  ["figure_mail", "figure_rule", "figure_attempt", "figure_took", "figure_week", "figure_upto"] as const
).map((table) => statement((k) => k.deleteFrom(table)));

export function countFigures(tx: Tx, limit: number): boolean {
  const messages = count(tx, "message", nextMessages, [...addMail, ...addRules], limit);
  const attempts = count(tx, "attempt", nextAttempts, [...addAttempts, addTook], limit);
  return messages || attempts;
}

function count(
  tx: Tx,
  source: Source,
  next: typeof nextMessages,
  adds: readonly ReturnType<typeof statement<unknown, Ids>>[],
  limit: number,
): boolean {
  const after = tx.sql.get(markOf, { source })?.id ?? 0;
  const upTo = tx.sql.get(next, { after, limit })?.id ?? null;
  if (upTo === null) return false;
  for (const add of adds) tx.sql.run(add, { after, upTo });
  tx.sql.run(moveMark, { source, id: upTo });
  return tx.sql.get(next, { after: upTo, limit: 1 })?.id != null;
}

export function forgetFigures(tx: Tx): void {
  for (const one of forget) tx.sql.run(one, {});
}
