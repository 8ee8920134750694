/**
 * Whose words stand where in a text, and the sender's own words: the text without quoted mail, signature and legal footer.
 * What is left out of the own words is in its region. A sender could dress a pitch up as one of those, so when next to
 * nothing would be left, the whole text counts as own words; a signature has an end; a postscript is always own.
 */
import type { Region } from "../mail/message.ts";
import { isLegal, mayHaveFooter, OPENS_FOOTER } from "./legal-footer.ts";
import { markQuotes, OWN, POSTSCRIPT, type QuoteContext } from "./quotes.ts";
import { delimitedBlock, isDelimiter, isDeviceLine, trailingBlock } from "./signatures.ts";

const KINDS = ["own", "quoted", "forwarded", "signature", "footer"] as const;
const SIGNATURE = 3;
const FOOTER = 4;
const FEW_WORDS = 3;

export interface RegionContext extends QuoteContext {
  /** Words of the sender's name and address, in lower case: a signature begins with one of them. */
  readonly names: ReadonlySet<string>;
}

export interface TextRegions {
  readonly regions: Region[];
  readonly ownText: string;
}

/** @param text with LF line ends */
export function readRegions(text: string, context: RegionContext): TextRegions {
  if (text === "") return { regions: [], ownText: "" };
  const lines = text.split("\n");
  const kinds = new Uint8Array(lines.length);
  markQuotes(lines, kinds, context);
  markFooters(text, lines, kinds);
  markSignatures(lines, kinds, context.names);
  const own = ownLines(lines, kinds)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const ownText = own !== text && hasFewWords(own) && !hasFewWords(text) ? text.trim() : own;
  return { regions: regionsOf(lines, kinds), ownText };
}

function hasFewWords(text: string): boolean {
  const word = /[\p{L}\p{N}]+/gu;
  for (let n = 0; n < FEW_WORDS; n += 1) if (!word.test(text)) return true;
  return false;
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** Paragraphs of own lines, but the first one: there stands what the mail is about. */
function markFooters(text: string, lines: readonly string[], kinds: Uint8Array): void {
  if (!mayHaveFooter(text.toLowerCase())) return;
  let start = 0;
  let first = true;
  const judge = (end: number) => {
    if (start >= end) return;
    if (!first && !POSTSCRIPT.test(lines[start] ?? "")) {
      const paragraph = lines.slice(start, end).join(" ").trim().toLowerCase();
      if (isLegal(paragraph)) kinds.fill(FOOTER, start, end);
    }
    first = false;
  };
  for (let i = 0; i <= lines.length; i += 1) {
    const apart = i === lines.length || isBlank(lines[i]) || kinds[i] !== OWN;
    if (apart || (OPENS_FOOTER.test(lines[i] ?? "") && endsHere(lines[i - 1] ?? ""))) {
      judge(i);
      start = apart ? i + 1 : i;
    }
  }
}

/** A line that the next one does not simply go on. */
const endsHere = (line: string): boolean => line.length < 60 || /[.!?:>_=*-]\s*$/.test(line);

function markSignatures(lines: readonly string[], kinds: Uint8Array, names: ReadonlySet<string>): void {
  const runs = ownRuns(lines, kinds);
  for (const [start, end] of runs) {
    for (let i = start; i < end; i += 1) {
      const line = lines[i] ?? "";
      if (isDelimiter(line)) {
        const block = delimitedBlock(lines, i, end);
        fillOwn(kinds, block.start, block.end);
        i = block.end - 1;
        break;
      }
      if (isDeviceLine(line) && kinds[i] === OWN) kinds[i] = SIGNATURE;
    }
  }
  // A signature without a mark stands below what was written on top, or at the end of all.
  const first = runs[0];
  const last = runs.at(-1);
  if (first) markTrailing(lines, kinds, first, names);
  if (last && last !== first) markTrailing(lines, kinds, last, names);
}

/** Stretches without quoted mail. A footer or a phone's line in them does not end them. */
function ownRuns(lines: readonly string[], kinds: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let i = 0; i <= lines.length; i += 1) {
    const own = i < lines.length && (kinds[i] === OWN || kinds[i] === FOOTER);
    if (own && start < 0 && !isBlank(lines[i])) start = i;
    if (!own && start >= 0) {
      runs.push([start, i]);
      start = -1;
    }
  }
  return runs;
}

/** Footers and marked signatures part a run; the block may stand above one of them, with a postscript below. */
const MOST_STRETCHES = 3;

function markTrailing(
  lines: readonly string[],
  kinds: Uint8Array,
  [start, end]: readonly [number, number],
  names: ReadonlySet<string>,
): void {
  let to = end;
  for (let n = 0; n < MOST_STRETCHES && to > start; n += 1) {
    while (to > start && (isBlank(lines[to - 1]) || kinds[to - 1] !== OWN)) to -= 1;
    let from = to;
    while (from > start && kinds[from - 1] === OWN) from -= 1;
    const block = trailingBlock(lines, from, to, names);
    if (block && !hasFewWords(ownLines(lines.slice(0, block.start), kinds))) {
      fillOwn(kinds, block.start, block.end);
      return;
    }
    to = from;
  }
}

function fillOwn(kinds: Uint8Array, start: number, end: number): void {
  for (let i = start; i < end; i += 1) if (kinds[i] === OWN) kinds[i] = SIGNATURE;
}

const ownLines = (lines: readonly string[], kinds: Uint8Array): string =>
  lines.filter((_, i) => kinds[i] === OWN).join("\n");

/** Empty lines go with what stands above them. */
function regionsOf(lines: readonly string[], kinds: Uint8Array): Region[] {
  const regions: { kind: Region["kind"]; start: number; end: number }[] = [];
  let at = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const end = Math.min(at + line.length + 1, at + line.length + (i === lines.length - 1 ? 0 : 1));
    const last = regions.at(-1);
    const kind = KINDS[kinds[i] ?? OWN] ?? "own";
    if (last && (last.kind === kind || isBlank(line))) last.end = end;
    else regions.push({ kind, start: at, end });
    at = end;
  }
  return regions;
}
