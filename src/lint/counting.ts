/** Counters of the window, asked with this submission's own recipients, and the claims that a "no" leaves behind. */
import type { Claim } from "../mail/envelope.ts";
import type { Facts } from "./facts.ts";

export interface Counting {
  reaches(counter: "lookAlikes" | "recentRecipients", bound: number): boolean;
  /** Claims made so far, each once. */
  readonly claims: readonly Claim[];
}

/**
 * @param own how many recipients of this submission the rule concerns; they count beside those of the window.
 *
 * A "no" is a promise that nobody else has made good yet: the commit verifies it again, so that two messages judged at
 * once cannot both slip under a bound (DESIGN.md 4.5). A "yes" needs no claim, it errs on the policy's side (iaop.cp.3).
 */
export function startCounting(facts: Facts, own: number): Counting {
  const { history } = facts;
  const claims: Claim[] = [];
  return {
    claims,
    reaches(counter, bound) {
      if (history[counter] + own >= bound) return true;
      const claim = { counter: history.counters[counter], below: bound - own, since: history.since };
      if (!claims.some((each) => each.counter === claim.counter && each.below === claim.below)) claims.push(claim);
      return false;
    },
  };
}
