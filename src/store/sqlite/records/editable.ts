/** Members and events with all that can be edited of them, and their version. */
import type { Role } from "../../../mail/words.ts";
import type { EditableMember, EventInput } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import { showMember } from "./members/reads.ts";
import { versionOf } from "./version.ts";

const rolesOf = statement((k, p: { id: string }) =>
  k
    .selectFrom("member_role")
    .select(["role", "from_at as from", "until_at as until"])
    .where("member", "=", p.id)
    .orderBy("role"),
);
const eventRow = statement((k, p: { id: string }) =>
  k.selectFrom("event").select(["id", "name", "starts", "ends", "place"]).where("id", "=", p.id),
);
const sideEvents = statement((k, p: { event: string }) =>
  k.selectFrom("side_event").select("name").where("event", "=", p.event).orderBy("position"),
);

export function editableMember(sql: Connection, idOrKey: string, now: number): EditableMember | null {
  const member = showMember(sql, idOrKey, now);
  if (!member) return null;
  const allRoles = sql.all(rolesOf, { id: member.id }).map((row) => ({ ...row, role: row.role as Role }));
  const { id, name, organisation, standing, standingReason, phone, listed, language, until } = member;
  const { addresses, groups } = member;
  const plain = { id, name, organisation, standing, standingReason, phone, listed, language, until };
  return { ...member, allRoles, version: versionOf({ ...plain, addresses, groups, allRoles }) };
}

export function editableEvent(sql: Connection, id: string): (EventInput & { readonly version: string }) | null {
  const row = sql.get(eventRow, { id });
  if (!row) return null;
  const event = { ...row, approvedSideEvents: sql.all(sideEvents, { event: id }).map(({ name }) => name) };
  return { ...event, version: versionOf(event) };
}
