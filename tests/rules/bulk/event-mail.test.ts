import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/bulk/event-mail.ts";
import { greets } from "../../../src/rules/bulk/greeting.ts";
import { anAddress, aRecipient, DAY, granted, manyRecipients, NOW } from "../../support/facts.ts";
import { aMessage } from "../../support/message.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const summit = {
  ...{ id: "summit-2026", name: "The Outsourcing World Summit", place: "Orlando", approvedSideEvents: [] },
  ...{ starts: NOW + 10 * DAY, ends: NOW + 13 * DAY },
};
const facts = { events: [summit] };
const about = (text: string, subject = "Next month") => ({ facts, message: { subject, text, ownText: text } });
const booth = about("We are exhibiting at the Outsourcing World Summit. Visit us at booth 118.");
const personal = about("Dear Bob, I am speaking at the Outsourcing World Summit and hope to see you there.");
const announcing = { purpose: "participation-announcement" } as const;
const taking = { participations: [{ event: "summit-2026", as: "speaking", from: null, until: null }] } as const;
const known = { will: granted("contact") };
const many = { history: { lookAlikes: 60 } };

ruleTester(rule, {
  valid: [
    { ...announcing, ...booth, ...many, name: "an exhibitor to own contacts", sender: taking, recipient: known },
    { ...announcing, ...personal, name: "a speaker's personal word to a stranger", sender: taking },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "a sponsor to own contacts",
      sender: { sponsorships: [{ event: "summit-2026", from: null, until: null }] },
      recipient: known,
    },
    { ...announcing, ...many, ...about("We are exhibiting at a fair in Leeds."), name: "another event" },
    { ...booth, ...many, name: "a letter that mentions the event" },
    { ...booth, ...many, name: "a newsletter to readers who know the sender", purpose: "newsletter", recipient: known },
    { ...booth, ...many, name: "an invoice for the booth", purpose: "transactional" },
    {
      ...booth,
      name: "an invitation around the event to a few",
      purpose: "event-invitation",
      recipients: manyRecipients(8),
    },
    { ...announcing, ...booth, name: "an uncertain announcement to one person", confidence: 0.6 },
    {
      ...booth,
      ...many,
      name: "what the association approved",
      purpose: "event-invitation",
      sender: { approvals: [{ subject: "Next month", until: null, recipients: null }] },
    },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "an announcement that looks like an invitation as well",
      suspected: ["event-invitation"],
      sender: taking,
      recipient: known,
    },
  ],
  invalid: [
    {
      ...booth,
      ...many,
      name: "an invitation around the event to many, also to people one knows",
      purpose: "event-invitation",
      recipient: known,
      findings: [
        {
          messageId: "bulk",
          doubtful: false,
          recipient: null,
          message:
            "This goes to 25 or more recipients about The Outsourcing World Summit, and it is no announcement of your own part in it",
        },
      ],
    },
    {
      ...booth,
      ...many,
      name: "an offer around the event",
      purpose: "solicitation",
      findings: [{ messageId: "bulk" }],
    },
    {
      ...booth,
      ...many,
      name: "a newsletter about it to strangers",
      purpose: "newsletter",
      findings: [{ messageId: "bulk", doubtful: false }],
    },
    {
      ...booth,
      ...many,
      name: "an invoice that might be an invitation",
      purpose: "transactional",
      confidence: 0.5,
      suspected: ["event-invitation"],
      findings: [{ messageId: "bulk", doubtful: true }],
    },
    {
      ...booth,
      ...many,
      name: "a letter to many that might be an offer",
      suspected: ["solicitation"],
      findings: [{ messageId: "bulk", doubtful: true }],
    },
    {
      ...about("Who will be there? Drop me a line.", "The IAOP summit"),
      ...many,
      name: "a letter to many with the event in its subject is a doubt",
      findings: [{ messageId: "bulk", doubtful: true }],
    },
    {
      ...about("Join us for dinner before the summit."),
      ...many,
      name: "an event that is only probably meant",
      purpose: "event-invitation",
      findings: [{ messageId: "bulk", doubtful: true }],
    },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "an announcement without a part in the event",
      recipient: known,
      findings: [{ messageId: "unregistered", doubtful: false, recipient: null }],
    },
    {
      ...announcing,
      ...booth,
      name: "an announcement without a part in the event to one person is a doubt",
      recipient: known,
      findings: [{ messageId: "unregistered", doubtful: true }],
    },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "a part in another event, or in the past",
      recipient: known,
      sender: {
        participations: [
          { event: "summit-2025", as: "speaking", from: null, until: null },
          { event: "summit-2026", as: "speaking", from: null, until: NOW },
        ],
      },
      findings: [{ messageId: "unregistered" }],
    },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "an exhibitor to strangers",
      sender: taking,
      findings: [{ messageId: "stranger", doubtful: false, recipient: "bob@jones.example" }],
    },
    {
      ...announcing,
      ...booth,
      name: "an exhibitor to one stranger, not by name",
      sender: taking,
      findings: [{ messageId: "stranger", doubtful: true }],
    },
    {
      ...announcing,
      ...booth,
      ...many,
      name: "an announcement with a pitch inside",
      sender: taking,
      recipient: known,
      suspected: ["solicitation"],
      findings: [{ messageId: "bulk", doubtful: true }],
    },
  ],
});

describe("a greeting", () => {
  const to = [{ name: "Lena Ortiz", address: anAddress("l.ortiz@firm.example") }];
  const greeted = (text: string, address = "l.ortiz@firm.example") =>
    greets(aMessage({ to, text, ownText: text }), aRecipient(address));

  it.each(["Dear Lena,", "Hi lena - quick one", "Frau Ortiz, guten Tag", "\r\n\r\nLENA!"])(
    "is personal: %s",
    (text) => {
      expect(greeted(text)).toBe(true);
    },
  );

  it.each(["Dear colleagues,", "Dear members", "Hello, firm!", `${"Lorem ipsum ".repeat(20)} Lena`])(
    "is not: %s",
    (text) => {
      expect(greeted(text)).toBe(false);
    },
  );

  it("knows a name by the address where To does not show it, and no mailbox of everybody", () => {
    expect(greeted("Hello Carla,", "carla.mendes@firm.example")).toBe(true);
    expect(greeted("Hello info,", "info@firm.example")).toBe(false);
  });
});
