import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/conduct/harassment.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string) => ({ name: text.slice(0, 70), message: { subject: "A word", text } });

ruleTester(rule, {
  valid: [
    ...[
      "Does your firm run harassment training each year, and who teaches it?",
      "The plaintiff brings a hostile work environment claim; he alleges that the manager said he would ruin his career.",
      "We must kill the deal before Friday, or else the escrow runs on.",
      "Opposing counsel threatened litigation, and we will see them in court in May.",
      "You people are amazing, thank you for the food drive!",
      "Thank you for your kind words. Your kind of leadership is rare.",
      "You will regret nothing: the retreat was lovely last year.",
      'In the training we discuss phrases such as "go back to your country" and how to answer them.',
      "She told me that he said you will never work in this town again, so I reported it.",
      "Finish your CLE by June, or you may lose your license to practice.",
      "You will be sorry if you miss this year's dinner!",
      "You will be sorry to hear that Maria retires.",
      "Women should not be paid less than men, and our survey shows that they are.",
      "I'll come for you at eight, the car is the blue one.",
      "If you're hot, the thermostat is behind the door. The room is yours all day.",
      "There is a chink in the armor of this lease, see clause 9.",
      "I'm going to hurt for days after that run. You were fast!",
      "No women were on the panel; should we write to the chair about it?",
      "We will destroy your documents after seven years, as your policy asks.",
      "I know where you can park for nothing.",
      "Gente como usted nos inspira a seguir.",
      "Rentrez bien, et merci pour l'accueil.",
      "Sie werden es nicht bereuen, das Hotel ist schön.",
      "Você não vai se cansar dessa praia.",
    ].map(says),
    {
      name: "what is quoted from somebody else",
      message: {
        text: "I will make sure you never work in this town again.",
        regions: [{ kind: "quoted", start: 0, end: 51 }],
      },
    },
    {
      name: "a colleague's mail is not ours to judge",
      message: { text: "Go fuck yourself." },
      recipient: { organisation: "smith-law.example" },
    },
  ],
  invalid: [
    {
      name: "a direct threat",
      message: { text: "Withdraw that complaint, or I will make sure you never work in this town again." },
      findings: [{ messageId: "harassment", doubtful: false, clauses: ["ala.sm.1", "ala.ce.1"] }],
    },
    {
      name: "an insult that may be a joke",
      message: { text: "You are such an idiot sometimes, Bob." },
      findings: [{ messageId: "discourteous", doubtful: true }],
    },
    {
      name: "a threat that breaks over lines and is dressed in curly quotes",
      message: { text: "Mark my words: you’ll\r\nregret\r\nthis, Bob." },
      findings: [
        { messageId: "harassment", evidence: [{ part: "text", offset: 15, text: "you’ll\r\nregret\r\nthis" }] },
      ],
    },
  ],
});

describe("threats, slurs and remarks, however worded", () => {
  it.each([
    "I will destroy your career, Bob, and enjoy it.",
    "We'll have you fired and blacklisted by Monday.",
    "You will pay for what you did to me at the board meeting.",
    "I know where your kids go to school.",
    "Watch your back at the conference.",
    "I hope you get cancer.",
    "Keep talking and I'll make your life hell.",
    "It would be a shame if something happened to your little firm.",
    "Stop asking about the budget, or else.",
    "If you don't withdraw it, I'll tell everyone what you did in Denver.",
    "Fuck you and your committee.",
    "Go back to your country.",
    "You people are all the same, liars and thieves.",
    "People like you don't belong in this association.",
    "Women are too emotional to run a firm.",
    "We don't hire Muslims here, so do not send me her resume.",
    "Those lazy Mexicans in your mail room should be let go.",
    "Not bad for a woman, I must say.",
    "You looked so hot on stage. Come to my hotel room tonight, nobody will know.",
    "Wear that tight skirt again for me next time.",
    "If you vote against me again you'll be sorry, I promise you that.",
    "I will personally see to it that no firm in this state ever hires you.",
    "You stupid cow, who asked you?",
    "Nobody wants your kind here.",
    "I'm warning you: back off.",
    "We'll make sure you lose your job over this.",
    "You don't want to make an enemy of me. Accidents happen.",
    "Honey, with legs like yours you should be our receptionist.",
    "Muslims like her should not be allowed on the panel.",
    "Keep your mouth shut or you will be out of a job by Friday.",
    "One more word and I'll break your legs.",
    "Te vas a arrepentir de haberme denunciado.",
    "Voy a arruinar tu carrera.",
    "Vete a tu país, sudaca.",
    "Vous allez le regretter, croyez-moi.",
    "Rentre dans ton pays.",
    "Das werden Sie noch bereuen.",
    "Sie sind ein Vollidiot und ein dreckiges Schwein.",
    "Halten Sie endlich Ihr Maul!",
    "Ich mache Sie fertig, verlassen Sie sich darauf.",
    "Você vai se arrepender disso.",
    "Vou acabar com a sua carreira.",
  ])("%s", (text) => {
    expect(lintOne(rule, { name: text, message: { text } })).toHaveLength(1);
  });
});
