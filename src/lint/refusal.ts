/** Whether a recipient has said no to a kind of mail, and since when. PURE. */
import { type Purpose, type Reading, readAs } from "../mail/purpose.ts";
import type { PurposeLabel } from "../mail/words.ts";
import type { Refusal, Will } from "./facts.ts";
import { scopeOf } from "./scope.ts";

/**
 * The newest refusal that mail of this purpose would ignore: one of the purpose itself, one of the purpose's scope, or
 * one of all contact, unless the scope was granted again afterwards (a grant that survives a refusal of contact is newer).
 *
 * @param status only refusals of this kind; default: any
 */
export function refusalOf(will: Will, purpose: PurposeLabel, status?: Refusal["status"]): Refusal | null {
  const scope = scopeOf(purpose);
  const applies = (refusal: Refusal): boolean => {
    if (status !== undefined && refusal.status !== status) return false;
    if (refusal.purpose !== null) return refusal.purpose === purpose;
    return refusal.scope === scope || (refusal.scope === "contact" && will.granted[scope] === undefined);
  };
  return will.refused.find(applies) ?? null;
}

/** What a message is, or may be, that its recipient does not want. */
export interface Unwanted {
  readonly refusal: Refusal;
  readonly reading: Reading;
}

/**
 * Whether a message is, or may be, of a purpose that the recipient refused.
 * @param labels the purposes that count
 */
export function unwanted(
  will: Will,
  purpose: Purpose,
  labels: readonly PurposeLabel[],
  status: Refusal["status"],
): Unwanted | null {
  if (will.refused.length === 0) return null;
  const reading = readAs(purpose, ...labels.filter((label) => refusalOf(will, label, status) !== null));
  const refusal = reading && refusalOf(will, reading.label, status);
  return reading && refusal ? { reading, refusal } : null;
}
