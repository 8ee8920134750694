/** The hold contract in the store: warnings once, urgent mail within limits, what nobody may decide, one digest in half a day. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StaffRole } from "../../src/staff/permissions.ts";
import type { Store } from "../../src/store/port.ts";
import { twoFor } from "./held.ts";
import { ANN, BOB, commitOf, DAY, finding, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };

describe.each(ENGINES)("the hold contract on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN), member(BOB)], SYSTEM);
  });
  afterEach(() => opened.end());

  const staff = (
    name: string,
    roles: readonly StaffRole[] = ["reviewer"],
    more: { organisation?: string; groups?: string[]; address?: string } = {},
  ) =>
    store.addStaff(
      {
        ...{ name, fullName: name, address: `${name}@assoc.example`, organisation: "", groups: [] },
        roles,
        password: null,
        ...more,
      },
      "staff:test",
      NOW,
    );
  const hold = async (mail: Mail = {}) => {
    const commit = commitOf({ to: ["a@y.example"], fate: "hold", ...mail });
    await store.commitSubmission(commit);
    return commit.submission.ref;
  };
  const idOf = (ref: string) =>
    opened.foreign((db) => Number(db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref)));
  const letters = async () =>
    (await store.claimNotices({ now: NOW + 60 * DAY, leaseUntil: NOW + 61 * DAY, limit: 99 })).map(
      ({ order }) => order,
    );
  const entries = async (kind: string) => (await store.auditEntries(0, 1000)).filter((entry) => entry.kind === kind);
  const ann = `member:${ANN.id}`;

  it("warns the sender of what ends, once, with the recipients and nothing of why", async () => {
    const ref = await hold({ heldUntil: NOW + DAY });
    await hold({ heldUntil: NOW + 9 * DAY });
    const ending = await store.heldExpiring(NOW + 2 * DAY, 10);
    expect(ending).toEqual([{ id: idOf(ref), heldUntil: NOW + DAY }]);
    const ids = ending.map(({ id }) => id);
    expect([await store.warnExpiring(ids, NOW), await store.warnExpiring(ids, NOW)]).toEqual([1, 0]);
    expect(await store.heldExpiring(NOW + 2 * DAY, 10)).toEqual([]);
    expect(await letters()).toEqual([
      {
        ...{ kind: "expiring", to: ANN.address, language: "en", heldUntil: NOW + DAY, values: { why: "" } },
        recipients: [{ recipient: "a@y.example", reasons: [] }],
      },
    ]);
  });

  it("warns nobody of what has ended, and nobody of what waits for a quota alone", async () => {
    const ref = await hold({ heldUntil: NOW + DAY });
    await hold({ heldUntil: NOW + DAY, quota: true });
    const id = idOf(ref);
    await store.decideHeld("withdraw", { ref, recipients: null, actor: ann, reason: "", at: NOW });
    expect(await store.heldExpiring(NOW + 2 * DAY, 10)).toEqual([]);
    expect(await store.warnExpiring([id], NOW)).toBe(0);
  });

  describe("urgent mail", () => {
    it("calls all who may decide it where there is no roster, and is an entry of who was called", async () => {
      await staff("anna");
      await staff("paul", ["viewer"]);
      await staff("yves", ["reviewer"], { organisation: "y.example" });
      const ref = await hold();
      expect(await store.markUrgent(idOf(ref), ann, 2, NOW)).toBe("marked");
      const [letter, ...others] = await letters();
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ kind: "alert", to: "anna@assoc.example", desk: `/held/${ref}` });
      expect(letter?.values).toEqual({ sender: ANN.id, why: "urgent" });
      expect(await entries("held.urgent")).toMatchObject([
        { actor: ann, subject: ref, data: { told: ["staff:anna"] } },
      ]);
      expect(await store.markUrgent(idOf(ref), ann, 2, NOW)).toBe("already");
    });

    it("calls whoever is on duty alone", async () => {
      await staff("anna");
      await staff("otto");
      const shift = { staff: "otto", deputy: null, from: NOW - HOUR, until: NOW + HOUR, groups: [] };
      await store.addShift(shift, "staff:test", NOW);
      await store.markUrgent(idOf(await hold()), ann, 2, NOW);
      expect((await letters()).map(({ to }) => to)).toEqual(["otto@assoc.example"]);
    });

    it("is limited within seven days, and only for the one who sent it", async () => {
      await staff("anna");
      const ids = [idOf(await hold()), idOf(await hold()), idOf(await hold())];
      const mark = (index: number, actor = ann, at = NOW) => store.markUrgent(ids[index] ?? 0, actor, 2, at);
      expect(await mark(0, `member:${BOB.id}`)).toBe("late");
      expect([await mark(0), await mark(1), await mark(2)]).toEqual(["marked", "marked", "limit"]);
      expect(await mark(2, ann, NOW + 7 * DAY + 1)).toBe("marked");
    });
  });

  describe("what nobody may decide", () => {
    const survey = () => store.surveyHeld(0, 100, []);

    it("stands in the queue, the counts and the menu of who it was given to, whatever their groups", async () => {
      const ref = await hold({ to: ["a@y.example"] });
      for (const name of ["mara", "nora"]) await staff(name, ["manager"], { groups: ["south"] });
      const desk = (name: string) => ({ staff: name, groups: ["south"], now: NOW });
      const seen = async (name: string) => ({
        rows: (await store.deskQueue(desk(name), {}, 0, 9)).rows.map((row) => row.ref),
        counted: (await store.deskCounts(desk(name), {}, [])).messages,
        menu: await store.deskWaiting({ ...desk(name), held: true, appeals: false, approvals: false, cases: null }),
      });
      const nothing = { rows: [], counted: 0, menu: { held: { messages: 0, urgent: 0 } } };
      expect(await seen("mara")).toEqual(nothing);
      await store.settleStuck((await survey()).stuck, "mara", NOW);
      expect(await seen("mara")).toEqual({ rows: [ref], counted: 1, menu: { held: { messages: 1, urgent: 0 } } });
      expect(await seen("nora")).toEqual(nothing);
    });

    it("goes to the last resort, who is told and named on record", async () => {
      await staff("yves", ["reviewer"], { organisation: "y.example" });
      await staff("chief", ["manager"], { organisation: "y.example" });
      const ref = await hold();
      const { stuck } = await survey();
      expect(stuck).toEqual([idOf(ref)]);
      expect(await store.settleStuck(stuck, "chief", NOW)).toBe(1);
      expect((await survey()).stuck).toEqual([]);
      expect(await letters()).toMatchObject([
        { kind: "alert", to: "chief@assoc.example", values: { why: "stuck" }, desk: `/held/${ref}` },
      ]);
      expect(await entries("held.routed")).toMatchObject([{ subject: ref, data: { to: "staff:chief" } }]);
      expect(await store.heldBacklog([], NOW)).toMatchObject({ open: 1, stuck: 1, routed: 1 });
    });

    it("never goes to somebody who sent or receives it: then the sender is told that it will end", async () => {
      await staff("chief", ["manager"], { address: "a@y.example" });
      const ref = await hold();
      expect(await store.settleStuck((await survey()).stuck, "chief", NOW)).toBe(1);
      expect(await store.settleStuck([idOf(ref)], "chief", NOW)).toBe(0);
      expect(await letters()).toMatchObject([{ kind: "expiring", to: ANN.address, values: { why: "stuck" } }]);
      expect(await entries("held.routed")).toMatchObject([{ data: { to: null } }]);
    });

    it("is off the record again when somebody comes who may", async () => {
      await staff("yves", ["reviewer"], { organisation: "y.example" });
      await hold();
      await store.settleStuck((await survey()).stuck, "", NOW);
      await staff("anna");
      const { stuck } = await survey();
      expect(stuck).toHaveLength(1);
      expect(await store.settleStuck(stuck, "", NOW)).toBe(0);
      expect(await store.heldBacklog([], NOW)).toMatchObject({ open: 1, stuck: 0 });
    });

    it("is mail of which a release takes two, where there are not two who may", async () => {
      const rule = "consent/newsletter";
      await twoFor(store, rule);
      await staff("anna");
      await staff("chief", ["manager"], { organisation: "y.example" });
      const ref = await hold({ findings: [finding({ rule })] });
      await hold();
      expect((await survey()).stuck).toEqual([idOf(ref)]);
      await store.settleStuck([idOf(ref)], "chief", NOW);
      const waits = (
        await store.surveyHeld(0, 1, [
          { name: "anna", before: NOW },
          { name: "chief", before: NOW },
        ])
      ).waiting;
      expect(waits.map((one) => one.staff).sort()).toEqual(["anna", "chief"]);
      await staff("otto");
      const { stuck } = await survey();
      expect(stuck).toEqual([idOf(ref)]);
      expect(await store.settleStuck(stuck, "chief", NOW)).toBe(0);
      expect(await store.heldBacklog([], NOW)).toMatchObject({ open: 2, stuck: 0 });
    });

    it("is nothing in an office without accounts: it decides on the command line", async () => {
      await hold();
      expect((await survey()).stuck).toEqual([]);
      await staff("anna");
      await store.changeStaff("anna", { state: "disabled" }, "staff:test", NOW);
      expect((await survey()).stuck).toHaveLength(1);
    });

    it("is surveyed piece by piece", async () => {
      await staff("yves", ["reviewer"], { organisation: "y.example" });
      const refs = [await hold(), await hold(), await hold()];
      const first = await store.surveyHeld(0, 2, []);
      expect(first).toMatchObject({ stuck: refs.slice(0, 2).map(idOf), last: idOf(refs[1] ?? "") });
      expect(await store.surveyHeld(first.last ?? 0, 2, [])).toMatchObject({
        stuck: [idOf(refs[2] ?? "")],
        last: null,
      });
    });
  });

  describe("digests", () => {
    it("tell of what is old enough or urgent, and only of what one may decide", async () => {
      await staff("anna");
      await staff("yves", ["reviewer"], { organisation: "y.example" });
      const old = await hold({ at: NOW - 5 * HOUR });
      await hold({ at: NOW - HOUR });
      const asked = ["anna", "yves"].map((name) => ({ name, before: NOW - 4 * HOUR }));
      const { waiting } = await store.surveyHeld(0, 100, asked);
      const item = { ref: old, sender: ANN.id, receivedAt: NOW - 5 * HOUR, urgent: false };
      expect(waiting).toEqual([
        { staff: "anna", waiting: { count: 1, urgent: 0, oldestAt: NOW - 5 * HOUR, first: [item] } },
      ]);
    });

    it("come once in half a day, whatever was stopped between", async () => {
      await staff("anna");
      const waiting = { count: 3, urgent: 1, oldestAt: NOW - DAY, first: [] };
      const remind = (slot: string, name = "anna") => store.remind({ staff: name, slot, waiting }, NOW);
      expect([await remind("2026-03-10 am"), await remind("2026-03-10 am")]).toEqual([true, false]);
      const { dataDir } = opened;
      await store.close();
      opened = await engine({ dataDir });
      store = opened.store;
      expect([await remind("2026-03-10 am"), await remind("2026-03-10 pm")]).toEqual([false, true]);
      expect(await letters()).toMatchObject([{ kind: "reminder", waiting }, { kind: "reminder" }]);
      expect(await entries("reminder.sent")).toHaveLength(2);
    });

    it("go to nobody without an address", async () => {
      await staff("anna", ["reviewer"], { address: "" });
      const waiting = { count: 3, urgent: 1, oldestAt: NOW - DAY, first: [] };
      expect(await store.remind({ staff: "anna", slot: "x", waiting }, NOW)).toBe(false);
      expect(await letters()).toEqual([]);
    });
  });

  it("keeps a roster, with an entry for each change", async () => {
    await staff("anna");
    const shift = { staff: "anna", deputy: null, from: NOW, until: NOW + DAY, groups: ["north"] };
    expect(await store.hasRoster()).toBe(false);
    expect(await store.addShift({ ...shift, staff: "nobody" }, "staff:anna", NOW)).toBeNull();
    const id = (await store.addShift(shift, "staff:anna", NOW)) ?? 0;
    expect(await store.listShifts(NOW, NOW + 1)).toEqual([{ ...shift, id }]);
    expect(await store.listShifts(NOW + DAY, NOW + 2 * DAY)).toEqual([]);
    expect(await store.changeShift(id, { ...shift, until: NOW + 2 * DAY }, "staff:anna", NOW)).toBe(true);
    expect(await store.removeShift(id, "staff:anna", NOW)).toBe(true);
    expect(await store.removeShift(id, "staff:anna", NOW)).toBe(false);
    expect((await entries("duty.changed")).map(({ data }) => data["what"])).toEqual(["added", "changed", "removed"]);
  });

  it("counts the backlog by age, of the mail that one may see", async () => {
    await hold({ at: NOW - 5 * HOUR });
    await hold({ at: NOW - 80 * HOUR });
    const { ages, oldestAt } = await store.heldBacklog([], NOW);
    expect(ages.map(({ age, count }) => [age / HOUR, count])).toEqual([
      [0, 2],
      [4, 2],
      [24, 1],
      [72, 1],
      [168, 0],
    ]);
    expect(oldestAt).toBe(NOW - 80 * HOUR);
    expect(await store.heldBacklog(["north"], NOW)).toMatchObject({ open: 0, oldestAt: null });
  });
});
