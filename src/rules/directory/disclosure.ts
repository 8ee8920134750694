import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { Facts } from "../../lint/facts.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { attachmentPiece, firstIn, ownPieces, plainForm } from "../plain.ts";
import { contactsIn } from "./contacts.ts";
import { type Disclosed, disclosedIn, LIST } from "./disclosed.ts";

/**
 * The directory stays within the member's own employer (ala.ns.9), and nothing of it goes to non-members without the
 * association's leave (ala.ns.0). So this rule looks at mail to non-members as well. Introducing two people is no
 * disclosure; a list is, in the text or in a file. Few entries are a doubt towards a non-member, and a file of them is one
 * towards anybody.
 */
export default defineRule({
  id: "directory/disclosure",
  scope: "recipient",
  clauses: ["ala.ns.0", "ala.ns.9", "ala.sm.5"],
  summary: "Entries of the member directory stay within the sender's own organisation",
  options: Type.Object(
    {
      min: Type.Integer({
        description: "From so many entries on it is a disclosure to anybody outside the organisation",
        default: 5,
        minimum: 2,
      }),
      some: Type.Integer({
        description: "From so many entries on it may be one: to a non-member, or in an attachment",
        default: 3,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    entries:
      "The message hands {count} entries of the member directory to {recipient}, who is outside your organisation",
    list: '"{name}" seems to be a list of the association\'s members, and {recipient} is outside your organisation',
  },
  remedy: "Leave the members' details out, or ask the association for its approval first",
  concerns: "outsiders",
  since: "0.1.0",
  check(context, report) {
    const { message, facts, sender, recipient, options } = context;
    if (sender.roles.includes("staff")) return;
    const { disclosed, list } = handedOut(message, facts, options);
    const count = disclosed.people;
    const few = count >= options.some && (!recipient.member || disclosed.listed);
    if (count < options.min && !few && list === null) return;
    if (isApproved(context)) return;
    if (count >= options.min || few)
      report({ messageId: "entries", data: { count }, evidence: disclosed.evidence, doubtful: count < options.min });
    else if (list) report({ messageId: "list", data: { name: list.text }, evidence: [list], doubtful: true });
  },
});

interface HandedOut {
  readonly disclosed: Disclosed;
  readonly list: Evidence | null;
}

type Limits = { readonly min: number; readonly some: number };

const known = new WeakMap<Facts, WeakMap<Limits, HandedOut>>();

/** The same for every recipient of a submission. */
function handedOut(message: Message, facts: Facts, options: Limits): HandedOut {
  const byOptions = known.get(facts) ?? new WeakMap<Limits, HandedOut>();
  known.set(facts, byOptions);
  const cached = byOptions.get(options);
  if (cached !== undefined) return cached;
  const disclosed = disclosedIn(message, facts, Math.min(options.some, options.min));
  const found = { disclosed, list: listAttached(message) };
  byOptions.set(options, found);
  return found;
}

const NAME =
  /\b(?:members?(?:hip)?|attendees?|delegates?|participants?|registrants?|mitglieder|teilnehmer|membres|miembros|membros|participantes|asistentes|inscritos)(?:\b|(?=verzeichnis|liste))[ ']{0,2}s? ?(?:directory|lists?|roster|export|database|contacts?|data|verzeichnis|liste|annuaire|directorio|lista|diretorio)\b|\b(?:directory|annuaire|directorio|diretorio|lista|liste) (?:export|of|des?|der|de los|dos) ?(?:members?|membres|miembros|mitglieder|membros)?\b/;
const ASSOCIATION = /\b(?:ala|iaop|association|summit|chapter|verband|asociacion|associacao|cumbre)\b/;
const DATA = /\.(?:csv|tsv|xlsx?|ods|vcf|numbers|zip|mdb|pdf|docx?|txt)$/i;

/** A file that calls itself the association's list of people, and whose text, where there is any, holds addresses. */
function listAttached(message: Message): Evidence | null {
  for (const [index, { filename, text }] of message.attachments.entries()) {
    const name = plainForm(filename.replace(/([a-z])([A-Z])/g, "$1 $2")).replace(/[^a-z0-9.]+/g, " ");
    if (!DATA.test(filename) || !NAME.test(name)) continue;
    const own = ownPieces(message);
    if (!ASSOCIATION.test(name) && firstIn(own, ASSOCIATION) === null) continue;
    const piece = attachmentPiece(message, index);
    if (text === "" || contactsIn(piece.plain).addresses.size >= LIST)
      return { part: piece.part, offset: 0, text: filename };
  }
  return null;
}
