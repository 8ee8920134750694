import rule from "../../../src/rules/law/postal-address.ts";
import { manyRecipients } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const bulk = { purpose: "solicitation", history: { lookAlikes: 60 } } as const;
const foot = (line: string): RuleCase => ({ ...bulk, name: line, message: { text: `Binders from $3.\n\n${line}` } });

const ADDRESSES = [
  "Docs & Co, 5 Mill Lane, Dayton, OH 45402",
  "1 Main St, Suite 400, Chicago IL 60601",
  "One Liberty Plaza, New York, NY 10006",
  "10 King St, Toronto, ON M5H 1A1",
  "P.O. Box 1188, Tulsa, OK",
  "PO Box 7",
  "PMB 214, 4th Floor",
  "Smith Law LLP | 221B Baker Street | London NW1 6XE",
  "Docs Ltd, Unit 7, Mill Industrial Estate, Leeds LS1 4AP",
  "Kanzlei Roth, Hauptstraße 12, 10117 Berlin",
  "Roth GmbH, Am Alten Markt 3a, 50667 Köln",
  "Muster AG, Bahnhofstrasse 1, CH-8001 Zürich",
  "Wien: Graben 19, 1010 Wien",
  "Postfach 10 20 30, 60325 Frankfurt",
  "Cabinet Roy, 14 bis rue de la Paix, 75002 Paris",
  "12, avenue Foch, 69006 Lyon",
  "BP 412, Dakar",
  "Despacho Ruiz, Calle Mayor 5, 28013 Madrid",
  "Av. Diagonal, 640, 08017 Barcelona",
  "Apartado de correos 33",
  "Rua Augusta 100, 1100-053 Lisboa",
  "Av. Paulista, 1578, São Paulo - SP, 01310-200",
  "Caixa Postal 55",
  "4th Floor, Prestige Towers, 99 Residency Road, Bengaluru 560 025",
  "Plot 21, Sector 18, Gurugram 122015",
  "Level 5, 100 Collins Street, Melbourne VIC 3000",
  "Herengracht 12, 1015 BN Amsterdam",
];
const NONE = [
  "Docs & Co, Dayton",
  "Call 800 555 0100 or write to stop@docs-co.example",
  "Save 20% on 1,000 binders by 31 March 2026",
  "Order at https://docs-co.example/5-mill-lane",
  "Seen on the street, 12 people liked it",
  "Invoice 45402",
  "Our box holds 500 sheets",
];

const missing = (each: RuleCase): InvalidRuleCase => ({
  ...each,
  findings: [{ messageId: "missing", doubtful: false }],
});

ruleTester(rule, {
  valid: [
    ...ADDRESSES.map(foot),
    { name: "one offer", purpose: "solicitation" },
    { name: "24 offers", purpose: "solicitation", recipients: manyRecipients(24) },
    { name: "a letter to many", history: { lookAlikes: 60 } },
    { name: "bills to many", purpose: "transactional", history: { lookAlikes: 60 } },
    {
      ...bulk,
      name: "in the footer",
      message: {
        text: "Hello\n5 Mill Lane, Dayton, OH 45402",
        regions: [
          { kind: "own", start: 0, end: 6 },
          { kind: "footer", start: 6, end: 35 },
        ],
      },
    },
  ],
  invalid: [
    ...NONE.map((line) => missing(foot(line))),
    missing({ name: "25 at once", purpose: "solicitation", recipients: manyRecipients(25) }),
    missing({ ...bulk, name: "customers who are no members", appliesTo: "anybody", recipient: { member: false } }),
    {
      ...bulk,
      name: "only in a quoted mail",
      message: {
        text: "Hello\n> 5 Mill Lane, Dayton, OH 45402",
        regions: [
          { kind: "own", start: 0, end: 6 },
          { kind: "quoted", start: 6, end: 37 },
        ],
      },
      findings: [{ messageId: "missing" }],
    },
    { ...bulk, name: "an offer in doubt", confidence: 0.6, findings: [{ messageId: "perhaps", doubtful: true }] },
    {
      name: "a newsletter, which may be commercial",
      purpose: "newsletter",
      history: { lookAlikes: 60 },
      findings: [{ messageId: "perhaps", doubtful: true }],
    },
    missing({
      name: "a newsletter that sells",
      purpose: "newsletter",
      history: { lookAlikes: 60 },
      message: { text: "In this issue: our binders. Spring sale: 25% off until March 31." },
    }),
  ],
});
