/** Members as the command line shows them, on the read connection. */
import { sql as raw } from "kysely";
import type { Role, Standing } from "../../../../mail/words.ts";
import type { Delegation, MemberDetail, MemberSummary } from "../../../port.ts";
import { complaintRate } from "../../cases/complaints/rates.ts";
import { readMember, resolveMember } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";

const page = statement((k, p: { match: string; limit: number }) =>
  k
    .selectFrom("member as m")
    .innerJoin("member_address as a", (join) => join.onRef("a.member", "=", "m.id").on("a.position", "=", 0))
    .select(["m.id", "m.name", "a.text as address", "m.organisation", "m.standing"])
    .where(raw<boolean>`instr(lower(m.id || char(10) || m.name || char(10) || a.text), ${p.match}) > 0`)
    .orderBy("m.id")
    .limit(p.limit),
);
const extras = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["standing_reason", "phone", "listed"]).where("id", "=", p.id),
);
const addressesOf = statement((k, p: { id: string }) =>
  k.selectFrom("member_address").select("text").where("member", "=", p.id).orderBy("position"),
);
const datedRolesOf = statement((k, p: { id: string }) =>
  k
    .selectFrom("member_role")
    .select(["role", "from_at as from", "until_at as until"])
    .where("member", "=", p.id)
    .where((e) => e.or([e("from_at", "is not", null), e("until_at", "is not", null)]))
    .orderBy("role"),
);
const passwordsOf = statement((k, p: { id: string }) =>
  k.selectFrom("member_password").select(["name", "set_at as setAt"]).where("member", "=", p.id).orderBy("name"),
);
const delegationsOf = statement((k, p: { id: string }) =>
  k
    .selectFrom("delegation")
    .select(["text as address", "kind", "from_at as from", "until_at as until"])
    .where("holder", "=", p.id)
    .orderBy("key")
    .orderBy("kind"),
);

/** Milliseconds. */
const LATELY = 30 * 86_400_000;

export function listMembers(sql: Connection, filter: { limit: number; match: string }): readonly MemberSummary[] {
  const rows = sql.all(page, { limit: filter.limit, match: filter.match.toLowerCase() });
  return rows.map((row) => ({ ...row, standing: row.standing as Standing }));
}

export function showMember(sql: Connection, idOrKey: string, now: number): MemberDetail | null {
  const id = resolveMember(sql, idOrKey);
  const member = id === null ? null : readMember(sql, id, now);
  const extra = id === null ? undefined : sql.get(extras, { id });
  if (id === null || member === null || !extra) return null;
  return {
    ...member,
    standingReason: extra.standing_reason,
    phone: extra.phone,
    listed: extra.listed === 1,
    addresses: sql.all(addressesOf, { id }).map(({ text }) => text),
    datedRoles: sql.all(datedRolesOf, { id }).map((row) => ({ ...row, role: row.role as Role })),
    passwords: sql.all(passwordsOf, { id }),
    delegations: sql.all(delegationsOf, { id }).map((row) => ({ ...row, kind: row.kind as Delegation["kind"] })),
    lately: complaintRate(sql, id, now - LATELY),
  };
}
