/** What a subject, or the name in From, claims without ground: an answer, a business matter, a relationship, an office. */
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, ownPieces, type Piece, plainForm } from "../plain.ts";
import { ANSWER, MATTERS, OFFICE, QUOTED, RELATION, WEAK_ANSWER } from "./subject-words.ts";

export interface Claims {
  /** "Re:" without a mail that it answers. */
  readonly answer: Evidence | null;
  /** An invoice, a payment, an account that the text knows nothing of; `vague` where it says a little. */
  readonly matter: { readonly evidence: Evidence; readonly vague: boolean } | null;
  /** "As discussed", "your request". */
  readonly relation: Evidence | null;
}

const known = new WeakMap<Message, Claims>();

export function claimsOf(message: Message): Claims {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const [subject, text] = ownPieces(message);
  const claims = {
    answer: subject ? fakeAnswer(message, subject) : null,
    matter: subject ? matterOf(subject, text?.plain ?? "") : null,
    relation: subject ? find(subject, RELATION) : null,
  };
  known.set(message, claims);
  return claims;
}

function fakeAnswer(message: Message, subject: Piece): Evidence | null {
  const prefix = ANSWER.exec(subject.plain);
  if (prefix === null || WEAK_ANSWER.test(subject.plain)) return null;
  if (message.inReplyTo.length > 0 || message.references.length > 0) return null;
  const quotes = message.regions.some(({ kind }) => kind === "quoted" || kind === "forwarded");
  const carries = message.attachments.some(({ contentType }) => contentType === "message/rfc822");
  if (quotes || carries || QUOTED.test(plainForm(message.text.slice(0, 65_536)))) return null;
  return evidenceAt(subject, 0, subject.written.length);
}

function matterOf(subject: Piece, text: string): Claims["matter"] {
  for (const [claim, body] of MATTERS) {
    const evidence = find(subject, claim);
    if (evidence !== null) return { evidence, vague: body.test(text) };
  }
  return null;
}

function find(piece: Piece, pattern: RegExp): Evidence | null {
  const match = pattern.exec(piece.plain);
  return match ? evidenceAt(piece, match.index, match[0].length) : null;
}

const offices = new Map<string, { readonly subject: RegExp; readonly name: RegExp }>();

/**
 * A subject or a name in From that looks like the association's own: "ALA headquarters: ...", "IAOP Membership Services".
 * @param associations names and initials
 */
export function officeClaimed(message: Message, associations: readonly string[]): Evidence | null {
  const { subject, name } = officePatterns(associations);
  const [head] = ownPieces(message);
  const claimed = head ? find(head, subject) : null;
  if (claimed !== null) return claimed;
  const written = message.from[0]?.name ?? "";
  return find({ part: "header:from", written, plain: plainForm(written) }, name);
}

function officePatterns(associations: readonly string[]) {
  const key = associations.join("\n");
  const cached = offices.get(key);
  if (cached !== undefined) return cached;
  const names = associations.map((each) => plainForm(each).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const who = `(?:the )?(?:${names})(?:'s)?`;
  const patterns = {
    subject: new RegExp(
      `^\\W{0,3}(?:(?:official|urgent|important|notice|message)(?: (?:from|by))?:? )?(?:${who} ${OFFICE}\\s?(?:[:|\\]-]|$)|\\[?official (?:${names})|(?:official )?(?:notice|announcement|message|communication) (?:from|by|of) ${who}\\b)|\\byour (?:${names}) membership (?:has|is|was|will|expires|renewal|dues|status|account)|^\\W{0,3}(?:${names})(?:\\s?:|\\s-) (?:your (?:membership|account|dues|certification)|membership|renew|dues|policy (?:update|change)|official)`,
    ),
    name: new RegExp(`(?<![a-z0-9])${who} ${OFFICE}(?![a-z])|^${who}$|^official (?:${names})|on behalf of ${who}`),
  };
  offices.set(key, patterns);
  return patterns;
}
