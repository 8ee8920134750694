/** `/cases`: complaints as a procedure. What somebody must not know of answers as if it were not there. */
import { addressKey } from "../../../mail/address.ts";
import type { CaseAct, CaseActed, CaseFile, CaseOfficer, Store } from "../../../store/port.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import { addEvidence } from "./evidence.ts";
import { addExport } from "./export.ts";
import { addList } from "./list.ts";
import { ActBody, ActedSchema, CaseFileSchema, CaseParams, DecisionBody } from "./schemas.ts";

export function addCases(api: Api, parts: ApiParts): void {
  addList(api, parts);
  addFile(api, parts);
  addSteps(api, parts);
  addEvidence(api, parts);
  addExport(api, parts);
}

/** As cases know them: whose party they are follows from their own mailbox and organisation (ala.ce.3). */
export const officerOf = ({ actor, address, organisation, groups }: Caller): CaseOfficer => ({
  ...{ actor, organisation, groups },
  key: addressKey(address) ?? "",
});

export const noSuchCase = (id: string): Problem => new Problem(404, `${id}: there is no such case`);

/** @throws Problem 404 where there is none for them */
export async function fileFor(
  store: Pick<Store, "caseFile">,
  id: string,
  caller: Caller,
  at: number,
): Promise<CaseFile> {
  const file = await store.caseFile(id, officerOf(caller), at);
  if (!file) throw noSuchCase(id);
  return file;
}

function addFile(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/cases/:id",
    {
      config: { permission: "cases:read" },
      schema: {
        tags: ["cases"],
        summary: "One case: parties, steps, evidence; looking is an entry in the trail",
        params: CaseParams,
        response: { 200: CaseFileSchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const file = await fileFor(store, request.params.id, caller, clock());
      await store.recordSeen(`case:${file.id}`, caller.actor, clock());
      return bodyOf(file);
    },
  );
}

/** Plain arrays and objects, as the schema has them. */
const bodyOf = (file: CaseFile) => structuredClone(file) as Mutable<CaseFile>;
type Mutable<T> = T extends readonly (infer One)[]
  ? Mutable<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

export async function act(
  { store, clock }: Pick<ApiParts, "store" | "clock">,
  id: string,
  caller: Caller,
  what: CaseAct,
): Promise<Extract<CaseActed, { kind: "done" }>> {
  const acted = await store.actOnCase(id, what, officerOf(caller), clock());
  if (acted.kind === "done") return acted;
  if (acted.kind === "unknown") throw noSuchCase(id);
  throw new Problem(acted.kind === "conflict" ? 403 : 409, acted.why, acted.kind);
}

function addSteps(api: Api, parts: ApiParts): void {
  api.post(
    "/cases/:id/steps",
    {
      config: { permission: "cases:edit" },
      schema: {
        ...{ tags: ["cases"], summary: "Work on a case: allege, ask, note, assign, link, add evidence" },
        ...{ params: CaseParams, body: ActBody, response: { 200: ActedSchema } },
      },
    },
    async (request) => act(parts, request.params.id, callerOf(request), request.body),
  );
  api.post(
    "/cases/:id/decisions",
    {
      config: { permission: "cases:decide" },
      schema: {
        ...{ tags: ["cases"], summary: "Decide a case or an appeal, or lift a sanction" },
        ...{ params: CaseParams, body: DecisionBody, response: { 200: ActedSchema } },
      },
    },
    async (request) => act(parts, request.params.id, callerOf(request), request.body),
  );
}
