/** The ledger of one person, as staff read it. */
import { sql as raw } from "kysely";
import type { ConsentDetail, Ledger } from "../../../port.ts";
import { granteesOf, readMember, resolveMember } from "../../members.ts";
import { personsOf } from "../../persons.ts";
import { type Connection, statement } from "../../statement.ts";
import { type AnnulledColumns, withAnnulment } from "./annulment.ts";

const personByKey = statement((k, p: { key: string }) => k.selectFrom("person").select("id").where("key", "=", p.key));
const otherKeys = statement((_, p: { key: string }) => {
  return raw<{ id: number }>`
    SELECT q.id FROM member_address AS a
    JOIN member_address AS b ON b.member = a.member JOIN person AS q ON q.key = b.key WHERE a.key = ${p.key}`;
});
/** A record with its evidence and what became of it. */
export type RecordRow = Omit<ConsentDetail, "annulled"> & AnnulledColumns;
const recordColumns = raw`c.id, c.grantee, c.scope, c.status, c.basis, c.purpose, c.at, c.until_at AS until,
  c.recorded_by AS recordedBy, c.recorded_at AS recordedAt, ifnull(e.text, '') AS evidence,
  ifnull(e.message, '') AS message, ifnull(e.wording, '') AS wording, ifnull(e.source, '') AS source,
  x.kind AS annulledKind, x.at AS annulledAt`;
const recordJoins = raw`LEFT JOIN consent_evidence AS e ON e.consent = c.id
  LEFT JOIN consent_annulled AS x ON x.consent = c.id`;
/** Of persons, towards senders by any of these names; both as JSON. */
export const recordsTowards = (persons: string, names: string) => raw`SELECT c.person, ${recordColumns}
  FROM json_each(${persons}) AS o
  CROSS JOIN consent AS c ON c.person = o.value AND c.grantee IN (SELECT value FROM json_each(${names})) ${recordJoins}`;

const recordsOf = statement((_, p: { persons: string }) => {
  return raw<RecordRow>`SELECT ${recordColumns} FROM json_each(${p.persons}) AS o
    CROSS JOIN consent AS c ON c.person = o.value ${recordJoins} ORDER BY c.at, c.id`;
});
const suppressedOf = statement((_, p: { persons: string }) => {
  return raw<{ hash: string }>`
    SELECT s.hash FROM json_each(${p.persons}) AS o CROSS JOIN person AS q ON q.id = o.value
    CROSS JOIN suppression AS s ON s.hash = q.hash LIMIT 1`;
});

/** `towards` as `showConsents` of the port; a member that is not there has no records. */
export function showConsents(sql: Connection, key: string, towards: string | null): Ledger {
  const person = sql.get(personByKey, { key });
  const ids = person ? personsOf(sql, person.id) : sql.all(otherKeys, { key }).map(({ id }) => id);
  const persons = JSON.stringify(ids);
  const all = sql.all(recordsOf, { persons }).map(withAnnulment);
  const wanted = towards === null ? null : resolveMember(sql, towards);
  const ofWanted = wanted === null ? null : readMember(sql, wanted, 0);
  const names = ofWanted ? granteesOf(sql, ofWanted) : [];
  const records = towards === null ? all : all.filter(({ grantee }) => names.includes(grantee));
  return {
    records,
    members: membersNamed(sql, wanted === null ? records.map(({ grantee }) => grantee) : [wanted]),
    suppressed: sql.get(suppressedOf, { persons }) !== undefined,
  };
}

function membersNamed(sql: Connection, grantees: readonly string[]): Ledger["members"] {
  const ids = new Set(grantees.flatMap((grantee) => resolveMember(sql, grantee) ?? []));
  return [...ids].flatMap((id) => {
    const member = readMember(sql, id, 0);
    return member ? [{ id, address: member.address, names: granteesOf(sql, member) }] : [];
  });
}
