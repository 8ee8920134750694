/** A sender who is no member, on a trusted listener that forwards such mail: nothing of ours applies to it. Pure. */
import type { Recipient } from "../mail/envelope.ts";
import type { Purpose } from "../mail/purpose.ts";
import type { Judgement } from "../policy/judgement.ts";

const NO_PURPOSE: Purpose = { label: "correspondence", confidence: 0, evidence: [], suspected: [] };

/** Everything forwarded, and the record says why nobody judged it. */
export function unjudged(recipients: readonly Recipient[]): { purpose: Purpose; judgement: Judgement } {
  const verdicts = recipients.map(({ address }) => ({
    recipient: address,
    disposition: "forward" as const,
    enforced: "forward" as const,
    mode: "enforce" as const,
    reasons: ["Forwarded unjudged: the sender is no member, and this listener forwards such mail"],
    findings: [],
    claims: [],
  }));
  return { purpose: NO_PURPOSE, judgement: { findings: [], verdicts } };
}
