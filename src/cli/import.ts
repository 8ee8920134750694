/** `lintel import members|consents|events|participations FILE.csv`: what the association knows, into the store. */
import { readFileSync, statSync } from "node:fs";
import { type Command, Option } from "commander";
import { UnreadableTable } from "../consent/import/read.ts";
import { type ImportSummary, importTable, LARGEST_FILE } from "../consent/import/run.ts";
import { TABLES, type TableName } from "../consent/import/tables.ts";
import type { ImportContext, Store } from "../store/port.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withFormat, withStore } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { count, print, printJson, progress, safe } from "./terminal.ts";

interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
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
  { file, text }: { file: string; text: string },
  context: ImportContext,
): Promise<ImportSummary> {
  let bar: ReturnType<typeof progress> | undefined;
  try {
    return await importTable(store, { name, text }, context, (done, total) => {
      bar ??= progress("importing", total);
      bar.step(done);
    });
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  } finally {
    bar?.end();
  }
}

function report(name: string, file: string, summary: ImportSummary, options: ImportOptions): void {
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
