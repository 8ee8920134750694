/** Who comes in: session or token, permission, and that a browser's request comes from our own pages. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { consoleUrl } from "../../config/console-url.ts";
import type { Config } from "../../config/schema.ts";
import { type Permission, permissionsOf } from "../../staff/permissions.ts";
import { bearerOf, digestOf } from "../../staff/token.ts";
import type { StaffRecord } from "../../store/port.ts";
import { type Access, type Api, type ApiParts, type Caller, Problem } from "./route.ts";

export { consoleUrl } from "../../config/console-url.ts";
export { digestOf } from "../../staff/token.ts";

/** `__Host-` binds a cookie to this host and to TLS; on loopback without TLS browsers would drop it. */
export const cookieName = (config: Config): string =>
  consoleUrl(config).startsWith("https:") ? "__Host-lintel" : "lintel-session";

/** Every route of this scope names its access, or the server does not start. */
export function addGuard(api: Api, parts: ApiParts): void {
  api.decorateRequest("caller", null);
  api.addHook("onRoute", ({ url, method, config }) => {
    const access = config?.permission;
    if (!access) throw new Error(`${String(method)} ${url} names no permission`);
    for (const one of [method].flat()) if (one !== "HEAD") api.apiRoutes.push({ method: one, url, access });
  });
  api.addHook("onRequest", async (request, reply) => admit(request, reply, parts));
}

async function admit(request: FastifyRequest, reply: FastifyReply, parts: ApiParts): Promise<void> {
  reply.header("vary", "cookie, authorization");
  const access: Access = request.routeOptions.config.permission ?? "signed-in";
  if (access === "public") return checkOrigin(request, parts);
  const caller = await identify(request, parts);
  if (!caller) throw new Problem(401, "sign in first, or send a token that is in force");
  if (caller.via.kind === "session") checkOrigin(request, parts);
  request.caller = caller;
  refuseUnless(access, caller);
}

function refuseUnless(access: Access, caller: Caller): void {
  if (access === "public" || access === "signed-in") return;
  if (access === "session") {
    if (caller.via.kind === "session") return;
    throw new Problem(403, "this is for people who are signed in, not for tokens", "session-only");
  }
  if (caller.permissions.has(access)) return;
  const whose = caller.via.kind === "token" ? "this token, or the roles of its owner," : "your roles";
  throw new Problem(403, `${whose} (${caller.roles.join(", ") || "none"}) do not allow ${access}`);
}

/** Whose request it is, at this moment; null for nobody. A token that is given counts, whatever cookie comes with it. */
export async function identify(request: FastifyRequest, { store, config, clock }: ApiParts): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byToken(authorization, store, clock());
  const token = request.cookies[cookieName(config)];
  if (!token) return null;
  // What a page asks by itself, with nobody at it, does not keep a session alive.
  const used = request.headers["x-lintel"] !== "away" && request.routeOptions.url?.endsWith("/live") !== true;
  const found = await store.findSession(digestOf(token), clock(), config.console.session_idle, used);
  return found && callerFor(found.staff, permissionsOf(found.staff.roles), { kind: "session", id: found.id });
}

/** It may do what it is for and its owner may do now. */
async function byToken(header: string, store: ApiParts["store"], now: number): Promise<Caller | null> {
  const token = bearerOf(header);
  const found = token === null ? null : await store.findToken(digestOf(token), now);
  if (!found) return null;
  const owner = permissionsOf(found.staff.roles);
  const scopes = found.scopes.filter((scope) => owner.has(scope));
  return callerFor(found.staff, new Set(scopes), { kind: "token", id: found.id });
}

const callerFor = (staff: StaffRecord, permissions: ReadonlySet<Permission>, via: Caller["via"]): Caller => ({
  ...staff,
  actor: `staff:${staff.name}`,
  permissions,
  via,
});

/**
 * Another site cannot make a browser act for us: what changes something must come from our own pages, as the browser itself
 * says, and as JSON with a header of ours, which no form can send.
 */
function checkOrigin(request: FastifyRequest, { config }: ApiParts): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const { origin, "sec-fetch-site": site, "x-lintel": ours } = request.headers;
  const own = new Set([new URL(consoleUrl(config)).origin, `${request.protocol}://${request.host}`]);
  const foreign = (site !== undefined && site !== "same-origin") || (origin !== undefined && !own.has(origin));
  if (foreign || ours === undefined)
    throw new Problem(403, "this must come from the console itself: send the header X-Lintel: 1", "cross-site");
}
