/** Delimiter lines of a multipart (RFC 2046 5.1.1): CRLF, `--boundary`, white space, CRLF. */
import type { FaultList } from "./faults.ts";

export interface Delimiters {
  /** Start and end of each part; the CRLF before a delimiter belongs to the delimiter. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly closed: boolean;
  /** Visible text before the first and after the last part, at most 2,000 characters. */
  readonly preamble: string;
  readonly epilogue: string;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const MAX_TEXT = 2000;

export function findDelimiters(
  bytes: Buffer,
  start: number,
  end: number,
  boundary: string,
  maxParts: number,
  faults: FaultList,
): Delimiters {
  const marker = Buffer.from(`--${boundary}`, "utf8");
  const ranges: [number, number][] = [];
  let open = -1;
  let preambleEnd = end;
  let epilogueStart = -1;
  let at = start;
  while (epilogueStart < 0 && ranges.length <= maxParts) {
    const hit = bytes.indexOf(marker, at);
    if (hit < 0 || hit + marker.length > end) break;
    const line = readDelimiter(bytes, start, hit, hit + marker.length, end);
    at = hit + marker.length;
    if (!line) continue;
    if (line.bareLf) faults.hostile("bare-lf", "a boundary line ends in a bare LF");
    if (line.doubtful) {
      faults.hostile("doubtful-boundary", "a line begins like a boundary and goes on, which readers take differently");
      continue;
    }
    if (open < 0) preambleEnd = hit;
    else ranges.push([open, Math.max(open, line.before)]);
    open = line.after;
    at = line.after;
    if (line.closing) epilogueStart = line.after;
  }
  const closed = epilogueStart >= 0;
  if (!closed && open >= 0) ranges.push([open, end]);
  return {
    ranges,
    closed,
    preamble: visible(bytes, start, preambleEnd),
    epilogue: closed ? visible(bytes, epilogueStart, end) : "",
  };
}

interface DelimiterLine {
  readonly closing: boolean;
  readonly bareLf: boolean;
  readonly doubtful: boolean;
  /** Where the part before it ends, and where the part after it begins. */
  readonly before: number;
  readonly after: number;
}

/** Null when the marker does not stand at the start of a line. */
function readDelimiter(bytes: Buffer, start: number, hit: number, tail: number, end: number): DelimiterLine | null {
  const atStart = hit === start;
  if (!atStart && bytes[hit - 1] !== LF) return null;
  const afterCr = hit - 2 >= start && bytes[hit - 2] === CR;
  const before = atStart ? hit : Math.max(start, hit - (afterCr ? 2 : 1));
  const closing = bytes[tail] === DASH && bytes[tail + 1] === DASH && tail + 2 <= end;
  const lf = bytes.indexOf(LF, tail);
  const lineEnd = lf < 0 || lf >= end ? end : lf;
  const rest = bytes.toString("latin1", tail + (closing ? 2 : 0), Math.min(lineEnd, tail + 300));
  const cr = rest.endsWith("\r");
  // A boundary that is the beginning of another one (`b` and `b1`) is no delimiter; what else follows is doubtful.
  if (/^[\w'()+,./:=?-]/.test(rest) && !closing) return /^[\w'()+,./:=?-]+\r?$/.test(rest) ? null : doubt(before);
  return {
    closing,
    bareLf: (!atStart && !afterCr) || (lineEnd < end && !cr),
    doubtful: rest.trim() !== "",
    before,
    after: lineEnd < end ? lineEnd + 1 : end,
  };
}

const doubt = (before: number): DelimiterLine => ({
  closing: false,
  bareLf: false,
  doubtful: true,
  before,
  after: before,
});

function visible(bytes: Buffer, start: number, end: number): string {
  return start < end
    ? bytes
        .toString("latin1", start, Math.min(end, start + 65_536))
        .trim()
        .slice(0, MAX_TEXT)
    : "";
}

/** What clients write there for readers of 1993, and nothing more. */
export function isBoilerplate(text: string): boolean {
  return (
    text.length <= 400 && /\bMIME\b|multi-?part message|OpenPGP|S\/MIME/i.test(text) && !/https?:|www\.|@/i.test(text)
  );
}
