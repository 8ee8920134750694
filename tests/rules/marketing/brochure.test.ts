import type { Attachment } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/marketing/brochure.ts";
import { DAY, granted, NOW } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const file = (filename: string, text = "", contentType = "application/pdf"): Attachment => ({
  ...{ filename, contentType, text, size: 40_000, inline: false },
});
const PITCH =
  "Why choose Docs & Co? Our clients save 30% on storage. From $49 per user. Book a demo at www.docs.example.";
const sent = (attachment: Attachment, parts: Partial<RuleCase> = {}): RuleCase => ({
  name: attachment.filename,
  purpose: "solicitation",
  ...parts,
  message: { attachments: [attachment], ...parts.message },
});
const found = (each: RuleCase, doubtful: boolean): InvalidRuleCase => ({
  ...each,
  findings: [{ messageId: "attached", doubtful }],
});

const LITERATURE = [
  "Brochure 2026.pdf",
  "AcmePriceList_2026.pdf",
  "rate-card.pdf",
  "One-Pager.pdf",
  "Case Study - Jones LLP.pdf",
  "whitepaper_ediscovery.pdf",
  "Capability Statement.docx",
  "Sales_Deck_Q1.pptx",
  "Product sheet.png",
  "folleto_servicios.pdf",
  "Lista de precios 2026.pdf",
  "plaquette_2026.pdf",
  "Preisliste.pdf",
  "Unternehmenspräsentation.pdf",
  "Broschüre.pdf",
  "tabela de preços.pdf",
  "apresentação_institucional.pptx",
];
const PAPERS = [
  "Invoice 2026-0193.pdf",
  "Engagement letter.docx",
  "Minutes March.pdf",
  "Agenda.pdf",
  "CV Ann Smith.pdf",
  "RFP document management.docx",
  "usage_by_dept.csv",
  "Contract_catalogue_services.pdf",
  "IMG_2041.jpg",
  "Protokoll.pdf",
];

ruleTester(rule, {
  valid: [
    ...PAPERS.map((name) => sent(file(name, "Total due: $450.00"))),
    sent(file("prices.csv", "sku,price\n1,4.50", "text/csv")),
    sent(file("Brochure.pdf", PITCH), { name: "from an educator", sender: { roles: ["member", "educator"] } }),
    sent(file("Brochure.pdf", PITCH), { name: "from staff", sender: { roles: ["staff"] } }),
    sent(file("Brochure.pdf", PITCH), {
      name: "from a sponsor within the agreement",
      sender: { roles: ["member", "sponsor"], sponsorships: [{ event: "e", from: NOW - DAY, until: NOW + DAY }] },
    }),
    sent(file("Brochure.pdf", PITCH), { name: "offers are wanted", recipient: { will: granted("offers") } }),
    sent(file("Brochure.pdf", PITCH), {
      name: "a follow-up was asked for",
      recipient: { will: granted("contact", "requested-follow-up") },
    }),
    sent(file("Brochure.pdf", PITCH), { name: "a true reply", recipient: { repliedTo: true } }),
    sent(file("Brochure.pdf", PITCH), { name: "a client who is no member", recipient: { member: false } }),
    sent(file("Brochure.pdf", PITCH), {
      name: "the hotel for the retreat",
      purpose: "correspondence",
      message: { text: "Bob, here is the brochure of the hotel for our retreat. Rooms 4 to 9 are free. Ann" },
    }),
    sent(file("flyer.pdf", "Chapter lunch, 12 March, noon"), {
      name: "the chapter's flyer",
      purpose: "event-invitation",
    }),
    sent(file("case study.docx", "Harvard exercise: two firms merge."), {
      name: "a case study for a friend",
      purpose: "correspondence",
      recipient: { will: granted("contact") },
    }),
    sent(file("price list.pdf", PITCH), { name: "with an order", purpose: "transactional" }),
    {
      name: "a library's catalogue as a bare address",
      purpose: "solicitation",
      message: {
        links: [{ href: "https://library.example/catalog/4711", text: "https://library.example/catalog/4711" }],
      },
    },
    {
      name: "a link where the pack does not count links",
      purpose: "solicitation",
      options: { links: false },
      message: { links: [{ href: "https://docs.example/brochure.pdf", text: "our brochure" }] },
    },
  ],
  invalid: [
    ...LITERATURE.map((name) => found(sent(file(name)), false)),
    found(sent(file("Docs2026.pdf", PITCH), { name: "by its text, whatever its name" }), false),
    found(sent(file("minutes.pdf", PITCH), { name: "under a paper's name" }), true),
    found(
      sent(file("Brochure.pdf"), {
        name: "in a suspected pitch",
        purpose: "correspondence",
        suspected: ["solicitation"],
      }),
      true,
    ),
    found(
      sent(file("Brochure.pdf", PITCH), {
        name: "to a stranger with hardly a word",
        purpose: "correspondence",
        message: { text: "Hi Bob, please see attached. Ann" },
      }),
      true,
    ),
    found(
      sent(file("Brochure.pdf"), {
        name: "called ours in a letter",
        purpose: "correspondence",
        recipient: { will: granted("contact") },
        message: { text: "I enclose our new brochure." },
      }),
      true,
    ),
    found(
      sent(file("Smith-Law Brochure.pdf", PITCH), {
        name: "the sender's own with an invitation",
        purpose: "event-invitation",
      }),
      false,
    ),
    found(
      sent(file("Brochure.pdf", PITCH), {
        name: "from a sponsor after the agreement",
        sender: { roles: ["member", "sponsor"], sponsorships: [{ event: "e", from: null, until: NOW }] },
      }),
      false,
    ),
    found(sent(file("Brochure.pdf"), { name: "to an acquaintance", recipient: { will: granted("contact") } }), false),
    found(
      sent(file("Brochure.pdf"), { name: "offers claimed only", recipient: { will: granted("offers", "attested") } }),
      false,
    ),
    {
      name: "behind a link's words",
      purpose: "solicitation",
      message: { links: [{ href: "https://docs.example/d/7", text: "Download our case study" }] },
      findings: [{ messageId: "linked", recipient: "bob@jones.example" }],
    },
    {
      name: "behind a link's address",
      purpose: "solicitation",
      message: {
        links: [{ href: "https://docs.example/Docs_Price-List.pdf", text: "https://docs.example/Docs_Price-List.pdf" }],
      },
      findings: [{ messageId: "linked" }],
    },
  ],
});
