/** `lintel migrate [status|up]`: the database's schema. `serve` migrates by itself; this is for looking first. */
import { mkdirSync } from "node:fs";
import type { Command } from "commander";
import { installedMigrations } from "../config/index.ts";
import { migrate, migrationStatus } from "../store/migrate.ts";
import { databaseFile } from "../store/sqlite/connect.ts";
import { type CommonOptions, readConfig, withConfig, withFormat } from "./open.ts";
import { count, print, printJson } from "./terminal.ts";

export function register(command: Command): void {
  const status = command.command("status").description("Say what is applied and what waits");
  withFormat(withConfig(status)).action((options: CommonOptions) => showStatus(options));
  const up = command.command("up", { isDefault: true }).description("Apply what waits (the default)");
  withFormat(withConfig(up)).action((options: CommonOptions) => bringUp(options));
}

function showStatus(options: CommonOptions): void {
  const { applied, pending } = migrationStatus(databaseFile(readConfig(options).data_dir), installedMigrations);
  if (options.format === "json") {
    printJson({ applied, pending });
    return;
  }
  for (const { name, appliedAt } of applied) print(`applied  ${name}  ${new Date(appliedAt).toISOString()}`);
  for (const { name } of pending) print(`pending  ${name}`);
}

async function bringUp(options: CommonOptions): Promise<void> {
  const { data_dir } = readConfig(options);
  mkdirSync(data_dir, { recursive: true, mode: 0o700 });
  const { applied, backup } = await migrate(databaseFile(data_dir), installedMigrations);
  if (options.format === "json") {
    printJson({ applied, backup });
    return;
  }
  if (backup !== null) print(`the database as it was is kept as ${backup}`);
  for (const { name } of applied) print(`applied  ${name}`);
  print(applied.length === 0 ? "nothing to do" : `${count(applied.length, "migration")} applied`);
}
