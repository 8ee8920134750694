import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Decision, NotHeld, type Store } from "../../src/store/port.ts";
import { ANN, commitOf, DAY, finding, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };

describe.each(ENGINES)("held mail on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN)], SYSTEM);
  });
  afterEach(() => opened.end());

  const hold = async (mail: Mail = {}) => {
    const commit = commitOf({ to: ["a@y.example", "b@y.example"], fate: "hold", ...mail });
    await store.commitSubmission(commit);
    return commit.submission.ref;
  };
  const decision = (ref: string, more: Partial<Decision> = {}): Decision => {
    return { ref, recipients: null, actor: "staff:eva", reason: "because", at: NOW + 1, ...more };
  };
  const notices = async () =>
    (await store.claimNotices({ now: NOW + 30 * DAY, leaseUntil: NOW + 31 * DAY, limit: 99 })).map(
      ({ order }) => order,
    );
  const last = async () => (await store.auditEntries(0, 1000)).at(-1);
  const bodies = () => opened.foreign((db) => db.prepare("SELECT count(*) FROM message_body").pluck().get());
  const queued = () => store.claimDue({ now: NOW + DAY, leaseUntil: NOW + 2 * DAY, limit: 99 });

  it("is listed newest first, in pages, while it is held", async () => {
    const [old, fresh] = [await hold(), await hold({ at: NOW + 5 })];
    await store.commitSubmission(commitOf());
    expect((await store.listHeld({ limit: 10 })).map(({ ref }) => ref)).toEqual([fresh, old]);
    expect((await store.listHeld({ limit: 1 })).map(({ ref }) => ref)).toEqual([fresh]);
    expect((await store.listHeld({ limit: 10, before: NOW + 5 })).map(({ ref }) => ref)).toEqual([old]);
    await store.decideHeld("refuse", decision(fresh));
    expect((await store.listHeld({ limit: 10 })).map(({ ref }) => ref)).toEqual([old]);
  });

  it("is shown with all its envelopes, findings and reasons", async () => {
    const findings = [finding({ recipient: "b@y.example" }), finding({ rule: "mail/x", confidential: true })];
    const ref = await hold({ fate: { "a@y.example": "forward", "b@y.example": "hold" }, findings });
    const shown = await store.showHeld(ref, { body: false, actor: "staff:eva", at: NOW });
    expect(shown?.body).toBeNull();
    expect(shown?.message).toMatchObject({
      ref,
      receivedAt: NOW,
      heldUntil: NOW + 14 * DAY,
      sender: ANN.address,
      subject: "Lunch",
      purpose: "correspondence",
      confidence: 0.9,
      policyVersion: 1,
      findings,
    });
    const undecided = { decidedBy: null, decidedAt: null };
    expect(shown?.message.envelopes).toEqual([
      { recipient: "a@y.example", state: "queued", reasons: [], rules: ["mail/x"], ...undecided },
      {
        recipient: "b@y.example",
        state: "held",
        reasons: ["it needs a reason"],
        rules: ["consent/newsletter", "mail/x"],
        ...undecided,
      },
    ]);
  });

  it("leaves an entry when its content is read, and none when it is not", async () => {
    const ref = await hold();
    await store.showHeld(ref, { body: false, actor: "staff:eva", at: NOW });
    expect((await last())?.kind).toBe("submission.committed");
    const shown = await store.showHeld(ref, { body: true, actor: "staff:eva", at: NOW });
    expect(shown?.body?.kind === "memory" && shown.body.bytes.toString()).toContain("Dear Bob");
    expect(await last()).toMatchObject({ kind: "held.viewed", actor: "staff:eva", subject: ref });
  });

  it("does not show what was never held", async () => {
    const commit = commitOf();
    await store.commitSubmission(commit);
    expect(await store.showHeld(commit.submission.ref, { body: true, actor: "staff:eva", at: NOW })).toBeNull();
    expect(await store.showHeld("000000000000", { body: true, actor: "staff:eva", at: NOW })).toBeNull();
  });

  it("is released for some, who are queued with a new age; the rest stay held", async () => {
    const ref = await hold();
    const some = decision(ref, { recipients: ["b@y.example", "x@y.example"], giveUpAt: NOW + 9 * DAY });
    expect(await store.decideHeld("release", some)).toEqual(["b@y.example"]);
    const [message] = await queued();
    expect(message?.envelopes).toMatchObject([{ released: true, giveUpAt: NOW + 9 * DAY }]);
    expect(await notices()).toMatchObject([
      { kind: "released", to: ANN.address, comment: "because", recipients: [{ recipient: "b@y.example" }] },
    ]);
    const entry = await last();
    expect(entry).toMatchObject({ kind: "held.released", actor: "staff:eva", subject: ref });
    expect(JSON.stringify(entry?.data)).not.toContain("because");
    expect((await store.counts()).held).toBe(1);
  });

  it("gives a released envelope the age it would have had, when none is said", async () => {
    await store.decideHeld("release", decision(await hold(), { at: NOW + 3 * DAY }));
    const [message] = await store.claimDue({ now: NOW + 4 * DAY, leaseUntil: NOW + 5 * DAY, limit: 9 });
    expect(message?.envelopes[0]?.giveUpAt).toBe(NOW + 8 * DAY);
  });

  it.each([
    ["refuse", "refused", 1],
    ["withdraw", "withdrawn", 0],
  ] as const)("ends by %s: told, recorded, and only what was refused keeps its text", async (kind, state, kept) => {
    const ref = await hold();
    expect(await store.decideHeld(kind, decision(ref))).toEqual(["a@y.example", "b@y.example"]);
    const [order, ...more] = await notices();
    expect(more).toEqual([]);
    expect(order?.kind).toBe(state);
    // Why it was held is said again: the first notice may be two weeks old.
    expect(order?.recipients[0]?.reasons.length).toBeGreaterThan(0);
    expect(await last()).toMatchObject({ kind: `held.${state}`, actor: "staff:eva" });
    expect(bodies()).toBe(kept);
    const shown = await store.showHeld(ref, { body: true, actor: "staff:otto", at: NOW + 2 });
    expect(shown?.body !== null).toBe(kept === 1);
    expect(shown?.message.envelopes[0]).toMatchObject({ state, decidedBy: "staff:eva", decidedAt: NOW + 1 });
    expect((await last())?.kind).toBe(kept === 1 ? "held.viewed" : `held.${state}`);
  });

  it("is told of with the rules that held it, and never with a confidential one", async () => {
    const told = finding({ recipient: "a@y.example", message: "a@y.example does not know you" });
    const secret = finding({
      rule: "conduct/x",
      recipient: "b@y.example",
      confidential: true,
      message: "b complained",
    });
    await store.decideHeld("refuse", decision(await hold({ findings: [told, secret] })));
    const [order] = await notices();
    expect(order?.recipients).toMatchObject([
      {
        recipient: "a@y.example",
        why: [{ rule: told.rule, sentence: "{recipient} does not know you", words: ["Newsletter"] }],
      },
      { recipient: "b@y.example", reasons: ["routine review"] },
    ]);
    expect(JSON.stringify(order)).not.toMatch(/complained|conduct/);
  });

  it.each([
    ["the member's", "de", "de"],
    ["the message's where the member has none", "", "fr"],
  ])("is told of in %s language", async (_, language, expected) => {
    await store.importMembers([member(ANN, { language })], SYSTEM);
    for (const end of ["refuse", "release"] as const) {
      await store.decideHeld(end, decision(await hold({ language: "fr" })));
      expect((await notices()).at(-1)?.language).toBe(expected);
    }
  });

  it("is decided once", async () => {
    const ref = await hold();
    const both = await Promise.all([
      store.decideHeld("release", decision(ref)),
      store.decideHeld("refuse", decision(ref)),
    ]);
    expect(both.map((decided) => decided.length)).toEqual([2, 0]);
  });

  it("cannot be decided under a reference that never held anything", async () => {
    const commit = commitOf();
    await store.commitSubmission(commit);
    for (const ref of ["000000000000", commit.submission.ref]) {
      await expect(store.decideHeld("release", decision(ref))).rejects.toThrow(NotHeld);
    }
  });

  it("never owes a notice to a null reverse-path (std 45)", async () => {
    await store.decideHeld("refuse", decision(await hold({ reversePath: null })));
    expect(await notices()).toEqual([]);
  });

  it("expires at its age and is refused where that is the fate", async () => {
    await hold({ heldUntil: NOW + 10 });
    await hold({ heldUntil: NOW + 11, to: ["c@y.example"] });
    expect(await store.expireHeld(NOW + 9, "refuse")).toBe(0);
    expect(await store.expireHeld(NOW + 10, "refuse")).toBe(2);
    expect((await store.counts()).held).toBe(1);
    expect((await notices()).map(({ kind }) => kind)).toEqual(["expired"]);
    expect(await last()).toMatchObject({ kind: "held.expired", actor: "system", data: { fate: "refuse" } });
    expect(bodies()).toBe(2);
  });

  it("expires into a release where that is the fate", async () => {
    await hold({ heldUntil: NOW + 10 });
    expect(await store.expireHeld(NOW + 10, "release")).toBe(2);
    expect((await queued())[0]?.envelopes.map(({ released }) => released)).toEqual([true, true]);
    expect(await last()).toMatchObject({ kind: "held.expired", data: { fate: "release" } });
    expect(await notices()).toMatchObject([{ kind: "expired", recipients: [{ reasons: [] }, { reasons: [] }] }]);
  });
});
