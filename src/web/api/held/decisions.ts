/** `/held/decisions`: decided in one go for up to 500 messages, taken back within the undo time, confirmed by a second person. */
import { randomBytes } from "node:crypto";
import { Type } from "typebox";
import { CODE_MEANINGS, DECISION_CODES } from "../../../mail/words.ts";
import { checkReason, ReviewRefusal } from "../../../review/index.ts";
import type { DecisionOrder, DecisionResult, DecisionRow } from "../../../store/port.ts";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { keyOf, readerOf } from "./asked.ts";
import {
  CodeListSchema,
  DecisionAnswerSchema,
  type DecisionBody,
  DecisionBodySchema,
  DecisionListSchema,
  DecisionQuerySchema,
  DecisionSchema,
  type HeldDecision,
  UndoneSchema,
} from "./schemas.ts";

const PAGE = 50;
const tags = ["held"];
const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const params = Strict({ id: Id });
const batchParams = Strict({ batch: Type.String({ pattern: "^[A-Za-z0-9_-]{12}$" }) });

export function addDecisions(api: Api, parts: ApiParts): void {
  const { store, config, clock } = parts;
  api.get(
    "/held/codes",
    {
      config: { permission: "held:read" },
      schema: { tags, summary: "The reason codes of decisions", response: { 200: CodeListSchema } },
    },
    async () => ({ codes: codes(), undo: config.review.undo }),
  );
  api.get(
    "/held/decisions",
    {
      config: { permission: "held:read" },
      schema: {
        ...{ tags, summary: "Decisions, and what became of each envelope" },
        ...{ querystring: DecisionQuerySchema, response: { 200: DecisionListSchema } },
      },
    },
    async (request) => {
      const { limit = PAGE, ...asked } = request.query;
      const rows = await store.deskDecisions(readerOf(callerOf(request), clock()), asked, limit);
      return { decisions: rows.map(decisionBody) };
    },
  );
  addDeciding(api, parts);
  addUndo(api, parts);
  addConfirm(api, parts);
  addBatchConfirm(api, parts);
}

const codes = () =>
  DECISION_CODES.map((code) => {
    const { kinds, words, mistake } = CODE_MEANINGS[code];
    return { code, kinds: [...kinds], words, mistake };
  });

const decisionBody = (row: DecisionRow): HeldDecision => ({ ...row, envelopes: [...row.envelopes] });

function addDeciding(api: Api, { store, config, clock }: ApiParts): void {
  api.post(
    "/held/decisions",
    {
      config: { permission: "held:decide" },
      schema: {
        ...{ tags, summary: "Release or refuse held mail: one message, up to 500, or a campaign" },
        description:
          "One message that cannot be decided answers with a problem; of several, each has its own result. Carried out when the undo time is over.",
        ...{ body: DecisionBodySchema, response: { 200: DecisionAnswerSchema } },
      },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const order = orderOf(request.body, {
        ...{ at: reader.now, undo: config.review.undo, giveUpAfter: config.delivery.give_up_after },
      });
      const { results, left } = await store.decideMany(reader, order);
      const [only] = results;
      if (request.body.refs?.length === 1 && only && only.decision === null) throw problemOf(only);
      if (only?.outcome === "busy" && request.body.refs?.length === 1) throw problemOf(only);
      const taken = results.filter(({ outcome }) => outcome === "pending" || outcome === "proposed");
      const undoUntil = taken.some(({ outcome }) => outcome === "pending") ? reader.now + config.review.undo : null;
      return { batch: order.batch, undoUntil, decided: taken.length, left, results: [...results] };
    },
  );
}

type Times = Pick<DecisionOrder, "at" | "undo" | "giveUpAfter">;

function orderOf(body: DecisionBody, times: Times): DecisionOrder {
  const { refs, campaign, except = [], kind, recipients, code, clearance, takeOver = false } = body;
  if ((refs === undefined) === (campaign === undefined)) throw new Problem(400, "name either refs or a campaign");
  if (recipients && refs?.length !== 1) throw new Problem(400, "recipients can be named for one message only");
  if (!CODE_MEANINGS[code].kinds.includes(kind)) throw new Problem(400, `${code} is no reason to ${kind} mail`);
  if (clearance && (kind !== "release" || (clearance.rule === undefined) === (clearance.purpose === undefined)))
    throw new Problem(400, "a clearance comes with a release, and is for one rule or one purpose");
  return {
    refs: campaign === undefined ? (refs ?? []) : { campaign, except },
    recipients: recipients ? [...new Set(recipients.map(keyOf))] : null,
    reason: reasonOf(body),
    clearance: clearance ?? null,
    batch: randomBytes(9).toString("base64url"),
    ...{ kind, code, takeOver },
    ...times,
  };
}

function reasonOf({ kind, reason = "" }: DecisionBody): string {
  if (kind === "refuse" && reason.trim() === "") throw new Problem(400, "say why: its sender reads it", "reason");
  try {
    return checkReason(kind, reason);
  } catch (error) {
    if (error instanceof ReviewRefusal) throw new Problem(400, error.message, "reason");
    throw error;
  }
}

const STATUS: Readonly<Partial<Record<DecisionResult["outcome"], number>>> = { party: 403, unknown: 404 };
const problemOf = ({ outcome, detail }: DecisionResult): Problem =>
  new Problem(STATUS[outcome] ?? 409, detail, outcome);

function addUndo(api: Api, { store, clock }: ApiParts): void {
  const config = { permission: "held:decide" } as const;
  const nothing = () => new Problem(404, "there is no such decision of yours");
  api.post(
    "/held/decisions/:id/undo",
    {
      config,
      schema: { tags, summary: "Take a decision back, or a proposal", params, response: { 200: UndoneSchema } },
    },
    async (request) => {
      const undone = await store.undoDecisions(readerOf(callerOf(request), clock()), request.params.id);
      if (!undone) throw nothing();
      if (undone.undone.length === 0) throw new Problem(409, "it was carried out, or taken back, already", "late");
      return { undone: [...undone.undone], late: [...undone.late] };
    },
  );
  api.post(
    "/held/decisions/batches/:batch/undo",
    {
      config,
      schema: {
        ...{ tags, summary: "Take back all decisions that were made together" },
        ...{ params: batchParams, response: { 200: UndoneSchema } },
      },
    },
    async (request) => {
      const undone = await store.undoDecisions(readerOf(callerOf(request), clock()), request.params.batch);
      if (!undone) throw nothing();
      return { undone: [...undone.undone], late: [...undone.late] };
    },
  );
}

function addConfirm(api: Api, { store, config, clock }: ApiParts): void {
  api.post(
    "/held/decisions/:id/confirm",
    {
      config: { permission: "held:decide" },
      schema: {
        ...{ tags, summary: "Confirm a release that takes two people" },
        ...{ params, response: { 200: DecisionSchema } },
      },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const { id } = request.params;
      const outcome = await store.confirmDecision(reader, id, config.review.undo);
      if (typeof outcome === "object") throw new Problem(403, outcome.barred, "party");
      if (outcome === "own" || outcome === "late") throw notToConfirm(outcome);
      const [row] = outcome === "confirmed" ? await store.deskDecisions(reader, { ids: [id] }, 1) : [];
      if (!row) throw new Problem(404, "there is no such decision");
      return decisionBody(row);
    },
  );
}

const notToConfirm = (why: "own" | "late"): Problem =>
  why === "own"
    ? new Problem(403, "you proposed it: somebody else confirms", "own")
    : new Problem(409, "it does not wait for a second person any more", "late");

function addBatchConfirm(api: Api, { store, config, clock }: ApiParts): void {
  api.post(
    "/held/decisions/batches/:batch/confirm",
    {
      config: { permission: "held:decide" },
      schema: {
        ...{ tags, summary: "Confirm all releases that were proposed together: a campaign, or up to 500 messages" },
        description: "Each message has its own result. Carried out when the undo time is over.",
        ...{ params: batchParams, response: { 200: DecisionAnswerSchema } },
      },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const { batch } = request.params;
      const results = await store.confirmBatch(reader, batch, config.review.undo);
      if (results === "unknown") throw new Problem(404, "there is no such decision");
      if (results === "own" || results === "late") throw notToConfirm(results);
      const decided = results.filter(({ outcome }) => outcome === "pending").length;
      const [first] = results;
      if (decided === 0 && first) throw problemOf(first);
      return { batch, undoUntil: reader.now + config.review.undo, decided, left: 0, results: [...results] };
    },
  );
}
