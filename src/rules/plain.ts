/**
 * A message's words in the form that word lists are written for: lower case, without accents, straight quotes, one kind of
 * space. Every character keeps its place, so that an offset into the plain form is one into the words as written.
 */
import type { Evidence, Message, Region } from "../mail/message.ts";

/** Words of one part of a message. */
export interface Piece {
  /** As in `Evidence.part`. */
  readonly part: string;
  /** As written. */
  readonly written: string;
  /** The same in plain form, equally long; what is not to be read is blank. */
  readonly plain: string;
}

/** As a finding's sentence quotes it. */
export const quoted = ({ text }: Pick<Evidence, "text">): string => text.replace(/\s+/g, " ").trim().slice(0, 80);

/** UTF-16 units of a part that are read: what a person reads first, and more than any person reads (std 84). */
const MOST = 65_536;

/** Beyond this a first word of a pattern costs more than it tells. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  ...{ ß: "s", æ: "a", ø: "o", œ: "o", ł: "l", đ: "d", ı: "i", "\u00a0": " ", "\u202f": " ", "\u2009": " " },
  ...{ "’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"' },
  ...{ "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-" },
};

/** Plain form of a text, equally long in UTF-16 units. */
export function plainForm(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-Z\u00c0-\u00de]/g, (c) => c.toLowerCase());
  return same.replace(/[\u0080-\u024f\u2000-\u2212]/g, bare);
}

const known = new Map<string, string>(Object.entries(SUBSTITUTES));

/** One letter without its accent; letters that come apart into more than one keep their form. */
function bare(letter: string): string {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const base = letter.normalize("NFD").slice(0, 1);
  known.set(letter, base);
  return base;
}

type Kind = Region["kind"];

/** The visible text of these kinds of regions; the rest is blank, line ends stay. */
export function textOf(message: Message, ...kinds: readonly Kind[]): Piece {
  const all = message.regions.every(({ kind }) => kinds.includes(kind));
  const written = message.text.slice(0, MOST);
  return { part: "text", written, plain: plainForm(all ? written : masked(written, message.regions, kinds)) };
}

function masked(text: string, regions: readonly Region[], kinds: readonly Kind[]): string {
  let read = "";
  for (const { kind, start, end } of regions) {
    const piece = text.slice(start, end);
    read += kinds.includes(kind) ? piece : piece.replace(/[^\n]/g, " ");
  }
  return read;
}

const own = new WeakMap<Message, readonly Piece[]>();

/** Subject and the sender's own words: what the sender says, not what is quoted, signed or printed below. */
export function ownPieces(message: Message): readonly Piece[] {
  const cached = own.get(message);
  if (cached !== undefined) return cached;
  const written = message.subject.slice(0, MOST);
  const pieces = [{ part: "subject", written, plain: plainForm(written) }, textOf(message, "own")];
  own.set(message, pieces);
  return pieces;
}

const signed = new WeakMap<Message, readonly Piece[]>();

/**
 * Subject, own words and signature, for rules that ask only of mail that promotes something: there a banner or a last line
 * with a link belongs to the pitch, and dressing it up as a signature must not help.
 */
export function piecesWithSignature(message: Message): readonly Piece[] {
  const cached = signed.get(message);
  if (cached !== undefined) return cached;
  const only = ownPieces(message);
  const apart = message.regions.some(({ kind }) => kind === "signature");
  const pieces = apart ? [...only.slice(0, 1), textOf(message, "own", "signature")] : only;
  signed.set(message, pieces);
  return pieces;
}

/** The first place where a pattern stands in one of the pieces. The pattern must be neither global nor sticky. */
export function firstIn(pieces: readonly Piece[], pattern: RegExp): Evidence | null {
  for (const piece of pieces) {
    const match = pattern.exec(piece.plain);
    if (match) return evidenceAt(piece, match.index, match[0].length);
  }
  return null;
}

/** Evidence of a stretch of a piece, in the words as written. */
export const evidenceAt = (piece: Piece, offset: number, length: number): Evidence => ({
  part: piece.part,
  offset,
  text: piece.written.slice(offset, offset + length),
});

/** Text of an attachment as a piece. */
export function attachmentPiece(message: Message, index: number): Piece {
  const written = message.attachments[index]?.text ?? "";
  return { part: `attachment:${index}`, written, plain: plainForm(written) };
}

/** Fills in one alternation from readable lines of alternatives; none may be empty. */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join("|")})`;
