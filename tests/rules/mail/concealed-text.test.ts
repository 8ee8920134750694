import type { Concealment } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/mail/concealed-text.ts";
import { granted, manyRecipients } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const concealing = (kind: Concealment["kind"], ...texts: readonly string[]) =>
  texts.map((text) => ({ kind, text, part: "text" }));
const preview = "Three rulings that change how firms bill, and what to do before the end of the quarter. ";
const paragraph =
  "Our platform closes the month in half the time and every firm in the chapter has a price of its own. ";
const pitch = paragraph.repeat(4);

ruleTester(rule, {
  valid: [
    { name: "a plain message" },
    { name: "the preview line of a newsletter", message: { concealed: concealing("hidden", preview.repeat(3)) } },
    {
      name: "the preview line of an offer",
      message: { text: "Spring sale: 25% off all plans.", concealed: concealing("tiny", "25% off all plans") },
    },
    { name: "a preview line one point high", message: { concealed: concealing("tiny", preview) } },
    {
      name: "a block for small screens that says what the other one says",
      message: { text: `${pitch}\n${pitch}`, concealed: concealing("hidden", pitch.replaceAll(" ", "  ")) },
    },
    {
      name: "a Latin letter in a Russian mail",
      message: {
        text: "Уважаемые коллеги, направляю вам протокол нашей встречи и прошу прислать замечания.",
        concealed: concealing("look-alike", "протокол", "встречи", "прошу", "замечания"),
      },
    },
    {
      name: "a Latin letter in a Greek mail",
      message: {
        text: "Αγαπητοί συνάδελφοι, σας στέλνω τα πρακτικά.",
        concealed: concealing("look-alike", "πρακτικά"),
      },
    },
    { name: "to a client", recipient: { member: false }, message: { concealed: concealing("hidden", pitch) } },
  ],
  invalid: [
    {
      name: "a hidden paragraph to a stranger",
      message: { concealed: concealing("hidden", pitch) },
      findings: [{ messageId: "hidden", doubtful: false, evidence: [{ part: "text" }] as never }],
    },
    {
      name: "an offer under a greeting, one point high",
      message: { text: "Hello Bob, how are you?", concealed: concealing("tiny", "Sign up now for 20% off all plans") },
      findings: [{ messageId: "hidden", doubtful: false }],
    },
    {
      name: "a paragraph white on white, in pieces",
      message: { concealed: concealing("faint", ...Array.from({ length: 6 }, (_, n) => `${n} ${paragraph}`)) },
      findings: [{ messageId: "hidden", doubtful: false }],
    },
    {
      name: "a hidden paragraph to somebody known",
      message: { concealed: concealing("hidden", pitch) },
      recipient: { will: granted("contact") },
      findings: [{ messageId: "hidden", doubtful: true }],
    },
    {
      name: "a hidden paragraph to many, however well known",
      message: { concealed: concealing("hidden", pitch) },
      recipients: manyRecipients(25, { will: granted("contact") }),
      findings: Array.from({ length: 25 }, () => ({ messageId: "hidden", doubtful: false })),
    },
    {
      name: "words cut by characters of no width",
      message: { concealed: concealing("zero-width", "free trial", "demo") },
      findings: [{ messageId: "disguised", doubtful: false }],
    },
    {
      name: "words in letters of another alphabet",
      message: { concealed: concealing("look-alike", "discount", "offer", "price") },
      findings: [{ messageId: "disguised", doubtful: false }],
    },
    {
      name: "one such word may be a copied text",
      message: { concealed: concealing("zero-width", "agenda") },
      findings: [{ messageId: "disguised", doubtful: true }],
    },
    {
      name: "no width in a Russian mail is no keyboard's doing",
      message: { text: "Уважаемые коллеги", concealed: concealing("zero-width", "скидка на первый заказ") },
      findings: [{ messageId: "disguised", doubtful: false }],
    },
    {
      name: "both",
      message: { concealed: [...concealing("hidden", pitch), ...concealing("look-alike", "free trial today")] },
      findings: [{ messageId: "hidden" }, { messageId: "disguised" }],
    },
  ],
});
