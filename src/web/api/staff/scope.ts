/** Whose accounts somebody may manage: a manager of some groups those of these groups alone. */
import type { StaffRecord, Store } from "../../../store/port.ts";
import { type Caller, Problem } from "../route.ts";

export const withinScope = ({ groups: own }: Pick<Caller, "groups">, groups: readonly string[]): boolean =>
  own.length === 0 || (groups.length > 0 && groups.every((one) => own.includes(one)));

/** The account, where the caller may manage it, or is it. Throws `Problem` 404. */
export async function managed(caller: Caller, name: string, store: Pick<Store, "findStaff">): Promise<StaffRecord> {
  const found = await store.findStaff(name);
  if (found && (found.name === caller.name || withinScope(caller, found.groups))) return found;
  throw new Problem(404, "there is no such account");
}
