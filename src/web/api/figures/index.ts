/** `/figures`: how much mail, how it was judged, how long people took, whether they agreed; for a period and a group. */
import { type TSchema, Type } from "typebox";
import {
  alerts,
  campaigns,
  complaints,
  delivery,
  hidesComplaints,
  holds,
  latency,
  rules,
  senders,
  volumes,
  type Wanted,
  waiting,
} from "../../../review/figures/gather.ts";
import type { Permission } from "../../../staff/permissions.ts";
import type { Store } from "../../../store/port.ts";
import { type Api, type ApiParts, callerOf, Problem } from "../route.ts";
import { AskedSchema, attachment, CSV_TYPE, JSON_TYPE, sendTagged, wantedOf } from "./asked.ts";
import { addReport } from "./report.ts";
import * as schemas from "./schemas.ts";
import * as tables from "./tables.ts";

interface Series<Body> {
  readonly path: string;
  readonly summary: string;
  readonly schema: TSchema;
  readonly permission?: Permission;
  /** Tells of complaints as a whole: of a group only to those who may know of each. */
  readonly complaints?: true;
  gather(store: Store, wanted: Wanted): Promise<Body>;
  /** Absent for what is no table. */
  csv?(body: Body, wanted: Wanted): string;
}

export function addFigures(api: Api, parts: ApiParts): void {
  addSeries(api, parts, {
    path: "/alerts",
    summary: "What to look at now",
    schema: schemas.AlertsSchema,
    gather: state,
  });
  const mail = { schema: schemas.VolumesSchema, gather: volumes };
  addSeries(api, parts, { ...mail, path: "/volumes", summary: "Mail per day", csv: tables.volumesCsv });
  addSeries(api, parts, { ...mail, path: "/purposes", summary: "Mail by purpose", csv: tables.purposesCsv });
  addSeries(api, parts, {
    ...{ path: "/holds", summary: "What waits, and how long decisions took" },
    ...{ schema: schemas.HoldsSchema, gather: holds, csv: tables.holdsCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/waiting", summary: "What waits now, by age" },
    ...{ schema: schemas.WaitingSchema, gather: waiting, csv: tables.waitingCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/rules", summary: "Rules by hits, holds and overturned holds" },
    ...{ schema: schemas.RulesSchema, gather: rules, csv: tables.rulesCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/complaints", summary: "Complaints against what was delivered" },
    ...{ schema: schemas.ComplaintsSchema, gather: complaints, csv: tables.complaintsCsv },
    complaints: true,
  });
  const out = { schema: schemas.DeliverySchema, gather: delivery };
  addSeries(api, parts, { ...out, path: "/delivery", summary: "Attempts per day", csv: tables.deliveryCsv });
  addSeries(api, parts, { ...out, path: "/failures", summary: "Attempts that failed", csv: tables.failuresCsv });
  addSeries(api, parts, {
    ...{ path: "/latency", summary: "How long the smart host takes, for all mail" },
    ...{ schema: schemas.LatencySchema, gather: latency, csv: tables.latencyCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/senders", summary: "Senders to watch, and why", permission: "members:read" },
    ...{ schema: schemas.SendersSchema, gather: senders, csv: tables.sendersCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/campaigns", summary: "Open campaigns", permission: "members:read" },
    ...{ schema: schemas.CampaignsSchema, gather: campaigns, csv: tables.campaignsCsv },
  });
  addSeries(api, parts, {
    ...{ path: "/cases", summary: "Cases, appeals and sanctions in figures", schema: schemas.CasesSchema },
    complaints: true,
    gather: (store, { period, sight }) => store.figuresCases({ ...period, sight }),
    csv: tables.casesCsv,
  });
  addSeries(api, parts, {
    ...{ path: "/reviewers", summary: "Decisions by reviewer, by name", schema: schemas.ReviewersSchema },
    permission: "staff:manage",
    gather: async (store, { period, sight }) => ({
      reviewers: [...(await store.figuresReviewers({ ...period, sight }))],
    }),
    csv: tables.reviewersCsv,
  });
  addReport(api, parts);
}

async function state(store: Store, wanted: Wanted) {
  const [found, behind, mail] = await Promise.all([
    alerts(store, wanted),
    store.figuresBehind(),
    volumes(store, wanted),
  ]);
  return { alerts: found, behind, empty: mail.total.messages + mail.before.messages === 0 };
}

function addSeries<Body>(api: Api, parts: ApiParts, series: Series<Body>): void {
  const { path, summary, schema, permission = "stats:read", gather, csv } = series;
  const forms = { "application/json": { schema }, ...(csv && { "text/csv": { schema: Type.String() } }) };
  api.get(
    `/figures${path}`,
    {
      config: { permission },
      schema: { tags: ["figures"], summary, querystring: AskedSchema, response: { 200: { content: forms } } },
    },
    async (request, reply) => {
      const wanted = await wantedOf(request.query, callerOf(request), parts);
      if (series.complaints && hidesComplaints(wanted))
        throw new Problem(403, "complaints of a group are for those who read cases and are not in it");
      const body = await gather(parts.store, wanted);
      if (request.query.format !== "csv" || !csv) return sendTagged(request, reply, JSON_TYPE, JSON.stringify(body));
      reply.header("content-disposition", attachment(`lintel-${path.slice(1)}.csv`));
      return sendTagged(request, reply, CSV_TYPE, csv(body, wanted));
    },
  );
}
