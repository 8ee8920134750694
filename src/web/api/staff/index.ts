/** `/staff`: everybody's accounts. Nobody changes what they themselves may do, and one who may manage accounts stays. */
import { type Static, Type } from "typebox";
import { STAFF_NAME } from "../../../staff/names.ts";
import { hashPassword, newPassword } from "../../../staff/password.ts";
import { STAFF_ROLES } from "../../../staff/permissions.ts";
import type { StaffRecord } from "../../../store/port.ts";
import { type Api, type ApiParts, callerOf, Enum, Nullable, Problem, Strict, Time } from "../route.ts";
import { addStaffAccess } from "./access.ts";
import { managed, withinScope } from "./scope.ts";

const Roles = Type.Array(Enum(STAFF_ROLES), { minItems: 1, maxItems: STAFF_ROLES.length, uniqueItems: true });
const Groups = Type.Array(Type.String({ minLength: 1, maxLength: 100, pattern: "^[^\\p{Cc}]+$" }), {
  ...{ maxItems: 50, uniqueItems: true, description: "Only mail and members of these; empty for all" },
});
const FullName = Type.String({ maxLength: 120, pattern: "^[^\\p{Cc}]*$" });
const Address = Type.String({
  maxLength: 254,
  pattern: '^([^\\s@<>"\\\\]{1,64}@[^\\s@<>]{1,253})?$',
  description: "Where reminders go",
});
const Organisation = Type.String({
  maxLength: 253,
  pattern: "^([A-Za-z0-9.-]+)?$",
  description: "Domain whose mail this person must not decide",
});

export const StaffRowSchema = Type.Object({
  name: Type.String(),
  fullName: Type.String(),
  address: Type.String(),
  organisation: Type.String(),
  roles: Type.Array(Type.String()),
  groups: Type.Array(Type.String()),
  state: Enum(["active", "disabled"]),
  hasPassword: Type.Boolean(),
  secondFactorSince: Nullable(Time()),
  sessions: Type.Integer({ description: "That last" }),
  madeAt: Time(),
});
export type StaffRow = Static<typeof StaffRowSchema>;

export const NewStaffSchema = Strict({
  ...{
    name: Type.String({ pattern: STAFF_NAME, description: "The login; it is never used again" }),
    fullName: FullName,
  },
  ...{ address: Address, organisation: Organisation, roles: Roles, groups: Groups },
  password: Type.Boolean({ description: "True: make one. False: they come through the association's own login" }),
});

export const MadeStaffSchema = Type.Object({
  name: Type.String(),
  password: Nullable(Type.String({ description: "Shown only now; its owner must choose another one" })),
});
export type MadeStaff = Static<typeof MadeStaffSchema>;

export const StaffChangeSchema = Type.Partial(
  Strict({
    ...{ fullName: FullName, address: Address, organisation: Organisation, roles: Roles, groups: Groups },
    state: Enum(["active", "disabled"]),
  }),
  // `Partial` forgets it.
  { additionalProperties: false },
);

const Named = Strict({ name: Type.String({ minLength: 1, maxLength: 64 }) });
const TAGS = ["staff"];

export function addStaff(api: Api, parts: ApiParts): void {
  addReads(api, parts);
  addMaking(api, parts);
  addChange(api, parts);
  addStaffAccess(api, parts);
}

function addReads(api: Api, { store, config, clock }: ApiParts): void {
  const rowOf = async ({ totpSince, settings: _, roles, groups, ...record }: StaffRecord): Promise<StaffRow> => ({
    ...{ ...record, roles: [...roles], groups: [...groups], secondFactorSince: totpSince },
    sessions: (await store.listSessions(record.name, clock(), config.console.session_idle)).length,
  });
  api.get(
    "/staff",
    {
      config: { permission: "staff:read" },
      schema: { tags: TAGS, summary: "All accounts, by name", response: { 200: Type.Array(StaffRowSchema) } },
    },
    async (request) => {
      const caller = callerOf(request);
      const seen = (await store.listStaff()).filter(
        (one) => one.name === caller.name || withinScope(caller, one.groups),
      );
      return Promise.all(seen.map(rowOf));
    },
  );
  api.get(
    "/staff/:name",
    {
      config: { permission: "staff:read" },
      schema: { tags: TAGS, summary: "One account", params: Named, response: { 200: StaffRowSchema } },
    },
    async (request) => {
      const caller = callerOf(request);
      const found = await store.findStaff(request.params.name);
      if (!found || (found.name !== caller.name && !withinScope(caller, found.groups)))
        throw new Problem(404, "there is no such account");
      return rowOf(found);
    },
  );
}

function addMaking(api: Api, { store, clock }: ApiParts): void {
  api.post(
    "/staff",
    {
      config: { permission: "staff:manage" },
      schema: { tags: TAGS, summary: "Add an account", body: NewStaffSchema, response: { 201: MadeStaffSchema } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { password: wanted, ...given } = request.body;
      if (!withinScope(caller, given.groups)) throw new Problem(403, "these are not your groups alone", "scope");
      const password = wanted ? newPassword() : null;
      const hash = password === null ? null : await hashPassword(password);
      const input = { ...given, organisation: given.organisation.toLowerCase(), password: hash, temporary: true };
      if (!(await store.addStaff(input, caller.actor, clock())))
        throw new Problem(409, "there is or was an account of this name; names are never used again", "taken");
      return reply.code(201).send({ name: given.name, password });
    },
  );
}

/** What somebody may do. The address is among it: by it we know whose mail and whose cases they are a party to (ala.ce.3). */
const ABOUT_ONESELF = ["roles", "groups", "organisation", "address", "state"] as const;

function addChange(api: Api, { store, clock }: ApiParts): void {
  api.patch(
    "/staff/:name",
    {
      config: { permission: "staff:manage" },
      schema: {
        tags: TAGS,
        summary: "Change an account; it takes effect at once, and who is disabled is signed out",
        params: Named,
        body: StaffChangeSchema,
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { name } = await managed(caller, request.params.name, store);
      const { body } = request;
      const own = ABOUT_ONESELF.some((key) => Object.hasOwn(body, key));
      if (own && name === caller.name) throw new Problem(409, "nobody changes what they themselves may do", "own");
      if (body.groups && !withinScope(caller, body.groups))
        throw new Problem(403, "these are not your groups alone", "scope");
      const organisation = body.organisation?.toLowerCase();
      const outcome = await store.changeStaff(name, { ...body, organisation }, caller.actor, clock());
      if (outcome === "last-manager")
        throw new Problem(409, "nobody would be left who may manage accounts", "last-manager");
      return reply.code(204).send();
    },
  );
}
