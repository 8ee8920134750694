/** How much anybody may ask (OWASP API4): per address before anything is looked up, per caller once they are known. */
import rateLimit from "@fastify/rate-limit";
import type { FastifyReply, FastifyRequest } from "fastify";
import { peerKey } from "../../staff/throttle.ts";
import { consoleUrl } from "./guard.ts";
import { type Api, type ApiParts, Problem } from "./route.ts";

/** An office comes from one address. */
const ADDRESS_SHARE = 10;
const KEYS_KEPT = 10_000;

type Check = ReturnType<Api["createRateLimit"]>;

/** Register it, then `address()` before the guard and `caller()` behind it. */
export async function addLimits(api: Api, { config }: ApiParts) {
  await api.register(rateLimit, { global: false, cache: KEYS_KEPT });
  const max = () => config.console.requests_per_minute;
  const byAddress = api.createRateLimit({
    ...{ max: () => max() * ADDRESS_SHARE, timeWindow: 60_000 },
    keyGenerator: (request: FastifyRequest) => peerKey(request.ip),
  });
  const byCaller = api.createRateLimit({
    ...{ max, timeWindow: 60_000 },
    keyGenerator: ({ caller, ip }: FastifyRequest) => (caller ? `${caller.name} ${caller.via.id}` : peerKey(ip)),
  });
  return {
    address: () => void api.addHook("onRequest", async (request, reply) => limit(byAddress, request, reply)),
    caller: () => void api.addHook("onRequest", async (request, reply) => limit(byCaller, request, reply)),
  };
}

async function limit(check: Check, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const state = await check(request);
  if (state.isAllowed || !state.isExceeded) return;
  reply.header("retry-after", state.ttlInSeconds);
  throw new Problem(429, `too many requests; try again in ${state.ttlInSeconds} seconds`, "too-many");
}

/** Besides what every answer of the listener has: no page elsewhere may embed it, and where it is https it stays so. */
export function addHeaders(api: Api, { config }: ApiParts): void {
  const secure = consoleUrl(config).startsWith("https:");
  api.addHook("onRequest", async (_request, reply) => {
    reply.header("cross-origin-resource-policy", "same-origin");
    if (secure) reply.header("strict-transport-security", "max-age=31536000");
  });
}
