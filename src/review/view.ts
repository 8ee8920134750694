/** Looking at held mail. Reading a body is itself an entry in the trail; the store writes it. */
import type { Body } from "../mail/envelope.ts";
import { type HeldMessage, NotHeld, type ReviewVerbs } from "../store/port.ts";
import { checkRef } from "./decide.ts";

/** The most that one page may hold. */
export const LONGEST_PAGE = 500;

/** Held messages, as many as asked for, at most 500. */
export function listHeld(store: Pick<ReviewVerbs, "listHeld">, limit: number): Promise<readonly HeldMessage[]> {
  return store.listHeld({ limit: Math.min(Math.max(1, Math.trunc(limit)), LONGEST_PAGE) });
}

/** One message that is or was held, with its bytes when asked for and still there. Throws `ReviewRefusal`, `NotHeld`. */
export async function showHeld(
  store: Pick<ReviewVerbs, "showHeld">,
  ref: string,
  view: { readonly body: boolean; readonly actor: string; readonly at: number },
): Promise<{ readonly message: HeldMessage; readonly body: Body | null }> {
  const found = await store.showHeld(checkRef(ref), view);
  if (found === null) throw new NotHeld(ref);
  return found;
}
