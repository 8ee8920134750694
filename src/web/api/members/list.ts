/** `/members`, `/members.csv`: the roster, searched. */
import type { MemberQuery, RosterMember } from "../../../store/port.ts";
import { asFile, CsvAnswer, csvLine, isoOrEmpty } from "../records/csv.ts";
import { type Api, type ApiParts, type Caller, callerOf } from "../route.ts";
import { type MemberFilter, MemberFilterSchema, MemberListQuery, MemberPageSchema, MOST_MEMBERS } from "./schemas.ts";

/** So that one question does not become a thousand. */
const MOST_WORDS = 8;
const MOST_EXPORTED = 200_000;
/** As `lintel import members` reads them. */
const COLUMNS = ["id", "name", "address", "organisation", "roles", "standing", "groups", "until"];

function queryOf(filter: MemberFilter, caller: Caller, now: number): Omit<MemberQuery, "after" | "limit"> {
  const { q = "", organisation = null, group = null, standing = null, role = null } = filter;
  const words = q.split(/\s+/).filter((word) => word !== "");
  return { words: words.slice(0, MOST_WORDS), organisation, group, standing, role, sight: caller.groups, now };
}

export function addMemberList(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/members",
    {
      config: { permission: "members:read" },
      schema: {
        ...{ tags: ["members"], summary: "Members, by id, page by page" },
        ...{ querystring: MemberListQuery, response: { 200: MemberPageSchema } },
      },
    },
    async (request) => {
      const { after = "", limit = 50, ...filter } = request.query;
      const asked = queryOf(filter, callerOf(request), clock());
      const { rows, total } = await store.deskMembers({ ...asked, after, limit: limit + 1 });
      const shown = rows.slice(0, limit).map(rowOf);
      return { rows: shown, total, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
    },
  );
  api.get(
    "/members.csv",
    {
      config: { permission: "members:read" },
      schema: {
        ...{ tags: ["members"], summary: "The same as a CSV file; an entry in the trail" },
        ...{ querystring: MemberFilterSchema, response: CsvAnswer },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const rows = await allOf(parts, queryOf(request.query, caller, clock()));
      await store.recordReport("members", rows.length, caller.actor, clock());
      asFile(reply, "members");
      return csvLine(COLUMNS) + rows.map(lineOf).join("");
    },
  );
}

async function allOf({ store }: ApiParts, query: Omit<MemberQuery, "after" | "limit">): Promise<RosterMember[]> {
  const all: RosterMember[] = [];
  for (let after = ""; all.length < MOST_EXPORTED; ) {
    const { rows } = await store.deskMembers({ ...query, after, limit: MOST_MEMBERS });
    all.push(...rows);
    const last = rows.at(-1);
    if (!last || rows.length < MOST_MEMBERS) break;
    after = last.id;
  }
  return all;
}

const rowOf = (row: RosterMember) => ({ ...row, roles: [...row.roles], groups: [...row.groups] });

const lineOf = ({ id, name, address, organisation, roles, standing, groups, until }: RosterMember): string =>
  csvLine([id, name, address, organisation, roles.join(";"), standing, groups.join(";"), isoOrEmpty(until)]);
