/** Complaints against what was delivered (std 106). What its complainant took back does not count. */
import { sql as raw } from "kysely";
import type { ComplaintRate } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";

/** Each envelope counts once, however often somebody complained of it. */
const complaintsAmong = raw<number>`count(DISTINCT ifnull(c.envelope, -c.id))`;
const countedSince = (since: number) => raw`
  complaint AS c JOIN complaint_case AS k ON k.id = c.complaint_case
  WHERE c.confirmed_at IS NOT NULL AND c.confirmed_at >= ${since} AND ifnull(k.outcome, '') <> 'withdrawn'`;
const complainedOf = statement((_, p: { since: number }) => {
  return raw<{ member: string; complaints: number }>`
    SELECT c.against AS member, ${complaintsAmong} AS complaints FROM ${countedSince(p.since)}
    GROUP BY c.against ORDER BY complaints DESC, member`;
});
const complainedOfOne = statement((_, p: { member: string; since: number }) => {
  return raw<{ n: number }>`
    SELECT ${complaintsAmong} AS n FROM ${countedSince(p.since)} AND c.against = ${p.member}`;
});
/** Of what was taken since then: mail that goes out a day later hardly changes a rate, and this finds it by its author. */
const deliveredOf = statement((_, p: { member: string; since: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM message AS m CROSS JOIN envelope AS e ON e.message = m.id
    WHERE m.author = ${p.member} AND m.received_at >= ${p.since} AND e.state = 'delivered'`;
});

/** Of members with a complaint since then, milliseconds since 1970; most complaints first. */
export const complaintRates = (sql: Connection, since: number): ComplaintRate[] =>
  sql.all(complainedOf, { since }).map((row) => ({ ...row, delivered: deliveredSince(sql, row.member, since) }));

/** Of one member, whether or not there is a complaint. */
export function complaintRate(sql: Connection, member: string, since: number): Omit<ComplaintRate, "member"> {
  const complaints = sql.get(complainedOfOne, { member, since })?.n ?? 0;
  return { delivered: deliveredSince(sql, member, since), complaints };
}

function deliveredSince(sql: Connection, member: string, since: number): number {
  return sql.get(deliveredOf, { member, since })?.n ?? 0;
}
