/**
 * `/audit`: who did what, and who saw what. The trail is one for all: an account that is limited to groups cannot read it. Looking
 * at it is an entry as well, once in a while.
 */
import { Readable } from "node:stream";
import { Type } from "typebox";
import { type ChainedEntry, ENTRY_KINDS, type EntryKind } from "../../../audit/entry.ts";
import { pages } from "../../../audit/trail.ts";
import type { Store } from "../../../store/port.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import { idsOf, mayName, named, partsOf } from "./parts.ts";
import { ChainQuery, ChainSchema, ExportQuery, FilterSchema, PageSchema } from "./schemas.ts";

const PAGE = 50;
const CHAIN_PAGE = 1000;
const TRAIL = "trail";
const Lines = Type.Unsafe<string | Readable>({ type: "string" });

export function addAudit(api: Api, parts: ApiParts): void {
  addPage(api, parts);
  addChain(api, parts);
  addExport(api, parts);
}

function addPage(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/audit",
    {
      config: { permission: "audit:read" },
      schema: {
        ...{ tags: ["audit"], summary: "The trail, newest first", querystring: FilterSchema },
        response: { 200: PageSchema },
      },
    },
    async (request) => {
      const caller = wholeTrail(callerOf(request));
      const {
        kind,
        actor = null,
        subject = null,
        from = null,
        until = null,
        before = null,
        limit = PAGE,
      } = request.query;
      await store.recordSeen(TRAIL, caller.actor, clock());
      const filter = { kinds: kindsOf(kind), actor, subject, from, until, before, limit: limit + 1 };
      const found = await store.trailPage(filter);
      return { entries: await told(store, found.slice(0, limit), caller), more: found.length > limit };
    },
  );
}

function addChain(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/audit/chain",
    {
      config: { permission: "audit:read" },
      schema: {
        ...{ tags: ["audit"], summary: "Entries in order, with what their hashes cover", querystring: ChainQuery },
        response: { 200: ChainSchema },
      },
    },
    async (request) => {
      const caller = wholeTrail(callerOf(request));
      const { after, limit = CHAIN_PAGE } = request.query;
      await store.recordSeen(TRAIL, caller.actor, clock());
      const [entries, head] = await Promise.all([store.auditEntries(after, limit), store.deskHead()]);
      return { entries: [...entries], head };
    },
  );
}

/** What leaves the house is on record before its first line leaves. */
function addExport(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/audit/export",
    {
      config: { permission: "audit:export" },
      schema: {
        ...{ tags: ["audit"], summary: "The trail as JSON lines, one entry each", querystring: ExportQuery },
        response: { 200: { content: { "application/x-ndjson": { schema: Lines } } } },
      },
    },
    async (request, reply) => {
      const caller = wholeTrail(callerOf(request));
      const head = await store.deskHead();
      const after = request.query.after ?? 0;
      const upTo = Math.min(request.query.upTo ?? head, head);
      if (upTo <= after) throw new Problem(400, `there is no entry after ${after} up to ${upTo}`);
      await store.recordExport(after, upTo, caller.actor, clock());
      reply.header("content-disposition", `attachment; filename="lintel-trail-${after + 1}-${upTo}.jsonl"`);
      reply.header("x-lintel-entries", String(upTo - after));
      return reply.type("application/x-ndjson").send(Readable.from(lines(store, after, upTo)));
    },
  );
}

async function* lines(store: Store, after: number, upTo: number): AsyncGenerator<string> {
  for await (const page of pages(store, after)) {
    const wanted = page.filter(({ seq }) => seq <= upTo);
    if (wanted.length > 0) yield wanted.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    if (wanted.length < page.length) return;
  }
}

function wholeTrail(caller: Caller): Caller {
  if (caller.groups.length > 0)
    throw new Problem(403, "the trail is one for all; an account that is limited to groups cannot read it");
  if (!caller.permissions.has("cases:read"))
    throw new Problem(403, "the trail is one for all and tells who complained; reading it takes cases:read besides");
  return caller;
}

/** Throws 400 for what is no kind and no beginning of one. */
function kindsOf(text: string | undefined): EntryKind[] {
  if (text === undefined || text === "") return [];
  const kinds = ENTRY_KINDS.filter((kind) => kind === text || kind.startsWith(`${text}.`));
  if (kinds.length === 0) throw new Problem(400, `"${text}" is no kind of entry`);
  return kinds;
}

async function told(store: Store, entries: readonly ChainedEntry[], { permissions, name }: Caller) {
  const sentences = entries.map(partsOf);
  const ids = [...new Set(sentences.flatMap(idsOf))];
  const names = await store.trailNames(ids.filter((id) => mayName(id, permissions) || id === `staff:${name}`));
  return entries.map((entry, index) => ({ ...entry, sentence: named(sentences[index] ?? [], names) }));
}
