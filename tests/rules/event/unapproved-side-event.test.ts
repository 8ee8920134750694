import type { CalendarItem } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/event/unapproved-side-event.ts";
import { manyRecipients } from "../../support/facts.ts";
import { type InvalidRuleCase, type RuleCase, ruleTester } from "../../support/rule-tester.ts";

const at = (text: string) => Date.parse(text);
const summit = {
  ...{ id: "summit-2026", name: "The Outsourcing World Summit", starts: at("2026-04-12"), ends: at("2026-04-15") },
  ...{ place: "Gaylord Palms, Orlando", approvedSideEvents: ["Members' breakfast", "Cloudline reception"] },
};
const facts = { events: [summit] };
const invites = (text: string, parts: Partial<RuleCase> = {}): RuleCase => ({
  ...{ name: text, purpose: "event-invitation", facts },
  ...parts,
  message: { subject: "An evening", text, ...parts.message },
});
const reports = (text: string, messageId: string, parts: Partial<RuleCase> = {}): InvalidRuleCase => ({
  ...invites(text, parts),
  findings: [{ messageId }],
});
const item = (parts: Partial<CalendarItem>): CalendarItem => ({
  ...{ method: "REQUEST", summary: "Networking dinner", location: "Orlando", starts: at("2026-04-13T23:00:00Z") },
  ...{ ends: null, rsvp: true, answer: "", part: "attachment:0" },
  ...parts,
});

const SURE = [
  "Join us for a cocktail reception at the Outsourcing World Summit on April 13th.",
  "You are invited to our networking breakfast in Orlando on 14 April 2026, 7 am.",
  "We are hosting a harbour cruise for clients on 2026-04-14 during the Outsourcing World Summit.",
  "We are hosting our annual client dinner on Monday, 13 April at the Gaylord Palms.",
  "Le invitamos a un cóctel en Orlando el 13 de abril.",
  "Nous organisons une soirée à Orlando le 14 avril.",
  "Wir laden Sie zu unserem Empfang am 13. April in Orlando ein.",
  "Convidamos você para um coquetel em Orlando no dia 13 de abril.",
];
const PERHAPS = [
  "Join us for a reception at the Outsourcing World Summit.",
  "Join us for a networking evening on Tuesday during the Outsourcing World Summit.",
  "You are invited to a cocktail party the night before the Outsourcing World Summit opens.",
  "Come to our reception in Orlando on 12/04/2026.",
];
const FINE = [
  "Join us for a reception at our office in Chicago on 14 May.",
  "Join us for a reception in Orlando on 14 May.",
  "Our chapter lunch in Denver is on 13 April; join us.",
  "Thank you for inviting me to the dinner at the Outsourcing World Summit on 13 April.",
  "The reception at last year's Outsourcing World Summit was lovely.",
  "Join us for the official opening reception of the Outsourcing World Summit on 12 April.",
  "Please join us at the Members' Breakfast in Orlando on 14 April.",
  "Come to the Cloudline welcome reception at the Outsourcing World Summit, 13 April.",
  "Join our webinar on 13 April, an online event with the Outsourcing World Summit's speakers.",
  "Join me for dinner in Orlando on 13 April? A few of us are going.",
  "I will speak at the Outsourcing World Summit on 13 April. Come and say hello.",
  "A third party is invited to mediate on 13 April in Orlando.",
];

ruleTester(rule, {
  valid: [
    ...FINE.map((text) => invites(text)),
    invites("Join us for breakfast in Orlando on 14 April, all delegates are welcome.", {
      name: "an approved one by its subject",
      message: { subject: "The members' breakfast" },
    }),
    invites("A few of us are doing a walking tour of Orlando on 13 April, join us.", { name: "a tour of a few" }),
    invites(SURE[0] ?? "", { name: "from staff", sender: { roles: ["staff"] } }),
    invites(SURE[0] ?? "", { name: "no event is known", facts: { events: [] } }),
    invites(SURE[0] ?? "", {
      name: "the summit is long over",
      facts: { events: [{ ...summit, ends: at("2026-03-01") }] },
    }),
    invites("See the invitation.", {
      name: "a calendar entry weeks later",
      message: { calendar: [item({ starts: at("2026-05-13") })] },
    }),
    invites("See you.", { name: "an answer by calendar", message: { calendar: [item({ method: "REPLY" })] } }),
    invites(SURE[0] ?? "", {
      name: "pre-cleared",
      message: { subject: "Cocktails at the Summit" },
      sender: { approvals: [{ subject: "Cocktails at the Summit", until: null, recipients: null }] },
    }),
  ],
  invalid: [
    ...SURE.map((text) => reports(text, "unapproved")),
    ...PERHAPS.map((text) => reports(text, "perhaps")),
    reports("Join me for dinner in Orlando on 13 April.", "unapproved", {
      name: "a meal for nine",
      recipients: manyRecipients(9),
    }),
    reports("Join us for dinner in Orlando on 13 April with a short presentation.", "unapproved", {
      name: "a meal with a pitch",
    }),
    reports("Join us for dinner in Orlando on 13 April, 40 guests.", "unapproved", { name: "a meal for forty" }),
    reports("Join us for dinner in Orlando on 13 April.", "unapproved", {
      name: "a meal that sells",
      suspected: ["solicitation"],
    }),
    reports("Please join us.", "unapproved", {
      name: "by calendar",
      message: { calendar: [item({ summary: "Networking reception" })] },
    }),
    reports(
      "Join us for breakfast with 30 executives in Orlando on 14 April. PS: see you at the Members' Breakfast.",
      "unapproved",
      {
        name: "under the name of an approved one",
        message: { subject: "Orlando" },
      },
    ),
    reports("Join us for a reception in Orlando on 14 April.", "unapproved", {
      name: "under the subject of an approved one",
      message: { subject: "Members' breakfast" },
    }),
    reports(SURE[0] ?? "", "perhaps", {
      name: "by a sponsor of the summit, who may have an agreement",
      sender: { participations: [{ event: "summit-2026", as: "sponsoring", from: null, until: null }] },
    }),
    reports(SURE[0] ?? "", "unapproved", { name: "in a letter", purpose: "correspondence" }),
  ],
});
