/** Pre-clearance (iaop.pre.1): campaigns that the association approved beforehand, and the end of an approval. */
import { sql as raw } from "kysely";
import type { Approval, ApprovalInput } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";

const insertApproval = statement((k, p: ApprovalInput & { actor: string; at: number }) =>
  k.insertInto("approval").values({
    member: p.member,
    subject: p.subject,
    until_at: p.until,
    recipients: p.recipients,
    approved_by: p.actor,
    at: p.at,
  }),
);
const inForce = statement((k, p: { id: number; at: number }) =>
  k
    .selectFrom("approval")
    .select("member")
    .where("id", "=", p.id)
    .where((e) => e.or([e("until_at", "is", null), e("until_at", ">", p.at)])),
);
const endApproval = statement((k, p: { id: number; at: number }) =>
  k.updateTable("approval").set({ until_at: p.at }).where("id", "=", p.id),
);
const approvals = statement((_, p: { member: string | null; now: number | null }) => {
  return raw<Approval>`
    SELECT p.id, p.member, a.text AS address, p.subject, p.until_at AS until, p.recipients,
      p.approved_by AS approvedBy, p.at
    FROM approval AS p JOIN member_address AS a ON a.member = p.member AND a.position = 0
    WHERE (${p.member} IS NULL OR p.member = ${p.member})
      AND (${p.now} IS NULL OR p.until_at IS NULL OR p.until_at > ${p.now})
    ORDER BY p.id`;
});

/** The trail names the approval by its number: a campaign's subject may name people. */
export function approve(tx: Tx, input: ApprovalInput, actor: string, at: number): number | null {
  const member = resolveMember(tx.sql, input.member);
  if (member === null) return null;
  const { subject, until, recipients } = input;
  const { id } = tx.sql.run(insertApproval, { member, subject, until, recipients, actor, at });
  const data = { approval: id, until, recipients };
  tx.audit({ kind: "approval.recorded", at, actor, subject: `member:${member}`, data });
  return id;
}

export function revokeApproval(tx: Tx, id: number, actor: string, at: number): boolean {
  const approval = tx.sql.get(inForce, { id, at });
  if (!approval) return false;
  tx.sql.run(endApproval, { id, at });
  tx.audit({ kind: "approval.revoked", at, actor, subject: `member:${approval.member}`, data: { approval: id } });
  return true;
}

export function listApprovals(
  sql: Connection,
  filter: { readonly member: string | null; readonly now: number | null },
): readonly Approval[] {
  const member = filter.member === null ? null : resolveMember(sql, filter.member);
  if (filter.member !== null && member === null) return [];
  return sql.all(approvals, { member, now: filter.now });
}
