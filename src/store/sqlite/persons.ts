/** One person under several addresses: what a member says at one of its own holds at all of them. */
import { sql } from "kysely";
import { type Connection, statement } from "./statement.ts";

const samePerson = statement((_, p: { person: number }) => {
  return sql<{ id: number }>`
    SELECT q.id FROM person AS p
    JOIN member_address AS a ON a.key = p.key
    JOIN member_address AS b ON b.member = a.member
    JOIN person AS q ON q.key = b.key
    WHERE p.id = ${p.person}`;
});
const siblings = statement((_, p: { keys: string }) => {
  return sql<{ key: string; id: number }>`
    SELECT o.value AS key, q.id
    FROM json_each(${p.keys}) AS o
    CROSS JOIN member_address AS a ON a.key = o.value
    CROSS JOIN member_address AS b ON b.member = a.member AND b.key <> a.key
    CROSS JOIN person AS q ON q.key = b.key`;
});

/** This person under all addresses of the member that it is; itself alone where it is none. */
export function personsOf(sql: Connection, person: number): number[] {
  return [...new Set([person, ...sql.all(samePerson, { person }).map(({ id }) => id)])];
}

/** The persons behind the other addresses of members, by the key that was asked for. */
export function siblingsOf(sql: Connection, keys: readonly string[]): readonly { key: string; id: number }[] {
  return sql.all(siblings, { keys: JSON.stringify(keys) });
}
