/**
 * What a complaint hides from those who may not know of it: the complaint, and what had been granted to that sender until it
 * was made (`asSenderSees` of consent/will.ts, docs/decisions/0022). Lists and counts leave out alike, else the difference
 * between two of them tells.
 */
import { sql as raw } from "kysely";
import { COMPLAINT } from "../../../../mail/words.ts";
import { type Connection, statement } from "../../statement.ts";

const stands = (id: string) => raw`NOT EXISTS (SELECT 1 FROM consent_annulled AS u WHERE u.consent = ${raw.ref(id)})`;
const samePerson = raw`x.person IN (SELECT o.id FROM person AS o WHERE o.id = c.person UNION ALL SELECT q.id FROM person AS o
  CROSS JOIN member_address AS a ON a.key = o.key CROSS JOIN member_address AS b ON b.member = a.member
  CROSS JOIN person AS q ON q.key = b.key WHERE o.id = c.person)`;
/** Under any name of the member who was complained of, that of its organisation too. */
const sameSender = raw`(x.grantee = c.grantee OR EXISTS (SELECT 1 FROM member AS m
  WHERE (m.id = x.grantee OR m.id = (SELECT a.member FROM member_address AS a WHERE a.key = x.grantee))
    AND (m.id = c.grantee OR m.organisation = c.grantee OR EXISTS (SELECT 1 FROM member_address AS a
      WHERE a.member = m.id AND (a.key = c.grantee OR substr(a.key, instr(a.key, '@') + 1) = c.grantee)))))`;

/** Of a row `c` of the ledger. */
export const hiddenRecord = raw`(c.basis IS ${COMPLAINT} OR (c.status = 'granted' AND ${stands("c.id")} AND EXISTS (
  SELECT 1 FROM consent AS x WHERE ${samePerson} AND x.basis = ${COMPLAINT} AND x.id >= c.id AND ${stands("x.id")}
    AND ${sameSender})))`;

const hiddenOf = statement((_, p: { ids: string }) => {
  return raw<{ id: number }>`
    SELECT c.id FROM json_each(${p.ids}) AS i CROSS JOIN consent AS c ON c.id = i.value WHERE ${hiddenRecord}`;
});

/** Those that may be seen without knowing who complained. */
export function withoutComplaints<Row extends { readonly id: number }>(
  sql: Connection,
  records: readonly Row[],
): readonly Row[] {
  const ids = JSON.stringify(records.map(({ id }) => id));
  const hidden = new Set(sql.all(hiddenOf, { ids }).map(({ id }) => id));
  return records.filter(({ id }) => !hidden.has(id));
}
