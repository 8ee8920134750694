/**
 * Brings a database to the schema of `migrations/NNNN_name.sql`: plain SQL, forward only, each in one transaction, each
 * with a checksum on record. An existing database is copied beside itself before it is changed.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { StoreUnavailable } from "./port.ts";

export interface Migration {
  readonly number: number;
  /** The file's name. */
  readonly name: string;
  /** SHA-256 of the text with LF line ends, hex. */
  readonly checksum: string;
}

export interface MigrationStatus {
  readonly applied: readonly (Migration & { readonly appliedAt: number })[];
  readonly pending: readonly Migration[];
}

export interface MigrationOutcome {
  /** The migrations that this call applied. */
  readonly applied: readonly Migration[];
  /** Where the copy of the database as it was lies, when one was made. */
  readonly backup: string | null;
}

/** The database and the migrations do not fit each other; the message says what to do. */
export class SchemaMismatch extends StoreUnavailable {
  constructor(message: string) {
    super(message);
    this.name = "SchemaMismatch";
  }
}

interface MigrationFile extends Migration {
  readonly sql: string;
}

/** What is applied and what waits; reads only. Throws SchemaMismatch as `migrate` does. */
export function migrationStatus(file: string, dir: string): MigrationStatus {
  const files = readMigrations(dir);
  if (!existsSync(file)) return { applied: [], pending: files.map(withoutSql) };
  const db = new Database(file, { readonly: true });
  try {
    return compare(db, file, files);
  } finally {
    db.close();
  }
}

/**
 * Applies what is pending, in order. Safe when several processes start at once.
 * Throws SchemaMismatch when an applied migration was changed, or when the database is newer than `dir`; StoreUnavailable
 * that names the file when it cannot be opened, read or written, or is no database.
 */
export async function migrate(file: string, dir: string): Promise<MigrationOutcome> {
  const files = readMigrations(dir);
  try {
    return await bringUpToDate(file, files);
  } catch (error) {
    throw isUnusable(error)
      ? new StoreUnavailable(
          `${file}: cannot be used (${error.message}). Check the file and who may write it, or restore a backup`,
          { cause: error },
        )
      : error;
  }
}

const isUnusable = (error: unknown): error is Error =>
  error instanceof Error &&
  "code" in error &&
  /^SQLITE_(NOTADB|CORRUPT|CANTOPEN|READONLY|PERM|IOERR)/.test(String(error.code));

async function bringUpToDate(file: string, files: readonly MigrationFile[]): Promise<MigrationOutcome> {
  const db = new Database(file, { timeout: 30_000 });
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = OFF"); // A migration may rebuild tables; what refers to what is checked before its commit.
    const { applied, pending } = compare(db, file, files);
    const backup = applied.length > 0 && pending[0] ? await backUp(db, file, pending[0]) : null;
    return { applied: files.filter((migration) => apply(db, file, migration, files)).map(withoutSql), backup };
  } finally {
    db.close();
  }
}

function readMigrations(dir: string): MigrationFile[] {
  const names = readdirSync(dir).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  const files = names.sort().map((name) => {
    const sql = readFileSync(join(dir, name), "utf8").replaceAll("\r\n", "\n");
    return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
  files.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new SchemaMismatch(`${dir}: ${name} should be number ${index + 1}, without gaps`);
  });
  if (files.length === 0) throw new SchemaMismatch(`${dir}: no migrations here; is the installation complete?`);
  return files;
}

function compare(db: Database.Database, file: string, files: readonly MigrationFile[]): MigrationStatus {
  const applied = appliedTo(db);
  for (const { number, name, checksum } of applied) {
    const known = files[number - 1];
    if (!known) {
      throw new SchemaMismatch(
        `${file}: the database is newer than this lintel (it has ${name}). Install the version that wrote it, or a later one`,
      );
    }
    if (known.checksum !== checksum) {
      throw new SchemaMismatch(
        `${known.name} was changed after it was applied to ${file}. Restore the file; write changes as a new migration`,
      );
    }
  }
  return { applied, pending: files.slice(applied.length).map(withoutSql) };
}

function appliedTo(db: Database.Database): (Migration & { appliedAt: number })[] {
  const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'").get();
  if (!table) return [];
  const rows = db.prepare(
    "SELECT number, name, checksum, applied_at AS appliedAt FROM schema_migration ORDER BY number",
  );
  return rows.all() as (Migration & { appliedAt: number })[];
}

/** False when another process was faster. */
function apply(
  db: Database.Database,
  file: string,
  migration: MigrationFile,
  files: readonly MigrationFile[],
): boolean {
  db.exec("BEGIN IMMEDIATE");
  try {
    db.exec(`CREATE TABLE IF NOT EXISTS schema_migration
      (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`);
    const isNew = compare(db, file, files).applied.length < migration.number;
    if (isNew) run(db, migration);
    db.exec("COMMIT");
    return isNew;
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function run(db: Database.Database, { number, name, checksum, sql }: MigrationFile): void {
  db.exec(sql);
  const dangling = db.pragma("foreign_key_check") as unknown[];
  if (dangling.length > 0) throw new SchemaMismatch(`${name}: ${dangling.length} rows would refer to nothing`);
  db.prepare("INSERT INTO schema_migration VALUES (?, ?, ?, ?)").run(number, name, checksum, Date.now());
}

async function backUp(db: Database.Database, file: string, next: Migration): Promise<string> {
  const backup = `${file}.before-${String(next.number).padStart(4, "0")}`;
  await db.backup(`${backup}.part`);
  renameSync(`${backup}.part`, backup);
  return backup;
}

const withoutSql = ({ number, name, checksum }: Migration): Migration => ({ number, name, checksum });
