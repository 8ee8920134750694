/** `/figures/report`: a month without names, to read, print or put into a spreadsheet. Each one that leaves is an entry. */
import { randomBytes } from "node:crypto";
import { Type } from "typebox";
import { month } from "../../../review/figures/gather.ts";
import { reportCsv, reportHtml, rowsOf } from "../../../review/figures/report-forms.ts";
import { type Api, type ApiParts, callerOf, Enum, Problem, Strict } from "../route.ts";
import { attachment, CSV_TYPE, JSON_TYPE, sendTagged, wantedOf } from "./asked.ts";
import { ReportSchema } from "./schemas.ts";

const QuerySchema = Strict({
  month: Type.String({ pattern: "^\\d{4}-\\d{2}$", description: "2026-10, in UTC" }),
  group: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  format: Type.Optional(Enum(["json", "csv", "html"], "default json; html is a page to print")),
});

export function addReport(api: Api, parts: ApiParts): void {
  const { store, config } = parts;
  const content = {
    "application/json": { schema: ReportSchema },
    "text/csv": { schema: Type.String() },
    "text/html": { schema: Type.String() },
  };
  api.get(
    "/figures/report",
    {
      config: { permission: "stats:read" },
      schema: {
        ...{ tags: ["figures"], summary: "A month without names", querystring: QuerySchema },
        response: { 200: { content } },
      },
    },
    async (request, reply) => {
      const { month: name, group, format = "json" } = request.query;
      const caller = callerOf(request);
      const wanted = await wantedOf(group === undefined ? {} : { group }, caller, parts);
      const report = await month(store, name, { ...wanted, association: config.association.name });
      if (!report) throw new Problem(400, `${name} is no month that has begun`);
      if (format === "json") return sendTagged(request, reply, JSON_TYPE, JSON.stringify(report));
      await store.recordReport(`month-${name}`, rowsOf(report), caller.actor, wanted.now);
      if (format === "csv") {
        reply.header("content-disposition", attachment(`lintel-report-${name}.csv`));
        return sendTagged(request, reply, CSV_TYPE, reportCsv(report));
      }
      const nonce = randomBytes(18).toString("base64");
      reply.header("content-security-policy", `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`);
      return reply.type("text/html; charset=utf-8").send(reportHtml(report, nonce));
    },
  );
}
