/** One member edited by staff: only what was given, only if nobody else did meanwhile, each change with its reason. */
import type { EditableMember, EditContext, EditOutcome, MemberChange } from "../../../port.ts";
import { memberIdOfAddress } from "../../members.ts";
import type { Tx } from "../../tx.ts";
import { editableMember } from "../editable.ts";
import { auditBecause } from "../reason.ts";
import { setDelegation, setPassword, setStanding } from "./accounts.ts";
import { differences, type Recorded, recorded, write } from "./import.ts";
import { setRole } from "./roles.ts";

export function editMember(
  tx: Tx,
  id: string,
  change: MemberChange,
  version: string,
  context: EditContext,
): EditOutcome {
  const before = recorded(tx, id);
  const seen = editableMember(tx.sql, id, context.at);
  if (!before || !seen) return { kind: "missing" };
  if (seen.version !== version) return { kind: "stale" };
  const after = changed(before, change);
  for (const { key, text } of after.addresses) {
    const owner = memberIdOfAddress(tx.sql, key);
    if (owner !== null && owner !== id) return { kind: "taken", address: text, member: owner };
  }
  const parts = [
    changeFields(tx, before, after, context),
    changeStanding(tx, seen, change.standing, context),
    changeRoles(tx, seen, change.roles, context),
  ];
  return { kind: parts.some(Boolean) ? "changed" : "unchanged" };
}

/** Standing and roles stay as they are here: they have entries of their own. */
function changed(before: Recorded, change: MemberChange): Recorded {
  const { row } = before;
  const addresses = change.addresses?.map(({ key, text }) => ({ key, text })) ?? before.addresses;
  return {
    row: {
      ...row,
      name: change.name ?? row.name,
      organisation: change.organisation ?? row.organisation,
      phone: change.phone ?? row.phone,
      listed: change.listed === undefined ? row.listed : Number(change.listed),
      language: change.language ?? row.language,
      until_at: change.until === undefined ? row.until_at : change.until,
    },
    addresses: [...new Map(addresses.map((one) => [one.key, one])).values()],
    roles: before.roles,
    groups: change.groups ? [...new Set(change.groups)].sort() : before.groups,
  };
}

function changeFields(tx: Tx, before: Recorded, after: Recorded, { at, actor, reason }: EditContext): boolean {
  const fields = differences(before, after);
  if (fields.length === 0) return false;
  write(tx, before, after, at);
  const data = { change: "changed", fields, standing: after.row.standing };
  auditBecause(tx, { kind: "member.recorded", at, actor, subject: `member:${after.row.id}`, data }, reason);
  return true;
}

function changeStanding(
  tx: Tx,
  seen: EditableMember,
  standing: MemberChange["standing"],
  { reason, actor, at }: EditContext,
): boolean {
  if (standing === undefined || standing === seen.standing) return false;
  return setStanding(tx, seen.id, standing, reason, actor, at);
}

function changeRoles(
  tx: Tx,
  { id, allRoles }: EditableMember,
  wanted: MemberChange["roles"],
  { actor, at, reason }: EditContext,
): boolean {
  if (wanted === undefined) return false;
  const gone = allRoles.filter(({ role }) => !wanted.some((one) => one.role === role));
  const other = wanted.filter(
    (one) => !allRoles.some(({ role, from, until }) => role === one.role && from === one.from && until === one.until),
  );
  for (const { role } of gone) setRole(tx, id, role, "removed", actor, at, reason);
  for (const { role, from, until } of other) setRole(tx, id, role, { from, until }, actor, at, reason);
  return gone.length + other.length > 0;
}

export const delegate = (
  tx: Tx,
  member: string,
  delegation: Parameters<typeof setDelegation>[2],
  { actor, at, reason }: EditContext,
): boolean => setDelegation(tx, member, delegation, actor, at, reason);

export const changePassword = (
  tx: Tx,
  member: string,
  name: string,
  hash: string | null,
  { actor, at, reason }: EditContext,
): boolean => setPassword(tx, member, name, hash, actor, at, reason);
