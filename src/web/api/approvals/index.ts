/** `/approvals`: campaigns that the association cleared, and those that members ask it to clear (iaop.pre.1). */
import { Type } from "typebox";
import { paths } from "../../../config/index.ts";
import { addressKey } from "../../../mail/address.ts";
import { barredFrom } from "../../../review/conflict.ts";
import type { ClearanceDetail } from "../../../store/port.ts";
import { answered, plainWords } from "../answered.ts";
import { type Clauses, readClauses } from "../held/message/clauses.ts";
import { inSight } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import {
  ApprovalQuerySchema,
  ApprovalSchema,
  ClearanceAnswerSchema,
  ClearanceQuerySchema,
  ClearanceRowSchema,
  ClearanceSchema,
  IdSchema,
  NewApprovalSchema,
} from "./schemas.ts";

const MOST = 500;

export function addApprovals(api: Api, parts: ApiParts): void {
  addStanding(api, parts);
  addRequests(api, parts);
  addAnswer(api, parts);
}

const named = (member: string): string => addressKey(member) ?? member;

/** Who is limited to groups clears nothing for members of others; nobody for themselves or their own organisation (ala.ce.3). */
async function requireImpartial({ store, clock }: ApiParts, caller: Caller, member: string): Promise<void> {
  const found = await store.showMember(named(member), clock());
  if (!found || !inSight(caller, found.groups)) throw new Problem(404, `${member}: no member has this id or address`);
  const keys = found.addresses.map(named);
  const organisations = [found.organisation, ...keys.map((key) => key.slice(key.lastIndexOf("@") + 1))];
  const own = await store.showMember(named(caller.address), clock());
  const addresses = [caller.address, ...(own?.addresses ?? [])].map(named);
  const bar = barredFrom(
    { addresses, organisations: [caller.organisation, own?.organisation ?? ""], groups: [] },
    { senders: { addresses: keys, organisations }, recipients: { addresses: [], organisations: [] }, groups: [] },
  );
  if (bar !== null) throw new Problem(403, bar, "barred");
}

function addStanding(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/approvals",
    {
      config: { permission: "approvals:read" },
      schema: {
        tags: ["approvals"],
        summary: "Campaigns that are cleared",
        querystring: ApprovalQuerySchema,
        response: { 200: Type.Array(ApprovalSchema) },
      },
    },
    async (request) => {
      const { member, all } = request.query;
      const now = clock();
      const found = await store.listApprovals({ member: member ? named(member) : null, now: all ? null : now });
      const seen = await ofGroups(parts, callerOf(request), found);
      return seen.slice(-MOST).map((one) => ({ ...one, inForce: one.until === null || one.until > now }));
    },
  );
  api.post(
    "/approvals",
    {
      config: { permission: "approvals:edit" },
      schema: {
        tags: ["approvals"],
        summary: "Clear a campaign that nobody asked for by mail",
        body: NewApprovalSchema,
        response: { 201: Type.Object({ id: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { member, until } = request.body;
      if (until !== null && until <= clock()) throw new Problem(422, "the end lies in the past");
      await requireImpartial(parts, caller, member);
      const id = await store.approve({ ...request.body, member: named(member) }, caller.actor, clock());
      if (id === null) throw new Problem(404, `${member}: no member has this id or address`);
      return reply.code(201).send({ id });
    },
  );
  api.delete(
    "/approvals/:id",
    {
      config: { permission: "approvals:edit" },
      schema: { tags: ["approvals"], summary: "End an approval now", params: IdSchema },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id } = request.params;
      const all = await ofGroups(parts, caller, await store.listApprovals({ member: null, now: clock() }));
      if (!all.some((one) => one.id === id) || !(await store.revokeApproval(id, caller.actor, clock())))
        throw new Problem(404, `no approval in force has the number ${id}`);
      return reply.code(204).send();
    },
  );
}

/** All, or those of members of the caller's groups. */
async function ofGroups<T extends { readonly member: string }>(
  { store, clock }: ApiParts,
  { groups }: Caller,
  found: readonly T[],
): Promise<readonly T[]> {
  if (groups.length === 0) return found;
  const members = await Promise.all(
    [...new Set(found.map(({ member }) => member))].map((id) => store.showMember(id, clock())),
  );
  const seen = new Set(members.flatMap((one) => (one?.groups.some((group) => groups.includes(group)) ? one.id : [])));
  return found.filter(({ member }) => seen.has(member));
}

function addRequests(api: Api, { store, clock }: ApiParts): void {
  const clauses = readClauses(paths.installedClauses);
  api.get(
    "/approvals/requests",
    {
      config: { permission: "approvals:read" },
      schema: {
        tags: ["approvals"],
        summary: "Campaigns that members ask to have cleared; open ones oldest first",
        querystring: ClearanceQuerySchema,
        response: { 200: Type.Array(ClearanceRowSchema) },
      },
    },
    async (request) => {
      const { groups } = callerOf(request);
      return [...(await store.listClearances({ groups, state: request.query.state ?? null, limit: MOST }))];
    },
  );
  api.get(
    "/approvals/requests/:id",
    {
      config: { permission: "approvals:read" },
      schema: {
        tags: ["approvals"],
        summary: "One request with its draft and what the rules say of it; recorded",
        params: IdSchema,
        response: { 200: ClearanceSchema },
      },
    },
    async (request) => {
      const { groups, permissions, actor } = callerOf(request);
      const found = await store.showClearance(request.params.id, groups);
      if (!found) throw new Problem(404, "there is no such request");
      await store.recordSeen(`clearance:${found.ref}`, actor, clock());
      // Whole texts are for who may read those of held mail.
      return bodyOf(permissions.has("held:content") ? found : { ...found, text: "" }, clauses);
    },
  );
}

function addAnswer(api: Api, { store, clock }: ApiParts): void {
  api.post(
    "/approvals/requests/:id/answer",
    {
      config: { permission: "approvals:edit" },
      schema: {
        tags: ["approvals"],
        summary: "Clear it within limits, or decline it; its member is told",
        params: IdSchema,
        body: ClearanceAnswerSchema,
      },
    },
    async (request, reply) => {
      const { name: staff, groups } = callerOf(request);
      const { approve } = request.body;
      const words = plainWords(request.body.words);
      const at = clock();
      if (approve?.until != null && approve.until <= at) throw new Problem(422, "the end lies in the past");
      if (!approve && words === "") throw new Problem(422, "say why: the member is told, and asks");
      answered(await store.answerClearance(request.params.id, { staff, groups, at, words, approve }));
      return reply.code(204).send();
    },
  );
}

const bodyOf = ({ findings, recipients, ...rest }: ClearanceDetail, { textOf }: Clauses) => ({
  ...rest,
  recipients: [...recipients],
  findings: findings.map(({ rule, level, recipient, message, remedy, clauses, doubtful, evidence }) => ({
    ...{ rule, level, recipient, message, remedy, doubtful },
    clauses: clauses.map((id) => ({ id, text: textOf(id) })),
    words: evidence.map(({ text }) => text),
  })),
});
