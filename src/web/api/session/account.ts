/** What an account does about itself: password, second factor, sessions. A thief of a session lacks the password for most of it. */
import { type Static, Type } from "typebox";
import { hashPassword } from "../../../staff/password.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem, Strict, Time } from "../route.ts";
import { acceptable, Code, EnrolmentSchema, PasswordText, pictureOf, WRONG_CODE } from "./login.ts";
import { refusalOf, type SignInSide } from "./sign-ins.ts";

export const SessionRowSchema = Type.Object({
  id: Type.String(),
  madeAt: Time(),
  seenAt: Time(),
  endsAt: Time(),
  address: Type.String({ description: "Where it was opened from" }),
  agent: Type.String({ description: "What the browser calls itself" }),
  current: Type.Boolean({ description: "It is the one that asks" }),
});
export type SessionRow = Static<typeof SessionRowSchema>;

export const RenewalSchema = Type.Object({ ticket: Type.String(), ...EnrolmentSchema.properties });
export type Renewal = Static<typeof RenewalSchema>;

export const TokensAfterSchema = Type.Object({
  ended: Type.Integer({ description: "Live tokens of the account that were revoked with it" }),
  left: Type.Integer({ description: "Live tokens that go on" }),
});
export type TokensAfter = Static<typeof TokensAfterSchema>;

export const Id = Strict({ id: Type.String({ minLength: 1, maxLength: 64 }) });
const Proof = Strict({ password: PasswordText });
const TAGS = ["session"];

export function addAccount(api: Api, parts: ApiParts, side: SignInSide): void {
  addPassword(api, parts, side);
  addFactor(api, parts, side);
  addSessions(api, parts);
}

async function prove({ steps }: SignInSide, { name }: Caller, password: string, peer: string): Promise<void> {
  const passage = await steps.proves(name, password, peer);
  // 422: they are signed in, what they typed is wrong.
  if (passage === "wrong") throw new Problem(422, "this is not your password", "wrong");
  if (passage !== "right") throw refusalOf(passage, "");
}

function addPassword(api: Api, { store, clock }: ApiParts, side: SignInSide): void {
  api.put(
    "/session/password",
    {
      config: { permission: "session" },
      schema: {
        tags: TAGS,
        summary: "Change own password; every other session ends, and own tokens where that is asked for",
        body: Strict({
          current: PasswordText,
          password: PasswordText,
          endTokens: Type.Optional(Type.Boolean({ default: false, description: "Revoke every own token as well" })),
        }),
        response: { 200: TokensAfterSchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name, via, actor } = caller;
      const { current, password, endTokens = false } = request.body;
      await prove(side, caller, current, request.ip);
      const hash = await acceptable(() => hashPassword(password));
      const after = await store.setStaffPassword(name, { hash, temporary: false, endTokens }, via.id, actor, clock());
      if (!after) throw new Problem(404, "this account is not there any more");
      return after;
    },
  );
}

function addFactor(api: Api, { store, config, clock }: ApiParts, side: SignInSide): void {
  api.post(
    "/session/second-factor",
    {
      config: { permission: "session" },
      schema: {
        tags: TAGS,
        summary: "Begin to set up a new authenticator; the old one counts until the new one is confirmed",
        body: Proof,
        response: { 200: RenewalSchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      await prove(side, caller, request.body.password, request.ip);
      const { ticket, ...shown } = await side.steps.renew(caller.name);
      return { ticket, ...pictureOf(shown) };
    },
  );
  api.post(
    "/session/second-factor/confirm",
    {
      config: { permission: "session" },
      schema: {
        tags: TAGS,
        summary: "The new authenticator's first code; every other session ends",
        body: Strict({ ticket: Type.String({ minLength: 1, maxLength: 64 }), code: Code }),
      },
    },
    async (request, reply) => {
      const { name, via } = callerOf(request);
      const { ticket, code } = request.body;
      if (!(await side.steps.confirmRenewal(ticket, code, { name, session: via.id })))
        throw new Problem(422, WRONG_CODE, "wrong");
      return reply.code(204).send();
    },
  );
  api.delete(
    "/session/second-factor",
    {
      config: { permission: "session" },
      schema: { tags: TAGS, summary: "Do without, where it is optional; every other session ends", body: Proof },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (config.console.second_factor === "required")
        throw new Problem(409, "a second factor is required here; set up a new one instead", "required");
      await prove(side, caller, request.body.password, request.ip);
      await store.setSecondFactor(caller.name, null, caller.via.id, caller.actor, clock());
      return reply.code(204).send();
    },
  );
}

function addSessions(api: Api, { store, config, clock }: ApiParts): void {
  api.get(
    "/session/all",
    {
      config: { permission: "session" },
      schema: { tags: TAGS, summary: "Own sessions that last", response: { 200: Type.Array(SessionRowSchema) } },
    },
    async (request) => {
      const { name, via } = callerOf(request);
      const rows = await store.listSessions(name, clock(), config.console.session_idle);
      return rows.map((row) => ({ ...row, current: row.id === via.id }));
    },
  );
  api.delete(
    "/session/all/:id",
    { config: { permission: "session" }, schema: { tags: TAGS, summary: "End one of one's sessions", params: Id } },
    async (request, reply) => {
      const { name, actor } = callerOf(request);
      if (!(await store.endSession(name, request.params.id, actor, clock())))
        throw new Problem(404, "you have no such session, or it ended already");
      return reply.code(204).send();
    },
  );
  api.delete(
    "/session/all",
    { config: { permission: "session" }, schema: { tags: TAGS, summary: "End all of one's other sessions" } },
    async (request, reply) => {
      const { name, via, actor } = callerOf(request);
      await store.endSessions(name, via.id, actor, clock());
      return reply.code(204).send();
    },
  );
}
