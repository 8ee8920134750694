import { Type } from "typebox";
import type { Will } from "../../lint/facts.ts";
import { defineRule } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import type { PurposeLabel } from "../../mail/words.ts";
import { Purposes } from "../options.ts";
import { firstIn, ownPieces } from "../plain.ts";
import { BUSINESS, CHASING } from "./words.ts";

/**
 * Over-persistence to obtain business is solicitation (iaop.ns.1): after so many messages without an answer, one more that
 * seeks something is too much. Newsletters and announcements want no answer and do not count here; a letter that chases an
 * answer is worth a word to its sender, no more.
 */
export default defineRule({
  id: "relationship/persistence",
  scope: "recipient",
  clauses: ["iaop.ns.1"],
  summary: "Whoever does not answer is not asked for business again and again",
  options: Type.Object(
    {
      unanswered: Type.Integer({
        description: "From so many messages without an answer on, one more is persistence",
        default: 3,
        minimum: 1,
      }),
      seeking: Purposes("Kinds of mail that seek something from their reader", ["solicitation", "event-invitation"]),
    },
    { additionalProperties: false },
  ),
  messages: {
    seeking: "{recipient} has not answered your last {count} messages, and this one asks again",
    letter: "{recipient} has not answered your last {count} messages; perhaps it is time to let it rest",
  },
  remedy: "Wait until they answer, or ask somebody who knows you both",
  concerns: "pack",
  since: "0.1.0",
  check({ message, purpose, recipient, options }, report) {
    if (recipient.unanswered < options.unanswered) return;
    const data = { count: recipient.unanswered };
    const chase = firstIn(ownPieces(message), CHASING);
    const words = chase === null ? [] : [chase];
    const reading = readAs(purpose, ...options.seeking);
    if (reading !== null && isSubscribed(recipient.will, reading.label)) return;
    if (reading === null) {
      if (chase === null || purpose.label !== "correspondence") return;
      // Who chases a stranger about business is over-persistent, whatever the letter passes for.
      const business = recipient.will.direct ? null : firstIn(ownPieces(message), BUSINESS);
      if (business === null) report({ messageId: "letter", data, evidence: words, advisory: true });
      else report({ messageId: "seeking", data, evidence: [...words, business], doubtful: false });
      return;
    }
    // The count is a fact, so it is the purpose alone that may be in doubt; chasing words settle a mere suspicion.
    const likely = purpose.label === reading.label && (reading.label !== "event-invitation" || !recipient.will.direct);
    const evidence = [...words, ...reading.evidence];
    report({ messageId: "seeking", data, evidence, doubtful: !likely && chase === null });
  },
});

/** Whoever subscribed to offers or invitations reads them without answering. */
function isSubscribed({ granted }: Will, label: PurposeLabel): boolean {
  const grant = label === "solicitation" ? granted.offers : label === "event-invitation" ? granted.events : undefined;
  return grant?.basis === "confirmed-by-recipient";
}
