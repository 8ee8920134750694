/** Others' passwords, second factors, sessions and tokens: what a manager does when a phone is lost or somebody leaves. */
import { type Static, Type } from "typebox";
import { hashPassword, newPassword } from "../../../staff/password.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem, Strict } from "../route.ts";
import { SessionRowSchema, TokensAfterSchema } from "../session/account.ts";
import { TokenRowSchema } from "../tokens/index.ts";
import { managed } from "./scope.ts";

const Name = Type.String({ minLength: 1, maxLength: 64 });
const Named = Strict({ name: Name });
const One = Strict({ name: Name, id: Name });
const TAGS = ["staff"];

export const GivenPasswordSchema = Type.Object({
  password: Type.String({ description: "Shown only now; its owner must choose another one" }),
  tokens: TokensAfterSchema,
});
export type GivenPassword = Static<typeof GivenPasswordSchema>;

export function addStaffAccess(api: Api, parts: ApiParts): void {
  addCredentials(api, parts);
  addStaffSessions(api, parts);
  addStaffTokens(api, parts);
}

/** One's own are changed with one's own password. */
async function another(caller: Caller, name: string, store: ApiParts["store"]) {
  const found = await managed(caller, name, store);
  if (found.name === caller.name) throw new Problem(409, "change your own under /session", "own");
  return found;
}

function addCredentials(api: Api, { store, clock }: ApiParts): void {
  api.post(
    "/staff/:name/password",
    {
      config: { permission: "staff:manage" },
      schema: {
        tags: TAGS,
        summary: "Make a new password; every session of the account ends, and its tokens unless they are kept",
        params: Named,
        querystring: Strict({
          endTokens: Type.Optional(Type.Boolean({ default: true, description: "Revoke its live tokens as well" })),
        }),
        response: { 200: GivenPasswordSchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name } = await another(caller, request.params.name, store);
      const password = newPassword();
      const hash = await hashPassword(password);
      const { endTokens = true } = request.query;
      const given = { hash, temporary: true, endTokens };
      const tokens = await store.setStaffPassword(name, given, null, caller.actor, clock());
      if (!tokens) throw new Problem(404, "this account is not there any more");
      return { password, tokens };
    },
  );
  api.delete(
    "/staff/:name/second-factor",
    {
      config: { permission: "staff:manage" },
      schema: { tags: TAGS, summary: "Reset the second factor; every session of the account ends", params: Named },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name } = await another(caller, request.params.name, store);
      if (!(await store.setSecondFactor(name, null, null, caller.actor, clock())))
        throw new Problem(404, "this account has no second factor");
      return reply.code(204).send();
    },
  );
}

function addStaffSessions(api: Api, { store, config, clock }: ApiParts): void {
  const manage = { config: { permission: "staff:manage" } } as const;
  api.get(
    "/staff/:name/sessions",
    {
      ...manage,
      schema: {
        tags: TAGS,
        summary: "Sessions that last",
        params: Named,
        response: { 200: Type.Array(SessionRowSchema) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name } = await managed(caller, request.params.name, store);
      const rows = await store.listSessions(name, clock(), config.console.session_idle);
      return rows.map((row) => ({ ...row, current: row.id === caller.via.id }));
    },
  );
  api.delete(
    "/staff/:name/sessions",
    { ...manage, schema: { tags: TAGS, summary: "End all sessions", params: Named } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name } = await managed(caller, request.params.name, store);
      await store.endSessions(name, null, caller.actor, clock());
      return reply.code(204).send();
    },
  );
  api.delete(
    "/staff/:name/sessions/:id",
    { ...manage, schema: { tags: TAGS, summary: "End a session", params: One } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name } = await managed(caller, request.params.name, store);
      if (!(await store.endSession(name, request.params.id, caller.actor, clock())))
        throw new Problem(404, "there is no such session, or it ended already");
      return reply.code(204).send();
    },
  );
}

function addStaffTokens(api: Api, { store, clock }: ApiParts): void {
  const manage = { config: { permission: "staff:manage" } } as const;
  api.get(
    "/staff/:name/tokens",
    {
      ...manage,
      schema: {
        tags: TAGS,
        summary: "Tokens of an account",
        params: Named,
        response: { 200: Type.Array(TokenRowSchema) },
      },
    },
    async (request) => {
      const { name } = await managed(callerOf(request), request.params.name, store);
      return (await store.listTokens(name)).map((one) => ({ ...one, scopes: [...one.scopes] }));
    },
  );
  api.delete(
    "/staff/:name/tokens/:id",
    { ...manage, schema: { tags: TAGS, summary: "Revoke a token", params: One } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name } = await managed(caller, request.params.name, store);
      if (!(await store.revokeToken(name, request.params.id, caller.actor, clock())))
        throw new Problem(404, "there is no such token, or it was revoked already");
      return reply.code(204).send();
    },
  );
}
