/** Sanctions and the standing that follows them, at their beginning and at their end. A person decided each (iaop.cp.2). */
import { sql as raw } from "kysely";
import { afterEnd, strictest } from "../../../../cases/standing.ts";
import { STANDINGS, type Standing } from "../../../../mail/words.ts";
import type { SanctionInput, SanctionRecord } from "../../../port.ts";
import { setStanding } from "../../records/members/accounts.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { statementText } from "../words.ts";

type NewSanction = {
  member: string;
  case: string;
  standing: string;
  words: string;
  from: number;
  until: number | null;
  actor: string;
  at: number;
};
const insertSanction = statement((k, p: NewSanction) =>
  k.insertInto("sanction").values({
    ...{ member: p.member, complaint_case: p.case, standing: p.standing, words: p.words, from_at: p.from },
    ...{ until_at: p.until, actor: p.actor, at: p.at, state: "waiting" },
  }),
);
const begin = statement((k, p: { id: number; before: string; reason: string }) =>
  k
    .updateTable("sanction")
    .set({ state: "in-force", before: p.before, before_reason: p.reason })
    .where("id", "=", p.id),
);
const end = statement((k, p: { id: number; state: string; at: number }) =>
  k.updateTable("sanction").set({ state: p.state, ended_at: p.at }).where("id", "=", p.id),
);
export interface SanctionRow {
  readonly id: number;
  readonly member: string;
  readonly name: string;
  readonly case: string;
  readonly standing: SanctionRecord["standing"];
  readonly words: string;
  readonly from: number;
  readonly until: number | null;
  readonly actor: string;
  readonly at: number;
  readonly state: SanctionRecord["state"];
  readonly endedAt: number | null;
  readonly before: string | null;
  readonly before_reason: string | null;
}
const ROW = raw`
  SELECT s.id, s.member, ifnull(m.name, '') AS name, s.complaint_case AS "case", s.standing, s.words, s.from_at AS "from",
    s.until_at AS until, s.actor, s.at, s.state, s.ended_at AS endedAt, s.before, s.before_reason
  FROM sanction AS s LEFT JOIN member AS m ON m.id = s.member`;
const sanctionById = statement((_, p: { id: number }) => raw<SanctionRow>`${ROW} WHERE s.id = ${p.id}`);
const ofMember = statement((_, p: { member: string }) => {
  return raw<SanctionRow>`${ROW} WHERE s.member = ${p.member} ORDER BY s.id DESC LIMIT 200`;
});
const openSanctions = statement((_, p: { limit: number }) => {
  return raw<SanctionRow>`${ROW} WHERE s.state IN ('waiting', 'in-force') ORDER BY s.id DESC LIMIT ${p.limit}`;
});
const dueSanctions = statement((_, p: { now: number; limit: number }) => {
  return raw<SanctionRow>`${ROW}
    WHERE (s.state = 'waiting' AND s.from_at <= ${p.now}) OR (s.state = 'in-force' AND s.until_at <= ${p.now})
    ORDER BY s.id LIMIT ${p.limit}`;
});
const standingOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["standing", "standing_reason"]).where("id", "=", p.id),
);

const bare = ({ before: _before, before_reason: _reason, ...row }: SanctionRow): SanctionRecord => row;

/** Newest first. */
export const sanctionsOf = (sql: Connection, member: string): SanctionRecord[] =>
  sql.all(ofMember, { member }).map(bare);
/** To come or in force, newest first. */
export const openSanctionsOf = (sql: Connection): SanctionRecord[] => sql.all(openSanctions, { limit: 1000 }).map(bare);

interface Imposed {
  readonly member: string;
  readonly case: string;
  readonly actor: string;
  readonly at: number;
}

/** It begins at once where its time has come; otherwise housekeeping begins it. */
export function impose(tx: Tx, { standing, words, from, until }: SanctionInput, about: Imposed): void {
  const said = statementText(words);
  const end = standing === "cancelled" ? null : until;
  const { id } = tx.sql.run(insertSanction, { ...about, standing, words: said, from, until: end });
  const data = { what: "sanction", sanction: id, standing, from, until: end, member: `member:${about.member}` };
  tx.audit({ kind: "case.changed", at: about.at, actor: about.actor, subject: `case:${about.case}`, data });
  if (from <= about.at) start(tx, id, about.actor, about.at);
}

const asStanding = (text: string | undefined | null): Standing => STANDINGS.find((one) => one === text) ?? "good";
const inForce = (tx: Tx, member: string, besides: number): SanctionRow[] =>
  tx.sql.all(ofMember, { member }).filter(({ id, state }) => state === "in-force" && id !== besides);

function start(tx: Tx, id: number, actor: string, at: number): void {
  const row = tx.sql.get(sanctionById, { id });
  const now = row && tx.sql.get(standingOf, { id: row.member });
  if (!row || !now) return;
  const [other] = inForce(tx, row.member, id);
  const before = asStanding(other?.before ?? now.standing);
  tx.sql.run(begin, { id, before, reason: other?.before_reason ?? now.standing_reason });
  const next = strictest(asStanding(now.standing), row.standing);
  if (next !== now.standing) setStanding(tx, row.member, next, `case ${row.case}`, actor, at);
}

/** `ended` by its date, `lifted` by a person before. False when it was over already. */
export function endSanction(tx: Tx, id: number, state: "ended" | "lifted", actor: string, at: number): boolean {
  const row = tx.sql.get(sanctionById, { id });
  if (!row || row.state === "ended" || row.state === "lifted") return false;
  tx.sql.run(end, { id, state, at });
  const data = { what: `sanction-${state}`, sanction: id, member: `member:${row.member}` };
  tx.audit({ kind: "case.changed", at, actor, subject: `case:${row.case}`, data });
  if (row.state === "in-force") restore(tx, row, actor, at);
  return true;
}

function restore(tx: Tx, row: SanctionRow, actor: string, at: number): void {
  const now = tx.sql.get(standingOf, { id: row.member });
  if (!now) return;
  const others = inForce(tx, row.member, row.id);
  const before = asStanding(row.before);
  const current = asStanding(now.standing);
  const next = afterEnd(
    current,
    before,
    row.standing,
    others.map(({ standing }) => standing),
  );
  if (next === current) return;
  const reason = next === before ? (row.before_reason ?? "") : `case ${others[0]?.case ?? row.case}`;
  setStanding(tx, row.member, next, reason, actor, at);
}

const AT_ONCE = 200;

/** Out: how many began or ended. */
export function tickSanctions(tx: Tx, now: number): number {
  const due = tx.sql.all(dueSanctions, { now, limit: AT_ONCE });
  for (const { id, state, until } of due) {
    if (state === "waiting") start(tx, id, "system", now);
    if (until !== null && until <= now) endSanction(tx, id, "ended", "system", now);
  }
  return due.length;
}

/** All of one case that have not ended. */
export function liftAll(tx: Tx, ids: string, member: string, actor: string, at: number): void {
  const cases = JSON.parse(ids) as string[];
  for (const one of sanctionsOf(tx.sql, member))
    if (cases.includes(one.case)) endSanction(tx, one.id, "lifted", actor, at);
}

/** In the state it has; null for none. */
export const readSanction = (sql: Connection, id: number): SanctionRow | null => sql.get(sanctionById, { id }) ?? null;
