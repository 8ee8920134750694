/**
 * Pair clearances: what staff released once may pass again between the same two people, for one rule or one purpose
 * (docs/decisions/0031). They are no consent: a refusal of the recipient's outweighs them, and so does what binds. PURE.
 */
import type { RecipientFacts } from "../lint/facts.ts";
import type { PurposeLabel } from "../mail/words.ts";
import { isCostly } from "./level.ts";
import type { Weighed } from "./weigh.ts";

/**
 * Whether this finding is cleared for this recipient. A clearance for a purpose is about this recipient's consent and lets
 * pass what was found of them alone; what was found of the whole message has to be named by its rule. What takes two people is
 * looked at by two each time: in advance one person could say it.
 */
export function isCleared(
  { finding, bound, takesTwo }: Weighed,
  recipient: RecipientFacts | undefined,
  purpose: PurposeLabel | undefined,
): boolean {
  if (takesTwo) return false;
  if (!recipient?.cleared || finding.confidential || bound !== "off" || !isCostly(finding.level)) return false;
  if (recipient.suppressed || recipient.will.refused.length > 0) return false;
  return recipient.cleared.some((clearance) =>
    clearance.rule === null
      ? clearance.purpose === purpose && finding.recipient === recipient.address.text
      : clearance.rule === finding.rule,
  );
}

/** It stays on record, and costs nothing. */
export const noted = (weighed: Weighed): Weighed => ({
  ...weighed,
  finding: { ...weighed.finding, level: "note" },
  effective: "note",
});
