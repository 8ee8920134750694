/** What the routes of members and groups take and give. */
import { type Static, Type } from "typebox";
import { ROLES, STANDINGS } from "../../../mail/words.ts";
import { Reason, Text, Version } from "../records/shared.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

export const MOST_MEMBERS = 200;

const filters = {
  q: Type.Optional(Text(200, "Words that all stand in the id, the name, an address or the organisation")),
  organisation: Type.Optional(Text(200)),
  group: Type.Optional(Text(128)),
  standing: Type.Optional(Enum(STANDINGS)),
  role: Type.Optional(Enum(ROLES, "In force now")),
};
export const MemberFilterSchema = Strict(filters);
export const MemberListQuery = Strict({
  ...filters,
  after: Type.Optional(Text(128, "The last id of the page before")),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_MEMBERS, description: "Default 50" })),
});
export type MemberFilter = Static<typeof MemberFilterSchema>;

const brief = {
  id: Type.String(),
  name: Type.String(),
  address: Type.String({ description: "The primary one" }),
  organisation: Type.String(),
  standing: Enum(STANDINGS),
};
export const MemberRowSchema = Type.Object({
  ...brief,
  roles: Type.Array(Enum(ROLES), { description: "In force now" }),
  groups: Type.Array(Type.String()),
  until: Nullable(Time("When the membership ends or ended")),
});
export type MemberRow = Static<typeof MemberRowSchema>;
export const MemberPageSchema = Type.Object({
  rows: Type.Array(MemberRowSchema),
  total: Nullable(Type.Integer({ description: "With the first page only" })),
  next: Nullable(Type.String({ description: "For `after`; null at the end" })),
});
export type MemberPage = Static<typeof MemberPageSchema>;

const Period = { from: Nullable(Time()), until: Nullable(Time("Exclusive")) };
const DatedRole = Type.Object({ role: Enum(ROLES), ...Period });
export const DELEGATIONS = ["send-as", "on-behalf", "shared-mailbox"] as const;

export const MemberBodySchema = Type.Object({
  ...brief,
  standingReason: Type.String(),
  until: Nullable(Time()),
  phone: Type.String(),
  listed: Type.Boolean(),
  language: Type.String(),
  addresses: Type.Array(Type.String()),
  groups: Type.Array(Type.String()),
  roles: Type.Array(DatedRole, { description: "In force or not" }),
  passwords: Type.Array(Type.Object({ name: Type.String(), setAt: Time() })),
  delegations: Type.Array(Type.Object({ address: Type.String(), kind: Enum(DELEGATIONS), ...Period })),
  lately: Type.Object(
    {
      delivered: Type.Integer(),
      complaints: Nullable(Type.Integer({ description: "Null without cases:read, and of oneself" })),
    },
    { description: "In the last 30 days: the complaint rate (std 106)" },
  ),
  figures: Type.Object(
    {
      since: Time(),
      messages: Type.Integer(),
      states: Type.Record(Type.String(), Type.Integer(), { description: "Envelopes by what became of them" }),
      purposes: Type.Record(Type.String(), Type.Integer()),
    },
    { description: "In the last year" },
  ),
  held: Nullable(
    Type.Array(Type.Object({ ref: Type.String(), subject: Type.String(), receivedAt: Time(), held: Type.Integer() }), {
      description: "Null without held:read",
    }),
  ),
  cases: Nullable(
    Type.Array(
      Type.Object({
        id: Type.String(),
        state: Type.String(),
        outcome: Nullable(Type.String()),
        openedAt: Time(),
        closedAt: Nullable(Time()),
      }),
      { description: "Null without cases:read" },
    ),
  ),
  consents: Type.Object({
    given: Type.Integer({ description: "Records about this member as a recipient" }),
    received: Type.Integer({ description: "Records that name it as the sender" }),
  }),
  own: Type.Boolean({
    description:
      "It is the caller's own: standing, roles, end, addresses and organisation are for somebody else to edit",
  }),
  version: Version,
});
export type MemberBody = Static<typeof MemberBodySchema>;

export const MemberEditSchema = Strict({
  version: Version,
  reason: Reason,
  name: Type.Optional(Text(200)),
  addresses: Type.Optional(Type.Array(Text(320), { minItems: 1, maxItems: 50, description: "The primary one first" })),
  organisation: Type.Optional(Text(200)),
  phone: Type.Optional(Text(64)),
  listed: Type.Optional(Type.Boolean()),
  language: Type.Optional(Text(40)),
  until: Type.Optional(Nullable(Time())),
  groups: Type.Optional(Type.Array(Text(128), { maxItems: 100 })),
  roles: Type.Optional(Type.Array(Strict({ role: Enum(ROLES), ...Period }), { maxItems: ROLES.length })),
  standing: Type.Optional(Enum(STANDINGS)),
});
export type MemberEdit = Static<typeof MemberEditSchema>;

export const DelegationSchema = Strict({ address: Text(320), kind: Enum(DELEGATIONS), ...Period, reason: Reason });
export type DelegationEdit = Static<typeof DelegationSchema>;

export const PasswordAnswer = Type.Object({
  password: Type.String({ description: "Shown only now" }),
});
export type PasswordBody = Static<typeof PasswordAnswer>;

export const HistoryEntrySchema = Type.Object({
  seq: Type.Integer({ description: "In the trail" }),
  kind: Type.String(),
  at: Time(),
  actor: Type.String(),
  data: Type.Record(Type.String(), Type.Unknown()),
  reason: Type.String({ description: "Empty where none was given" }),
});
export const HistorySchema = Type.Object({
  entries: Type.Array(HistoryEntrySchema),
  next: Nullable(Type.Integer({ description: "For `before`" })),
});
export type History = Static<typeof HistorySchema>;
export type HistoryEntryBody = Static<typeof HistoryEntrySchema>;

export const GroupSchema = Type.Object({
  name: Type.String(),
  members: Type.Integer(),
  leaders: Type.Array(Type.Object({ ...brief }), { description: "Officers in it" }),
  reviewers: Type.Array(Type.Object({ name: Type.String(), fullName: Type.String() })),
  packs: Type.Array(Type.Object({ name: Type.String(), title: Type.String() }), {
    description: "Of the active policy, for this group alone",
  }),
});
export const GroupsSchema = Type.Object({ groups: Type.Array(GroupSchema) });
export type GroupBody = Static<typeof GroupSchema>;
