/**
 * The header of a message as bytes: where it ends, which fields it has, and the same bytes without some of them. Nothing
 * is decoded or refolded, so that what stays is what was received (std 42).
 */

/** One field with its continuation lines, line ends included. */
export interface RawField {
  /** Lower case; empty for a line without a colon. White space before the colon is forgiven (std 80). */
  readonly key: string;
  readonly bytes: Buffer;
}

/** Where the header ends: after its last field; an empty line, when there is one, follows. -1: not within `bytes`. */
export function headerEnd(bytes: Buffer): number {
  if (bytes.subarray(0, 2).equals(CRLF)) return 0;
  const end = bytes.indexOf("\r\n\r\n", 0, "latin1");
  return end < 0 ? -1 : end + 2;
}

/** In: the header without the empty line after it. Out: its fields; joined they are the same bytes again. */
export function splitFields(header: Buffer): RawField[] {
  const fields: RawField[] = [];
  let start = 0;
  while (start < header.length) {
    let end = lineEnd(header, start);
    while (end < header.length && isBlank(header[end])) end = lineEnd(header, end);
    const bytes = header.subarray(start, end);
    fields.push({ key: keyOf(bytes), bytes });
    start = end;
  }
  return fields;
}

/** The value of a field on one line, comments and all. */
export function fieldText(field: RawField): string {
  const text = field.bytes.toString("latin1");
  return text
    .slice(text.indexOf(":") + 1)
    .replace(/[\r\n]+/g, "")
    .trim();
}

const CRLF = Buffer.from("\r\n");
const isBlank = (octet: number | undefined): boolean => octet === 0x20 || octet === 0x09;

function lineEnd(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(CRLF, from);
  return at < 0 ? bytes.length : at + 2;
}

/** A field's name is at most a line; longer runs without a colon are no names. */
function keyOf(bytes: Buffer): string {
  const colon = bytes.subarray(0, 1000).indexOf(0x3a);
  return colon <= 0 ? "" : bytes.subarray(0, colon).toString("latin1").trimEnd().toLowerCase();
}
