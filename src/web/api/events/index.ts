/** `/events`: what is on, who takes part. */
import { Type } from "typebox";
import { readId, readText } from "../../../consent/import/cells.ts";
import type { RosterVerbs } from "../../../store/port.ts";
import { checkPeriod } from "../members/change.ts";
import { memberFor } from "../members/own.ts";
import { read, requireAll, stale, Text } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem, Strict } from "../route.ts";
import {
  EventBodySchema,
  type EventEdit,
  EventEditSchema,
  EventsSchema,
  type ParticipationEdit,
  ParticipationEndSchema,
  ParticipationSchema,
} from "./schemas.ts";

const MOST_EVENTS = 500;
const tags = ["events"];
const params = Strict({ id: Text(128) });
const editing = { config: { permission: "events:edit" } } as const;

export function addEvents(api: Api, parts: ApiParts): void {
  addEventReads(api, parts);
  addEventEdit(api, parts);
  addParticipations(api, parts);
}

function addEventReads(api: Api, { store }: ApiParts): void {
  const access = { config: { permission: "events:read" } } as const;
  api.get(
    "/events",
    {
      ...access,
      schema: {
        ...{ tags, summary: `Events, the latest first, at most ${MOST_EVENTS}` },
        querystring: Strict({ q: Type.Optional(Text(200, "A part of the id, name or place")) }),
        response: { 200: EventsSchema },
      },
    },
    async (request) => {
      const events = await store.deskEvents((request.query.q ?? "").trim(), MOST_EVENTS);
      return { events: events.map((one) => ({ ...one, approvedSideEvents: [...one.approvedSideEvents] })) };
    },
  );
  api.get(
    "/events/:id",
    { ...access, schema: { tags, summary: "One event", params, response: { 200: EventBodySchema } } },
    async (request) => {
      const { groups, permissions } = callerOf(request);
      const event = await store.deskEvent(request.params.id, groups);
      if (!event) throw new Problem(404, "there is no such event");
      return {
        ...event,
        approvedSideEvents: [...event.approvedSideEvents],
        participations: [...event.participations],
        declines: permissions.has("consents:read") ? [...event.declines] : null,
      };
    },
  );
}

function addEventEdit(api: Api, { store, clock }: ApiParts): void {
  api.put(
    "/events/:id",
    {
      ...editing,
      schema: { tags, summary: "Adds an event (version null), or changes it", params, body: EventEditSchema },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      requireAll(caller, "an event");
      const { version, reason } = request.body;
      const event = readEvent(request.params.id, request.body);
      const context = { actor: caller.actor, at: clock(), reason: reason.trim() };
      const outcome = await store.editEvent(event, version, context);
      if (outcome === "stale" && version === null)
        throw new Problem(409, `there is an event ${event.id} already`, "same");
      if (outcome === "stale") throw stale("event");
      return reply.code(204).send();
    },
  );
}

function readEvent(id: string, { name, starts, ends, place, approvedSideEvents }: EventEdit) {
  if (name.trim() === "") throw new Problem(422, "name: is missing", "field");
  if (ends < starts) throw new Problem(422, "ends: lies before starts", "field");
  const text = (field: string, value: string) => read(field, (one) => readText(one, 200), value);
  return {
    ...{ id: read("id", readId, id), name: text("name", name), starts, ends, place: text("place", place) },
    approvedSideEvents: approvedSideEvents
      .map((side) => text("approvedSideEvents", side))
      .filter((side) => side !== ""),
  };
}

function addParticipations(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  const change = async (caller: Caller, event: string, body: Change, period: Period) => {
    const { id } = await memberFor(parts, caller, body.member);
    const context = { actor: caller.actor, at: clock(), reason: body.reason.trim() };
    const outcome = await store.setParticipation({ event, member: id, as: body.as }, period, context);
    if (outcome === "missing") throw new Problem(404, "there is no such event, or no such participation");
  };
  api.put(
    "/events/:id/participations",
    { ...editing, schema: { tags, summary: "Who takes part, as what, when", params, body: ParticipationSchema } },
    async (request, reply) => {
      const { from, until } = request.body;
      checkPeriod("until", { from, until });
      await change(callerOf(request), request.params.id, request.body, { from, until });
      return reply.code(204).send();
    },
  );
  api.delete(
    "/events/:id/participations",
    { ...editing, schema: { tags, summary: "Takes a participation off", params, body: ParticipationEndSchema } },
    async (request, reply) => {
      await change(callerOf(request), request.params.id, request.body, "removed");
      return reply.code(204).send();
    },
  );
}

type Period = Parameters<RosterVerbs["setParticipation"]>[1];
type Change = Pick<ParticipationEdit, "member" | "as" | "reason">;
