import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/conduct/spokesperson.ts";
import { anAddress } from "../../support/facts.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const options = { names: ["ALA", "Association of Legal Administrators"] };
const says = (text: string) => ({ name: text.slice(0, 70), message: { subject: "Hello", text }, options });
const posing = "On behalf of the ALA Board, I inform you that fees double in May.";

ruleTester(rule, {
  valid: [
    ...[
      "I have been a member of ALA since 2009, and these views are my own.",
      "I do not speak on behalf of ALA, only for myself.",
      "What is ALA's official position on remote work?",
      "On behalf of the ALA Chicago Chapter's education committee, thank you for speaking.",
      "ALA has published its new compensation survey, have you seen it?",
      "Who speaks for the association on this?",
      "See you at the ALA conference!\n\nAnn Smith\nPresident, ALA Chicago Chapter",
      "Best,\nAnn Smith, CLM\nALA member since 2009",
      "On behalf of all of us at Smith Law, happy holidays.",
      "The salary balance is on the calendar.",
    ].map(says),
    { ...says(posing), name: "an officer", sender: { roles: ["member", "officer"] } },
    { ...says(posing), name: "staff", sender: { roles: ["staff"] } },
  ],
  invalid: [
    { ...says(posing), name: "in the board's name", findings: [{ messageId: "posing", doubtful: false }] },
    {
      ...says("We at ALA have noticed that your firm is behind with its dues."),
      findings: [{ messageId: "maybe", doubtful: true }],
    },
    {
      name: "by the display name",
      message: { from: [{ name: "ALA Headquarters", address: anAddress("ann@smith-law.example") }] },
      options,
      findings: [
        { messageId: "posing", evidence: [expect.objectContaining({ part: "header:from", text: "ALA Headquarters" })] },
      ],
    },
    {
      name: "by the signature",
      message: { text: "Dear Bob, please renew by Friday.\n\nKind regards\nThe ALA Membership Team" },
      options,
      findings: [{ messageId: "maybe", evidence: [expect.objectContaining({ text: "The ALA Membership Team" })] }],
    },
  ],
});

describe("words in the association's name", () => {
  it.each([
    "This is an official statement from ALA: the vendor is banned.",
    "I am the official spokesperson of ALA.",
    "As ALA's representative I am asking you to remove that post.",
    "The ALA Executive Committee has asked me to notify all members.",
    "I'm from ALA headquarters and need your member list.",
    "You may quote me as its spokesman: the association regrets the decision.",
    "ALA hereby terminates your sponsorship.",
    "ALA's official position is that members must not use this vendor.",
    "I have been authorized by the Association of Legal Administrators to speak for ALA in this matter.",
    "I am writing on behalf of ALA to ask for your payment.",
    "On behalf of the association I order you to stop.",
    "I represent ALA in the talks with your landlord.",
  ])("%s", (text) => {
    expect(lintOne(rule, { name: text, message: { text }, options })).toHaveLength(1);
  });
});
