/** What staff decide of several messages at once is told to each sender once (docs/decisions/0038). */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DecisionOrder, DueNotice, Store } from "../../src/store/port.ts";
import { CARL, hold, order, people, reader, twoFor, UNDO } from "./held.ts";
import { ANN, finding, HOUR, type Mail, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const DONE = NOW + UNDO;

describe.each(ENGINES)("what was decided together, on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await people(store);
  });
  afterEach(() => opened.end());

  const several = async (count: number, mail: Mail = {}) => {
    const refs: string[] = [];
    for (let n = 0; n < count; n++) refs.push(await hold(store, { fingerprint: "f", ...mail }));
    return refs;
  };
  const decide = (refs: readonly string[], more: Partial<DecisionOrder> = {}) =>
    store.decideMany(reader(), order([...refs], { kind: "refuse", ...more }));
  const claim = (now = DONE) => store.claimNotices({ now, leaseUntil: now + HOUR, limit: 100 });
  const told = (notices: readonly DueNotice[]) =>
    notices.map(({ order: { kind, to }, ref, parts }) => [kind, to, parts?.map((part) => part.ref) ?? [ref]]);

  it("is one letter to each sender, with the reason once and every message in it", async () => {
    const anns = await several(3);
    const [single = ""] = await several(1, { from: CARL });
    await decide([...anns, single]);
    await store.settleDecisions(DONE, 99);
    const notices = await claim();
    expect(told(notices)).toEqual([
      ["decided", ANN.address, anns],
      ["refused", CARL.address, [single]],
    ]);
    const values = { decision: "refused" };
    const first = { kind: "decided", to: ANN.address, language: "en", recipients: [], comment: "known to us", values };
    expect(notices[0]).toMatchObject({ order: first, message: null, more: 0, original: { messageId: null } });
    expect(notices[1]).not.toHaveProperty("parts");
  });

  it("is told when all of it was carried out, and not while some of it can still be taken back", async () => {
    const refs = await several(4);
    await decide(refs);
    expect(await store.settleDecisions(DONE, 3)).toBe(3);
    expect([await claim(), await store.nextDueAt()]).toEqual([[], null]);
    expect(await store.settleDecisions(DONE, 3)).toBe(1);
    expect(await store.nextDueAt()).toBe(DONE);
    expect(told(await claim())).toEqual([["decided", ANN.address, refs]]);
  });

  it("is told to nobody once it is taken back", async () => {
    await decide(await several(3));
    await store.undoDecisions(reader("eva", { now: DONE - 1 }), "batch-000001");
    await store.settleDecisions(DONE, 99);
    expect(await claim(DONE + HOUR)).toEqual([]);
  });

  it("names only what was carried out, and is a plain notice when that is one message", async () => {
    const [kept = "", gone = "", late = ""] = await several(3);
    await decide([kept, gone, late]);
    for (const ref of [gone, late])
      await store.decideHeld("withdraw", { ref, recipients: null, actor: "member:m-ann", reason: "", at: NOW });
    await store.settleDecisions(DONE, 99);
    const notices = told(await claim());
    expect(notices).toHaveLength(3);
    expect(notices).toContainEqual(["refused", ANN.address, [kept]]);
    for (const ref of [gone, late]) expect(notices).toContainEqual(["withdrawn", ANN.address, [ref]]);
  });

  it("leaves alone who asked for a report in so many words (RFC 3461 4.1)", async () => {
    const plain = await several(2);
    const [asked = ""] = await several(1, { dsn: { notify: ["FAILURE"] } });
    await decide([...plain, asked]);
    await store.settleDecisions(DONE, 99);
    expect(told(await claim())).toEqual([
      ["decided", ANN.address, plain],
      ["refused", ANN.address, [asked]],
    ]);
  });

  it("is settled together, with an entry for each message, and comes again whole when it was put off", async () => {
    const refs = await several(3);
    await decide(refs, { kind: "release" });
    await store.settleDecisions(DONE, 99);
    const [letter] = await claim();
    const nextAt = DONE + 60_000;
    await store.settleNotice(letter?.id ?? 0, { at: DONE, result: "later", reply: "451 x", nextAt });
    expect(await claim(nextAt - 1)).toEqual([]);
    const [again, ...others] = await claim(nextAt);
    expect([again?.id, again?.attempts, others]).toEqual([letter?.id, 1, []]);
    await store.settleNotice(again?.id ?? 0, { at: nextAt, result: "sent", reply: "250 ok" });
    const sent = (await store.auditEntries(0, 1000)).filter(({ kind }) => kind === "notice.sent");
    expect(sent.map(({ subject, data }) => [subject, data["kind"]])).toEqual(refs.map((ref) => [ref, "released"]));
    expect(await store.nextDueAt()).toBe(DONE);
    expect(opened.foreign((db) => db.prepare("SELECT DISTINCT order_json FROM notice").pluck().all())).toEqual(["{}"]);
  });

  it("does not settle with an earlier letter what a second person confirmed later", async () => {
    const [first = "", second = "", third = "", fourth = ""] = await several(4);
    await decide([first, second]);
    await store.settleDecisions(DONE, 99);
    const [early] = await claim();
    await decide([third, fourth], { at: DONE });
    await store.settleDecisions(DONE + UNDO, 99);
    const [late] = await claim(DONE + UNDO);
    await store.settleNotice(early?.id ?? 0, { at: DONE + UNDO, result: "sent", reply: "250 ok" });
    await store.settleNotice(late?.id ?? 0, { at: DONE + UNDO, result: "later", reply: "451", nextAt: DONE + HOUR });
    expect(told(await claim(DONE + HOUR))).toEqual([["decided", ANN.address, [third, fourth]]]);
  });

  it("is told without what waits for a second person, who brings a letter of their own", async () => {
    await twoFor(store, "consent/newsletter");
    const two = await several(2);
    const one = await several(2, { findings: [finding({ rule: "bulk/cap" })] });
    const { results } = await decide([...two, ...one], { kind: "release" });
    const [first, second] = results.map(({ decision }) => decision);
    expect(results.map(({ outcome }) => outcome)).toEqual(["proposed", "proposed", "pending", "pending"]);
    await store.settleDecisions(DONE, 99);
    const [early, ...others] = await claim();
    expect(told(early ? [early, ...others] : [])).toEqual([["decided", ANN.address, one]]);
    await store.settleNotice(early?.id ?? 0, { at: DONE, result: "sent", reply: "250 ok" });
    for (const id of [first, second])
      expect(await store.confirmDecision(reader("otto", { now: DONE }), id ?? 0, UNDO)).toBe("confirmed");
    await store.settleDecisions(DONE + UNDO, 99);
    expect(told(await claim(DONE + UNDO))).toEqual([["decided", ANN.address, two]]);
  });

  it("comes with the digest when it releases and the hour is full, and at once when it refuses", async () => {
    for (const ref of await several(20))
      await store.decideHeld("release", { ref, recipients: null, actor: "staff:x", reason: "", at: NOW });
    const single = await claim(NOW);
    expect(single).toHaveLength(20);
    for (const { id } of single) await store.settleNotice(id, { at: NOW, result: "sent", reply: "250 ok" });
    const [released, refused] = [await several(2), await several(2)];
    await decide(released, { kind: "release" });
    await decide(refused, { batch: "batch-000002" });
    await store.settleDecisions(DONE, 99);
    expect(told(await claim())).toEqual([["decided", ANN.address, refused]]);
    const digests = await claim(NOW - (NOW % HOUR) + HOUR);
    expect(told(digests)).toEqual([["digest", ANN.address, released]]);
  });

  it("counts as one letter in its hour, and names a hundred messages at most", async () => {
    const refs = await several(130);
    await decide(refs, { kind: "release" });
    await store.settleDecisions(DONE, 500);
    const [letter, ...others] = await claim();
    expect([letter?.parts?.length, letter?.more, others]).toEqual([100, 30, []]);
    const [next = ""] = await several(1);
    await store.decideHeld("release", { ref: next, recipients: null, actor: "staff:x", reason: "", at: DONE });
    expect(told(await claim())).toEqual([["released", ANN.address, [next]]]);
  });
});
