/** What staff do about accounts, their own and others', over a real store and a real socket. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../../../../src/staff/password.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const PASSWORD = "tall grass at noon";
let world: ConsoleWorld;
let max: Desk;
let hash: string;

beforeAll(async () => {
  world = await openConsole();
  hash = await hashPassword(PASSWORD);
  max = await world.staff(["manager"], { name: "max", password: hash });
});
afterAll(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const asToken = async (token: string, path: string, method = "GET", body?: object) => {
  const answer = await fetch(`${world.base}/api/v1${path}`, {
    ...{ method, headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) } },
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.status;
};
const make = async (desk: Desk, scopes: string[]) =>
  (await desk.send("POST", "/tokens", { label: "backup", scopes, days: 30 })).body;
const NEW = { fullName: "New One", address: "new@assoc.example", organisation: "Assoc.example", groups: [] };

describe("accounts", () => {
  it("are made with a password that is shown once, and never under a name that was used", async () => {
    const given = { ...NEW, name: "newone", roles: ["viewer"], password: true };
    const made = await max.send("POST", "/staff", given);
    expect(made).toMatchObject({ status: 201, body: { name: "newone", password: expect.stringMatching(/.{12}/) } });
    expect((await max.send("POST", "/staff", given)).body.code).toBe("taken");
    const list = await max.get("/staff");
    expect(JSON.stringify(list.body)).not.toMatch(/argon2|settings|totpSecret/);
    expect(list.body.find(({ name }: { name: string }) => name === "newone").organisation).toBe("assoc.example");
    expect(list.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    { password: "x" },
    { passwordHash: "x" },
    { settings: {} },
    { totpSecret: "x" },
    { name: "else" },
    { state: "root" },
    { roles: ["admin"] },
    { roles: [] },
    { address: "a@b\r\nBcc: c@d" },
  ])("take nothing that is not theirs to set: %j", async (body) => {
    await world.staff(["viewer"], { name: `v${Math.random().toString(36).slice(2, 10)}` });
    expect((await max.send("PATCH", "/staff/newone", body)).status).toBe(400);
    expect((await max.send("POST", "/staff", { ...NEW, name: "n2", roles: ["viewer"], ...body, made: 1 })).status).toBe(
      400,
    );
  });

  it("do not change what they themselves may do, and one who may manage accounts stays", async () => {
    for (const body of [
      { roles: ["auditor"] },
      { groups: ["north"] },
      { state: "disabled" },
      { organisation: "x.example" },
    ])
      expect((await max.send("PATCH", "/staff/max", body)).body.code).toBe("own");
    expect((await max.send("POST", "/staff/max/password")).body.code).toBe("own");
    const mia = await world.staff(["manager"], { name: "mia" });
    expect((await mia.send("PATCH", "/staff/max", { roles: ["viewer"] })).status).toBe(204);
    expect((await max.get("/staff")).status).toBe(403);
    expect((await mia.send("PATCH", "/staff/max", { roles: ["manager"] })).status).toBe(204);
    expect((await max.send("PATCH", "/staff/mia", { state: "disabled" })).status).toBe(204);
    expect((await mia.get("/session")).status).toBe(401);
  });

  it("of managers of some groups are those of these groups alone", async () => {
    const nora = await world.staff(["manager"], { name: "nora", groups: ["north"] });
    await world.staff(["viewer"], { name: "nick", groups: ["north"] });
    await world.staff(["viewer"], { name: "sam", groups: ["south"] });
    expect((await nora.get("/staff")).body.map(({ name }: { name: string }) => name)).toEqual(["nick", "nora"]);
    const tries = await Promise.all([
      nora.get("/staff/sam"),
      nora.get("/staff/sam/sessions"),
      nora.get("/staff/max/tokens"),
      nora.send("POST", "/staff/max/password"),
      nora.send("DELETE", "/staff/max/sessions"),
      nora.send("PATCH", "/staff/sam", { roles: ["manager"] }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await nora.send("PATCH", "/staff/nick", { groups: [] })).body.code).toBe("scope");
    const wide = { ...NEW, name: "wide", roles: ["manager"], password: false };
    expect((await nora.send("POST", "/staff", wide)).body.code).toBe("scope");
    expect((await nora.send("PATCH", "/staff/nick", { groups: ["north", "south"] })).body.code).toBe("scope");
  });

  it("lose sessions with a password that a manager makes, and may be signed out one by one", async () => {
    const ole = await world.staff(["viewer"], { name: "ole" });
    const [session] = (await max.get("/staff/ole/sessions")).body;
    expect((await max.send("DELETE", `/staff/mia/sessions/${session.id}`)).status).toBe(404);
    expect((await max.send("DELETE", `/staff/ole/sessions/${session.id}`)).status).toBe(204);
    expect((await ole.get("/session")).status).toBe(401);
    const pia = await world.staff(["viewer"], { name: "pia" });
    expect((await max.send("POST", "/staff/pia/password")).body.password).toMatch(/.{12}/);
    expect((await pia.get("/session")).status).toBe(401);
  });

  it("lose their tokens with it, unless the manager lets programs go on", async () => {
    const uma = await world.staff(["viewer"], { name: "uma" });
    const { token } = await make(uma, ["members:read"]);
    const kept = await max.send("POST", "/staff/uma/password?endTokens=false");
    expect([kept.body.tokens, await asToken(token, "/members")]).toEqual([{ ended: 0, left: 1 }, 200]);
    const lost = await max.send("POST", "/staff/uma/password");
    expect([lost.body.tokens, await asToken(token, "/members")]).toEqual([{ ended: 1, left: 0 }, 401]);
    const entries = (await world.store.auditEntries(0, 1000)).filter(({ subject }) => subject === "staff:uma");
    expect(entries.at(-1)?.data).toMatchObject({ what: ["password"], revoked: 1 });
  });
});

describe("tokens", () => {
  it("do what they were made for, never more than their owner may at the moment, and nothing that is for people", async () => {
    const vera = await world.staff(["viewer"], { name: "vera" });
    const beyond = await vera.send("POST", "/tokens", { label: "x", scopes: ["held:decide"], days: 1 });
    expect([beyond.status, beyond.body.code]).toEqual([422, "beyond"]);
    const { token, id } = await make(vera, ["members:read"]);
    expect([await asToken(token, "/members"), await asToken(token, "/held")]).toEqual([200, 403]);
    const scopes = ["members:edit", "staff:manage"];
    expect(await asToken(token, "/tokens", "POST", { label: "y", scopes, days: 1 })).toBe(403);
    expect(await asToken(token, "/session/password", "PUT", { current: "a", password: "b" })).toBe(403);
    expect((await max.send("DELETE", `/tokens/${id}`)).status).toBe(404);
    await world.store.changeStaff("vera", { roles: [] }, "staff:test", NOW);
    expect(await asToken(token, "/members")).toBe(403);
    await world.store.changeStaff("vera", { roles: ["viewer"] }, "staff:test", NOW);
    expect((await max.send("DELETE", `/staff/vera/tokens/${id}`)).status).toBe(204);
    expect(await asToken(token, "/members")).toBe(401);
  });

  it("are shown once, and end", async () => {
    const { token } = await make(max, ["members:read"]);
    expect(JSON.stringify((await max.get("/tokens")).body)).not.toContain(token);
    world.setNow(NOW + 31 * 86_400_000);
    expect(await asToken(token, "/members")).toBe(401);
    world.setNow(NOW);
  });
});

describe("one's own account", () => {
  it("gets another password for the one it has; every other session ends", async () => {
    const rita = await world.staff(["viewer"], { name: "rita", password: hash });
    const next = "a boat without oars";
    const wrong = await rita.send("PUT", "/session/password", { current: "no idea at all", password: next });
    expect([wrong.status, wrong.body.code]).toEqual([422, "wrong"]);
    expect((await rita.send("PUT", "/session/password", { current: PASSWORD, password: "short" })).body.code).toBe(
      "unfit",
    );
    const other = { staff: "rita", digest: "d".repeat(64), id: "other", at: NOW, endsAt: NOW + 1e9 };
    await world.store.openSession({ ...other, address: "192.0.2.1", agent: "another" });
    expect((await rita.get("/session/all")).body).toHaveLength(2);
    expect((await rita.send("PUT", "/session/password", { current: PASSWORD, password: next })).status).toBe(200);
    expect((await rita.get("/session/all")).body).toMatchObject([{ current: true }]);
  });

  it("keeps its tokens with a password of its own choice, is told how many, and may end them with it", async () => {
    const rosa = await world.staff(["viewer"], { name: "rosa", password: hash });
    const { token } = await make(rosa, ["members:read"]);
    const next = "a boat without oars";
    const kept = await rosa.send("PUT", "/session/password", { current: PASSWORD, password: next });
    expect([kept.body, await asToken(token, "/members")]).toEqual([{ ended: 0, left: 1 }, 200]);
    const both = { current: next, password: "oars without a boat", endTokens: true };
    const lost = await rosa.send("PUT", "/session/password", both);
    expect([lost.body, await asToken(token, "/members")]).toEqual([{ ended: 1, left: 0 }, 401]);
  });

  it("does without a second factor only where that is allowed", async () => {
    expect((await max.send("DELETE", "/session/second-factor", { password: PASSWORD })).body.code).toBe("required");
  });

  it("ends its own sessions and nobody else's", async () => {
    const sven = await world.staff(["viewer"], { name: "sven" });
    const [mine] = (await max.get("/session/all")).body;
    expect((await sven.send("DELETE", `/session/all/${mine.id}`)).status).toBe(404);
    expect((await max.get("/session")).status).toBe(200);
  });

  it("keeps the settings that there are, and no others", async () => {
    expect((await max.send("PATCH", "/session", { settings: { keys: false } })).status).toBe(204);
    expect((await max.send("PATCH", "/session", { settings: { colours: "dark" } })).status).toBe(204);
    expect((await max.get("/session")).body.settings).toEqual({ keys: false, colours: "dark" });
    for (const body of [{ settings: { theme: "x" } }, { settings: { keys: "no" } }, { roles: ["auditor"] }, []])
      expect((await max.send("PATCH", "/session", body)).status).toBe(400);
  });
});
