/** One part's footer: which bytes of the message are replaced by which. What stands around them is not touched. PURE. */
import { charsetOf, decodedOf, htmlEndOf } from "../../parse/alterable.ts";
import { quotedPrintableOffset } from "../../parse/decode.ts";
import type { Part } from "../../parse/part.ts";
import { type Alphabet, alphabetOf, octetsOf } from "./alphabet.ts";
import { type Footer, htmlFooter, textFooter } from "./footer.ts";
import { base64Pieces, type Piece, plainPieces, quotedPrintablePieces } from "./pieces.ts";

/** Instead of the message's bytes from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

const CRLF = "\r\n";

/** In: a part that `editableTexts` named of a message that `isAlterable`. */
export function insertFooter(part: Part, footer: Footer): Edit {
  const decoded = decodedOf(part);
  const { at, text } = part.type === "text/html" ? htmlInsertion(part, footer) : textInsertion(part, decoded, footer);
  const octets = octetsOf(text, writtenIn(part));
  if (part.encoding === "base64") return replaceBase64(part, decoded, at, octets);
  if (part.encoding === "quoted-printable") return insertQuoted(part, at, octets);
  return edit(part, part.start + at, plainPieces(octets));
}

/** A message of seven bits stays one: not every host takes eight (RFC 6152 3). */
function writtenIn(part: Part): Alphabet {
  const encoded = part.encoding === "base64" || part.encoding === "quoted-printable";
  return encoded || hasEightBit(part) ? alphabetOf(charsetOf(part)) : "ascii";
}

function hasEightBit({ bytes, start, end, encoding }: Part): boolean {
  if (encoding === "7bit") return false;
  return /[\x80-\xff]/.test(bytes.toString("latin1", start, end));
}

interface Insertion {
  /** Octets from the start of the decoded text. */
  readonly at: number;
  readonly text: string;
}

function htmlInsertion(part: Part, footer: Footer): Insertion {
  const end = htmlEndOf(part);
  if (end === null) throw new Error("an HTML text has no end that readers agree on");
  return { at: end.at, text: `${CRLF}${htmlFooter(footer, end.open)}${CRLF}` };
}

/** After an empty line. A flowed line takes the next one into its paragraph (RFC 3676 4.1), so it gets one more. */
function textInsertion(part: Part, decoded: Buffer, footer: Footer): Insertion {
  const tail = decoded.toString("latin1", Math.max(0, decoded.length - 200));
  const last = tail.split("\n").findLast((line, i, all) => i < all.length - 1 || line !== "") ?? "";
  const flowed = /^flowed$/i.test(part.parameters.get("format") ?? "") && /(?<!^--) \r?$/.test(last);
  const ended = tail === "" || tail.endsWith("\n");
  const lead = `${ended ? "" : CRLF}${flowed ? CRLF : ""}${tail === "" ? "" : CRLF}`;
  return { at: decoded.length, text: lead + textFooter(footer, writtenIn(part)) };
}

function replaceBase64(part: Part, decoded: Buffer, at: number, octets: Buffer): Edit {
  const whole = Buffer.concat([decoded.subarray(0, at), octets, decoded.subarray(at)]);
  return { start: part.start, end: part.end, pieces: [...headerEnd(part), ...base64Pieces(whole)] };
}

/** A line that is broken softly goes on; where a soft break stands at the very end, its line end is still missing. */
function insertQuoted(part: Part, at: number, octets: Buffer): Edit {
  const offset = quotedPrintableOffset(part.bytes, part.start, part.end, at);
  const before = part.bytes.toString("latin1", Math.max(part.start, offset - 80), offset);
  const unended = /=[ \t]*$/.test(before) ? CRLF : "";
  const lead = offset < part.end ? `=${CRLF}` : unended;
  return edit(part, offset, [Buffer.from(lead, "latin1"), ...quotedPrintablePieces(octets)]);
}

const edit = (part: Part, at: number, pieces: readonly Piece[]): Edit => ({
  start: at,
  end: at,
  pieces: [...headerEnd(part), ...pieces],
});

/** An empty part may end with its header: the empty line before the text is then missing (RFC 2046 5.1.1). */
function headerEnd({ bytes, start, end }: Part): Buffer[] {
  const before = bytes.toString("latin1", Math.max(0, start - 4), start);
  if (start < end || before.endsWith(CRLF + CRLF) || before === CRLF) return [];
  return [Buffer.from(before.endsWith(CRLF) ? CRLF : CRLF + CRLF, "latin1")];
}
