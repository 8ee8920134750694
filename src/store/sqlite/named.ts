/** Persons and members as letters and pages may name them. */
import { sql as raw } from "kysely";
import type { PersonRecord, SenderRecord } from "../port.ts";
import { readMember } from "./members.ts";
import { type Connection, statement } from "./statement.ts";

const personById = statement((_, p: { id: number }) => {
  return raw<{ id: number; ref: string; address: string; key: string; language: string; suppressed: number }>`
    SELECT p.id, p.ref, p.address, p.key, ifnull(m.language, '') AS language,
      EXISTS (SELECT 1 FROM suppression AS s WHERE s.hash = p.hash) AS suppressed
    FROM person AS p
    LEFT JOIN member_address AS a ON a.key = p.key LEFT JOIN member AS m ON m.id = a.member
    WHERE p.id = ${p.id} AND p.key IS NOT NULL AND p.address IS NOT NULL`;
});

/** Null when there is none, or it was erased. */
export function personRecord(sql: Connection, id: number): PersonRecord | null {
  const row = sql.get(personById, { id });
  return row ? { ...row, suppressed: row.suppressed === 1 } : null;
}

export function senderRecord(sql: Connection, member: string): SenderRecord | null {
  const found = readMember(sql, member, 0);
  if (!found) return null;
  const { id, name, address, organisation } = found;
  return { id, name, address, organisation };
}
