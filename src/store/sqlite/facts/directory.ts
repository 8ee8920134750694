/** Entries of the membership directory that a message names (ala.ns.9). */
import { sql } from "kysely";
import type { FactRows, Mentions } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";

type Entry = { id: string } & FactRows["directory"][number];

const entry = sql`SELECT m.id, m.name, f.text AS address, m.phone`;
const first = sql`CROSS JOIN member_address AS f ON f.member = m.id AND f.position = 0 WHERE m.listed = 1`;
const byAddress = statement((_, p: { keys: string }) => {
  return sql<Entry>`${entry} FROM json_each(${p.keys}) AS o CROSS JOIN member_address AS a ON a.key = o.value
    CROSS JOIN member AS m ON m.id = a.member ${first}`;
});
// Named, because the planner would rather look at every listed member for each of the keys.
const byPhone = statement((_, p: { keys: string }) => {
  return sql<Entry>`${entry} FROM json_each(${p.keys}) AS o
    CROSS JOIN member AS m INDEXED BY member_phone_key ON m.phone_key = o.value AND m.phone_key <> '' ${first}`;
});
const byName = statement((_, p: { keys: string }) => {
  return sql<Entry>`${entry} FROM json_each(${p.keys}) AS o
    CROSS JOIN member AS m INDEXED BY member_name_key ON m.name_key = o.value AND m.name_key <> '' ${first}`;
});

/** @param besides ids of the sender and the recipients, who are no third persons; each entry once, by id */
export function readDirectory(
  sql: Connection,
  mentions: Mentions,
  besides: ReadonlySet<string>,
): FactRows["directory"] {
  const found = new Map<string, FactRows["directory"][number]>();
  for (const [query, keys] of [
    [byAddress, mentions.addresses],
    [byPhone, mentions.phones],
    [byName, mentions.names],
  ] as const) {
    if (keys.length === 0) continue;
    for (const { id, ...one } of sql.all(query, { keys: JSON.stringify(keys) }))
      if (!besides.has(id)) found.set(id, one);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
