/** The list of cases, sanctions in force, and a case that staff write down themselves. */
import { Type } from "typebox";
import { addressKey } from "../../../mail/address.ts";
import type { MemberRecord } from "../../../store/port.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import { officerOf } from "./index.ts";
import {
  CaseCountsSchema,
  type CaseFilterAsked,
  CaseFilterQuery,
  CaseListQuery,
  CaseListSchema,
  OpenBody,
  OpenedSchema,
  SanctionSchema,
} from "./schemas.ts";

export function addList(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/cases",
    {
      config: { permission: "cases:read" },
      schema: {
        tags: ["cases"],
        summary: "Cases, newest first",
        querystring: CaseListQuery,
        response: { 200: CaseListSchema },
      },
    },
    async (request) => {
      const { after = null, limit = 50, ...asked } = request.query;
      const found = await store.caseList({ ...filterOf(asked, callerOf(request), clock()), after, limit });
      return { cases: [...found.cases], more: found.more };
    },
  );
  api.get(
    "/cases/counts",
    {
      config: { permission: "cases:read" },
      schema: {
        ...{ tags: ["cases"], summary: "How many cases each filter leaves" },
        ...{ querystring: CaseFilterQuery, response: { 200: CaseCountsSchema } },
      },
    },
    async (request) => {
      const { states, stages, dues, whole } = await store.caseCounts(
        filterOf(request.query, callerOf(request), clock()),
      );
      return { states: [...states], stages: [...stages], dues: [...dues], whole };
    },
  );
  api.get(
    "/cases/sanctions",
    {
      config: { permission: "cases:read" },
      schema: {
        tags: ["cases"],
        summary: "Sanctions to come and in force",
        response: { 200: Type.Array(SanctionSchema) },
      },
    },
    async (request) => [...(await store.sanctionsInForce(officerOf(callerOf(request))))],
  );
  addOpening(api, parts);
}

const filterOf = (asked: CaseFilterAsked, caller: Caller, now: number) => {
  const { state = null, stage = null, due = null, assignee = null, respondent = "", hq } = asked;
  return {
    ...{ state, stage, due, assignee, now, officer: officerOf(caller), respondent: respondent.trim() },
    hq: hq === undefined ? null : hq === "1",
  };
};

function addOpening(api: Api, { store, clock, config }: ApiParts): void {
  api.post(
    "/cases",
    {
      config: { permission: "cases:edit" },
      schema: {
        tags: ["cases"],
        summary: "Write down a complaint that came by another way",
        body: OpenBody,
        response: { 201: OpenedSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { complainant, respondent, words } = request.body;
      const key = addressKey(complainant);
      if (key === null) throw new Problem(422, `${complainant}: this is no address`);
      if (!SAYS.test(words)) throw new Problem(422, "words: what do they say?", "field");
      const at = clock();
      const { id: against } = await respondentFor(store, caller, { respondent, key, at });
      const outcome = await store.complain({
        ...{ person: { key, text: complainant }, source: "staff", envelope: null, against, words, original: null },
        ...{ language: "", at, confirmed: true, actor: caller.actor },
        perDay: config.inbound.complaint_letters_per_day,
      });
      if (!("case" in outcome)) throw new Problem(422, "nobody complains about themselves");
      // One that went to headquarters meanwhile is not there for them: it got this complaint all the same.
      const seen = await store.caseFile(outcome.case, officerOf(caller), at);
      return reply
        .code(201)
        .send(seen ? { id: outcome.case, joined: outcome.kind === "joined" } : { id: null, joined: false });
    },
  );
}

/** More than blanks, marks and what nobody sees. */
const SAYS = /[\p{L}\p{N}]/u;

interface Named {
  readonly respondent: string;
  /** Of the complainant. */
  readonly key: string;
  readonly at: number;
}

/** Throws a problem. Whom they must not see a case of, they open none against: the answer tells of no case, nor of groups. */
async function respondentFor(
  store: ApiParts["store"],
  caller: Caller,
  { respondent, key, at }: Named,
): Promise<MemberRecord> {
  const own = addressKey(caller.address) ?? "";
  const [member, complainant, self] = await Promise.all([
    store.showMember(addressKey(respondent) ?? respondent, at),
    store.showMember(key, at),
    own === "" ? null : store.showMember(own, at),
  ]);
  const isSelf = (one: MemberRecord | null) => one !== null && one.id === self?.id;
  if (own === key || isSelf(member) || isSelf(complainant))
    throw new Problem(422, "you would be a party to this case: somebody else must write it down");
  // What a leader has to do with is headquarters' (ala.ce.3).
  const leader = [member, complainant].some((one) => one?.roles.includes("officer"));
  const theirs = member?.groups.some((group) => caller.groups.includes(group)) && !leader;
  if (!member || (caller.groups.length > 0 && !theirs))
    throw new Problem(422, `${respondent}: there is no such member`);
  return member;
}
