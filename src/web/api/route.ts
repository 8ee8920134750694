/**
 * How a route of the API is written: `api.get("/held", { config: { permission: "held:read" }, schema: {...} }, handler)`.
 * The schema is the type of what comes and goes, the validation, and the page in openapi.json; the permission is checked
 * before anything is read. A route without one does not start.
 */
// What these add to the types of requests and routes; the console reads our types without the plugins.
import type {} from "@fastify/cookie";
import type {} from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import { type Static, type TSchema, Type } from "typebox";
import type { Config } from "../../config/schema.ts";
import type { MailViewer, Parser } from "../../parse/index.ts";
import type { Permission } from "../../staff/permissions.ts";
import type { StaffRecord, Store } from "../../store/port.ts";

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** `public`: whoever comes; `signed-in`: any account, about itself; `session`: the same, but a person and no token. */
export type Access = Permission | "signed-in" | "session" | "public";

/** One way in, as it was registered. */
export interface ApiRoute {
  readonly method: string;
  readonly url: string;
  readonly access: Access;
}

/** Who asks. */
export interface Caller extends StaffRecord {
  /** `staff:<name>`, as the trail names them. */
  readonly actor: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The session's or the token's id. */
  readonly via: { readonly kind: "session" | "token"; readonly id: string };
}

/** What the routes work with. */
export interface ApiParts {
  readonly store: Store;
  readonly config: Config;
  /** Reads mail, in its own threads. */
  readonly parser: Pick<Parser, "parse"> & MailViewer;
  /** Milliseconds since 1970. */
  clock(): number;
  /** Something failed through our fault. */
  failed(error: unknown): void;
}

declare module "fastify" {
  interface FastifyInstance {
    /** All of the API's routes, in the order in which they were added. */
    apiRoutes: ApiRoute[];
  }
  interface FastifyContextConfig {
    permission?: Access;
  }
  interface FastifyRequest {
    /** Set for every route that is not public. */
    caller: Caller | null;
  }
}

/** What a handler may rely on where its route is not public. */
export function callerOf(request: { readonly caller: Caller | null }): Caller {
  if (!request.caller) throw new Problem(401, "nobody is signed in");
  return request.caller;
}

/** An answer of RFC 9457 that says what is wrong and what to do; not our fault. */
export class Problem extends Error {
  readonly statusCode: number;
  /** A stable word that clients may branch on; default by status. */
  readonly code: string | undefined;
  constructor(statusCode: number, message: string, code?: string) {
    super(message);
    this.name = "Problem";
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** One of these words; one fault and not one per word where it is none of them. */
export const Enum = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values, ...(description && { description }) });
/** Milliseconds since 1970. */
export const Time = (description?: string) =>
  Type.Integer({ minimum: 0, description: description ?? "Milliseconds since 1970, UTC" });
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
/** An object that takes no other keys: what is misspelt is said, not dropped. */
export const Strict = <T extends Parameters<typeof Type.Object>[0]>(properties: T, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description && { description }) });

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String({ description: "What the status means" }),
    status: Type.Integer(),
    detail: Type.String({ description: "What is wrong here, and what to do" }),
    code: Type.Optional(Type.String({ description: "A stable word for programs" })),
  },
  { description: "RFC 9457" },
);
export type ProblemBody = Static<typeof ProblemSchema>;
