/** A data directory with an empty database: sixteen migrations cost half a second of disk each time, a copy nothing. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedMigrations } from "../../src/config/paths.ts";
import { migrate } from "../../src/store/migrate.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";

let migrated: Promise<Buffer> | undefined;

/** Made once in each process of the tests. */
async function migrateOnce(): Promise<Buffer> {
  const dir = mkdtempSync(join(tmpdir(), "lintel-migrated-"));
  try {
    await migrate(databaseFile(dir), installedMigrations);
    return readFileSync(databaseFile(dir));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Leaves alone what is there. */
export async function newDatabase(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (existsSync(databaseFile(dataDir))) return;
  migrated ??= migrateOnce();
  writeFileSync(databaseFile(dataDir), await migrated, { mode: 0o600 });
}
