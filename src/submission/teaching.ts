/** What a message may teach the ledger (DESIGN.md 6): the author's own words in an answer, and answers to invitations. */
import { readOwnWords } from "../consent/own-words.ts";
import type { Message } from "../mail/message.ts";
import type { Teaching } from "../store/port.ts";

/** A thread's ancestors that are looked up, newest first. */
const MOST_ANCESTORS = 20;
/** Subjects that programs give to what they send in somebody's name without saying so in the header (RFC 3834). */
const AUTOMATIC_SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|respuesta automática|réponse automatique|automatische antwort|abwesenheitsnotiz|resposta automática|(?:read|gelesen|lu|leído|lida) ?:)/i;
/** Header fields that only programs write (Microsoft, older mailers). */
const AUTOMATIC_FIELDS = new Set(["x-autoreply", "x-autorespond", "x-auto-response-from"]);

/** Empty where it teaches nothing: no answer to anything, or nobody's own words. */
export function teachingOf(message: Message): { readonly teaches?: Teaching } {
  const events = eventsOf(message);
  const answers = isByHand(message) ? answersOf(message) : [];
  if (answers.length === 0 && events.length === 0) return {};
  const own = answers.length === 0 ? NOTHING : readOwnWords(ownTextOf(message), message.subject);
  return { teaches: { answers, own, events } };
}

const NOTHING = { answers: false, refuses: [] };

/** Whether a person wrote it: neither the header nor the subject says that a program did. */
export function isByHand({ automatic, headers, subject }: Message): boolean {
  if (automatic !== null || AUTOMATIC_SUBJECT.test(subject)) return false;
  return !headers.some(
    ({ key, value }) =>
      AUTOMATIC_FIELDS.has(key) || (key === "precedence" && /^(?:auto_reply|bulk|junk)$/i.test(value)),
  );
}

function answersOf({ inReplyTo, references }: Message): string[] {
  return [...new Set([...inReplyTo, ...references.toReversed()])].slice(0, MOST_ANCESTORS);
}

/** Where the reader of mail told whose words stand where, only the author's; a short answer above a long quotation is one. */
export function ownTextOf({ text, ownText, regions }: Message): string {
  if (regions.every(({ kind }) => kind === "own")) return ownText;
  const own = regions.filter(({ kind }) => kind === "own");
  return own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

const MOST_EVENTS = 5;

/** A reply without a clear answer, or for an event without a title, says nothing. */
function eventsOf({ calendar }: Message): Teaching["events"] {
  return calendar.slice(0, MOST_EVENTS).flatMap(({ method, answer, summary }) => {
    const name = summary.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim().slice(0, 200);
    if (method !== "REPLY" || name === "" || (answer !== "DECLINED" && answer !== "ACCEPTED")) return [];
    return [{ name, declined: answer === "DECLINED" }];
  });
}
