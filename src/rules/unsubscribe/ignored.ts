import { Type } from "typebox";
import { refusalOf } from "../../lint/refusal.ts";
import { defineRule } from "../../lint/rule.ts";
import { PURPOSES, type PurposeLabel } from "../../mail/words.ts";

/**
 * Opting out works (ala.ns.2d, iaop.no.3, law.canspam): at once, for the kind of mail that was refused. A suppression is a
 * standing refusal that no sender can override; it stops every kind of mail, with or without a pack, in every mode. The
 * sentence says nothing of how it came about, because it may have been a complaint.
 */
export default defineRule({
  id: "unsubscribe/ignored",
  scope: "recipient",
  clauses: ["ala.ns.2d", "iaop.no.3", "iaop.no.4", "law.canspam", "law.casl", "law.gdpr"],
  summary: "Whoever opted out of a kind of mail, or of all mail, gets no more of it",
  options: Type.Object(
    {
      purposes: Type.Array(Type.Unsafe<PurposeLabel>({ type: "string", enum: PURPOSES }), {
        description: "Kinds of mail that an opt-out stops; a suppression stops all of them whatever stands here",
        default: ["newsletter", "solicitation", "event-invitation", "participation-announcement"],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    suppressed: "{recipient} takes no mail through this gateway",
    withdrawn: "{recipient} opted out of {kind} from you on {date}",
    declined: "{recipient} declined {kind} from you on {date}",
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
    if (!options.purposes.includes(purpose.label)) return;
    const refusal = refusalOf(recipient.will, purpose.label);
    if (refusal === null) return;
    const data = { kind: KINDS[purpose.label], date: new Date(refusal.at).toISOString().slice(0, 10) };
    report({ messageId: refusal.status, data, evidence: purpose.evidence, binding: false });
  },
});

/** As a sentence calls them. */
const KINDS: Readonly<Record<PurposeLabel, string>> = {
  correspondence: "letters",
  "event-invitation": "invitations",
  "participation-announcement": "event announcements",
  newsletter: "newsletters",
  solicitation: "offers",
  transactional: "notifications",
};
