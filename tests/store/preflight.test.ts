import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PreflightCheck, Store } from "../../src/store/port.ts";
import { ANN, DAY, HOUR, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

describe.each(ENGINES)("pre-flight on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN)], { actor: "system", at: NOW, dryRun: false });
  });
  afterEach(() => opened.end());

  const check = (parts: Partial<PreflightCheck> = {}): PreflightCheck => ({
    ...{ ref: "0123456789ab", member: ANN.id, at: NOW, perDay: 2, subject: "Lunch offer", messageId: "<d@a.example>" },
    ...{ digest: "f".repeat(64), policyVersion: 1, counts: { sent: 1, held: 0, refused: 1 } },
    notice: { kind: "checked", to: ANN.address, language: "en", recipients: [] },
    ...parts,
  });
  const rows = (table: string) => opened.foreign((db) => db.prepare(`SELECT * FROM ${table}`).all());

  it("owes a notice about the draft, and writes one entry with digest and counts only", async () => {
    expect(await store.recordPreflight(check())).toBe("recorded");
    const [notice] = await store.claimNotices({ now: NOW, leaseUntil: NOW + HOUR, limit: 10 });
    expect(notice).toMatchObject({
      ...{ ref: "0123456789ab", order: { kind: "checked", to: ANN.address } },
      original: { subject: "Lunch offer", messageId: "<d@a.example>", receivedAt: NOW, envid: null, ret: null },
    });
    const entry = (await store.auditEntries(0, 100)).at(-1);
    expect(entry).toMatchObject({
      ...{ kind: "preflight.checked", actor: `member:${ANN.id}`, subject: "0123456789ab" },
      data: { digest: "f".repeat(64), policy: 1, sent: 1, held: 0, refused: 1 },
    });
    expect(JSON.stringify(entry)).not.toMatch(/@|Lunch/);
  });

  it("keeps no message, no envelope, no counter; and nothing of the draft once the notice was sent", async () => {
    await store.recordPreflight(check());
    for (const table of ["message", "envelope", "message_body", "contact", "look_alike"])
      expect(rows(table)).toEqual([]);
    const [notice] = await store.claimNotices({ now: NOW, leaseUntil: NOW + HOUR, limit: 10 });
    await store.settleNotice(notice?.id ?? 0, { at: NOW, result: "sent", reply: "250 ok" });
    expect(JSON.stringify(rows("notice"))).not.toMatch(/Lunch|@a\.example/);
    expect((await store.auditEntries(0, 100)).at(-1)).toMatchObject({ kind: "notice.sent", subject: "0123456789ab" });
  });

  it("is over after so many in a day of UTC, exactly, also when they come at once; then nothing is written", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => store.recordPreflight(check())));
    expect(answers.sort()).toEqual(["over", "over", "recorded", "recorded"]);
    const before = rows("audit").length;
    expect(await store.recordPreflight(check())).toBe("over");
    expect(rows("audit").length).toBe(before);
    expect(await store.recordPreflight(check({ at: NOW + DAY }))).toBe("recorded");
    expect(rows("preflight_use")).toHaveLength(1);
  });

  it("owes nothing to nobody", async () => {
    await store.recordPreflight(check({ notice: null }));
    expect(rows("notice")).toEqual([]);
  });
});
