import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/store/migrate.ts";
import type { Store } from "../../src/store/port.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { addStaff, listed, order, reader } from "./held.ts";
import { HOUR, NOW } from "./mail.ts";
import { MIGRATIONS } from "./open.ts";

/** Of 0001 to 0004; what these say is part of the test: an installation out there has them. */
const OLD = 4;

describe("a data directory from before the console, whose gateway was killed", () => {
  const dir = mkdtempSync(join(tmpdir(), "lintel-upgrade-"));
  let store: Store;
  beforeAll(async () => {
    const old = join(dir, "migrations");
    mkdirSync(old);
    for (const name of readdirSync(MIGRATIONS).filter((each) => Number(each.slice(0, 4)) <= OLD))
      copyFileSync(join(MIGRATIONS, name), join(old, name));
    await migrate(databaseFile(dir), old);
    const db = new Database(databaseFile(dir));
    db.pragma("foreign_keys = OFF");
    db.exec(readFileSync(join(import.meta.dirname, "version-4.sql"), "utf8"));
    db.close();
    store = await openSqliteStore({ dataDir: dir, migrationsDir: MIGRATIONS, minFree: 0 });
    await addStaff(store, "eva");
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });

  const ask = (sql: string) => {
    const db = new Database(databaseFile(dir), { readonly: true });
    try {
      return db.prepare(sql).pluck().all();
    } finally {
      db.close();
    }
  };
  const refs = () => ask("SELECT ref FROM message ORDER BY id");

  it("shows in the queue what was held, with why, and the appeal on it", async () => {
    expect(await listed(store)).toEqual(refs().slice(0, 5));
    const { rows } = await store.deskQueue(reader(), {}, 0, 10);
    expect(rows.map(({ recipients }) => recipients)).toEqual([2, 2, 2, 2, 1]);
    expect(rows.map(({ rules }) => rules)).toEqual(rows.map(() => ["consent/newsletter"]));
    expect(rows.map(({ appealed }) => appealed)).toEqual([false, true, false, false, false]);
    expect(await store.deskCounts(reader(), {}, [HOUR])).toMatchObject({
      messages: 5,
      waiting: 5,
      rules: [{ count: 5 }],
    });
  });

  it("has its open case among the cases, and a trail that goes on from where it ended", async () => {
    expect(
      ask("SELECT c.id FROM complaint_case AS c JOIN case_procedure AS p ON p.complaint_case = c.id"),
    ).toHaveLength(1);
    expect(ask("SELECT count(*) FROM audit AS a JOIN audit AS b ON b.seq = a.seq + 1 WHERE b.prev <> a.hash")).toEqual([
      0,
    ]);
  });

  it("takes decisions on what was held, and carries them out", async () => {
    const [first = "", second = ""] = refs() as string[];
    const { results } = await store.decideMany(reader(), order([first]));
    expect(results).toMatchObject([{ ref: first, outcome: "pending" }]);
    await store.decideMany(reader(), order([second], { kind: "refuse", batch: "batch-000002" }));
    await store.settleDecisions(NOW + HOUR, 10);
    expect(await listed(store)).toEqual(refs().slice(2, 5));
    expect(ask("SELECT DISTINCT state FROM envelope WHERE message = 1")).toEqual(["queued"]);
    expect(ask("SELECT DISTINCT state FROM envelope WHERE message = 2")).toEqual(["refused"]);
  });
});
