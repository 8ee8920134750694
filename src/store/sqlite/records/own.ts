/** Whether a member is whoever of the staff acts: nobody edits what decides about themselves (ala.ce.3). */
import { addressKey } from "../../../mail/address.ts";
import { memberIdOfAddress } from "../members.ts";
import { staffRow } from "../staff/accounts.ts";
import type { Tx } from "../tx.ts";

/** @param actor `staff:<name>`, or anybody else */
export function isOwn(tx: Tx, member: string, actor: string): boolean {
  const account = actor.startsWith("staff:") ? staffRow(tx.sql, actor.slice("staff:".length)) : undefined;
  const key = account ? addressKey(account.address) : null;
  return key !== null && memberIdOfAddress(tx.sql, key) === member;
}
