import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaseAct, CaseOfficer, SanctionInput, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, HOUR, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const CY = { id: "m-cy", address: "cy@other.example" };
const ANNA: CaseOfficer = { actor: "staff:anna", key: "anna@assoc.example", organisation: "assoc.example", groups: [] };
const OTTO = { ...ANNA, actor: "staff:otto", key: "otto@assoc.example" };
const BOSTON = { ...OTTO, actor: "staff:bo", key: "bo@assoc.example", groups: ["chapter/boston"] };
const UNTIL = NOW + 14 * DAY;
const SUSPENDED: SanctionInput = { standing: "suspended", words: "Until the summer", from: NOW, until: NOW + 60 * DAY };

describe.each(ENGINES)("a case's procedure on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const ann = member(ANN, { name: "Ann Smith", language: "de", groups: ["chapter/boston"] });
    const bob = member(BOB, { name: "Bob Jones", aliases: [address("b@jones.example")] });
    await store.importMembers([ann, bob, member(CY, { name: "Cyrus Vane" })], SYSTEM);
  });
  afterEach(() => opened.end());

  const complain = async (
    from: { address: string } = BOB,
    more: { envelope?: number; source?: "page" | "staff"; actor?: string } = {},
  ) => {
    const outcome = await store.complain({
      ...{ person: { key: from.address, text: from.address }, source: "page", envelope: null, against: ANN.id },
      ...{ words: `Enough, says ${from.address}`, original: null, language: "", at: NOW, confirmed: true, perDay: 9 },
      ...more,
    });
    if (!("case" in outcome)) throw new Error(outcome.kind);
    return outcome;
  };
  const act = (id: string, what: CaseAct, officer = ANNA, at = NOW) => store.actOnCase(id, what, officer, at);
  const done = async (id: string, what: CaseAct, officer = ANNA, at = NOW) => {
    const acted = await act(id, what, officer, at);
    if (acted.kind !== "done") throw new Error(JSON.stringify(acted));
    return acted;
  };
  const file = async (id: string, officer = ANNA) => {
    const found = await store.caseFile(id, officer, NOW);
    if (!found) throw new Error("no such case");
    return found;
  };
  const ALLEGATION: CaseAct = {
    kind: "allegation",
    words: "You offered a service to a stranger",
    clauses: ["ala.ns.2b"],
  };
  const asked = async (id: string) => {
    await done(id, ALLEGATION);
    return done(id, { kind: "hearing", until: UNTIL });
  };
  const upheld = (sanction: SanctionInput | null = null): CaseAct => ({
    ...{ kind: "decision", ruling: "upheld", words: "It was an offer", sanction, appealUntil: UNTIL },
  });
  const hearingId = (id: string) =>
    opened.foreign((db) =>
      db.prepare("SELECT id FROM case_procedure WHERE complaint_case = ?").pluck().get(id),
    ) as number;
  const letters = async (kind: string) =>
    (await store.claimNotices({ now: NOW + 400 * DAY, leaseUntil: NOW + 401 * DAY, limit: 99 }))
      .map(({ order }) => order)
      .filter((order) => order.kind === kind);
  const standing = async () => (await store.showMember(ANN.id, NOW))?.standing;

  describe("from complaint to decision", () => {
    it("asks the member, hears them once and decides", async () => {
      const { case: id } = await complain();
      await asked(id);
      const link = hearingId(id);
      expect(await store.hearing(link)).toMatchObject({
        ...{ case: id, stage: "hearing", dueAt: UNTIL, language: "de", respondent: { id: ANN.id } },
        ...{
          allegation: "You offered a service to a stranger",
          clauses: ["ala.ns.2b"],
          disclosed: { kind: "withheld" },
        },
        ...{ statement: null, decision: null, sanctions: [] },
      });
      expect(await store.answerHearing(link, "statement", "  She asked me to  ", NOW + DAY)).toBe(true);
      expect(await store.answerHearing(link, "statement", "And more", NOW + DAY)).toBe(false);
      await done(id, upheld(SUSPENDED), ANNA, NOW + 2 * DAY);
      expect(await store.hearing(link)).toMatchObject({
        ...{
          stage: "decided",
          statement: { words: "She asked me to" },
          decision: { ruling: "upheld", words: "It was an offer" },
        },
        sanctions: [{ standing: "suspended", words: "Until the summer", state: "in-force" }],
      });
      expect(await standing()).toBe("suspended");
      expect((await letters("respondent")).map(({ to, language, values }) => [to, language, values?.["news"]])).toEqual(
        [
          [ANN.address, "de", "asked"],
          [ANN.address, "de", "decided"],
        ],
      );
    });

    it("is nothing to read before the member was asked, and takes no answer", async () => {
      const { case: id } = await complain();
      await done(id, ALLEGATION);
      expect(await store.hearing(hearingId(id))).toBeNull();
      expect(await store.answerHearing(hearingId(id), "statement", "words", NOW)).toBe(false);
      expect(await store.hearing(999)).toBeNull();
    });

    it("tells the complainant when it is final, not before", async () => {
      const { case: id, complaint } = await complain();
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "words", NOW);
      await done(id, upheld());
      expect((await store.complaint(complaint))?.case).toMatchObject({ state: "open", outcome: null });
      expect(await store.withdrawComplaint(complaint, NOW)).toBe(false);
      expect(await store.tickCases(UNTIL - 1)).toBe(0);
      expect(await store.tickCases(UNTIL)).toBe(1);
      expect((await store.complaint(complaint))?.case).toMatchObject({
        state: "closed",
        outcome: "upheld",
        outcomeWords: "It was an offer",
      });
      expect(await letters("outcome")).toHaveLength(1);
      expect(await store.answerHearing(hearingId(id), "appeal", "too late", UNTIL)).toBe(false);
    });

    it("goes on by itself when the deadline passes, as an entry", async () => {
      const { case: id } = await complain();
      await asked(id);
      expect(await store.tickCases(UNTIL)).toBe(1);
      expect((await file(id)).stage).toBe("ready");
      const last = (await file(id)).timeline.at(-1);
      expect(last).toMatchObject({ actor: "system", data: { what: "lapse" } });
      expect(await store.tickCases(UNTIL + DAY)).toBe(0);
    });

    it("has the appeal decided by somebody else, who lifts what was imposed", async () => {
      const { case: id, complaint } = await complain();
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "words", NOW);
      await done(id, upheld(SUSPENDED));
      expect(await store.answerHearing(hearingId(id), "appeal", "You erred", NOW + DAY)).toBe(true);
      const reversed: CaseAct = {
        kind: "appeal-decision",
        ruling: "reversed",
        words: "They are right",
        sanction: null,
      };
      expect(await act(id, reversed)).toMatchObject({ kind: "refused", why: expect.stringContaining("somebody else") });
      await done(id, reversed, OTTO, NOW + 2 * DAY);
      expect(await standing()).toBe("good");
      expect((await store.complaint(complaint))?.case).toMatchObject({
        outcome: "dismissed",
        outcomeWords: "They are right",
      });
      expect(await store.hearing(hearingId(id))).toMatchObject({
        stage: "final",
        appealDecision: { ruling: "reversed" },
      });
    });

    it("refuses without writing: nothing of it is in the trail", async () => {
      const { case: id } = await complain();
      const before = (await store.auditEntries(0, 1000)).length;
      expect(await act(id, upheld())).toMatchObject({ kind: "refused" });
      expect(await act("000000000000", ALLEGATION)).toEqual({ kind: "unknown" });
      expect(await act(id, { ...ALLEGATION, words: " \u0000 " } as CaseAct)).toMatchObject({ kind: "refused" });
      expect((await store.auditEntries(0, 1000)).length).toBe(before);
    });

    it("writes each step as an entry without anybody's words", async () => {
      const { case: id } = await complain();
      await done(id, { kind: "note", words: "Bob Jones rang me" });
      const last = (await store.auditEntries(0, 1000)).at(-1);
      expect(last).toMatchObject({
        kind: "case.changed",
        subject: `case:${id}`,
        data: { what: "note", words: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      expect(JSON.stringify(await store.auditEntries(0, 1000))).not.toMatch(/Bob|jones|rang/);
      expect((await file(id)).timeline.at(-1)?.words).toBe("Bob Jones rang me");
    });
  });

  describe("who complained", () => {
    it.each(["Bob Jones complained of you", "BOB.", "ask b@jones.example"])("is not told by: %s", async (words) => {
      const { case: id } = await complain();
      expect(await act(id, { ...ALLEGATION, words } as CaseAct)).toMatchObject({
        kind: "refused",
        why: expect.stringContaining("name who complained"),
      });
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "w", NOW);
      expect(await act(id, { ...upheld(), words } as CaseAct)).toMatchObject({ kind: "refused" });
      expect(await act(id, upheld({ ...SUSPENDED, words }))).toMatchObject({ kind: "refused" });
    });

    it("may be told where they allow it", async () => {
      const { case: id, complaint } = await complain();
      await store.setNaming(complaint, true, NOW);
      expect((await act(id, { ...ALLEGATION, words: "You wrote to Bob Jones" } as CaseAct)).kind).toBe("done");
    });

    it("stands in nothing that the member can read, whatever was said inside", async () => {
      const ref = "abcdefghjkmn";
      await store.commitSubmission(commitOf({ ref }));
      const envelope = opened.foreign((db) => db.prepare("SELECT e.id FROM envelope e").pluck().get()) as number;
      const { case: id } = await complain(BOB, { envelope });
      await done(id, { kind: "note", words: "Bob Jones is upset" });
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "Was it Bob?", NOW);
      await done(id, upheld(SUSPENDED));
      const read = JSON.stringify([await store.hearing(hearingId(id)), await letters("respondent")]);
      expect(read).not.toMatch(/jones|Bob Jones|upset/i);
      expect(read).not.toContain(ref);
      expect(read).not.toContain("Lunch");
    });

    it("of several stays unknown to each other, under one procedure", async () => {
      const first = await complain(BOB);
      const second = await complain(CY);
      expect(first.case).not.toBe(second.case);
      await done(second.case, { kind: "merge", into: first.case });
      const whole = await file(first.case);
      expect(whole.parties.map(({ person }) => person?.address)).toEqual([BOB.address, CY.address]);
      expect((await file(second.case)).id).toBe(first.case);
      expect(await act(first.case, { ...ALLEGATION, words: "Cyrus says so" } as CaseAct)).toMatchObject({
        kind: "refused",
      });
      await asked(first.case);
      expect(await store.hearing(hearingId(second.case))).toMatchObject({ case: first.case });
      await store.answerHearing(hearingId(first.case), "statement", "w", NOW);
      await done(first.case, {
        kind: "decision",
        ruling: "dismissed",
        words: "No breach",
        sanction: null,
        appealUntil: UNTIL,
      });
      for (const { complaint, case: own } of [first, second]) {
        const seen = await store.complaint(complaint);
        expect(seen?.case).toMatchObject({ id: own, outcome: "dismissed" });
      }
      const outcomes = await letters("outcome");
      expect(outcomes.map(({ to, values }) => [to, values?.["case"]])).toEqual([
        [BOB.address, first.case],
        [CY.address, second.case],
      ]);
      expect(JSON.stringify(outcomes[0])).not.toContain("cy@");
      expect(JSON.stringify(outcomes[1])).not.toContain("jones");
    });

    it("may take theirs back while the procedure goes on for the other", async () => {
      const first = await complain(BOB);
      const second = await complain(CY);
      await done(second.case, { kind: "merge", into: first.case });
      await asked(first.case);
      expect(await store.withdrawComplaint(first.complaint, NOW)).toBe(true);
      expect((await file(first.case)).stage).toBe("hearing");
      expect(await store.withdrawComplaint(second.complaint, NOW)).toBe(true);
      expect((await file(first.case)).stage).toBe("final");
      expect((await letters("respondent")).at(-1)?.values).toMatchObject({ news: "closed" });
    });
  });

  describe("whose case it is", () => {
    it("is there for its group and headquarters, and for no other group", async () => {
      const { case: id } = await complain();
      const york = { ...BOSTON, groups: ["chapter/york"] };
      expect(await store.caseFile(id, BOSTON, NOW)).not.toBeNull();
      expect(await store.caseFile(id, york, NOW)).toBeNull();
      expect(await act(id, { kind: "note", words: "x" }, york)).toEqual({ kind: "unknown" });
    });

    it.each([
      ["the respondent leads the group", ANN.id],
      ["the complainant does", BOB.id],
    ])("is headquarters' alone when %s", async (_why, leader) => {
      await store.importMembers([member(BOB, { name: "Bob Jones", groups: ["chapter/york"] })], SYSTEM);
      await store.setRole(leader, "officer", { from: null, until: null }, "staff:x", NOW);
      const { case: id } = await complain();
      expect(await store.caseFile(id, BOSTON, NOW)).toBeNull();
      const list = (officer: CaseOfficer) =>
        store.caseList({
          officer,
          state: null,
          stage: null,
          due: null,
          assignee: null,
          respondent: "",
          hq: null,
          after: null,
          limit: 9,
          now: NOW,
        });
      expect((await list(BOSTON)).cases).toEqual([]);
      expect((await list(ANNA)).cases).toMatchObject([{ id, hq: true }]);
      // What was one stays one.
      await store.setRole(leader, "officer", "removed", "staff:x", NOW);
      expect(await store.caseFile(id, BOSTON, NOW)).toBeNull();
    });

    it("goes to headquarters when somebody sends it there", async () => {
      const { case: id } = await complain();
      await done(id, { kind: "headquarters", words: "A friend of mine" }, BOSTON);
      expect(await store.caseFile(id, BOSTON, NOW)).toBeNull();
    });

    it.each([BOB.address, "b@jones.example", ANN.address])(
      "is not there for staff who are a party: %s",
      async (key) => {
        const { case: id } = await complain();
        expect(await store.caseFile(id, { ...ANNA, key }, NOW)).toBeNull();
        expect(await act(id, ALLEGATION, { ...ANNA, key })).toEqual({ kind: "unknown" });
      },
    );

    it("is not acted on by a party's colleagues, nor decided by who wrote it down", async () => {
      const { case: id } = await complain(BOB, { source: "staff", actor: "staff:anna" });
      expect(await act(id, ALLEGATION, { ...OTTO, organisation: "jones.example" })).toMatchObject({ kind: "conflict" });
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "w", NOW);
      expect(await act(id, upheld())).toMatchObject({ kind: "conflict" });
      expect((await act(id, upheld(), OTTO)).kind).toBe("done");
    });
  });

  describe("a sanction", () => {
    const decided = async (sanction: SanctionInput) => {
      const { case: id } = await complain();
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "w", NOW);
      await done(id, upheld(sanction));
      return id;
    };

    it("begins and ends by its dates, and what was before comes back", async () => {
      await store.setStanding(ANN.id, "warned", "an earlier matter", "staff:x", NOW - DAY);
      await decided({ ...SUSPENDED, from: NOW + DAY, until: NOW + 30 * DAY });
      expect(await standing()).toBe("warned");
      await store.tickCases(NOW + DAY);
      expect(await standing()).toBe("suspended");
      await store.tickCases(NOW + 30 * DAY - 1);
      expect(await standing()).toBe("suspended");
      await store.tickCases(NOW + 30 * DAY);
      expect(await standing()).toBe("warned");
      const changes = (await store.auditEntries(0, 1000)).filter(({ kind }) => kind === "member.standing").slice(-2);
      expect(changes).toMatchObject([
        { actor: "system", at: NOW + DAY, data: { from: "warned", to: "suspended" } },
        { actor: "system", at: NOW + 30 * DAY, data: { from: "suspended", to: "warned" } },
      ]);
    });

    it("stops queued mail as any standing does", async () => {
      const ref = "abcdefghjkmn";
      await store.commitSubmission(commitOf({ ref, fate: "forward" }));
      await decided(SUSPENDED);
      expect(await store.claimDue({ now: NOW + 1, leaseUntil: NOW + HOUR, limit: 9 } as never)).toEqual([]);
      expect((await store.showMessage(ref))?.envelopes[0]?.state).toBe("failed");
    });

    it("cancelled has no end", async () => {
      const id = await decided({ standing: "cancelled", words: "Breach", from: NOW, until: null });
      expect((await file(id)).sanctions).toMatchObject([{ standing: "cancelled", until: null, state: "in-force" }]);
      await store.tickCases(NOW + 3650 * DAY);
      expect(await standing()).toBe("cancelled");
    });

    it("is lifted by a person before its end, with words", async () => {
      const id = await decided(SUSPENDED);
      const [sanction] = (await file(id)).sanctions;
      await done(id, { kind: "lift", sanction: sanction?.id ?? 0, words: "Served its purpose" });
      expect(await standing()).toBe("good");
      expect(await store.sanctionsInForce(ANNA)).toEqual([]);
      expect(await act(id, { kind: "lift", sanction: sanction?.id ?? 0, words: "again" })).toMatchObject({
        kind: "refused",
      });
    });

    it("is never given for what was no breach, nor ends before it begins", async () => {
      const { case: id } = await complain();
      await asked(id);
      await store.answerHearing(hearingId(id), "statement", "w", NOW);
      expect(await act(id, { ...upheld(SUSPENDED), ruling: "dismissed" } as CaseAct)).toMatchObject({
        kind: "refused",
      });
      expect(await act(id, upheld({ ...SUSPENDED, from: NOW + DAY, until: NOW + DAY }))).toMatchObject({
        kind: "refused",
      });
      expect(await act(id, upheld({ ...SUSPENDED, standing: "cancelled" }))).toMatchObject({ kind: "refused" });
      expect(await standing()).toBe("good");
    });

    it("stands in the ladder of the next case", async () => {
      await decided(SUSPENDED);
      await store.tickCases(UNTIL);
      const next = await complain(CY);
      expect((await file(next.case)).ladder).toMatchObject({
        cases: [{ outcome: "upheld" }],
        sanctions: [{ standing: "suspended" }],
      });
    });
  });

  it("takes evidence of staff, frozen, and says who looked", async () => {
    await store.commitSubmission(commitOf({ ref: "abcdefghjkmn" }));
    const { case: id } = await complain();
    await done(id, { kind: "message", ref: "abcdefghjkmn" });
    await done(id, { kind: "file", name: "photo\u202e.png", type: "image/png", bytes: Buffer.from("bytes") });
    await done(id, { kind: "evidence-note", words: "By telephone" });
    expect(await act(id, { kind: "message", ref: "000000000000" })).toMatchObject({ kind: "refused" });
    const added = (await file(id)).evidence.filter(({ addedBy }) => addedBy === "staff:anna");
    expect(added.map(({ kind }) => kind)).toEqual(["envelope", "message", "findings", "file", "note"]);
    const position = added.find(({ kind }) => kind === "file")?.position ?? 0;
    expect((await store.caseEvidence(id, position, "staff:otto", NOW + 1))?.toString()).toBe("bytes");
    expect((await file(id)).evidence.find((one) => one.position === position)?.looks).toEqual([
      { actor: "staff:otto", at: NOW + 1 },
    ]);
    expect(() => opened.foreign((db) => db.prepare("UPDATE case_evidence SET data = '{}'").run())).toThrow("frozen");
  });

  it("lists by what is due, who works on it and whom it is about", async () => {
    const { case: id } = await complain();
    const base = {
      officer: ANNA,
      state: null,
      stage: null,
      due: null,
      assignee: null,
      respondent: "",
      hq: null,
      after: null,
      limit: 9,
      now: UNTIL,
    };
    await asked(id);
    const ids = async (more: object) => (await store.caseList({ ...base, ...more })).cases.map((one) => one.id);
    expect(await ids({})).toEqual([id]);
    expect(await ids({ due: "overdue" })).toEqual([id]);
    expect(await ids({ due: "overdue", now: UNTIL - 1 })).toEqual([]);
    expect(await ids({ due: "soon", now: UNTIL - DAY })).toEqual([id]);
    expect(await ids({ respondent: "smith" })).toEqual([id]);
    expect(await ids({ respondent: "jones" })).toEqual([]);
    expect(await ids({ state: "closed" })).toEqual([]);
    expect(await ids({ stage: "hearing", assignee: "" })).toEqual([id]);
    expect(await ids({ hq: true })).toEqual([]);
  });
});
