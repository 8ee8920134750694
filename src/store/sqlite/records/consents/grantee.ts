/** Whom a record of the ledger names. */
import { domainKey } from "../../../../mail/address.ts";
import { addressKeysOf, memberIdOfAddress, resolveMember } from "../../members.ts";
import type { Tx } from "../../tx.ts";

/** Whom a consent is given to: how the table names it, all names it may stand under, and how the trail names it. */
export interface Grantee {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly trail: string;
}

/** A member's id or address, an organisation's domain, or the address of somebody who is no member (yet). */
export function findGrantee(tx: Tx, given: string): Grantee | null {
  if (given.includes("@")) {
    const id = memberIdOfAddress(tx.sql, given);
    if (id !== null) return { name: id, aliases: [id, given], trail: `member:${id}` };
    return { name: given, aliases: [given], trail: `person:${tx.person({ key: given, text: given }).ref}` };
  }
  const id = resolveMember(tx.sql, given);
  if (id !== null) return { name: id, aliases: personalNames(tx, id), trail: `member:${id}` };
  const domain = domainKey(given);
  return domain === null ? null : { name: domain, aliases: [domain], trail: `organisation:${tx.hash(domain)}` };
}

/** Its id and addresses: records from before it was a member stand under an address. */
const personalNames = (tx: Tx, id: string): string[] => [id, ...addressKeysOf(tx.sql, id)];
