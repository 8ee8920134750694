import { type Static, Type } from "typebox";
import type { Facts } from "../../lint/facts.ts";
import { defineRule, type Report } from "../../lint/rule.ts";

const DAY = 86_400_000;

const Options = Type.Object(
  {
    graceDays: Type.Integer({
      description: "So many days after a membership lapsed its mail still passes, with a note; 0 for none",
      default: 30,
      minimum: 0,
    }),
  },
  { additionalProperties: false },
);

/**
 * Sanctions are decided by people (ala.ns.0, iaop.cp.2) and take effect here, in every mode. A suspension is certain and
 * refuses; `every-message-held` asks for a look at each message, which is what doubt means to a pack. A warning alone
 * changes nothing. A membership that nobody renewed is no sanction: it has days of grace, and costs what the pack says.
 */
export default defineRule({
  id: "sender/standing",
  scope: "message",
  clauses: ["ala.ns.0", "iaop.cp.2"],
  summary: "The sender's membership allows sending",
  options: Options,
  messages: {
    suspended: "Your membership is suspended, so you cannot send through this gateway",
    cancelled: "Your membership has ended, so you cannot send through this gateway",
    watched: "Every message that you send is reviewed at present",
    grace: "Your membership lapsed on {date}; your mail passes until {end}",
    lapsed: "Your membership lapsed on {date}, so you cannot send through this gateway",
  },
  remedy: "Ask the association about your standing",
  concerns: "everybody",
  binding: { certain: "reject", doubtful: "hold" },
  since: "0.1.0",
  check({ sender, facts, options }, report) {
    if (sender.standing === "every-message-held") {
      // In the words of `conduct/retaliation`, so that neither gives the other away (ala.sm.7).
      report({ messageId: "watched", doubtful: true, confidential: true });
    }
    if (sender.standing === "suspended") report({ messageId: "suspended", doubtful: false });
    if (sender.standing === "cancelled") report({ messageId: "cancelled", doubtful: false });
    else if (sender.lapsedAt !== null) report(lapse(sender.lapsedAt, facts, options));
  },
});

/** Within the grace it is advice: the member is to renew, not to be stopped. */
function lapse(lapsedAt: number, { now }: Facts, { graceDays }: Static<typeof Options>): Report {
  const end = lapsedAt + graceDays * DAY;
  const data = { date: day(lapsedAt), end: day(end) };
  if (now < end) return { messageId: "grace", data, doubtful: true, binding: false, advisory: true };
  return { messageId: "lapsed", data, doubtful: false, binding: false };
}

/** UTC, as `2026-03-10`. */
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
