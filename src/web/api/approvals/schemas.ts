/** What the routes of approvals and clearances take and give. */
import { type Static, Type } from "typebox";
import { LEVELS, PURPOSES } from "../../../mail/words.ts";
import { ClauseTextSchema } from "../held/message/schemas.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

const Words = (description: string) => Type.String({ maxLength: 1000, description });
const Subject = Type.String({
  minLength: 1,
  maxLength: 300,
  description: "Words that the messages' subjects hold, in a row",
});
const Limits = {
  subject: Subject,
  until: Nullable(Time("It may be sent until before this time; null: without end")),
  recipients: Nullable(Type.Integer({ minimum: 1, maximum: 1_000_000, description: "People in the window at most" })),
};

export const ApprovalSchema = Type.Object({
  id: Type.Integer(),
  member: Type.String(),
  address: Type.String(),
  ...Limits,
  approvedBy: Type.String(),
  at: Time(),
  inForce: Type.Boolean(),
});
export type ApprovalRow = Static<typeof ApprovalSchema>;
export const ApprovalQuerySchema = Strict({
  member: Type.Optional(Type.String({ maxLength: 320, description: "An id or an address" })),
  all: Type.Optional(Type.Boolean({ description: "Also those that have ended" })),
});
export const NewApprovalSchema = Strict({
  member: Type.String({ minLength: 1, maxLength: 320, description: "A member's id or address" }),
  ...Limits,
});
export type NewApproval = Static<typeof NewApprovalSchema>;

const summary = {
  id: Type.Integer(),
  ref: Type.String(),
  member: Type.Object({
    id: Type.String(),
    name: Type.String(),
    address: Type.String(),
    organisation: Type.String(),
  }),
  subject: Type.String(),
  purpose: Enum(PURPOSES),
  at: Time(),
  state: Enum(["open", "approved", "declined"]),
  decidedBy: Nullable(Type.String()),
  decidedAt: Nullable(Time()),
};
export const ClearanceRowSchema = Type.Object({ ...summary, recipients: Type.Integer() });
export type ClearanceListRow = Static<typeof ClearanceRowSchema>;
export const ClearanceSchema = Type.Object({
  ...summary,
  recipients: Type.Array(Type.String()),
  text: Type.String({
    description: "What its readers would read; empty for who may not read held mail (`held:content`)",
  }),
  findings: Type.Array(
    Type.Object({
      rule: Type.String(),
      level: Enum(LEVELS),
      recipient: Nullable(Type.String()),
      message: Type.String(),
      remedy: Type.String(),
      clauses: Type.Array(ClauseTextSchema),
      doubtful: Type.Boolean(),
      words: Type.Array(Type.String()),
    }),
  ),
  words: Type.String({ description: "What the member was told" }),
  approval: Nullable(Type.Integer()),
});
export type ClearanceBody = Static<typeof ClearanceSchema>;
export const ClearanceQuerySchema = Strict({ state: Type.Optional(Enum(["open", "approved", "declined"])) });
export const ClearanceAnswerSchema = Strict({
  approve: Nullable(Strict(Limits)),
  words: Words("What the member is told; needed to decline"),
});
export type ClearanceAnswerBody = Static<typeof ClearanceAnswerSchema>;
export const IdSchema = Strict({ id: Type.Integer({ minimum: 1 }) });
