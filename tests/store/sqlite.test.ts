/** What only this engine has: the writer's thread, group commit, the file and its disk. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkTrail } from "../../src/audit/trail.ts";
import { migrate } from "../../src/store/migrate.ts";
import { NotHeld, StoreUnavailable } from "../../src/store/port.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { commitRow } from "../../src/store/sqlite/intake/commit-row.ts";
import { type Request, runBatch } from "../../src/store/sqlite/threads/batch.ts";
import { WriterClient } from "../../src/store/sqlite/threads/writer-client.ts";
import { Tx } from "../../src/store/sqlite/tx.ts";
import { writerVerbs } from "../../src/store/sqlite/verbs.ts";
import { ANN, commitOf, member, memory, NOW } from "./mail.ts";
import { MIGRATIONS, type Opened, sqlite, WRITER } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const commitRequest = (id: number, more: Parameters<typeof commitOf>[0] = {}): Request => {
  return { id, verb: "commitSubmission", args: [commitRow(commitOf(more), [], (path) => path)] };
};

describe("a batch", () => {
  let dir: string;
  let tx: Tx;
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), "lintel-batch-"));
    await migrate(databaseFile(dir), MIGRATIONS);
    tx = new Tx(connect(databaseFile(dir), "write", 200), {
      ...WRITER,
      dataDir: dir,
    });
  });
  afterEach(() => {
    tx.sql.db.close();
    rmSync(dir, { recursive: true });
  });
  const count = (table: string) => tx.sql.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const limitPages = (more: number) => {
    const pages = tx.sql.db.pragma("page_count", { simple: true }) as number;
    tx.sql.db.pragma(`max_page_count = ${pages + more}`);
  };

  it("commits the good ones and answers the bad one alone", () => {
    const { ref } = commitOf().submission;
    const bad = {
      id: 2,
      verb: "decideHeld",
      args: ["release", { ref, recipients: null, actor: "x", reason: "", at: 1 }],
    };
    const { answers, woken } = runBatch(tx, writerVerbs, [commitRequest(1), bad, commitRequest(3)]);
    expect(answers.map((answer) => ("error" in answer ? answer.error.kind : "done"))).toEqual([
      "done",
      "not-held",
      "done",
    ]);
    expect([count("message"), count("audit"), woken]).toEqual([2, 2, true]);
  });

  it("forgets all that a bad one did: rows, entries, files, wake-ups", () => {
    let removed = false;
    const verbs = {
      ...writerVerbs,
      bad(inner: Tx) {
        inner.audit({ kind: "notice.sent", at: 1, actor: "system", subject: "x", data: {} });
        inner.wake();
        inner.afterCommit(() => {
          removed = true;
        });
        throw new Error("after all that");
      },
    };
    const { answers, woken } = runBatch(tx, verbs, [
      { id: 1, verb: "bad", args: [] },
      commitRequest(2, { fate: "reject" }),
    ]);
    expect(answers.map((answer) => "error" in answer)).toEqual([true, false]);
    expect([count("audit"), removed, woken]).toEqual([1, false, false]);
    const [{ seq, prev }] = tx.sql.db.prepare("SELECT seq, prev FROM audit").all() as [{ seq: number; prev: string }];
    expect([seq, prev]).toEqual([1, "0".repeat(64)]);
  });

  it("answers an unknown verb as an error", () => {
    const [answer] = runBatch(tx, writerVerbs, [{ id: 1, verb: "toString2", args: [] }]).answers;
    expect(answer && "error" in answer && answer.error.message).toContain("toString2");
  });

  it("takes the small ones when the disk has no room for the large one", () => {
    runBatch(tx, writerVerbs, [commitRequest(1)]);
    limitPages(20);
    const large = commitRequest(2, { body: memory("x".repeat(400_000)) });
    const { answers } = runBatch(tx, writerVerbs, [commitRequest(3), large, commitRequest(4)]);
    const outcome = answers.map((answer) => ("error" in answer ? [answer.error.kind, answer.error.full] : "done"));
    expect(outcome).toEqual(["done", ["unavailable", true], "done"]);
    expect(count("message")).toBe(3);
  });

  it("goes on by itself when a full disk has room again", () => {
    limitPages(0);
    const failing = () =>
      runBatch(tx, writerVerbs, [commitRequest(1, { body: memory("x".repeat(100_000)) })]).answers[0];
    const answer = failing();
    expect(answer && "error" in answer && answer.error.full).toBe(true);
    expect(tx.sql.db.inTransaction).toBe(false);
    tx.sql.db.pragma("max_page_count = 1000000");
    const again = failing();
    expect(again && "error" in again).toBe(false);
    expect(count("message")).toBe(1);
  });

  it("answers unavailable, not full, when another process does not let go", () => {
    const other = new Database(databaseFile(dir));
    other.exec("BEGIN IMMEDIATE");
    const [answer] = runBatch(tx, writerVerbs, [commitRequest(1)]).answers;
    other.exec("ROLLBACK");
    other.close();
    expect(answer && "error" in answer && [answer.error.kind, answer.error.full]).toEqual(["unavailable", false]);
    expect(runBatch(tx, writerVerbs, [commitRequest(2)]).answers[0]).toHaveProperty("value");
  });
});

describe("the store on its file", () => {
  let opened: Opened;
  afterEach(() => opened.end());

  it("refuses mail when too little disk is free, and still records what was delivered", async () => {
    opened = await sqlite();
    await opened.store.commitSubmission(commitOf());
    await opened.store.close();
    opened = await sqlite({ dataDir: opened.dataDir, minFree: Number.MAX_SAFE_INTEGER });
    const { store } = opened;
    const refused = await store.commitSubmission(commitOf()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect((refused as StoreUnavailable).full).toBe(true);
    await expect(store.probe()).rejects.toThrow(StoreUnavailable);
    const [due] = await store.claimDue({ now: NOW, leaseUntil: NOW + 1, limit: 1 });
    const id = due?.envelopes[0]?.id ?? 0;
    const delivered = {
      envelopeId: id,
      at: NOW,
      result: "delivered",
      reply: "250",
      status: "2.0.0",
      remoteMta: "",
    } as const;
    await store.recordAttempts([delivered], []);
    expect(await store.counts()).toMatchObject({ queued: 0 });
  });

  it("carries typed errors across the thread", async () => {
    opened = await sqlite();
    const decision = { ref: "000000000000", recipients: null, actor: "x", reason: "", at: 1 };
    const error = await opened.store.decideHeld("refuse", decision).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotHeld);
    expect((error as NotHeld).ref).toBe("000000000000");
  });

  it("keeps everything that was answered when the writer is killed, and starts another", async () => {
    opened = await sqlite();
    const writer = new WriterClient({ ...WRITER, dataDir: opened.dataDir, repeatWindow: 1 });
    const row = () => commitRow(commitOf(), [], (path) => path);
    const answered = await Promise.all([1, 2, 3].map(() => writer.call("commitSubmission", [row()])));
    const inFlight = Array.from({ length: 50 }, () => writer.call("commitSubmission", [row()]));
    await Promise.resolve();
    await writer.worker?.terminate();
    const ends = await Promise.allSettled(inFlight);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(StoreUnavailable);
    const done = answered.length + ends.filter(({ status }) => status === "fulfilled").length;
    expect((await opened.store.counts()).queued).toBeGreaterThanOrEqual(done);
    await writer.call("commitSubmission", [row()]);
    expect((await checkTrail(opened.store)).broken).toBeNull();
    await writer.close();
    await expect(writer.call("probe", [])).rejects.toThrow("closed");
  });

  it("finishes what was asked before it closes", async () => {
    opened = await sqlite();
    const writer = new WriterClient({ ...WRITER, dataDir: opened.dataDir, repeatWindow: 1 });
    const asked = [1, 2, 3].map(() => writer.call("commitSubmission", [commitRow(commitOf(), [], (path) => path)]));
    await writer.close();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(Array(3).fill("fulfilled"));
  });

  it("keeps one whole chain while two writers write at once", async () => {
    opened = await sqlite();
    const other = await sqlite({ dataDir: opened.dataDir });
    const stores = [opened.store, other.store];
    await Promise.all(Array.from({ length: 60 }, (_, i) => stores[i % 2]?.commitSubmission(commitOf())));
    const { head, broken } = await checkTrail(opened.store);
    expect([head.seq, broken]).toEqual([60, null]);
    await other.store.close();
  });

  it("keeps one whole chain while another process writes, and hears of its work", async () => {
    opened = await sqlite();
    await opened.store.importMembers([member(ANN)], SYSTEM);
    let woken = 0;
    opened.store.onWork(() => {
      woken += 1;
    });
    const script = `
      import { openSqliteStore } from ${JSON.stringify(join(import.meta.dirname, "../../dist/store/sqlite/index.js"))};
      const store = await openSqliteStore({ dataDir: ${JSON.stringify(opened.dataDir)}, migrationsDir: ${JSON.stringify(MIGRATIONS)}, minFree: 0 });
      for (let i = 0; i < 20; i += 1) {
        await store.setStanding("${ANN.address}", i % 2 ? "good" : "warned", "r", "staff:x", i);
        await new Promise((next) => setTimeout(next, 20));
      }
      await store.close();`;
    const ours = (async () => {
      for (let i = 0; i < 20; i += 1) {
        await opened.store.commitSubmission(commitOf({ fate: "hold" }));
        await setTimeout(20);
      }
    })();
    await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    await ours;
    const { head, broken } = await checkTrail(opened.store);
    expect([head.seq, broken]).toEqual([41, null]);
    await expect.poll(() => woken).toBeGreaterThan(0);
  });

  it("lets nobody change or remove what is append only", async () => {
    opened = await sqlite();
    const { store } = opened;
    await store.importMembers([member(ANN)], SYSTEM);
    const row = { grantee: ANN.id, scope: "contact", status: "granted", basis: "staff", purpose: null } as const;
    const recipient = { text: "b@y.example", local: "b", domain: "y.example", key: "b@y.example" };
    await store.importConsents([{ ...row, recipient, at: NOW, until: null, evidence: "" }], SYSTEM);
    opened.foreign((db) => {
      for (const table of ["audit", "consent"]) {
        expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).not.toBe(0);
        expect(() => db.prepare(`UPDATE ${table} SET at = 0`).run()).toThrow("append only");
        expect(() => db.prepare(`DELETE FROM ${table}`).run()).toThrow("append only");
      }
    });
  });

  it("finds a change that went round the triggers", async () => {
    opened = await sqlite();
    for (let i = 0; i < 3; i += 1) await opened.store.commitSubmission(commitOf());
    opened.foreign((db) => db.exec("DROP TRIGGER audit_no_update; UPDATE audit SET actor = 'member:x' WHERE seq = 2"));
    expect((await checkTrail(opened.store)).broken).toMatchObject({ seq: 2 });
  });

  it("keeps no address in the file after it was erased", async () => {
    opened = await sqlite();
    await opened.store.commitSubmission(commitOf({ to: ["erase-me@y.example"], fate: "reject" }));
    opened.foreign((db) => {
      db.exec("UPDATE person SET key = NULL, address = NULL; UPDATE envelope SET recipient = ''");
      const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
      const all = tables.map((table) => JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all())).join();
      expect(all).not.toContain("erase-me");
    });
    expect((await checkTrail(opened.store)).broken).toBeNull();
  });
});
