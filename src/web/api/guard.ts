/** Who comes in: session or token, permission, and that a browser's request comes from our own pages. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../config/schema.ts";
import { permissionsOf } from "../../staff/permissions.ts";
import { type Access, type Api, type ApiParts, type Caller, Problem } from "./route.ts";

/** `__Host-` binds a cookie to this host and to TLS; on loopback without TLS browsers would drop it. */
export const cookieName = (config: Config): string =>
  consoleUrl(config).startsWith("https:") ? "__Host-lintel" : "lintel-session";

/** How staff reach it, without a slash at the end. */
export const consoleUrl = ({ console, web }: Pick<Config, "console" | "web">): string =>
  (console.public_url ?? web.public_url).replace(/\/+$/, "");

export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Every route of this scope names its access, or the server does not start. */
export function addGuard(api: Api, parts: ApiParts): void {
  api.decorateRequest("caller", null);
  api.addHook("onRoute", ({ url, method, config }) => {
    if (!config?.permission) throw new Error(`${String(method)} ${url} names no permission`);
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
  if (access !== "signed-in" && !caller.permissions.has(access))
    throw new Problem(403, `your roles (${caller.roles.join(", ") || "none"}) do not allow ${access}`);
}

async function identify(request: FastifyRequest, { store, config, clock }: ApiParts): Promise<Caller | null> {
  const token = request.cookies[cookieName(config)];
  if (!token) return null;
  const found = await store.findSession(digestOf(token), clock(), config.console.session_idle);
  if (!found) return null;
  const { staff, id } = found;
  return {
    ...staff,
    actor: `staff:${staff.name}`,
    permissions: permissionsOf(staff.roles),
    via: { kind: "session", id },
  };
}

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
