import rule from "../../../src/rules/consent/solicitation.ts";
import { aWill, DAY, granted, manyRecipients, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const offer = { purpose: "solicitation" } as const;
const suspected = { purpose: "correspondence", suspected: ["solicitation"] } as const;
const summit = (starts: number, ends: number) => ({
  ...{ id: "summit-2026", name: "Summit", starts, ends, place: "", approvedSideEvents: [] },
});
const sponsoring = { sponsorships: [{ event: "summit-2026", from: NOW - DAY, until: NOW + DAY }] };

ruleTester(rule, {
  valid: [
    { name: "a letter to a stranger", purpose: "correspondence" },
    { name: "a newsletter is another rule's business", purpose: "newsletter" },
    { ...offer, name: "interest was expressed", recipient: { will: granted("offers", "expressed-interest") } },
    { ...offer, name: "a follow-up was asked for", recipient: { will: granted("contact", "requested-follow-up") } },
    {
      ...offer,
      name: "offers are wanted, to however many",
      recipients: manyRecipients(40, { will: granted("offers", "confirmed-by-recipient") }),
    },
    {
      ...offer,
      name: "24 follow-ups alike",
      recipients: manyRecipients(24, { will: granted("contact", "requested-follow-up") }),
    },
    {
      ...offer,
      name: "an inquiry where the pack lets it permit",
      recipient: { will: granted("contact", "inquiry") },
      options: { permitting: ["requested-follow-up", "inquiry"] },
    },
    {
      ...offer,
      name: "a sponsor to somebody met",
      sender: sponsoring,
      recipient: { will: granted("contact", "met-at-event") },
      options: { sponsors: true },
    },
    {
      ...offer,
      name: "a pre-cleared campaign",
      message: { subject: "Vendor day: spring offers" },
      sender: { approvals: [{ subject: "spring offers", until: null, recipients: 1 }] },
    },
    {
      ...suspected,
      name: "a personal letter to somebody met, where an offer is merely suspected",
      recipient: { will: granted("contact", "met-at-event") },
    },
    {
      ...offer,
      name: "a sponsor without dates of its own, during the event",
      sender: { sponsorships: [{ event: "summit-2026", from: null, until: null }] },
      recipient: { will: granted("contact") },
      facts: { events: [summit(NOW - DAY, NOW)] },
      options: { sponsors: true },
    },
    {
      ...offer,
      name: "attested relationships up to the bound do not weaken a firm one",
      sender: { attested: 900 },
      recipient: { will: granted("offers", "expressed-interest") },
    },
    { ...offer, name: "a client who is no member", recipient: { member: false } },
    { ...offer, name: "the answer to a request for an offer", recipient: { repliedTo: true } },
    { ...offer, name: "a colleague", recipient: { organisation: "smith-law.example" } },
  ],
  invalid: [
    {
      ...offer,
      name: "a stranger",
      findings: [{ messageId: "stranger", doubtful: false, recipient: "bob@jones.example" }],
    },
    { ...offer, name: "a purpose in doubt", confidence: 0.5, findings: [{ messageId: "stranger", doubtful: true }] },
    {
      ...offer,
      name: "an acquaintance who did not ask",
      recipient: { will: granted("contact", "replied") },
      findings: [
        { messageId: "acquaintance", message: "bob@jones.example knows you but has not asked for offers from you" },
      ],
    },
    {
      ...suspected,
      name: "a letter to a stranger, where an offer is suspected",
      findings: [{ messageId: "stranger", doubtful: true, evidence: [{ text: "doubtful words" }] as never }],
    },
    {
      ...suspected,
      name: "what is suspected, to more than a small group of acquaintances",
      recipient: { will: granted("contact") },
      history: { lookAlikes: 8 },
      findings: [{ messageId: "acquaintance", doubtful: true }],
    },
    {
      ...suspected,
      name: "what is suspected, to somebody whom only the sender claims to know",
      recipient: { will: granted("contact", "attested") },
      findings: [{ messageId: "acquaintance", doubtful: true }],
    },
    {
      ...suspected,
      name: "what is suspected, to a reader of the newsletter",
      recipient: { will: granted("newsletter", "confirmed-by-recipient") },
      findings: [{ messageId: "acquaintance", doubtful: true }],
    },
    ...(["expressed-interest", "inquiry", "business-relationship"] as const).map((basis) => ({
      ...offer,
      name: `${basis} is a reason to look, and no permission`,
      recipient: { will: granted("contact", basis) },
      findings: [{ messageId: "interest", doubtful: true }],
    })),
    {
      ...offer,
      name: "a newsletter that was asked for is no request for an offer",
      recipient: { will: granted("newsletter", "requested-follow-up") },
      findings: [{ messageId: "acquaintance", doubtful: false }],
    },
    {
      ...offer,
      name: "an educator's offer to somebody who took a card",
      sender: { roles: ["educator"] },
      recipient: { will: granted("contact", "card-exchange") },
      options: { educators: true },
      findings: [{ messageId: "interest", doubtful: true }],
    },
    {
      ...offer,
      name: "anybody else's offer to somebody who took a card",
      recipient: { will: granted("contact", "card-exchange") },
      options: { educators: true },
      findings: [{ messageId: "acquaintance", doubtful: false }],
    },
    {
      ...offer,
      name: "one of more people than one may vouch for",
      sender: { attested: 201 },
      recipient: { will: granted("offers", "attested") },
      findings: [{ messageId: "overclaimed", doubtful: false }],
    },
    {
      ...offer,
      name: "one of as many people as one may vouch for",
      sender: { attested: 200 },
      recipient: { will: granted("offers", "attested") },
      findings: [{ messageId: "weak", doubtful: true }],
    },
    {
      ...offer,
      name: "a sponsor without dates of its own, when the event is over",
      sender: { sponsorships: [{ event: "summit-2026", from: null, until: null }] },
      recipient: { will: granted("contact") },
      facts: { events: [summit(NOW - 3 * DAY, NOW - DAY)] },
      options: { sponsors: true },
      findings: [{ messageId: "acquaintance" }],
    },
    {
      ...offer,
      name: "a sponsorship of nobody knows what or when",
      sender: { sponsorships: [{ event: "summit-2026", from: null, until: null }] },
      recipient: { will: granted("contact") },
      options: { sponsors: true },
      findings: [{ messageId: "acquaintance" }],
    },
    {
      ...offer,
      name: "a subscriber of the newsletter",
      recipient: { will: granted("newsletter", "confirmed-by-recipient") },
      findings: [{ messageId: "acquaintance" }],
    },
    {
      ...offer,
      name: "interest that the sender claims",
      recipient: { will: granted("offers", "attested") },
      findings: [{ messageId: "weak", doubtful: true }],
    },
    {
      ...offer,
      name: "a follow-up that was asked for too long ago",
      recipient: { will: aWill({ basis: "requested-follow-up", at: Date.parse("2025-09-09") }) },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...offer,
      name: "the 25th follow-up alike",
      recipient: { will: granted("contact", "requested-follow-up") },
      history: { lookAlikes: 24 },
      findings: [{ messageId: "campaign", doubtful: true }],
    },
    {
      ...offer,
      name: "a sponsor to a stranger",
      sender: sponsoring,
      options: { sponsors: true },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...offer,
      name: "a sponsor to somebody whom only the sender claims to know",
      sender: sponsoring,
      recipient: { will: granted("contact", "imported") },
      options: { sponsors: true },
      findings: [{ messageId: "acquaintance" }],
    },
    {
      ...offer,
      name: "a sponsor on the day after",
      sender: { sponsorships: [{ event: "summit-2026", from: null, until: NOW }] },
      recipient: { will: granted("contact") },
      options: { sponsors: true },
      findings: [{ messageId: "acquaintance" }],
    },
    {
      ...offer,
      name: "a sponsor where the pack gives none more room",
      sender: sponsoring,
      recipient: { will: granted("contact") },
      findings: [{ messageId: "acquaintance" }],
    },
  ],
});
