/**
 * A CSV text as records with line numbers (RFC 4180). A broken record costs its own first line and nothing after it, so
 * that every line of a hostile or clumsy file is either read or refused by number; a parser that resumes by itself loses
 * lines silently after a stray quote.
 */
import { parse } from "csv-parse/sync";

/** `line` counts from 1, as an editor does. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly reason: string };

/** UTF-16 units; the longest evidence with room to spare. */
const MAX_RECORD = 65_536;
/** A cell may hold line breaks, but a forgotten quote must not swallow the file. */
const MAX_LINES = 100;

const quotes = (text: string): number => text.split('"').length - 1;

/** The physical lines that make up the record starting at `first`: until its quotes are even. Null when never. */
function extent(lines: readonly string[], first: number): number | null {
  let open = 0;
  let size = 0;
  for (let index = first; index < lines.length && index < first + MAX_LINES && size <= MAX_RECORD; index += 1) {
    const line = lines[index] ?? "";
    open += quotes(line);
    size += line.length;
    if (open % 2 === 0) return index - first + 1;
  }
  return null;
}

function parseOne(text: string): readonly string[] | null {
  try {
    return parse(text, { max_record_size: MAX_RECORD, relax_column_count: true })[0] ?? [];
  } catch {
    return null;
  }
}

function readRecord(lines: readonly string[], first: number): { record: CsvRecord; used: number } {
  const line = first + 1;
  if ((lines[first] ?? "").length > MAX_RECORD)
    return { record: { line, reason: `longer than ${MAX_RECORD} characters` }, used: 1 };
  const used = extent(lines, first);
  if (used === null) return { record: { line, reason: "a quote is opened here and not closed" }, used: 1 };
  const cells = parseOne(lines.slice(first, first + used).join("\n"));
  if (cells !== null) return { record: { line, cells }, used };
  const reason = 'a quote stands inside a value; write the value as "..." and each quote in it twice';
  return { record: { line, reason }, used: 1 };
}

/** In: the file's text; a byte order mark is ignored. Out: its records in order, empty lines left out. Never throws. */
export function* readRecords(text: string): Generator<CsvRecord> {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  for (let first = 0; first < lines.length; ) {
    if ((lines[first] ?? "").trim() === "") {
      first += 1;
      continue;
    }
    const { record, used } = readRecord(lines, first);
    yield record;
    first += used;
  }
}
