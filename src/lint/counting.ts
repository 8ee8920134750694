/** Counters of the window, asked with this submission's own recipients, and the claims that a "no" leaves behind. */
import type { Claim } from "../mail/envelope.ts";
import type { CounterWord, Facts } from "./facts.ts";

export interface Counting {
  reaches(counter: CounterWord, bound: number): boolean;
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
      const claim = { counter: history.counters[counter], below: bound - own, since: startOf(counter, facts) };
      if (!claims.some((each) => isSame(each, claim))) claims.push(claim);
      return false;
    },
  };
}

const isSame = (a: Claim, b: Claim): boolean => a.counter === b.counter && a.below === b.below && a.since === b.since;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where a counter's window starts, milliseconds since 1970. */
function startOf(counter: CounterWord, { now, history }: Facts): number {
  if (counter === "lastHour") return now - HOUR;
  return counter === "lastDay" ? now - DAY : history.since;
}
