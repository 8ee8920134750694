/** `/session`: who is signed in. */
import { type Static, Type } from "typebox";
import { type Api, type ApiParts, callerOf } from "../route.ts";
import { addLogin } from "./login.ts";

export const SessionSchema = Type.Object({
  name: Type.String(),
  fullName: Type.String(),
  roles: Type.Array(Type.String()),
  groups: Type.Array(Type.String(), { description: "Only mail and members of these; empty for all" }),
  permissions: Type.Array(Type.String()),
  settings: Type.Record(Type.String(), Type.Unknown(), { description: "Of the console, by their own choice" }),
});
export type SessionBody = Static<typeof SessionSchema>;

export function addSession(api: Api, parts: ApiParts): void {
  addLogin(api, parts);
  api.get(
    "/session",
    {
      config: { permission: "signed-in" },
      schema: { tags: ["session"], summary: "Who is signed in", response: { 200: SessionSchema } },
    },
    async (request) => {
      const { name, fullName, roles, groups, permissions, settings } = callerOf(request);
      return { name, fullName, roles: [...roles], groups: [...groups], permissions: [...permissions], settings };
    },
  );
}
