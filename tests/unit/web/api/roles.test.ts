import { readFileSync } from "node:fs";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERMISSIONS, permissionsOf, STAFF_ROLES, type StaffRole } from "../../../../src/staff/permissions.ts";
import { digestOf, newApiToken } from "../../../../src/staff/token.ts";
import { addApi } from "../../../../src/web/api/index.ts";
import type { Access, ApiRoute } from "../../../../src/web/api/route.ts";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";
import { permissionsPage } from "../../../support/permissions-page.ts";

/**
 * Every route that is registered, asked by everybody: the guard of the real API lets in exactly whom the table of permissions
 * names. What passes the guard is answered 418 before anything is read, so that nothing happens and no body matters.
 */

const PASSED = 418;
const PAGE = join(import.meta.dirname, "../../../../docs/console-permissions.md");
const YEAR = 365 * 86_400_000;

interface Asker {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the table says of a route's access. */
  expected(access: Access): number;
}

let world: ConsoleWorld;
let app: FastifyInstance;
const askers: Asker[] = [];

beforeAll(async () => {
  world = await openConsole();
  app = Fastify({ logger: false });
  app.addHook("preParsing", async (_request, reply) => reply.code(PASSED).send());
  const { store } = world;
  const config = { ...world.config, console: { ...world.config.console, requests_per_minute: 1_000_000 } };
  addApi(app, { ...apiParts(), store, config, clock: () => NOW });
  await app.ready();
  await people();
});
afterAll(async () => {
  await app.close();
  await world.close();
});

/** The guard needs neither parser nor anything else of the gateway. */
const apiParts = () =>
  new Proxy({ failed: (error: unknown) => void world.failures.push(error) } as Parameters<typeof addApi>[1], {
    has: () => true,
  });

const KNOWN = new Set<Access>(["public", "signed-in", "session", ...PERMISSIONS]);

async function people(): Promise<void> {
  const session = async (name: string, roles: readonly StaffRole[]) => (await world.staff(roles, { name })).cookie;
  for (const role of STAFF_ROLES) {
    const cookie = await session(role, [role]);
    const may = permissionsOf([role]);
    const expected = (access: Access) =>
      access === "public" || access === "signed-in" || access === "session" || may.has(access) ? PASSED : 403;
    askers.push({ name: role, headers: { cookie }, expected });
  }
  const outside = (access: Access) => (access === "public" ? PASSED : 401);
  const gone = await session("gone", ["manager", "auditor"]);
  await world.store.changeStaff("gone", { state: "disabled" }, "staff:test", NOW);
  const ended = await session("ended", ["manager", "auditor"]);
  await world.store.endSessions("ended", null, "staff:test", NOW);
  const none = await session("no-role", []);
  askers.push(
    { name: "nobody", headers: {}, expected: outside },
    { name: "a disabled account", headers: { cookie: gone }, expected: outside },
    { name: "an ended session", headers: { cookie: ended }, expected: outside },
    {
      name: "an account without roles",
      headers: { cookie: none },
      expected: (access) => (KNOWN.has(access) && !access.includes(":") ? PASSED : 403),
    },
  );
  await tokens(outside);
}

async function tokens(outside: Asker["expected"]): Promise<void> {
  await world.staff(["manager", "auditor"], { name: "owner" });
  const token = async (scopes: readonly (typeof PERMISSIONS)[number][], endsAt = NOW + YEAR, staff = "owner") => {
    const text = newApiToken();
    const id = digestOf(text).slice(0, 12);
    await world.store.addToken({ staff, digest: digestOf(text), id, label: "test", scopes, at: NOW, endsAt });
    return { id, headers: { authorization: `Bearer ${text}` } };
  };
  const only =
    (...scopes: string[]) =>
    (access: Access) =>
      access === "public" || access === "signed-in" || scopes.includes(access) ? PASSED : 403;
  const revoked = await token(PERMISSIONS);
  await world.store.revokeToken("owner", revoked.id, "staff:owner", NOW);
  askers.push(
    { name: "a token of one scope", ...(await token(["held:read"])), expected: only("held:read") },
    { name: "a token without scopes", ...(await token([])), expected: only() },
    { name: "a token of all scopes", ...(await token(PERMISSIONS)), expected: only(...PERMISSIONS) },
    {
      name: "a token of more than its owner may do",
      ...(await token(PERMISSIONS, NOW + YEAR, "viewer")),
      expected: only(...permissionsOf(["viewer"])),
    },
    { name: "a revoked token", headers: revoked.headers, expected: outside },
    { name: "an ended token", ...(await token(PERMISSIONS, NOW)), expected: outside },
    { name: "a token of a disabled account", ...(await token(PERMISSIONS, NOW + YEAR, "gone")), expected: outside },
    { name: "a made-up token", headers: { authorization: `Bearer ${newApiToken()}` }, expected: outside },
  );
}

const pathOf = ({ url }: ApiRoute): string => url.replace(/:\w+/g, "1").replace(/\*/g, "x");

async function ask(route: ApiRoute, headers: Readonly<Record<string, string>>): Promise<number> {
  const method = route.method as "GET" | "POST";
  const answer = await app.inject({ method, url: pathOf(route), headers: { "x-lintel": "1", ...headers } });
  return answer.statusCode;
}

describe("the routes", () => {
  it("are there, each with an access of the table", () => {
    expect(app.apiRoutes.length).toBeGreaterThan(30);
    expect(app.apiRoutes.filter(({ access }) => !KNOWN.has(access))).toEqual([]);
  });

  it("include all that openapi.json describes", async () => {
    const answer = await fetch(`${world.base}/api/v1/openapi.json`);
    const { paths } = (await answer.json()) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([url, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${url.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const known = new Set(app.apiRoutes.map(({ method, url }) => `${method} ${url}`));
    expect(described.filter((one) => !known.has(one))).toEqual([]);
  });

  it("let in exactly whom the table of permissions names", async () => {
    const wrong: string[] = [];
    for (const asker of askers)
      for (const route of app.apiRoutes) {
        const status = await ask(route, asker.headers);
        if (status !== asker.expected(route.access))
          wrong.push(`${route.method} ${route.url} (${route.access}) for ${asker.name}: ${status}`);
      }
    expect(wrong).toEqual([]);
    expect(world.failures).toEqual([]);
  });

  it("are not moved by another site, whoever is signed in", async () => {
    const [viewer] = askers;
    const changing = app.apiRoutes.filter(({ method }) => method !== "GET");
    const foreign = { ...viewer?.headers, origin: "https://evil.example" };
    const statuses = await Promise.all(changing.map((route) => ask(route, foreign)));
    expect(new Set(statuses)).toEqual(new Set([403]));
  });

  it("stand with their roles in the page for people", () => {
    expect(readFileSync(PAGE, "utf8"), "write it anew: npx tsx tests/support/permissions-page.ts").toBe(
      permissionsPage(app.apiRoutes),
    );
  });
});
