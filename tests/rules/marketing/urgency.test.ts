import rule from "../../../src/rules/marketing/urgency.ts";
import { manyRecipients } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const offer = { purpose: "solicitation" } as const;
const says = (text: string): RuleCase => ({ ...offer, name: text, message: { text } });

const PRESSING = [
  "Only 3 spots left at this rate.",
  "Just two seats remaining for the pilot.",
  "The offer ends Friday.",
  "This price expires in 48 hours.",
  "Act now and save 20%.",
  "It is your last chance to join.",
  "Respond by Thursday to lock in the rate.",
  "Lock in your discount before Friday.",
  "If we don't hear back by Monday, we will release your slot to another firm.",
  "The first 20 firms to sign get the setup free.",
  "Hurry, they are almost sold out!",
  "A limited-time introductory package.",
  "Prices go up next month.",
  "The sale is open for 24 hours only.",
  "Quedan pocas plazas. Aproveche ahora.",
  "La oferta termina el viernes.",
  "Últimas plazas disponibles.",
  "Plus que 3 places à ce tarif.",
  "L'offre expire vendredi, agissez vite.",
  "Nur noch 4 Plätze zu diesem Preis.",
  "Das Angebot endet am Freitag.",
  "Jetzt zugreifen, solange der Vorrat reicht!",
  "Últimas vagas: garanta já a sua.",
  "A promoção termina na sexta-feira.",
];

const CALM = [
  "There is no hurry at all; whenever it suits you.",
  "The quotation is valid until 31 March.",
  "We need the signed invoice today, please.",
  "The hearing is on Friday and the brief is due on Thursday.",
  "Our rates are $49 per user.",
  "The seats in the new office are comfortable.",
  'Beware of letters that say "act now"; they come from a competitor.',
  "No hay prisa.",
  "Rien ne presse.",
  "Es eilt nicht.",
];

ruleTester(rule, {
  valid: [
    ...CALM.map(says),
    { name: "work may be urgent", message: { subject: "URGENT: filing", text: "Act now, the offer ends Friday." } },
    { name: "a bill may be", purpose: "transactional", message: { text: "Last chance to pay before the late fee." } },
    { name: "a newsletter that sells nothing", purpose: "newsletter", message: { text: "Only 3 spots left." } },
    {
      name: "a table among friends",
      purpose: "event-invitation",
      message: { text: "Only two seats left at our table. Want one?" },
      recipients: manyRecipients(8),
    },
    {
      name: "a quoted mail",
      ...offer,
      message: {
        text: "See below.\n> Act now!\n",
        regions: [
          { kind: "own", start: 0, end: 11 },
          { kind: "quoted", start: 11, end: 22 },
        ],
      },
    },
  ],
  invalid: [
    ...PRESSING.map(
      (text): InvalidRuleCase => ({ ...says(text), findings: [{ messageId: "offer", doubtful: false }] }),
    ),
    {
      name: "the subject alone",
      ...offer,
      message: { subject: "URGENT: rooms nearly sold out" },
      findings: [{ messageId: "offer", message: 'This offer presses for a decision: "URGENT"' }],
    },
    {
      name: "a banner in the signature",
      ...offer,
      message: {
        text: "Dear Bob\nAct now!\n",
        regions: [
          { kind: "own", start: 0, end: 9 },
          { kind: "signature", start: 9, end: 18 },
        ],
      },
      findings: [{ messageId: "offer", evidence: [{ part: "text", offset: 9, text: "Act now" }] }],
    },
    {
      name: "an offer in doubt",
      ...offer,
      confidence: 0.6,
      message: { text: "Act now." },
      findings: [{ messageId: "offer", doubtful: true }],
    },
    {
      name: "a newsletter with a pitch inside",
      purpose: "newsletter",
      suspected: ["solicitation"],
      message: { text: "The discount ends Friday." },
      findings: [{ messageId: "offer", doubtful: true }],
    },
    {
      name: "an invitation to nine",
      purpose: "event-invitation",
      recipients: manyRecipients(9),
      message: { text: "14 places left, early-bird pricing ends on Friday." },
      findings: [{ messageId: "event", doubtful: true }],
    },
    {
      name: "an announcement that was sent to many before",
      purpose: "participation-announcement",
      history: { lookAlikes: 40 },
      message: { text: "Last chance to see our demo at booth 12." },
      findings: [{ messageId: "event", doubtful: true }],
    },
  ],
});
