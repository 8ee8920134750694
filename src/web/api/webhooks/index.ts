/** `/webhooks`: the systems that the configuration names, what they were told, and trying again. */
import { type Static, Type } from "typebox";
import { HOOK_EVENTS } from "../../../mail/words.ts";
import { isSecret } from "../live.ts";
import { requireAll } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Enum, Nullable, Problem, Strict, Time } from "../route.ts";
import { withinScope } from "../staff/scope.ts";

const LAST = 20;

const DeliverySchema = Type.Object({
  id: Type.Integer(),
  ref: Type.String({ description: "The webhook-id of every attempt" }),
  ...{ type: Type.String(), at: Time(), dueAt: Time(), attempts: Type.Integer() },
  state: Enum(["due", "sent", "parked"]),
  reply: Type.String({ description: "What came of the last attempt" }),
  endedAt: Nullable(Time()),
});
const HookSchema = Type.Object({
  ...{ name: Type.String(), url: Type.String(), events: Type.Array(Enum(HOOK_EVENTS)) },
  audience: Enum(["staff", "sender"]),
  groups: Type.Array(Type.String()),
  addresses: Type.Boolean(),
  pausedAt: Nullable(Time()),
  ...{ due: Type.Integer(), parked: Type.Integer() },
  last: Type.Array(DeliverySchema, { description: "Newest first" }),
});
export const HookListSchema = Type.Object({ hooks: Type.Array(HookSchema) });
export const DeliveryPageSchema = Type.Object({ deliveries: Type.Array(DeliverySchema), more: Type.Boolean() });
export type DeliveryRow = Static<typeof DeliverySchema>;
export type DeliveryPage = Static<typeof DeliveryPageSchema>;
export type HookRow = Static<typeof HookSchema>;
export type HookList = Static<typeof HookListSchema>;

const NameSchema = Strict({ name: Type.String({ minLength: 1, maxLength: 40 }) });
const DeliveryQuery = Strict({
  state: Type.Optional(Enum(["due", "sent", "parked"])),
  before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: "A delivery's id" })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: LAST })),
});
const PauseSchema = Strict({ paused: Type.Boolean() });
const RetrySchema = Strict({
  id: Nullable(Type.Integer({ minimum: 1, description: "One delivery; null for all that are parked" })),
});
const tags = ["webhooks"];

export function addWebhooks(api: Api, parts: ApiParts): void {
  addReads(api, parts);
  addChanges(api, parts);
}

function addReads(api: Api, { store }: ApiParts): void {
  api.get(
    "/webhooks",
    {
      config: { permission: "webhooks:read" },
      schema: { tags, summary: "Hooks and their last deliveries", response: { 200: HookListSchema } },
    },
    async (request) => {
      const caller = callerOf(request);
      const seen = (await store.listHooks(LAST)).filter(({ groups }) => withinScope(caller, groups));
      return {
        hooks: seen.map(({ events, groups, last, ...hook }) => ({
          ...{ ...hook, events: [...events], groups: [...groups], last: told(last, caller) },
        })),
      };
    },
  );
  api.get(
    "/webhooks/:name/deliveries",
    {
      config: { permission: "webhooks:read" },
      schema: {
        ...{ tags, summary: "What one hook was told, newest first" },
        ...{ params: NameSchema, querystring: DeliveryQuery, response: { 200: DeliveryPageSchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name } = request.params;
      const { state = null, before = null, limit = LAST } = request.query;
      if (!(await store.listHooks(0)).some((hook) => hook.name === name && withinScope(caller, hook.groups)))
        throw new Problem(404, "there is no such hook that you may see");
      const found = await store.hookDeliveries(name, { state, before, limit: limit + 1 });
      return { deliveries: told(found.slice(0, limit), caller), more: found.length > limit };
    },
  );
}

/** That there was a complaint is for those who read cases. */
const told = (deliveries: readonly DeliveryRow[], { permissions }: Caller): DeliveryRow[] =>
  deliveries.filter(({ type }) => permissions.has("cases:read") || !isSecret(type));

function addChanges(api: Api, { store, clock }: ApiParts): void {
  const edit = { config: { permission: "webhooks:edit" } } as const;
  api.put(
    "/webhooks/:name/paused",
    { ...edit, schema: { tags, summary: "Pauses or resumes a hook", params: NameSchema, body: PauseSchema } },
    async (request, reply) => {
      const { name } = request.params;
      const caller = callerOf(request);
      requireAll(caller, "a webhook");
      if (!(await store.pauseHook(name, request.body.paused, caller.actor, clock())))
        throw new Problem(409, "there is no such hook, or it is so already");
      return reply.code(204).send();
    },
  );
  api.post(
    "/webhooks/:name/retries",
    {
      ...edit,
      schema: {
        ...{ tags, summary: "Tries parked deliveries again", params: NameSchema, body: RetrySchema },
        response: { 200: Type.Object({ count: Type.Integer() }) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      requireAll(caller, "a webhook");
      return { count: await store.retryHookEvents(request.params.name, request.body.id, caller.actor, clock()) };
    },
  );
}
