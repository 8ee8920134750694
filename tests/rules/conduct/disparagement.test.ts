import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/conduct/disparagement.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string) => ({ name: text.slice(0, 70), message: { subject: "Vendor", text } });

ruleTester(rule, {
  valid: [
    ...[
      "Heads-up: a copier dealer is cold-calling members with a fake invoice. Do not pay it.",
      "We left Acme after two years: invoices were wrong nine months out of twelve, and support never called back.",
      "I was an idiot and forgot the attachment.",
      "We are idiots: the room was booked for Tuesday.",
      "Procrastination is the thief of time.",
      "The question before the court is whether he is a liar.",
      "She alleges that the partner is a crook.",
      "This e-mail about gift cards is a scam by hackers who are thieves, please delete it.",
      "Their price is a joke compared with last year's, but the team is lovely.",
      "I don't think he is incompetent, only new.",
      "Crook County Bar Association meets on Monday.",
    ].map(says),
    { name: "quoted from somebody else", message: { text: 'He wrote "they are crooks" about us all.' } },
  ],
  invalid: [
    {
      name: "contempt for a firm",
      message: { text: "Stay away from Jones & Partners. They are nothing but a bunch of crooks." },
      findings: [{ messageId: "malicious", doubtful: false }],
    },
    {
      name: "a harsh word",
      message: { text: "Between us, he is completely incompetent." },
      findings: [{ messageId: "harsh", doubtful: true }],
    },
  ],
});

describe("malice and obscenity, however worded", () => {
  it.each([
    "Bob is a crook, and everybody on the board knows it.",
    "He is a fraud and a drunk, and everybody in the chapter knows it.",
    "Tom is a total moron who couldn't run a lemonade stand.",
    "I heard Martin is sleeping with his secretary.",
    "These incompetent thieves sent us another invoice.",
    "That lying bastard took our client.",
    "What an asshole he was at lunch.",
    "She slept her way to the top.",
    "He couldn't find his own ass with both hands.",
    "Let's ruin her reputation before the vote.",
    "Fucking useless, the lot of them.",
    "Ese proveedor es un estafador y un mentiroso.",
    "Cette agence est une bande d'incapables.",
    "Der Vorstand ist ein Haufen, lauter Betrüger; Müller ist ein Lügner.",
    "São uns ladrões, não contratem.",
  ])("%s", (text) => {
    expect(lintOne(rule, { name: text, message: { text } })).toHaveLength(1);
  });
});
