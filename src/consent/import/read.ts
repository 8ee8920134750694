/** A CSV text to rows of one table: pure, so that what an import would do can be tested without a store. */
import { setImmediate } from "node:timers/promises";
import { didYouMean } from "../../config/suggest.ts";
import { CellFault } from "./cells.ts";
import { type CsvRecord, readRecords } from "./records.ts";
import type { Cells, Table } from "./tables.ts";

/** The file as a whole cannot be used: no header, unknown columns, not a CSV of ours. */
export class UnreadableTable extends Error {}

export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}

export interface ReadTable<Row> {
  readonly rows: readonly { readonly line: number; readonly row: Row }[];
  readonly refused: readonly RefusedLine[];
}

const words = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().toLowerCase());

/** Checks the header line. Throws `UnreadableTable` naming every column that is wrong. */
export function readHeader(cells: readonly string[], table: Pick<Table<unknown>, "columns" | "required">): string[] {
  const header = words(cells);
  const expected = `the first line must name the columns: ${table.columns.join(",")}`;
  if (header.length === 1 && /[;\t|]/.test(header[0] ?? ""))
    throw new UnreadableTable("line 1: values must be separated by commas; save the file as CSV with commas");
  if (!header.some((name) => table.columns.includes(name)))
    throw new UnreadableTable(`line 1 is no header; ${expected}`);
  const unknown = header.filter((name) => !table.columns.includes(name));
  const missing = table.required.filter((name) => !header.includes(name));
  const twice = header.filter((name, index) => header.indexOf(name) !== index && table.columns.includes(name));
  const open = table.columns.filter((name) => !header.includes(name));
  const faults = [
    ...unknown.map((name) => `there is no column "${name.slice(0, 80)}"; ${didYouMean(name, open)}`),
    ...missing.map((name) => `the column "${name}" is missing`),
    ...twice.map((name) => `the column "${name}" stands there twice`),
  ];
  if (faults.length > 0) throw new UnreadableTable(`line 1: ${faults.join("; ")}. ${expected}`);
  return header;
}

function named(header: readonly string[], cells: readonly string[]): Cells {
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== ""))
    throw new CellFault(
      `has ${cells.length} values where the header names ${header.length}; put a value that holds commas in quotes`,
    );
  return Object.fromEntries(header.map((name, index) => [name, cells[index]]));
}

/** Reads record by record, so that who reads a large file can let others in between. */
class TableReading<Row> {
  readonly #table: Table<Row>;
  readonly #now: number;
  readonly #rows: { line: number; row: Row }[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #seen = new Map<string, number>();
  #header: string[] | null = null;

  constructor(table: Table<Row>, now: number) {
    this.#table = table;
    this.#now = now;
  }

  /** Throws `UnreadableTable`. */
  take(record: CsvRecord): void {
    try {
      if ("reason" in record) throw new CellFault(record.reason);
      if (this.#header === null) this.#header = readHeader(record.cells, this.#table);
      else this.#row(record.line, this.#table.read(named(this.#header, record.cells), this.#now));
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      if (this.#header === null) throw new UnreadableTable(`line ${record.line}: ${error.message}`);
      this.#refused.push({ line: record.line, reason: error.message });
    }
  }

  #row(line: number, row: Row): void {
    const key = this.#table.key(row);
    const before = key === null ? undefined : this.#seen.get(key);
    if (before !== undefined) throw new CellFault(`has the same id as line ${before}`);
    if (key !== null) this.#seen.set(key, line);
    this.#rows.push({ line, row });
  }

  end(): ReadTable<Row> {
    if (this.#header === null)
      throw new UnreadableTable(`is empty; the first line must name the columns: ${this.#table.columns}`);
    return { rows: this.#rows, refused: this.#refused };
  }
}

/**
 * In: the file's text, its table, the time in milliseconds since 1970. Out: rows with their line numbers, and every line
 * that was refused with its reason. Throws `UnreadableTable`.
 */
export function readTable<Row>(text: string, table: Table<Row>, now: number): ReadTable<Row> {
  const reading = new TableReading(table, now);
  for (const record of readRecords(text)) reading.take(record);
  return reading.end();
}

/** Records that are read before others get their turn. */
const AT_ONCE = 500;

/** The same for a process that has other things to do meanwhile. */
export async function readTableInTurns<Row>(text: string, table: Table<Row>, now: number): Promise<ReadTable<Row>> {
  const reading = new TableReading(table, now);
  let read = 0;
  for (const record of readRecords(text)) {
    reading.take(record);
    read += 1;
    if (read % AT_ONCE === 0) await setImmediate();
  }
  return reading.end();
}
