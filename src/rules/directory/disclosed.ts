/** Which people of the directory a message hands out, apart from those who take part in it (ala.ns.9). */
import { isPublicProvider } from "../../lint/audience.ts";
import type { DirectoryEntry, Facts } from "../../lint/facts.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { attachmentPiece, evidenceAt, type Piece, textOf } from "../plain.ts";
import { contactsIn, digitsOf, hasPhone } from "./contacts.ts";

export interface Disclosed {
  /** Distinct people whose address or telephone number stands in the message. */
  readonly people: number;
  /** At least three of them stand in one attachment: that is a list. */
  readonly listed: boolean;
  readonly evidence: readonly Evidence[];
}

/** A list begins here; two people are introduced to each other. */
export const LIST = 3;
const MOST_EVIDENCE = 5;

/** @param least fewer people than this need no look at the text */
export function disclosedIn(message: Message, facts: Facts, least: number): Disclosed {
  const entries = facts.directory.entries.filter(outside(message, facts));
  const people = new Set<DirectoryEntry>();
  const evidence: Evidence[] = [];
  let listed = false;
  if (entries.length < least) return { people: 0, listed, evidence };
  for (const piece of piecesOf(message)) {
    const contacts = contactsIn(piece.plain);
    const named = entries.filter(
      (entry) => contacts.addresses.has(entry.address.toLowerCase()) || hasPhone(contacts, entry.phone),
    );
    listed ||= named.length >= LIST && piece.part !== "text";
    for (const entry of named) {
      if (!people.has(entry) && evidence.length < MOST_EVIDENCE) evidence.push(whereIs(entry, piece));
      people.add(entry);
    }
  }
  return { people: people.size, listed, evidence };
}

/**
 * What the sender hands on: own words and forwarded mail. What is quoted is known to the one who is answered, but a
 * message that answers nothing quotes nothing. Signatures and footers are the sender's own details.
 */
function piecesOf(message: Message): Piece[] {
  const isAnswer = message.inReplyTo.length > 0 || message.references.length > 0;
  const text = isAnswer ? textOf(message, "own", "forwarded") : textOf(message, "own", "forwarded", "quoted");
  const files = message.attachments.flatMap(({ contentType, text: words }, index) =>
    words === "" || contentType === "text/calendar" ? [] : [attachmentPiece(message, index)],
  );
  return [text, ...files];
}

/** Not those who take part in the mail, nor people of the sender's or a recipient's own house. */
function outside(message: Message, { sender, recipients }: Facts): (entry: DirectoryEntry) => boolean {
  const boxes = [...message.from, ...message.to, ...message.cc, ...message.bcc, ...message.replyTo];
  const parties = [sender.address, ...recipients.map(({ address }) => address), ...boxes.map(({ address }) => address)];
  const keys = new Set(parties.map(({ key }) => key));
  const houses = new Set(parties.map(({ domain }) => domain).filter((domain) => !isPublicProvider(domain)));
  return ({ address }) => {
    const key = address.toLowerCase();
    return !keys.has(key) && !houses.has(key.slice(key.lastIndexOf("@") + 1));
  };
}

function whereIs({ address, phone }: DirectoryEntry, piece: Piece): Evidence {
  const at = piece.plain.indexOf(address.toLowerCase());
  if (at >= 0) return evidenceAt(piece, at, address.length);
  const end = digitsOf(phone).slice(-4);
  const from = end === "" ? -1 : piece.plain.indexOf(end);
  return from < 0 ? { part: piece.part, offset: 0, text: address } : evidenceAt(piece, from, end.length);
}
