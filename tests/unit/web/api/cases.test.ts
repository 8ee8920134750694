import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyExcerpt } from "../../../../src/audit/excerpt.ts";
import { excerptIn } from "../../../../src/cases/bundle/index.ts";
import { ANN, BOB, DAY, member } from "../../../store/mail.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const UNTIL = NOW + 14 * DAY;

describe("/cases", () => {
  let world: ConsoleWorld;
  let anna: Desk;
  let id = "";
  beforeEach(async () => {
    world = await openConsole();
    const people = [member(ANN, { name: "Ann Smith", groups: ["chapter/boston"] }), member(BOB, { name: "Bob Jones" })];
    await world.store.importMembers(people, { actor: "system", at: NOW, dryRun: false });
    anna = await world.staff(["manager"], { name: "anna" });
    const opened = await world.store.complain({
      ...{
        person: { key: BOB.address, text: BOB.address },
        source: "page",
        envelope: null,
        against: ANN.id,
        language: "",
      },
      ...{ words: "Enough", original: null, at: NOW, confirmed: true, perDay: 9 },
    });
    id = "case" in opened ? opened.case : "";
  });
  afterEach(() => world.close());

  const step = (body: object, desk = anna) => desk.send("POST", `/cases/${id}/steps`, body);
  const decide = (body: object, desk = anna) => desk.send("POST", `/cases/${id}/decisions`, body);
  const ALLEGATION = { kind: "allegation", words: "You offered a service", clauses: ["ala.ns.2b"] };
  const heard = async () => {
    expect((await step(ALLEGATION)).status).toBe(200);
    expect((await step({ kind: "hearing", until: UNTIL })).status).toBe(200);
    expect((await step({ kind: "statement", words: "She asked" })).body).toEqual({ case: id, stage: "ready" });
  };
  const UPHELD = { kind: "decision", ruling: "upheld", words: "It was an offer", sanction: null, appealUntil: UNTIL };

  it("are counted as each filter would leave them, beside those that are set", async () => {
    const by = (list: { value: string; count: number }[]) =>
      Object.fromEntries(list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
    const counts = async (asked = "") => {
      const { states, stages, dues, whole } = (await anna.get(`/cases/counts${asked}`)).body;
      return { states: by(states), stages: by(stages), dues: by(dues), whole };
    };
    const listed = async (asked: string) => (await anna.get(`/cases${asked}`)).body.cases.length;
    expect(await counts()).toEqual({ states: { open: 1 }, stages: { opened: 1 }, dues: { ours: 1 }, whole: true });
    await step(ALLEGATION);
    await step({ kind: "hearing", until: NOW + 4 * DAY });
    expect(await counts()).toEqual({ states: { open: 1 }, stages: { hearing: 1 }, dues: { soon: 1 }, whole: true });
    expect(await counts("?stage=ready")).toMatchObject({ states: {}, stages: { hearing: 1 }, dues: {} });
    expect([await listed("?stage=hearing"), await listed("?stage=ready"), await listed("?due=ours")]).toEqual([
      1, 0, 0,
    ]);
    expect(await counts("?respondent=nobody")).toMatchObject({ states: {}, stages: {} });
    const party = await world.staff(["manager"], { name: "bob", address: BOB.address });
    expect(by((await party.get("/cases/counts")).body.states)).toEqual({});
  });

  it("are listed with what is due", async () => {
    await step(ALLEGATION);
    await step({ kind: "hearing", until: UNTIL });
    expect((await anna.get("/cases")).body).toEqual({
      more: false,
      cases: [
        expect.objectContaining({
          id,
          stage: "hearing",
          dueAt: UNTIL,
          respondent: expect.objectContaining({ name: "Ann Smith" }),
        }),
      ],
    });
    expect((await anna.get("/cases?due=overdue")).body.cases).toEqual([]);
    world.setNow(UNTIL);
    // By then the first session has ended.
    const later = await world.staff(["reviewer"], { name: "later" });
    expect((await later.get("/cases?due=overdue")).body.cases).toHaveLength(1);
    expect((await later.get("/cases?stage=nonsense")).status).toBe(400);
  });

  it("go from allegation to a sanction that is in force", async () => {
    await heard();
    const sanction = { standing: "suspended", words: "Until the summer", from: NOW, until: NOW + 60 * DAY };
    expect((await decide({ ...UPHELD, sanction })).body).toEqual({ case: id, stage: "decided" });
    expect((await anna.get("/cases/sanctions")).body).toMatchObject([
      { member: ANN.id, standing: "suspended", state: "in-force", actor: "staff:anna" },
    ]);
    const { body } = await anna.get(`/cases/${id}`);
    expect(body).toMatchObject({
      stage: "decided",
      respondent: { standing: "suspended" },
      parties: [{ person: { address: BOB.address } }],
    });
    expect(body.timeline.map((entry: { data: { what?: string } }) => entry.data.what)).toEqual(
      expect.arrayContaining(["allegation", "hearing", "statement", "decision", "sanction"]),
    );
  });

  it("refuse what cannot come now, in words", async () => {
    const early = await decide(UPHELD);
    expect([early.status, early.body.detail]).toEqual([
      409,
      expect.stringContaining("write down first what is alleged"),
    ]);
    const naming = await step({ ...ALLEGATION, words: "Bob Jones says so" });
    expect([naming.status, naming.body.detail]).toEqual([409, expect.stringContaining("name who complained")]);
  });

  it.each([
    ["reviewer", 403],
    ["auditor", 403],
    ["viewer", 403],
  ] as const)("are not worked on by a %s", async (role, status) => {
    const desk = await world.staff([role], { name: "other" });
    expect((await step(ALLEGATION, desk)).status).toBe(status);
    expect((await decide(UPHELD, desk)).status).toBe(status);
    expect((await desk.get("/cases")).status).toBe(role === "viewer" ? 403 : 200);
  });

  it("are not there for another group's staff, for a party, nor for groups when they are a leader's", async () => {
    const york = await world.staff(["manager"], { name: "york", groups: ["chapter/york"] });
    const boston = await world.staff(["manager"], { name: "bo", groups: ["chapter/boston"] });
    const party = await world.staff(["manager"], { name: "bob", address: BOB.address });
    const statusOf = async (desk: Desk) => (await desk.get(`/cases/${id}`)).status;
    expect(await Promise.all([york, boston, party].map(statusOf))).toEqual([404, 200, 404]);
    expect((await step(ALLEGATION, york)).status).toBe(404);
    expect((await york.send("POST", `/cases/${id}/export`, { redacted: false, also: [] })).status).toBe(404);
    expect((await york.get(`/cases/${id}/evidence/1`)).status).toBe(404);
    await world.store.setRole(ANN.id, "officer", { from: null, until: null }, "staff:x", NOW);
    expect(await statusOf(boston)).toBe(404);
    expect((await boston.get("/cases")).body.cases).toEqual([]);
    expect(await statusOf(anna)).toBe(200);
  });

  it("are read by colleagues of a party and not worked on by them", async () => {
    const colleague = await world.staff(["manager"], { name: "carla", organisation: "jones.example" });
    expect((await colleague.get(`/cases/${id}`)).body.conflict).toContain("your organisation");
    const refused = await step(ALLEGATION, colleague);
    expect([refused.status, refused.body.code]).toEqual([403, "conflict"]);
    expect((await colleague.send("POST", `/cases/${id}/export`, { redacted: true, also: [] })).status).toBe(403);
  });

  it("are opened by staff, who then do not decide them", async () => {
    const opened = await anna.send("POST", "/cases", {
      complainant: "dee@else.example",
      respondent: ANN.address,
      words: "By telephone",
    });
    expect([opened.status, opened.body.joined]).toEqual([201, false]);
    const { body } = await anna.get(`/cases/${opened.body.id}`);
    expect(body).toMatchObject({ complaints: [{ source: "staff", words: "By telephone" }], conflict: null });
    expect(body.decisionConflict).toContain("wrote this complaint down");
    const nobody = await anna.send("POST", "/cases", {
      complainant: "dee@else.example",
      respondent: "x@else.example",
      words: "w",
    });
    expect([nobody.status, nobody.body.detail]).toEqual([422, "x@else.example: there is no such member"]);
    expect(
      (await anna.send("POST", "/cases", { complainant: BOB.address, respondent: BOB.id, words: "w" })).status,
    ).toBe(422);
  });

  const write = async (desk: Desk, more: object = {}) => {
    const body = { complainant: "dee@else.example", respondent: ANN.id, words: "By telephone", ...more };
    const answer = await desk.send("POST", "/cases", body);
    return [answer.status, answer.body.detail ?? answer.body];
  };
  const received = async () =>
    (await world.store.auditEntries(0, 1000)).flatMap(({ kind, actor }) =>
      kind === "complaint.received" && actor.startsWith("staff:") ? [actor] : [],
    );

  it("are written down by no party to them: the answer does not tell who complained", async () => {
    const ann = await world.staff(["manager"], { name: "ann", address: ANN.address, organisation: "" });
    const bob = await world.staff(["manager"], { name: "bob", address: BOB.address });
    const party = [422, expect.stringContaining("you would be a party to this case")];
    expect(await write(ann, { complainant: BOB.address })).toEqual(party);
    expect(await write(ann)).toEqual(party);
    expect(await write(ann, { respondent: ANN.address })).toEqual(party);
    expect(await write(bob, { complainant: BOB.address })).toEqual(party);
    expect(await received()).toEqual([]);
  });

  it("are headquarters' to write down where a leader is a party, and to know of where they went there", async () => {
    const boston = await world.staff(["manager"], { name: "bo", groups: ["chapter/boston"] });
    expect(await write(boston)).toEqual([201, { id: expect.any(String), joined: false }]);
    await step({ kind: "headquarters", words: "Somebody's friend" });
    expect(await write(boston, { complainant: BOB.address })).toEqual([201, { id: null, joined: false }]);
    const nobody = [422, `${ANN.id}: there is no such member`];
    await world.store.importMembers([member(BOB, { groups: ["chapter/york"], roles: ["member", "officer"] })], {
      ...{ actor: "system", at: NOW, dryRun: false },
    });
    expect(await write(boston, { complainant: BOB.address })).toEqual(nobody);
    await world.store.setRole(ANN.id, "officer", { from: null, until: null }, "staff:x", NOW);
    expect(await write(boston)).toEqual(nobody);
    expect(await received()).toEqual(["staff:bo", "staff:bo"]);
  });

  it("take words, and an entry each time that somebody writes the same", async () => {
    for (const words of [" ", "\u200e"])
      expect(await write(anna, { words })).toEqual([422, "words: what do they say?"]);
    expect(await write(anna)).toEqual([201, { id: expect.any(String), joined: false }]);
    expect(await write(anna)).toEqual([201, { id: expect.any(String), joined: true }]);
    expect(await received()).toEqual(["staff:anna", "staff:anna"]);
  });

  it("hold files, bounded and digested, and say who looked", async () => {
    const file = { name: "letter.pdf", type: "application/pdf", content: Buffer.from("%PDF").toString("base64") };
    expect((await anna.send("POST", `/cases/${id}/files`, file)).status).toBe(200);
    expect((await anna.send("POST", `/cases/${id}/files`, { ...file, content: "no base64!" })).status).toBe(422);
    const { evidence } = (await anna.get(`/cases/${id}`)).body;
    const { position, digest, size } = evidence.find((piece: { kind: string }) => piece.kind === "file");
    expect([size, digest]).toEqual([4, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const bytes = await anna.get(`/cases/${id}/evidence/${position}/bytes`);
    expect([bytes.body, bytes.headers.get("content-type"), bytes.headers.get("content-disposition")]).toEqual([
      ...["%PDF", "application/octet-stream"],
      expect.stringContaining("attachment"),
    ]);
    expect((await anna.get(`/cases/${id}/evidence/${position}`)).body).toMatchObject({
      kind: "file",
      data: { name: "letter.pdf" },
    });
    const looked = (await anna.get(`/cases/${id}`)).body.evidence.find(
      (piece: { kind: string }) => piece.kind === "file",
    ).looks;
    expect(looked).toEqual([
      { actor: "staff:anna", at: NOW },
      { actor: "staff:anna", at: NOW },
    ]);
    expect((await anna.get(`/cases/${id}/evidence/99`)).status).toBe(404);
  });

  it("go out as a bundle whose proof holds, and the export is an entry", async () => {
    await heard();
    const preview = await anna.send("POST", `/cases/${id}/export/preview`, { redacted: true, also: ["asked"] });
    expect(preview.body).toMatchObject({
      replaced: [{ label: "Third party 1", texts: ["asked"], count: 1 }],
      passages: [{ where: "statement", text: "She [Third party 1]" }],
    });
    const answer = await fetch(`${world.base}/api/v1/cases/${id}/export`, {
      ...{ method: "POST", body: JSON.stringify({ redacted: true, also: [] }) },
      headers: { cookie: anna.cookie, "x-lintel": "1", "content-type": "application/json" },
    });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
    const zip = new Uint8Array(await answer.arrayBuffer());
    const { head } = verifyExcerpt(excerptIn(zip));
    expect(`${head?.seq}:${head?.hash}`).toBe(answer.headers.get("x-lintel-head"));
    expect(strFromU8(unzipSync(zip)["case.html"] ?? new Uint8Array())).not.toContain("Jones");
    expect((await world.store.auditEntries(0, 1000)).at(-1)).toMatchObject({
      kind: "report.exported",
      actor: "staff:anna",
      subject: `case:${id}`,
      data: { redacted: true },
    });
  });
});
