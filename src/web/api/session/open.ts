/** A session begins: a token that nobody had before, its digest in the store, itself only in the cookie. */
import { randomBytes } from "node:crypto";
import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { consoleUrl, cookieName, digestOf } from "../guard.ts";
import type { ApiParts } from "../route.ts";

const LONGEST_AGENT = 200;

/** Ends what this browser had before (no token survives a login), and sets the cookie of the new session. */
export async function openSession(
  staff: string,
  request: FastifyRequest,
  reply: FastifyReply,
  { store, config, clock }: ApiParts,
): Promise<void> {
  const name = cookieName(config);
  const old = request.cookies[name];
  const at = clock();
  if (old) await store.closeSession(digestOf(old), at);
  const token = randomBytes(32).toString("base64url");
  await store.openSession({
    ...{ staff, digest: digestOf(token), id: randomBytes(9).toString("base64url"), at },
    ...{ endsAt: at + config.console.session_max, address: request.ip },
    agent: (request.headers["user-agent"] ?? "").replace(/\p{Cc}/gu, " ").slice(0, LONGEST_AGENT),
  });
  void reply.setCookie(name, token, cookieOptions(config));
}

/** Strict: no request that another site starts has it. Nothing of it outlives the browser. */
export const cookieOptions = (config: ApiParts["config"]): CookieSerializeOptions => ({
  ...{ httpOnly: true, path: "/", secure: consoleUrl(config).startsWith("https:") },
  sameSite: "strict",
});
