import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate, migrationStatus, SchemaMismatch } from "../../src/store/migrate.ts";
import { MIGRATIONS } from "./open.ts";

describe("migrations", () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "lintel-migrate-"));
    file = join(dir, "lintel.db");
    write("0001_first.sql", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);");
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const write = (name: string, sql: string) => writeFileSync(join(dir, name), sql);
  const read = (sql: string, from = file) => {
    const db = new Database(from);
    const value = db.prepare(sql).pluck().get();
    db.close();
    return value;
  };
  const names = (migrations: readonly { name: string }[]) => migrations.map(({ name }) => name);

  it("are applied once, in order", async () => {
    expect(names(migrationStatus(file, dir).pending)).toEqual(["0001_first.sql"]);
    expect(existsSync(file)).toBe(false);
    expect(await migrate(file, dir)).toMatchObject({ applied: [{ number: 1 }], backup: null });
    expect(await migrate(file, dir)).toEqual({ applied: [], backup: null });
    expect(read("SELECT count(*) FROM a")).toBe(1);
    expect(names(migrationStatus(file, dir).applied)).toEqual(["0001_first.sql"]);
  });

  it("keep a copy of a database that they change", async () => {
    await migrate(file, dir);
    write("0002_second.sql", "UPDATE a SET x = 2;");
    const { applied, backup } = await migrate(file, dir);
    expect(names(applied)).toEqual(["0002_second.sql"]);
    expect(read("SELECT x FROM a")).toBe(2);
    expect(read("SELECT x FROM a", backup ?? "")).toBe(1);
  });

  it("leave nothing behind when one fails", async () => {
    await migrate(file, dir);
    write("0002_second.sql", "CREATE TABLE b (x INTEGER); SELECT nonsense;");
    await expect(migrate(file, dir)).rejects.toThrow("nonsense");
    expect(read("SELECT count(*) FROM sqlite_schema WHERE name = 'b'")).toBe(0);
    expect(names(migrationStatus(file, dir).pending)).toEqual(["0002_second.sql"]);
  });

  it("that leave rows which refer to nothing are refused", async () => {
    write("0001_first.sql", "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p INTEGER REFERENCES p (id));");
    await migrate(file, dir);
    write("0002_second.sql", "INSERT INTO c VALUES (7);");
    await expect(migrate(file, dir)).rejects.toThrow("refer to nothing");
  });

  it("are refused when an applied one was changed", async () => {
    await migrate(file, dir);
    write("0001_first.sql", "CREATE TABLE a (x INTEGER, y INTEGER) STRICT;");
    await expect(migrate(file, dir)).rejects.toThrow(/0001_first\.sql was changed after it was applied/);
    expect(() => migrationStatus(file, dir)).toThrow(SchemaMismatch);
  });

  it("do not mind other line ends", async () => {
    write("0001_first.sql", "CREATE TABLE a\n(x INTEGER);\n");
    await migrate(file, dir);
    write("0001_first.sql", "CREATE TABLE a\r\n(x INTEGER);\r\n");
    expect((await migrate(file, dir)).applied).toEqual([]);
  });

  it("are refused for a database of a newer version", async () => {
    write("0002_second.sql", "CREATE TABLE b (x INTEGER);");
    await migrate(file, dir);
    rmSync(join(dir, "0002_second.sql"));
    await expect(migrate(file, dir)).rejects.toThrow(/newer than this lintel.*0002_second/);
  });

  it("are refused with gaps or without files", async () => {
    write("0003_third.sql", "SELECT 1;");
    await expect(migrate(file, dir)).rejects.toThrow("without gaps");
    await expect(migrate(file, mkdtempSync(join(dir, "empty-")))).rejects.toThrow("no migrations here");
  });

  it("are applied once when two processes start together", async () => {
    write("0002_second.sql", "UPDATE a SET x = x + 1;");
    const outcomes = await Promise.all([migrate(file, dir), migrate(file, dir)]);
    expect(outcomes.flatMap(({ applied }) => names(applied)).sort()).toEqual(["0001_first.sql", "0002_second.sql"]);
    expect(read("SELECT x FROM a")).toBe(2);
  });

  it("of this version make strict tables only", async () => {
    await migrate(file, MIGRATIONS);
    const loose =
      "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'";
    expect(read(loose)).toBe(0);
  });
});
