import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import { defineRule } from "../../lint/rule.ts";

/**
 * A newsletter goes to people one knows. Any scope in force is a direct relationship (DESIGN.md 6): the opt-out that a
 * newsletter needs is another rule's business, and so is a recipient who used it.
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
    },
    { additionalProperties: false },
  ),
  messages: {
    stranger: "{recipient} has no relationship on record with you, and a newsletter needs one",
    weak: "Your relationship with {recipient} rests on your own word alone, and a newsletter needs more",
  },
  remedy: "Ask for consent first, or remove this recipient",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { purpose, recipient, options } = context;
    if (purpose.label !== "newsletter") return;
    const grants = Object.values(recipient.will.granted);
    if (grants.some((grant) => !grant.weak) || (grants.length > 0 && !options.weak)) return;
    if (isApproved(context)) return;
    const { evidence } = purpose;
    if (grants.length === 0) report({ messageId: "stranger", evidence });
    else report({ messageId: "weak", evidence, doubtful: true });
  },
});
