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

const foundBy = statement((_, p: { message: number; rule: string }) => {
  return sql<{ n: number; two: number | null }>`
    SELECT count(*) AS n, max(r.four_eyes) AS two FROM finding AS f
    CROSS JOIN message AS m ON m.id = f.message
    LEFT JOIN policy_rule AS r ON r.version = m.policy_version AND r.pack = f.pack AND r.rule = f.rule
    WHERE f.message = ${p.message} AND f.rule = ${p.rule} AND f.level IN ('hold', 'reject')`;
});

/** Why a release of this message brings no clearance for this rule, in words; null: it may. */
export function unclearable(sql: Connection, message: number, rule: string): string | null {
  const { n, two } = sql.get(foundBy, { message, rule }) ?? { n: 0, two: null };
  if (n === 0) return `${rule} found nothing in it: only what holds a message can be approved from now on`;
  return two === 1 ? `${rule} takes two people each time: nobody approves it from now on` : null;
}

/** Any finding of the message. */
export const takesTwo = (sql: Connection, message: number): boolean => sql.get(anyOf, { message }) !== undefined;

/** A finding that bears on one of these envelopes. */
export function releaseTakesTwo(sql: Connection, message: number, envelopes: readonly number[]): boolean {
  if (!takesTwo(sql, message)) return false;
  return (sql.get(bearing, { message, envelopes: JSON.stringify(envelopes) })?.n ?? 0) > 0;
}
