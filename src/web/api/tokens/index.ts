/** `/tokens`: what programs show instead of a session. Made and revoked by their owner, at a browser. */
import { type Static, Type } from "typebox";
import { PERMISSIONS } from "../../../staff/permissions.ts";
import { digestOf, newApiToken, newTokenId } from "../../../staff/token.ts";
import { type Api, type ApiParts, callerOf, Enum, Nullable, Problem, Strict, Time } from "../route.ts";
import { Id } from "../session/account.ts";

const DAY = 86_400_000;
const MOST_DAYS = 366;
const MOST_TOKENS = 50;

export const TokenRowSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  scopes: Type.Array(Type.String(), { description: "It may do what stands here and its owner may do at that moment" }),
  madeAt: Time(),
  endsAt: Time(),
  seenAt: Nullable(Time("Last used, to the minute; null for never")),
  revokedAt: Nullable(Time()),
});
export type TokenRow = Static<typeof TokenRowSchema>;

export const NewTokenSchema = Strict({
  label: Type.String({
    minLength: 1,
    maxLength: 80,
    pattern: "^[^\\p{Cc}]*\\S[^\\p{Cc}]*$",
    description: "What it is for",
  }),
  scopes: Type.Array(Enum(PERMISSIONS), { minItems: 1, maxItems: PERMISSIONS.length, uniqueItems: true }),
  days: Type.Integer({ minimum: 1, maximum: MOST_DAYS, description: "It ends after so many days" }),
});

export const MadeTokenSchema = Type.Object({
  id: Type.String(),
  token: Type.String({ description: "Shown only now; for `Authorization: Bearer`" }),
  endsAt: Time(),
});
export type MadeToken = Static<typeof MadeTokenSchema>;

const TAGS = ["tokens"];

export function addTokens(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/tokens",
    {
      config: { permission: "session" },
      schema: {
        tags: TAGS,
        summary: "Own tokens, ended ones with them",
        response: { 200: Type.Array(TokenRowSchema) },
      },
    },
    async (request) =>
      (await store.listTokens(callerOf(request).name)).map((one) => ({ ...one, scopes: [...one.scopes] })),
  );
  api.post(
    "/tokens",
    {
      config: { permission: "session" },
      schema: { tags: TAGS, summary: "Make a token", body: NewTokenSchema, response: { 201: MadeTokenSchema } },
    },
    async (request, reply) => {
      const { name, permissions } = callerOf(request);
      const { label, scopes, days } = request.body;
      const beyond = scopes.filter((scope) => !permissions.has(scope));
      if (beyond.length > 0) throw new Problem(422, `you may not do this yourself: ${beyond.join(", ")}`, "beyond");
      const at = clock();
      const inForce = (await store.listTokens(name)).filter((one) => one.revokedAt === null && one.endsAt > at);
      if (inForce.length >= MOST_TOKENS) throw new Problem(409, `you have ${MOST_TOKENS} tokens; revoke one first`);
      const [token, id, endsAt] = [newApiToken(), newTokenId(), at + days * DAY];
      await store.addToken({ staff: name, digest: digestOf(token), id, label, scopes, at, endsAt });
      return reply.code(201).send({ id, token, endsAt });
    },
  );
  api.delete(
    "/tokens/:id",
    { config: { permission: "session" }, schema: { tags: TAGS, summary: "Revoke one of one's tokens", params: Id } },
    async (request, reply) => {
      const { name, actor } = callerOf(request);
      if (!(await store.revokeToken(name, request.params.id, actor, clock())))
        throw new Problem(404, "you have no such token, or it was revoked already");
      return reply.code(204).send();
    },
  );
}
