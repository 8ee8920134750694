import { expect } from "vitest";
import type { Message } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/confidential/marked.ts";
import { aRecipient, granted, manyRecipients } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const FOOTER =
  "This e-mail is confidential and privileged. If you are not the intended recipient, do not forward it, and delete it.";

function forwarded(heading: string): Partial<Message> {
  const own = "Have a look at this.\n\n";
  const text = `${own}From: Cy <cy@smith-law.example>\nSubject: Plans\n\n${heading}\n\nWe close the Leeds office in May.`;
  const regions = [
    { kind: "own", start: 0, end: own.length },
    { kind: "forwarded", start: own.length, end: text.length },
  ] as const;
  return { subject: "Fwd: Plans", text, regions };
}

const attached = (filename: string, text = ""): Partial<Message> => ({
  text: "Attached.",
  attachments: [{ filename, text, contentType: "application/pdf", size: 9, inline: false }],
});

ruleTester(rule, {
  valid: [
    {
      name: "the footer of every law firm",
      message: {
        text: `Dear Bob, see you.\n\n${FOOTER}`,
        regions: [
          { kind: "own", start: 0, end: 20 },
          { kind: "footer", start: 20, end: 20 + FOOTER.length },
        ],
      },
    },
    { name: "talk about confidentiality", message: { text: "Do you ask vendors for a confidentiality agreement?" } },
    { name: "what something is about", message: { subject: "Confidential settlement agreements: who signs?" } },
    {
      name: "a word in the middle of a sentence",
      message: {
        text: "We keep this for internal use only until the merger is public, as I said on the phone last week.",
      },
    },
    {
      name: "to a colleague",
      message: forwarded("INTERNAL USE ONLY"),
      recipient: { organisation: "smith-law.example" },
    },
    {
      name: "in answer to somebody",
      message: { subject: "CONFIDENTIAL: your question" },
      recipient: { repliedTo: true },
    },
    {
      name: "a lawyer's letter to a client",
      message: { text: "PRIVILEGED AND CONFIDENTIAL\n\nDear client, our advice follows." },
      recipient: { member: false },
    },
  ],
  invalid: [
    {
      name: "a forwarded document of the house, to a stranger",
      message: forwarded("INTERNAL USE ONLY"),
      findings: [{ messageId: "leaving", doubtful: false, recipient: "bob@jones.example" }],
    },
    {
      name: "the same to a stranger who is no member",
      message: forwarded("INTERNAL USE ONLY"),
      recipients: [aRecipient("x@vendor.example", { member: false })],
      findings: [{ messageId: "leaving" }],
    },
    {
      name: "somebody else's confidential memo",
      message: forwarded("CONFIDENTIAL - DO NOT FORWARD"),
      findings: [
        {
          messageId: "leaving",
          evidence: [expect.objectContaining({ part: "text", text: "CONFIDENTIAL - DO NOT FORWARD" })],
        },
      ],
    },
    {
      name: "an attachment's name",
      message: attached("Budget_2027_internal-only.xlsx"),
      findings: [{ messageId: "leaving" }],
    },
    {
      name: "an attachment's heading",
      message: attached("memo.pdf", "STRICTLY CONFIDENTIAL\nMemo"),
      findings: [{ messageId: "leaving" }],
    },
    {
      name: "an organisation's label",
      message: { headers: [{ name: "X-Classification", key: "x-classification", value: "Restricted" }] },
      findings: [{ messageId: "leaving" }],
    },
    {
      name: "to many who are all known",
      message: forwarded("Nur für den internen Gebrauch"),
      recipients: manyRecipients(25, { will: granted("contact") }),
      findings: [{ messageId: "many", recipient: null, doubtful: false }],
    },
    {
      name: "to somebody who is known",
      message: forwarded("INTERNAL USE ONLY"),
      recipient: { will: granted("contact") },
      findings: [{ messageId: "known", doubtful: true }],
    },
    {
      name: "a sender's own request among peers",
      message: { text: "Confidential, please don't forward.\n\nWe learned on Saturday of an incident." },
      findings: [{ messageId: "known", doubtful: true }],
    },
    {
      name: "a subject in capitals, to a stranger among the members",
      message: { subject: "CONFIDENTIAL: partner compensation", text: "Bob, this is our draft." },
      findings: [{ messageId: "leaving", doubtful: false }],
    },
    {
      name: "a subject in plain letters",
      message: { subject: "Confidential: a staff question", text: "Bob, may I ask?" },
      findings: [{ messageId: "known", doubtful: true }],
    },
    {
      name: "a sensitivity that the sender set",
      message: { headers: [{ name: "Sensitivity", key: "sensitivity", value: "Company-Confidential" }] },
      findings: [{ messageId: "known", doubtful: true }],
    },
  ],
});
