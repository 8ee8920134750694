/** Whether a member is whoever of the staff acts: nobody edits what decides about themselves (ala.ce.3). */
import { addressKey } from "../../../mail/address.ts";
import { EVERYBODY } from "../../port.ts";
import { granteesOf, memberIdOfAddress, readMember } from "../members.ts";
import { staffRow } from "../staff/accounts.ts";
import type { Tx } from "../tx.ts";

/** `staff:<name>`, or anybody else. */
const accountOf = (tx: Tx, actor: string) =>
  actor.startsWith("staff:") ? staffRow(tx.sql, actor.slice("staff:".length)) : undefined;

export function isOwn(tx: Tx, member: string, actor: string): boolean {
  const key = addressKey(accountOf(tx, actor)?.address ?? "");
  return key !== null && memberIdOfAddress(tx.sql, key) === member;
}

/** Whether consent for this grantee is consent to hear from whoever acts: by id, by an address, or through an organisation of theirs. */
export function isOwnGrantee(tx: Tx, grantee: string, actor: string): boolean {
  const account = accountOf(tx, actor);
  if (!account) return false;
  const key = addressKey(account.address);
  if (grantee === key || grantee === account.organisation.toLowerCase()) return true;
  const id = key === null ? null : memberIdOfAddress(tx.sql, key);
  const member = id === null ? null : readMember(tx.sql, id, 0);
  return member !== null && granteesOf(tx.sql, member).some((name) => name !== EVERYBODY && name === grantee);
}
