/** `/session/oidc`: to the association's own login and back, as redirects of the browser. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { accountOf } from "../../../staff/provided.ts";
import { Tickets } from "../../../staff/tickets.ts";
import { digestOf, newToken } from "../../../staff/token.ts";
import { consoleUrl, cookieName } from "../guard.ts";
import { type Api, type ApiParts, Problem, Strict } from "../route.ts";
import { cookieOptions, openSession } from "./open.ts";
import { type Checks, Provider } from "./provider.ts";
import type { SignInSide } from "./sign-ins.ts";

const TEN_MINUTES = 600_000;
const MOST_UNDER_WAY = 5_000;
const CALLBACK = "/api/v1/session/oidc/callback";

interface Begun {
  readonly checks: Checks;
  /** Digest of what the browser keeps: who began it must be who ends it. */
  readonly browser: string;
  readonly to: string;
}

/** Why somebody is sent back to the sign-in page: `?refused=`. */
type Why = "away" | "stale" | "disabled" | "unknown";

/** Only where the configuration names a provider. */
export function addOidc(api: Api, parts: ApiParts, side: SignInSide): void {
  const { config, clock } = parts;
  const provider = config.console.oidc && new Provider(config.console.oidc, `${consoleUrl(config)}${CALLBACK}`);
  const begun = new Tickets<Begun>(TEN_MINUTES, MOST_UNDER_WAY);
  const cookie = `${cookieName(config)}-oidc`;
  const { sameSite: _, ...shared } = cookieOptions(config);
  // It must come along when the provider sends the browser back.
  const options = { ...shared, sameSite: "lax", maxAge: TEN_MINUTES / 1000 } as const;
  const asked = Type.Optional(
    Type.String({
      maxLength: 500,
      pattern: "^/(?!/)[\\w./?=&%@:+,~-]*$",
      description: "Page of the console to come to",
    }),
  );
  api.get(
    "/session/oidc",
    {
      config: { permission: "public" },
      schema: { ...redirects("To the association's own login"), querystring: Strict({ to: asked }) },
    },
    async (request, reply) => {
      if (!provider) throw new Problem(404, "there is no other login here");
      const browser = newToken();
      try {
        const { url, checks } = await provider.begin();
        const state = begun.issue({ checks, browser: digestOf(browser), to: request.query.to ?? "/" }, clock());
        url.searchParams.set("state", state);
        return reply.setCookie(cookie, browser, options).redirect(url.href, 303);
      } catch (error) {
        parts.failed(error);
        return refuse(reply, "away");
      }
    },
  );
  api.get(
    "/session/oidc/callback",
    { config: { permission: "public" }, schema: redirects("Back from the association's own login") },
    async (request, reply) => {
      if (!provider) throw new Problem(404, "there is no other login here");
      const found = takeBegun(request, begun, request.cookies[cookie], clock());
      void reply.clearCookie(cookie, options);
      if (!found) return refuse(reply, "stale");
      return end(found, { provider, request, reply, parts, side });
    },
  );
}

const redirects = (summary: string) => ({
  ...{ tags: ["session"], summary, response: { 303: Type.Null({ description: "Elsewhere" }) } },
});

const refuse = (reply: FastifyReply, why: Why) => reply.redirect(`/console/?refused=${why}`, 303);

function takeBegun(request: FastifyRequest, begun: Tickets<Begun>, browser: string | undefined, now: number) {
  const state = new URL(request.url, "http://localhost").searchParams.get("state") ?? "";
  const found = begun.take(state, now);
  return found && browser !== undefined && digestOf(browser) === found.browser ? { ...found, state } : null;
}

interface Coming {
  readonly provider: Provider;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly parts: ApiParts;
  readonly side: SignInSide;
}

async function end({ checks, state, to }: Begun & { readonly state: string }, coming: Coming) {
  const { provider, request, reply, parts, side } = coming;
  const { search } = new URL(request.url, "http://localhost");
  const who = await provider.end(search, state, checks).catch((error: unknown) => void parts.failed(error));
  const outcome = who && (await accountOf(who, parts.store, parts.clock()));
  if (outcome && "account" in outcome) {
    await openSession(outcome.account.name, request, reply, parts);
    return reply.redirect(`/console${to}`, 303);
  }
  side.trail.add(null, "oidc", parts.clock());
  return refuse(reply, outcome ? outcome.failed : "away");
}
