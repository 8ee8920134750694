/** `/duty`: who looks at held mail when, when nobody does, and what waits. */
import { type Static, Type } from "typebox";
import { Calendar } from "../../../review/calendar.ts";
import { gapsOf, onDuty } from "../../../review/roster.ts";
import type { ShiftInput } from "../../../store/port.ts";
import { type Api, type ApiParts, type Caller, callerOf, Nullable, Problem, Strict, Time } from "../route.ts";
import { withinScope } from "../staff/scope.ts";

const DAY = 86_400_000;
const WEEKS = 4;
const LONGEST_SHIFT = 92 * DAY;

const Name = Type.String({ minLength: 1, maxLength: 64 });
export const ShiftInputSchema = Strict({
  staff: Name,
  deputy: Nullable(Name),
  from: Time(),
  until: Time(),
  groups: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    maxItems: 50,
    description: "Only mail of members of these; empty for everybody's",
  }),
});
export type ShiftBody = Static<typeof ShiftInputSchema>;
const ShiftSchema = Type.Object({
  id: Type.Integer(),
  ...{ staff: Type.String(), deputy: Nullable(Type.String()), from: Time(), until: Time() },
  groups: Type.Array(Type.String()),
  now: Type.Boolean({ description: "On duty at this moment" }),
});
export type ShiftRow = Static<typeof ShiftSchema>;

export const DutySchema = Type.Object({
  from: Time(),
  until: Time(),
  timezone: Type.String(),
  hours: Type.String({ description: "Of a working day, by the clock of that zone" }),
  working: Type.Boolean({ description: "It is working time now" }),
  roster: Type.Boolean({ description: "False where there is none: then all reviewers are on duty" }),
  shifts: Type.Array(ShiftSchema, { description: "Of these weeks, by their beginning" }),
  gaps: Type.Array(Type.Object({ date: Type.String(), from: Time(), until: Time(), whole: Type.Boolean() }), {
    description: "Working time in which nobody is on duty for everybody's mail",
  }),
  deciders: Type.Array(Type.String(), { description: "Logins that may be put on duty" }),
  lastResort: Type.String({ description: "Who decides what nobody else may; empty for nobody" }),
});
export type DutyBody = Static<typeof DutySchema>;

export const BacklogSchema = Type.Object({
  ...{ open: Type.Integer(), urgent: Type.Integer(), oldestAt: Nullable(Time()) },
  stuck: Type.Integer({ description: "That nobody may decide" }),
  routed: Type.Integer({ description: "Of these, with somebody named to decide them all the same" }),
  ages: Type.Array(Type.Object({ age: Type.Integer({ description: "Milliseconds" }), count: Type.Integer() })),
});
export type BacklogBody = Static<typeof BacklogSchema>;

const IdSchema = Strict({ id: Type.Integer({ minimum: 1 }) });
const tags = ["duty"];

export function addDuty(api: Api, parts: ApiParts): void {
  const read = { config: { permission: "duty:read" } } as const;
  api.get(
    "/duty",
    { ...read, schema: { tags, summary: "The roster of the coming four weeks", response: { 200: DutySchema } } },
    () => rosterOf(parts),
  );
  api.get(
    "/duty/backlog",
    { ...read, schema: { tags, summary: "What waits, by age", response: { 200: BacklogSchema } } },
    async (request) => {
      const { ages, ...backlog } = await parts.store.heldBacklog(callerOf(request).groups, parts.clock());
      return { ...backlog, ages: [...ages] };
    },
  );
  addChanges(api, parts);
}

async function rosterOf({ store, config, clock }: ApiParts): Promise<DutyBody> {
  const calendar = new Calendar(config.review.calendar);
  const now = clock();
  const until = now + WEEKS * 7 * DAY;
  const [shifts, roster, deciders] = await Promise.all([
    store.listShifts(now, until),
    store.hasRoster(),
    store.listDeciders(),
  ]);
  const current = new Set(onDuty(shifts, now));
  // Where there is a roster and no shift in these weeks, all of them are a gap.
  const covering = roster && shifts.length === 0 ? [{ ...NOBODY, from: now - 2, until: now - 1 }] : shifts;
  const { timezone, hours } = config.review.calendar;
  return {
    ...{ from: now, until, timezone, hours, working: calendar.isOpen(now), roster },
    shifts: shifts.map((shift) => ({ ...shift, groups: [...shift.groups], now: current.has(shift) })),
    gaps: gapsOf(covering, calendar, now, until).map((gap) => ({ ...gap })),
    deciders: deciders.map(({ name }) => name),
    lastResort: config.review.last_resort,
  };
}

const NOBODY = { id: 0, staff: "", deputy: null, groups: [] };

function addChanges(api: Api, { store, clock }: ApiParts): void {
  const edit = { config: { permission: "duty:edit" } } as const;
  api.post(
    "/duty",
    {
      ...edit,
      schema: { tags, summary: "Puts somebody on duty", body: ShiftInputSchema, response: { 201: IdSchema } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const id = await store.addShift(checked(request.body, caller), caller.actor, clock());
      if (id === null) throw new Problem(422, "staff and deputy must be active accounts");
      return reply.code(201).send({ id });
    },
  );
  api.put(
    "/duty/:id",
    { ...edit, schema: { tags, summary: "Changes a shift", params: IdSchema, body: ShiftInputSchema } },
    async (request, reply) => {
      const { id } = request.params;
      const caller = callerOf(request);
      await requireOwn(store, caller, id);
      const done = await store.changeShift(id, checked(request.body, caller), caller.actor, clock());
      if (!done) throw new Problem(404, "there is no such shift, or staff or deputy is no active account");
      return reply.code(204).send();
    },
  );
  api.delete(
    "/duty/:id",
    { ...edit, schema: { tags, summary: "Removes a shift", params: IdSchema } },
    async (request, reply) => {
      const caller = callerOf(request);
      await requireOwn(store, caller, request.params.id);
      const done = await store.removeShift(request.params.id, caller.actor, clock());
      if (!done) throw new Problem(404, "there is no such shift");
      return reply.code(204).send();
    },
  );
}

/** Who is limited to groups puts people on duty for these. */
function checked(shift: ShiftBody, caller: Caller): ShiftInput {
  if (!withinScope(caller, shift.groups)) throw new Problem(403, "these are not your groups alone", "scope");
  if (shift.until <= shift.from) throw new Problem(422, "a shift must end after it begins");
  if (shift.until - shift.from > LONGEST_SHIFT) throw new Problem(422, "a shift may last three months at most");
  if (shift.staff === shift.deputy) throw new Problem(422, "nobody is their own deputy");
  return shift;
}

/** Throws for a shift that is for others' mail too. One that is not there is for the caller to say. */
async function requireOwn(store: ApiParts["store"], caller: Caller, id: number): Promise<void> {
  if (caller.groups.length === 0) return;
  const shift = (await store.listShifts(0, Number.MAX_SAFE_INTEGER)).find((one) => one.id === id);
  if (shift && !withinScope(caller, shift.groups))
    throw new Problem(403, "this shift is not for your groups alone", "scope");
}
