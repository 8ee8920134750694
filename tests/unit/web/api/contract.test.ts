/** The roster and the webhooks over a real socket: who changes them, and for whose mail. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitOf } from "../../../store/mail.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const HOUR = 3_600_000;
let world: ConsoleWorld;
let max: Desk;
let nora: Desk;
let viewer: Desk;

beforeAll(async () => {
  world = await openConsole();
  max = await world.staff(["manager"], { name: "max" });
  nora = await world.staff(["manager"], { name: "nora", groups: ["north"] });
  viewer = await world.staff(["viewer"], { name: "vera" });
});
afterAll(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const shift = (more = {}) => ({ staff: "max", deputy: null, from: NOW, until: NOW + HOUR, groups: [], ...more });

describe("the roster", () => {
  it("says who is on duty, where nobody is, and what waits", async () => {
    const before = (await viewer.get("/duty")).body;
    expect(before).toMatchObject({ roster: false, shifts: [], deciders: ["max", "nora"] });
    const { status, body } = await max.send("POST", "/duty", shift());
    expect(status).toBe(201);
    const { shifts, gaps, roster } = (await viewer.get("/duty")).body;
    expect([roster, shifts]).toEqual([true, [{ ...shift(), id: body.id, now: true }]]);
    expect(gaps.length).toBeGreaterThan(5);
    await world.store.commitSubmission(commitOf({ fate: "hold", at: NOW - HOUR }));
    expect((await viewer.get("/duty/backlog")).body).toMatchObject({ open: 1, urgent: 0, oldestAt: NOW - HOUR });
    expect((await nora.get("/duty/backlog")).body).toMatchObject({ open: 0, oldestAt: null });
    expect((await max.send("PUT", `/duty/${body.id}`, shift({ deputy: "nora" }))).status).toBe(204);
    expect((await max.send("DELETE", `/duty/${body.id}`)).status).toBe(204);
    expect((await max.send("DELETE", `/duty/${body.id}`)).status).toBe(404);
  });

  it.each([
    [{ until: NOW }, 422],
    [{ until: NOW + 93 * 24 * HOUR }, 422],
    [{ deputy: "max" }, 422],
    [{ staff: "nobody" }, 422],
    [{ made_by: "staff:else" }, 400],
    [{ groups: [""] }, 400],
  ])("refuses %j", async (more, status) => {
    expect((await max.send("POST", "/duty", shift(more))).status).toBe(status);
  });

  it("of others' groups is not changed by a manager of some", async () => {
    const own = await nora.send("POST", "/duty", shift({ groups: ["north"] }));
    expect(own.status).toBe(201);
    const all = (await max.send("POST", "/duty", shift())).body.id;
    const answers = [
      await nora.send("POST", "/duty", shift()),
      await nora.send("POST", "/duty", shift({ groups: ["north", "south"] })),
      await nora.send("PUT", `/duty/${own.body.id}`, shift()),
      await nora.send("PUT", `/duty/${all}`, shift({ groups: ["north"] })),
      await nora.send("DELETE", `/duty/${all}`),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [403, "scope"]));
    expect((await nora.send("DELETE", `/duty/${own.body.id}`)).status).toBe(204);
  });
});

describe("webhooks", () => {
  it("are listed without what signs them, paused and tried again, and not by who is limited to groups", async () => {
    const hook = { name: "desk", url: "https://hooks.assoc.example/x", events: ["verdict" as const], groups: [] };
    await world.store.declareHooks([{ ...hook, audience: "staff", addresses: false }], NOW);
    await world.store.commitSubmission(commitOf());
    const { hooks } = (await max.get("/webhooks")).body;
    expect(hooks).toMatchObject([{ name: "desk", due: 1, pausedAt: null, last: [{ type: "submission.committed" }] }]);
    expect(JSON.stringify(hooks)).not.toContain("secret");
    expect((await viewer.get("/webhooks")).status).toBe(403);
    expect((await viewer.get("/webhooks/desk/deliveries")).status).toBe(403);
    expect((await nora.send("PUT", "/webhooks/desk/paused", { paused: true })).body.code).toBe("scope");
    expect((await nora.send("POST", "/webhooks/desk/retries", { id: null })).body.code).toBe("scope");
    expect((await max.send("PUT", "/webhooks/desk/paused", { paused: true })).status).toBe(204);
    expect((await max.send("PUT", "/webhooks/desk/paused", { paused: true })).status).toBe(409);
    expect((await max.get("/webhooks")).body.hooks[0].pausedAt).toBe(NOW);
    expect((await max.send("PUT", "/webhooks/none/paused", { paused: true })).status).toBe(409);
    const id = hooks[0].last[0].id;
    await world.store.settleHookEvent(id, { at: NOW, result: "parked", reply: "HTTP 500" });
    expect((await max.get("/webhooks/desk/deliveries?state=parked")).body).toMatchObject({ deliveries: [{ id }] });
    expect((await max.send("POST", "/webhooks/desk/retries", { id: id + 1 })).body).toEqual({ count: 0 });
    expect((await max.send("POST", "/webhooks/desk/retries", { id })).body).toEqual({ count: 1 });
    expect((await max.get("/webhooks/desk/deliveries?state=parked")).body).toEqual({ deliveries: [], more: false });
  });

  it("tell all that one was told, a page at a time, newest first", async () => {
    const hook = { name: "wiki", url: "https://hooks.assoc.example/x", events: ["verdict" as const], groups: [] };
    await world.store.declareHooks([{ ...hook, audience: "staff", addresses: false }], NOW);
    for (let count = 0; count < 5; count += 1) await world.store.commitSubmission(commitOf());
    const first = (await max.get("/webhooks/wiki/deliveries?limit=3")).body;
    expect(first.more).toBe(true);
    const rest = (await max.get(`/webhooks/wiki/deliveries?limit=3&before=${first.deliveries[2].id}`)).body;
    expect(rest.more).toBe(false);
    const ids = [...first.deliveries, ...rest.deliveries].map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(ids).size).toBe(5);
    expect((await max.get("/webhooks/none/deliveries")).status).toBe(404);
    expect((await max.get("/webhooks/wiki/deliveries?state=lost")).status).toBe(400);
  });
});
