/** What sanctions make of a member's standing: the strictest of what holds, and what was before when they end. PURE. */
import { STANDINGS, type Standing } from "../mail/words.ts";

export const SANCTIONS = ["warned", "every-message-held", "suspended", "cancelled"] as const;
export type SanctionStanding = (typeof SANCTIONS)[number];

const rank = (standing: Standing): number => STANDINGS.indexOf(standing);

export const strictest = (first: Standing, ...others: readonly Standing[]): Standing =>
  others.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst), first);

/**
 * The standing after a sanction ended. `before`: without any of them. What somebody set by hand meanwhile stays: it is newer than the
 * sanction, and nobody asked for its end.
 */
export function afterEnd(current: Standing, before: Standing, ended: Standing, others: readonly Standing[]): Standing {
  return current === strictest(before, ended, ...others) ? strictest(before, ...others) : current;
}
