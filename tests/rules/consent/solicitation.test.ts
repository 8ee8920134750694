import rule from "../../../src/rules/consent/solicitation.ts";
import { aWill, DAY, granted, manyRecipients, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const offer = { purpose: "solicitation" } as const;
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
      recipient: { will: granted("contact", "business-relationship") },
      findings: [
        { messageId: "acquaintance", message: "bob@jones.example knows you but has not asked for offers from you" },
      ],
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
