/** The roster, searched, and what became of a member's mail. */
import { sql as raw } from "kysely";
import type { CaseOutcome, Role, Standing } from "../../../../mail/words.ts";
import type { CaseOfficer, MemberFigures, MemberPage, MemberQuery } from "../../../port.ts";
import { addressKeysOf } from "../../members.ts";
import { editableMember } from "../../records/editable.ts";
import { type Connection, statement } from "../../statement.ts";
import { MOST_LOOKED_AT, seenGroup } from "../cases/list.ts";
import type { DeskReads } from "../index.ts";
import { hiddenRecord } from "./hidden.ts";

const MOST_CASES = 50;

interface Filter {
  words: string;
  organisation: string | null;
  group: string | null;
  standing: string | null;
  role: string | null;
  sight: string | null;
  now: number;
  after: string;
}

/** All a member is searched by; `name_key` has letters in lower case that SQLite's own `lower` leaves alone. */
const words = raw`lower(m.id || char(10) || m.name || char(10) || m.name_key || char(10) || m.organisation || char(10) ||
  (SELECT group_concat(a.key, char(10)) FROM member_address AS a WHERE a.member = m.id))`;
/** Each condition that is not asked for costs nothing; those that are look one member's rows up. */
const matching = (p: Filter) => raw`
  (${p.organisation} IS NULL OR m.organisation = ${p.organisation})
  AND (${p.standing} IS NULL OR m.standing = ${p.standing})
  AND (${p.group} IS NULL OR EXISTS (SELECT 1 FROM member_group AS g WHERE g.member = m.id AND g.name = ${p.group}))
  AND (${p.sight} IS NULL OR EXISTS (SELECT 1 FROM member_group AS g
    WHERE g.member = m.id AND g.name IN (SELECT value FROM json_each(${p.sight}))))
  AND (${p.role} IS NULL OR EXISTS (SELECT 1 FROM member_role AS r WHERE r.member = m.id AND r.role = ${p.role}
    AND (r.from_at IS NULL OR r.from_at <= ${p.now}) AND (r.until_at IS NULL OR r.until_at > ${p.now})))
  AND (${p.words} = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(${p.words}) AS w WHERE instr(${words}, w.value) = 0))`;

type Row = Omit<MemberPage["rows"][number], "roles" | "groups" | "standing"> & {
  standing: string;
  roles: string;
  groups: string;
};
const page = statement((_, p: Filter & { limit: number }) => {
  return raw<Row>`
    SELECT m.id, m.name, m.organisation, m.standing, m.until_at AS until,
      (SELECT f.text FROM member_address AS f WHERE f.member = m.id AND f.position = 0) AS address,
      (SELECT json_group_array(r.role) FROM member_role AS r WHERE r.member = m.id
        AND (r.from_at IS NULL OR r.from_at <= ${p.now}) AND (r.until_at IS NULL OR r.until_at > ${p.now})) AS roles,
      (SELECT json_group_array(g.name) FROM member_group AS g WHERE g.member = m.id) AS groups
    FROM member AS m WHERE m.id > ${p.after} AND ${matching(p)} ORDER BY m.id LIMIT ${p.limit}`;
});
const count = statement(
  (_, p: Filter) => raw<{ n: number }>`SELECT count(*) AS n FROM member AS m WHERE ${matching(p)}`,
);

function deskMembers(sql: Connection, query: MemberQuery): MemberPage {
  const { organisation, group, standing, role, now, after, limit } = query;
  const sight = query.sight.length === 0 ? null : JSON.stringify(query.sight);
  const asked = JSON.stringify(query.words.map((word) => word.toLowerCase()));
  const filter = { organisation, group, standing, role, now, after, sight, words: asked };
  const rows = sql.all(page, { ...filter, limit }).map((row) => ({
    ...row,
    standing: row.standing as Standing,
    roles: JSON.parse(row.roles) as Role[],
    groups: JSON.parse(row.groups) as string[],
  }));
  return { rows, total: after === "" ? (sql.get(count, filter)?.n ?? 0) : null };
}

const messages = statement(
  (_, p: { id: string; since: number }) =>
    raw<{ n: number }>`SELECT count(*) AS n FROM message WHERE author = ${p.id} AND received_at >= ${p.since}`,
);
const sent = statement((_, p: { id: string; since: number }) => {
  return raw<{ state: string; purpose: string; n: number }>`
    SELECT e.state, m.purpose, count(*) AS n FROM message AS m CROSS JOIN envelope AS e ON e.message = m.id
    WHERE m.author = ${p.id} AND m.received_at >= ${p.since} GROUP BY e.state, m.purpose`;
});
const waiting = statement((_, p: { id: string }) => {
  return raw<MemberFigures["held"][number]>`
    SELECT m.ref, m.subject, m.received_at AS receivedAt, i.held FROM held_item AS i JOIN message AS m ON m.id = i.message
    WHERE i.author = ${p.id} AND i.ended_at IS NULL ORDER BY i.message DESC LIMIT 50`;
});
type CaseRow = Omit<MemberFigures["cases"][number], "outcome"> & { outcome: string | null };
const casesOf = statement((_, p: { id: string; limit: number }) => {
  return raw<CaseRow>`
    SELECT id, state, outcome, opened_at AS openedAt, closed_at AS closedAt FROM complaint_case
    WHERE against = ${p.id} ORDER BY opened_at DESC LIMIT ${p.limit}`;
});
const given = statement((_, p: { keys: string; complaints: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM json_each(${p.keys}) AS o CROSS JOIN person AS q ON q.key = o.value
    CROSS JOIN consent AS c ON c.person = q.id WHERE ${p.complaints} = 1 OR NOT ${hiddenRecord}`;
});
const received = statement((_, p: { names: string; complaints: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM json_each(${p.names}) AS o CROSS JOIN consent AS c ON c.grantee = o.value
    WHERE ${p.complaints} = 1 OR NOT ${hiddenRecord}`;
});

function deskMemberFigures(sql: Connection, id: string, since: number, officer: CaseOfficer | null): MemberFigures {
  const complaints = Number(officer !== null);
  const rows = sql.all(sent, { id, since });
  const keys = addressKeysOf(sql, id);
  return {
    messages: sql.get(messages, { id, since })?.n ?? 0,
    states: summed(rows.map(({ state, n }) => [state, n])),
    purposes: summed(rows.map(({ purpose, n }) => [purpose, n])),
    held: sql.all(waiting, { id }),
    cases: officer ? casesFor(sql, id, officer) : [],
    given: sql.get(given, { keys: JSON.stringify(keys), complaints })?.n ?? 0,
    received: sql.get(received, { names: JSON.stringify([id, ...keys]), complaints })?.n ?? 0,
  };
}

/** No more than the list of cases has for them: a case of a leader is headquarters', and no party sees their own (ala.ce.3). */
const casesFor = (sql: Connection, id: string, officer: CaseOfficer): MemberFigures["cases"] =>
  sql
    .all(casesOf, { id, limit: MOST_LOOKED_AT })
    .filter((row) => seenGroup(sql, row.id, officer) !== null)
    .slice(0, MOST_CASES)
    .map((row) => ({ ...row, outcome: row.outcome as CaseOutcome | null }));

function summed(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, n] of pairs) sums[name] = (sums[name] ?? 0) + n;
  return sums;
}

export const memberReads = {
  deskMembers,
  deskMember: editableMember,
  deskMemberFigures,
} satisfies Partial<DeskReads>;
