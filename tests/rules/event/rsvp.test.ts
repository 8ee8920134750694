import type { CalendarItem } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/event/rsvp.ts";
import { DAY, manyRecipients, NOW } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const events = [
  {
    ...{ id: "summit-2026", name: "The Outsourcing World Summit", starts: NOW + 10 * DAY, ends: NOW + 13 * DAY },
    ...{ place: "Orlando", approvedSideEvents: [] },
  },
];
const facts = { events };
const HEAD = "We are exhibiting at the Outsourcing World Summit, booth 118. ";
const announces = (text: string, parts: Partial<RuleCase> = {}): RuleCase => ({
  ...{ name: text, purpose: "participation-announcement", facts },
  ...parts,
  message: { text: HEAD + text, ...parts.message },
});
const request: CalendarItem = {
  ...{ method: "REQUEST", summary: "Visit to booth 118", location: "Orlando", starts: NOW + 10 * DAY, ends: null },
  ...{ rsvp: true, answer: "", part: "attachment:0" },
};
const link = (href: string, text = href) => ({ links: [{ href, text }] });

const ASKING = [
  "Please RSVP by Friday.",
  "R.S.V.P. to ann@smith-law.example",
  "Reserve your seat for our session.",
  "Kindly confirm your attendance.",
  "Register here for our session.",
  "Book your demo slot now.",
  "Registration is required.",
  "Se ruega confirmar asistencia.",
  "Reserve su plaza.",
  "Merci de confirmer votre présence.",
  "Inscrivez-vous dès maintenant.",
  "Wir bitten um Anmeldung bis Freitag.",
  "Bestätigen Sie bitte Ihre Teilnahme.",
  "Confirme sua presença até sexta.",
  "Reserve o seu lugar.",
];
const FINE = [
  "Come and see us.",
  "No RSVP needed, just drop by.",
  "You need not register with us.",
  "Have you registered for the Summit yet? Register for the Summit soon, it is worth it.",
  "We confirmed three new clients.",
  "The hotel takes reservations at the usual desk.",
  "Se puede venir sin reserva.",
];

ruleTester(rule, {
  valid: [
    ...FINE.map((text) => announces(text)),
    announces("Please RSVP.", { name: "a plain letter", purpose: "correspondence" }),
    {
      name: "another event than the association's",
      purpose: "participation-announcement",
      facts,
      message: { text: "We are exhibiting at the county fair. Please RSVP." },
    },
    announces("Let me know if you can come by.", { name: "a soft question to one" }),
    announces("Dinner for four on Monday? Please confirm your attendance.", {
      name: "a small meal",
      purpose: "event-invitation",
    }),
    announces("Please RSVP.", {
      name: "an invitation to few",
      purpose: "event-invitation",
      recipients: manyRecipients(8),
    }),
    announces("", {
      name: "a meeting of two people",
      purpose: "transactional",
      message: { calendar: [request] },
    }),
    announces("", {
      name: "registering at the association",
      message: link("https://www.iaop.org/summit/register", "Register"),
    }),
    announces("Please RSVP.", {
      name: "pre-cleared",
      message: { subject: "Booth 118 at the Summit" },
      sender: { approvals: [{ subject: "Booth 118", until: null, recipients: null }] },
    }),
    announces("Please RSVP.", { name: "to a colleague", recipient: { organisation: "smith-law.example" } }),
  ],
  invalid: [
    ...ASKING.map((text): InvalidRuleCase => ({ ...announces(text), findings: [{ messageId: "asks" }] })),
    {
      ...announces("Please RSVP by Friday.", { name: "to many" }),
      recipients: manyRecipients(25),
      findings: [
        {
          messageId: "asks",
          doubtful: false,
          message:
            'Mail about The Outsourcing World Summit must not ask for an RSVP, a confirmation or a reservation: "RSVP"',
        },
      ],
    },
    {
      ...announces("Let me know if you can come to the session.", { name: "a soft question to many" }),
      history: { lookAlikes: 30 },
      findings: [{ messageId: "asks" }],
    },
    {
      ...announces("Please RSVP.", { name: "a bulk invitation", purpose: "event-invitation" }),
      history: { lookAlikes: 30 },
      findings: [{ messageId: "asks", doubtful: false }],
    },
    {
      ...announces("", { name: "a calendar request", message: { calendar: [request] } }),
      findings: [{ messageId: "calendar" }],
    },
    {
      ...announces("", {
        name: "a calendar request to many, taken for a notification",
        purpose: "transactional",
        message: { calendar: [request] },
      }),
      recipients: manyRecipients(25),
      findings: [{ messageId: "calendar" }],
    },
    {
      ...announces("", { name: "a registration link", message: link("https://docs.example/summit/register") }),
      findings: [{ messageId: "link" }],
    },
    {
      ...announces("", {
        name: "an association's name in front of another's",
        message: link("https://iaop.org.evil.example/rsvp"),
      }),
      findings: [{ messageId: "link" }],
    },
    {
      ...announces("Please RSVP.", { name: "an announcement in doubt", confidence: 0.5 }),
      recipients: manyRecipients(30),
      findings: [{ messageId: "asks", doubtful: true }],
    },
    {
      ...announces("Please RSVP.", { name: "where no events are known", facts: { events: [] } }),
      findings: [{ messageId: "asks", doubtful: true }],
    },
  ],
});
