import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/conduct/inducement.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string) => ({ name: text.slice(0, 70), message: { subject: "Hello", text } });

ruleTester(rule, {
  valid: [
    ...[
      "Register before 1 May for the early-bird discount of $50; the full rate is $450.",
      "The hotel says that our $1,500 goes on your account; shall I send you a check?",
      "Gold sponsors pay $6,500, card or check, and get a stand at the meeting.",
      "Thank you for the basket. Our rules do not let me accept gifts while a bid is open.",
      "Our invoice is attached; 2 % discount if you pay within ten days.",
      "Does your firm let staff accept gift cards from vendors?",
      "Our policy: nobody may accept gifts or referral fees from a vendor, whatever the contract.",
      "A vendor offered me an iPad for a demo, and I declined.",
      "We collect for Maria's retirement present; $20 each, and a card goes round on Friday.",
      "The chapter's holiday party has a raffle; bring a bottle.",
      "Complete the salary survey by Friday and you may win a gift card.",
      "We pay our own staff a referral bonus of $2,000 for new hires. What do you pay?",
      "The broker earns a commission of 3 %, paid by the landlord.",
      "Parking vouchers for the meeting are at the desk.",
      "The bank approved the loan for the new office, so the contract can be signed.",
      "My expenses for the seminar were $312, receipts attached.",
      "No aceptamos regalos de proveedores, por contrato.",
      "Die Provision ist verboten, auch für eine Empfehlung.",
    ].map(says),
    {
      name: "reported words",
      message: { text: 'He wrote: "we will give you a $100 gift card for a demo". I deleted it.' },
    },
  ],
  invalid: [
    {
      name: "a gift for a meeting",
      message: { text: "We'd love to send you a $100 gift card for a 20-minute demo next week." },
      findings: [{ messageId: "inducement", doubtful: false, clauses: ["ala.ce.2"] }],
    },
    {
      name: "a fee in a flyer",
      message: {
        text: "See the flyer.",
        attachments: [
          {
            ...{ filename: "f.pdf", contentType: "application/pdf", size: 9, inline: false },
            text: "Refer us a colleague and you will earn a referral fee of $500 for each firm that signs.",
          },
        ],
      },
      findings: [{ messageId: "maybe", doubtful: true }],
    },
  ],
});

describe("offers and demands, however worded", () => {
  it.each([
    "Meet with us for half an hour and we'll thank you with a $75 Visa card.",
    "For each referral that signs, I'll mail you a check for $250.",
    "We'll cover your flights and hotel in Miami if you shortlist us for the RFP.",
    "How about two Super Bowl tickets if we renew?",
    "Happy to make a donation to your kids' school if you sign by Friday.",
    "What would you give me if I got your proposal to the top of the pile?",
    "If ours is chosen, there will be a weekend for two at the lake for you personally.",
    "Book a demo before Friday and receive an iPad.",
    "We pay a $500 referral fee for every firm you introduce to us.",
    "There is a finder's fee in it for you: I'll give you 5% of the contract.",
    "Everyone who books a meeting with us gets a bottle of champagne, on us.",
    "If your firm signs with us, we will give you a personal loan without interest.",
    "I would expect a small commission if I recommend you to the partners.",
    "We'll donate $100 to your favourite charity if you take a demo.",
    "Choose us and we will make it worth your while.",
    "Sign the contract this week, and there is a personal discount on your own house, as a thank-you.",
    "I get a cut of the deal if I steer the RFP your way, and I'd want it in cash, under the table.",
    "What is in it for me? Ten percent back to me in cash and the deal is yours.",
    "Le regalamos una tarjeta regalo de 100 euros si agenda una demo.",
    "Nous vous offrons une carte cadeau de 50 euros pour une démonstration.",
    "Wir schenken Ihnen einen Amazon-Gutschein für ein Gespräch von 20 Minuten.",
    "Oferecemos um cartão-presente de 200 reais se você agendar uma demo.",
    "Pagamos uma comissão por cada cliente que você indicar.",
    "Ich zahle Ihnen eine Vermittlungsprovision für jeden Kunden.",
  ])("%s", (text) => {
    expect(lintOne(rule, { name: text, message: { text } })).toHaveLength(1);
  });
});
