import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_AGES } from "../../src/consent/will.ts";
import type { Store } from "../../src/store/port.ts";
import { CARL, hold, listed, order, people, reader } from "./held.ts";
import { ANN, address, BOB, commitOf, DAY, finding, HOUR, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { SYSTEM } from "./people.ts";

describe.each(ENGINES)("the queue on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await people(store);
  });
  afterEach(() => opened.end());

  const page = (filter = {}, who = reader()) => store.deskQueue(who, filter, 0, 100);
  const counts = (filter = {}, who = reader()) => store.deskCounts(who, filter, [HOUR, DAY]);
  const counted = (list: readonly { value: string; count: number }[]) =>
    Object.fromEntries(list.map(({ value, count }) => [value, count]));
  const items = () => opened.foreign((db) => db.prepare("SELECT held, by_itself, ended_at FROM held_item").all());
  const marks = () => opened.foreign((db) => db.prepare("SELECT count(*) FROM held_mark").pluck().get());

  it("has a row for a held message, oldest first, with all that a person looks for", async () => {
    await store.commitSubmission(commitOf());
    const secret = finding({ rule: "conduct/retaliation", confidential: true, clauses: ["ala.sm.7"] });
    const old = await hold(store, { to: ["a@y.example", "b@y.example"], findings: [finding(), secret] });
    const fresh = await hold(store, { at: NOW + 5, from: CARL });
    const found = await page();
    expect(found).toMatchObject({ total: 2, messages: 2 });
    expect(found.rows.map(({ ref }) => ref)).toEqual([old, fresh]);
    expect(found.rows[0]).toEqual({
      ...{ campaign: old, ref: old, messages: 1, of: 1, subject: "Lunch", purpose: "correspondence" },
      ...{ receivedAt: NOW, heldUntil: NOW + 14 * DAY, recipients: 2, to: ["a@y.example", "b@y.example"] },
      ...{ rules: ["conduct/retaliation", "consent/newsletter"], clauses: ["ala.ns.8", "ala.sm.7"] },
      ...{ confidential: true, urgentAt: null, reopenedAt: null, appealed: false, fourEyes: false, notes: 0 },
      ...{ claim: null, underWay: null, barred: null },
      sender: {
        ...{ id: ANN.id, name: ANN.id, address: ANN.address, organisation: "smith.example", groups: ["patents"] },
      },
    });
    expect(found.rows[1]).toMatchObject({ confidential: false, sender: { id: CARL.id } });
    expect((await store.deskQueue(reader(), {}, 1, 1)).rows.map(({ ref }) => ref)).toEqual([fresh]);
  });

  it("gives colleagues who ask the same the same counts, each their own, and new ones when something was written", async () => {
    const ref = await hold(store);
    const eva = reader();
    const carl = { ...eva, staff: "carl" };
    await store.claimHeld(eva, ref, NOW + HOUR, false);
    expect(await counts({}, eva)).toMatchObject({ messages: 1, mine: 1 });
    expect(await counts({}, carl)).toMatchObject({ messages: 1, mine: 0 });
    expect(await counts({ mine: true }, carl)).toMatchObject({ messages: 0, mine: 0 });
    expect(await counts({ mine: true }, eva)).toMatchObject({ messages: 1, mine: 1 });
    await hold(store);
    expect(await counts({}, carl)).toMatchObject({ messages: 2, mine: 0 });
    // Nothing was written, and what was said is too old.
    expect((await counts({}, { ...carl, now: NOW + HOUR + DAY })).ages).not.toEqual((await counts({}, carl)).ages);
  });

  it("marks a message by what holds it: not by notes, and not by what another mode only watches", async () => {
    const watched = finding({ rule: "bulk/cap", mode: "observe" });
    await hold(store, { findings: [finding(), finding({ rule: "mail/x", level: "note" }), watched] });
    expect((await page()).rows[0]?.rules).toEqual(["consent/newsletter"]);
  });

  it("makes one row of look-alikes of one sender that wait, whatever days they span", async () => {
    const first = await hold(store, { fingerprint: "f", to: ["a@y.example"] });
    await hold(store, { fingerprint: "f", to: ["b@y.example", "c@y.example"], at: NOW + 20 * DAY });
    const other = await hold(store, { fingerprint: "f", from: CARL, at: NOW + 20 * DAY });
    const { rows, total, messages } = await page();
    expect([total, messages]).toEqual([2, 3]);
    expect(rows).toMatchObject([
      { campaign: first, ref: first, messages: 2, recipients: 3 },
      { campaign: other, messages: 1 },
    ]);
  });

  it("finds copies with changed words by their sketches, and begins a new row when none waits any more", async () => {
    const sketch = Array.from({ length: 10 }, (_each, index) => index);
    const first = await hold(store, { sketch });
    const copy = await hold(store, { sketch: sketch.map((each) => (each < 5 ? each : 99)) });
    expect((await page()).rows).toMatchObject([{ campaign: first, messages: 2 }]);
    await store.decideMany(reader(), order({ campaign: first, except: [] }));
    await store.settleDecisions(NOW + DAY, 99);
    expect(await listed(store)).toEqual([]);
    const later = await hold(store, { sketch });
    expect((await page()).rows).toMatchObject([{ campaign: later, messages: 1 }]);
    expect(copy).not.toBe(later);
  });

  it("names a campaign's row by its oldest message that waits", async () => {
    const first = await hold(store, { fingerprint: "f" });
    const second = await hold(store, { fingerprint: "f" });
    await store.decideHeld("withdraw", { ref: first, recipients: null, actor: "member:m-ann", reason: "", at: NOW });
    expect((await page()).rows).toMatchObject([{ campaign: first, ref: second, messages: 1 }]);
  });

  describe("leaves out", () => {
    const quota = { findings: [finding({ rule: "bulk/quota" })], quota: true };

    it("what waits for a quota alone: nobody decides it", async () => {
      await hold(store, quota);
      expect(await page()).toMatchObject({ total: 0, rows: [] });
      expect(await counts()).toMatchObject({ messages: 0, waiting: 0, oldest: null, recipients: [] });
    });

    it("and counts nothing of it, filtered or not", async () => {
      await hold(store, { ...quota, to: [BOB.address] });
      await hold(store, { to: ["zoe@z.example"] });
      for (const filter of [{}, { group: "patents" }]) {
        const { rules, clauses, recipients } = await counts(filter);
        expect(counted(rules)).toEqual({ "consent/newsletter": 1, "bulk/quota": 0 });
        expect(counted(clauses)).toEqual({ "ala.ns.8": 1 });
        expect(counted(recipients)).toEqual({ "zoe@z.example": 1 });
      }
    });

    it("nothing of a sender whom a sanction met meanwhile", async () => {
      const ref = await hold(store, quota);
      await store.setStanding(ANN.address, "suspended", "a case", "staff:eva", NOW + 1);
      expect(await listed(store)).toEqual([ref]);
    });

    it("what is left when all that a person had to decide is decided", async () => {
      const ref = await hold(store, { to: ["a@y.example", "b@y.example"] });
      opened.foreign((db) => db.exec("UPDATE envelope SET quota = 1 WHERE recipient = 'b@y.example'"));
      expect(await listed(store)).toEqual([ref]);
      const some = { ref, recipients: ["a@y.example"], actor: "staff:eva", reason: "x", at: NOW + 1 };
      await store.decideHeld("refuse", some);
      expect(await listed(store)).toEqual([]);
      expect(items()).toEqual([{ held: 1, by_itself: 1, ended_at: null }]);
    });
  });

  it.each([
    ["a release", (ref: string) => store.decideHeld("release", { ...said, ref })],
    ["a refusal", (ref: string) => store.decideHeld("refuse", { ...said, ref })],
    ["its sender", (ref: string) => store.decideHeld("withdraw", { ...said, ref, actor: "member:m-ann" })],
    ["its age", () => store.expireHeld(NOW + 15 * DAY, "refuse")],
    ["its age, with the fate of release", () => store.expireHeld(NOW + 15 * DAY, "release")],
  ])("loses what was ended by %s, with its marks and its claim", async (_by, end) => {
    const ref = await hold(store, { to: ["a@y.example", "b@y.example"] });
    await store.claimHeld(reader(), ref, NOW + HOUR, false);
    expect(items()).toEqual([{ held: 2, by_itself: 0, ended_at: null }]);
    await end(ref);
    expect(items()).toEqual([{ held: 0, by_itself: 0, ended_at: expect.any(Number) }]);
    expect(marks()).toBe(0);
    expect(opened.foreign((db) => db.prepare("SELECT count(*) FROM held_claim").pluck().get())).toBe(0);
  });
  const said = { recipients: null, actor: "staff:eva", reason: "because", at: NOW + 9 };

  it("filters by rule, clause, sender, recipient, group, age and campaign", async () => {
    const ann = await hold(store, { to: [BOB.address], findings: [finding({ clauses: ["ala.ns.8"] })] });
    const rule = finding({ rule: "bulk/cap", clauses: ["law.bulk"] });
    const carl = await hold(store, { from: CARL, to: ["Zoe@Z.example"], findings: [rule], at: NOW + DAY });
    expect(await listed(store, { rule: "bulk/cap" })).toEqual([carl]);
    expect(await listed(store, { rule: "bulk" })).toEqual([]);
    expect(await listed(store, { clause: "ala.ns.8" })).toEqual([ann]);
    expect(await listed(store, { sender: CARL.id })).toEqual([carl]);
    expect(await listed(store, { sender: CARL.address })).toEqual([carl]);
    expect(await listed(store, { recipient: "zoe@z.example" })).toEqual([carl]);
    expect(await listed(store, { group: "patents" })).toEqual([ann]);
    expect(await listed(store, { receivedBy: NOW + HOUR })).toEqual([ann]);
    expect(await listed(store, { campaign: carl })).toEqual([carl]);
    expect(await listed(store, { campaign: "000000000000" })).toEqual([]);
    expect(await listed(store, { rule: "bulk/cap", sender: ANN.id })).toEqual([]);
  });

  it("is searched by words, people, rules and states; what LIKE knows as signs are letters here", async () => {
    const ann = await hold(store);
    const carl = await hold(store, { from: CARL, to: ["zoe@z.example"], findings: [finding({ rule: "bulk/cap" })] });
    expect(await listed(store, { words: ["lUN"] })).toEqual([ann, carl]);
    expect(await listed(store, { words: ["lunch", "100%"] })).toEqual([]);
    expect(await listed(store, { words: ["L_nch"] })).toEqual([]);
    const searched = (offset: number) => store.deskQueue(reader(), { words: ["lunch"] }, offset, 1);
    expect(await searched(1)).toMatchObject({ total: 2, messages: 2, rows: [{ ref: carl }] });
    expect(await searched(2)).toMatchObject({ total: 2, messages: 2, rows: [] });
    expect(await listed(store, { from: ["brown"] })).toEqual([carl]);
    expect(await listed(store, { to: ["zoe@"] })).toEqual([carl]);
    expect(await listed(store, { rules: ["bulk/"] })).toEqual([carl]);
    await store.claimHeld(reader(), ann, NOW + HOUR, false);
    expect(await listed(store, { states: ["claimed"] })).toEqual([ann]);
    await store.decideMany(reader(), order([carl]));
    expect(await listed(store, { states: ["waiting"] })).toEqual([ann]);
    expect(await listed(store, { states: ["pending"] })).toEqual([carl]);
    expect(await listed(store, { states: ["proposed"] })).toEqual([]);
    expect(await listed(store, { states: ["urgent"] })).toEqual([]);
  });

  it("knows what is urgent, whose it is, what came back and what nobody may decide", async () => {
    const [urgent, mine, stuck] = [await hold(store), await hold(store), await hold(store)];
    await store.claimHeld(reader(), mine, NOW + HOUR, false);
    opened.foreign((db) => {
      const id = "(SELECT id FROM message WHERE ref = ?)";
      db.prepare(`UPDATE held_item SET urgent_at = 5, reopened_at = 6 WHERE message = ${id}`).run(urgent);
      db.prepare(`INSERT INTO held_stuck (message, found_at) SELECT ${id}, 7`).run(stuck);
    });
    expect(await listed(store, { urgent: true })).toEqual([urgent]);
    expect(await listed(store, { reopened: true })).toEqual([urgent]);
    expect(await listed(store, { stuck: true })).toEqual([stuck]);
    expect(await listed(store, { mine: true })).toEqual([mine]);
    expect(await listed(store, { mine: true }, reader("otto"))).toEqual([]);
    expect(await listed(store, { mine: true }, reader("eva", { now: NOW + HOUR }))).toEqual([]);
    expect(await counts()).toMatchObject({ urgent: 1, mine: 1, reopened: 1, stuck: 1, proposed: 0 });
  });

  it("counts for each filter what the others leave, and keeps values of which nothing is left", async () => {
    await hold(store, { to: [BOB.address] });
    await hold(store, { to: [BOB.address, "zoe@z.example"] });
    await hold(store, { from: CARL, findings: [finding({ rule: "bulk/cap", clauses: [] })], at: NOW - 2 * HOUR });
    const all = await counts();
    expect(all).toMatchObject({ messages: 3, waiting: 3, oldest: NOW - 2 * HOUR, ages: [1, 0] });
    expect(counted(all.rules)).toEqual({ "consent/newsletter": 2, "bulk/cap": 1 });
    expect(all.senders).toEqual([
      { value: ANN.id, label: ANN.id, count: 2 },
      { value: CARL.id, label: CARL.id, count: 1 },
    ]);
    const one = await counts({ rule: "bulk/cap" });
    expect(one).toMatchObject({ messages: 1, waiting: 3 });
    expect(counted(one.rules)).toEqual({ "consent/newsletter": 2, "bulk/cap": 1 });
    expect(counted(one.clauses)).toEqual({ "ala.ns.8": 0 });
    expect(counted(one.recipients)).toEqual({ [BOB.address]: 1 });
    expect(counted(one.groups)).toEqual({ marks: 1 });
  });

  it("shows somebody with groups the mail of their members alone, as those are today", async () => {
    const ann = await hold(store);
    const carl = await hold(store, { from: CARL });
    const scoped = reader("eva", { groups: ["patents"] });
    expect(await listed(store, {}, scoped)).toEqual([ann]);
    expect(await counts({}, scoped)).toMatchObject({ waiting: 1 });
    expect(await store.deskCampaign(scoped, carl, DEFAULT_AGES, 9)).toBeNull();
    expect(await store.deskNotes(scoped, carl)).toBeNull();
    opened.foreign((db) => db.exec("UPDATE member_group SET name = 'marks'"));
    expect(await listed(store, {}, scoped)).toEqual([]);
  });

  it("tells how many of a campaign the filters let through, and how many there are", async () => {
    const copy = (...to: string[]) => hold(store, { fingerprint: "f", to });
    const first = await copy("a@y.example");
    const second = await copy(BOB.address);
    const third = await copy(BOB.address, "c@y.example");
    const filter = { recipient: BOB.address };
    expect((await page(filter)).rows).toMatchObject([{ campaign: first, ref: second, messages: 2, of: 3 }]);
    expect((await page()).rows).toMatchObject([{ messages: 3, of: 3 }]);
    const view = await store.deskCampaign(reader(), first, DEFAULT_AGES, 9, filter);
    expect(view).toMatchObject({ total: 2, row: { messages: 2, of: 3 } });
    expect(view?.messages.map(({ ref }) => ref)).toEqual([second, third]);
  });

  it("finds the row that holds a message, while that is held and the other filters let it through itself", async () => {
    const founder = await hold(store, { fingerprint: "f", to: ["a@y.example"] });
    const copies = [await hold(store, { fingerprint: "f" }), await hold(store, { fingerprint: "f" })];
    await store.decideHeld("withdraw", { ref: founder, recipients: null, actor: "member:m-ann", reason: "", at: NOW });
    const [oldest = "", other = ""] = copies;
    expect((await page({ message: other })).rows).toMatchObject([{ campaign: founder, ref: oldest, messages: 2 }]);
    expect(await listed(store, { message: founder })).toEqual([]);
    expect(await listed(store, { message: "0000000000zz" })).toEqual([]);
    expect(await listed(store, { message: other, recipient: BOB.address })).toEqual([oldest]);
    expect(await listed(store, { message: other, recipient: "a@y.example" })).toEqual([]);
    expect(await listed(store, { message: other }, reader("eva", { groups: ["marks"] }))).toEqual([]);
  });

  it("is searched by references, which a word of the same shape may be too", async () => {
    const [first, second] = [await hold(store, { fingerprint: "f" }), await hold(store, { fingerprint: "f" })];
    await hold(store);
    expect((await page({ refs: [second] })).rows).toMatchObject([{ ref: second, messages: 1, of: 2 }]);
    expect(await listed(store, { words: [second.toUpperCase()] })).toEqual([second]);
    expect(await listed(store, { refs: [first, second] })).toEqual([]);
    opened.foreign((db) => db.exec("UPDATE message SET subject = 'About 0123456789ab' WHERE id = 1"));
    expect(await listed(store, { words: ["0123456789ab"] })).toEqual([first]);
  });

  it("shows a campaign's messages, and those that differ from most of it", async () => {
    const sketch = Array.from({ length: 10 }, (_each, index) => index);
    const copy = (more = {}) => hold(store, { sketch, ...more });
    const first = await copy({ to: ["a@y.example"] });
    const others = [await copy({ to: ["b@y.example"] }), await copy({ to: ["c@y.example"] })];
    const record = { recipient: address(BOB.address), grantee: ANN.id, scope: "contact", status: "granted" } as const;
    const rest = { basis: "met-at-event", purpose: null, at: NOW - DAY, until: null, evidence: "" } as const;
    await store.importConsents([{ ...record, ...rest }], SYSTEM);
    const agreed = await copy({ to: [BOB.address] });
    const found = await copy({ findings: [finding(), finding({ rule: "bulk/cap" })], to: ["d@y.example"] });
    const worded = await copy({ sketch: sketch.map((each) => (each < 4 ? each : 99)), to: ["e@y.example"] });
    const view = await store.deskCampaign(reader(), first, DEFAULT_AGES, 99);
    expect(view).toMatchObject({ total: 6, row: { campaign: first, messages: 6, recipients: 6 } });
    expect(view?.messages.map(({ ref }) => ref)).toEqual([first, ...others, agreed, found, worded]);
    expect(view?.exceptions).toEqual([
      { ref: agreed, differs: ["consent"] },
      { ref: found, differs: ["findings"] },
      { ref: worded, differs: ["words"] },
    ]);
  });
});
