/** `lintel import members|consents|events|participations FILE.csv`: what the association knows, into the store. */
import { readFileSync, statSync } from "node:fs";
import { type Command, Option } from "commander";
import type { ImportContext, ImportOutcome, Store } from "../store/port.ts";
import { type ReadTable, type RefusedLine, readTable, UnreadableTable } from "./import/read.ts";
import { TABLES, type TableName } from "./import/tables.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withFormat, withStore } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { count, print, printJson, progress, safe } from "./terminal.ts";

/** Octets. Fifty times the largest association that we know of. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Rows in one transaction: the gateway's own writes wait no longer than that. */
const BATCH = 1000;

interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
}

interface Summary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
}

export function register(command: Command): void {
  command
    .addHelpText("after", columnsHelp())
    .argument("<table>", "members, consents, events or participations")
    .argument("<file>", "CSV file in UTF-8 with a header line, or - for standard input")
    .addOption(new Option("--dry-run", "say what would change, and change nothing"))
    .action(async (name: string, file: string, options: ImportOptions) => {
      process.exitCode = await runImport(name, file, options);
    });
  withActor(withFormat(withConfig(command)));
}

const columnsHelp = (): string =>
  `\nColumns (trailing ones may be missing; lists use ";"; times are ISO 8601, bare dates UTC):\n${Object.entries(
    TABLES,
  )
    .map(([name, { columns }]) => `  ${name.padEnd(15)}${columns.join(",")}`)
    .join("\n")}\n`;

/** Returns the exit code: 0 when every line was taken, 1 when some were refused. Throws `Refusal` for an unusable file. */
async function runImport(name: string, file: string, options: ImportOptions): Promise<0 | 1> {
  if (!(name in TABLES))
    throw new Refusal(`"${name}" cannot be imported; choose among ${Object.keys(TABLES).join(", ")}`);
  const text = readText(file);
  const context = { actor: actorOf(options), at: Date.now(), dryRun: options.dryRun ?? false };
  const summary = await withStore(options, (store) => importText(store, name as TableName, { file, text }, context));
  report(name, file, summary, options);
  return summary.refused.length > 0 ? 1 : 0;
}

/** The file as text. Throws `Refusal` when it cannot be read, is too large or is not UTF-8. */
function readText(file: string): string {
  if (file !== "-") {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) throw new Refusal(`${file}: larger than ${LARGEST_FILE} octets; split it`);
  }
  const bytes = readFileSync(file === "-" ? 0 : file);
  if (bytes.length > LARGEST_FILE) throw new Refusal(`${file}: larger than ${LARGEST_FILE} octets; split it`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file}: not UTF-8; save it as "CSV UTF-8"`);
  }
}

async function importText(
  store: Store,
  name: TableName,
  source: { file: string; text: string },
  context: ImportContext,
): Promise<Summary> {
  const tables = {
    members: () => importRead(read(source, TABLES.members, context), (rows) => store.importMembers(rows, context)),
    consents: () => importRead(read(source, TABLES.consents, context), (rows) => store.importConsents(rows, context)),
    events: () => importRead(read(source, TABLES.events, context), (rows) => store.importEvents(rows, context)),
    participations: () =>
      importRead(read(source, TABLES.participations, context), (rows) => store.importParticipations(rows, context)),
  };
  return tables[name]();
}

function read<Row>(
  source: { file: string; text: string },
  columns: Parameters<typeof readTable<Row>>[1],
  context: ImportContext,
): ReadTable<Row> {
  try {
    return readTable(source.text, columns, context.at);
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refusal(`${source.file}: ${error.message}`);
    throw error;
  }
}

/** Sends rows to the store in batches, and turns its row numbers back into lines of the file. */
async function importRead<Row>(
  { rows, refused }: ReadTable<Row>,
  send: (rows: readonly Row[]) => Promise<ImportOutcome>,
): Promise<Summary> {
  const total = { added: 0, changed: 0, unchanged: 0 };
  const lines = [...refused];
  const bar = progress("importing", rows.length);
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH);
    const outcome = await send(batch.map(({ row }) => row));
    for (const key of ["added", "changed", "unchanged"] as const) total[key] += outcome[key];
    lines.push(...outcome.refused.map(({ row, reason }) => ({ line: batch[row - 1]?.line ?? 0, reason })));
    bar.step(first + batch.length);
  }
  bar.end();
  return { ...total, refused: lines.sort((a, b) => a.line - b.line) };
}

function report(name: string, file: string, summary: Summary, options: ImportOptions): void {
  const dryRun = options.dryRun ?? false;
  if (options.format === "json") {
    printJson({ file, table: name, dry_run: dryRun, ...summary });
    return;
  }
  for (const { line, reason } of summary.refused) print(safe(`${file}:${line}: refused: ${reason}`));
  const { added, changed, unchanged, refused } = summary;
  const verb = dryRun ? "would be " : "";
  const lines = `${count(refused.length, "line")} ${dryRun ? "would be refused" : "refused"}`;
  print(safe(`${name}: ${added} ${verb}added, ${changed} ${verb}changed, ${unchanged} unchanged, ${lines}`));
}
