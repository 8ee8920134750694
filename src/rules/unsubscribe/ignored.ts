import { Type } from "typebox";
import { unwanted } from "../../lint/refusal.ts";
import { defineRule } from "../../lint/rule.ts";
import { PURPOSES, type PurposeLabel } from "../../mail/words.ts";
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
      purposes: Type.Array(Type.Unsafe<PurposeLabel>({ type: "string", enum: PURPOSES }), {
        description: "Kinds of mail that an opt-out stops; a suppression stops all of them whatever stands here",
        default: [...PROMOTIONAL],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    suppressed: "{recipient} takes no mail through this gateway",
    withdrawn: "{recipient} opted out of {kind} from you on {date}",
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
    if (found === null) return;
    const { label, doubtful, evidence } = found.reading;
    const data = { kind: KINDS[label], date: dayOf(found.refusal.at) };
    report({ messageId: "withdrawn", data, evidence, doubtful, binding: false });
  },
});
