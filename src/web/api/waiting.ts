/** `GET /waiting`: where somebody waits for the staff, the numbers beside the console's menu. */
import { type Static, Type } from "typebox";
import { officerOf } from "./cases/index.ts";
import { type Api, type ApiParts, callerOf } from "./route.ts";

const Count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));
const WaitingSchema = Type.Object(
  {
    held: Type.Optional(
      Type.Object(
        { messages: Type.Integer({ minimum: 0 }), urgent: Type.Integer({ minimum: 0 }) },
        { description: "Messages that wait for a person, and those that their senders marked urgent: `held:read`" },
      ),
    ),
    cases: Count("Cases whose next step is the association's, or whose deadline has passed: `cases:read`"),
    appeals: Count("Open appeals: `appeals:read`"),
    approvals: Count("Campaigns that members ask to have cleared: `approvals:read`"),
  },
  { description: "A number that the caller has no permission for is not there" },
);
export type WaitingBody = Static<typeof WaitingSchema>;

export function addWaiting(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/waiting",
    {
      config: { permission: "signed-in" },
      schema: { tags: ["waiting"], summary: "Where somebody waits, and how many", response: { 200: WaitingSchema } },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name: staff, groups, permissions } = caller;
      return store.deskWaiting({
        ...{ staff, groups, now: clock() },
        held: permissions.has("held:read"),
        appeals: permissions.has("appeals:read"),
        approvals: permissions.has("approvals:read"),
        cases: permissions.has("cases:read") ? officerOf(caller) : null,
      });
    },
  );
}
