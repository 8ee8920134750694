/** What the listener takes from anybody: how often, from where, how large, and who hears of changes. */
import { afterEach, describe, expect, it } from "vitest";
import { readAddress } from "../../../../src/consent/import/cells.ts";
import { hashPassword } from "../../../../src/staff/password.ts";
import { digestOf, newApiToken } from "../../../../src/staff/token.ts";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";
import { until } from "../../../support/installation.ts";

let world: ConsoleWorld;
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

/** As a browser with any headers asks. */
const raw = (path: string, init: RequestInit = {}) => fetch(`${world.base}${path}`, { redirect: "manual", ...init });

describe("too many requests", () => {
  it("are refused to the one who makes them and to nobody else", async () => {
    world = await openConsole("console: { requests_per_minute: 10 }");
    const [anna, otto] = [
      await world.staff(["viewer"], { name: "anna" }),
      await world.staff(["viewer"], { name: "otto" }),
    ];
    const statuses = new Set<number>();
    for (let n = 0; n < 10; n += 1) statuses.add((await anna.get("/session")).status);
    expect([...statuses]).toEqual([200]);
    const refused = await anna.get("/session");
    expect(refused).toMatchObject({ status: 429, body: { code: "too-many" } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await otto.get("/session")).status).toBe(200);
    // Of an address ten times as many, whoever asks: nobody tries tokens without end.
    const tries = await Promise.all(
      Array.from({ length: 120 }, () => raw("/api/v1/session", { headers: { authorization: "Bearer x" } })),
    );
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401, 429]));
  });
});

describe("over https", () => {
  it("the session is in a cookie that is bound to this host, and plain addresses are none of ours", async () => {
    world = await openConsole(
      "web: { public_url: 'https://desk.assoc.example' }\nconsole: { second_factor: optional }",
    );
    const anna = await world.staff(["viewer"], { name: "anna", password: await hashPassword("tall grass at noon") });
    expect((await anna.get("/session")).status).toBe(401);
    const headers = { "content-type": "application/json", "x-lintel": "1", origin: "https://desk.assoc.example" };
    const body = JSON.stringify({ name: "anna", password: "tall grass at noon" });
    const answer = await raw("/api/v1/session/login", { method: "POST", headers, body });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-lintel=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=");
    const own = { cookie: cookie.split(";")[0] ?? "" };
    expect((await raw("/api/v1/session", { headers: own })).status).toBe(200);
    const change = { method: "PATCH", body: '{"settings":{}}' };
    const from = async (more: Record<string, string>) =>
      (await raw("/api/v1/session", { ...change, headers: { ...headers, ...own, ...more } })).status;
    expect(await from({})).toBe(204);
    for (const origin of [
      "https://evil.example",
      "https://desk.assoc.example.evil.example",
      "http://desk.assoc.example",
      "null",
    ])
      expect(await from({ origin })).toBe(403);
    expect([await from({ "sec-fetch-site": "same-site" }), await from({ "sec-fetch-site": "cross-site" })]).toEqual([
      403, 403,
    ]);
    // A form of another site can send neither our header nor JSON.
    const { "x-lintel": _, ...plain } = headers;
    const form = { ...plain, ...own, "content-type": "text/plain" };
    expect((await raw("/api/v1/session", { ...change, headers: form })).status).toBe(403);
  });
});

describe("what is sent", () => {
  it("is bounded, is data and no prototype, and fails in plain words", async () => {
    world = await openConsole();
    const max = await world.staff(["manager"], { name: "max" });
    const send = async (body: string) => {
      const headers = { cookie: max.cookie, "x-lintel": "1", "content-type": "application/json" };
      const answer = await raw("/api/v1/held/decisions", { method: "POST", headers, body });
      return [answer.status, await answer.text()] as const;
    };
    const bodies = [
      '{"__proto__":{"permissions":["audit:export"]}}',
      '{"constructor":{"prototype":{"a":1}}}',
      `${"[".repeat(8_000)}${"]".repeat(8_000)}`,
      "{",
      `{"refs":["${"x".repeat(20_000)}"]}`,
    ];
    const answers = await Promise.all(bodies.map(send));
    expect(answers.map(([status]) => status)).toEqual([
      400,
      400,
      400,
      400,
      expect.toSatisfy((s) => s === 413 || s === 400),
    ]);
    for (const [, text] of answers) expect(text).not.toMatch(/node_modules|\/src\/|at .*\.(ts|js):/);
    const xml = {
      method: "POST",
      headers: { cookie: max.cookie, "x-lintel": "1", "content-type": "text/xml" },
      body: "<a/>",
    };
    expect((await raw("/api/v1/held/decisions", xml)).status).toBe(415);
  });

  it("leads nowhere outside, whatever the path", async () => {
    world = await openConsole();
    const paths = [
      "/console/assets/..%2f..%2f..%2fpackage.json",
      "/console/assets/%2e%2e/%2e%2e/package.json",
      "/console/assets/....//package.json",
      "/console/%00",
      "/console/..%5c..%5cpackage.json",
      "/api/v1/..%2f..%2freadyz",
      "/api/v1//session",
      "/api/v1/session;x=1",
    ];
    for (const path of paths) {
      const answer = await raw(path);
      const text = await answer.text();
      expect(text, path).not.toContain('"dependencies"');
      expect(answer.headers.get("x-content-type-options"), path).toBe("nosniff");
      if (path.startsWith("/api")) expect([401, 404], path).toContain(answer.status);
    }
  });

  it("is answered for this browser alone: nothing private is kept, and nobody frames it", async () => {
    world = await openConsole();
    const anna = await world.staff(["manager", "auditor"], { name: "anna" });
    for (const path of [
      "/session",
      "/held",
      "/members",
      "/members.csv",
      "/audit",
      "/audit/export",
      "/openapi.json",
      "/no",
    ]) {
      const { headers } = await raw(`/api/v1${path}`, { headers: { cookie: anna.cookie } });
      expect(headers.get("cache-control"), path).toBe("no-store");
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
      expect(headers.get("cross-origin-resource-policy"), path).toBe("same-origin");
    }
  });
});

describe("another login", () => {
  it("is not there where none is configured", async () => {
    world = await openConsole();
    expect(await (await raw("/api/v1/session/ways")).json()).toEqual({ oidc: null });
    for (const path of ["/session/oidc", "/session/oidc/callback?code=x&state=y"]) {
      const answer = await raw(`/api/v1${path}`);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []]);
    }
  });
});

describe("live updates", () => {
  const listen = async (headers: Record<string, string>) => {
    const stop = new AbortController();
    const answer = await raw("/api/v1/live", { headers, signal: stop.signal });
    let said = "";
    let ended = false;
    const done = (async () => {
      try {
        for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) said += text;
      } catch {
        // Given up by this side.
      }
      ended = true;
    })();
    return { status: answer.status, said: () => said, ended: () => ended, stop: () => stop.abort(), done };
  };
  it("tell of complaints and cases only who reads cases, and end with the account", async () => {
    world = await openConsole();
    const [viewer, reviewer] = [
      await world.staff(["viewer"], { name: "vera" }),
      await world.staff(["reviewer"], { name: "rosa" }),
    ];
    const token = newApiToken();
    const given = { staff: "rosa", digest: digestOf(token), id: "t", label: "t", scopes: ["held:read"] as const };
    await world.store.addToken({ ...given, at: NOW, endsAt: NOW + 1e9 });
    const streams = await Promise.all([
      listen({ cookie: viewer.cookie }),
      listen({ cookie: reviewer.cookie }),
      listen({ authorization: `Bearer ${token}` }),
    ]);
    const [hers, theirs, its] = streams;
    await until(() => streams.every((one) => one.said().includes("hello")));
    let n = 0;
    const work = setInterval(() => {
      n += 1;
      void world.store.complain({
        ...{
          person: readAddress(`eve${n}@jones.example`),
          source: "mail",
          envelope: null,
          against: null,
          words: "stop",
        },
        ...{ original: null, language: "", at: NOW, confirmed: false, perDay: 5 },
      });
      void world.store.addStaff(
        {
          ...{ name: `n${n}`, fullName: "", address: "", organisation: "", roles: ["viewer"], groups: [] },
          password: null,
        },
        "staff:test",
        NOW,
      );
    }, 200);
    try {
      expect(await until(() => streams.every((one) => one.said().includes("staff.recorded")))).toBe(true);
      expect(await until(() => theirs?.said().includes("complaint.") ?? false)).toBe(true);
      expect([hers?.said(), its?.said()].filter((said) => said?.includes("complaint."))).toEqual([]);
      await world.store.changeStaff("vera", { state: "disabled" }, "staff:test", NOW);
      expect(await until(() => hers?.ended() ?? false)).toBe(true);
      expect(theirs?.ended()).toBe(false);
    } finally {
      clearInterval(work);
      for (const one of streams) one.stop();
      await Promise.all(streams.map(({ done }) => done));
    }
  });

  it("are not taken from everybody by one", async () => {
    world = await openConsole();
    const [vera, rosa] = [
      await world.staff(["viewer"], { name: "vera" }),
      await world.staff(["viewer"], { name: "rosa" }),
    ];
    const streams = await Promise.all(Array.from({ length: 20 }, () => listen({ cookie: vera.cookie })));
    expect((await listen({ cookie: vera.cookie })).status).toBe(429);
    const other = await listen({ cookie: rosa.cookie });
    expect(other.status).toBe(200);
    for (const one of [...streams, other]) one.stop();
    await Promise.all([...streams, other].map(({ done }) => done));
  });
});
