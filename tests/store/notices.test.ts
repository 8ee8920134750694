/** Notices as the store owes them: to whom, with what of the original, and when together. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DsnRequest } from "../../src/mail/envelope.ts";
import { failureDsn } from "../../src/notices/index.ts";
import type { NoticeOrder, NoticeRecipient } from "../../src/notices/notice.ts";
import type { DueNotice, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, HOUR, type Mail, member, memory, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const DEE = "dee@green.example";
const EVE = "eve@green.example";
const HEADER = `From: ${ANN.address}\r\nTo: Dee <${DEE}>\r\nSubject: Lunch\r\n`;
const BODY = `${HEADER}\r\nDear Dee\r\n`;
const PER_HOUR = 3;

describe.each(ENGINES)("notices on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine({ noticesPerHour: PER_HOUR });
    store = opened.store;
    const aliases = [address("ann@alias.example")];
    await store.importMembers([member(ANN, { aliases }), member(BOB)], SYSTEM);
  });
  afterEach(() => opened.end());

  const claim = (now: number, limit = 100) => store.claimNotices({ now, leaseUntil: now + HOUR, limit });
  const refused = (recipient: string, dsn: DsnRequest = {}): NoticeRecipient => ({
    ...{ recipient, disposition: "reject", reasons: [], dsn, status: "5.7.1", diagnostic: "550 5.7.1 no" },
  });
  const held = (recipient: string): NoticeRecipient => ({ recipient, disposition: "hold", reasons: [] });
  const verdict = (to: string, ...recipients: NoticeRecipient[]): NoticeOrder => ({
    ...{ kind: "verdict", to, language: "en", recipients },
  });
  let serial = 0;
  const take = async (mail: Mail = {}) => {
    const body = memory(`${BODY}${serial++}\r\n`);
    const commit = commitOf({ to: [DEE, EVE], fate: "hold", body, ...mail });
    await store.commitSubmission(commit);
    return commit.submission.ref;
  };
  const shown = (notices: readonly DueNotice[]) =>
    notices.map(({ order }) => [order.kind, order.to, order.recipients.map(({ recipient }) => recipient).join(" ")]);
  const entries = async () => (await store.auditEntries(0, 1000)).filter(({ kind }) => kind.startsWith("notice."));

  describe("of a report", () => {
    it("keep the header from the very intake", async () => {
      await take({ notices: [verdict(ANN.address, refused(DEE))] });
      const [notice] = await claim(NOW);
      expect(notice?.original.header.toString()).toBe(HEADER);
      expect(notice?.message).toBeGreaterThan(0);
    });

    it("keep it from a spool file, too, and all of it under RET=FULL", async () => {
      const plain = commitOf({
        to: [DEE],
        fate: "hold",
        body: memory(BODY),
        notices: [verdict(ANN.address, refused(DEE))],
      });
      await store.commitSubmission({ ...plain, submission: { ...plain.submission, ret: "FULL" } });
      expect((await claim(NOW))[0]?.original.header.toString()).toBe(BODY);
    });

    it.each([
      ["held", held(DEE)],
      ["refused with NOTIFY=NEVER", refused(DEE, { notify: ["NEVER"] })],
    ])("keep nothing of it for who is %s: that is no report", async (_, line) => {
      await take({ notices: [verdict(ANN.address, line)] });
      expect((await claim(NOW))[0]?.original.header.length).toBe(0);
    });

    it.each<[string, DsnRequest]>([
      ["by default", {}],
      ["with NEVER", { notify: ["NEVER"] }],
    ])("bear at the end of held mail what was asked for, %s", async (_, dsn) => {
      const ref = await take({ to: [DEE], dsn });
      await store.decideHeld("refuse", { ref, recipients: null, actor: "staff:x", reason: "no", at: NOW });
      const [notice] = await claim(NOW);
      const diagnostic = "550 5.7.1 refused after review";
      expect(notice?.order.recipients).toMatchObject([{ recipient: DEE, dsn, status: "5.7.1", diagnostic }]);
      expect(notice?.original.header.toString()).toBe(dsn.notify ? "" : HEADER);
    });

    it("say that time ran out when nobody decided (RFC 3463 3.5)", async () => {
      await take({ to: [DEE] });
      await store.expireHeld(NOW + 15 * 24 * HOUR, "refuse");
      const [notice] = await claim(NOW + 15 * 24 * HOUR);
      expect(notice?.order).toMatchObject({ kind: "expired", recipients: [{ status: "5.4.7", dsn: {} }] });
    });

    it.each(["release", "withdraw"] as const)("are none when its sender or staff %s it", async (kind) => {
      const ref = await take({ to: [DEE] });
      await store.decideHeld(kind, { ref, recipients: null, actor: "staff:x", reason: "", at: NOW });
      const [notice] = await claim(NOW);
      expect(notice?.order.recipients[0]).not.toHaveProperty("dsn");
    });

    it("bear what was asked for when the fresh check stops a message", async () => {
      await take({ to: [DEE], fate: "forward", dsn: { orcpt: "rfc822;dee" } });
      await store.suppress(address(DEE), "asked", "system", NOW + 1);
      await store.claimDue({ now: NOW + 2, leaseUntil: NOW + HOUR, limit: 10 });
      const [notice] = await claim(NOW + 2);
      expect(notice?.order).toMatchObject({ kind: "stopped", recipients: [{ orcpt: "rfc822;dee", status: "5.7.1" }] });
      expect(notice?.original.header.toString()).toBe(HEADER);
    });
  });

  describe("and blind copies (std 73)", () => {
    it.each([
      ["the login's address", ANN.address],
      ["another address of the login", "ann@alias.example"],
    ])("go whole to %s", async (_, reversePath) => {
      await take({ reversePath, notices: [verdict(reversePath, refused(DEE), refused(EVE))] });
      expect(shown(await claim(NOW))).toEqual([["verdict", reversePath, `${DEE} ${EVE}`]]);
    });

    it("go whole to the login alone when the reverse-path is somebody else's", async () => {
      await take({ reversePath: BOB.address, notices: [verdict(BOB.address, refused(DEE), refused(EVE), held(EVE))] });
      const notices = await claim(NOW);
      expect(shown(notices)).toEqual([
        ["verdict", ANN.address, `${DEE} ${EVE} ${EVE}`],
        ["failure", BOB.address, DEE],
      ]);
      expect(notices.map(({ order }) => order.bystander ?? false)).toEqual([false, true]);
      expect(notices[1]?.original.header.toString()).toBe(HEADER);
    });

    it("tell a shared mailbox nothing of ends that are no failures, and the login all", async () => {
      const ref = await take({ reversePath: BOB.address });
      const decision = { ref, recipients: null, actor: "staff:x", reason: "", at: NOW };
      await store.decideHeld("release", decision);
      expect(shown(await claim(NOW))).toEqual([["released", ANN.address, `${DEE} ${EVE}`]]);
    });

    it("divide the smart host's failures alike, and name nobody when the header is gone", async () => {
      const ref = await take({ reversePath: BOB.address, fate: "forward" });
      const line = (recipient: string) => ({ recipient, dsn: {}, diagnostic: "550 x", status: "5.1.1" });
      const both = [DEE, EVE].map((one) => ({ ...line(one), remoteMta: "", lastAttempt: NOW }));
      const order = failureDsn(BOB.address, "en", both);
      if (!order) throw new Error("no order");
      await store.recordAttempts([], [{ ref, order }]);
      expect(shown(await claim(NOW))).toEqual([
        ["failure", ANN.address, EVE],
        ["failure", BOB.address, DEE],
      ]);
      opened.foreign((db) => db.exec("UPDATE message SET body_kind = 'gone'"));
      await store.recordAttempts([], [{ ref, order }]);
      expect(shown(await claim(NOW))).toEqual([["failure", ANN.address, `${DEE} ${EVE}`]]);
    });

    it("leave alone what an unknown sender's relay handed in: nobody logged in", async () => {
      const reversePath = "x@elsewhere.example";
      await take({ from: null, reversePath, notices: [verdict(reversePath, refused(EVE))] });
      expect(shown(await claim(NOW))).toEqual([["verdict", reversePath, EVE]]);
    });
  });

  it("about automatic mail are reports of failures alone (std 71)", async () => {
    const ref = await take({ automatic: true });
    const decision = { ref, actor: "staff:x", reason: "", at: NOW };
    await store.decideHeld("release", { ...decision, recipients: [DEE] });
    await store.decideHeld("refuse", { ...decision, recipients: [EVE] });
    expect(shown(await claim(NOW))).toEqual([["failure", ANN.address, EVE]]);
  });

  describe("of one hour", () => {
    /** One message with a plain notice each, `minutes` after nine. */
    const many = async (count: number, minutes = 1, over: Mail = {}) => {
      const refs = [];
      for (let n = 0; n < count; n++) {
        const at = NOW + minutes * 60_000 + n;
        refs.push(await take({ at, notices: [verdict(ANN.address, held(DEE))], ...over }));
      }
      return refs;
    };

    it("go one by one up to the number, and the others together when it is over, oldest first", async () => {
      const refs = await many(6);
      const now = NOW + 5 * 60_000;
      expect((await claim(now)).map(({ ref }) => ref)).toEqual(refs.slice(0, PER_HOUR));
      expect(await claim(NOW + HOUR - 1)).toEqual([]);
      expect(await store.nextDueAt()).toBe(NOW + HOUR);
      const [digest, ...more] = await claim(NOW + HOUR);
      expect(more).toEqual([]);
      expect(digest?.order).toEqual({ kind: "digest", to: ANN.address, language: "en", recipients: [] });
      expect(digest?.parts?.map(({ ref }) => ref)).toEqual(refs.slice(PER_HOUR));
      expect(digest?.parts?.every(({ message, subject }) => message !== null && subject === "Lunch")).toBe(true);
      expect(digest).toMatchObject({ more: 0, message: null, original: { messageId: null } });
    });

    it("are settled together, with an entry each, and never told again", async () => {
      await many(6);
      for (const { id } of await claim(NOW + 5 * 60_000))
        await store.settleNotice(id, { at: NOW, result: "sent", reply: "250 ok" });
      const [digest] = await claim(NOW + HOUR);
      await store.settleNotice(digest?.id ?? 0, { at: NOW + HOUR, result: "sent", reply: "250 ok" });
      expect((await entries()).map(({ kind, data }) => [kind, data["kind"]])).toEqual(
        Array.from({ length: 6 }, () => ["notice.sent", "verdict"]),
      );
      expect(await store.nextDueAt()).toBeNull();
      const left = opened.foreign((db) => db.prepare("SELECT order_json FROM notice").pluck().all());
      expect(new Set(left)).toEqual(new Set(["{}"]));
    });

    it("are the same letter again when a lease runs out, or the gateway starts anew", async () => {
      await many(6);
      await claim(NOW + 5 * 60_000);
      const [first] = await claim(NOW + HOUR);
      // A second hour's digest is due meanwhile, and does not get into the first one.
      await many(6, 65);
      const again = (await claim(NOW + 2 * HOUR)).filter(({ order }) => order.kind === "digest");
      expect(again.map(({ id }) => id)).toContain(first?.id);
      expect(again.find(({ id }) => id === first?.id)?.parts).toEqual(first?.parts);
      expect(again).toHaveLength(2);
      await store.reclaimLeases(NOW + 2 * HOUR);
      const third = await claim(NOW + 2 * HOUR);
      expect(third.find(({ id }) => id === first?.id)?.parts).toEqual(first?.parts);
    });

    it("wait together when the smart host puts the letter off", async () => {
      await many(5);
      await claim(NOW + 5 * 60_000);
      const [digest] = await claim(NOW + HOUR);
      const nextAt = NOW + HOUR + 60_000;
      await store.settleNotice(digest?.id ?? 0, { at: NOW + HOUR, result: "later", reply: "451 x", nextAt });
      expect(await claim(nextAt - 1)).toEqual([]);
      const [again] = await claim(nextAt);
      expect(again).toMatchObject({ id: digest?.id, attempts: 1, parts: digest?.parts });
      expect(await entries()).toEqual([]);
    });

    it("stay a notice of its own when there is only one", async () => {
      const refs = await many(PER_HOUR + 1);
      await claim(NOW + 5 * 60_000);
      const [last] = await claim(NOW + HOUR);
      expect(last).toMatchObject({ ref: refs.at(-1), order: { kind: "verdict" } });
      expect(last).not.toHaveProperty("parts");
    });

    it("are counted anew in the next hour, and for each address apart", async () => {
      await many(4);
      await many(3, 61);
      await take({ from: BOB, notices: [verdict(BOB.address, held(DEE))] });
      const now = NOW + HOUR - 1;
      const told = (await claim(now)).map(({ order }) => order.to);
      expect(told.sort()).toEqual([ANN.address, ANN.address, ANN.address, BOB.address]);
      expect(await claim(NOW + 1.5 * HOUR)).toHaveLength(4);
    });

    it("never keep a report waiting: machines read it at once", async () => {
      await many(PER_HOUR + 2);
      const ref = await take({ at: NOW + 10, notices: [verdict(ANN.address, refused(DEE), held(EVE))] });
      expect((await claim(NOW + 5 * 60_000)).map((notice) => notice.ref)).toContain(ref);
    });

    it("are named up to a hundred, and counted beyond", async () => {
      await many(PER_HOUR + 130, 1, { to: [DEE] });
      await claim(NOW + 5 * 60_000, 1000);
      const digests = await claim(NOW + HOUR, 7);
      expect(digests.map(({ parts, more }) => [parts?.length, more])).toEqual([[100, 30]]);
      await store.settleNotice(digests[0]?.id ?? 0, { at: NOW + HOUR, result: "sent", reply: "250" });
      expect(await claim(NOW + 3 * HOUR)).toHaveLength(PER_HOUR);
    });

    it("do not keep an address longer than the letter", async () => {
      await many(1);
      const keys = opened.foreign((db) => db.prepare("SELECT to_key FROM notice").pluck().all() as string[]);
      expect(keys[0]).toMatch(/^[\w-]{43}$/);
    });
  });
});
