/**
 * Header fields from raw lines, counted and in order, because parsers pick different ones of two and forgive different
 * mistakes (std 46, 80, std G19, G20, G22).
 */
import { isUtf8 } from "node:buffer";
import { cleanHeaderText } from "../mail/encoded-words.ts";
import type { HeaderField } from "../mail/message.ts";
import type { FaultList } from "./faults.ts";

export interface HeaderBlock {
  readonly fields: HeaderField[];
  /** Where the body begins: after the empty line, or at the end. */
  readonly bodyStart: number;
}

export interface HeaderLimits {
  readonly max_header_fields: number;
  readonly max_header_bytes: number;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const FIELD_NAME = /^[!-9;-~]+$/;

/**
 * Reads the block that starts at `start`. Never throws; every oddity is a fault of `part`.
 * @param end where the part ends; nothing is read beyond it
 */
export function readHeaderBlock(
  bytes: Buffer,
  start: number,
  end: number,
  limits: HeaderLimits,
  faults: FaultList,
  part: string,
): HeaderBlock {
  const { lines, bodyStart } = splitLines(
    bytes,
    start,
    Math.min(end, start + limits.max_header_bytes),
    end,
    faults,
    part,
  );
  const fields: HeaderField[] = [];
  for (const line of lines) {
    if (fields.length >= limits.max_header_fields) {
      faults.limit("header-fields", `more than ${limits.max_header_fields} header fields`, part);
      break;
    }
    const field = readField(line, fields.length === 0 && start === 0, faults, part);
    if (field) fields.push(field);
  }
  return { fields, bodyStart };
}

interface Lines {
  readonly lines: string[];
  readonly bodyStart: number;
}

/** Unfolded lines (RFC 5322 2.2.3) up to the empty one. */
function splitLines(bytes: Buffer, start: number, bound: number, end: number, faults: FaultList, part: string): Lines {
  const lines: string[] = [];
  let at = start;
  while (at < bound) {
    const lf = bytes.indexOf(LF, at);
    const found = lf >= 0 && lf < bound;
    const next = found ? lf + 1 : bound;
    let stop = found ? lf : bound;
    if (found && stop > at && bytes[stop - 1] === CR) stop -= 1;
    else if (found) faults.hostile("bare-lf", "a header line ends in a bare LF", part);
    if (found && stop === at) return { lines, bodyStart: next };
    pushLine(lines, bytes, at, stop, faults, part);
    at = next;
  }
  if (bound < end) {
    faults.limit("header-bytes", "the header block has more octets than are read", part);
    const close = bytes.indexOf("\r\n\r\n", bound);
    return { lines, bodyStart: close < 0 || close > end ? end : close + 4 };
  }
  return { lines, bodyStart: end };
}

function pushLine(lines: string[], bytes: Buffer, at: number, stop: number, faults: FaultList, part: string): void {
  const text = decodeLine(bytes, at, stop, faults, part);
  const first = bytes[at];
  if (first !== SPACE && first !== TAB) {
    lines.push(text);
    return;
  }
  const last = lines.length - 1;
  if (text.trim() === "") faults.hostile("obs-fold", "a folded header line is empty, which some read as the end", part);
  if (last < 0) faults.hostile("bad-header", "the header begins with a folded line", part);
  else lines[last] += text;
}

/**
 * A line without its line end. UTF-8 that nobody encoded is against RFC 5322 2.2, but all of today's readers show it alike
 * (RFC 6532), and some members' clients write it; octets that are no UTF-8 are shown differently by each.
 */
function decodeLine(bytes: Buffer, at: number, stop: number, faults: FaultList, part: string): string {
  const latin = bytes.toString("latin1", at, stop);
  if (latin.includes("\r")) faults.hostile("bare-cr", "a header line holds a bare CR", part);
  if (latin.includes("\0")) faults.hostile("nul", "a header line holds a NUL", part);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the border between ASCII and the rest
  if (!/[^\x00-\x7f]/.test(latin)) return latin;
  if (isUtf8(bytes.subarray(at, stop))) return bytes.toString("utf8", at, stop);
  faults.hostile("header-8bit", "the header holds octets outside ASCII that are neither encoded nor UTF-8", part);
  return latin;
}

function readField(line: string, first: boolean, faults: FaultList, part: string): HeaderField | null {
  const colon = line.indexOf(":");
  const name = colon < 0 ? "" : line.slice(0, colon);
  if (first && /^>?From /.test(line)) {
    faults.hostile("mbox-from", "the message begins with the From line of a mailbox file", part);
    return null;
  }
  if (colon < 0) {
    faults.hostile("no-colon", "a header line has no colon", part);
    return { name: "", key: "", value: cleanHeaderText(line.trim()) };
  }
  const trimmed = name.trimEnd();
  if (trimmed !== name) faults.hostile("space-before-colon", "white space stands before a header's colon", part);
  if (!FIELD_NAME.test(trimmed)) faults.hostile("bad-header", "a header name holds a character that none has", part);
  return { name: trimmed, key: trimmed.toLowerCase(), value: cleanHeaderText(line.slice(colon + 1)).trim() };
}

/** The one value of a header, or null. */
export function headerValue(fields: readonly HeaderField[], key: string): string | null {
  for (const field of fields) if (field.key === key) return field.value;
  return null;
}

/** Those that RFC 5322 3.6 and RFC 2045 allow once: which of two counts differs from reader to reader (std 46). */
export const MESSAGE_SINGLETONS = new Set(
  "from sender reply-to to cc bcc message-id in-reply-to references subject date".split(" "),
);
export const PART_SINGLETONS = new Set(
  "content-type content-transfer-encoding mime-version content-disposition content-id".split(" "),
);

export function findDuplicates(
  fields: readonly HeaderField[],
  singletons: ReadonlySet<string>,
  faults: FaultList,
  part: string | null,
): void {
  const seen = new Set<string>();
  for (const { key } of fields) {
    if (!singletons.has(key)) continue;
    if (seen.has(key))
      faults.hostile(`duplicate-${key}`, `there is more than one ${key} header`, part ?? `header:${key}`);
    seen.add(key);
  }
}
