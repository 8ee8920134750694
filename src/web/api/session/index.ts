/** `/session`: who is signed in, and all that an account does about itself. */
import { type Static, Type } from "typebox";
import { type Api, type ApiParts, callerOf, Enum, Nullable, Problem, Strict } from "../route.ts";
import { addAccount } from "./account.ts";
import { addLogin } from "./login.ts";
import { addOidc } from "./oidc.ts";
import { signInsOf } from "./sign-ins.ts";

const MOST_SETTINGS = 8_192;

export const SettingsSchema = Strict({
  keys: Type.Optional(Type.Boolean({ description: "Keys of a single letter; default true (WCAG 2.1.4)" })),
  colours: Type.Optional(Enum(["auto", "light", "dark"], "Default auto: as the machine has it")),
});

export const SessionSchema = Type.Object({
  name: Type.String(),
  fullName: Type.String(),
  address: Type.String({ description: "Where reminders go; empty for none" }),
  organisation: Type.String({ description: "Mail of this domain is for others to decide; empty for none" }),
  roles: Type.Array(Type.String()),
  groups: Type.Array(Type.String(), { description: "Only mail and members of these; empty for all" }),
  permissions: Type.Array(Type.String()),
  hasPassword: Type.Boolean({ description: "False for who comes through the association's own login alone" }),
  secondFactorSince: Nullable(Type.Integer({ description: "Milliseconds since 1970, UTC; null for none" })),
  secondFactorRequired: Type.Boolean(),
  settings: Type.Record(Type.String(), Type.Unknown(), { description: "Of the console, by their own choice" }),
});
export type SessionBody = Static<typeof SessionSchema>;

export function addSession(api: Api, parts: ApiParts): void {
  const { store, config, clock } = parts;
  api.get(
    "/session",
    {
      config: { permission: "signed-in" },
      schema: { tags: ["session"], summary: "Who is signed in", response: { 200: SessionSchema } },
    },
    async (request) => {
      const { name, fullName, address, organisation, roles, groups, permissions, ...rest } = callerOf(request);
      return {
        ...{ name, fullName, address, organisation, roles: [...roles], groups: [...groups] },
        ...{ permissions: [...permissions], hasPassword: rest.hasPassword, settings: rest.settings },
        ...{
          secondFactorSince: rest.totpSince,
          secondFactorRequired: config.console.second_factor === "required",
        },
      };
    },
  );
  api.patch(
    "/session",
    {
      config: { permission: "session" },
      schema: { tags: ["session"], summary: "Change own settings", body: Strict({ settings: SettingsSchema }) },
    },
    async (request, reply) => {
      const { name, settings } = callerOf(request);
      const merged = { ...settings, ...request.body.settings };
      if (JSON.stringify(merged).length > MOST_SETTINGS) throw new Problem(413, "these are too many settings");
      await store.setStaffSettings(name, merged, clock());
      return reply.code(204).send();
    },
  );
  const signIns = signInsOf(api, parts);
  addLogin(api, parts, signIns);
  addAccount(api, parts, signIns);
  addOidc(api, parts, signIns);
}
