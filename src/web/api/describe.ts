/** What openapi.json says of every route alike: that it may answer with a problem, and which permission it asks for. */
import type { RouteOptions } from "fastify";
import { type Access, type Api, ProblemSchema } from "./route.ts";

const ASKS = new Map<Access, string>([
  ["public", "Nobody needs to be signed in."],
  ["signed-in", "Any account, about itself."],
  ["session", "Any account, about itself, signed in and not by a token."],
]);

const asks = (access: Access): string => ASKS.get(access) ?? `Needs the permission \`${access}\`.`;

/** Where a route says nothing of what comes back. */
const NOTHING = { 204: { type: "null", description: "Done" } } as const;

/** The name under which programs call it: `getHeldRefText` for GET /held/{ref}/text. */
function operationId(method: string, url: string): string {
  const words = url.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && word !== "api" && word !== "v1");
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}

/** Before the routes. */
export function addDescriptions(api: Api): void {
  api.addHook("onRoute", (route: RouteOptions) => {
    const { schema, config, url, method } = route;
    if (!schema || schema.hide || typeof method !== "string") return;
    const response = { ...(schema.response ?? NOTHING), "4xx": ProblemSchema, "5xx": ProblemSchema };
    const access = asks(config?.permission ?? "signed-in");
    const description = [schema.description, access].filter(Boolean).join(" ");
    route.schema = { ...schema, operationId: operationId(method, url), response, description };
  });
}
