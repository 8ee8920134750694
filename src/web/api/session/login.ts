/** `/session/login` and the steps behind it: from a password to a session. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Static, Type } from "typebox";
import { renderSVG } from "uqr";
import { UnfitPassword } from "../../../staff/password.ts";
import type { Outcome } from "../../../staff/sign-in.ts";
import { cookieName, digestOf } from "../guard.ts";
import { type Api, type ApiParts, Enum, Nullable, Problem, Strict } from "../route.ts";
import { cookieOptions, openSession } from "./open.ts";
import { refusalOf, type SignInSide } from "./sign-ins.ts";

export const StepSchema = Type.Object({
  state: Enum(
    ["signed-in", "code", "enrolment", "password"],
    "signed-in, or what comes next: a code, setting up what makes codes, a password of one's own",
  ),
  ticket: Type.Optional(Type.String({ description: "For the next step, ten minutes long; it is no session" })),
});
export type Step = Static<typeof StepSchema>;

export const EnrolmentSchema = Type.Object({
  secret: Type.String({ description: "Base32, to type where there is no camera" }),
  uri: Type.String({ description: "otpauth:" }),
  qr: Type.String({ description: "The same as a picture, SVG" }),
});
export type Enrolment = Static<typeof EnrolmentSchema>;

export const WaysSchema = Type.Object({
  oidc: Nullable(Type.Object({ button: Type.String() })),
});
export type Ways = Static<typeof WaysSchema>;

export const PasswordText = Type.String({ minLength: 1, maxLength: 1024 });
const Ticket = Type.String({ minLength: 1, maxLength: 64 });
export const Code = Type.String({ minLength: 1, maxLength: 16, description: "Six digits" });

const WRONG_PASSWORD = "name or password is wrong";
export const WRONG_CODE = "this code is not right, or was used already; wait for the next one";

export const pictureOf = ({ secret, uri }: { secret: string; uri: string }): Enrolment => ({
  ...{ secret, uri, qr: renderSVG(uri, { border: 2 }) },
});

/** Adds signing in, step by step, and out. */
export function addLogin(api: Api, parts: ApiParts, { steps }: SignInSide): void {
  const on = stepsOn(api, parts);
  api.get(
    "/session/ways",
    {
      config: { permission: "public" },
      schema: { tags: ["session"], summary: "How one can sign in here", response: { 200: WaysSchema } },
    },
    async () => {
      const { oidc } = parts.config.console;
      return { oidc: oidc ? { button: oidc.button } : null };
    },
  );
  const Login = Strict({ name: Type.String({ minLength: 1, maxLength: 64 }), password: PasswordText });
  on("/session/login", "Sign in with name and password", Login, WRONG_PASSWORD, ({ name, password }, peer) =>
    steps.password(name.trim().toLowerCase(), password, peer),
  );
  const WithCode = Strict({ ticket: Ticket, code: Code });
  on("/session/code", "Second step: the code of the authenticator", WithCode, WRONG_CODE, ({ ticket, code }, peer) =>
    steps.code(ticket, code, peer),
  );
  on("/session/enrolment/confirm", "A first code", WithCode, WRONG_CODE, ({ ticket, code }, peer) =>
    steps.confirm(ticket, code, peer),
  );
  const Own = Strict({ ticket: Ticket, password: PasswordText });
  on("/session/own-password", "A password of one's own", Own, WRONG_PASSWORD, ({ ticket, password }, peer) =>
    acceptable(() => steps.choose(ticket, password, peer)),
  );
  addPicture(api, steps);
  addLogout(api, parts);
}

/** A password that cannot be taken is a fault of what was sent. */
export async function acceptable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnfitPassword) throw new Problem(422, error.message, "unfit");
    throw error;
  }
}

/** A step: what comes out is a session, the next ticket, or a refusal. */
function stepsOn(api: Api, parts: ApiParts) {
  return <Body extends ReturnType<typeof Strict>>(
    url: string,
    summary: string,
    body: Body,
    wrong: string,
    take: (body: Static<Body>, peer: string) => Promise<Outcome>,
  ) =>
    void api.post(
      url,
      {
        config: { permission: "public" },
        schema: { tags: ["session"], summary, body, response: { 200: StepSchema } },
      },
      async (request, reply) =>
        answer(await take(request.body as Static<Body>, request.ip), wrong, request, reply, parts),
    );
}

async function answer(
  outcome: Outcome,
  wrong: string,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ApiParts,
): Promise<Step> {
  if ("failed" in outcome) {
    if (typeof outcome.failed === "object") reply.header("retry-after", Math.ceil(outcome.failed.wait / 1000));
    throw refusalOf(outcome.failed, wrong);
  }
  if ("stage" in outcome) return { state: outcome.stage, ticket: outcome.ticket };
  await openSession(outcome.account.name, request, reply, parts);
  return { state: "signed-in" };
}

function addPicture(api: Api, steps: SignInSide["steps"]): void {
  api.post(
    "/session/enrolment",
    {
      config: { permission: "public" },
      schema: {
        tags: ["session"],
        summary: "What the authenticator must know",
        body: Strict({ ticket: Ticket }),
        response: { 200: EnrolmentSchema },
      },
    },
    async (request) => {
      const shown = await steps.enrolment(request.body.ticket);
      if (!shown) throw refusalOf("stale", "");
      return pictureOf(shown);
    },
  );
}

function addLogout(api: Api, { store, config, clock }: ApiParts): void {
  api.delete(
    "/session",
    { config: { permission: "session" }, schema: { tags: ["session"], summary: "Sign out" } },
    async (request, reply) => {
      const token = request.cookies[cookieName(config)];
      if (token) await store.closeSession(digestOf(token), clock());
      return reply.clearCookie(cookieName(config), cookieOptions(config)).code(204).send();
    },
  );
}
