/** Persons and what was sent to them, read. */
import type { PurposeLabel } from "../../../mail/words.ts";
import type { SentEnvelope } from "../../port.ts";
import { pathText } from "../mail/ending.ts";
import { personRecord, senderRecord } from "../named.ts";
import { personsOf, siblingsOf } from "../persons.ts";
import { type Connection, statement } from "../statement.ts";

const personByKey = statement((k, p: { key: string }) => k.selectFrom("person").select("id").where("key", "=", p.key));
const sentById = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .select(["e.id", "e.person", "e.state", "m.ref", "m.author", "m.author_address", "m.subject", "m.purpose"])
    .select(["m.language", "m.received_at", "m.reverse_path"])
    .where("e.id", "=", p.id),
);

/** The person behind an address; null when nobody has it yet. */
export const personIdOf = (sql: Connection, key: string): number | null => sql.get(personByKey, { key })?.id ?? null;

/** All persons that an address stands for, whether or not there is one for the address itself. */
export function personsAt(sql: Connection, key: string): number[] {
  const known = personIdOf(sql, key);
  return known === null ? siblingsOf(sql, [key]).map(({ id }) => id) : personsOf(sql, known);
}

/** Null when there is none, or its person was erased. The sender stands under the address that the mail bore. */
export function sentEnvelope(sql: Connection, id: number): SentEnvelope | null {
  const row = sql.get(sentById, { id });
  const recipient = row ? personRecord(sql, row.person) : null;
  if (!row || !recipient) return null;
  const { ref, state, author, subject, language, received_at: receivedAt } = row;
  const member = author === null ? null : senderRecord(sql, author);
  return {
    ...{ id, ref, recipient, state, subject, language, receivedAt },
    sender: member && { ...member, address: row.author_address ?? member.address },
    purpose: row.purpose as PurposeLabel,
    reversePath: pathText(row.reverse_path),
  };
}
