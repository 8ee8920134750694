import { describe, expect, it } from "vitest";
import { plainForm } from "../../../src/rules/plain.ts";
import rule from "../../../src/rules/relationship/persistence.ts";
import { CHASING } from "../../../src/rules/relationship/words.ts";
import { granted } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const saying = (text: string) => ({ message: { text, ownText: text } });
const chase = saying("Hi Bob, just following up on my last three e-mails. Ann");

ruleTester(rule, {
  valid: [
    { name: "a third offer after two without an answer", purpose: "solicitation", recipient: { unanswered: 2 } },
    { name: "the twelfth issue of a newsletter", purpose: "newsletter", recipient: { unanswered: 12 } },
    { name: "an announcement", purpose: "participation-announcement", recipient: { unanswered: 5 } },
    { name: "an invoice that nobody answers", purpose: "transactional", recipient: { unanswered: 40 } },
    { name: "a letter after many without an answer", recipient: { unanswered: 9 } },
    {
      name: "an offer to somebody who subscribed to offers",
      purpose: "solicitation",
      recipient: { unanswered: 9, will: granted("offers", "confirmed-by-recipient") },
    },
    {
      name: "an invitation to somebody who subscribed to invitations",
      purpose: "event-invitation",
      recipient: { unanswered: 9, will: granted("events", "confirmed-by-recipient") },
    },
    { ...chase, name: "an answer", purpose: "solicitation", recipient: { unanswered: 9, repliedTo: true } },
    { ...chase, name: "a reminder to a client", purpose: "solicitation", recipient: { unanswered: 9, member: false } },
  ],
  invalid: [
    {
      name: "the fourth offer",
      purpose: "solicitation",
      recipient: { unanswered: 3 },
      findings: [
        {
          messageId: "seeking",
          message: "bob@jones.example has not answered your last 3 messages, and this one asks again",
          doubtful: false,
        },
      ],
    },
    {
      name: "the fourth offer to somebody who once showed interest",
      purpose: "solicitation",
      recipient: { unanswered: 3, will: granted("offers", "expressed-interest") },
      findings: [{ messageId: "seeking", doubtful: false }],
    },
    {
      name: "the fourth invitation to a stranger",
      purpose: "event-invitation",
      recipient: { unanswered: 3 },
      findings: [{ messageId: "seeking", doubtful: false }],
    },
    {
      name: "the fourth invitation to somebody known",
      purpose: "event-invitation",
      recipient: { unanswered: 3, will: granted("contact") },
      findings: [{ messageId: "seeking", doubtful: true }],
    },
    {
      name: "what might be an offer",
      suspected: ["solicitation"],
      recipient: { unanswered: 4 },
      findings: [{ messageId: "seeking", doubtful: true }],
    },
    {
      ...chase,
      name: "what might be an offer, and chases an answer",
      suspected: ["solicitation"],
      recipient: { unanswered: 4 },
      findings: [{ messageId: "seeking", doubtful: false }],
    },
    {
      ...chase,
      name: "a letter that chases an answer is worth a word",
      recipient: { unanswered: 3, will: granted("contact") },
      findings: [
        { messageId: "letter", advisory: true, evidence: [{ part: "text", offset: 8, text: "just following up" }] },
      ],
    },
    {
      ...saying("Just bumping this to the top of your inbox. Did you look at our proposal?"),
      name: "a letter to a stranger that chases an answer about business",
      recipient: { unanswered: 3 },
      findings: [{ messageId: "seeking", doubtful: false }],
    },
    {
      name: "earlier where the pack says so",
      purpose: "solicitation",
      recipient: { unanswered: 1 },
      options: { unanswered: 1 },
      findings: [{ messageId: "seeking" }],
    },
  ],
});

describe("chasing an answer", () => {
  it.each([
    "Just checking in again about the demo",
    "Did you get a chance to look at my previous email?",
    "I haven’t heard back from you",
    "bumping this to the top of your inbox",
    "This is my last attempt to reach you",
    "I have tried to reach you several times",
    "Me permito insistir",
    "Je me permets de vous relancer",
    "Leider habe ich noch keine Rückmeldung erhalten",
    "Ainda não recebi a sua resposta",
  ])("is: %s", (text) => expect(plainForm(text)).toMatch(CHASING));

  it.each([
    "Thank you for following up with the landlord",
    "I heard from you that the lease ends",
    "our first email policy dates from 2009",
    "the third note on page five",
    "we wait for the court's answer",
    "Please follow up with HR",
  ])("is not: %s", (text) => expect(plainForm(text)).not.toMatch(CHASING));
});
