/** What staff may see of people's affairs beside the page that is made for it, over a real store and a real socket. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ANN, address, BOB, commitOf, DAY, finding, member } from "../../../store/mail.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const ANN_S = { address: ANN.address, organisation: "" };
const LEA = { id: "m-lea", address: "lea@lead.example" };

let world: ConsoleWorld;
beforeEach(async () => {
  world = await openConsole();
  const people = [
    member(ANN, { groups: ["north"] }),
    member(BOB, { groups: ["south"] }),
    member(LEA, { groups: ["east"], roles: ["member", "officer"] }),
  ];
  await world.store.importMembers(people, { actor: "system", at: NOW - DAY, dryRun: false });
});
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

/** Bob's complaint; out: its case. */
async function complain(against: string): Promise<string> {
  const about = { source: "page", envelope: null, against, language: "", words: "Enough", original: null } as const;
  const person = { key: BOB.address, text: BOB.address };
  const done = await world.store.complain({ ...about, person, at: NOW, confirmed: true, perDay: 9 });
  if (!("case" in done)) throw new Error(`no case: ${done.kind}`);
  return done.case;
}

async function hold(from: typeof ANN): Promise<string> {
  const held = commitOf({ from, fate: "hold", findings: [finding()], to: [BOB.address] });
  await world.store.commitSubmission(held);
  return held.submission.ref;
}

async function storyOf(desk: Desk, ref: string) {
  const [first] = (await desk.get(`/held/${ref}/recipients`)).body.recipients;
  return (await desk.get(`/held/${ref}/recipients/${first.id}`)).body;
}

describe("a case that headquarters alone see", () => {
  it("is on no page of somebody who is limited to the leader's group", async () => {
    const id = await complain(LEA.id);
    const ref = await hold(LEA);
    const east = await world.staff(["reviewer"], { name: "east", groups: ["east"] });
    expect((await east.get(`/cases/${id}`)).status).toBe(404);
    expect((await east.get(`/members/${LEA.id}`)).body.cases).toEqual([]);
    expect((await storyOf(east, ref)).complaints).toEqual([]);
    const chief = await world.staff(["reviewer"], { name: "chief" });
    expect((await chief.get(`/members/${LEA.id}`)).body.cases).toMatchObject([{ id }]);
    expect((await storyOf(chief, ref)).complaints).toMatchObject([{ case: id }]);
  });

  it("is on no page of who complained either", async () => {
    const id = await complain(ANN.id);
    const ref = await hold(ANN);
    const bob = await world.staff(["reviewer"], { name: "bob", address: BOB.address });
    expect((await bob.get(`/cases/${id}`)).status).toBe(404);
    expect((await bob.get(`/members/${ANN.id}`)).body.cases).toEqual([]);
    expect((await storyOf(bob, ref)).complaints).toEqual([]);
  });
});

describe("people's records", () => {
  const looks = async () =>
    (await world.store.auditEntries(0, 1000))
      .filter(({ kind }) => kind === "records.viewed")
      .map(({ actor, subject }) => [actor, subject.replace(/^person:.+/, "person")].join(" "));

  it("of a message's recipients are an entry for the list and one for each story, once in ten minutes", async () => {
    const ref = await hold(ANN);
    const anna = await world.staff(["reviewer"], { name: "anna" });
    for (const _ of [1, 2]) await storyOf(anna, ref);
    expect(await looks()).toEqual([`staff:anna ${ref}`, "staff:anna person"]);
  });

  it("in a case are an entry, which is no step of the case", async () => {
    const id = await complain(ANN.id);
    const anna = await world.staff(["reviewer"], { name: "anna" });
    for (const _ of [1, 2]) await anna.get(`/cases/${id}`);
    expect(await looks()).toEqual([`staff:anna case:${id}`]);
    const { timeline } = (await anna.get(`/cases/${id}`)).body;
    expect(timeline.map(({ kind }: { kind: string }) => kind)).not.toContain("records.viewed");
  });
});

describe("complaints of a group, which may be one member", () => {
  const RETALIATION = "conduct/retaliation";
  const rulesOf = async (desk: Desk, query = "?group=north") =>
    (await desk.get(`/figures/rules${query}`)).body.rules.map(({ rule }: { rule: string }) => rule);

  it("show in no rule that works in confidence to who may not know of complaints, or is in the group", async () => {
    const findings = [finding(), finding({ rule: RETALIATION, confidential: true })];
    await world.store.commitSubmission(commitOf({ fate: "hold", findings, at: NOW - 1 }));
    await world.store.countFigures(100);
    const [viewer, ann] = [await world.staff(["viewer"]), await world.staff(["reviewer"], { name: "ann", ...ANN_S })];
    const rita = await world.staff(["reviewer"], { name: "rita" });
    for (const desk of [viewer, ann]) expect(await rulesOf(desk)).toEqual(["consent/newsletter"]);
    expect(await rulesOf(rita)).toContain(RETALIATION);
    expect(await rulesOf(viewer, "")).toContain(RETALIATION);
  });

  it("are of themselves told to nobody", async () => {
    await complain(ANN.id);
    const ann = await world.staff(["reviewer"], { name: "ann", ...ANN_S });
    const rita = await world.staff(["reviewer"], { name: "rita" });
    for (const series of ["complaints", "cases"]) {
      expect((await ann.get(`/figures/${series}?group=north`)).status).toBe(403);
      for (const path of [`${series}?group=south`, series])
        expect((await ann.get(`/figures/${path}`)).status).toBe(200);
      expect((await rita.get(`/figures/${series}?group=north`)).status).toBe(200);
    }
  });
});

describe("who is a member besides", () => {
  it("records and imports no consent to hear from their own organisation, the account's or the member's", async () => {
    await world.store.importMembers([member(ANN, { organisation: "law.example" })], {
      ...{ actor: "system", at: NOW, dryRun: false },
    });
    const ann = await world.staff(["manager"], { name: "ann", address: ANN.address, organisation: "assoc.example" });
    const record = (grantee: string) => ({
      ...{ recipient: "q@x.example", grantee, scope: "contact", status: "granted", at: NOW - 1000, evidence: "a card" },
    });
    for (const grantee of [ANN.id, ANN.address, "law.example", "assoc.example"]) {
      const { status, body } = await ann.send("POST", "/consents", record(grantee));
      expect([grantee, status, body.code]).toEqual([grantee, 403, "own"]);
      const said = {
        scope: "contact",
        status: "granted",
        basis: "imported",
        at: NOW - 1000,
        evidence: "a card",
      } as const;
      const row = { ...said, recipient: address("q@x.example"), grantee, purpose: null, until: null };
      const context = { actor: "staff:ann", at: NOW, dryRun: false };
      expect((await world.store.importConsents([row], context)).refused).toHaveLength(1);
    }
    expect((await ann.send("POST", "/consents", record("other.example"))).status).toBe(204);
  });

  it("decides nothing of the organisation that is on record of the member", async () => {
    await world.store.importMembers(
      [member({ id: "m-zoe", address: "zoe@private.example" }, { organisation: "jones.example" })],
      { actor: "system", at: NOW, dryRun: false },
    );
    const zoe = await world.staff(["manager"], { name: "zoe", address: "zoe@private.example", organisation: "" });
    const ref = await hold(ANN);
    const row = (await zoe.get("/held")).body.rows.find((one: { ref: string }) => one.ref === ref);
    expect(row.barred).toContain("your own organisation");
    const id = await complain(ANN.id);
    expect((await zoe.get(`/cases/${id}`)).body.conflict).toContain("your organisation");
    const approval = { member: BOB.id, subject: "Spring letter", until: null, recipients: null };
    const cleared = await zoe.send("POST", "/approvals", approval);
    expect([cleared.status, cleared.body.code]).toEqual([403, "barred"]);
  });

  it("finds by a rule of confidence nothing that they sent in another's name", async () => {
    const secret = [finding({ rule: "conduct/retaliation", confidential: true })];
    const commit = commitOf({ from: LEA, fate: "hold", findings: secret });
    const login = { memberId: ANN.id, address: address(ANN.address) };
    const lent = { address: address(LEA.address), kind: "send-as", from: null, until: null } as const;
    await world.store.setDelegation(ANN.address, lent, "system", NOW);
    await world.store.commitSubmission({ ...commit, submission: { ...commit.submission, login } });
    const found = async (name: string, mailbox: string) => {
      const desk = await world.staff(["manager"], { name, address: mailbox });
      const { rules } = (await desk.get("/held/counts")).body;
      return [(await desk.get("/held?rule=conduct/retaliation")).body.total, rules[0]?.count];
    };
    expect(await found("rita", "rita@assoc.example")).toEqual([1, 1]);
    expect(await found("ann", ANN.address)).toEqual([0, undefined]);
  });
});
