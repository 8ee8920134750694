import { PURPOSES } from "../../../src/mail/words.ts";
import rule from "../../../src/rules/unsubscribe/ignored.ts";
import { aRecipient, aWill, DAY, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const on = (days: number) => NOW - days * DAY;
const withdrew = (scope: "contact" | "newsletter" | "events" | "offers") =>
  aWill({ scope, status: "withdrawn", basis: null, at: on(5) });

ruleTester(rule, {
  valid: [
    { name: "nobody refused", purpose: "newsletter" },
    {
      name: "events were refused, this is a newsletter",
      purpose: "newsletter",
      recipient: { will: withdrew("events") },
    },
    {
      name: "offers were refused, this is a newsletter",
      purpose: "newsletter",
      recipient: { will: withdrew("offers") },
    },
    {
      name: "offers were refused and newsletters granted, in a pack that takes them for kin",
      purpose: "newsletter",
      options: { kindred: true },
      recipient: {
        will: aWill(
          { scope: "offers", status: "withdrawn", basis: null, at: on(5) },
          { scope: "newsletter", at: on(9) },
        ),
      },
    },
    {
      name: "a letter after leaving a newsletter, in such a pack",
      options: { kindred: true },
      recipient: { will: withdrew("newsletter") },
    },
    { name: "the newsletter was refused, this is a letter", recipient: { will: withdrew("newsletter") } },
    { name: "a letter to somebody who refused contact is for another rule", recipient: { will: withdrew("contact") } },
    {
      name: "granted again afterwards",
      purpose: "newsletter",
      recipient: {
        will: aWill({ scope: "newsletter", status: "withdrawn", at: on(9) }, { scope: "newsletter", at: on(1) }),
      },
    },
    {
      name: "all contact refused, then the newsletter granted",
      purpose: "newsletter",
      recipient: { will: aWill({ status: "withdrawn", at: on(9) }, { scope: "newsletter", at: on(1) }) },
    },
    {
      name: "a decline is for another rule",
      purpose: "event-invitation",
      recipient: { will: aWill({ scope: "events", status: "declined", purpose: "event-invitation", at: on(3) }) },
    },
    {
      name: "the pack does not count invitations",
      purpose: "event-invitation",
      recipient: { will: withdrew("events") },
      options: { purposes: ["newsletter"] },
    },
    { name: "a true reply", purpose: "solicitation", recipient: { will: withdrew("offers"), repliedTo: true } },
    {
      name: "a refusal alone does not bind without a pack",
      purpose: "newsletter",
      recipient: { will: withdrew("newsletter") },
      unpacked: true,
    },
  ],
  invalid: [
    {
      name: "a newsletter to somebody who opted out of it",
      purpose: "newsletter",
      recipient: { will: withdrew("newsletter") },
      findings: [
        {
          messageId: "withdrawn",
          message: "bob@jones.example opted out of newsletters from you on 2026-03-05",
          recipient: "bob@jones.example",
          doubtful: false,
          floor: null,
        },
      ],
    },
    {
      name: "in doubt about the purpose",
      purpose: "newsletter",
      confidence: 0.6,
      recipient: { will: withdrew("newsletter") },
      findings: [{ messageId: "withdrawn", doubtful: true }],
    },
    {
      name: "a letter that might be a newsletter, to somebody who opted out of it",
      suspected: ["solicitation", "newsletter"],
      recipient: { will: withdrew("newsletter") },
      findings: [{ messageId: "withdrawn", doubtful: true }],
    },
    {
      name: "whether newsletter or offer, both were refused",
      purpose: "newsletter",
      confidence: 0.55,
      suspected: ["solicitation"],
      recipient: { will: withdrew("contact") },
      findings: [{ messageId: "withdrawn", doubtful: false }],
    },
    {
      name: "newsletter or offer, and only one was refused",
      purpose: "newsletter",
      confidence: 0.55,
      suspected: ["solicitation"],
      recipient: { will: withdrew("newsletter") },
      findings: [{ messageId: "withdrawn", doubtful: true }],
    },
    {
      name: "an opt-out that is older than a decline of another kind",
      purpose: "newsletter",
      recipient: {
        will: aWill(
          { scope: "newsletter", status: "withdrawn", at: on(9) },
          { scope: "events", status: "declined", purpose: "event-invitation", at: on(1) },
        ),
      },
      findings: [{ messageId: "withdrawn" }],
    },
    ...(["newsletter", "solicitation", "event-invitation", "participation-announcement"] as const).map((purpose) => ({
      name: `${purpose} after all contact was refused`,
      purpose,
      recipient: { will: withdrew("contact") },
      findings: [{ messageId: "withdrawn" }],
    })),
    {
      name: "a client who opted out, under a pack for anybody",
      purpose: "solicitation",
      appliesTo: "anybody",
      recipient: { member: false, will: withdrew("offers") },
      findings: [{ messageId: "withdrawn" }],
    },
    {
      name: "who left the offers gets a newsletter, in a pack that takes them for kin",
      purpose: "newsletter",
      options: { kindred: true },
      recipient: { will: withdrew("offers") },
      findings: [{ messageId: "kindred", doubtful: true }],
    },
    {
      name: "who left the newsletter gets an offer, in such a pack",
      purpose: "solicitation",
      options: { kindred: true },
      recipient: { will: withdrew("newsletter") },
      findings: [{ messageId: "kindred", doubtful: true }],
    },
    ...PURPOSES.map((purpose) => ({
      name: `${purpose} to somebody suppressed`,
      purpose,
      confidence: 0.4,
      recipient: { suppressed: true },
      findings: [{ messageId: "suppressed", doubtful: false, floor: { certain: "reject", doubtful: "hold" } as const }],
    })),
    {
      name: "a suppressed client, colleague or correspondent, without any pack",
      unpacked: true,
      recipients: [
        aRecipient("client@buyer.example", { member: false, suppressed: true }),
        aRecipient("col@smith-law.example", { suppressed: true }),
        aRecipient("bob@jones.example", { repliedTo: true, suppressed: true }),
      ],
      findings: [{ messageId: "suppressed" }, { messageId: "suppressed" }, { messageId: "suppressed" }],
    },
  ],
});
