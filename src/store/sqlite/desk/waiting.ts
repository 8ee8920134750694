/** Where somebody waits for the staff: the numbers of the menu. Asked from every page, so each comes from an index alone. */
import { sql } from "kysely";
import type { WaitingCounts, WaitingSight } from "../../port.ts";
import { seen } from "../held/queue/filter.ts";
import { type Connection, statement } from "../statement.ts";
import { countOurs } from "./cases/counts.ts";

interface Sum {
  readonly n: number;
}
const held = (sight: WaitingSight, urgent: boolean) =>
  statement(
    () => sql<Sum>`
    SELECT count(*) AS n FROM held_item AS i WHERE ${seen(sight)} AND ${urgent ? sql`i.urgent_at IS NOT NULL` : sql`1`}`,
  );
const ofGroups = (groups: string, member: "a.author" | "r.member") => sql<boolean>`(${groups} = '[]' OR EXISTS
  (SELECT 1 FROM member_group AS g WHERE g.member = ${sql.ref(member)} AND g.name IN (SELECT value FROM json_each(${groups}))))`;
const appeals = statement((_, p: { groups: string }) => {
  return sql<Sum>`
    SELECT count(*) AS n FROM appeal AS o JOIN message AS a ON a.id = o.message
    WHERE o.state = 'open' AND ${ofGroups(p.groups, "a.author")}`;
});
const requests = statement((_, p: { groups: string }) => {
  return sql<Sum>`
    SELECT count(*) AS n FROM clearance_request AS r WHERE r.state = 'open' AND ${ofGroups(p.groups, "r.member")}`;
});

export function readWaiting(connection: Connection, sight: WaitingSight): WaitingCounts {
  const groups = JSON.stringify(sight.groups);
  const { cases, now } = sight;
  return {
    ...(sight.held && { held: readHeld(connection, sight) }),
    ...(sight.appeals && { appeals: connection.get(appeals, { groups })?.n ?? 0 }),
    ...(sight.approvals && { approvals: connection.get(requests, { groups })?.n ?? 0 }),
    ...(cases && { cases: countOurs(connection, cases, now) }),
  };
}

function readHeld(connection: Connection, sight: WaitingSight): NonNullable<WaitingCounts["held"]> {
  const count = (urgent: boolean) => connection.get(held(sight, urgent), {})?.n ?? 0;
  return { messages: count(false), urgent: count(true) };
}
