import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DecisionOrder, Store } from "../../src/store/port.ts";
import { addStaff, CARL, hold, listed, order, people, reader, twoFor, UNDO } from "./held.ts";
import { ANN, address, BOB, commitOf, DAY, finding, HOUR, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { entries, factRows, owed, personOf, refOf, SYSTEM } from "./people.ts";

const DONE = NOW + UNDO;

describe.each(ENGINES)("decisions on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await people(store);
  });
  afterEach(() => opened.end());

  const decide = async (refs: DecisionOrder["refs"], more: Partial<DecisionOrder> = {}, who = reader()) =>
    (await store.decideMany(who, order(refs, more))).results;
  const decided = async (ref: string, more: Partial<DecisionOrder> = {}, who = reader()) => {
    const [result] = await decide([ref], more, who);
    return result;
  };
  const states = (ref: string) =>
    opened.foreign((db) =>
      db
        .prepare("SELECT state FROM envelope WHERE message = (SELECT id FROM message WHERE ref = ?) ORDER BY id")
        .pluck()
        .all(ref),
    );
  const history = async (ref: string, who = reader()) => store.deskDecisions(who, { ref }, 9);
  const kinds = async (ref: string) =>
    (await store.auditEntries(0, 1000)).filter(({ subject }) => subject === ref).map(({ kind }) => kind);

  it("are carried out when they can no longer be taken back; until then nobody is told and nothing moves", async () => {
    const ref = await hold(store, { to: ["a@y.example", "b@y.example"] });
    const result = await decided(ref, { recipients: ["a@y.example"] });
    expect(result).toMatchObject({ ref, outcome: "pending", decision: 1 });
    expect(await store.settleDecisions(DONE - 1, 99)).toBe(0);
    expect([states(ref), owed(opened, "released")]).toEqual([["held", "held"], []]);
    expect((await history(ref))[0]).toMatchObject({
      ...{ id: 1, state: "pending", kind: "release", by: "eva", byName: "eva the reviewer", code: "hold-mistaken" },
      ...{ reason: "known to us", at: NOW, undoUntil: DONE, endedAt: null, released: null, barred: null },
      envelopes: [{ recipient: "a@y.example", state: "held", reply: null }],
    });
    expect(await store.settleDecisions(DONE, 99)).toBe(1);
    expect(states(ref)).toEqual(["queued", "held"]);
    expect(owed(opened, "released")).toMatchObject([
      { comment: "known to us", recipients: [{ recipient: "a@y.example" }] },
    ]);
    expect(await store.settleDecisions(DONE + DAY, 99)).toBe(0);
    const made = await entries(store, "decision.made", "held.released");
    const recipients = [refOf(opened, "a@y.example")];
    expect(made).toMatchObject([
      { actor: "staff:eva", subject: ref, data: { decision: 1, kind: "release", code: "hold-mistaken", recipients } },
      { actor: "staff:eva", subject: ref, at: DONE, data: { decision: 1, code: "hold-mistaken", recipients } },
    ]);
    expect(JSON.stringify(made)).not.toMatch(/known to us|y\.example/);
  });

  it("end what they refuse with the words for its sender, and keep the age that a release was given", async () => {
    const [refused, released] = [await hold(store), await hold(store)];
    await decided(refused, { kind: "refuse", code: "no-consent", reason: "ask first" });
    await decided(released, { giveUpAfter: 3 * DAY });
    await store.settleDecisions(DONE + 5, 99);
    expect(states(refused)).toEqual(["refused"]);
    expect(owed(opened, "refused")).toMatchObject([{ comment: "ask first" }]);
    const [due] = await store.claimDue({ now: DONE + 9, leaseUntil: DAY, limit: 9 });
    expect(due?.envelopes).toMatchObject([{ released: true, reopens: true, giveUpAt: DONE + 5 + 3 * DAY }]);
  });

  it("are taken back by whoever made them, one or the whole batch, and never too late", async () => {
    const refs = [await hold(store), await hold(store), await hold(store)];
    await decide(refs);
    expect(await store.undoDecisions(reader("otto"), 1)).toBeNull();
    expect(await store.undoDecisions(reader(), 1)).toEqual({ undone: [1], late: [] });
    expect(await store.undoDecisions(reader(), "batch-000001")).toEqual({ undone: [2, 3], late: [1] });
    expect(await store.undoDecisions(reader(), 99)).toBeNull();
    await store.settleDecisions(DONE, 99);
    expect(refs.flatMap(states)).toEqual(["held", "held", "held"]);
    expect(await kinds(refs[0] ?? "")).toEqual(["submission.committed", "decision.made", "decision.undone"]);
    await decided(refs[0] ?? "");
    const late = reader("eva", { now: DONE });
    expect(await store.undoDecisions(late, 4)).toEqual({ undone: [], late: [4] });
    expect((await history(refs[0] ?? "")).map(({ state }) => state)).toEqual(["pending", "undone"]);
  });

  it("go stale where its sender withdrew it, or its age ended it, meanwhile", async () => {
    const [withdrawn, expired] = [await hold(store), await hold(store, { heldUntil: NOW + 5 })];
    await decide([withdrawn, expired]);
    await store.decideHeld("withdraw", {
      ref: withdrawn,
      recipients: null,
      actor: "member:m-ann",
      reason: "",
      at: NOW,
    });
    await store.expireHeld(NOW + 6, "refuse");
    await store.settleDecisions(DONE, 99);
    for (const ref of [withdrawn, expired]) {
      expect((await history(ref))[0]).toMatchObject({ state: "stale", endedAt: DONE, released: null, envelopes: [] });
      expect((await kinds(ref)).at(-1)).toBe("decision.stale");
    }
    expect([states(withdrawn), states(expired)]).toEqual([["withdrawn"], ["expired"]]);
  });

  it("keep others from the same recipients while they are under way, and from no others", async () => {
    const ref = await hold(store, { to: ["a@y.example", "b@y.example"] });
    await decided(ref, { recipients: ["a@y.example"] });
    const otto = reader("otto");
    expect(await decided(ref, { recipients: ["a@y.example", "b@y.example"] }, otto)).toMatchObject({
      ...{ outcome: "busy", decision: 1, detail: "eva the reviewer decided to release it just now" },
    });
    expect(await decided(ref, { recipients: ["b@y.example"], kind: "refuse" }, otto)).toMatchObject({ decision: 2 });
    expect((await store.deskQueue(otto, {}, 0, 9)).rows[0]?.underWay).toMatchObject({ id: 1, by: "eva", mine: false });
    await store.settleDecisions(DONE, 99);
    expect(states(ref)).toEqual(["queued", "refused"]);
    expect(await decided(ref)).toMatchObject({ outcome: "ended", decision: null });
  });

  it("of two who decide at once are one, and the other is told", async () => {
    const ref = await hold(store);
    const both = await Promise.all([decided(ref), decided(ref, { kind: "refuse" }, reader("otto"))]);
    expect(both.map((each) => each?.outcome).sort()).toEqual(["busy", "pending"]);
    await store.settleDecisions(DONE, 99);
    expect((await history(ref)).map(({ state }) => state)).toEqual(["done"]);
  });

  it("of many messages have a result each: 500 at a time, of a campaign the rest later", async () => {
    const refs = await Promise.all(Array.from({ length: 503 }, () => hold(store, { fingerprint: "f" })));
    const [own = "", ended = "", skipped = ""] = refs;
    const claimed = await hold(store);
    await store.claimHeld(reader("otto"), claimed, NOW + HOUR, false);
    await store.decideHeld("refuse", { ref: ended, recipients: null, actor: "staff:otto", reason: "x", at: NOW });
    const mixed = await decide([own, claimed, ended, "000000000000"], { kind: "refuse", batch: "batch-000002" });
    expect(mixed.map(({ outcome }) => outcome)).toEqual(["pending", "claimed", "ended", "unknown"]);
    expect(mixed[1]?.detail).toBe("otto the reviewer has it until 10:00 UTC");
    const all = await store.decideMany(reader(), order({ campaign: own, except: [skipped] }));
    expect([all.results.length, all.left]).toEqual([500, 1]);
    expect(all.results.filter(({ outcome }) => outcome === "pending")).toHaveLength(499);
    while ((await store.settleDecisions(DONE, 100)) > 0);
    expect(await listed(store)).toEqual([skipped, claimed]);
    const rest = await store.deskQueue(reader(), {}, 0, 9);
    expect(rest).toMatchObject({ total: 2, messages: 3 });
  });

  describe("and claims", () => {
    const claim = (who: string, ref: string, takeOver = false, now = NOW) =>
      store.claimHeld(reader(who, { now }), ref, now + 900_000, takeOver);

    it("are one person's for a time, renewed without an entry, and let go", async () => {
      const ref = await hold(store);
      expect(await claim("eva", ref)).toMatchObject({ kind: "claimed", claim: { by: "eva", mine: true, at: NOW } });
      expect(await claim("eva", ref, false, NOW + 60_000)).toMatchObject({ claim: { at: NOW, until: NOW + 960_000 } });
      expect(await claim("otto", ref)).toMatchObject({ kind: "taken", claim: { by: "eva", mine: false } });
      expect((await entries(store, "held.claimed")).map(({ data }) => data)).toEqual([{ what: "claimed" }]);
      expect(await claim("otto", ref, false, NOW + 960_000)).toMatchObject({ kind: "claimed" });
      expect(await store.dropClaim(reader("eva"), ref)).toBe(false);
      expect(await store.dropClaim(reader("otto"), ref)).toBe(true);
      expect((await store.deskQueue(reader(), {}, 0, 9)).rows[0]?.claim).toBeNull();
      expect(await claim("otto", "000000000000")).toEqual({ kind: "unknown" });
    });

    it("are taken over in so many words only, and the trail says so", async () => {
      const ref = await hold(store);
      await claim("eva", ref);
      expect(await claim("otto", ref, true)).toMatchObject({ kind: "claimed", claim: { by: "otto" } });
      expect((await entries(store, "held.claimed")).at(-1)).toMatchObject({
        ...{ actor: "staff:otto", data: { what: "taken over", from: "staff:eva" } },
      });
      expect(await decided(ref)).toMatchObject({ outcome: "claimed" });
      expect(await decided(ref, { takeOver: true })).toMatchObject({ outcome: "pending" });
      expect((await entries(store, "held.claimed")).at(-1)).toMatchObject({ actor: "staff:eva" });
    });
  });

  describe("that take two people", () => {
    beforeEach(() => twoFor(store, "consent/newsletter"));

    it("are proposed by one and confirmed by another, and can still be taken back after that", async () => {
      const ref = await hold(store);
      expect(await decided(ref)).toMatchObject({ outcome: "proposed", decision: 1 });
      await store.settleDecisions(NOW + DAY, 99);
      expect(states(ref)).toEqual(["held"]);
      expect((await store.deskQueue(reader(), {}, 0, 9)).rows[0]).toMatchObject({
        ...{ fourEyes: true, underWay: { state: "proposed", until: null } },
      });
      expect(await store.deskCounts(reader(), {}, [])).toMatchObject({ proposed: 1 });
      expect(await store.confirmDecision(reader("eva"), 1, UNDO)).toBe("own");
      expect(await store.confirmDecision(reader("otto"), 1, UNDO)).toBe("confirmed");
      expect(await store.confirmDecision(reader("otto"), 1, UNDO)).toBe("late");
      expect(await store.confirmDecision(reader("otto"), 9, UNDO)).toBe("unknown");
      expect((await history(ref))[0]).toMatchObject({ state: "pending", second: "otto", undoUntil: DONE });
      await store.settleDecisions(DONE, 99);
      expect(states(ref)).toEqual(["queued"]);
      const [entry] = await entries(store, "held.released");
      expect(entry).toMatchObject({ actor: "staff:eva", data: { second: "staff:otto" } });
      expect(entry?.data).not.toHaveProperty("four_eyes");
    });

    it("are not confirmed by a party, and let go by anybody who sees them", async () => {
      await addStaff(store, "bob", { address: BOB.address, organisation: "" });
      const ref = await hold(store);
      await decided(ref);
      expect(await store.confirmDecision(reader("bob"), 1, UNDO)).toEqual({
        barred: "it is addressed to you: somebody else decides",
      });
      expect(await store.undoDecisions(reader("otto", { groups: ["marks"] }), 1)).toBeNull();
      expect(await store.undoDecisions(reader("otto"), 1)).toEqual({ undone: [1], late: [] });
    });

    it("are releases alone, and only of envelopes that such a finding holds", async () => {
      const findings = [finding({ recipient: "a@y.example" }), finding({ rule: "bulk/cap" })];
      const ref = await hold(store, { to: ["a@y.example", "b@y.example"], findings });
      expect(await decided(ref, { recipients: ["b@y.example"] })).toMatchObject({ outcome: "pending" });
      expect(await decided(ref, { recipients: ["a@y.example"] })).toMatchObject({ outcome: "proposed" });
      await store.undoDecisions(reader(), 2);
      expect(await decided(ref, { recipients: ["a@y.example"], kind: "refuse" })).toMatchObject({ outcome: "pending" });
    });

    it("are not asked for by a finding that another mode only watched", async () => {
      const ref = await hold(store, { findings: [finding({ mode: "observe" }), finding({ rule: "bulk/cap" })] });
      expect((await store.deskQueue(reader(), {}, 0, 9)).rows[0]).toMatchObject({ ref, fourEyes: false });
      expect(await store.takesTwo(ref)).toBe(false);
      expect(await decided(ref)).toMatchObject({ outcome: "pending" });
    });

    it("are made by one at the machine itself, and the entry says so", async () => {
      const ref = await hold(store);
      await store.decideHeld("release", { ref, recipients: null, actor: "staff:root", reason: "", at: NOW });
      expect((await entries(store, "held.released"))[0]?.data).toMatchObject({ four_eyes: "one person" });
      expect(await history(ref)).toMatchObject([{ by: "root", state: "done", code: "other", second: null }]);
    });
  });

  it.each([
    ["to them", { to: ["eva@assoc.example"] }, "it is addressed to you"],
    ["to their organisation", { to: ["x@mail.assoc.example"] }, "it goes to your own organisation"],
    ["to one of many of their organisation", { to: [BOB.address, "x@assoc.example"] }, "it goes to your own"],
    ["from their organisation", { from: { id: "m-x", address: "x@assoc.example" } }, "it comes from your own"],
  ])("are not made by a party: mail %s", async (_whom, mail, why) => {
    await store.importMembers([member({ id: "m-x", address: "x@assoc.example" })], SYSTEM);
    const ref = await hold(store, mail);
    const recipients = "to" in mail && mail.to.length > 1 ? [BOB.address] : null;
    expect(await decided(ref, { recipients })).toMatchObject({
      outcome: "party",
      detail: expect.stringContaining(why),
    });
    expect((await store.deskQueue(reader(), {}, 0, 9)).rows[0]?.barred).toContain(why);
    expect(await history(ref)).toEqual([]);
  });

  it("are not made by the member behind an account, under whatever address, unless named and no party", async () => {
    await store.importMembers([member(BOB, { aliases: [address("bob@home.example")] })], SYSTEM);
    await addStaff(store, "bob", { address: "bob@home.example", organisation: "" });
    const ref = await hold(store);
    expect(await decided(ref, {}, reader("bob"))).toMatchObject({ outcome: "party" });
    await addStaff(store, "own", { organisation: "smith.example" });
    expect(await decided(ref, {}, reader("own"))).toMatchObject({ outcome: "party" });
    opened.foreign((db) =>
      db.exec("INSERT INTO held_stuck (message, found_at, staff) SELECT id, 1, 'own' FROM message"),
    );
    expect(await decided(ref, {}, reader("own", { groups: ["marks"] }))).toMatchObject({ outcome: "pending" });
  });

  it("are not made by whoever sent it in another's name", async () => {
    await addStaff(store, "carl", { address: CARL.address, organisation: "" });
    await addStaff(store, "brown", { organisation: "brown.example" });
    const commit = commitOf({ fate: "hold", findings: [finding()] });
    const login = { memberId: CARL.id, address: address(CARL.address) };
    const { ref } = commit.submission;
    await store.commitSubmission({ ...commit, submission: { ...commit.submission, login } });
    expect(await decided(ref, {}, reader("carl"))).toMatchObject({
      ...{ outcome: "party", detail: "you sent it yourself: somebody else decides" },
    });
    expect(await decided(ref, {}, reader("brown"))).toMatchObject({ outcome: "party" });
    expect(await decided(ref)).toMatchObject({ outcome: "pending" });
  });

  it("are made of mail of one's groups alone", async () => {
    const [ann, carl] = [await hold(store), await hold(store, { from: CARL })];
    const results = await decide([ann, carl], {}, reader("eva", { groups: ["marks"] }));
    expect(results.map(({ outcome }) => outcome)).toEqual(["unknown", "pending"]);
    expect(await history(carl, reader("otto", { groups: ["patents"] }))).toEqual([]);
    expect(await store.noteHeld(reader("eva", { groups: ["marks"] }), ann, "x")).toBeNull();
  });

  it("stand beside notes that only staff read, of which the trail keeps a digest", async () => {
    const ref = await hold(store);
    const note = await store.noteHeld(reader(), ref, "called Ann");
    expect(note).toEqual({ id: 1, by: "eva", byName: "eva the reviewer", at: NOW, text: "called Ann" });
    expect(await store.deskNotes(reader("otto"), ref)).toEqual([note]);
    expect(JSON.stringify(await entries(store, "held.noted"))).not.toContain("called");
  });

  describe("that released what the smart host does not take", () => {
    const attempt = async (result: "delivered" | "permanent", ...recipients: string[]) => {
      const due = await store.claimDue({ now: DONE + 1, leaseUntil: DONE + 2, limit: 9 });
      const outcomes = due.flatMap(({ envelopes }) =>
        envelopes.flatMap(({ id, recipient, reopens }) =>
          recipients.length > 0 && !recipients.includes(recipient.text)
            ? []
            : [
                {
                  ...{ envelopeId: id, at: DONE + 2, result, status: "5.1.1", reply: "550 nobody", remoteMta: "host" },
                  ...(reopens && result === "permanent" && { reopenUntil: NOW + 30 * DAY }),
                },
              ],
        ),
      );
      await store.recordAttempts(outcomes, []);
    };

    it("hold it again with the host's words, tell its sender once, and wait for a decision as before", async () => {
      const ref = await hold(store, { to: ["a@y.example", "b@y.example"], heldUntil: NOW + DAY });
      await decided(ref);
      await store.settleDecisions(DONE, 99);
      expect(await listed(store)).toEqual([]);
      await attempt("permanent");
      expect(states(ref)).toEqual(["held", "held"]);
      expect((await store.deskQueue(reader(), { reopened: true }, 0, 9)).rows[0]).toMatchObject({
        ...{ ref, recipients: 2, reopenedAt: DONE + 2, heldUntil: NOW + 30 * DAY, rules: ["consent/newsletter"] },
      });
      expect((await history(ref))[0]).toMatchObject({
        ...{ state: "failed", released: false },
        envelopes: [{ state: "held", reply: "550 nobody" }, { state: "held" }],
      });
      expect(owed(opened, "reopened")).toMatchObject([
        { to: ANN.address, recipients: [{ recipient: "a@y.example" }, { recipient: "b@y.example" }] },
      ]);
      expect(owed(opened, "failure")).toEqual([]);
      expect((await entries(store, "held.reopened")).map(({ subject }) => subject)).toEqual([ref]);
      expect(await entries(store, "envelope.failed")).toEqual([]);
      expect((await store.showHeld(ref, { body: true, actor: "staff:eva", at: DONE }))?.body).not.toBeNull();
      await decided(ref, { kind: "refuse", code: "other" });
      await store.settleDecisions(DONE + DAY, 99);
      expect(states(ref)).toEqual(["refused", "refused"]);
    });

    it("leave what it took, and say of a release that it is one when all of it was taken", async () => {
      const ref = await hold(store, { to: ["a@y.example", "b@y.example"] });
      await decided(ref);
      await store.settleDecisions(DONE, 99);
      await attempt("delivered", "a@y.example");
      expect((await history(ref))[0]?.released).toBeNull();
      await store.reclaimLeases(DONE);
      await attempt("delivered", "b@y.example");
      expect((await history(ref))[0]).toMatchObject({ state: "done", released: true });
      expect(states(ref)).toEqual(["delivered", "delivered"]);
    });

    it("let nothing go by itself afterwards, and come back to nobody where no person released it", async () => {
      const ref = await hold(store, { quota: true, findings: [finding({ rule: "bulk/quota" })] });
      await store.decideHeld("release", { ref, recipients: null, actor: "staff:root", reason: "", at: NOW });
      await attempt("permanent");
      expect(await listed(store)).toEqual([ref]);
      await store.expireHeld(NOW + 40 * DAY, "release");
      const [due] = await store.claimDue({ now: NOW + 41 * DAY, leaseUntil: NOW + 42 * DAY, limit: 9 });
      expect(due?.envelopes[0]).toMatchObject({ released: true });
      expect(due?.envelopes[0]).not.toHaveProperty("reopens");
    });
  });

  describe("with a pair clearance", () => {
    const clearance = { rule: "consent/newsletter", days: 90 };
    const cleared = async (at = DONE + HOUR) => (await factRows(store, { now: at })).recipients[0]?.cleared;

    it("let this author write to this person until it ends, when the release is carried out", async () => {
      const ref = await hold(store);
      await decided(ref, { clearance });
      expect(await cleared()).toBeUndefined();
      await store.settleDecisions(DONE, 99);
      expect(await cleared()).toEqual([{ rule: "consent/newsletter", purpose: null }]);
      expect(await cleared(DONE + 91 * DAY)).toBeUndefined();
      expect((await factRows(store, { author: CARL.id, now: DONE + 1 })).recipients[0]?.cleared).toBeUndefined();
      const [row] = await store.deskClearances(reader("otto", { now: DONE }), { sender: ANN.id }, 9);
      expect(row).toMatchObject({
        ...{ sender: { id: ANN.id, name: ANN.id }, recipient: BOB.address, rule: "consent/newsletter", purpose: null },
        ...{ by: "eva", at: DONE, until: DONE + 90 * DAY, ref },
      });
      expect(await store.deskClearances(reader("otto", { groups: ["marks"], now: DONE }), {}, 9)).toEqual([]);
      expect(await store.revokeClearance(reader("otto", { groups: ["marks"], now: DONE }), row?.id ?? 0)).toBe(false);
      expect(await store.revokeClearance(reader("otto", { now: DONE }), row?.id ?? 0)).toBe(true);
      expect(await cleared()).toBeUndefined();
      expect(await store.revokeClearance(reader("otto", { now: DONE }), row?.id ?? 0)).toBe(false);
      const pair = { author: `member:${ANN.id}`, recipient: expect.stringMatching(/^person:/) };
      expect(await entries(store, "pair.cleared")).toMatchObject([{ subject: ref, data: pair }]);
      expect(await entries(store, "pair.ended")).toMatchObject([{ subject: ref, data: pair }]);
    });

    it.each(["granted", "withdrawn"] as const)("end with the recipient's next word: %s", async (status) => {
      await decided(await hold(store), { clearance: { purpose: "newsletter", days: 9 } });
      await store.settleDecisions(DONE, 99);
      const record = { recipient: address(BOB.address), grantee: ANN.id, scope: "contact", purpose: null } as const;
      const said = { status, basis: status === "granted" ? ("replied" as const) : null, until: null, evidence: "" };
      const at = DONE + 5;
      await store.importConsents([{ ...record, ...said, at }], { ...SYSTEM, at });
      expect(personOf(opened)).toBeGreaterThan(0);
      expect(await cleared()).toBeUndefined();
    });

    it("are not made where its rule found nothing in the mail, or takes two people", async () => {
      await twoFor(store, "consent/four");
      const ref = await hold(store, { findings: [finding(), finding({ rule: "consent/four" })] });
      const other = await hold(store);
      const four = { rule: "consent/four", days: 90 };
      expect(await decide([other, ref], { clearance: four })).toMatchObject([
        { outcome: "unclearable", decision: null, detail: expect.stringContaining("consent/four found nothing in it") },
        { outcome: "unclearable", decision: null, detail: expect.stringContaining("takes two people each time") },
      ]);
      await store.settleDecisions(DONE, 99);
      expect([states(ref), states(other), await history(ref)]).toEqual([["held"], ["held"], []]);
      expect(await store.deskClearances(reader("otto", { now: DONE }), {}, 9)).toEqual([]);
    });

    it("say so to whoever confirms them", async () => {
      await twoFor(store, "consent/four");
      const ref = await hold(store, { findings: [finding(), finding({ rule: "consent/four" })] });
      await decided(ref, { clearance });
      expect(await history(ref, reader("otto"))).toMatchObject([{ state: "proposed", clearance }]);
    });
  });
});
