/** The data as a kill left them, read from a copy: the gateway itself must be the one that recovers the original. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

export interface Snapshot {
  /** By `<Message-ID> <recipient>`. */
  readonly envelopes: ReadonlyMap<string, { readonly id: string; readonly recipient: string; readonly state: string }>;
  /** Message-IDs on record; an id stands once per message. */
  readonly messages: readonly string[];
  readonly noticesDue: number;
  /** Of SQLite's own check; `ok` when there is none. */
  readonly integrity: string;
  /** Files in the spool that no message names, and files that are named and missing. */
  readonly orphans: readonly string[];
  readonly missing: readonly string[];
}

interface Row {
  readonly id: string;
  readonly recipient: string;
  readonly state: string;
}

export function snapshotOf(dataDir: string): Snapshot {
  const copy = mkdtempSync(join(tmpdir(), "lintel-snapshot-"));
  try {
    for (const name of ["lintel.db", "lintel.db-wal"]) {
      if (existsSync(join(dataDir, name))) cpSync(join(dataDir, name), join(copy, name));
    }
    const db = new Database(join(copy, "lintel.db"));
    try {
      return read(db, dataDir);
    } finally {
      db.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function read(db: Database.Database, dataDir: string): Snapshot {
  const column = (sql: string) => db.prepare(sql).pluck().all() as string[];
  // The store keeps a Message-ID as it stands in the header.
  const rows = db
    .prepare(
      "SELECT trim(m.message_id, '<>') AS id, e.recipient, e.state FROM envelope e JOIN message m ON m.id = e.message",
    )
    .all() as Row[];
  const files = existsSync(join(dataDir, "spool")) ? readdirSync(join(dataDir, "spool")) : [];
  const named = column("SELECT body_path FROM message WHERE body_path IS NOT NULL").map((path) =>
    path.replace(/^spool\//, ""),
  );
  return {
    envelopes: new Map(rows.map((row) => [`${row.id} ${row.recipient}`, row])),
    messages: column("SELECT trim(message_id, '<>') FROM message"),
    noticesDue: Number(column("SELECT count(*) FROM notice WHERE state = 'due'")[0]),
    integrity: String(db.pragma("integrity_check", { simple: true })),
    orphans: files.filter((name) => !named.includes(name)),
    missing: named.filter((name) => !files.includes(name)),
  };
}
