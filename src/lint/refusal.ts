/** Whether a recipient has said no to a kind of mail, and since when. PURE. */
import type { PurposeLabel } from "../mail/words.ts";
import type { Refusal, Will } from "./facts.ts";
import { scopeOf } from "./scope.ts";

/**
 * The newest refusal that mail of this purpose would ignore: one of the purpose itself, one of the purpose's scope, or
 * one of all contact, unless the scope was granted again afterwards (a grant that survives a refusal of contact is newer).
 */
export function refusalOf(will: Will, purpose: PurposeLabel): Refusal | null {
  const scope = scopeOf(purpose);
  const applies = (refusal: Refusal): boolean => {
    if (refusal.purpose !== null) return refusal.purpose === purpose;
    return refusal.scope === scope || (refusal.scope === "contact" && will.granted[scope] === undefined);
  };
  return will.refused.find(applies) ?? null;
}
