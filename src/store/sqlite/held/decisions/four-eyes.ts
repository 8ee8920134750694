/** Whether a release takes two people: a finding that holds it is of a rule for which its pack says so. */
import { sql } from "kysely";
import { type Connection, statement } from "../../statement.ts";

/** By the version of the policy that judged it: a pack that is stricter today says nothing of yesterday's verdict. */
const bearing = statement((_, p: { message: number; envelopes: string }) => {
  return sql<{ n: number }>`
    SELECT count(*) AS n FROM json_each(${p.envelopes}) AS o
    CROSS JOIN envelope AS e ON e.id = o.value, json_each(e.findings) AS n
    CROSS JOIN finding AS f ON f.message = e.message AND f.position = n.value
    CROSS JOIN message AS m ON m.id = e.message
    CROSS JOIN policy_rule AS r ON r.version = m.policy_version AND r.pack = f.pack AND r.rule = f.rule
    WHERE f.level IN ('hold', 'reject') AND f.mode = 'enforce' AND r.four_eyes = 1`;
});
const anyOf = statement((_, p: { message: number }) => {
  return sql<{ n: number }>`
    SELECT 1 AS n FROM finding AS f
    CROSS JOIN message AS m ON m.id = f.message
    CROSS JOIN policy_rule AS r ON r.version = m.policy_version AND r.pack = f.pack AND r.rule = f.rule
    WHERE f.message = ${p.message} AND f.level IN ('hold', 'reject') AND f.mode = 'enforce' AND r.four_eyes = 1 LIMIT 1`;
});

/** Any finding of the message. */
export const takesTwo = (sql: Connection, message: number): boolean => sql.get(anyOf, { message }) !== undefined;

/** A finding that bears on one of these envelopes. */
export function releaseTakesTwo(sql: Connection, message: number, envelopes: readonly number[]): boolean {
  if (!takesTwo(sql, message)) return false;
  return (sql.get(bearing, { message, envelopes: JSON.stringify(envelopes) })?.n ?? 0) > 0;
}
