import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../../support/console.ts";
import { ANN, addPeople, BOB, DAY, finding, hold } from "../../../../support/held-mail.ts";

const UNDO = 10_000;
let world: ConsoleWorld;
let anna: Desk;
let otto: Desk;
let viewer: Desk;
let south: Desk;

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  anna = await world.staff(["reviewer"], { name: "anna" });
  otto = await world.staff(["reviewer"], { name: "otto", fullName: "Otto Orr" });
  viewer = await world.staff(["viewer"], { name: "vera" });
  south = await world.staff(["reviewer"], { name: "sue", groups: ["south"] });
});
afterAll(() => world.close());

const release = (refs: readonly string[], more = {}) => ({ refs, kind: "release", code: "exception", ...more });
const decide = (desk: Desk, body: unknown) => desk.send("POST", "/held/decisions", body);
/** As housekeeping does it. */
const settle = () => world.store.settleDecisions(world.now() + UNDO, 1000);

describe("the queue over the API", () => {
  it("lists rows, counts and a campaign, and says which words of a search mean nothing", async () => {
    const ref = await hold(world, { fingerprint: "spring" });
    const second = await hold(world, { fingerprint: "spring", to: [BOB.address, "eve@fox.example"] });
    const page = await anna.get("/held?q=state:gone+offer&sender=ann@smith.example&age=8h&limit=5");
    expect(page.body).toMatchObject({ total: 0, rows: [], ignored: [expect.stringMatching(/^state:gone/)] });
    const { body } = await anna.get("/held?q=offer&rule=consent/newsletter&group=north");
    expect(body).toMatchObject({ total: 1, messages: 2, offset: 0, ignored: [] });
    expect(body.rows[0]).toMatchObject({ campaign: ref, messages: 2, recipients: 3, sender: { id: ANN.id } });
    const [eve] = (await anna.get("/held?recipient=eve@fox.example")).body.rows;
    expect(eve).toMatchObject({ campaign: ref, ref: second, messages: 1, of: 2 });
    expect((await anna.get(`/held?message=${second}`)).body.rows).toMatchObject([{ campaign: ref, ref, messages: 2 }]);
    expect((await anna.get(`/held?q=ref:${second}`)).body).toMatchObject({ messages: 1, rows: [{ ref: second }] });
    const eves = (await anna.get(`/held/campaigns/${ref}?recipient=eve@fox.example`)).body;
    expect(eves).toMatchObject({ total: 1, messages: [{ ref: second }] });
    const counts = (await anna.get("/held/counts?group=north")).body;
    expect(counts).toMatchObject({ messages: 2, urgent: 0, groups: [{ value: "north", label: "north", count: 2 }] });
    expect(counts.ages[0]).toEqual({ value: "1h", label: "1h", count: 2 });
    const campaign = (await anna.get(`/held/campaigns/${ref}`)).body;
    expect(campaign.messages.map((one: { ref: string }) => one.ref)).toEqual([ref, second]);
    expect(campaign.exceptions).toEqual([]);
    await decide(anna, { campaign: ref, kind: "refuse", code: "bulk", reason: "too many" });
    await settle();
    expect(await anna.get(`/held/campaigns/${ref}`)).toMatchObject({ status: 404, body: { code: "ended" } });
  });

  it.each([
    "/held?limit=201",
    "/held?age=2h",
    "/held?nothing=1",
    "/held?recipient=nobody",
    "/held/campaigns/NOTAREF",
    "/held/decisions?limit=0",
  ])("refuses %s", async (path) => {
    expect((await anna.get(path)).status).toBe(400);
  });

  it("is read by viewers and decided by reviewers", async () => {
    const ref = await hold(world);
    expect((await viewer.get("/held")).status).toBe(200);
    for (const [method, path] of [
      ["POST", `/held/${ref}/claim`],
      ["DELETE", `/held/${ref}/claim`],
      ["POST", `/held/${ref}/notes`],
      ["POST", "/held/decisions"],
      ["POST", "/held/decisions/1/undo"],
      ["POST", "/held/decisions/1/confirm"],
      ["DELETE", "/held/clearances/1"],
    ] as const)
      expect([path, (await viewer.send(method, path, {})).status]).toEqual([path, 403]);
  });

  it("shows and takes nothing of other groups' mail", async () => {
    const ref = await hold(world);
    expect((await south.get("/held")).body).toMatchObject({ total: 0 });
    expect(await decide(south, release([ref]))).toMatchObject({ status: 404, body: { code: "unknown" } });
    expect((await south.send("POST", `/held/${ref}/claim`, {})).status).toBe(404);
    expect((await south.send("POST", `/held/${ref}/notes`, { text: "x" })).status).toBe(404);
  });
});

describe("a claim over the API", () => {
  it("is one person's; another is told who has it and until when, and takes it over in so many words", async () => {
    const ref = await hold(world);
    expect((await anna.send("POST", `/held/${ref}/claim`, {})).body).toMatchObject({ by: "anna", mine: true });
    expect(await otto.send("POST", `/held/${ref}/claim`, {})).toMatchObject({
      ...{ status: 409, body: { code: "claimed", detail: "anna has it until 09:15 UTC" } },
    });
    expect(await decide(otto, release([ref]))).toMatchObject({ status: 409, body: { code: "claimed" } });
    const taken = await otto.send("POST", `/held/${ref}/claim`, { takeOver: true });
    expect(taken.body).toMatchObject({ by: "otto", byName: "Otto Orr" });
    expect((await otto.send("DELETE", `/held/${ref}/claim`)).status).toBe(204);
    expect((await decide(anna, release([ref]))).status).toBe(200);
  });

  it("of two at once is one's", async () => {
    const ref = await hold(world);
    const claims = [anna, otto].map((desk) => desk.send("POST", `/held/${ref}/claim`, {}));
    expect((await Promise.all(claims)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

it("notes are kept for staff, without signs that steer a screen", async () => {
  const ref = await hold(world);
  const written = await anna.send("POST", `/held/${ref}/notes`, { text: "  called\r\nAnn\u0007 " });
  expect(written.body).toMatchObject({ by: "anna", text: "called\nAnn" });
  expect((await viewer.get(`/held/${ref}/notes`)).body).toEqual({ notes: [written.body] });
  expect((await anna.send("POST", `/held/${ref}/notes`, { text: " \u0000 " })).status).toBe(400);
});

describe("a decision over the API", () => {
  it("may be taken back for ten seconds, and says what became of each envelope", async () => {
    const ref = await hold(world);
    const made = await decide(anna, release([ref], { reason: "known" }));
    expect(made.body).toMatchObject({
      decided: 1,
      left: 0,
      undoUntil: NOW + UNDO,
      results: [{ ref, outcome: "pending" }],
    });
    const { batch, results } = made.body;
    expect((await otto.send("POST", `/held/decisions/${results[0].decision}/undo`, {})).status).toBe(404);
    const undone = await anna.send("POST", `/held/decisions/batches/${batch}/undo`, {});
    expect(undone.body).toEqual({ undone: [results[0].decision], late: [] });
    expect(await anna.send("POST", `/held/decisions/${results[0].decision}/undo`, {})).toMatchObject({ status: 409 });
    const again = (await decide(anna, release([ref]))).body.results[0].decision;
    await settle();
    const [done] = (await viewer.get(`/held/decisions?ref=${ref}`)).body.decisions;
    expect(done).toMatchObject({ id: again, state: "done", released: null, by: "anna", code: "exception" });
    expect(done.envelopes).toEqual([{ recipient: BOB.address, state: "queued", reply: null }]);
    expect(await decide(anna, release([ref]))).toMatchObject({ status: 409, body: { code: "ended" } });
  });

  it("of two who race is one's; the other is told whose", async () => {
    const ref = await hold(world);
    const both = await Promise.all([decide(anna, release([ref])), decide(otto, release([ref]))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({
      code: "busy",
      detail: expect.stringMatching(/(anna|Otto Orr) decided to release/),
    });
  });

  it("of 500 has a result for each", async () => {
    const refs = await Promise.all(Array.from({ length: 498 }, () => hold(world)));
    const [first = ""] = refs;
    await otto.send("POST", `/held/${first}/claim`, {});
    const own = await hold(world, { to: ["anna@assoc.example"] });
    const { status, body } = await decide(anna, release([...refs, own, "0123456789ab"]));
    expect([status, body.decided, body.results.length]).toEqual([200, 497, 500]);
    const others = body.results.filter(({ outcome }: { outcome: string }) => outcome !== "pending");
    expect(others.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["claimed", "party", "unknown"]);
    const undone = await anna.send("POST", `/held/decisions/batches/${body.batch}/undo`, {});
    expect(undone.body.undone).toHaveLength(497);
  });

  it("is not a party's", async () => {
    const ref = await hold(world, { to: ["anna@assoc.example"] });
    expect(await decide(anna, release([ref]))).toMatchObject({
      ...{ status: 403, body: { code: "party", detail: "it is addressed to you: somebody else decides" } },
    });
  });

  it.each([
    ["neither messages nor a campaign", { kind: "release", code: "exception" }],
    ["both", { refs: ["0123456789ab"], campaign: "0123456789ab", kind: "release", code: "exception" }],
    ["a code of the other kind", release(["0123456789ab"], { code: "bulk" })],
    ["a refusal without words", { refs: ["0123456789ab"], kind: "refuse", code: "bulk", reason: " " }],
    ["recipients of two messages", release(["0123456789ab", "0123456789ac"], { recipients: [BOB.address] })],
    ["what is no address", release(["0123456789ab"], { recipients: ["bob"] })],
    ["a clearance for nothing", release(["0123456789ab"], { clearance: { days: 5 } })],
    ["a clearance without end", release(["0123456789ab"], { clearance: { rule: "a/b", days: 91 } })],
    [
      "a clearance with a refusal",
      { ...release(["0123456789ab"]), kind: "refuse", code: "other", reason: "x", clearance: { rule: "a/b", days: 9 } },
    ],
    ["the same message twice", release(["0123456789ab", "0123456789ab"])],
    ["more than 500", release(Array.from({ length: 501 }, (_, index) => `0000000${10_000 + index}`))],
  ])("is not taken with %s", async (_what, body) => {
    expect((await decide(anna, body)).status).toBe(400);
  });

  it("leaves a clearance that is listed until somebody ends it", async () => {
    const ref = await hold(world);
    await decide(anna, release([ref], { clearance: { purpose: "newsletter", days: 30 } }));
    await settle();
    const [clearance] = (await viewer.get(`/held/clearances?sender=${ANN.id}&recipient=${BOB.address}`)).body
      .clearances;
    expect(clearance).toMatchObject({ recipient: BOB.address, rule: null, purpose: "newsletter", by: "anna", ref });
    expect(clearance.until - clearance.at).toBe(30 * DAY);
    expect((await otto.send("DELETE", `/held/clearances/${clearance.id}`)).status).toBe(204);
    expect((await otto.send("DELETE", `/held/clearances/${clearance.id}`)).status).toBe(404);
    expect((await viewer.get("/held/clearances")).body).toEqual({ clearances: [] });
  });

  it("has one of the codes that are listed with their words", async () => {
    const { body } = await viewer.get("/held/codes");
    expect(body.undo).toBe(UNDO);
    expect(body.codes).toContainEqual({
      ...{ code: "hold-mistaken", kinds: ["release"], words: "It should not have been held", mistake: true },
    });
  });
});

it("a release that takes two is proposed by one, seen by the other, and confirmed by them", async () => {
  const rule = { rule: "consent/four", levels: { certain: "hold", doubtful: "hold" }, clauses: ["ala.ns.8"] } as const;
  const pack = { name: "ala", title: "ALA", appliesTo: "members", groups: [], digest: "d" } as const;
  await world.store.activatePolicy(
    [{ ...pack, rules: [{ ...rule, options: {}, fourEyes: true }] }],
    { global: "enforce", exceptions: [] },
    NOW,
  );
  const ref = await hold(world, { findings: [finding({ rule: "consent/four" })] });
  const made = (await decide(anna, release([ref]))).body;
  expect(made).toMatchObject({ decided: 1, undoUntil: null, results: [{ outcome: "proposed" }] });
  const [waits] = (await otto.get("/held/decisions?state=proposed")).body.decisions;
  expect(waits).toMatchObject({ ref, by: "anna", state: "proposed", barred: null });
  const confirm = (desk: Desk) => desk.send("POST", `/held/decisions/${waits.id}/confirm`, {});
  expect(await confirm(anna)).toMatchObject({ status: 403, body: { code: "own" } });
  expect((await confirm(south)).status).toBe(404);
  expect((await confirm(otto)).body).toMatchObject({ state: "pending", second: "otto", undoUntil: NOW + UNDO });
  expect(await confirm(otto)).toMatchObject({ status: 409, body: { code: "late" } });
});

it("nothing of all this failed through our fault", () => {
  expect(world.failures).toEqual([]);
});
