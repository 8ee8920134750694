/** One case as a bundle for a hearing: first what would be replaced in it, then the bundle, which is an entry. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Type } from "typebox";
import { type BundleParts, makeBundle, previewBundle } from "../../../cases/bundle/index.ts";
import { loadLanguages, paths } from "../../../config/index.ts";
import { catalogue } from "../../../rules/index.ts";
import { reading } from "../held/message/look.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import { fileFor, noSuchCase, officerOf } from "./index.ts";
import { CaseParams, ExportBody, PreviewSchema } from "./schemas.ts";

/** Read once, when the first bundle is made. */
export function bundleParts({
  store,
  config,
  parser,
}: Pick<ApiParts, "store" | "config"> & Pick<BundleParts, "parser">): () => BundleParts {
  let parts: BundleParts | undefined;
  return () => {
    parts ??= { store, parser, association: config.association.name, ...bundleTexts() };
    return parts;
  };
}

function bundleTexts(): Pick<BundleParts, "clause" | "verifiers"> {
  const english = loadLanguages(paths.installedNotices, catalogue).get("en");
  const read = (name: string) => readFileSync(join(paths.installedBundle, name), "utf8");
  return {
    clause: (id) => english?.clause(id) ?? null,
    verifiers: { "verify.mjs": read("verify.mjs"), "verify.py": read("verify.py") },
  };
}

export function addExport(api: Api, given: ApiParts): void {
  const { store, clock } = given;
  const parts = bundleParts(given);
  const order = (id: string, caller: Caller, body: { redacted: boolean; also: string[] }) => ({
    ...{ id, officer: officerOf(caller), ...body, at: clock() },
  });
  api.post(
    "/cases/:id/export/preview",
    {
      config: { permission: "cases:content" },
      schema: {
        tags: ["cases"],
        summary: "What an export would replace and hold back",
        params: CaseParams,
        body: ExportBody,
        response: { 200: PreviewSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const preview = await previewBundle(parts(), order(id, callerOf(request), request.body));
      if (!preview) throw noSuchCase(id);
      return structuredClone(preview) as { replaced: []; heldBack: []; passages: [] };
    },
  );
  api.post(
    "/cases/:id/export",
    {
      config: { permission: "cases:content" },
      schema: {
        ...{
          tags: ["cases"],
          summary: "The case as a zip, with its proof; the export is an entry",
          params: CaseParams,
          body: ExportBody,
        },
        response: { 200: Type.Unsafe<Buffer>({ type: "string", format: "binary" }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const caller = callerOf(request);
      const { conflict } = await fileFor(store, id, caller, clock());
      if (conflict !== null) throw new Problem(403, conflict, "conflict");
      const bundle = await reading(makeBundle(parts(), order(id, caller, request.body)));
      if (!bundle) throw noSuchCase(id);
      const name = `case-${id}${request.body.redacted ? "-redacted" : ""}.zip`;
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="${name}"`)
        .header("x-lintel-head", bundle.head)
        .send(Buffer.from(bundle.zip));
    },
  );
}
