import { type Static, Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { ConsentInForce, SenderFacts } from "../../lint/facts.ts";
import { defineRule, type RuleContext } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { BASES, type Basis } from "../../mail/words.ts";
import { grantsOf, isFirm, isSponsoring } from "./grants.ts";

const Bases = (description: string, value: readonly Basis[]) =>
  Type.Array(Type.Unsafe<Basis>({ type: "string", enum: BASES }), { description, default: [...value] });
const Count = (description: string, value: number) => Type.Integer({ description, default: value, minimum: 2 });
const Switch = (description: string) => Type.Boolean({ description, default: false });

const Options = Type.Object(
  {
    permitting: Bases("Bases that permit a personal offer under scope contact as well", ["requested-follow-up"]),
    supporting: Bases("Bases that make it a doubt under any scope: a person decides", [
      "expressed-interest",
      "inquiry",
      "business-relationship",
    ]),
    bulk: Count("From so many recipients on a look-alike is no personal follow-up any more", 25),
    smallGroup: Count("A mere suspicion towards people one knows counts beyond so many recipients", 8),
    sponsors: Switch("Within the dates of a sponsorship, a direct relationship that is more than a claim is enough"),
    educators: Switch("What an educator offers to people who took a card, or were met, is a doubt"),
    attestedMost: Type.Integer({
      description: "Beyond so many people vouched for by the sender alone, that word counts for nothing",
      default: 200,
      minimum: 0,
    }),
  },
  { additionalProperties: false },
);

/**
 * Knowing somebody is no permission to sell to them: an offer needs the `offers` scope (ala.ns.2c), or a follow-up that
 * the recipient asked for (ala.ns.2a). Such a follow-up is a personal answer; sent to many alike it is a campaign, and then
 * the request counts as a doubt only. A personal letter to somebody one met passes where an offer is merely suspected
 * (iaop.ok.4, iaop.ok.6); to a stranger it does not (iaop.cp.3).
 */
export default defineRule({
  id: "consent/solicitation",
  scope: "recipient",
  clauses: [
    ...["ala.ns.0", "ala.ns.1", "ala.ns.2a", "ala.ns.2b", "ala.ns.2c", "ala.ns.5"],
    ...["iaop.dir.1", "iaop.ns.2", "iaop.ns.3", "iaop.pre.1"],
  ],
  summary: "An offer goes only to members who want information about products and services from this sender",
  options: Options,
  messages: {
    stranger: "{recipient} has not asked for offers from you and has no relationship on record with you",
    acquaintance: "{recipient} knows you but has not asked for offers from you",
    interest: "{recipient} has dealt with you, but has not said that offers are wanted",
    weak: "That {recipient} wants offers rests on your own word alone",
    overclaimed: "You vouch for the consent of {attested} people yourself; beyond {most} your own word does not count",
    campaign: "{recipient} asked for a follow-up, but this message goes to many alike",
  },
  remedy: "Send it only to people who asked for it, or write without the offer",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { purpose, sender, facts, recipient, options } = context;
    const reading = readAs(purpose, "solicitation");
    if (reading === null) return;
    const { counting, overclaimed } = grantsOf(recipient, sender, options.attestedMost);
    const standing = weigh(counting, sender, options);
    if (standing === "wanted") return;
    if (standing === "asked" && !context.reaches("lookAlikes", options.bulk)) return;
    if (options.sponsors && counting.some(isFirm) && isSponsoring(sender, facts.events, facts.now)) return;
    const suspected = purpose.label !== reading.label;
    if (suspected && isPersonal(context, counting)) return;
    if (isApproved(context)) return;
    const { evidence } = reading;
    const messageId =
      standing === "asked" ? "campaign" : overclaimed && standing === "stranger" ? "overclaimed" : standing;
    const doubtful = reading.doubtful || DOUBTS.has(messageId);
    report({ messageId, evidence, doubtful, data: { attested: sender.attested, most: options.attestedMost } });
  },
});

type Standing = "wanted" | "asked" | "weak" | "interest" | "acquaintance" | "stranger";
const DOUBTS = new Set(["campaign", "weak", "interest"]);

/** What the recipient's grants say about offers, the best of them. */
function weigh(grants: readonly ConsentInForce[], sender: SenderFacts, options: Static<typeof Options>): Standing {
  const offers = grants.find(({ scope }) => scope === "offers");
  if (offers && isFirm(offers)) return "wanted";
  const has = (bases: readonly Basis[]) => grants.some((grant) => bases.includes(grant.basis));
  const asking = grants.filter(({ scope }) => scope === "contact" || scope === "offers");
  if (asking.some(({ basis }) => options.permitting.includes(basis))) return "asked";
  if (offers) return "weak";
  const teaches = options.educators && sender.roles.includes("educator");
  if (has(options.supporting) || (teaches && has(["card-exchange", "met-at-event"]))) return "interest";
  return grants.length > 0 ? "acquaintance" : "stranger";
}

/** To a few people whom the sender knows by more than a claim. */
const isPersonal = ({ reaches, options }: RuleContext<Static<typeof Options>>, grants: readonly ConsentInForce[]) =>
  grants.some((grant) => isFirm(grant) && grant.scope === "contact") && !reaches("lookAlikes", options.smallGroup + 1);
