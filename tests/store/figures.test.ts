/** Figures against worlds that are counted by hand, and against a recount however the counting was cut into pieces. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Disposition, Mode } from "../../src/mail/words.ts";
import type { JudgedFinding } from "../../src/policy/judgement.ts";
import { DAY, dayOf } from "../../src/review/figures/days.ts";
import { catchUp } from "../../src/review/figures/keep.ts";
import { MISTAKES } from "../../src/review/figures/rules.ts";
import type { Span, SubmissionCommit } from "../../src/store/port.ts";
import fc from "../support/fc.ts";
import { ANN, BOB, commitOf, finding, HOUR, type Mail, member, NOW } from "./mail.ts";
import { type Opened, sqlite } from "./open.ts";

const TODAY = dayOf(NOW);
const CARL = { id: "m-carl", address: "carl@green.example" };
const span = (more: Partial<Span> = {}): Span => ({ from: TODAY - 30, until: TODAY + 1, sight: [], ...more });

let opened: Opened;
beforeEach(async () => {
  opened = await sqlite();
  await opened.store.importMembers(
    [member(ANN, { groups: ["north"] }), member(BOB), member(CARL, { groups: ["south"] })],
    { actor: "system", at: NOW - 100 * DAY, dryRun: false },
  );
});
afterEach(() => opened.end());

/** With what `enforce` would have done, for modes that only watch. */
function commit(mail: Mail, enforced?: Disposition): SubmissionCommit {
  const made = commitOf(mail);
  if (!enforced) return made;
  const verdicts = made.judgement.verdicts.map((verdict) => ({ ...verdict, enforced }));
  return { ...made, judgement: { ...made.judgement, verdicts } };
}
const take = (mail: Mail, enforced?: Disposition) => opened.store.commitSubmission(commit(mail, enforced));
const cells = async (more: Partial<Span> = {}) =>
  [...(await opened.store.figuresMail(span(more)))]
    .map((row) =>
      [row.day - TODAY, row.purpose, row.disposition, row.enforced, row.mode, row.messages, row.envelopes].join(" "),
    )
    .sort();

/** By hand: what ruled and what is expected stands side by side. */
async function smallWorld(): Promise<void> {
  await take({ at: NOW, to: ["a@x.example", "b@x.example"], fate: { "b@x.example": "hold" }, findings: [finding()] });
  await take({ at: NOW - DAY, fate: "reject", purpose: "newsletter", findings: [finding({ level: "reject" })] });
  await take(
    { at: NOW - DAY, mode: "observe", purpose: "newsletter", findings: [finding({ mode: "observe" })] },
    "hold",
  );
  await take({ at: NOW - DAY, from: CARL, to: ["c@x.example"] });
  await take({ at: NOW - 2 * DAY, from: null, to: ["d@x.example"] });
}

const WORLD = [
  "-1 correspondence forward forward enforce 1 1",
  "-1 newsletter forward hold observe 1 1",
  "-1 newsletter reject reject enforce 1 1",
  "-2 correspondence forward forward enforce 1 1",
  "0 correspondence forward forward enforce 0 1",
  "0 correspondence hold hold enforce 1 1",
];

describe("mail", () => {
  it("is counted by fate and purpose, each message once, counted or not yet", async () => {
    await smallWorld();
    expect(await cells()).toEqual(WORLD);
    await catchUp(opened.store);
    expect(await cells()).toEqual(WORLD);
    expect(await cells({ from: TODAY, until: TODAY + 1 })).toEqual(WORLD.slice(4));
  });

  it("is counted for groups by their members, without mail of unknown senders", async () => {
    await smallWorld();
    const south = ["-1 correspondence forward forward enforce 1 1"];
    expect(await cells({ sight: ["south"] })).toEqual(south);
    await catchUp(opened.store);
    expect(await cells({ sight: ["south"] })).toEqual(south);
    expect(await cells({ sight: ["nobody"] })).toEqual([]);
    expect(await cells({ sight: ["north", "south"] })).toEqual(WORLD.filter((row) => !row.startsWith("-2")));
  });

  it("is not counted twice when the process ends between two parts", async () => {
    await smallWorld();
    await opened.store.countFigures(2);
    await opened.store.close();
    opened = await sqlite({ dataDir: opened.dataDir });
    await catchUp(opened.store);
    await catchUp(opened.store);
    expect(await cells()).toEqual(WORLD);
  });

  it("is counted again from the beginning", async () => {
    await smallWorld();
    await catchUp(opened.store);
    await opened.store.forgetFigures();
    expect(await cells()).toEqual(WORLD);
    await catchUp(opened.store);
    expect(await cells()).toEqual(WORLD);
  });
});

describe("rules", () => {
  it("are counted by what they found, held, refused and would have done", async () => {
    await smallWorld();
    await catchUp(opened.store);
    await take({ at: NOW, findings: [finding({ level: "note" }), finding({ level: "note" })] });
    const rows = [...(await opened.store.figuresRules(span()))].sort((a, b) => a.day - b.day);
    const common = { rule: "consent/newsletter" };
    expect(rows).toEqual([
      { ...common, day: TODAY - 1, hits: 2, held: 0, refused: 1, would: 1 },
      { ...common, day: TODAY, hits: 2, held: 1, refused: 0, would: 0 },
    ]);
  });

  it("hold nothing where another rule held and they only watched", async () => {
    const watching = finding({ rule: "bulk/quota", mode: "observe" });
    await take({ fate: "hold", findings: [finding(), watching] });
    const rows = await opened.store.figuresRules(span());
    expect(rows.find(({ rule }) => rule === "bulk/quota")).toMatchObject({ hits: 1, held: 0, would: 1 });
    expect(rows.find(({ rule }) => rule === "consent/newsletter")).toMatchObject({ hits: 1, held: 1, would: 0 });
  });

  it("answer for their holds: what people decided, and what was a mistake", async () => {
    for (const ref of ["r1", "r2", "r3", "r4"]) await take({ ref, fate: "hold", findings: [finding()] });
    await take({
      ref: "r5",
      fate: "hold",
      findings: [finding(), finding(), finding({ level: "note", rule: "bulk/quota" })],
    });
    decided("r5", "refuse", "bulk");
    decided("r5", "refuse", "bulk");
    expect(await opened.store.figuresOutcomes(span(), MISTAKES)).toEqual([
      { rule: "consent/newsletter", decided: 1, released: 0, overturned: 0 },
    ]);
    opened.foreign((db) => db.exec("DELETE FROM decision"));
    decided("r1", "release", "hold-mistaken");
    decided("r2", "release", "exception");
    decided("r3", "refuse", "bulk");
    decided("r4", "release", "hold-mistaken", "undone");
    const outcome = async () => (await opened.store.figuresOutcomes(span(), MISTAKES))[0];
    expect(await outcome()).toEqual({ rule: "consent/newsletter", decided: 3, released: 2, overturned: 1 });
    opened.foreign((db) => {
      db.exec(`INSERT INTO appeal (message, statement, at, state)
        SELECT id, '', ${NOW}, 'granted' FROM message WHERE ref = 'r3'`);
    });
    expect(await outcome()).toMatchObject({ decided: 3, overturned: 2 });
  });
});

function decided(ref: string, kind: string, code: string, state = "done", actor = "staff:anna"): void {
  opened.foreign((db) => {
    db.prepare(
      `INSERT INTO decision (message, kind, actor, code, reason, at, state)
       SELECT id, ?, ?, ?, '', ?, ? FROM message WHERE ref = ?`,
    ).run(kind, actor, code, NOW, state, ref);
  });
}

const NO_WAITS = { receivedAt: [], decidedAt: [] };

describe("what waits and what was decided", () => {
  it("stands by age, and by the time that a person took", async () => {
    await take({ ref: "old", at: NOW - 3 * DAY, fate: "hold" });
    await take({ ref: "new", at: NOW - HOUR, to: ["a@x.example", "b@x.example"], fate: "hold" });
    const waiting = await opened.store.figuresWaiting([], [NOW - 4 * HOUR, NOW - DAY, 0]);
    expect(waiting).toEqual({ messages: 2, recipients: 3, urgent: 0, oldestAt: NOW - 3 * DAY, buckets: [1, 0, 1] });
    await opened.store.decideHeld("refuse", { ref: "old", recipients: null, actor: "staff:anna", reason: "", at: NOW });
    expect(await opened.store.figuresWaits(span())).toEqual({ receivedAt: [NOW - 3 * DAY], decidedAt: [NOW] });
    expect(await opened.store.figuresWaits(span({ sight: ["south"] }))).toEqual(NO_WAITS);
  });

  it("leaves out what waits for a quota alone, as the queue does", async () => {
    for (const ref of ["c1", "c2", "c3"]) await take({ ref, fate: "hold", fingerprint: "same" });
    opened.foreign((db) => db.exec("UPDATE held_item SET campaign = 1, by_itself = 1"));
    expect(await opened.store.figuresWaiting([], [0])).toMatchObject({ messages: 0, recipients: 0, oldestAt: null });
    expect(await opened.store.figuresCampaigns([], 3, 10)).toEqual([]);
  });

  it("does not take a clock's end for a decision", async () => {
    await take({ ref: "old", at: NOW - 20 * DAY, fate: "hold", heldUntil: NOW - DAY });
    await opened.store.expireHeld(NOW, "refuse");
    expect(await opened.store.figuresWaits(span())).toEqual(NO_WAITS);
  });

  it("names campaigns of several held messages", async () => {
    for (const ref of ["c1", "c2", "c3"]) await take({ ref, fate: "hold", fingerprint: "same" });
    opened.foreign((db) => db.exec("UPDATE held_item SET campaign = 1"));
    expect(await opened.store.figuresCampaigns([], 3, 10)).toMatchObject([
      { ref: "c1", member: ANN.id, messages: 3, recipients: 3, oldestAt: NOW },
    ]);
    expect(await opened.store.figuresCampaigns([], 4, 10)).toEqual([]);
    expect(await opened.store.figuresCampaigns(["south"], 3, 10)).toEqual([]);
  });

  it("stands by reviewer, in the order of their names", async () => {
    for (const ref of ["r1", "r2"]) await take({ ref, fate: "hold" });
    decided("r1", "release", "exception", "done", "staff:zoe");
    decided("r2", "refuse", "bulk", "done", "staff:anna");
    opened.foreign((db) => db.exec("UPDATE decision SET second = 'staff:zoe' WHERE actor = 'staff:anna'"));
    expect(await opened.store.figuresReviewers(span())).toEqual([
      { staff: "anna", fullName: "", released: 0, refused: 1, confirmed: 0 },
      { staff: "zoe", fullName: "", released: 1, refused: 0, confirmed: 1 },
    ]);
  });
});

describe("outside", () => {
  const attempt = async (ref: string, result: "delivered" | "temporary", at = NOW, more: { took?: number } = {}) => {
    const id = opened.foreign((db) =>
      Number(
        db.prepare("SELECT e.id FROM envelope e JOIN message m ON m.id = e.message WHERE m.ref = ?").pluck().get(ref),
      ),
    );
    const status = result === "delivered" ? "2.0.0" : "4.7.1";
    const outcome = { envelopeId: id, at, result, status, reply: `${status} said`, remoteMta: "mx", ...more };
    await opened.store.recordAttempts([{ ...outcome, ...(result === "temporary" && { nextAt: at + HOUR }) }], []);
  };

  it("attempts count by result and status, what was complained of against what was delivered", async () => {
    await take({ ref: "one" });
    await attempt("one", "temporary", NOW - DAY);
    await attempt("one", "delivered");
    const rows = [
      { day: TODAY - 1, result: "temporary", status: "4.7.1", attempts: 1 },
      { day: TODAY, result: "delivered", status: "2.0.0", attempts: 1 },
    ];
    const inOrder = async () => [...(await opened.store.figuresAttempts(span()))].sort((a, b) => a.day - b.day);
    expect(await inOrder()).toEqual(rows);
    await catchUp(opened.store);
    expect(await inOrder()).toEqual(rows);
    const outcome = await opened.store.complain({
      ...{
        person: { key: BOB.address, text: BOB.address },
        source: "page",
        envelope: 1,
        against: null,
        original: null,
      },
      ...{ language: "en", words: "", at: NOW, confirmed: true, perDay: 5 },
    });
    expect(outcome.kind).toBe("opened");
    expect(await opened.store.figuresComplaints(span())).toEqual([{ day: TODAY, complaints: 1 }]);
    expect(await opened.store.figuresSenders(span(), { butOf: "" }, 10)).toMatchObject([
      { member: ANN.id, standing: "good", delivered: 1, complaints: 1, stopped: 0, bounces: 0 },
    ]);
    expect(await opened.store.figuresSenders(span(), "none", 10)).toEqual([]);
    expect(await opened.store.figuresSenders(span(), { butOf: ANN.address }, 10)).toEqual([]);
    expect(await opened.store.figuresCases(span())).toMatchObject({ opened: 1, openNow: 1, oldestOpenAt: NOW });
    expect(await opened.store.figuresCases(span({ sight: ["south"] }))).toMatchObject({ opened: 0, openNow: 0 });
  });

  it("copies that the smart host took count by how long it took, where that is on record", async () => {
    const times = { one: 0, two: 50, three: 51, four: 7_000_000 };
    for (const ref of [...Object.keys(times), "five", "six"]) await take({ ref });
    for (const [ref, took] of Object.entries(times)) await attempt(ref, "delivered", NOW, { took });
    await attempt("five", "delivered");
    await attempt("six", "temporary", NOW, { took: 5 });
    const rows = [10, 50, 100, 3_600_000].map((upto) => ({ day: TODAY, upto, copies: 1 }));
    const inOrder = async () => [...(await opened.store.figuresTook(span()))].sort((a, b) => a.upto - b.upto);
    expect(await inOrder()).toEqual(rows);
    await catchUp(opened.store);
    expect(await inOrder()).toEqual(rows);
    await opened.store.forgetFigures();
    expect(await inOrder()).toEqual(rows);
  });

  it("counts members who were sanctioned, from the trail", async () => {
    await opened.store.setStanding(ANN.address, "warned", "", "staff:anna", NOW);
    await opened.store.setStanding(BOB.address, "suspended", "", "staff:anna", NOW - 60 * DAY);
    await opened.store.setStanding(BOB.address, "good", "", "staff:anna", NOW);
    expect((await opened.store.figuresCases(span())).sanctions).toEqual({ warned: 1 });
  });
});

const arbitraryMail = fc.record({
  back: fc.integer({ min: 0, max: 4 }),
  from: fc.constantFrom(ANN, BOB, CARL, null),
  fates: fc.array(fc.constantFrom<Disposition>("forward", "hold", "reject"), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom<Mode>("observe", "enforce"),
  rules: fc.uniqueArray(fc.constantFrom("consent/newsletter", "bulk/quota", "law/offers"), { maxLength: 3 }),
});

it("what was counted in pieces equals what is counted at once, all that came before included", async () => {
  const seen = async () =>
    Promise.all(
      [[], ["north"]].map(async (sight) => [
        sorted(await opened.store.figuresMail(span({ sight }))),
        sorted(await opened.store.figuresRules(span({ sight }))),
      ]),
    );
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(arbitraryMail, fc.constantFrom(0, 0, 1, 3)), { minLength: 1, maxLength: 8 }),
      async (steps) => {
        for (const [{ back, from, fates, mode, rules }, counting] of steps) {
          const to = fates.map((_, at) => `p${at}@x.example`);
          const fate = Object.fromEntries(fates.map((one, at) => [`p${at}@x.example`, one]));
          const findings: JudgedFinding[] = rules.map((rule) => finding({ rule, mode }));
          await take({ at: NOW - back * DAY, from, to, fate, mode, findings });
          if (counting > 0) await opened.store.countFigures(counting);
        }
        taken += steps.length;
        const inPieces = await seen();
        await opened.store.forgetFigures();
        expect(await seen()).toEqual(inPieces);
        await catchUp(opened.store);
        expect(await seen()).toEqual(inPieces);
        const all = await opened.store.figuresMail(span());
        expect(all.reduce((sum, { messages }) => sum + messages, 0)).toBe(taken);
      },
    ),
    { numRuns: 12 },
  );
});

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
