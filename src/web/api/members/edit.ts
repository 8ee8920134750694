/** Changes of one member, each with a reason. */
import { randomInt } from "node:crypto";
import { readAddress } from "../../../consent/import/cells.ts";
import { hashPassword } from "../../../staff/password.ts";
import type { EditOutcome } from "../../../store/port.ts";
import { Reason, read, stale, Text } from "../records/shared.ts";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { checkPeriod, readChange } from "./change.ts";
import { MemberParams } from "./one.ts";
import { checkEdit, isOwn, memberFor } from "./own.ts";
import { DelegationSchema, MemberEditSchema, PasswordAnswer } from "./schemas.ts";

const access = { config: { permission: "members:edit" } } as const;
const tags = ["members"];

export function addMemberEdits(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.patch(
    "/members/:id",
    {
      ...access,
      schema: { tags, summary: "Changes what is given; the rest stays", params: MemberParams, body: MemberEditSchema },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const member = await memberFor(parts, caller, request.params.id);
      checkEdit(caller, member, request.body);
      const { version, reason } = request.body;
      const context = { actor: caller.actor, at: clock(), reason: reason.trim() };
      refuse(await store.editMember(member.id, readChange(request.body), version, context));
      return reply.code(204).send();
    },
  );
  addDelegations(api, parts);
  addPasswords(api, parts);
}

/** Throws for what was not done. */
function refuse(outcome: EditOutcome): void {
  if (outcome.kind === "stale") throw stale("member");
  if (outcome.kind === "missing") throw new Problem(404, "there is no such member that you may see");
  if (outcome.kind === "taken")
    throw new Problem(409, `the address ${outcome.address} belongs to the member ${outcome.member}`, "taken");
}

function addDelegations(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.put(
    "/members/:id/delegations",
    {
      ...access,
      schema: {
        ...{ tags, summary: "Lets a member send under an address; the same again with other dates replaces them" },
        ...{ params: MemberParams, body: DelegationSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const member = await memberFor(parts, caller, request.params.id);
      if (isOwn(caller, member))
        throw new Problem(403, "this is your own record: somebody else must say under which addresses you send", "own");
      const { address, kind, from, until, reason } = request.body;
      checkPeriod("until", { from, until });
      const delegation = { address: read("address", readAddress, address), kind, from, until };
      // Whoever is limited to groups lets nobody write in the name of others' members.
      if (caller.groups.length > 0) await memberFor(parts, caller, delegation.address.key);
      await store.delegate(member.id, delegation, { actor: caller.actor, at: clock(), reason: reason.trim() });
      return reply.code(204).send();
    },
  );
}

const PasswordParams = Strict({ id: Text(320), name: Text(64, "Of the password: one per device") });
const PASSWORD_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

function addPasswords(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  const body = Strict({ reason: Reason });
  api.put(
    "/members/:id/passwords/:name",
    {
      ...access,
      schema: {
        ...{ tags, summary: "Sets a new sending password, made here and shown once" },
        ...{ params: PasswordParams, body, response: { 200: PasswordAnswer } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { id } = await memberFor(parts, caller, request.params.id);
      const { name } = request.params;
      if (!PASSWORD_NAME.test(name))
        throw new Problem(422, "name: letters, digits, blanks, dots and dashes, at most 64", "field");
      const password = newPassword();
      const context = { actor: caller.actor, at: clock(), reason: request.body.reason.trim() };
      await store.changePassword(id, name, await hashPassword(password), context);
      return { password };
    },
  );
  api.delete(
    "/members/:id/passwords/:name",
    { ...access, schema: { tags, summary: "Removes a sending password", params: PasswordParams, body } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id } = await memberFor(parts, caller, request.params.id);
      const context = { actor: caller.actor, at: clock(), reason: request.body.reason.trim() };
      if (!(await store.changePassword(id, request.params.name, null, context)))
        throw new Problem(404, "there is no such password");
      return reply.code(204).send();
    },
  );
}

/** Without letters and digits that are read for each other; 100 random bits in four groups, as people type them. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")).join(
    "-",
  );
