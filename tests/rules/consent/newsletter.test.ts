import rule from "../../../src/rules/consent/newsletter.ts";
import { aRecipient, aWill, DAY, granted, manyRecipients, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const newsletter = { purpose: "newsletter" } as const;
const approval = { subject: "Spring seminar", until: NOW + DAY, recipients: 500 };
const named = { message: { subject: "Re: SPRING  seminar - news" } };

ruleTester(rule, {
  valid: [
    {
      name: "what might be a newsletter, to a few strangers",
      suspected: ["newsletter"],
      history: { lookAlikes: 7 },
    },
    { name: "a letter to a stranger is no newsletter", purpose: "correspondence" },
    { ...newsletter, name: "the newsletter was granted", recipient: { will: granted("newsletter") } },
    { ...newsletter, name: "any scope is a relationship", recipient: { will: granted("contact", "card-exchange") } },
    { ...newsletter, name: "in doubt about the purpose too", confidence: 0.6, recipient: { will: granted("events") } },
    {
      ...newsletter,
      name: "a firm relationship beside a claimed one",
      recipient: { will: aWill({ scope: "newsletter", basis: "imported" }, { scope: "contact" }) },
    },
    {
      ...newsletter,
      name: "a claimed relationship where the pack trusts claims",
      recipient: { will: granted("contact", "attested") },
      options: { weak: false },
    },
    { ...newsletter, name: "non-members are not the association's", recipient: { member: false } },
    { ...newsletter, name: "colleagues", recipient: { organisation: "Smith-Law.example" } },
    { ...newsletter, name: "a true reply", recipient: { repliedTo: true } },
    { ...newsletter, name: "a sender who is no member", sender: { member: false } },
    {
      ...newsletter,
      name: "an officer to the own chapter",
      sender: { roles: ["member", "officer"], groups: ["chapter-x"] },
      recipient: { groups: ["chapter-x", "committee-y"] },
    },
    { ...newsletter, ...named, name: "a pre-cleared campaign", sender: { approvals: [approval] } },
    {
      ...newsletter,
      ...named,
      name: "the last place of a pre-cleared campaign",
      sender: { approvals: [{ ...approval, recipients: 40 }] },
      history: { lookAlikes: 39 },
    },
    {
      ...newsletter,
      name: "an approval of one word for exactly this subject",
      message: { subject: "Update!" },
      sender: { approvals: [{ subject: "update", until: null, recipients: null }] },
    },
  ],
  invalid: [
    {
      name: "one of more people than one may vouch for",
      purpose: "newsletter",
      sender: { attested: 201 },
      recipient: { will: granted("newsletter", "attested") },
      findings: [{ messageId: "overclaimed", doubtful: false }],
    },
    {
      name: "what might be a newsletter, to more than a few strangers",
      suspected: ["newsletter"],
      history: { lookAlikes: 8 },
      findings: [{ messageId: "stranger", doubtful: true }],
    },
    {
      ...newsletter,
      name: "a stranger",
      findings: [
        {
          messageId: "stranger",
          recipient: "bob@jones.example",
          doubtful: false,
          message: "bob@jones.example has no relationship on record with you, and a newsletter needs one",
          evidence: [{ part: "text", offset: 0, text: "the words" }],
        },
      ],
    },
    {
      ...newsletter,
      name: "a purpose in doubt",
      confidence: 0.79,
      findings: [{ messageId: "stranger", doubtful: true }],
    },
    {
      ...newsletter,
      name: "only the strangers of several",
      recipients: [aRecipient("bob@jones.example"), aRecipient("cy@other.example", { will: granted("contact") })],
      findings: [{ messageId: "stranger", recipient: "bob@jones.example", bearsOn: [0] }],
    },
    {
      ...newsletter,
      name: "a relationship that the sender claims",
      recipient: { will: granted("newsletter", "attested") },
      findings: [{ messageId: "weak", doubtful: true }],
    },
    {
      ...newsletter,
      name: "a relationship that was imported",
      recipient: { will: granted("contact", "imported") },
      findings: [{ messageId: "weak", doubtful: true }],
    },
    {
      ...newsletter,
      name: "a relationship that has ended",
      recipient: { will: aWill({ basis: "inquiry", at: NOW - 200 * DAY }) },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      name: "an officer to somebody outside the own chapter",
      sender: { roles: ["officer"], groups: ["chapter-x"] },
      recipient: { groups: ["chapter-y"] },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      name: "a plain member to the own chapter",
      sender: { groups: ["chapter-x"] },
      recipient: { groups: ["chapter-x"] },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      name: "a shared mailbox provider makes nobody a colleague",
      sender: { organisation: "gmail.com" },
      recipient: { organisation: "gmail.com" },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      ...named,
      name: "an approval that has ended",
      sender: { approvals: [{ ...approval, until: NOW }] },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      ...named,
      name: "an approval for fewer",
      sender: { approvals: [{ ...approval, recipients: 2 }] },
      recipients: manyRecipients(3),
      findings: [{ messageId: "stranger" }, { messageId: "stranger" }, { messageId: "stranger" }],
    },
    {
      ...newsletter,
      name: "an approval for something else",
      message: { subject: "Spring offers, and a seminar" },
      sender: { approvals: [approval] },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...newsletter,
      name: "an approval of one word for a longer subject",
      message: { subject: "Update of our price list" },
      sender: { approvals: [{ subject: "update", until: null, recipients: null }] },
      findings: [{ messageId: "stranger" }],
    },
  ],
});
