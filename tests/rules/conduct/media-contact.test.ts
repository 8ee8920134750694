import { expect } from "vitest";
import rule from "../../../src/rules/conduct/media-contact.ts";
import { aRecipient } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const reporter = aRecipient("jo@news.daily.example", { member: false });
const facts = { mediaDomains: ["daily.example"] };
const comment = { subject: "Your inquiry", text: "Dear Jo, here is my comment on the association's fees." };

ruleTester(rule, {
  valid: [
    { name: "somebody who is not of the media", message: comment, facts },
    { name: "a domain that only ends alike", message: comment, facts, recipients: [aRecipient("jo@notdaily.example")] },
    { name: "an officer answers", message: comment, facts, recipients: [reporter], sender: { roles: ["officer"] } },
    { name: "headquarters answers", message: comment, facts, recipients: [reporter], sender: { roles: ["staff"] } },
    {
      name: "colleagues at the paper",
      message: comment,
      facts,
      recipients: [reporter],
      sender: { organisation: "news.daily.example" },
    },
    { name: "no media are known", message: comment, recipients: [reporter] },
  ],
  invalid: [
    {
      name: "a comment for a reporter, who is no member",
      message: comment,
      facts,
      recipients: [reporter],
      findings: [{ messageId: "press", doubtful: false, recipient: "jo@news.daily.example" }],
    },
    {
      name: "an answer to an inquiry, known by what it quotes",
      message: { subject: "Re: Friday", text: "Sure, call me at three.\n\n> May I have an interview about ALA?" },
      facts,
      recipients: [aRecipient("jo@daily.example", { member: false, repliedTo: true })],
      findings: [{ messageId: "press" }],
    },
    {
      name: "an advertisement",
      message: { subject: "Legal notice", text: "Please print this on Friday. The invoice goes to us." },
      facts,
      recipients: [reporter],
      findings: [{ messageId: "media", doubtful: true }],
    },
    {
      name: "a domain and a name of the pack",
      message: { subject: "ALA", text: "Call me." },
      options: { domains: ["Radio.example"], names: ["ALA"] },
      recipients: [aRecipient("desk@radio.example")],
      findings: [{ messageId: "press", evidence: [expect.objectContaining({ part: "subject", text: "ALA" })] }],
    },
  ],
});
