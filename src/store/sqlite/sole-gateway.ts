/**
 * One gateway per data directory: a start takes back the leases of the one before, so two at once would send twice. The
 * lock is the system's own, taken by SQLite on an empty file: a process that was killed holds nothing.
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { StoreUnavailable } from "../port.ts";

/** @returns what lets go again. Throws StoreUnavailable when another gateway holds the directory. */
export function holdDirectory(dataDir: string): () => void {
  const lock = new Database(join(dataDir, "gateway.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw new StoreUnavailable(
      `another gateway is running on ${dataDir}: stop it, or give this one a data_dir of its own`,
      { cause: error },
    );
  }
  return () => void lock.close();
}
