/** A page of a message's recipients with what is on record between each and the sender: a few queries for all of them. */
import { sql as raw } from "kysely";
import type { Disposition, EnvelopeState, Fix, Mode } from "../../../../mail/words.ts";
import type { ConsentDetail, ScreenPage, ScreenQuery, ScreenRecipient, Viewer } from "../../../port.ts";
import { FreshCheck } from "../../delivery/fresh-check.ts";
import { granteesOf, readMember } from "../../members.ts";
import { siblingsOf } from "../../persons.ts";
import { withAnnulment } from "../../records/consents/annulment.ts";
import { type RecordRow, recordsTowards } from "../../records/consents/reads.ts";
import { type Connection, statement } from "../../statement.ts";
import { findScreen, type ScreenRow } from "./find.ts";
import { stopOf } from "./outlook.ts";

interface PageArgs {
  message: number;
  match: string;
  state: string | null;
  offset: number;
  limit: number;
}
const pageOf = statement((_, p: PageArgs) => {
  return raw<EnvelopeRow>`
    SELECT e.id, e.person, e.recipient, e.state, e.disposition, e.enforced, e.mode, e.quota, e.reasons, e.findings, e.attempts,
      e.decided_by, e.decided_at, e.comment, e.ended_at, e.last_status, e.last_reply, e.fixes, p.key, p.hash,
      s.hash IS NOT NULL AS suppressed, m.id AS member, m.name, count(*) OVER () AS total
    FROM envelope AS e JOIN person AS p ON p.id = e.person
    LEFT JOIN suppression AS s ON s.hash = p.hash
    LEFT JOIN member_address AS a ON a.key = p.key LEFT JOIN member AS m ON m.id = a.member
    WHERE e.message = ${p.message} AND (${p.state} IS NULL OR e.state = ${p.state})
      AND (${p.match} = '' OR instr(lower(e.recipient || char(10) || ifnull(m.name, '')), ${p.match}) > 0)
    ORDER BY CASE e.disposition WHEN 'reject' THEN 0 WHEN 'hold' THEN 1 ELSE 2 END, e.id
    LIMIT ${p.limit} OFFSET ${p.offset}`;
});
interface EnvelopeRow {
  readonly id: number;
  readonly person: number;
  readonly recipient: string;
  readonly state: EnvelopeState;
  readonly disposition: Disposition;
  readonly enforced: Disposition;
  readonly mode: Mode;
  readonly quota: number;
  readonly reasons: string;
  readonly findings: string;
  readonly attempts: number;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
  readonly comment: string | null;
  readonly ended_at: number | null;
  readonly last_status: string | null;
  readonly last_reply: string | null;
  readonly fixes: string;
  readonly key: string | null;
  readonly hash: string;
  readonly suppressed: number;
  readonly member: string | null;
  readonly name: string | null;
  readonly total: number;
}
const consentsOf = statement((_, p: { persons: string; grantees: string }) => {
  return raw<RecordRow & { person: number }>`${recordsTowards(p.persons, p.grantees)} ORDER BY c.at DESC, c.id DESC`;
});

export function screenRecipients(
  sql: Connection,
  ref: string,
  viewer: Viewer,
  query: ScreenQuery,
  now: number,
): ScreenPage | null {
  const row = findScreen(sql, ref, viewer);
  if (!row) return null;
  const rows = sql.all(pageOf, { message: row.id, ...query, match: query.match.toLowerCase() });
  const ledger = ledgerOf(sql, row, rows, now);
  const check = new FreshCheck(sql, row, now);
  return {
    total: rows[0]?.total ?? 0,
    recipients: rows.map((one) => ({
      ...recipientOf(one),
      stop: one.state === "held" ? stopOf(check, one, now) : null,
      consents: ledger(one),
    })),
  };
}

/** What a person said at any of their addresses, by the person of the envelope. */
function ledgerOf(sql: Connection, message: ScreenRow, rows: readonly EnvelopeRow[], now: number) {
  const others = siblingsOf(
    sql,
    rows.flatMap(({ key }) => key ?? []),
  );
  const same = (row: EnvelopeRow) => [row.person, ...others.filter(({ key }) => key === row.key).map(({ id }) => id)];
  const persons = JSON.stringify([...new Set(rows.flatMap(same))]);
  const grantees = JSON.stringify(namesOf(sql, message.author, now));
  const all = new Map<number, ConsentDetail[]>();
  for (const { person, ...record } of sql.all(consentsOf, { persons, grantees }))
    all.set(person, [...(all.get(person) ?? []), withAnnulment(record)]);
  return (row: EnvelopeRow): ConsentDetail[] =>
    same(row)
      .flatMap((person) => all.get(person) ?? [])
      .sort((a, b) => b.at - a.at || b.id - a.id);
}

/** All names by which a record may mean this sender. */
export function namesOf(sql: Connection, author: string | null, now: number): readonly string[] {
  const member = author === null ? null : readMember(sql, author, now);
  return member ? granteesOf(sql, member) : [author ?? ""];
}

function recipientOf(row: EnvelopeRow): Omit<ScreenRecipient, "stop" | "consents"> {
  return {
    ...{ id: row.id, recipient: row.recipient, name: row.name, member: row.member, state: row.state },
    ...{ disposition: row.disposition, enforced: row.enforced, mode: row.mode, quota: row.quota === 1 },
    reasons: JSON.parse(row.reasons) as string[],
    findings: JSON.parse(row.findings) as number[],
    ...{ attempts: row.attempts, decidedBy: row.decided_by, decidedAt: row.decided_at, comment: row.comment },
    ...{ endedAt: row.ended_at, lastStatus: row.last_status, lastReply: row.last_reply },
    fixes: JSON.parse(row.fixes) as Fix[],
    suppressed: row.suppressed === 1,
  };
}
