import { existsSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../src/mail/envelope.ts";
import type { Store } from "../../src/store/port.ts";
import fc from "../support/fc.ts";
import { ANN, address, BOB, commitOf, DAY, finding, HOUR, member, memory, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

describe.each(ENGINES)("intake on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const outcome = await store.importMembers([member(ANN), member(BOB)], { actor: "system", at: NOW, dryRun: false });
    expect(outcome.refused).toEqual([]);
  });
  afterEach(() => opened.end());

  const rows = (table: string) =>
    opened.foreign((db) => (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n);
  const lastEntry = async () => (await store.auditEntries(0, 1000)).at(-1);

  describe("a submission", () => {
    it("is written whole with one entry in the trail", async () => {
      const commit = commitOf({
        to: ["bob@jones.example", "Cara@jones.example", "dan@elsewhere.example"],
        fate: { "Cara@jones.example": "hold", "dan@elsewhere.example": "reject" },
        findings: [finding({ recipient: "Cara@jones.example" })],
        notices: [{ kind: "verdict", to: ANN.address, language: "en", recipients: [] }],
      });
      const before = rows("audit");
      expect(await store.commitSubmission(commit)).toEqual({ kind: "committed", reply: commit.reply });
      expect(await store.counts()).toEqual({ queued: 1, held: 1, heldOldestAt: NOW, noticesDue: 1 });
      expect(rows("audit")).toBe(before + 1);
      const entry = await lastEntry();
      expect(entry).toMatchObject({
        kind: "submission.committed",
        actor: "member:m-ann",
        subject: commit.submission.ref,
        data: { digest: commit.submission.body.digest, policy: 1, rules: ["consent/newsletter"] },
      });
      const fates = ((entry?.data["recipients"] ?? []) as string[][]).map(([, disposition]) => disposition);
      expect(fates).toEqual(["forward", "hold", "reject"]);
    });

    it("keeps what is put right on the way out, per envelope, and says so in the trail", async () => {
      const commit = commitOf({ to: ["bob@jones.example", "cy@other.example"] });
      const [first, ...others] = commit.judgement.verdicts;
      const verdicts = [{ ...(first as NonNullable<typeof first>), fixes: ["unsubscribe"] as const }, ...others];
      await store.commitSubmission({ ...commit, judgement: { ...commit.judgement, verdicts } });
      const kept = opened.foreign((db) => db.prepare("SELECT fixes FROM envelope ORDER BY id").pluck().all());
      expect(kept).toEqual(['["unsubscribe"]', "[]"]);
      expect((await store.auditEntries(0, 100)).at(-1)?.data).toMatchObject({ fixes: ["unsubscribe"] });
    });

    it("leaves no address, name or subject in the trail", async () => {
      await store.commitSubmission(commitOf({ to: ["bob@jones.example"], findings: [finding()] }));
      const trail = JSON.stringify(await store.auditEntries(0, 1000));
      for (const word of ["@", "Lunch", "Newsletter", "jones.example"]) expect(trail).not.toContain(word);
    });

    it("keeps both spellings of one address and one person behind them (std 15)", async () => {
      await store.commitSubmission(commitOf({ to: ["A@y.example", "a@y.example"] }));
      const due = await store.claimDue({ now: NOW, leaseUntil: NOW + HOUR, limit: 10 });
      expect(due[0]?.envelopes.map(({ recipient }) => recipient.text)).toEqual(["A@y.example", "a@y.example"]);
      expect(rows("person")).toBe(1);
    });

    it("that is rejected for everybody keeps no body", async () => {
      await store.commitSubmission(commitOf({ fate: "reject" }));
      expect(rows("message")).toBe(1);
      expect(rows("message_body")).toBe(0);
      expect((await lastEntry())?.data["body"]).toBe("not kept");
    });

    it("that is rejected for everybody has its spool file removed", async () => {
      const path = store.spoolPath("0123456789ab");
      writeFileSync(path, "x");
      const body = { kind: "spool", path, size: 1, digest: "d", eightBit: false } as const;
      await store.commitSubmission(commitOf({ fate: "reject", body }));
      await expect.poll(() => existsSync(path)).toBe(false);
    });

    it("of an unknown sender is forwarded and charged to nobody", async () => {
      await store.commitSubmission(commitOf({ from: null }));
      expect(await lastEntry()).toMatchObject({ actor: "system", data: { judged: false } });
      const [due] = await store.claimDue({ now: NOW, leaseUntil: NOW + HOUR, limit: 10 });
      expect(due?.senderDomain).toBe("elsewhere.example");
    });

    it("is refused as a whole when one value cannot be written", async () => {
      const commit = commitOf({ to: ["a@y.example", "b@y.example"] });
      const broken = { ...commit, purpose: { ...commit.purpose, confidence: "much" as unknown as number } };
      await expect(store.commitSubmission(broken)).rejects.toThrow();
      expect([rows("message"), rows("envelope"), rows("person")]).toEqual([0, 0, 0]);
    });
  });

  describe("the same again", () => {
    it("gets the first answer and writes nothing", async () => {
      const body = memory("Subject: x\r\n\r\nonce\r\n");
      const first = commitOf({ body });
      await store.commitSubmission(first);
      const entries = rows("audit");
      const again = commitOf({ body, at: NOW + HOUR - 1 });
      expect(await store.findRepeat(again.submission, NOW - 1)).toEqual({
        ref: first.submission.ref,
        reply: first.reply,
      });
      const outcome = await store.commitSubmission(again);
      expect(outcome).toEqual({ kind: "repeated", reply: first.reply, ref: first.submission.ref });
      expect([rows("message"), rows("audit")]).toEqual([1, entries]);
    });

    it("is a second message once the first reply arrived", async () => {
      const body = memory("Subject: x\r\n\r\ntwice\r\n");
      const first = commitOf({ body });
      await store.commitSubmission(first);
      store.replyArrived(first.submission.ref);
      const again = commitOf({ body, at: NOW + 1 });
      expect(await store.findRepeat(again.submission, 0)).toBeNull();
      expect((await store.commitSubmission(again)).kind).toBe("committed");
    });

    it.each([
      ["another recipient", { to: ["cara@jones.example"] }],
      ["another reverse-path", { reversePath: "other@smith.example" }],
      ["another login", { from: BOB, reversePath: ANN.address }],
      ["an hour later", { at: NOW + HOUR + 1 }],
    ])("is a second message with %s", async (_, change) => {
      const body = memory("Subject: x\r\n\r\nthird\r\n");
      await store.commitSubmission(commitOf({ body }));
      expect((await store.commitSubmission(commitOf({ body, ...change }))).kind).toBe("committed");
    });

    it("at the same moment is written once", async () => {
      const body = memory("Subject: x\r\n\r\nrace\r\n");
      const outcomes = await Promise.all([1, 2, 3].map(() => store.commitSubmission(commitOf({ body }))));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["committed", "repeated", "repeated"]);
    });
  });

  describe("claims", () => {
    const claim = (counter: string, below: number): Claim => ({ counter, below, since: NOW - DAY });
    const lookAlike = (to: string, below: number, at = NOW) =>
      commitOf({
        to: [to],
        at,
        fingerprint: "f".repeat(32),
        claims: [claim(`look-alikes:m-ann:${"f".repeat(32)}`, below)],
      });

    it("hold while the counter is below, and not at it", async () => {
      expect((await store.commitSubmission(lookAlike("a@y.example", 1))).kind).toBe("committed");
      expect((await store.commitSubmission(lookAlike("b@y.example", 2))).kind).toBe("committed");
      const before = rows("envelope");
      expect((await store.commitSubmission(lookAlike("c@y.example", 2))).kind).toBe("stale");
      expect(rows("envelope")).toBe(before);
      expect(rows("person")).toBe(2);
    });

    it("do not count this submission's own recipients again", async () => {
      await store.commitSubmission(lookAlike("a@y.example", 1));
      expect((await store.commitSubmission(lookAlike("a@y.example", 1, NOW + 1))).kind).toBe("committed");
    });

    it("do not count what was rejected, another sender's, or what is older", async () => {
      const fingerprint = "f".repeat(32);
      await store.commitSubmission(commitOf({ to: ["a@y.example"], fingerprint, fate: "reject" }));
      await store.commitSubmission(commitOf({ to: ["b@y.example"], fingerprint, from: BOB }));
      await store.commitSubmission(commitOf({ to: ["c@y.example"], fingerprint, at: NOW - DAY - 1 }));
      expect((await store.commitSubmission(lookAlike("d@y.example", 1))).kind).toBe("committed");
    });

    it("on a counter that the store does not keep are refused", async () => {
      await expect(store.commitSubmission(commitOf({ claims: [claim("moon:full", 1)] }))).rejects.toThrow("moon:full");
    });

    it("never let concurrent submissions pass a threshold together", async () => {
      const property = fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 25 }),
        fc.constantFrom("look-alikes", "recipients"),
        async (below, sizes, counter) => {
          const from = { id: `m-${Math.random()}`, address: ANN.address };
          let next = 0;
          const commits = sizes.map((size) => {
            const to = Array.from({ length: size }, () => `r${++next}@y.example`);
            const bound = below - size;
            if (bound < 0) return null;
            // "below n with my own added": below - size is what the counter may be without this submission, exclusive.
            return commitOf({ to, from, fingerprint: "e".repeat(32), claims: [claim(`${counter}:x:y`, bound + 1)] });
          });
          const outcomes = await Promise.all(commits.map((one) => (one ? store.commitSubmission(one) : null)));
          const taken = outcomes.reduce(
            (sum, outcome, index) => sum + (outcome?.kind === "committed" ? (sizes[index] ?? 0) : 0),
            0,
          );
          expect(taken).toBeLessThanOrEqual(below);
          const fits = sizes.some((size) => size <= below);
          if (fits) expect(taken).toBeGreaterThan(0);
        },
      );
      await fc.assert(property, { numRuns: 40 });
    });
  });

  describe("members", () => {
    it("log in and are found by any address", async () => {
      const carl = { id: "m-carl", address: "carl@x.example" };
      const aliases = [address("c.carl@x.example")];
      const row = member(carl, { aliases, roles: ["member", "officer"], groups: ["chapter"], language: "de" });
      await store.importMembers([row], { actor: "system", at: NOW, dryRun: false });
      await store.setPassword("carl@x.example", "phone", "$argon2id$x", "system", NOW);
      const login = await store.findLogin("c.carl@x.example");
      expect(login?.passwords).toEqual([{ name: "phone", hash: "$argon2id$x" }]);
      expect(login?.member).toEqual({
        id: "m-carl",
        name: "m-carl",
        address: "carl@x.example",
        organisation: "x.example",
        standing: "good",
        roles: ["member", "officer"],
        groups: ["chapter"],
        language: "de",
        until: null,
      });
      expect(await store.findMember("nobody@x.example")).toBeNull();
    });

    it("may send under their own addresses and delegations in force", async () => {
      const delegation = {
        address: address("office@smith.example"),
        kind: "shared-mailbox",
        from: NOW,
        until: NOW + 10,
      } as const;
      await store.setDelegation(ANN.address, delegation, "system", NOW);
      const own = [ANN.address];
      const delegated = [{ holder: "m-ann", address: "office@smith.example", kind: "shared-mailbox" }];
      expect(await store.sendableAddresses("m-ann", NOW)).toEqual({ own, delegated });
      expect(await store.sendableAddresses("m-ann", NOW - 1)).toEqual({ own, delegated: [] });
      expect(await store.sendableAddresses("m-ann", NOW + 10)).toEqual({ own, delegated: [] });
    });
  });

  it("writes each refusal before judgement as an entry", async () => {
    const before = rows("audit");
    const entry = { kind: "submission.refused", at: NOW, actor: "system", subject: "s1", data: { code: 550 } } as const;
    await store.recordRefusals([entry, entry]);
    expect(rows("audit")).toBe(before + 2);
  });

  it("names spool files by reference only", () => {
    expect(store.spoolPath("0123456789ab")).toContain("spool");
    expect(() => store.spoolPath("../../etc/x")).toThrow();
  });
});
