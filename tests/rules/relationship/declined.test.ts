import rule from "../../../src/rules/relationship/declined.ts";
import { aRecipient, aWill, DAY, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const on = (days: number) => NOW - days * DAY;
const declined = (scope: "contact" | "newsletter" | "events" | "offers") =>
  aWill({ scope, status: "declined", basis: null, at: on(5) });
const noInvitations = aWill({ scope: "events", status: "declined", purpose: "event-invitation", at: on(3) });
const item = { method: "REQUEST", summary: "Sourcing  Roundtable, March", location: "", starts: null, ends: null };
const calendar = [{ ...item, rsvp: true, answer: "", part: "attachment:0" }];
const roundtable = { declinedEvents: ["sourcing roundtable, march", "lunch"] };

ruleTester(rule, {
  valid: [
    { name: "nobody declined", purpose: "event-invitation" },
    { name: "a letter to somebody who wants no offers", recipient: { will: declined("offers") } },
    {
      name: "an announcement after an invitation was declined",
      purpose: "participation-announcement",
      recipient: { will: noInvitations },
    },
    {
      name: "invitations were declined, then events granted",
      purpose: "event-invitation",
      recipient: {
        will: aWill(
          { scope: "events", status: "declined", purpose: "event-invitation", at: on(9) },
          { scope: "events", basis: "confirmed-by-recipient", at: on(1) },
        ),
      },
    },
    {
      name: "all contact declined, then contact granted",
      recipient: { will: aWill({ status: "declined", at: on(9) }, { scope: "contact", at: on(1) }) },
    },
    {
      name: "an opt-out from the newsletter is for another rule",
      purpose: "newsletter",
      recipient: { will: aWill({ scope: "newsletter", status: "withdrawn", at: on(2) }) },
    },
    {
      name: "an invoice to somebody who wants no contact",
      purpose: "transactional",
      recipient: { will: declined("contact") },
    },
    {
      name: "a letter to somebody who wants no contact, where the pack is not about letters",
      recipient: { will: declined("contact") },
      options: { letters: false },
    },
    { name: "a true reply", purpose: "solicitation", recipient: { will: declined("offers"), repliedTo: true } },
    { name: "another event than the one declined", purpose: "event-invitation", recipient: roundtable },
    {
      name: "a letter about the event that they declined",
      message: { ownText: "Sorry that you cannot make the sourcing roundtable, March. Another time." },
      recipient: roundtable,
    },
    {
      name: "a title that says too little",
      purpose: "event-invitation",
      message: { subject: "Lunch" },
      recipient: roundtable,
    },
    {
      name: "the cancellation of the event that they declined",
      message: { calendar: calendar.map((each) => ({ ...each, method: "CANCEL" })) },
      recipient: roundtable,
    },
  ],
  invalid: [
    {
      name: "the same invitation again",
      purpose: "event-invitation",
      recipient: { will: noInvitations },
      findings: [
        {
          messageId: "declined",
          message: "bob@jones.example declined invitations from you on 2026-03-07",
          recipient: "bob@jones.example",
          doubtful: false,
        },
      ],
    },
    {
      name: "what might be an invitation",
      suspected: ["event-invitation"],
      recipient: { will: noInvitations },
      findings: [{ messageId: "declined", doubtful: true }],
    },
    ...(["newsletter", "solicitation", "event-invitation", "participation-announcement"] as const).map((purpose) => ({
      name: `${purpose} after all contact was declined`,
      purpose,
      recipient: { will: declined("contact") },
      findings: [{ messageId: "declined", doubtful: false }],
    })),
    {
      name: "an offer to a client who declined offers, under a pack for anybody",
      purpose: "solicitation",
      appliesTo: "anybody",
      recipient: { member: false, will: declined("offers") },
      findings: [{ messageId: "declined" }],
    },
    {
      name: "a letter to somebody who declined all contact",
      recipient: { will: declined("contact") },
      findings: [
        { messageId: "contact", doubtful: true, message: "bob@jones.example asked on 2026-03-05 not to hear from you" },
      ],
    },
    {
      name: "a letter to somebody who withdrew all contact",
      recipient: { will: aWill({ status: "withdrawn", at: on(5) }) },
      findings: [{ messageId: "contact", doubtful: true }],
    },
    {
      name: "each recipient by itself, and each fact once",
      purpose: "newsletter",
      recipients: [
        aRecipient("bob@jones.example", { will: declined("contact") }),
        aRecipient("cy@other.example", { will: aWill() }),
      ],
      findings: [{ messageId: "declined", bearsOn: [0] }],
    },
    {
      name: "a second calendar invitation to what they declined in their calendar",
      message: { calendar },
      recipient: roundtable,
      findings: [{ messageId: "event", doubtful: true }],
    },
    {
      name: "an invitation in words to what they declined in their calendar",
      purpose: "event-invitation",
      message: { ownText: "We still have a seat at the Sourcing\nRoundtable, March." },
      recipient: roundtable,
      findings: [{ messageId: "event", doubtful: true }],
    },
  ],
});
