import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AppealAnswer, ClearanceInput, Store } from "../../src/store/port.ts";
import { ANN, BOB, commitOf, DAY, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const MONTH = 30 * DAY;

describe.each(ENGINES)("what staff answer on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN, { groups: ["chapter-lakes"] }), member(BOB)], SYSTEM);
    for (const [name, organisation] of [
      ["anna", "assoc.example"],
      ["ben", "assoc.example"],
      ["kin", "smith.example"],
    ] as const) {
      const address = `${name}@${organisation}`;
      const account = { name, fullName: name, address, organisation, roles: ["reviewer"] as const, groups: [] };
      await store.addStaff({ ...account, password: null }, "staff:test", NOW);
    }
  });
  afterEach(() => opened.end());

  const letters = async (kind: string) =>
    (await store.claimNotices({ now: NOW + 40 * DAY, leaseUntil: NOW + 41 * DAY, limit: 99 }))
      .map(({ order }) => order)
      .filter((order) => order.kind === kind);
  const entries = async (kind: string) => (await store.auditEntries(0, 1000)).filter((entry) => entry.kind === kind);
  const messageOf = (ref: string) =>
    opened.foreign((db) => db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref)) as number;

  describe("clearances", () => {
    const request = (more: Partial<ClearanceInput> = {}): ClearanceInput => ({
      ...{
        ref: "abcdefghij12",
        member: ANN.id,
        login: ANN.id,
        to: ANN.address,
        subject: "Spring seminar",
        text: "Come",
      },
      ...{ recipients: ["x@a.example", "y@b.example"], findings: [], purpose: "event-invitation", messageId: "<1@x>" },
      ...{ language: "de", digest: "d".repeat(64), at: NOW, perDay: 2 },
      ...more,
    });
    const limits = { subject: "Spring seminar", until: NOW + MONTH, recipients: 50 };
    const answer = (staff: string, approve: typeof limits | null = limits, words = "") =>
      ({ staff, groups: [], at: NOW + HOUR, words, approve }) as const;

    it("wait for the staff, and their member is told so", async () => {
      expect(await store.recordClearance(request())).toBe("recorded");
      const [row] = await store.listClearances({ groups: [], state: "open", limit: 10 });
      expect(row).toMatchObject({ subject: "Spring seminar", recipients: 2, state: "open", member: { id: ANN.id } });
      expect(await letters("clearance")).toMatchObject([
        { to: ANN.address, language: "de", values: { news: "received" } },
      ]);
      const [entry] = await entries("clearance.asked");
      expect(JSON.stringify(entry)).not.toContain("Spring");
    });

    it("are limited in a day", async () => {
      const refs = ["aaaaaaaaaaa1", "aaaaaaaaaaa2", "aaaaaaaaaaa3"];
      const outcomes = [];
      for (const ref of refs) outcomes.push(await store.recordClearance(request({ ref })));
      expect(outcomes).toEqual(["recorded", "recorded", "over"]);
      expect(await store.recordClearance(request({ ref: "aaaaaaaaaaa4", at: NOW + DAY + 1 }))).toBe("recorded");
    });

    it("become an approval within its limits when granted, once", async () => {
      await store.recordClearance(request());
      const [row] = await store.listClearances({ groups: [], state: "open", limit: 10 });
      const id = row?.id ?? 0;
      expect(await store.answerClearance(id, answer("anna"))).toBe("answered");
      expect(await store.answerClearance(id, answer("ben"))).toBe("ended");
      expect(await store.listApprovals({ member: ANN.id, now: NOW + 2 * HOUR })).toMatchObject([
        { subject: "Spring seminar", until: NOW + MONTH, recipients: 50, approvedBy: "staff:anna" },
      ]);
      const news = (await letters("clearance")).map(({ values }) => values?.["news"]);
      expect(news).toEqual(["received", "approved"]);
      expect(await store.showClearance(id, [])).toMatchObject({ state: "approved", decidedBy: "staff:anna" });
    });

    it("leave nothing but words when declined", async () => {
      await store.recordClearance(request());
      expect(await store.answerClearance(1, answer("anna", null, "Too many strangers"))).toBe("answered");
      expect(await store.listApprovals({ member: null, now: null })).toEqual([]);
      expect((await letters("clearance")).at(-1)?.values).toMatchObject({
        news: "declined",
        words: "Too many strangers",
      });
    });

    it("are not answered by the member's own organisation, nor seen by other groups' reviewers", async () => {
      await store.recordClearance(request());
      expect(await store.answerClearance(1, answer("kin"))).toMatchObject({
        barred: expect.stringContaining("own organisation"),
      });
      expect(await store.showClearance(1, ["chapter-gulf"])).toBeNull();
      expect(await store.listClearances({ groups: ["chapter-gulf"], state: null, limit: 9 })).toEqual([]);
      expect(await store.answerClearance(1, { ...answer("anna"), groups: ["chapter-gulf"] })).toBe("unknown");
      expect(await store.listClearances({ groups: ["chapter-lakes"], state: null, limit: 9 })).toHaveLength(1);
    });
  });

  describe("appeals", () => {
    const appealed = async (mail: Mail) => {
      const commit = commitOf(mail);
      await store.commitSubmission(commit);
      const { ref } = commit.submission;
      await store.appeal(messageOf(ref), "He asked me to write", NOW + HOUR);
      return ref;
    };
    const answer = (staff: string, outcome: AppealAnswer["outcome"]): AppealAnswer => ({
      ...{ staff, groups: [], at: NOW + 2 * HOUR, outcome, words: "We looked again" },
      ...{ giveUpAt: NOW + 5 * DAY, clearedUntil: NOW + 14 * DAY },
    });
    const stateOf = async (ref: string) => (await store.showMessage(ref))?.envelopes.map(({ state }) => state);

    it("release what is held when granted, and say so", async () => {
      const ref = await appealed({ fate: "hold" });
      expect(await store.listAppeals({ staff: "anna", groups: [], state: "open", limit: 9 })).toMatchObject([
        { ref, state: "open", envelopes: { held: 1 }, barred: null, statement: "He asked me to write" },
      ]);
      expect(await store.decideAppeal(ref, answer("anna", "granted"))).toBe("answered");
      await store.settleDecisions(NOW + 2 * HOUR, 10);
      expect(await stateOf(ref)).toEqual(["queued"]);
      expect(await letters("appeal")).toMatchObject([
        { to: ANN.address, values: { outcome: "granted", words: "We looked again" } },
      ]);
      expect((await store.showMessage(ref))?.appeal?.state).toBe("granted");
      expect(await entries("appeal.decided")).toMatchObject([
        { actor: "staff:anna", subject: ref, data: { outcome: "granted" } },
      ]);
    });

    it("refuse what is held when denied", async () => {
      const ref = await appealed({ fate: "hold" });
      expect(await store.decideAppeal(ref, answer("anna", "denied"))).toBe("answered");
      await store.settleDecisions(NOW + 2 * HOUR, 10);
      expect(await stateOf(ref)).toEqual(["refused"]);
      expect(await store.decideAppeal(ref, answer("ben", "granted"))).toBe("ended");
    });

    it("let what was refused be sent again, for a while and to as many, when granted", async () => {
      const ref = await appealed({ fate: "reject" });
      expect(await store.decideAppeal(ref, answer("anna", "granted"))).toBe("answered");
      expect(await store.listApprovals({ member: ANN.id, now: NOW + 3 * HOUR })).toMatchObject([
        { subject: "Lunch", until: NOW + 14 * DAY, recipients: 1 },
      ]);
      expect(await stateOf(ref)).toEqual(["rejected"]);
    });

    it("are decided by somebody who did not decide before, and is no party (ala.ce.6, ala.ce.3)", async () => {
      const ref = await appealed({ fate: "hold" });
      await store.decideHeld("refuse", { ref, recipients: null, actor: "staff:anna", reason: "No", at: NOW + HOUR });
      expect(await store.decideAppeal(ref, answer("anna", "denied"))).toMatchObject({
        barred: expect.stringContaining("decided the message before"),
      });
      expect(await store.decideAppeal(ref, answer("kin", "denied"))).toMatchObject({
        barred: expect.stringContaining("own organisation"),
      });
      expect(await store.decideAppeal(ref, answer("ben", "denied"))).toBe("answered");
      expect(await store.decideAppeal("nothingtoit1", answer("ben", "denied"))).toBe("unknown");
    });
  });
});
