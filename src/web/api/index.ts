/**
 * The API, `/api/v1`: all that the console does, and nothing that others cannot. Each file adds the routes of one noun.
 */
import cookie from "@fastify/cookie";
import swagger, { type FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { NotHeld, StoreUnavailable } from "../../store/port.ts";
import { addAppeals } from "./appeals/index.ts";
import { addApprovals } from "./approvals/index.ts";
import { addAudit } from "./audit/index.ts";
import { addCases } from "./cases/index.ts";
import { addConsents } from "./consents/index.ts";
import { addDescriptions } from "./describe.ts";
import { addDuty } from "./duty/index.ts";
import { addEvents } from "./events/index.ts";
import { faultsOf } from "./faults.ts";
import { addFigures } from "./figures/index.ts";
import { addGuard } from "./guard.ts";
import { addHeld } from "./held/index.ts";
import { addHeldMessage } from "./held/message/index.ts";
import { addImports } from "./imports/index.ts";
import { addHeaders, addLimits } from "./limits.ts";
import { addLive } from "./live.ts";
import { addMembers } from "./members/index.ts";
import { addPolicy } from "./policy/index.ts";
import { type ApiParts, Problem, type ProblemBody } from "./route.ts";
import { addSession } from "./session/index.ts";
import { addStaff } from "./staff/index.ts";
import { addTokens } from "./tokens/index.ts";
import { addWaiting } from "./waiting.ts";
import { addWebhooks } from "./webhooks/index.ts";

export type { ApiParts } from "./route.ts";

const PREFIX = "/api/v1";

/** Adds the API to a listener; its parsers, errors and guard hold for it alone. */
export function addApi(app: FastifyInstance, parts: ApiParts): void {
  app.decorate("apiRoutes", []);
  app.register(
    async (scope) => {
      const api = scope.withTypeProvider<TypeBoxTypeProvider>().setValidatorCompiler(TypeBoxValidatorCompiler);
      await api.register(cookie);
      await api.register(swagger, { openapi: OPENAPI, hideUntagged: false });
      addErrors(api, parts);
      addHeaders(api, parts);
      const limits = await addLimits(api, parts);
      limits.address();
      addGuard(api, parts);
      limits.caller();
      addDescriptions(api);
      addSession(api, parts);
      addStaff(api, parts);
      addTokens(api, parts);
      addConsents(api, parts);
      addApprovals(api, parts);
      addAppeals(api, parts);
      addEvents(api, parts);
      addImports(api, parts);
      addMembers(api, parts);
      addPolicy(api, parts);
      addFigures(api, parts);
      addAudit(api, parts);
      addLive(api, parts);
      addWaiting(api, parts);
      addDuty(api, parts);
      addWebhooks(api, parts);
      addHeldMessage(api, parts);
      addHeld(api, parts);
      addCases(api, parts);
      api.get("/openapi.json", { config: { permission: "public" }, schema: { hide: true } }, async () => api.swagger());
    },
    { prefix: PREFIX },
  );
}

const OPENAPI: NonNullable<FastifyDynamicSwaggerOptions["openapi"]> = {
  openapi: "3.1.0",
  info: {
    title: "lintel",
    version: "1",
    description: "Held mail, members, consents, cases, the trail: what staff do.",
  },
  servers: [{ url: "/" }],
};

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  409: "Conflict",
  413: "Too large",
  415: "Wrong type",
  422: "Cannot be done",
  429: "Too many requests",
  503: "Not available",
};

/** One clear answer for each failure (RFC 9457); nothing of our inside in it. */
function addErrors(api: FastifyInstance, { failed }: ApiParts): void {
  api.setSchemaErrorFormatter(faultsOf);
  api.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) => {
    const status = statusOf(error);
    if (status >= 500) failed(error);
    const detail = status === 500 ? "something went wrong here; it was recorded" : error.message;
    if (status === 503) reply.header("retry-after", "10");
    return reply
      .code(status)
      .type("application/problem+json")
      .send(problem(status, detail, codeOf(error)));
  });
  api.setNotFoundHandler((_request, reply) =>
    reply.code(404).type("application/problem+json").send(problem(404, "there is no such address here")),
  );
}

function statusOf(error: Error & { statusCode?: number }): number {
  if (error instanceof StoreUnavailable) return 503;
  if (error instanceof NotHeld) return 404;
  return error.statusCode ?? 500;
}

const codeOf = (error: Error & { code?: string }): string | undefined =>
  error instanceof Problem ? error.code : undefined;

const problem = (status: number, detail: string, code?: string): ProblemBody => ({
  type: "about:blank",
  title: TITLES[status] ?? "Failed",
  status,
  detail,
  ...(code !== undefined && { code }),
});
