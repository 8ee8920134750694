import rule from "../../../src/rules/bulk/event-invitation.ts";
import { aRecipient, granted, manyRecipients } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const invitation = { purpose: "event-invitation" } as const;

ruleTester(rule, {
  valid: [
    { ...invitation, name: "one stranger" },
    { ...invitation, name: "eight strangers", recipients: manyRecipients(8) },
    { ...invitation, name: "24 strangers", recipients: manyRecipients(24) },
    {
      ...invitation,
      name: "any number of people one knows",
      recipients: manyRecipients(300, { will: granted("contact") }),
      history: { lookAlikes: 4000 },
    },
    { name: "a question to a hundred strangers", recipients: manyRecipients(100) },
    {
      ...invitation,
      name: "a pre-cleared invitation",
      message: { subject: "Spring seminar on leases" },
      sender: { approvals: [{ subject: "spring seminar", until: null, recipients: null }] },
      recipients: manyRecipients(40),
    },
    {
      name: "an announcement, where only invitations count",
      purpose: "participation-announcement",
      recipients: manyRecipients(40),
    },
    { ...invitation, name: "clients", recipients: manyRecipients(40, { member: false }) },
  ],
  invalid: [
    {
      ...invitation,
      name: "the 25th stranger, drip-fed",
      history: { lookAlikes: 24 },
      findings: [{ messageId: "stranger", doubtful: false, recipient: "bob@jones.example" }],
    },
    {
      ...invitation,
      name: "strangers among many whom one knows",
      recipients: [...manyRecipients(24, { will: granted("events") }), aRecipient("bob@jones.example")],
      findings: [{ messageId: "stranger", recipient: "bob@jones.example", bearsOn: [24] }],
    },
    {
      ...invitation,
      name: "claimed relationships",
      recipient: { will: granted("contact", "attested") },
      history: { lookAlikes: 99 },
      findings: [{ messageId: "weak", doubtful: true }],
    },
    {
      ...invitation,
      name: "more claimed relationships than one may vouch for",
      sender: { attested: 500 },
      recipient: { will: granted("contact", "attested") },
      history: { lookAlikes: 99 },
      findings: [{ messageId: "stranger", doubtful: false }],
    },
    {
      name: "what might be an invitation",
      suspected: ["event-invitation"],
      history: { lookAlikes: 99 },
      findings: [{ messageId: "stranger", doubtful: true }],
    },
    {
      name: "news of one's own session, where the pack counts it",
      purpose: "participation-announcement",
      options: { purposes: ["event-invitation", "participation-announcement"] },
      history: { lookAlikes: 99 },
      findings: [{ messageId: "stranger", doubtful: false }],
    },
    {
      ...invitation,
      name: "fewer where the pack says so",
      recipients: manyRecipients(3),
      options: { bulk: 3 },
      findings: [{ messageId: "stranger" }, { messageId: "stranger" }, { messageId: "stranger" }],
    },
  ],
});
