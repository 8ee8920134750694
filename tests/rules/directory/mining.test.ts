import rule from "../../../src/rules/directory/mining.ts";
import { aRecipient, granted, manyRecipients } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string, parts: Partial<RuleCase> = {}): RuleCase => ({ name: text, message: { text }, ...parts });
const sells = { purpose: "solicitation" } as const;
const report = (each: RuleCase, messageId: string, doubtful: boolean): InvalidRuleCase => ({
  ...each,
  findings: [{ messageId, doubtful }],
});

const FOUND = [
  "I found your name in the ALA member directory.",
  "I came across your profile in the directory.",
  "We got your contact details from the attendee list.",
  "You are listed in the membership directory, so I thought of you.",
  "I am writing to all administrators in the directory.",
  "Saw you on the Summit's delegate list.",
  "Encontré su nombre en el directorio de miembros.",
  "J'ai trouvé votre nom dans l'annuaire.",
  "Ich habe Sie im Mitgliederverzeichnis gefunden.",
  "Encontrei seu contato na lista de participantes.",
];
const COPIED = [
  "We exported the attendee list and load it into our CRM.",
  "My assistant downloaded the member directory for this mailing.",
  "Your address was pulled from the IAOP list of members.",
  "I scraped the summit hub to find you.",
  "Exportamos el directorio de miembros.",
  "Nous avons téléchargé la liste des participants.",
  "Wir haben die Teilnehmerliste in unser System importiert.",
  "Baixamos a lista de participantes.",
];
const FINE = [
  "I found your name in the member directory. How does your firm handle remote onboarding?",
  "We met in Denver; I got your address from the directory.",
  "Somebody scraped the member directory and sends offers. Please be careful.",
  "Could the association export the attendee list for the chapter?",
  "The directory has moved to a new page.",
];

/** In no order, each from another house. */
const shuffled = (count: number) =>
  manyRecipients(count).sort((a, b) => (a.address.local.slice(-1) < b.address.local.slice(-1) ? 1 : -1));
const ordered = (count: number) =>
  Array.from({ length: count }, (_, index) => aRecipient(`p@${String.fromCharCode(97 + index)}-firm.example`));
const directory = { directory: { entries: [], size: 1000 } };

ruleTester(rule, {
  valid: [
    ...FINE.map((text) => says(text)),
    says("Our firm's own client directory lists you? Only $5.", { ...sells, recipient: { will: granted("contact") } }),
    { name: "a question to hundreds", recipients: manyRecipients(300), facts: directory },
    {
      name: "a card to all",
      history: { strangers: 9000, lookAlikes: 9000 },
      facts: { directory: { entries: [], size: 9800 } },
    },
    { ...sells, name: "one offer" },
    { ...sells, name: "nine offers in order", recipients: ordered(9) },
    { name: "an invitation to ten in order", purpose: "event-invitation", recipients: ordered(10) },
    { ...sells, name: "24 offers in no order", recipients: shuffled(24) },
    { ...sells, name: "many acquaintances", recipients: manyRecipients(60, { will: granted("contact") }) },
    { ...sells, name: "from staff", recipients: manyRecipients(60), sender: { roles: ["staff"] } },
    {
      name: "an announcement to ninety contacts",
      purpose: "participation-announcement",
      history: { lookAlikes: 90, strangers: 90 },
      facts: directory,
    },
    says("I found you in the directory and would like to invite you to our seminar.", { purpose: "event-invitation" }),
    { name: "one invitation after many letters", purpose: "event-invitation", history: { strangers: 80 } },
    {
      ...sells,
      name: "pre-cleared",
      recipients: manyRecipients(30),
      message: { subject: "Vendor day" },
      sender: { approvals: [{ subject: "Vendor day", until: null, recipients: 100 }] },
    },
    says("I got your name from the attendee list. How do you price?", {
      name: "a letter from a list where the pack does not mind",
      recipients: shuffled(12),
    }),
  ],
  invalid: [
    ...FOUND.map((text) => report(says(text, sells), "source", false)),
    ...COPIED.map((text) => report(says(text), "copied", true)),
    report(says(COPIED[0] ?? "", { ...sells, name: "copied and sold" }), "copied", false),
    report(says(FOUND[0] ?? "", { name: "a newsletter", purpose: "newsletter" }), "source", false),
    report(says(FOUND[0] ?? "", { name: "a suspected pitch", suspected: ["solicitation"] }), "source", true),
    report(
      says(FOUND[2] ?? "", {
        name: "an announcement to a list",
        purpose: "participation-announcement",
        history: { lookAlikes: 20 },
      }),
      "source",
      true,
    ),
    report(
      says("I found your contact in the IAOP member hub. When could we talk?", {
        name: "letters from the hub",
        history: { lookAlikes: 12 },
        options: { anyPurpose: true },
      }),
      "letters",
      true,
    ),
    report(
      says("I got your name from the attendee list. How do you price?", {
        name: "letters from a list",
        history: { lookAlikes: 12 },
        options: { anyPurpose: true },
      }),
      "letters",
      true,
    ),
    report({ ...sells, name: "the 25th stranger", history: { strangers: 24 } }, "many", false),
    report({ ...sells, name: "the 25th look-alike", history: { lookAlikes: 24 } }, "many", true),
    {
      ...sells,
      name: "25 strangers at once",
      recipients: shuffled(25),
      findings: Array.from({ length: 25 }, () => ({ messageId: "many" })),
    },
    report(
      { name: "a bulk invitation", purpose: "event-invitation", history: { lookAlikes: 40, strangers: 40 } },
      "many",
      true,
    ),
    {
      ...sells,
      name: "ten in the order of a directory",
      recipients: ordered(10),
      findings: Array.from({ length: 10 }, () => ({ messageId: "ordered", doubtful: true })),
    },
    report(
      {
        name: "an announcement to a tenth of the directory",
        purpose: "participation-announcement",
        history: { strangers: 99 },
        facts: directory,
      },
      "share",
      true,
    ),
    {
      ...sells,
      name: "only the stranger among acquaintances",
      history: { strangers: 30 },
      recipients: [aRecipient("a@x.example", { will: granted("contact") }), aRecipient("b@y.example")],
      findings: [{ messageId: "many", recipient: "b@y.example" }],
    },
  ],
});
