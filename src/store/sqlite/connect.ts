/** Opens a connection as every part of this engine wants it. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { Connection } from "./statement.ts";

/** Where the database lies in a data directory. */
export const databaseFile = (dataDir: string): string => join(dataDir, "lintel.db");

/** How long a foreign lock is waited for (the command line may write while `serve` runs), milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** `write` connections wait for the disk at each commit: a 250 is a promise (std 41). */
export function connect(file: string, kind: "read" | "write", busyTimeout = BUSY_TIMEOUT): Connection {
  const db = new Database(file, { timeout: busyTimeout });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("cache_size = -65536");
  db.pragma("temp_store = MEMORY");
  // What is erased is overwritten where that costs no extra write (std 100).
  db.pragma("secure_delete = FAST");
  // Pages that every commit touches are copied to the database once in many commits.
  db.pragma("wal_autocheckpoint = 4000");
  db.pragma("journal_size_limit = 67108864");
  if (kind === "read") db.pragma("query_only = ON");
  return new Connection(db);
}
