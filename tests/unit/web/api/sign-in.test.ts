import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "../../../../src/staff/password.ts";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";

/** From a password to a session: every step over a real socket and a real store. */

const PASSWORD = "tall grass at noon";
const OTHER = "a boat without oars";
let world: ConsoleWorld;
let hash: string;

beforeAll(async () => {
  world = await openConsole("console: { throttle: 1m }\nweb: { trusted_proxies: [127.0.0.1/32] }");
  hash = await hashPassword(PASSWORD);
});
afterAll(() => world.close());
/** Each test comes from an address of its own, or the failures of one would pause the next. */
let office = 0;
beforeEach(() => {
  office += 1;
});

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${world.base}/api/v1${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-lintel": "1",
      "x-forwarded-for": `192.0.2.${office}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const cookie = answer.headers.getSetCookie()[0] ?? "";
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
  return { status: answer.status, headers: answer.headers, cookie, body: (await answer.json()) as any };
};
const codeOf = (secret: string, at = world.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
const account = async (name: string, more: { temporary?: boolean } = {}) =>
  world.store.addStaff(
    {
      ...{ name, fullName: name, address: `${name}@assoc.example`, organisation: "", roles: ["viewer"], groups: [] },
      ...{ password: hash, ...more },
    },
    "staff:test",
    NOW,
  );
const login = (name: string, password = PASSWORD) => post("/session/login", { name, password });
const cookieOf = (header: string) => header.split(";")[0] ?? "";
const whoAmI = async (cookie: string) => (await fetch(`${world.base}/api/v1/session`, { headers: { cookie } })).status;

/** Sets up the second factor; the secret and the session's cookie. */
async function enrol(name: string): Promise<{ secret: string; cookie: string }> {
  await account(name);
  const { body } = await login(name);
  const { body: shown } = await post("/session/enrolment", { ticket: body.ticket });
  const done = await post("/session/enrolment/confirm", { ticket: body.ticket, code: codeOf(shown.secret) });
  expect(done.body).toEqual({ state: "signed-in" });
  return { secret: shown.secret, cookie: cookieOf(done.cookie) };
}

describe("the first login", () => {
  it("sets up the second factor before anything else, and is no session until then", async () => {
    await account("anna");
    const first = await login("anna");
    expect(first).toMatchObject({ status: 200, body: { state: "enrolment" }, cookie: "" });
    const { body: shown } = await post("/session/enrolment", { ticket: first.body.ticket });
    expect(shown.uri).toMatch(/^otpauth:\/\/totp\/lintel.*anna/);
    expect(shown.qr).toMatch(/^<svg/);
    expect(await whoAmI(`lintel-session=${first.body.ticket}`)).toBe(401);
    const wrong = await post("/session/enrolment/confirm", { ticket: first.body.ticket, code: "000000" });
    expect(wrong.status).toBe(401);
    const done = await post("/session/enrolment/confirm", { ticket: first.body.ticket, code: codeOf(shown.secret) });
    expect(done.status).toBe(200);
    expect(await whoAmI(cookieOf(done.cookie))).toBe(200);
  });

  it("asks for a password of one's own where somebody else chose it", async () => {
    await account("berta", { temporary: true });
    const first = await login("berta");
    const { body: shown } = await post("/session/enrolment", { ticket: first.body.ticket });
    const second = await post("/session/enrolment/confirm", { ticket: first.body.ticket, code: codeOf(shown.secret) });
    expect(second).toMatchObject({ body: { state: "password" }, cookie: "" });
    const { ticket } = second.body;
    expect(await post("/session/own-password", { ticket, password: "short" })).toMatchObject({ status: 422 });
    expect(await post("/session/own-password", { ticket, password: PASSWORD })).toMatchObject({ status: 422 });
    const done = await post("/session/own-password", { ticket, password: OTHER });
    expect(done.body).toEqual({ state: "signed-in" });
    expect((await login("berta")).status).toBe(401);
    expect((await login("berta", OTHER)).body.state).toBe("code");
  });
});

describe("the second factor", () => {
  it("is asked for, and no code counts twice", async () => {
    const { secret } = await enrol("carla");
    const code = codeOf(secret);
    const again = await login("carla");
    expect(again.body.state).toBe("code");
    // The code that confirmed the set-up is spent, too (RFC 6238 5.2).
    expect((await post("/session/code", { ticket: again.body.ticket, code })).status).toBe(401);
    world.setNow(world.now() + 30_000);
    const next = codeOf(secret);
    const done = await post("/session/code", { ticket: again.body.ticket, code: next });
    expect(done.body).toEqual({ state: "signed-in" });
    const third = await login("carla");
    expect((await post("/session/code", { ticket: third.body.ticket, code: next })).status).toBe(401);
  });

  it("takes one of two who come at once with the same code", async () => {
    const { secret } = await enrol("cleo");
    world.setNow(world.now() + 60_000);
    const tickets = await Promise.all([login("cleo"), login("cleo")]);
    const code = codeOf(secret);
    const answers = await Promise.all(tickets.map(({ body }) => post("/session/code", { ticket: body.ticket, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it("takes a code of half a minute ago, and none of two minutes ago", async () => {
    const { secret } = await enrol("dora");
    world.setNow(world.now() + 180_000);
    const { body } = await login("dora");
    const old = await post("/session/code", { ticket: body.ticket, code: codeOf(secret, world.now() - 120_000) });
    expect(old.status).toBe(401);
    const late = await post("/session/code", { ticket: body.ticket, code: codeOf(secret, world.now() - 30_000) });
    expect(late.status).toBe(200);
  });

  it("cannot be guessed with one password: tickets wear out, and failures make pauses", async () => {
    await enrol("emil");
    world.setNow(world.now() + 60_000);
    const statuses: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { body, status } = await login("emil");
      statuses.push(status);
      for (let each = 0; each < 4 && body.ticket; each += 1)
        statuses.push((await post("/session/code", { ticket: body.ticket, code: `00000${each}` })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses).toContain(429);
    world.setNow(world.now() + 3_600_000);
  });

  it("ends with the password that its ticket rests on", async () => {
    await enrol("fritz");
    world.setNow(world.now() + 60_000);
    const { body } = await login("fritz");
    const other = { hash: await hashPassword(OTHER), temporary: false };
    await world.store.setStaffPassword("fritz", other, null, "staff:test", world.now());
    expect((await post("/session/code", { ticket: body.ticket, code: "123456" })).body.code).toBe("stale");
  });
});

describe("guessing at passwords", () => {
  it("is answered alike for names that are not there, and makes growing pauses for both", async () => {
    world.setNow(world.now() + 7_200_000);
    await account("gerda");
    const tries = async (name: string, count: number) => {
      const answers = [];
      for (let each = 0; each < count; each += 1) answers.push(await login(name, "not the password"));
      return answers.map(({ status, body }) => `${status} ${body.detail}`);
    };
    const [known, unknown] = [await tries("gerda", 3), await tries("nobody-at-all", 2)];
    expect(new Set([...known, ...unknown])).toEqual(new Set(["401 name or password is wrong"]));
    // The address failed five times by now.
    const paused = await login("gerda");
    expect(paused).toMatchObject({ status: 429, body: { code: "paused" } });
    expect(Number(paused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    world.setNow(world.now() + 60_000);
    expect((await login("gerda", "not the password")).status).toBe(401);
    const longer = await login("gerda");
    expect(Number(longer.headers.get("retry-after"))).toBe(120);
    world.setNow(world.now() + 7_200_000);
    expect((await login("gerda")).status).toBe(200);
  });

  it("gains nothing from many at once", async () => {
    await account("hilde");
    const answers = await Promise.all(Array.from({ length: 30 }, () => login("hilde", "not the password")));
    // Two hashes are made at once, so one more than five may be under way.
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6);
    world.setNow(world.now() + 7_200_000);
  });

  it("says nothing of a disabled account", async () => {
    await account("ines");
    await world.store.changeStaff("ines", { state: "disabled" }, "staff:test", world.now());
    expect(await login("ines")).toMatchObject({ status: 401, body: { detail: "name or password is wrong" } });
  });
});

describe("a session", () => {
  it("has a token that nobody had before, in a cookie that scripts and other sites do not get", async () => {
    const { cookie } = await enrol("klara");
    const planted = "A".repeat(43);
    await account("lea");
    const { body } = await login("lea");
    const { body: shown } = await post("/session/enrolment", { ticket: body.ticket });
    const confirm = { ticket: body.ticket, code: codeOf(shown.secret) };
    const done = await post("/session/enrolment/confirm", confirm, { cookie: `lintel-session=${planted}` });
    expect(done.cookie).not.toContain(planted);
    expect(done.cookie).toMatch(/^lintel-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await whoAmI(`lintel-session=${planted}`)).toBe(401);
    // Somebody signs in where another session was open: that one ends.
    await account("mona");
    const next = await login("mona");
    const { body: hers } = await post("/session/enrolment", { ticket: next.body.ticket });
    await post("/session/enrolment/confirm", { ticket: next.body.ticket, code: codeOf(hers.secret) }, { cookie });
    expect(await whoAmI(cookie)).toBe(401);
  });

  it("is not opened for another site", async () => {
    await account("nina");
    const given = { name: "nina", password: PASSWORD };
    expect((await post("/session/login", given, { origin: "https://evil.example" })).status).toBe(403);
    expect((await post("/session/login", given, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  it("does not last for what a page asks by itself", async () => {
    const { cookie } = await enrol("olga");
    const at = world.now();
    for (let minute = 10; minute <= 60; minute += 10) {
      world.setNow(at + minute * 60_000 - 1_000);
      await fetch(`${world.base}/api/v1/session`, { headers: { cookie, "x-lintel": "away" } });
    }
    world.setNow(at + 60 * 60_000);
    expect(await whoAmI(cookie)).toBe(401);
  });
});
