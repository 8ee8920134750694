/** Opens a store of each engine in a directory of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { DEFAULT_AGES } from "../../src/consent/will.ts";
import type { Store } from "../../src/store/port.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import { openSqliteStore, type SqliteStoreOptions } from "../../src/store/sqlite/index.ts";
import type { Connection } from "../../src/store/sqlite/statement.ts";
import { newDatabase } from "../support/new-database.ts";

export const MIGRATIONS = join(import.meta.dirname, "../../migrations");

export interface Opened {
  readonly store: Store;
  readonly dataDir: string;
  /** A second connection, as another process has it. */
  foreign<Result>(work: (db: Database.Database) => Result): Result;
  /** Closes and removes. */
  end(): Promise<void>;
}

export type Engine = (options?: Partial<SqliteStoreOptions>) => Promise<Opened>;

export const sqlite: Engine = async (options = {}) => {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "lintel-store-"));
  if (options.migrationsDir === undefined) await newDatabase(dataDir);
  const store = await openSqliteStore({ migrationsDir: MIGRATIONS, minFree: 0, ...options, dataDir });
  return {
    store,
    dataDir,
    foreign(work) {
      const db = new Database(databaseFile(dataDir));
      try {
        return work(db);
      } finally {
        db.close();
      }
    },
    async end() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export const ENGINES: readonly (readonly [string, Engine])[] = [["sqlite", sqlite]];

/** What a writer is told besides its directory. */
export const WRITER = {
  minFree: 0,
  repeatWindow: 3_600_000,
  noticesPerHour: 20,
  keepRefused: 90 * 86_400_000,
  ages: DEFAULT_AGES,
};

/** Out: the plan of each query that is prepared from now on, line by line; whoever reads it may empty it. */
export function plansOf({ db }: Connection): string[] {
  const plans: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = (text: string) => {
    const blanks = Array.from(text.matchAll(/\?/g), () => null);
    const rows = prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...blanks);
    plans.push(...rows.map(({ detail }) => detail));
    return prepare(text);
  };
  return plans;
}
