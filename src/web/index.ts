/**
 * The web listener: health, metrics, the rules' pages, people's pages. Nothing here needs a login: strangers learn no more than a
 * status, and what a link in a letter opens is all that its holder may know.
 */
import type { AddressInfo } from "node:net";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Config } from "../config/schema.ts";
import type { Language } from "../notices/index.ts";
import { type ApiParts, addApi } from "./api/index.ts";
import { allRequiredHold, type Check, remember, runChecks } from "./checks.ts";
import { addConsoleFiles } from "./console-files.ts";
import { addPeoplePages, type PeopleParts } from "./people/index.ts";
import { addRulePages } from "./rule-pages.ts";

export { type Check, reach } from "./checks.ts";
export { PAGE_WORDS, type PeopleParts, speakersOf } from "./people/index.ts";

export interface WebParts {
  readonly checks: readonly Check[];
  /** `ready` once the listeners are up; from SIGTERM on `draining`. */
  state(): "starting" | "ready" | "draining";
  /** The metrics in Prometheus' text format, with fresh counts. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Where the rules' pages are, one folder per area. */
  readonly rulePages: string;
  /** In which the rules are said besides, by tag. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Pages of the rules that packs bring themselves, by id, as Markdown; asked for each time, since packs change. */
  patternPages(): Promise<ReadonlyMap<string, string>>;
  /** What people reach by links in mail. */
  readonly people: PeopleParts;
  /** The staff's side; absent: none. */
  readonly staff?: StaffParts;
  /** A request failed through our fault. */
  failed(error: unknown): void;
}

/** What staff do, where the files of their console are, and a listener of their own where there is one. */
export interface StaffParts {
  readonly api: ApiParts;
  readonly files: string;
  readonly listener?: { readonly host: string; readonly port: number } | undefined;
}

export interface Web {
  /** The ports in use; `metrics` and `console` equal `web` without listeners of their own. */
  readonly ports: { readonly web: number; readonly metrics: number; readonly console: number };
  close(): Promise<void>;
}

const CHECK_DEADLINE_MS = 2_000;
const CHECK_KEPT_MS = 1_000;
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Asked from this machine itself, not through a proxy on it. */
function isLocal(request: FastifyRequest): boolean {
  const peer = request.socket.remoteAddress ?? "";
  const loopback = peer === "::1" || /^(::ffff:)?127\./.test(peer);
  const { forwarded, via } = request.headers;
  return loopback && !forwarded && !via && !request.headers["x-forwarded-for"] && !request.headers["x-real-ip"];
}

/** `proxies`: whose X-Forwarded-For is believed, as CIDR. */
function createApp(failed: (error: unknown) => void, proxies: readonly string[]): FastifyInstance {
  const app = Fastify({
    logger: false,
    // Longer than any token: what is cut off or padded gets the page that every dead link gets.
    routerOptions: { maxParamLength: 16_384 },
    trustProxy: proxies.length > 0 && [...proxies],
    bodyLimit: 16_384,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    forceCloseConnections: true,
    // What no route is looked for with: an address that cannot be read.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { ...HEADERS, "content-type": "text/plain" }).end("bad request\n");
    },
  });
  // A page with a policy of its own keeps it.
  app.addHook("onSend", async (_request, reply) => void reply.headers({ ...HEADERS, ...reply.getHeaders() }));
  app.setNotFoundHandler((_request, reply) => reply.code(404).type("text/plain").send("not found\n"));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) failed(error);
    return reply
      .code(status)
      .type("text/plain")
      .send(status >= 500 ? "internal error\n" : "bad request\n");
  });
  return app;
}

function addHealth(app: FastifyInstance, parts: WebParts): void {
  const ask = remember(() => runChecks(parts.checks, CHECK_DEADLINE_MS), CHECK_KEPT_MS);
  app.get("/livez", async () => ({ status: "live" }));
  app.get("/readyz", async (request, reply) => {
    const state = parts.state();
    const checks = await ask();
    const status = state !== "ready" ? state : allRequiredHold(checks) ? "ready" : "unready";
    reply.code(status === "ready" ? 200 : 503);
    return isLocal(request) ? { status, checks } : { status };
  });
}

/** Who types the bare name of the host is led to what people look for there. */
function addFrontDoor(app: FastifyInstance, path: string): void {
  app.get("/", (_request, reply) => reply.redirect(path, 303));
}

/** `open` on a listener of its own, whose network the operator chose; elsewhere only this machine may read them. */
function addMetrics(app: FastifyInstance, parts: WebParts, open: boolean): void {
  app.get("/metrics", async (request, reply) => {
    if (!open && !isLocal(request)) return reply.callNotFound();
    const { contentType, text } = await parts.metrics();
    return reply.type(contentType).send(text);
  });
}

async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<number> {
  // An object of its own: Fastify writes into what it is given, and that would be the configuration.
  await app.listen({ host, port });
  return (app.server.address() as AddressInfo).port;
}

/** Starts the web listener, and those for metrics and the console where configured. Throws when a port cannot be had. */
export async function startWeb(config: Config["web"], parts: WebParts): Promise<Web> {
  const { staff } = parts;
  const app = createApp(parts.failed, config.trusted_proxies);
  const metricsApp = config.metrics ? createApp(parts.failed, []) : null;
  const staffApp = staff?.listener ? createApp(parts.failed, config.trusted_proxies) : null;
  addHealth(app, parts);
  addRulePages(app, parts);
  addPeoplePages(app, parts.people, parts.failed);
  addFrontDoor(app, "/me");
  if (staffApp) addFrontDoor(staffApp, "/console/");
  addMetrics(metricsApp ?? app, parts, metricsApp !== null);
  if (staff) addApi(staffApp ?? app, staff.api);
  if (staff) addConsoleFiles(staffApp ?? app, staff.files);
  const close = async () => void (await Promise.all([app, metricsApp, staffApp].map((one) => one?.close())));
  try {
    const web = await listen(app, config);
    const metrics = metricsApp && config.metrics ? await listen(metricsApp, config.metrics) : web;
    const console = staffApp && staff?.listener ? await listen(staffApp, staff.listener) : web;
    return { ports: { web, metrics, console }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
