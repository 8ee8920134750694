import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import { defineRule } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { grantsOf, isFirm } from "../consent/grants.ts";
import { Purposes } from "../options.ts";

/**
 * An invitation by e-mail is fine (ala.ns.2e), also to a few whom one never met (iaop.ok.3). What must not be is news of a session
 * to everybody in the directory (ala.ns.8): from many recipients on, each needs a direct relationship, and those who have
 * one get it however many they are.
 */
export default defineRule({
  id: "bulk/event-invitation",
  scope: "recipient",
  clauses: ["ala.ns.8", "iaop.ok.3", "iaop.dir.1"],
  summary: "An invitation to many goes only to members with whom the sender has a direct relationship",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "From so many recipients on, look-alikes of the window included, strangers are not invited",
        default: 25,
        minimum: 2,
      }),
      purposes: Purposes("What counts as information about a session", ["event-invitation"]),
      attestedMost: Type.Integer({
        description: "Beyond so many people vouched for by the sender alone, that word counts for nothing",
        default: 200,
        minimum: 0,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    stranger: "{recipient} has no relationship on record with you, and this invitation goes to {bulk} or more",
    weak: "Your relationship with {recipient} rests on your own word alone, and this invitation goes to {bulk} or more",
  },
  remedy: "Invite those you know, and a few others one by one",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { purpose, sender, recipient, options } = context;
    const reading = readAs(purpose, ...options.purposes);
    if (reading === null) return;
    const { counting } = grantsOf(recipient, sender, options.attestedMost);
    if (counting.some(isFirm)) return;
    if (!context.reaches("lookAlikes", options.bulk)) return;
    if (isApproved(context)) return;
    const weak = counting.length > 0;
    const { evidence } = reading;
    const data = { bulk: options.bulk };
    report({ messageId: weak ? "weak" : "stranger", data, evidence, doubtful: reading.doubtful || weak });
  },
});
