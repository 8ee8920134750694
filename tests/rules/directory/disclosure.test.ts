import type { Attachment } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/directory/disclosure.ts";
import { anAddress } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const PEOPLE = ["Cara", "Dan", "Eve", "Finn", "Gil", "Hana"].map((name, index) => ({
  name: `${name} Jones`,
  address: `${name.toLowerCase()}@firm${index}.example`,
  phone: `+1 (212) 555-01${40 + index}`,
}));
const facts = { directory: { entries: PEOPLE, size: 9800 } };
const lines = (count: number) =>
  PEOPLE.slice(0, count)
    .map(({ name, address }) => `${name}, ${address}`)
    .join("\n");
const file = (filename: string, text: string, contentType = "text/csv"): Attachment => ({
  ...{ filename, contentType, text, size: 400, inline: false },
});
const outsider = { member: false } as const;
const mail = (name: string, text: string, parts: Partial<RuleCase> = {}): RuleCase => ({
  ...{ name, facts, recipient: outsider },
  ...parts,
  message: { text, ...parts.message },
});
const report = (each: RuleCase, doubtful: boolean, messageId = "entries"): InvalidRuleCase => ({
  ...each,
  findings: [{ messageId, doubtful }],
});
const regions = (text: string, kind: "quoted" | "signature") => [
  { kind: "own" as const, start: 0, end: 5 },
  { kind, start: 5, end: text.length },
];

ruleTester(rule, {
  valid: [
    mail("an introduction of two", `Meet each other:\n${lines(2)}`),
    mail("four to a fellow member", lines(4), { recipient: {} }),
    mail("six to a colleague", lines(6), { recipient: { organisation: "smith-law.example" } }),
    mail("six to a member who asked", lines(6), { recipient: { repliedTo: true } }),
    mail("six names alone", PEOPLE.map(({ name }) => name).join("\n")),
    mail("people who take part", lines(6), {
      message: { cc: PEOPLE.map(({ name, address }) => ({ name, address: anAddress(address) })) },
    }),
    mail("a signature", `Bye.\n${lines(6)}`, { message: { regions: regions(`Bye.\n${lines(6)}`, "signature") } }),
    mail("a quoted thread", `Yes.\n${lines(6)}`, {
      message: { regions: regions(`Yes.\n${lines(6)}`, "quoted"), inReplyTo: ["<1@jones.example>"] },
    }),
    mail(
      "a forwarded mail's header",
      `FYI\nFrom: x@y.example\nTo: ${PEOPLE.map(({ address }) => address).join(", ")}\n`,
    ),
    mail("one's own colleagues", lines(6), {
      sender: { address: anAddress("ann@firm0.example") },
      facts: {
        directory: { size: 9, entries: PEOPLE.map((one) => ({ ...one, address: one.address.replace(/\d/, "0") })) },
      },
    }),
    mail("staff to the printer", lines(6), { sender: { roles: ["staff"] } }),
    mail("an officer to the chapter", lines(6), {
      recipient: { groups: ["boston"] },
      sender: { roles: ["officer"], groups: ["boston"] },
    }),
    mail("with the association's approval", lines(6), {
      message: { subject: "Roster for the printer" },
      sender: { approvals: [{ subject: "Roster for the printer", until: null, recipients: null }] },
    }),
    mail("a company's list of members", "As attached.", {
      message: { attachments: [file("LLC member list.pdf", "", "application/pdf")] },
    }),
    mail("a list without addresses", "The chapter's names.", {
      message: { attachments: [file("ALA member list.txt", "Cara, Dan", "text/plain")] },
    }),
    mail("other people's addresses", "a@b.example c@d.example e@f.example g@h.example i@j.example"),
  ],
  invalid: [
    report(mail("six in the text", lines(6)), false),
    report(mail("three to a non-member", lines(3)), true),
    report(mail("five to a fellow member", lines(5), { recipient: {} }), false),
    report(
      mail("by telephone number", PEOPLE.map(({ name, phone }) => `${name}: ${phone.slice(3)}`).join("\n")),
      false,
    ),
    report(
      mail(
        "in disguise",
        PEOPLE.map(({ address }) => address.replace("@", " [at] ").replace(".example", " dot example")).join("\n"),
      ),
      false,
    ),
    report(mail("in a file", "See attached.", { message: { attachments: [file("leads.csv", lines(6))] } }), false),
    report(
      mail("three in a file to a fellow member", "See attached.", {
        recipient: {},
        message: { attachments: [file("people.vcf", lines(3), "text/vcard")] },
      }),
      true,
    ),
    report(
      mail("in quotation marks that answer nothing", `FYI.\n${lines(6)}`, {
        message: { regions: regions(`FYI.\n${lines(6)}`, "quoted") },
      }),
      false,
    ),
    report(mail("to a non-member who asked for it", lines(6), { recipient: { ...outsider, repliedTo: true } }), false),
    report(
      mail("a directory that cannot be read", "As attached.", {
        message: { attachments: [file("ALA_Member_Directory_2026.xlsx", "", "application/vnd.ms-excel")] },
      }),
      true,
      "list",
    ),
    {
      ...mail("names whom it reaches", lines(6)),
      findings: [
        {
          messageId: "entries",
          message:
            "The message hands 6 entries of the member directory to bob@jones.example, who is outside your organisation",
        },
      ],
    },
  ],
});
