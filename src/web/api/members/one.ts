/** `/members/{id}`: all that is on record of one member, and its history. */
import { Type } from "typebox";
import type { EditableMember, MemberFigures } from "../../../store/port.ts";
import { officerOf } from "../cases/index.ts";
import { seesComplaintsOf } from "../consents/will.ts";
import { Text } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Strict } from "../route.ts";
import { isOwn, memberFor } from "./own.ts";
import { HistorySchema, type MemberBody, MemberBodySchema } from "./schemas.ts";

const YEAR = 365 * 86_400_000;

export const MemberParams = Strict({ id: Text(320, "A member's id, or one of their addresses") });

export function addMember(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/members/:id",
    {
      config: { permission: "members:read" },
      schema: {
        ...{ tags: ["members"], summary: "One member; looking is an entry in the trail" },
        ...{ params: MemberParams, response: { 200: MemberBodySchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const member = await memberFor(parts, caller, request.params.id);
      const since = clock() - YEAR;
      const officer = seesComplaintsOf(caller, member) ? officerOf(caller) : null;
      const figures = await store.deskMemberFigures(member.id, since, officer);
      await store.recordSeen(`member:${member.id}`, caller.actor, clock());
      return bodyOf(member, { figures, since, caller });
    },
  );
  addHistory(api, parts);
}

function addHistory(api: Api, parts: ApiParts): void {
  api.get(
    "/members/:id/history",
    {
      config: { permission: "members:read" },
      schema: {
        ...{ tags: ["members"], summary: "What the trail says of a member, newest first, with reasons" },
        params: MemberParams,
        querystring: Strict({ before: Type.Optional(Type.Integer({ minimum: 1 })) }),
        response: { 200: HistorySchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { id } = await memberFor(parts, caller, request.params.id);
      return historyOf(parts, caller, `member:${id}`, request.query.before);
    },
  );
}

const PAGE = 50;

/** Who looked is for those who may read the trail. */
export async function historyOf(
  { store }: ApiParts,
  { permissions }: Caller,
  subject: string,
  before = Number.MAX_SAFE_INTEGER,
) {
  const entries = await store.deskHistory(subject, before, PAGE);
  const seen = entries.filter(({ kind }) => kind !== "records.viewed" || permissions.has("audit:read"));
  return {
    entries: seen.map((entry) => ({ ...entry, data: withoutDigest(entry.data) })),
    next: entries.length === PAGE ? (entries.at(-1)?.seq ?? null) : null,
  };
}

/** The words stand beside it. */
const withoutDigest = ({ reason: _, ...data }: Readonly<Record<string, unknown>>): Record<string, unknown> => data;

interface Seen {
  readonly figures: MemberFigures;
  readonly since: number;
  readonly caller: Caller;
}

function bodyOf(member: EditableMember, { figures, since, caller }: Seen): MemberBody {
  const { messages, states, purposes, held, cases, given, received } = figures;
  const { datedRoles: _, allRoles, ...plain } = member;
  const sees = seesComplaintsOf(caller, member);
  return {
    ...plain,
    lately: sees ? { ...member.lately } : { ...member.lately, complaints: null },
    addresses: [...member.addresses],
    groups: [...member.groups],
    roles: allRoles.map((role) => ({ ...role })),
    passwords: [...member.passwords],
    delegations: [...member.delegations],
    figures: { since, messages, states: { ...states }, purposes: { ...purposes } },
    held: caller.permissions.has("held:read") ? [...held] : null,
    cases: sees ? [...cases] : null,
    consents: { given, received },
    own: isOwn(caller, member),
  };
}
