import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_AGES } from "../../src/consent/will.ts";
import type { DecisionOrder, Store } from "../../src/store/port.ts";
import { addStaff, hold, order, people, reader, twoFor, UNDO } from "./held.ts";
import { BOB, HOUR, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { entries } from "./people.ts";

const DONE = NOW + UNDO;
const eva = reader();
const otto = reader("otto");
const COPY = { fingerprint: "f" };

describe.each(ENGINES)("a campaign on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  let refs: readonly string[];
  let oldest: string;
  let newest: string;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await people(store);
    refs = [await hold(store, COPY), await hold(store, COPY), await hold(store, COPY)];
    [oldest = "", , newest = ""] = refs;
  });
  afterEach(() => opened.end());

  const decide = async (wanted: DecisionOrder["refs"], more: Partial<DecisionOrder> = {}, who = eva) =>
    (await store.decideMany(who, order(wanted, more))).results;
  const outcomes = async (...asked: Parameters<typeof decide>) =>
    (await decide(...asked)).map(({ outcome, detail }) => [outcome, detail]);
  const claimOf = async (ref: string, who = eva) => {
    const view = await store.deskCampaign(who, oldest, DEFAULT_AGES, 99);
    return view?.messages.find((one) => one.ref === ref)?.claim ?? null;
  };
  const withdraw = (ref: string) =>
    store.decideHeld("withdraw", { ref, recipients: null, actor: "member:m-ann", reason: "", at: NOW });

  it("is claimed as a whole: the other is refused every copy, those that came later too, in the same words", async () => {
    await store.claimHeld(otto, newest, NOW + HOUR, false);
    const later = await hold(store, COPY);
    const said = ["claimed", "otto the reviewer has it until 10:00 UTC"];
    expect(await outcomes([later])).toEqual([said]);
    expect(await outcomes({ campaign: oldest, except: [] })).toEqual([said, said, said, said]);
    expect(await store.claimHeld(eva, oldest, NOW + HOUR, false)).toMatchObject({
      kind: "taken",
      claim: { by: "otto" },
    });
    for (const ref of [...refs, later]) expect(await claimOf(ref)).toMatchObject({ by: "otto", mine: false });
    expect((await store.deskQueue(otto, { mine: true }, 0, 9)).messages).toBe(4);
    expect((await store.deskQueue(eva, { states: ["claimed"] }, 0, 9)).messages).toBe(4);
    expect((await store.screenMessage(later, { name: "eva", sight: [] }, NOW))?.claim).toMatchObject({ by: "otto" });
  });

  it("is taken over with one entry, however many copies there are, and given back at any of them", async () => {
    await store.claimHeld(otto, oldest, NOW + HOUR, false);
    expect((await outcomes({ campaign: oldest, except: [] }, { takeOver: true })).map(([outcome]) => outcome)).toEqual(
      refs.map(() => "pending"),
    );
    const what = (await entries(store, "held.claimed")).map(({ actor, data }) => [actor, data["what"]]);
    expect(what).toEqual([
      ["staff:otto", "claimed"],
      ["staff:eva", "taken over"],
    ]);
    expect(await store.dropClaim(eva, newest)).toBe(true);
    expect(await claimOf(oldest)).toBeNull();
  });

  it("stays claimed when the copy it was claimed at is gone, and until the last of it is", async () => {
    await store.claimHeld(otto, oldest, NOW + HOUR, false);
    await withdraw(oldest);
    expect(await outcomes([newest])).toMatchObject([["claimed", expect.any(String)]]);
    for (const ref of refs.slice(1)) await withdraw(ref);
    expect(opened.foreign((db) => db.prepare("SELECT count(*) FROM held_claim").pluck().get())).toBe(0);
  });

  describe("whose release takes two", () => {
    const propose = (batch = "batch-000001") => decide({ campaign: oldest, except: [] }, { batch });
    const confirm = (who = otto) => store.confirmBatch(who, "batch-000001", UNDO);
    const states = async () =>
      (await Promise.all(refs.map((ref) => store.deskDecisions(eva, { ref }, 1)))).map(([one]) => one?.state);
    beforeEach(() => twoFor(store, "consent/newsletter"));

    it("is confirmed at once by another, taken back by them at once, or carried out", async () => {
      await propose();
      const [row] = (await store.deskQueue(otto, { states: ["proposed"] }, 0, 9)).rows;
      expect(row?.underWay).toMatchObject({ batch: "batch-000001", messages: 3, free: 0, state: "proposed" });
      expect(await confirm(eva)).toBe("own");
      expect(await confirm(reader("otto", { groups: ["marks"] }))).toBe("unknown");
      expect(await store.confirmBatch(otto, "batch-000009", UNDO)).toBe("unknown");
      expect(await confirm()).toMatchObject(refs.map((ref) => ({ ref, outcome: "pending" })));
      expect(await confirm()).toBe("late");
      expect(await states()).toEqual(["pending", "pending", "pending"]);
      expect((await store.undoDecisions(otto, "batch-000001"))?.undone).toHaveLength(3);
      await propose("batch-000002");
      await store.confirmBatch(otto, "batch-000002", UNDO);
      await store.settleDecisions(DONE, 99);
      expect(await states()).toEqual(["done", "done", "done"]);
      const seconds = (await entries(store, "held.released")).map(({ data }) => data["second"]);
      expect(seconds).toEqual(refs.map(() => "staff:otto"));
    });

    it("is confirmed without what the second person is a party to: that waits, also when they take theirs back", async () => {
      await addStaff(store, "bob", { address: BOB.address, organisation: "" });
      const bob = reader("bob");
      refs = [...refs, await hold(store, { ...COPY, to: ["dan@fox.example"] })];
      await propose();
      expect(await confirm(bob)).toMatchObject([
        ...refs.slice(1).map(() => ({ outcome: "party" })),
        { outcome: "pending" },
      ]);
      expect((await store.undoDecisions(bob, "batch-000001"))?.undone).toHaveLength(1);
      expect(await states()).toEqual(["proposed", "proposed", "proposed", "undone"]);
    });
  });

  it("is decided for the recipients that nobody decided yet, while another decision on them is under way", async () => {
    const to = ["a@y.example", "b@y.example", "c@y.example"];
    const ref = await hold(store, { to });
    const b = ["b@y.example"];
    expect(await outcomes([ref], { recipients: b, kind: "refuse" })).toMatchObject([["pending", expect.any(String)]]);
    const underWay = async () => (await store.deskQueue(otto, {}, 0, 9)).rows.find((row) => row.ref === ref)?.underWay;
    expect(await underWay()).toMatchObject({ kind: "refuse", free: 2 });
    expect(await outcomes([ref], { recipients: ["a@y.example", "b@y.example"] }, otto)).toEqual([
      ["busy", "eva the reviewer decided to refuse it just now"],
    ]);
    expect(await outcomes([ref], { batch: "batch-000002" }, otto)).toMatchObject([["pending", expect.any(String)]]);
    expect(await underWay()).toMatchObject({ kind: "refuse", free: 0 });
    expect(await outcomes([ref], {}, otto)).toMatchObject([["busy", expect.any(String)]]);
    // Taken back: the other decision is about the rest all the same.
    await store.undoDecisions(eva, "batch-000001");
    expect(await underWay()).toMatchObject({ kind: "release", free: 1 });
    await store.settleDecisions(DONE, 99);
    const state = "SELECT state FROM envelope WHERE message = (SELECT id FROM message WHERE ref = ?) ORDER BY id";
    expect(opened.foreign((db) => db.prepare(state).pluck().all(ref))).toEqual(["queued", "held", "queued"]);
  });
});
