/** Evidence: what is frozen in it, on a request that is recorded; and files that staff add. */
import { Type } from "typebox";
import { type Api, type ApiParts, callerOf, Problem } from "../route.ts";
import { act, fileFor, noSuchCase } from "./index.ts";
import { ActedSchema, CaseParams, EvidenceParams, EvidenceSchema, FileBody, LARGEST_FILE } from "./schemas.ts";

export function addEvidence(api: Api, parts: ApiParts): void {
  addLooks(api, parts);
  addFiles(api, parts);
}

function addLooks(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/cases/:id/evidence/:position",
    {
      config: { permission: "cases:content" },
      schema: {
        tags: ["cases"],
        summary: "What one piece of evidence says; the look is an entry",
        params: EvidenceParams,
        response: { 200: EvidenceSchema },
      },
    },
    async (request) => {
      const { id, position } = request.params;
      const caller = callerOf(request);
      await fileFor(store, id, caller, clock());
      const piece = (await store.showCase(id))?.evidence[position - 1];
      if (!piece) throw noSuchCase(`${id}/${position}`);
      await store.recordEvidenceLook(id, position, caller.actor, clock());
      return { kind: piece.kind, data: piece.data, digest: piece.digest };
    },
  );
  api.get(
    "/cases/:id/evidence/:position/bytes",
    {
      config: { permission: "cases:content" },
      schema: {
        ...{ tags: ["cases"], summary: "Its bytes as they were frozen; the look is an entry", params: EvidenceParams },
        ...{
          produces: ["application/octet-stream"],
          response: { 200: Type.Unsafe<Buffer>({ type: "string", format: "binary" }) },
        },
      },
    },
    async (request, reply) => {
      const { id, position } = request.params;
      const caller = callerOf(request);
      await fileFor(store, id, caller, clock());
      const bytes = await store.caseEvidence(id, position, caller.actor, clock());
      if (!bytes) throw noSuchCase(`${id}/${position}`);
      // Never shown by a browser: somebody else wrote it.
      return reply
        .type("application/octet-stream")
        .header("content-disposition", `attachment; filename="${id}-${position}.bin"`)
        .header("x-content-type-options", "nosniff")
        .send(bytes);
    },
  );
}

function addFiles(api: Api, parts: ApiParts): void {
  api.post(
    "/cases/:id/files",
    {
      config: { permission: "cases:edit" },
      bodyLimit: Math.ceil(LARGEST_FILE / 3) * 4 + 4_096,
      schema: {
        tags: ["cases"],
        summary: "Add a file as evidence",
        params: CaseParams,
        body: FileBody,
        response: { 200: ActedSchema },
      },
    },
    async (request) => {
      const { name, type, content } = request.body;
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw new Problem(422, "content: this is no base64");
      const bytes = Buffer.from(content, "base64");
      if (bytes.length === 0) throw new Problem(422, "content: the file is empty");
      return act(parts, request.params.id, callerOf(request), { kind: "file", name, type, bytes });
    },
  );
}
