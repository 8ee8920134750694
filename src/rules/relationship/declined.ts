import { Type } from "typebox";
import type { RecipientFacts } from "../../lint/facts.ts";
import { refusalOf, unwanted } from "../../lint/refusal.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { type Purpose, readAs } from "../../mail/purpose.ts";
import { Purposes } from "../options.ts";
import { dayOf, KINDS, PROMOTIONAL } from "../unsubscribe/kinds.ts";

/**
 * Whoever was asked and said no is not asked again for the same (iaop.no.4), and whoever is not interested is left alone
 * (iaop.no.3). A decline stops its own kind of mail: somebody who wants no offers may still get a letter. Who wanted no
 * contact at all gets none without a look: a letter to them is a doubt, because people make up, and answers always pass.
 */
export default defineRule({
  id: "relationship/declined",
  scope: "recipient",
  clauses: ["iaop.no.3", "iaop.no.4", "ala.ns.2d", "ala.ns.10", "law.canspam", "law.casl", "law.gdpr"],
  summary: "Whoever declined an invitation, an offer or all contact is not asked again",
  options: Type.Object(
    {
      purposes: Purposes("Kinds of mail that a decline stops", PROMOTIONAL),
      letters: Type.Boolean({
        description: "Whether a letter to somebody who wanted no contact at all is a doubt",
        default: true,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    declined: "{recipient} declined {kind} from you on {date}",
    event: "{recipient} has declined your invitation to {event}",
    contact: "{recipient} asked on {date} not to hear from you",
  },
  remedy: "Leave it until they write to you or ask for it themselves",
  concerns: "pack",
  since: "0.1.0",
  check({ message, purpose, recipient, options }, report) {
    const { will } = recipient;
    const found = unwanted(will, purpose, options.purposes, "declined");
    const event = found === null ? declinedEvent(message, purpose, recipient) : null;
    // Withdrawn or declined: both say that no letter is wanted.
    const silence = options.letters && purpose.label === "correspondence" ? refusalOf(will, "correspondence") : null;
    if (found !== null) {
      const { label, doubtful, evidence } = found.reading;
      const data = { kind: KINDS[label], date: dayOf(found.refusal.at) };
      report({ messageId: "declined", data, evidence, doubtful });
    } else if (event !== null) {
      // A second invitation may be a new date for a meeting that both want.
      report({ messageId: "event", data: { event: `"${event}"` }, doubtful: true });
    } else if (silence !== null) {
      report({ messageId: "contact", data: { date: dayOf(silence.at) }, doubtful: true });
    }
  },
});

/** Below this a title says too little: "Lunch", "Call". */
const TELLING = 8;

/** An event that they declined in their calendar, and that is in this message's calendar part, or invited to, again. */
function declinedEvent(message: Message, purpose: Purpose, { declinedEvents }: RecipientFacts): string | null {
  if (declinedEvents.length === 0) return null;
  const titles = declinedEvents.filter((title) => title.length >= TELLING);
  const asked = message.calendar.filter(({ method }) => method !== "CANCEL" && method !== "REPLY");
  const summaries = new Set(asked.map(({ summary }) => squeezed(summary)));
  const inviting = readAs(purpose, "event-invitation", "participation-announcement") !== null;
  const text = inviting ? squeezed(`${message.subject} ${message.ownText}`) : "";
  return titles.find((title) => summaries.has(title) || text.includes(title)) ?? null;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
