/** Which members a caller may see and change. Nobody edits what decides about themselves. */
import { addressKey } from "../../../mail/address.ts";
import type { EditableMember } from "../../../store/port.ts";
import { inSight } from "../records/shared.ts";
import { type ApiParts, type Caller, Problem } from "../route.ts";
import type { MemberEdit } from "./schemas.ts";

/** Throws 404 for one that is not there, or not in the caller's groups. */
export async function memberFor({ store, clock }: ApiParts, caller: Caller, id: string): Promise<EditableMember> {
  const member = await store.deskMember(id, clock());
  if (!member || !inSight(caller, member.groups)) throw new Problem(404, "there is no such member that you may see");
  return member;
}

/** The caller's account has an address of this member. */
export function isOwn({ address }: Pick<Caller, "address">, { addresses }: Pick<EditableMember, "addresses">): boolean {
  const own = addressKey(address);
  return own !== null && addresses.some((one) => addressKey(one) === own);
}

/**
 * By addresses and organisation we know whose mail and whose cases the caller is a party to (ala.ce.3); groups say which packs judge
 * their mail, and who sees it.
 */
const ABOUT_ONESELF = ["standing", "roles", "groups", "until", "addresses", "organisation"] as const;

export function checkEdit(caller: Caller, member: EditableMember, edit: MemberEdit): void {
  const own = ABOUT_ONESELF.filter((field) => edit[field] !== undefined);
  if (own.length > 0 && isOwn(caller, member))
    throw new Problem(403, `this is your own record: somebody else must edit ${own.join(" and ")}`, "own");
  if (caller.groups.length === 0 || edit.groups === undefined) return;
  const moved = [
    ...edit.groups.filter((group) => !member.groups.includes(group)),
    ...member.groups.filter((group) => !edit.groups?.includes(group)),
  ];
  const foreign = moved.filter((group) => !caller.groups.includes(group));
  if (foreign.length > 0) throw new Problem(403, `the group ${foreign.join(", ")} is not yours to change`, "scope");
}
