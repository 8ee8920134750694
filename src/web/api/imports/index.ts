/** `/imports`: CSV files of the association, read as `lintel import` reads them. */
import { TABLES } from "../../../consent/import/tables.ts";
import { asFile, CsvAnswer, csvLine } from "../records/csv.ts";
import { requireAll, Text } from "../records/shared.ts";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { ImportJobs, shown } from "./jobs.ts";
import { ImportJobSchema, ImportListSchema, ImportQuery } from "./schemas.ts";

/** Octets: ten times the largest association that we know of. Larger ones go through the command line. */
const LARGEST = 16 * 1024 * 1024;
const access = { config: { permission: "import:run" } } as const;
const tags = ["imports"];
const params = Strict({ id: Text(12) });

export function addImports(api: Api, parts: ApiParts): void {
  const jobs = new ImportJobs(parts.store, parts.failed);
  // Without a limit of its own: that one would hold for every route that names none, those of the login with them.
  api.addContentTypeParser("text/csv", { parseAs: "buffer" }, async (_request: unknown, body: unknown) => body);
  addRun(api, parts, jobs);
  addReads(api, jobs, parts.clock());
}

function addRun(api: Api, { clock }: ApiParts, jobs: ImportJobs): void {
  api.post(
    "/imports",
    {
      ...access,
      bodyLimit: LARGEST,
      schema: {
        ...{ tags, summary: "Starts an import of a CSV file (text/csv, UTF-8, at most 16 MiB)" },
        description: "It goes on by itself: ask for it by its id. One at a time.",
        ...{ consumes: ["text/csv"], querystring: ImportQuery, response: { 202: ImportJobSchema } },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      requireAll(caller, "an import");
      const { table, dry } = request.query;
      const job = jobs.start({ table, dry, text: textOf(request.body), by: caller.actor, at: clock() });
      return reply.code(202).send(shown(job));
    },
  );
}

function textOf(body: unknown): string {
  if (!(body instanceof Uint8Array)) throw new Problem(415, "send the file as text/csv");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new Problem(422, 'the file is not UTF-8; save it as "CSV UTF-8"', "encoding");
  }
}

function addReads(api: Api, jobs: ImportJobs, since: number): void {
  api.get(
    "/imports",
    {
      ...access,
      schema: { tags, summary: "The last imports, and the columns of each table", response: { 200: ImportListSchema } },
    },
    async (request) => ({
      jobs: callerOf(request).groups.length === 0 ? jobs.all.map(shown) : [],
      since,
      columns: Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, [...table.columns]])),
      required: Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, [...table.required]])),
    }),
  );
  api.get(
    "/imports/:id",
    { ...access, schema: { tags, summary: "How far an import is", params, response: { 200: ImportJobSchema } } },
    async (request) => {
      requireAll(callerOf(request), "an import");
      return shown(jobs.find(request.params.id));
    },
  );
  api.get(
    "/imports/:id/result.csv",
    { ...access, schema: { tags, summary: "Every line that was refused, and why", params, response: CsvAnswer } },
    async (request, reply) => {
      requireAll(callerOf(request), "an import");
      const job = jobs.find(request.params.id);
      asFile(reply, `import-${job.table}-${job.id}`);
      const lines = job.refusals.map(({ line, column, reason }) => csvLine([line, column, reason]));
      return csvLine(["line", "column", "reason"]) + lines.join("");
    },
  );
}
