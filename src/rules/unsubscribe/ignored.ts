import { Type } from "typebox";
import type { Will } from "../../lint/facts.ts";
import { unwanted } from "../../lint/refusal.ts";
import { defineRule, type Report } from "../../lint/rule.ts";
import { type Purpose, readAs } from "../../mail/purpose.ts";
import { Purposes } from "../options.ts";
import { dayOf, KINDS, PROMOTIONAL } from "./kinds.ts";

/**
 * Opting out works (ala.ns.2d, iaop.no.3, law.canspam): at once, for the kind of mail that was left. A suppression is a
 * standing refusal that no sender can override; it stops every kind of mail, with or without a pack, in every mode. The
 * sentence says nothing of how it came about, because it may have been a complaint. Whoever was asked and said no is
 * `relationship/declined`'s.
 */
export default defineRule({
  id: "unsubscribe/ignored",
  scope: "recipient",
  clauses: ["ala.ns.2d", "iaop.no.3", "law.canspam", "law.casl", "law.gdpr"],
  summary: "Whoever opted out of a kind of mail, or of all mail, gets no more of it",
  options: Type.Object(
    {
      purposes: Purposes(
        "Kinds of mail that an opt-out stops; a suppression stops all of them whatever stands here",
        PROMOTIONAL,
      ),
      kindred: Type.Boolean({
        description: "Whoever left newsletters may mean offers too, and the other way round: a doubtful finding",
        default: false,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    suppressed: "{recipient} takes no mail through this gateway",
    withdrawn: "{recipient} opted out of {kind} from you on {date}",
    kindred: "{recipient} opted out of {kind} from you on {date}, and this promotes something as well",
  },
  remedy: "Remove this recipient, and wait until they ask for it themselves",
  concerns: "pack",
  binding: { certain: "reject", doubtful: "hold" },
  since: "0.1.0",
  check({ purpose, recipient, options }, report) {
    if (recipient.suppressed) {
      report({ messageId: "suppressed", doubtful: false });
      return;
    }
    const found = unwanted(recipient.will, purpose, options.purposes, "withdrawn");
    if (found === null) {
      const kin = options.kindred ? kindredOf(recipient.will, purpose) : null;
      if (kin !== null) report({ messageId: "kindred", ...kin, doubtful: true, binding: false });
      return;
    }
    const { label, doubtful, evidence } = found.reading;
    const data = { kind: KINDS[label], date: dayOf(found.refusal.at) };
    report({ messageId: "withdrawn", data, evidence, doubtful, binding: false });
  },
});

const KIN = [
  { label: "newsletter", own: "newsletter", other: "offers", left: "solicitation" },
  { label: "solicitation", own: "offers", other: "newsletter", left: "newsletter" },
] as const;

/** One opt-out ends all commercial mail unless it was offered by kinds (16 CFR 316.5); what was asked for since is wanted. */
function kindredOf(will: Will, purpose: Purpose): Pick<Report, "data" | "evidence"> | null {
  for (const { label, own, other, left } of KIN) {
    const refusal = will.refused.find((each) => each.status === "withdrawn" && each.scope === other);
    if (refusal === undefined || refusal.purpose !== null || will.granted[own] !== undefined) continue;
    const reading = readAs(purpose, label);
    if (reading !== null) return { data: { kind: KINDS[left], date: dayOf(refusal.at) }, evidence: reading.evidence };
  }
  return null;
}
