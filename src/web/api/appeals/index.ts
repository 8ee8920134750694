/** `/appeals`: senders who ask for another look (ala.ce.6); decided by somebody who did not decide the message before. */
import { type Static, Type } from "typebox";
import { answered, plainWords } from "../answered.ts";
import { type Api, type ApiParts, callerOf, Enum, Nullable, Problem, Strict, Time } from "../route.ts";

const DAY = 86_400_000;
const MOST = 500;
/** How long what was refused wrongly may be sent again. */
const CLEARED_DAYS = 14;

const STATES = ["open", "granted", "denied"] as const;
export const AppealSchema = Type.Object({
  ref: Type.String({ description: "Of the message" }),
  subject: Type.String(),
  sender: Type.String(),
  statement: Type.String({ description: "What its sender says" }),
  at: Time(),
  state: Enum(STATES),
  envelopes: Type.Record(Type.String(), Type.Integer(), { description: "How many recipients are in which state" }),
  decidedBy: Nullable(Type.String()),
  decidedAt: Nullable(Time()),
  words: Type.String({ description: "What its sender was told" }),
  barred: Nullable(Type.String({ description: "Why you may not decide it" })),
});
export type AppealRow = Static<typeof AppealSchema>;

const AnswerSchema = Strict({
  outcome: Enum(["granted", "denied"], "granted: what is held is released, what was refused may be sent again"),
  words: Type.String({ maxLength: 1000, description: "What its sender is told" }),
});
export type AppealAnswerBody = Static<typeof AnswerSchema>;

export function addAppeals(api: Api, { store, clock, config }: ApiParts): void {
  api.get(
    "/appeals",
    {
      config: { permission: "appeals:read" },
      schema: {
        tags: ["appeals"],
        summary: "Appeals; open ones oldest first",
        querystring: Strict({ state: Type.Optional(Enum(STATES)) }),
        response: { 200: Type.Array(AppealSchema) },
      },
    },
    async (request) => {
      const { name: staff, groups } = callerOf(request);
      const found = await store.listAppeals({ staff, groups, state: request.query.state ?? null, limit: MOST });
      return found.map(({ envelopes, ...rest }) => ({ ...rest, envelopes: { ...envelopes } }));
    },
  );
  api.post(
    "/appeals/:ref/answer",
    {
      config: { permission: "appeals:decide" },
      schema: {
        tags: ["appeals"],
        summary: "Decide an appeal; its sender is told",
        params: Strict({ ref: Type.String({ minLength: 12, maxLength: 12 }) }),
        body: AnswerSchema,
      },
    },
    async (request, reply) => {
      const { name: staff, groups } = callerOf(request);
      const { outcome } = request.body;
      const words = plainWords(request.body.words);
      if (words === "") throw new Problem(422, "say why: its sender reads it, and so does a hearing");
      const at = clock();
      const until = { giveUpAt: at + config.delivery.give_up_after, clearedUntil: at + CLEARED_DAYS * DAY };
      answered(await store.decideAppeal(request.params.ref, { staff, groups, at, outcome, words, ...until }));
      return reply.code(204).send();
    },
  );
}
