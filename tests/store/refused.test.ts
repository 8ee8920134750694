import { existsSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision, Store } from "../../src/store/port.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { dropRefused } from "../../src/store/sqlite/mail/kept.ts";
import { Tx } from "../../src/store/sqlite/tx.ts";
import { ANN, commitOf, DAY, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened, plansOf, WRITER } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const A = "a@y.example";
const B = "b@y.example";

describe.each(ENGINES)("the text of refused mail on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  const open = async (keepRefused: number) => {
    opened = await engine({ keepRefused });
    store = opened.store;
    await store.importMembers([member(ANN)], SYSTEM);
  };
  beforeEach(() => open(30 * DAY));
  afterEach(() => opened.end());

  const hold = async (mail: Mail = {}) => {
    const commit = commitOf({ to: [A, B], fate: "hold", ...mail });
    await store.commitSubmission(commit);
    return commit.submission.ref;
  };
  const decision = (ref: string, more: Partial<Decision> = {}): Decision => {
    return { ref, recipients: null, actor: "staff:eva", reason: "because", at: NOW, ...more };
  };
  const refuse = (ref: string, more: Partial<Decision> = {}) => store.decideHeld("refuse", decision(ref, more));
  const appeal = (ref: string) =>
    store.appeal(
      opened.foreign((db) => db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref)) as number,
      "He asked",
      NOW + DAY,
    );
  const drop = (after: number, limit = 99) => store.dropRefused(NOW + after - 30 * DAY, limit, NOW + after);
  const hasText = async (ref: string) => (await store.openBody(ref)) !== null;

  it("stays so long after the refusal, then goes with an entry; its digest stays", async () => {
    const ref = await hold();
    await refuse(ref);
    expect(await drop(30 * DAY - 1)).toBe(0);
    expect(await hasText(ref)).toBe(true);
    expect(await drop(30 * DAY)).toBe(1);
    expect(await hasText(ref)).toBe(false);
    expect((await store.auditEntries(0, 99)).at(-1)).toMatchObject({
      ...{
        kind: "body.deleted",
        at: NOW + 30 * DAY,
        actor: "system",
        subject: ref,
        data: { digest: expect.any(String) },
      },
    });
    expect(await drop(60 * DAY)).toBe(0);
  });

  it("stays while an appeal is open, however long that takes", async () => {
    const ref = await hold();
    await refuse(ref);
    expect(await appeal(ref)).toBe(true);
    expect(await drop(400 * DAY)).toBe(0);
    expect(await hasText(ref)).toBe(true);
    opened.foreign((db) => db.exec("UPDATE appeal SET state = 'denied'"));
    expect(await drop(400 * DAY)).toBe(1);
    expect(await hasText(ref)).toBe(false);
  });

  it("goes oldest first, so many at a time", async () => {
    const refs = [await hold(), await hold(), await hold()];
    for (const [index, ref] of refs.entries()) await refuse(ref, { at: NOW - index });
    expect(await drop(30 * DAY, 2)).toBe(2);
    expect(await Promise.all(refs.map(hasText))).toEqual([true, false, false]);
  });

  it("stays where only some of it was refused and the rest has ended otherwise", async () => {
    const ref = await hold();
    await refuse(ref, { recipients: [A] });
    await store.decideHeld("withdraw", decision(ref, { at: NOW + 5 * DAY }));
    expect(await hasText(ref)).toBe(true);
    expect(await drop(30 * DAY)).toBe(1);
  });

  it("stays where age refused it", async () => {
    const ref = await hold({ heldUntil: NOW + DAY });
    await store.expireHeld(NOW + DAY, "refuse");
    expect(await drop(31 * DAY - 1)).toBe(0);
    expect(await hasText(ref)).toBe(true);
    expect(await drop(31 * DAY)).toBe(1);
  });

  it("is a file in the spool for large mail, which goes too", async () => {
    const path = store.spoolPath("0123456789ab");
    writeFileSync(path, "Subject: large\r\n\r\n");
    const body = { kind: "spool", path, size: 18, digest: "d", eightBit: false } as const;
    const ref = await hold({ body });
    await refuse(ref);
    expect(await store.sweepSpool(Date.now() + DAY)).toBe(0);
    expect(existsSync(path)).toBe(true);
    expect(await drop(30 * DAY)).toBe(1);
    await vi.waitFor(() => expect(existsSync(path)).toBe(false), 60_000);
  });

  it("goes at once where nothing is kept, but for what an open appeal is about", async () => {
    await opened.end();
    await open(0);
    const [plain, appealed] = [await hold(), await hold()];
    await appeal(appealed);
    await refuse(plain);
    await refuse(appealed);
    expect([await hasText(plain), await hasText(appealed)]).toEqual([false, true]);
  });

  it("is found by an index, not by looking through all mail", () => {
    const sql = connect(databaseFile(opened.dataDir), "write");
    try {
      const tx = new Tx(sql, { ...WRITER, dataDir: opened.dataDir });
      const plans = plansOf(sql);
      dropRefused(tx, NOW, 9, NOW);
      expect(plans.join("\n")).toContain("USING COVERING INDEX refused_body_since");
      expect(plans.filter((line) => /^SCAN/.test(line))).toEqual([]);
    } finally {
      sql.db.close();
    }
  });
});
