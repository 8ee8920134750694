/** Members by id or address: look-ups that both threads need. */
import { sql as raw } from "kysely";
import { domainKey } from "../../mail/address.ts";
import type { Role, Standing } from "../../mail/words.ts";
import { EVERYBODY, type MemberRecord } from "../port.ts";
import { type Connection, statement } from "./statement.ts";

/** For those who see these groups, as JSON, everybody's where there are none: whether they see what this member does. */
export const isSeenBy = (groups: string, member: "r.member" | "m.author") => raw<boolean>`(${groups} = '[]' OR EXISTS
  (SELECT 1 FROM member_group AS g WHERE g.member = ${raw.ref(member)} AND g.name IN (SELECT value FROM json_each(${groups}))))`;

const memberOfAddress = statement((k, p: { key: string }) =>
  k.selectFrom("member_address").select("member").where("key", "=", p.key),
);
const memberExists = statement((k, p: { id: string }) => k.selectFrom("member").select("id").where("id", "=", p.id));
const memberById = statement((k, p: { id: string }) =>
  k
    .selectFrom("member as m")
    .innerJoin("member_address as a", (join) => join.onRef("a.member", "=", "m.id").on("a.position", "=", 0))
    .select([
      "m.id",
      "m.name",
      "a.text as address",
      "m.organisation",
      "m.standing",
      "m.language",
      "m.until_at as until",
    ])
    .where("m.id", "=", p.id),
);
const rolesOf = statement((k, p: { member: string; now: number }) =>
  k
    .selectFrom("member_role")
    .select("role")
    .where("member", "=", p.member)
    .where((e) => e.or([e("from_at", "is", null), e("from_at", "<=", p.now)]))
    .where((e) => e.or([e("until_at", "is", null), e("until_at", ">", p.now)]))
    .orderBy("role"),
);
const groupsOf = statement((k, p: { member: string }) =>
  k.selectFrom("member_group").select("name").where("member", "=", p.member).orderBy("name"),
);
const addressesOf = statement((k, p: { member: string }) =>
  k.selectFrom("member_address").select(["key", "text"]).where("member", "=", p.member).orderBy("position"),
);

/** The id of the member that has this id or, canonically, this address; null when there is none. */
export function resolveMember(sql: Connection, idOrKey: string): string | null {
  const byId = sql.get(memberExists, { id: idOrKey });
  return byId?.id ?? sql.get(memberOfAddress, { key: idOrKey })?.member ?? null;
}

export const memberIdOfAddress = (sql: Connection, key: string): string | null =>
  sql.get(memberOfAddress, { key })?.member ?? null;

/** With the roles in force at `now`, milliseconds since 1970. */
export function readMember(sql: Connection, id: string, now: number): MemberRecord | null {
  const row = sql.get(memberById, { id });
  if (!row) return null;
  const roles = sql.all(rolesOf, { member: id, now }).map(({ role }) => role as Role);
  const groups = groupNamesOf(sql, id);
  return { ...row, standing: row.standing as Standing, roles, groups };
}

export const groupNamesOf = (sql: Connection, member: string): string[] =>
  sql.all(groupsOf, { member }).map(({ name }) => name);

/** Canonical keys, the primary one first. */
export const addressKeysOf = (sql: Connection, member: string): string[] =>
  sql.all(addressesOf, { member }).map(({ key }) => key);

/** All names under which a consent record may name this member: its id, its addresses, its organisation, everybody. */
export const granteesOf = (sql: Connection, member: Pick<MemberRecord, "id" | "organisation">): string[] => [
  ...new Set([member.id, ...organisationsOf(sql, member), ...addressKeysOf(sql, member.id), EVERYBODY]),
];

/** An organisation that goes by a name has the domain of its member's address besides: consents name domains. */
function organisationsOf(sql: Connection, { id, organisation }: Pick<MemberRecord, "id" | "organisation">): string[] {
  if (domainKey(organisation) !== null) return [organisation];
  const [key = ""] = addressKeysOf(sql, id);
  return [organisation, key.slice(key.lastIndexOf("@") + 1)];
}
