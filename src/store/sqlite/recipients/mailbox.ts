/**
 * All persons whose mail lies in one mailbox, for what limits our own letters: `bob+anything@` is delivered to Bob by most
 * mail servers (RFC 5233 subaddressing), so nobody gets more of them by being asked for under many such names.
 */
import { sql as raw } from "kysely";
import { type Connection, statement } from "../statement.ts";

const inMailbox = statement((_, p: { plain: string; from: string; to: string; domain: string }) => {
  return raw<{ id: number }>`
    SELECT id FROM person WHERE key = ${p.plain}
    UNION ALL
    SELECT id FROM person WHERE key >= ${p.from} AND key < ${p.to} AND substr(key, -length(${p.domain})) = ${p.domain}
    LIMIT 1000`;
});

/** @param key of an address, whether or not somebody has it yet */
export function personsInMailbox(sql: Connection, key: string): number[] {
  const at = key.lastIndexOf("@");
  const local = key.slice(0, at);
  const domain = key.slice(at);
  // Of a quoted local part nobody knows what a plus in it means.
  const plus = local.startsWith('"') ? -1 : local.indexOf("+", 1);
  const name = plus < 0 ? local : local.slice(0, plus);
  // "," follows "+": the range is every address that begins with `name+`.
  return sql
    .all(inMailbox, { plain: `${name}${domain}`, from: `${name}+`, to: `${name},`, domain })
    .map(({ id }) => id);
}
