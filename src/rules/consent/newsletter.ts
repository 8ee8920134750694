import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import { defineRule } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { grantsOf, isFirm } from "./grants.ts";

/**
 * A newsletter goes to people one knows, to however many of them. Any scope in force is a direct relationship (DESIGN.md 6): the
 * opt-out that a newsletter needs is another rule's business, and so is a recipient who used it. What might be a newsletter
 * is one only when it goes to more than a few: nobody prints one copy.
 */
export default defineRule({
  id: "consent/newsletter",
  scope: "recipient",
  clauses: ["ala.ns.8", "ala.ns.2d", "iaop.dir.1", "iaop.ns.2"],
  summary: "A newsletter goes only to members with whom the sender has a direct relationship in force",
  options: Type.Object(
    {
      weak: Type.Boolean({
        description: "Whether a relationship that only the sender vouches for (attested, imported) leaves a doubt",
        default: true,
      }),
      attestedMost: Type.Integer({
        description: "Beyond so many people vouched for by the sender alone, that word counts for nothing",
        default: 200,
        minimum: 0,
      }),
      smallGroup: Type.Integer({
        description: "What is merely suspected to be a newsletter counts as one beyond so many recipients",
        default: 8,
        minimum: 0,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    stranger: "{recipient} has no relationship on record with you, and a newsletter needs one",
    weak: "Your relationship with {recipient} rests on your own word alone, and a newsletter needs more",
    overclaimed: "You vouch for {attested} people yourself; beyond {most} your own word is no relationship",
  },
  remedy: "Ask for consent first, or remove this recipient",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { purpose, sender, recipient, options } = context;
    const reading = readAs(purpose, "newsletter");
    if (reading === null) return;
    const { counting, overclaimed } = grantsOf(recipient, sender, options.attestedMost);
    if (counting.some(isFirm) || (counting.length > 0 && !options.weak)) return;
    const suspected = purpose.label !== reading.label;
    if (suspected && !context.reaches("lookAlikes", options.smallGroup + 1)) return;
    if (isApproved(context)) return;
    const messageId = counting.length > 0 ? "weak" : overclaimed ? "overclaimed" : "stranger";
    const data = { attested: sender.attested, most: options.attestedMost };
    report({ messageId, data, evidence: reading.evidence, doubtful: reading.doubtful || messageId === "weak" });
  },
});
