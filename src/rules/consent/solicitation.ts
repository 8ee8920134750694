import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { ConsentInForce, SenderFacts } from "../../lint/facts.ts";
import { holds } from "../../lint/period.ts";
import { defineRule } from "../../lint/rule.ts";
import { BASES, type Basis } from "../../mail/words.ts";

/**
 * Knowing somebody is no permission to sell to them: an offer needs the `offers` scope (ala.ns.2c), or a follow-up that
 * the recipient asked for, whatever scope it was recorded under (ala.ns.2a). Such a follow-up is a personal answer; sent
 * to many alike it is a campaign, and then the request counts as a doubt only.
 */
export default defineRule({
  id: "consent/solicitation",
  scope: "recipient",
  clauses: [
    "ala.ns.0",
    "ala.ns.2a",
    "ala.ns.2b",
    "ala.ns.2c",
    "ala.ns.5",
    "iaop.dir.1",
    "iaop.ns.2",
    "iaop.ns.3",
    "iaop.pre.1",
  ],
  summary: "An offer goes only to members who want information about products and services from this sender",
  options: Type.Object(
    {
      permitting: Type.Array(Type.Unsafe<Basis>({ type: "string", enum: BASES }), {
        description: "Bases that permit a personal offer under any scope",
        default: ["requested-follow-up"],
      }),
      bulk: Type.Integer({
        description: "From so many recipients on a look-alike is no personal follow-up any more",
        default: 25,
        minimum: 2,
      }),
      sponsors: Type.Boolean({
        description: "Within the dates of a sponsorship, a direct relationship that is more than a claim is enough",
        default: false,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    stranger: "{recipient} has not asked for offers from you and has no relationship on record with you",
    acquaintance: "{recipient} knows you but has not asked for offers from you",
    weak: "That {recipient} wants offers rests on your own word alone",
    campaign: "{recipient} asked for a follow-up, but this message goes to many alike",
  },
  remedy: "Send it only to people who asked for it, or write without the offer",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { purpose, sender, facts, recipient, options } = context;
    if (purpose.label !== "solicitation") return;
    const grants = Object.values(recipient.will.granted);
    const offers = recipient.will.granted.offers;
    if (offers !== undefined && !offers.weak) return;
    const asked = grants.some((grant) => options.permitting.includes(grant.basis));
    if (asked && !context.reaches("lookAlikes", options.bulk)) return;
    if (options.sponsors && isSponsoring(sender, facts.now) && grants.some(isFirm)) return;
    if (isApproved(context)) return;
    const { evidence } = purpose;
    if (asked) report({ messageId: "campaign", evidence, doubtful: true });
    else if (offers !== undefined) report({ messageId: "weak", evidence, doubtful: true });
    else report({ messageId: grants.length > 0 ? "acquaintance" : "stranger", evidence });
  },
});

const isFirm = (grant: ConsentInForce): boolean => !grant.weak;

/** Sponsors have more room while they sponsor, never without a relationship and never against a refusal (iaop.ns.3). */
const isSponsoring = (sender: SenderFacts, now: number): boolean =>
  sender.sponsorships.some((sponsorship) => holds(sponsorship, now));
