/** Roles with dates: an educator for a season, a sponsor for an agreement (ala.ns.6, iaop.ns.3). */
import type { Role } from "../../../../mail/words.ts";
import { resolveMember } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { auditBecause } from "../reason.ts";

interface Named {
  readonly member: string;
  readonly role: string;
}
interface Dated {
  readonly from: number | null;
  readonly until: number | null;
}

const roleOf = statement((k, p: Named) =>
  k
    .selectFrom("member_role")
    .select(["from_at as from", "until_at as until"])
    .where("member", "=", p.member)
    .where("role", "=", p.role),
);
const upsertRole = statement((k, p: Named & Dated) =>
  k
    .insertInto("member_role")
    .values({ member: p.member, role: p.role, from_at: p.from, until_at: p.until })
    .onConflict((c) =>
      c
        .columns(["member", "role"])
        .doUpdateSet((e) => ({ from_at: e.ref("excluded.from_at"), until_at: e.ref("excluded.until_at") })),
    ),
);
const dropRole = statement((k, p: Named) =>
  k.deleteFrom("member_role").where("member", "=", p.member).where("role", "=", p.role),
);

/** False when there is no such member or, to remove, no such role. */
export function setRole(
  tx: Tx,
  idOrKey: string,
  role: Role,
  period: Dated | "removed",
  actor: string,
  at: number,
  reason = "",
): boolean {
  const member = resolveMember(tx.sql, idOrKey);
  if (member === null) return false;
  const before = tx.sql.get(roleOf, { member, role });
  if (period === "removed") {
    if (!before) return false;
    tx.sql.run(dropRole, { member, role });
    const removed = { role, change: "removed" };
    auditBecause(tx, { kind: "member.role", at, actor, subject: `member:${member}`, data: removed }, reason);
    return true;
  }
  const { from, until } = period;
  if (before && before.from === from && before.until === until) return true;
  tx.sql.run(upsertRole, { member, role, from, until });
  const data = { role, change: before ? "changed" : "added", from, until };
  auditBecause(tx, { kind: "member.role", at, actor, subject: `member:${member}`, data }, reason);
  return true;
}
