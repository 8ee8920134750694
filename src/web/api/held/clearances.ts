/** `/held/clearances`: what staff cleared between one sender and one recipient. */
import { Type } from "typebox";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { keyOf, readerOf } from "./asked.ts";
import { ClearanceListSchema, ClearanceQuerySchema } from "./schemas.ts";

const PAGE = 50;
const tags = ["held"];

export function addClearances(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/held/clearances",
    {
      config: { permission: "held:read" },
      schema: {
        ...{ tags, summary: "Pair clearances in force" },
        ...{ querystring: ClearanceQuerySchema, response: { 200: ClearanceListSchema } },
      },
    },
    async (request) => {
      const { sender, recipient, limit = PAGE } = request.query;
      const filter = {
        ...(sender !== undefined && { sender }),
        ...(recipient !== undefined && { recipient: keyOf(recipient) }),
      };
      const rows = await store.deskClearances(readerOf(callerOf(request), clock()), filter, limit);
      return { clearances: [...rows] };
    },
  );
  api.delete(
    "/held/clearances/:id",
    {
      config: { permission: "held:decide" },
      schema: {
        ...{ tags, summary: "End a pair clearance" },
        params: Strict({ id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
      },
    },
    async (request, reply) => {
      const ended = await store.revokeClearance(readerOf(callerOf(request), clock()), request.params.id);
      if (!ended) throw new Problem(404, "there is no such clearance in force");
      return reply.code(204).send();
    },
  );
}
