import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BounceInput, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { entries, owed, refOf, SYSTEM } from "./people.ts";

const GONE = "550 5.1.1 no such user";

/** Ann's mail to Bob went out and came back (std 75). */
describe.each(ENGINES)("what comes back on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN, { language: "fr" }), member(BOB)], SYSTEM);
  });
  afterEach(() => opened.end());

  const claim = async () => {
    const due = await store.claimDue({ now: NOW, leaseUntil: NOW + HOUR, limit: 100 });
    return due.flatMap(({ envelopes }) => envelopes.map(({ id }) => id));
  };
  /** The envelope's id. */
  const delivered = async (mail: Mail = {}): Promise<number> => {
    await store.commitSubmission(commitOf(mail));
    const [id = 0] = await claim();
    const reply = { at: NOW, result: "delivered", reply: "250 ok", status: "2.0.0", remoteMta: "mx" } as const;
    await store.recordAttempts([{ envelopeId: id, ...reply }], []);
    return id;
  };
  const bounce = (envelope: number, more: Partial<BounceInput> = {}) =>
    store.recordBounce({
      ...{ envelope, status: "5.1.1", diagnostic: GONE, remoteMta: "mx.jones.example", at: NOW + HOUR },
      ...{ action: "failed", softLimit: 3, ...more },
    });
  const states = () => opened.foreign((db) => db.prepare("SELECT state FROM envelope ORDER BY id").pluck().all());
  const kinds = () => opened.foreign((db) => db.prepare("SELECT kind FROM bounce ORDER BY id").pluck().all());
  const attempts = () =>
    opened.foreign((db) => db.prepare("SELECT result || ' ' || status FROM attempt ORDER BY id").pluck().all());
  const suppressed = async () => (await store.findPerson(1))?.suppressed;

  it("ends the envelope, tells the sender, and is on record", async () => {
    const id = await delivered({ dsn: { orcpt: "rfc822;bob@jones.example" } });
    expect(await bounce(id)).toBe(true);
    expect(states()).toEqual(["failed"]);
    expect(attempts()).toEqual(["delivered 2.0.0", "permanent 5.1.1"]);
    expect(owed(opened, "failure")).toMatchObject([
      {
        ...{ to: ANN.address, language: "fr" },
        recipients: [
          {
            ...{ recipient: BOB.address, diagnostic: GONE, status: "5.1.1", remoteMta: "mx.jones.example" },
            ...{ lastAttempt: NOW + HOUR, orcpt: "rfc822;bob@jones.example" },
          },
        ],
      },
    ]);
    expect(await entries(store, "bounce.recorded", "suppression.recorded")).toMatchObject([
      { actor: "system", data: { person: refOf(opened), bounce: "hard", status: "5.1.1" } },
      { actor: "system", subject: refOf(opened), data: { why: "bounced" } },
    ]);
  });

  it.each<[string, string, boolean]>([
    ["5.1.1", "hard", true],
    ["5.1.2", "hard", true],
    ["5.1.3", "hard", true],
    ["5.1.6", "hard", true],
    ["5.1.10", "hard", true],
    ["5.7.1", "policy", false],
    ["5.7.26", "policy", false],
    ["5.0.0", "policy", false],
    ["5.3.4", "policy", false],
    ["5.2.1", "policy", false],
    ["5.1.11", "policy", false],
    ["5.2.2", "soft", false],
    ["4.4.7", "soft", false],
    ["4.2.2", "soft", false],
    ["2.1.5", "policy", false],
  ])("with %s is %s; suppressed: %s", async (status, kind, gone) => {
    expect(await bounce(await delivered(), { status })).toBe(true);
    expect(kinds()).toEqual([kind]);
    expect(await suppressed()).toBe(gone);
  });

  it("again is nothing new, another status is; its sender hears once", async () => {
    const id = await delivered();
    expect(await bounce(id, { status: "4.4.7" })).toBe(true);
    expect(await bounce(id, { status: "4.4.7", at: NOW + DAY })).toBe(false);
    expect(await bounce(id, { status: "5.7.1" })).toBe(true);
    expect(kinds()).toEqual(["soft", "policy"]);
    expect(owed(opened, "failure")).toHaveLength(1);
  });

  it("of mail that never went out is none", async () => {
    expect(await bounce(77)).toBe(false);
    for (const fate of ["hold", "reject", "forward"] as const) await store.commitSubmission(commitOf({ fate }));
    for (const id of [1, 2, 3]) expect(await bounce(id)).toBe(false);
    expect(states()).toEqual(["held", "rejected", "queued"]);
    expect(kinds()).toEqual([]);
  });

  it("may be faster than the record of the attempt", async () => {
    await store.commitSubmission(commitOf());
    const [id = 0] = await claim();
    expect(await bounce(id)).toBe(true);
    const reply = { at: NOW, result: "delivered", reply: "250 ok", status: "2.0.0", remoteMta: "mx" } as const;
    await store.recordAttempts([{ envelopeId: id, ...reply }], []);
    expect(states()).toEqual(["failed"]);
    expect(owed(opened, "failure")).toHaveLength(1);
  });

  it("leaves alone what we still try ourselves", async () => {
    await store.commitSubmission(commitOf());
    const [id = 0] = await claim();
    const later = {
      at: NOW,
      result: "temporary",
      reply: "lost",
      status: "4.4.2",
      remoteMta: "",
      nextAt: NOW + 9,
    } as const;
    await store.recordAttempts([{ envelopeId: id, ...later }], []);
    expect(await bounce(id, { status: "4.4.7" })).toBe(true);
    expect(states()).toEqual(["queued"]);
    expect(await claim()).toEqual([]);
  });

  it.each<[string, Mail]>([
    ["its sender wants none", { dsn: { notify: ["NEVER"] } }],
    ["its sender wants successes only", { dsn: { notify: ["SUCCESS"] } }],
    ["it went out with a null path", { reversePath: null }],
  ])("is told to nobody where %s", async (_, mail) => {
    expect(await bounce(await delivered(mail))).toBe(true);
    expect(owed(opened, "failure")).toEqual([]);
    expect(states()).toEqual(["failed"]);
  });

  it("late is recorded, and nothing more", async () => {
    const id = await delivered();
    const late = { action: "delayed", status: "4.4.1", diagnostic: "trying on" } as const;
    expect(await bounce(id, late)).toBe(true);
    expect(await bounce(id, { ...late, at: NOW + 2 * HOUR })).toBe(false);
    expect(states()).toEqual(["delivered"]);
    expect(attempts()).toEqual(["delivered 2.0.0", "temporary 4.4.1"]);
    expect([kinds(), owed(opened, "failure"), await entries(store, "bounce.recorded")]).toEqual([[], [], []]);
    expect(await bounce(id, { status: "4.4.1" })).toBe(true);
    expect(states()).toEqual(["failed"]);
  });

  it("softly so many times within 30 days is gone; older ones do not count", async () => {
    const soft = async (at: number) => bounce(await delivered(), { status: "4.2.2", at });
    await soft(NOW);
    await soft(NOW + 20 * DAY);
    await soft(NOW + 30 * DAY);
    expect(await suppressed()).toBe(false);
    await soft(NOW + 31 * DAY);
    expect(await suppressed()).toBe(true);
  });

  it("stops what goes there next, in words that say nothing of the reason", async () => {
    await bounce(await delivered());
    await store.commitSubmission(commitOf());
    expect(await claim()).toEqual([]);
    const last = opened.foreign((db) => db.prepare("SELECT last_reply FROM envelope ORDER BY id DESC").pluck().get());
    expect(last).toBe("the recipient does not want this mail");
  });

  describe("lifting a suppression", () => {
    const lift = () => store.liftSuppression(address(BOB.address), "moved to a new server", "staff:eve", NOW + DAY);

    it("lets mail go again, once, with one entry that holds no words", async () => {
      await bounce(await delivered());
      expect(await lift()).toBe(true);
      expect(await lift()).toBe(false);
      await store.commitSubmission(commitOf());
      expect(await claim()).toHaveLength(1);
      const made = await entries(store, "suppression.lifted");
      expect(made).toMatchObject([{ actor: "staff:eve", subject: refOf(opened) }]);
      expect(JSON.stringify(made)).not.toContain("server");
    });

    it("counts soft failures anew", async () => {
      for (const at of [NOW, NOW + 1, NOW + 2]) await bounce(await delivered(), { status: "4.2.2", at });
      expect(await suppressed()).toBe(true);
      await lift();
      await bounce(await delivered(), { status: "4.2.2", at: NOW + DAY });
      expect(await suppressed()).toBe(false);
    });
  });

  describe("mail from outside", () => {
    it("to the postmaster is owed to them, whole", async () => {
      const bytes = Buffer.from("Subject: help\r\n\r\nI cannot \x00\xff");
      const relay = { ref: "abcdefghjkmn", to: "it@assoc.example", from: "zoe@white.example", subject: "help" };
      await store.relayInbound({ ...relay, bytes, at: NOW });
      const [notice] = await store.claimNotices({ now: NOW, leaseUntil: NOW + 9, limit: 9 });
      expect(notice).toMatchObject({
        ref: "abcdefghjkmn",
        order: { kind: "postmaster", to: relay.to, values: { from: relay.from, about: "help" } },
      });
      expect(notice?.original.header).toEqual(bytes);
      expect(await entries(store, "inbound.relayed")).toMatchObject([
        { subject: "abcdefghjkmn", data: { size: bytes.length, digest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      ]);
    });

    it("to a reverse-path that was the sender's is owed to them, whole (std 68)", async () => {
      const bytes = Buffer.from("Subject: failure notice\r\n\r\nHi. This is the qmail-send program");
      const envelope = await delivered();
      expect(await store.returnInbound({ envelope, ref: "abcdefghjkmn", bytes, at: NOW })).toBe(true);
      const [notice] = await store.claimNotices({ now: NOW, leaseUntil: NOW + 9, limit: 9 });
      expect(notice?.order).toMatchObject({ kind: "returned", to: ANN.address, language: "fr" });
      expect(notice?.original.header).toEqual(bytes);
      expect(await entries(store, "inbound.relayed")).toHaveLength(1);
      expect(await store.returnInbound({ envelope: 99, ref: "abcdefghjkmn", bytes, at: NOW })).toBe(false);
    });

    it("is owed to the login where the reverse-path is somebody else's: it may name a blind copy (std 73)", async () => {
      const envelope = await delivered({ reversePath: "office@else.example" });
      await store.returnInbound({ envelope, ref: "abcdefghjkmn", bytes: Buffer.from("x"), at: NOW });
      expect(owed(opened, "returned")).toMatchObject([{ to: ANN.address }]);
    });

    it("that did nothing is in the trail with the reason", async () => {
      await store.ignoreInbound("abcdefghjkmn", `auto-reply ${"x".repeat(999)}`, NOW);
      const [entry] = await entries(store, "inbound.ignored");
      expect(entry).toMatchObject({ subject: "abcdefghjkmn", data: { why: expect.stringMatching(/^auto-reply x+$/) } });
      const { why } = entry?.data ?? {};
      expect(String(why)).toHaveLength(200);
    });
  });
});
