/** A table that is imported: read, sent to the store in batches, every refused line named. For the command line and the console. */
import type { ImportContext, ImportOutcome, RecordVerbs } from "../../store/port.ts";
import { type ReadTable, type RefusedLine, readTableInTurns } from "./read.ts";
import { TABLES, type Table, type TableName } from "./tables.ts";

/** Octets. Fifty times the largest association that we know of. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Rows in one transaction: the gateway's own writes wait no longer than that. */
const BATCH = 1000;

export interface ImportSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
}

/** Told after each batch: rows that are through, and rows in all. */
export type Progress = (done: number, total: number) => void;

type Importer = Pick<RecordVerbs, "importMembers" | "importConsents" | "importEvents" | "importParticipations">;

/** Throws `UnreadableTable` before anything was written. What earlier batches wrote stays when a later one fails. */
export function importTable(
  store: Importer,
  { name, text }: { readonly name: TableName; readonly text: string },
  context: ImportContext,
  told: Progress,
): Promise<ImportSummary> {
  const run = <Row>(table: Table<Row>, send: (rows: readonly Row[]) => Promise<ImportOutcome>) =>
    readTableInTurns(text, table, context.at).then((read) => sendAll(read, send, told));
  const tables = {
    members: () => run(TABLES.members, (rows) => store.importMembers(rows, context)),
    consents: () => run(TABLES.consents, (rows) => store.importConsents(rows, context)),
    events: () => run(TABLES.events, (rows) => store.importEvents(rows, context)),
    participations: () => run(TABLES.participations, (rows) => store.importParticipations(rows, context)),
  };
  return tables[name]();
}

/** Turns the store's row numbers back into lines of the file. */
async function sendAll<Row>(
  { rows, refused }: ReadTable<Row>,
  send: (rows: readonly Row[]) => Promise<ImportOutcome>,
  told: Progress,
): Promise<ImportSummary> {
  const total = { added: 0, changed: 0, unchanged: 0 };
  const lines = [...refused];
  told(0, rows.length);
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH);
    const outcome = await send(batch.map(({ row }) => row));
    for (const key of ["added", "changed", "unchanged"] as const) total[key] += outcome[key];
    lines.push(...outcome.refused.map(({ row, reason }) => ({ line: batch[row - 1]?.line ?? 0, reason })));
    told(first + batch.length, rows.length);
  }
  return { ...total, refused: lines.sort((a, b) => a.line - b.line) };
}
