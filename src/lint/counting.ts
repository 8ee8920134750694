/** Counters of the window, asked with this submission's own recipients, and the claims that a "no" leaves behind. */
import type { Claim } from "../mail/envelope.ts";
import { isStranger } from "./audience.ts";
import type { CounterWord, Facts, RecipientFacts } from "./facts.ts";

export interface Counting {
  reaches(counter: CounterWord, bound: number): boolean;
  /** Claims made so far, each once. */
  readonly claims: readonly Claim[];
}

/**
 * @param people the recipients of this submission that the rule concerns; they count beside those of the window, each
 *   person once, and as strangers only if they are.
 *
 * A "no" is a promise that nobody else has made good yet: the commit verifies it again, so that two messages judged at
 * once cannot both slip under a bound (DESIGN.md 4.5). A "yes" needs no claim, it errs on the policy's side (iaop.cp.3).
 */
export function startCounting(facts: Facts, people: readonly RecipientFacts[]): Counting {
  const { history } = facts;
  const claims: Claim[] = [];
  const known = new Map<CounterWord | "all", number>();
  const ownOf = (counter: CounterWord): number => {
    const key = counter === "strangers" ? counter : "all";
    const own =
      known.get(key) ?? distinct(key === "all" ? people : people.filter((one) => isStranger(facts.sender, one)));
    known.set(key, own);
    return own;
  };
  return {
    claims,
    reaches(counter, bound) {
      const own = ownOf(counter);
      if (history[counter] + own >= bound) return true;
      const claim = { counter: history.counters[counter], below: bound - own, since: startOf(counter, facts) };
      if (!claims.some((each) => isSame(each, claim))) claims.push(claim);
      return false;
    },
  };
}

/** Two spellings of one address are one person (std 15). */
const distinct = (people: readonly RecipientFacts[]): number => new Set(people.map(({ address }) => address.key)).size;

const isSame = (a: Claim, b: Claim): boolean => a.counter === b.counter && a.below === b.below && a.since === b.since;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where a counter's window starts, milliseconds since 1970. */
function startOf(counter: CounterWord, { now, history }: Facts): number {
  if (counter === "lastHour") return now - HOUR;
  return counter === "lastDay" ? now - DAY : history.since;
}
