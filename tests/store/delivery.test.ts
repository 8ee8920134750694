import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NoticeOrder } from "../../src/notices/notice.ts";
import type { AttemptOutcome, ConsentInput, DueMessage, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, HOUR, type Mail, member, memory, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const TO = "bob@jones.example";
const LATER = NOW + HOUR;
const FAILED = [{ recipient: TO, reasons: [] }];
const SYSTEM = { actor: "system", at: NOW, dryRun: false };

describe.each(ENGINES)("delivery on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN, { language: "de" }), member(BOB)], SYSTEM);
  });
  afterEach(() => opened.end());

  const claim = (now: number, limit = 100) => store.claimDue({ now, leaseUntil: now + HOUR, limit });
  const claimNotices = (now: number) => store.claimNotices({ now, leaseUntil: now + HOUR, limit: 100 });
  const ids = (messages: readonly DueMessage[]) => messages.flatMap(({ envelopes }) => envelopes.map(({ id }) => id));
  const recipients = (messages: readonly DueMessage[]) =>
    messages.flatMap(({ envelopes }) => envelopes.map(({ recipient }) => recipient.text));
  const attempt = (envelopeId: number, more: Partial<AttemptOutcome> = {}): AttemptOutcome => {
    const common = { at: NOW, reply: "250 2.0.0 ok", status: "2.0.0", remoteMta: "relay.example" };
    return { envelopeId, result: "delivered", ...common, ...more };
  };
  const states = () =>
    opened.foreign((db) => db.prepare("SELECT state FROM envelope ORDER BY id").pluck().all() as string[]);
  const kinds = async () => (await store.auditEntries(0, 1000)).map(({ kind }) => kind);
  const bodies = () => opened.foreign((db) => db.prepare("SELECT count(*) FROM message_body").pluck().get());

  describe("claiming", () => {
    it("hands out all that is needed to send a message", async () => {
      const commit = commitOf({ to: ["Bob@Jones.example"], dsn: { notify: ["FAILURE"], orcpt: "rfc822;bob" } });
      await store.commitSubmission(commit);
      const { submission } = commit;
      expect(await claim(NOW)).toEqual([
        {
          id: 1,
          ref: submission.ref,
          receivedAt: NOW,
          session: submission.session,
          reversePath: submission.reversePath,
          senderDomain: "smith.example",
          subject: "Lunch",
          messageId: commit.message.messageId,
          automatic: false,
          language: "de",
          contentLanguage: "",
          author: { name: ANN.id, address: ANN.address },
          ret: null,
          envid: null,
          body: submission.body,
          envelopes: [
            {
              id: expect.any(Number),
              ref: submission.ref,
              recipient: address("Bob@Jones.example"),
              dsn: { notify: ["FAILURE"], orcpt: "rfc822;bob" },
              attempts: 0,
              giveUpAt: NOW + 5 * DAY,
              delayToldAt: null,
              released: false,
              fixes: [],
            },
          ],
        },
      ]);
    });

    it("leases: nobody else gets it until the lease ran out", async () => {
      await store.commitSubmission(commitOf());
      const [first, second] = await Promise.all([claim(NOW), claim(NOW)]);
      expect([first.length, second.length].sort()).toEqual([0, 1]);
      expect(await store.nextDueAt()).toBe(NOW + HOUR);
      expect(await claim(NOW + HOUR - 1)).toEqual([]);
      expect(ids(await claim(NOW + HOUR))).toHaveLength(1);
    });

    it("gives back at a start what a gateway before had under lease, and brings no appointment forward", async () => {
      await store.commitSubmission(commitOf({ to: ["a@y.example"] }));
      await store.commitSubmission(commitOf({ to: ["b@y.example"] }));
      const [later] = await claim(NOW, 1);
      const next = NOW + 10 * HOUR;
      const busy = { result: "temporary", status: "4.0.0", reply: "451 4.0.0 later", nextAt: next } as const;
      await store.recordAttempts([attempt(later?.envelopes[0]?.id ?? 0, busy)], []);
      expect(await claim(NOW)).toHaveLength(1);
      expect(await claim(NOW + 1)).toEqual([]);
      await store.reclaimLeases(NOW + 1);
      expect(await claim(NOW + 1)).toHaveLength(1);
      expect(await claim(NOW + 5 * HOUR)).toHaveLength(1);
      await store.reclaimLeases(NOW + 5 * HOUR);
      expect(await store.nextDueAt()).toBe(NOW + 5 * HOUR);
    });

    it("takes no more than asked for: the oldest, and the newest, which does not wait behind all the others", async () => {
      await store.commitSubmission(commitOf({ at: NOW + 3, to: ["new@y.example"] }));
      await store.commitSubmission(commitOf({ at: NOW, to: ["a@y.example", "b@y.example"] }));
      await store.commitSubmission(commitOf({ at: NOW + 1, to: ["c@y.example", "d@y.example"] }));
      expect(recipients(await claim(LATER, 3)).sort()).toEqual(["a@y.example", "b@y.example", "new@y.example"]);
      expect(recipients(await claim(LATER, 3)).sort()).toEqual(["c@y.example", "d@y.example"]);
      expect(await claim(LATER, 3)).toEqual([]);
    });

    it("takes each once where what is oldest and what is newest overlap", async () => {
      await store.commitSubmission(commitOf({ to: ["a@y.example", "b@y.example", "c@y.example"] }));
      expect(recipients(await claim(LATER, 3)).sort()).toEqual(["a@y.example", "b@y.example", "c@y.example"]);
    });

    it("leaves what is held, rejected or not due yet", async () => {
      await store.commitSubmission(commitOf({ fate: "hold" }));
      await store.commitSubmission(commitOf({ fate: "reject" }));
      await store.commitSubmission(commitOf({ at: NOW + 1 }));
      expect(await claim(NOW)).toEqual([]);
      expect(await store.nextDueAt()).toBe(NOW + 1);
    });

    it("gives the path of a body in the spool", async () => {
      const path = store.spoolPath("0123456789ab");
      writeFileSync(path, "Subject: x\r\n\r\nlarge");
      const body = { kind: "spool", path, size: 17, digest: "d", eightBit: true } as const;
      await store.commitSubmission(commitOf({ body }));
      expect((await claim(NOW))[0]?.body).toEqual(body);
    });

    it("wakes delivery when something is due, and only then", async () => {
      let woken = 0;
      store.onWork(() => {
        woken += 1;
      });
      await store.commitSubmission(commitOf({ fate: "hold" }));
      expect(woken).toBe(0);
      await store.commitSubmission(commitOf());
      expect(woken).toBe(1);
    });
  });

  describe("attempts", () => {
    it("that deliver end the envelope and take the body with the last one", async () => {
      await store.commitSubmission(commitOf({ to: ["a@y.example", "b@y.example"] }));
      const [a = 0, b = 0] = ids(await claim(NOW));
      await store.recordAttempts([attempt(a, { changes: ["bcc removed"] })], []);
      expect([states(), bodies()]).toEqual([["delivered", "queued"], 1]);
      await store.recordAttempts([attempt(b)], []);
      expect([states(), bodies()]).toEqual([["delivered", "delivered"], 0]);
      const delivered = (await store.auditEntries(0, 100)).filter(({ kind }) => kind === "envelope.delivered");
      expect(delivered.map(({ data }) => data["changes"])).toEqual([["bcc removed"], undefined]);
      expect(await store.nextDueAt()).toBeNull();
    });

    it("that fail for now are tried again at their time, with the delay told once", async () => {
      await store.commitSubmission(commitOf());
      const [id = 0] = ids(await claim(NOW));
      const failure = { result: "temporary", reply: "451 later", status: "4.3.0" } as const;
      await store.recordAttempts([attempt(id, { ...failure, nextAt: NOW + 5, delayTold: true })], []);
      const [again] = await claim(NOW + 5);
      expect(again?.envelopes[0]).toMatchObject({ id, attempts: 1, delayToldAt: NOW });
      await store.recordAttempts([attempt(id, { ...failure, at: NOW + 9, nextAt: NOW + 10, delayTold: true })], []);
      expect((await claim(NOW + 10))[0]?.envelopes[0]).toMatchObject({ attempts: 2, delayToldAt: NOW });
      expect(await kinds()).not.toContain("envelope.failed");
    });

    it("that fail for good owe a DSN that keeps the original's header", async () => {
      const body = memory("Subject: Lunch\r\nX-A: b\r\n\r\nDear Bob\r\n");
      const commit = commitOf({ body });
      await store.commitSubmission(commit);
      const { ref } = commit.submission;
      const [id = 0] = ids(await claim(NOW));
      const order: NoticeOrder = { kind: "failure", to: ANN.address, language: "de", recipients: FAILED };
      const failed = attempt(id, { result: "permanent", status: "5.1.1", reply: "550 no such user" });
      await store.recordAttempts([failed], [{ ref, order }]);
      expect([states(), bodies()]).toEqual([["failed"], 0]);
      const [notice] = await claimNotices(NOW);
      expect(notice).toMatchObject({ order, ref, attempts: 0, original: { subject: "Lunch", receivedAt: NOW } });
      expect(notice?.original.header.toString()).toBe("Subject: Lunch\r\nX-A: b\r\n");
    });

    it.each([
      ["failure", "FULL", "Subject: Lunch\r\n\r\nDear Bob\r\n"],
      ["failure", "HDRS", "Subject: Lunch\r\n"],
      ["delay", "FULL", "Subject: Lunch\r\n"],
    ] as const)("keep for a %s under RET=%s what is to be returned: %j", async (kind, ret, kept) => {
      const plain = commitOf({ body: memory("Subject: Lunch\r\n\r\nDear Bob\r\n") });
      const commit = { ...plain, submission: { ...plain.submission, ret } };
      await store.commitSubmission(commit);
      const [id = 0] = ids(await claim(NOW));
      const order: NoticeOrder = { kind, to: ANN.address, language: "en", recipients: FAILED };
      const notices = [{ ref: commit.submission.ref, order }];
      await store.recordAttempts([attempt(id, { result: "permanent", status: "5.1.1" })], notices);
      expect((await claimNotices(NOW))[0]?.original.header.toString()).toBe(kept);
    });

    it("keep the header of a spool file for the DSN and remove the file", async () => {
      const path = store.spoolPath("0123456789ab");
      writeFileSync(path, "Subject: Large\r\n\r\nbody");
      const commit = commitOf({ body: { kind: "spool", path, size: 22, digest: "d", eightBit: false } });
      await store.commitSubmission(commit);
      const [id = 0] = ids(await claim(NOW));
      const order: NoticeOrder = { kind: "failure", to: ANN.address, language: "en", recipients: FAILED };
      const notices = [{ ref: commit.submission.ref, order }];
      await store.recordAttempts([attempt(id, { result: "permanent", status: "5.0.0" })], notices);
      expect((await claimNotices(NOW))[0]?.original.header.toString()).toBe("Subject: Large\r\n");
      await expect.poll(() => existsSync(path)).toBe(false);
    });

    it("for an envelope that ended meanwhile change nothing", async () => {
      await store.commitSubmission(commitOf());
      const [id = 0] = ids(await claim(NOW));
      await store.recordAttempts([attempt(id)], []);
      await store.recordAttempts([attempt(id, { result: "permanent" }), attempt(999)], []);
      expect(states()).toEqual(["delivered"]);
      expect((await kinds()).filter((kind) => kind.startsWith("envelope."))).toEqual(["envelope.delivered"]);
    });
  });

  describe("the fresh check", () => {
    const withdrawal = (more: Partial<ConsentInput> = {}): ConsentInput => ({
      recipient: address(TO),
      grantee: ANN.id,
      scope: "contact",
      status: "withdrawn",
      basis: null,
      purpose: null,
      at: NOW + 10,
      until: null,
      evidence: "",
      ...more,
    });
    const record = (...consents: ConsentInput[]) =>
      store.importConsents(consents, { ...SYSTEM, at: consents.at(-1)?.at ?? NOW });
    const stoppedBy = async (mail: Mail, change: () => Promise<unknown>) => {
      await store.commitSubmission(commitOf({ to: [TO], ...mail }));
      await change();
      const claimed = recipients(await claim(LATER));
      const entry = (await store.auditEntries(0, 1000)).find(({ kind }) => kind === "envelope.stopped");
      return claimed.length === 0 ? entry?.data["why"] : null;
    };

    it("ends a queued envelope whose recipient withdrew, tells the sender, and lets the others go", async () => {
      await store.commitSubmission(commitOf({ to: [TO, "cara@y.example"] }));
      await record(withdrawal());
      expect(recipients(await claim(LATER))).toEqual(["cara@y.example"]);
      expect(states()).toEqual(["failed", "queued"]);
      const [notice] = await claimNotices(LATER);
      expect(notice?.order).toMatchObject({ kind: "stopped", to: ANN.address, language: "de" });
      expect(notice?.order.recipients.map(({ recipient, status }) => [recipient, status])).toEqual([[TO, "5.7.1"]]);
      expect(await kinds()).toContain("envelope.stopped");
    });

    it("owes no notice to a null reverse-path (std 45)", async () => {
      expect(await stoppedBy({ reversePath: null }, () => record(withdrawal()))).toBe("withdrawn");
      expect(await claimNotices(LATER)).toEqual([]);
      expect(bodies()).toBe(0);
    });

    it.each([
      ["of her address", { grantee: ANN.address }, "correspondence", "withdrawn"],
      ["of her organisation", { grantee: "smith.example" }, "correspondence", "withdrawn"],
      ["of somebody else", { grantee: BOB.id }, "correspondence", null],
      ["of newsletters, for a newsletter", { scope: "newsletter" }, "newsletter", "withdrawn"],
      ["of newsletters, for a letter", { scope: "newsletter" }, "correspondence", null],
      ["of offers, for a solicitation", { scope: "offers" }, "solicitation", "withdrawn"],
      ["of offers, for a newsletter", { scope: "offers" }, "newsletter", null],
      ["of events, for an invitation", { scope: "events" }, "event-invitation", "withdrawn"],
      ["of events, for an announcement", { scope: "events" }, "participation-announcement", "withdrawn"],
      ["of one purpose, for that", { status: "declined", purpose: "solicitation" }, "solicitation", "declined"],
      ["of one purpose, for another", { status: "declined", purpose: "solicitation" }, "newsletter", null],
      ["of another recipient", { recipient: address("x@y.example") }, "correspondence", null],
    ] as const)("minds a refusal %s", async (_, more, purpose, why) => {
      expect(await stoppedBy({ purpose }, () => record(withdrawal(more as Partial<ConsentInput>)))).toBe(why);
    });

    it("leaves alone what was withdrawn before the verdict", async () => {
      await record(withdrawal({ at: NOW - DAY }));
      expect(await stoppedBy({}, async () => {})).toBeNull();
    });

    it("minds an old withdrawal that was recorded late", async () => {
      const late = () => store.importConsents([withdrawal({ at: NOW - DAY })], { ...SYSTEM, at: NOW + 10 });
      expect(await stoppedBy({}, late)).toBe("withdrawn");
    });

    it("does not mind a withdrawal that a newer grant undid", async () => {
      const grant = withdrawal({ status: "granted", basis: "confirmed-by-recipient", at: NOW + 20 });
      expect(await stoppedBy({}, () => record(withdrawal(), grant))).toBeNull();
    });

    it("minds suspension and suppression in every mode, will in enforce only", async () => {
      expect(await stoppedBy({ mode: "observe" }, () => record(withdrawal()))).toBeNull();
      const suspend = () => store.setStanding(ANN.address, "suspended", "fee", "system", NOW + 10);
      expect(await stoppedBy({ mode: "observe", at: NOW + 1 }, suspend)).toBe("suspended");
    });

    it("stops for a suppression in words that do not tell it from a withdrawal", async () => {
      const suppress = () => store.suppress(address("BOB@jones.example"), "asked", "system", NOW + 10);
      expect(await stoppedBy({ mode: "advise" }, suppress)).toBe("suppressed");
      const [suppressed] = await claimNotices(LATER);
      await store.commitSubmission(commitOf({ to: ["cara@y.example"] }));
      await record(withdrawal({ recipient: address("cara@y.example") }));
      await claim(LATER);
      const [withdrawn] = await claimNotices(LATER);
      expect(suppressed?.order.recipients[0]?.reasons).toEqual(withdrawn?.order.recipients[0]?.reasons);
    });

    it.each([
      ["a withdrawal while it was held (std 61)", "held", () => record(withdrawal({ at: NOW + 10 })), []],
      ["a suppression while it was held", "held", () => store.suppress(address(TO), "asked", "system", NOW + 10), []],
      ["no withdrawal that the verdict knew", "before", () => record(withdrawal({ at: NOW - DAY })), [TO]],
      [
        "no standing that staff set before they released it",
        "held",
        () => store.setStanding(ANN.address, "suspended", "fee", "system", NOW + 10),
        [TO],
      ],
    ] as const)("after a release minds %s", async (_, when, change, left) => {
      if (when === "before") await change();
      const commit = commitOf({ to: [TO], fate: "hold" });
      await store.commitSubmission(commit);
      if (when === "held") await change();
      const decision = { ref: commit.submission.ref, recipients: null, actor: "staff:x", reason: "", at: NOW + 20 };
      await store.decideHeld("release", decision);
      expect(recipients(await claim(NOW + 20))).toEqual(left);
    });

    it("after a release minds what came after that decision", async () => {
      const commit = commitOf({ to: [TO], fate: "hold" });
      await store.commitSubmission(commit);
      const decision = { ref: commit.submission.ref, recipients: null, actor: "staff:x", reason: "", at: NOW + 20 };
      await store.decideHeld("release", decision);
      const [released] = await claim(NOW + 20);
      expect(released?.envelopes[0]?.released).toBe(true);
      await record(withdrawal({ at: NOW + 30 }));
      expect(await claim(NOW + 20 + HOUR)).toEqual([]);
      expect(states()).toEqual(["failed"]);
    });
  });

  describe("notices", () => {
    const order: NoticeOrder = { kind: "verdict", to: ANN.address, language: "en", recipients: [] };

    it("are leased, put off, and forget their words when sent", async () => {
      await store.commitSubmission(commitOf({ notices: [order], fate: "hold" }));
      const [notice] = await claimNotices(NOW);
      const id = notice?.id ?? 0;
      expect(notice?.order).toEqual(order);
      expect(await claimNotices(NOW)).toEqual([]);
      await store.settleNotice(id, { at: NOW, result: "later", reply: "451", nextAt: NOW + 7 });
      expect(await store.nextDueAt()).toBe(NOW + 7);
      expect((await claimNotices(NOW + 7))[0]?.attempts).toBe(1);
      await store.settleNotice(id, { at: NOW + 8, result: "sent", reply: "250" });
      expect((await store.counts()).noticesDue).toBe(0);
      const kept = opened.foreign((db) => db.prepare("SELECT order_json FROM notice").pluck().get());
      expect(kept).toBe("{}");
      expect((await kinds()).at(-1)).toBe("notice.sent");
    });

    it("that failed stay failed", async () => {
      await store.commitSubmission(commitOf({ notices: [order], fate: "hold" }));
      const [notice] = await claimNotices(NOW);
      await store.settleNotice(notice?.id ?? 0, { at: NOW, result: "failed", reply: "550" });
      await store.settleNotice(notice?.id ?? 0, { at: NOW, result: "sent", reply: "250" });
      expect((await kinds()).filter((kind) => kind.startsWith("notice."))).toEqual(["notice.failed"]);
    });
  });

  it("sweeps spool files that no message names once they are an hour old", async () => {
    const file = (ref: string, age: number) => {
      const path = store.spoolPath(ref);
      writeFileSync(path, "x");
      utimesSync(path, new Date(NOW - age), new Date(NOW - age));
      return path;
    };
    const [named, fresh, old] = [
      file("00000000000a", DAY),
      file("00000000000b", HOUR - 1000),
      file("00000000000c", DAY),
    ];
    await store.commitSubmission(
      commitOf({ body: { kind: "spool", path: named, size: 1, digest: "d", eightBit: false } }),
    );
    expect(await store.sweepSpool(NOW)).toBe(1);
    expect([named, fresh, old].map((path) => existsSync(path))).toEqual([true, true, false]);
  });
});
