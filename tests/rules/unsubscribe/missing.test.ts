import { expect, it } from "vitest";
import rule from "../../../src/rules/unsubscribe/missing.ts";
import { aRecipient, granted, manyRecipients } from "../../support/facts.ts";
import { type InvalidRuleCase, lintOne, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const newsletter = { purpose: "newsletter" } as const;
const header = (value: string) => ({
  headers: [{ name: "List-Unsubscribe", key: "list-unsubscribe", value }],
});
const news = "Firm news in March\n\nThree things changed in trust accounting.\n\n";

/** What readers understand as a way out, each as the last lines of a newsletter. */
const CLEAR = [
  "To unsubscribe, visit https://smith-law.example/stop?u=4711",
  "Unsubscribe: https://smith-law.example/u/9",
  "Unsubscribe\n\nhttps://smith-law.example/u/9",
  "You can opt out of these emails at any time: write to news@smith-law.example.",
  "If you would rather not receive this letter, just reply and I will take you off the list.",
  "Don't want to receive these updates? Let me know.",
  "Reply STOP and you will not hear from us again.",
  'Reply with "remove" in the subject to be removed from this list.',
  "To leave this list, just answer with one word.",
  "Write to ann@smith-law.example to be taken off the list.",
  "Email preferences: https://smith-law.example/prefs",
  "If you no longer wish to receive our news, tell us.",
  "TO UNSUBSCRIBE, CLICK HERE: HTTPS://SMITH-LAW.EXAMPLE/U",
  "Manage your preferences: www.smith-law.example/prefs",
  "Si no desea recibir este boletín, responda a este correo con la palabra BAJA.",
  "Para darse de baja, haga clic aquí: https://abogados.example/baja",
  "Pour vous désabonner, cliquez ici : https://cabinet.example/stop",
  "Si vous ne souhaitez plus recevoir cette lettre, écrivez à stop@cabinet.example.",
  "Wenn Sie diesen Newsletter abbestellen möchten, klicken Sie hier: https://kanzlei.example/ab",
  "Sie möchten keine weiteren E-Mails? Antworten Sie mit ABMELDEN.",
  "Para cancelar a inscrição, clique aqui: https://escritorio.example/sair",
  "Se quiser deixar de receber este boletim, responda a este e-mail.",
];

/** What is none. */
const UNCLEAR = [
  "Ann Smith, Smith Law LLP, 1 Main St, Chicago",
  "Unsubscribe",
  "You cannot unsubscribe from this list; write to office@smith-law.example with questions.",
  "Employees may opt out of the 401(k) plan; ask HR at your firm.",
  "> To unsubscribe, visit https://other.example/stop",
  "Subscribe at https://smith-law.example/news and never miss an issue.",
  "Click here to read on: https://smith-law.example/march",
];

const footer = (line: string): RuleCase => ({ ...newsletter, name: line, message: { text: news + line } });
const silent = (each: RuleCase): InvalidRuleCase => ({ ...each, findings: [{ messageId: "newsletter" }] });

ruleTester(rule, {
  valid: [
    { name: "what might be a newsletter, to one person", suspected: ["newsletter"] },
    { name: "a letter needs none", purpose: "correspondence", recipients: manyRecipients(40) },
    { name: "nor does one offer", purpose: "solicitation" },
    { name: "nor do 24", purpose: "solicitation", recipients: manyRecipients(24) },
    {
      name: "an invitation to many is for the pack to count",
      purpose: "event-invitation",
      recipients: manyRecipients(40),
    },
    ...CLEAR.map(footer),
    {
      ...newsletter,
      name: "a link of that name",
      message: { text: `${news}Unsubscribe`, links: [{ href: "https://smith-law.example/u", text: "Unsubscribe" }] },
    },
    {
      ...newsletter,
      name: "a link on the words beside it",
      message: {
        text: `${news}No longer want to receive this? This way.`,
        links: [{ href: "https://smith-law.example/u", text: "This way" }],
      },
    },
    { ...newsletter, name: "a field with https", message: header("<https://smith-law.example/u?x=1>") },
    { ...newsletter, name: "a field with mailto", message: header("<mailto:stop@smith-law.example?subject=stop>") },
    { ...newsletter, name: "a field with both", message: header("<mailto:a@b.example>, <https://b.example/u>") },
    {
      ...newsletter,
      name: "nobody is concerned",
      recipients: [aRecipient("cy@smith-law.example"), aRecipient("client@buyer.example", { member: false })],
    },
  ],
  invalid: [
    {
      name: "what might be a newsletter, to many",
      suspected: ["newsletter"],
      history: { lookAlikes: 40 },
      findings: [{ messageId: "bulk", doubtful: true }],
    },
    {
      ...newsletter,
      name: "a newsletter to one, however well known",
      recipient: { will: granted("newsletter", "confirmed-by-recipient") },
      findings: [{ messageId: "newsletter", recipient: null, bearsOn: [0], doubtful: false }],
    },
    { ...newsletter, name: "in doubt", confidence: 0.7, findings: [{ messageId: "newsletter", doubtful: true }] },
    {
      ...newsletter,
      name: "it bears on those whom it concerns only",
      recipients: [aRecipient("cy@smith-law.example"), aRecipient("bob@jones.example")],
      findings: [{ messageId: "newsletter", bearsOn: [1] }],
    },
    ...UNCLEAR.map(footer).map(silent),
    ...[
      "unsubscribe@smith-law.example",
      "<http://smith-law.example/u>",
      "<mailto:>",
      "<mailto:%ZZ>",
      "<https://localhost>",
      "<javascript:alert(1)>",
      "<>",
      "",
    ].map((value) => silent({ ...newsletter, name: `a field that nothing can use: ${value}`, message: header(value) })),
    silent({
      ...newsletter,
      name: "a link of that name that leads nowhere",
      message: { text: `${news}Unsubscribe`, links: [{ href: "#", text: "Unsubscribe" }] },
    }),
    {
      name: "an offer to 25",
      purpose: "solicitation",
      recipients: manyRecipients(25),
      findings: [
        {
          messageId: "bulk",
          message: "Promotional mail to 25 or more recipients must say clearly how to opt out, and this one does not",
        },
      ],
    },
    {
      name: "the 25th offer of a fortnight",
      purpose: "solicitation",
      history: { lookAlikes: 24 },
      findings: [{ messageId: "bulk" }],
    },
    {
      name: "announcements where the pack counts them, to clients",
      purpose: "participation-announcement",
      appliesTo: "anybody",
      options: { promotional: ["participation-announcement"], bulk: 3 },
      recipients: manyRecipients(3, { member: false }),
      findings: [{ messageId: "bulk" }],
    },
  ],
});

it.each([
  ["can be put right where there is no field", {}, "unsubscribe"],
  ["cannot beside a field that leads nowhere", header("<http://smith-law.example/u/1>"), undefined],
  ["cannot in a message that somebody else signed", { alterable: false }, undefined],
])("what is missing %s", (_, message, fix) => {
  expect(
    lintOne(rule, { name: "", ...newsletter, message: { text: news, ...message } }).map((each) => each.fix),
  ).toEqual([fix]);
});
