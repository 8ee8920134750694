import rule from "../../../src/rules/law/deceptive-subject.ts";
import { anAddress, granted } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const headed = (subject: string, parts: Partial<RuleCase> = {}): RuleCase => ({
  ...{ name: subject, purpose: "solicitation" },
  ...parts,
  message: { subject, text: "Our platform saves you money. Book a demo.", ...parts.message },
});
const report = (each: RuleCase, messageId: string, doubtful: boolean): InvalidRuleCase => ({
  ...each,
  findings: [{ messageId, doubtful }],
});
const named = (name: string): RuleCase => ({
  ...headed("Dues", {
    name,
    purpose: "correspondence",
    message: { from: [{ name, address: anAddress("ann@smith-law.example") }] },
  }),
});

ruleTester(rule, {
  valid: [
    headed("Payroll in half the time"),
    headed("Re: Payroll", { name: "a real answer", message: { inReplyTo: ["<1@jones.example>"] } }),
    headed("Re: Payroll", { name: "an answer in a thread", message: { references: ["<1@jones.example>"] } }),
    headed("Fwd: Payroll", {
      name: "a forwarded mail",
      message: { text: "FYI\n---------- Forwarded message ---------\nFrom: x" },
    }),
    headed("Re: Payroll", {
      name: "with the quoted mail",
      message: { text: "Sure.\n\nOn Monday Bob wrote:\n> can you help" },
    }),
    headed("Re: lunch", { name: "typed by hand in a letter", purpose: "correspondence" }),
    headed("Re: our offer", { name: "typed by hand to somebody known", recipient: { will: granted("contact") } }),
    headed("Re: Payroll", { name: "a true reply", recipient: { repliedTo: true } }),
    headed("RE/MAX listings", { name: "no prefix" }),
    headed("Invoice 2026-0193", { name: "an invoice", purpose: "transactional", message: { text: "Total due: $450" } }),
    headed("Your invoice", {
      name: "a letter about an invoice",
      purpose: "correspondence",
      suspected: ["solicitation"],
    }),
    headed("Invoices, paid faster", { name: "an offer about invoices" }),
    headed("As discussed", { name: "a letter", purpose: "correspondence" }),
    headed("As discussed", { name: "an offer that was discussed", recipient: { will: granted("contact") } }),
    headed("ALA headquarters: new hours", { name: "from staff", sender: { roles: ["staff"] } }),
    headed("ALA chapter lunch", { name: "about the association", purpose: "correspondence" }),
    headed("Did ALA headquarters call you?", { name: "about headquarters", purpose: "correspondence" }),
    named("Ann Smith (ALA member)"),
  ],
  invalid: [
    ...[
      "Re: Payroll",
      "RE: RE: numbers",
      "Fwd: Payroll",
      "AW: Angebot",
      "RV: oferta",
      "TR: offre",
      "ENC: proposta",
    ].map((subject) => report(headed(subject), "answer", false)),
    report(headed("Re: Payroll", { name: "an offer in doubt", confidence: 0.6 }), "answer", true),
    report(
      headed("Re: news", { name: "a letter to many", purpose: "correspondence", history: { lookAlikes: 60 } }),
      "answer",
      true,
    ),
    report(
      headed("Re: x", {
        name: "an offer to many acquaintances",
        recipient: { will: granted("contact") },
        history: { lookAlikes: 60 },
      }),
      "answer",
      false,
    ),
    ...[
      "Your invoice is attached",
      "Overdue invoice",
      "Payment failed",
      "Your account has been suspended",
      "Final notice",
      "Su factura",
      "Ihre Rechnung",
      "Order confirmation",
      "Action required",
    ].map((subject) => report(headed(subject), "matter", false)),
    report(
      headed("Your invoice", {
        name: "with a word of it in the text",
        message: { text: "The invoice attached is a sample. Buy now." },
      }),
      "matter",
      true,
    ),
    report(headed("Your account is at risk", { name: "a newsletter", purpose: "newsletter" }), "matter", true),
    ...[
      "As discussed: pricing",
      "Following our call",
      "Your request",
      "Great meeting you in Denver",
      "Wie besprochen",
    ].map((subject) => report(headed(subject), "relation", true)),
    report(headed("ALA headquarters: member discount"), "office", false),
    report(headed("Your IAOP membership expires", { name: "in a letter", purpose: "correspondence" }), "office", true),
    report(headed("Official notice from ALA", { name: "an official notice" }), "office", false),
    report(named("ALA Membership Services"), "office", true),
    report(named("International Association of Outsourcing Professionals"), "office", true),
  ],
});
