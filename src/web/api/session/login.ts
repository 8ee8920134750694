/** `/session/login`: password to session. */
import { type Static, Type } from "typebox";
import { matches, matchNobody } from "../../../staff/password.ts";
import { cookieName, digestOf } from "../guard.ts";
import { type Api, type ApiParts, Problem, Strict } from "../route.ts";
import { cookieOptions, openSession } from "./open.ts";

export const SignedInSchema = Type.Object({ state: Type.Literal("signed-in") });
export type SignedIn = Static<typeof SignedInSchema>;

const LoginSchema = Strict({
  name: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 1024 }),
});

/** Adds signing in and out. */
export function addLogin(api: Api, parts: ApiParts): void {
  const { store, config, clock } = parts;
  api.post(
    "/session/login",
    {
      config: { permission: "public" },
      schema: { tags: ["session"], summary: "Sign in", body: LoginSchema, response: { 200: SignedInSchema } },
    },
    async (request, reply) => {
      const name = request.body.name.trim().toLowerCase();
      const [account, secrets] = await Promise.all([store.findStaff(name), store.staffSecrets(name)]);
      const right = secrets?.password
        ? await matches(secrets.password, request.body.password)
        : await matchNobody(request.body.password);
      if (!right || account?.state !== "active") throw new Problem(401, "name or password is wrong", "wrong");
      await openSession(name, request, reply, parts);
      return { state: "signed-in" as const };
    },
  );
  api.delete(
    "/session",
    { config: { permission: "signed-in" }, schema: { tags: ["session"], summary: "Sign out" } },
    async (request, reply) => {
      const token = request.cookies[cookieName(config)];
      if (token) await store.closeSession(digestOf(token), clock());
      return reply.clearCookie(cookieName(config), cookieOptions(config)).code(204).send();
    },
  );
}
