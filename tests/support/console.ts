/** The staff's side over a real store and a real socket: accounts, sessions, and requests as the console makes them. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig, paths } from "../../src/config/index.ts";
import type { Config } from "../../src/config/schema.ts";
import { createParser } from "../../src/parse/index.ts";
import type { StaffRole } from "../../src/staff/permissions.ts";
import type { StaffInput, Store } from "../../src/store/port.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { digestOf } from "../../src/web/api/guard.ts";
import type { ApiParts } from "../../src/web/api/route.ts";
import { startWeb } from "../../src/web/index.ts";
import { newDatabase } from "./new-database.ts";
import { fakePeople, LANGUAGES } from "./people-site.ts";

export const NOW = Date.UTC(2026, 2, 10, 9);
const DAY = 86_400_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
  readonly body: any;
}

/** One person at their browser. */
export interface Desk {
  readonly name: string;
  /** `name=value`, as the browser sends it. */
  readonly cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface ConsoleWorld {
  readonly store: Store;
  readonly config: Config;
  readonly base: string;
  readonly dir: string;
  /** What failed through our fault. */
  readonly failures: unknown[];
  now(): number;
  setNow(at: number): void;
  /** An account with these roles, signed in. Default name: its first role. */
  staff(roles: readonly StaffRole[], more?: Partial<StaffInput>): Promise<Desk>;
  close(): Promise<void>;
}

const JSON_HEADERS = { "x-lintel": "1", "content-type": "application/json" };

/** `extra`: YAML at the top level of the configuration. `port`: default a free one. Close it in the end. */
export async function openConsole(extra = "", { port = 0 } = {}): Promise<ConsoleWorld> {
  const dir = mkdtempSync(join(tmpdir(), "lintel-console-"));
  await newDatabase(dir);
  const store = await openSqliteStore({ dataDir: dir, migrationsDir: paths.installedMigrations, minFree: 0 });
  const config = readConfig(dir, extra);
  const { parser, closeParser } = lateParser(config);
  const failures: unknown[] = [];
  let now = NOW;
  let closing = false;
  // What a browser asked and did not wait for meets a store that is closed.
  const failed = (error: unknown) => {
    if (!closing) failures.push(error);
  };
  const web = await startWeb(
    { ...config.web, port },
    {
      ...{ checks: [], state: () => "ready" as const, languages: LANGUAGES, people: fakePeople().parts, failed },
      metrics: async () => ({ contentType: "text/plain", text: "" }),
      rulePages: paths.installedRulePages,
      patternPages: async () => new Map(),
      staff: { api: { store, config, parser, clock: () => now, failed }, files: paths.installedConsole },
    },
  );
  const base = `http://127.0.0.1:${web.ports.console}`;
  const close = async () => {
    closing = true;
    await web.close();
    await closeParser();
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  };
  const staff = (roles: readonly StaffRole[], more: Partial<StaffInput> = {}) => signIn(store, base, now, roles, more);
  const setNow = (at: number) => {
    now = at;
  };
  return { store, config, base, dir, failures, now: () => now, setNow, staff, close };
}

/** Its threads cost half a second: only who reads mail pays it. */
function lateParser(config: Config) {
  let made: ReturnType<typeof createParser> | null = null;
  const now = () => {
    made ??= createParser({ ...config.parse, workers: 1 });
    return made;
  };
  const parser: ApiParts["parser"] = {
    parse: (body) => now().parse(body),
    safeHtml: (body) => now().safeHtml(body),
    attachment: (body, index, limit) => now().attachment(body, index, limit),
  };
  return { parser, closeParser: async () => void (await made?.close()) };
}

function readConfig(dir: string, extra: string): Config {
  const file = join(dir, "lintel.yaml");
  writeFileSync(file, `smart_host: { host: 127.0.0.1, port: 1025 }\ndata_dir: .\n${extra}\n`);
  return loadConfig(file, {}).config;
}

/** An account and its session in a store; `at` in milliseconds since 1970, `base` where the desk will ask. */
export async function signIn(
  store: Store,
  base: string,
  at: number,
  roles: readonly StaffRole[],
  more: Partial<StaffInput>,
): Promise<Desk> {
  const name = more.name ?? roles[0] ?? "nobody";
  const address = `${name}@assoc.example`;
  const account = { name, fullName: name, address, organisation: "assoc.example", roles, groups: [], password: null };
  await store.addStaff({ ...account, ...more }, "staff:test", at);
  const token = randomBytes(32).toString("base64url");
  const session = { staff: name, digest: digestOf(token), id: randomBytes(6).toString("hex") };
  await store.openSession({ ...session, at, endsAt: at + 365 * DAY, address: "127.0.0.1", agent: "test" });
  return desk(name, base, `lintel-session=${token}`);
}

function desk(name: string, base: string, cookie: string): Desk {
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> => {
    const answer = await fetch(`${base}/api/v1${path}`, {
      ...{ method, headers: { cookie, ...headers }, redirect: "manual" },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    const json = answer.headers.get("content-type")?.includes("json") && text !== "";
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  };
  return {
    name,
    cookie,
    get: (path, headers = {}) => ask("GET", path, headers),
    send: (method, path, body, headers = {}) =>
      body === undefined
        ? ask(method, path, { "x-lintel": "1", ...headers })
        : ask(method, path, { ...JSON_HEADERS, ...headers }, JSON.stringify(body)),
  };
}
