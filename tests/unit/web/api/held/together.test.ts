import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../../support/console.ts";
import { addPeople, finding, hold } from "../../../../support/held-mail.ts";

const UNDO = 10_000;
let world: ConsoleWorld;
let anna: Desk;
let otto: Desk;
let south: Desk;

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  anna = await world.staff(["reviewer"], { name: "anna" });
  otto = await world.staff(["reviewer"], { name: "otto", fullName: "Otto Orr" });
  south = await world.staff(["reviewer"], { name: "sue", groups: ["south"] });
  const rule = { rule: "consent/four", levels: { certain: "hold", doubtful: "hold" }, clauses: ["ala.ns.8"] } as const;
  const pack = { name: "ala", title: "ALA", appliesTo: "members", groups: [], digest: "d" } as const;
  const rules = [{ ...rule, options: {}, fourEyes: true }];
  await world.store.activatePolicy([{ ...pack, rules }], { global: "enforce", exceptions: [] }, NOW);
});
afterAll(async () => {
  await world.close();
  expect(world.failures).toEqual([]);
});

const decide = (desk: Desk, body: object) =>
  desk.send("POST", "/held/decisions", { kind: "release", code: "exception", ...body });

it("a campaign that takes two is confirmed in one go, with a result per message, and may be taken back", async () => {
  const four = { fingerprint: "four", findings: [finding({ rule: "consent/four" })] };
  const refs = [await hold(world, four), await hold(world, four), await hold(world, four)];
  const { batch } = (await decide(anna, { campaign: refs[0] })).body;
  const confirm = (desk: Desk, which = batch) => desk.send("POST", `/held/decisions/batches/${which}/confirm`);
  const rows = (await otto.get("/held?q=state:proposed")).body.rows;
  expect(rows).toMatchObject([{ underWay: { batch, messages: 3, free: 0, clearance: null } }]);
  expect(await confirm(anna)).toMatchObject({ status: 403, body: { code: "own" } });
  expect((await confirm(south)).status).toBe(404);
  expect((await confirm(otto, "AAAAAAAAAAAA")).status).toBe(404);
  expect(await confirm(otto)).toMatchObject({
    status: 200,
    body: {
      batch,
      decided: 3,
      left: 0,
      undoUntil: NOW + UNDO,
      results: refs.map((ref) => ({ ref, outcome: "pending" })),
    },
  });
  expect(await confirm(otto)).toMatchObject({ status: 409, body: { code: "late" } });
  const undone = await otto.send("POST", `/held/decisions/batches/${batch}/undo`);
  expect(undone.body.undone).toHaveLength(3);
});

it("a second person who is a party to all of it is told why, and nothing is confirmed", async () => {
  const bob = await world.staff(["reviewer"], { name: "bob", address: "bob@jones.example", organisation: "" });
  const ref = await hold(world, { findings: [finding({ rule: "consent/four" })] });
  const { batch } = (await decide(anna, { refs: [ref] })).body;
  const answer = await bob.send("POST", `/held/decisions/batches/${batch}/confirm`);
  expect(answer).toMatchObject({ status: 403, body: { code: "party", detail: expect.stringContaining("to you") } });
  expect((await anna.get(`/held/decisions?ref=${ref}`)).body.decisions).toMatchObject([{ state: "proposed" }]);
});

it("a claim is of the campaign: each copy is refused in the same words", async () => {
  const refs = [await hold(world, { fingerprint: "claimed" }), await hold(world, { fingerprint: "claimed" })];
  await otto.send("POST", `/held/${refs[1]}/claim`, {});
  const { results } = (await decide(anna, { campaign: refs[0] })).body;
  const detail = "Otto Orr has it until 09:15 UTC";
  expect(results).toMatchObject(refs.map((ref) => ({ ref, outcome: "claimed", detail })));
  expect(await decide(anna, { refs: [refs[0]] })).toMatchObject({ status: 409, body: { code: "claimed", detail } });
});

it("one recipient is refused and the rest released at once; who is decided already is refused to all others", async () => {
  const ref = await hold(world, { to: ["bob@jones.example", "eve@fox.example", "dan@fox.example"] });
  const bob = { recipients: ["bob@jones.example"], kind: "refuse", code: "bulk", reason: "too many" };
  expect((await decide(anna, { refs: [ref], ...bob })).body).toMatchObject({ decided: 1 });
  expect(await decide(otto, { refs: [ref], recipients: ["bob@jones.example", "eve@fox.example"] })).toMatchObject({
    status: 409,
    body: { code: "busy" },
  });
  expect((await decide(anna, { refs: [ref] })).body).toMatchObject({ decided: 1 });
  expect(await decide(otto, { refs: [ref] })).toMatchObject({ status: 409, body: { code: "busy" } });
  await world.store.settleDecisions(world.now() + UNDO, 1000);
  const { decisions } = (await anna.get(`/held/decisions?ref=${ref}`)).body;
  expect(decisions).toMatchObject([
    { kind: "release", state: "done", envelopes: [{ recipient: "eve@fox.example" }, { recipient: "dan@fox.example" }] },
    { kind: "refuse", state: "done", envelopes: [{ recipient: "bob@jones.example", state: "refused" }] },
  ]);
});
