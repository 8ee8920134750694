/** What the routes of the policy and its mode take and give. */
import { type Static, Type } from "typebox";
import { LEVELS, MODES } from "../../../mail/words.ts";
import { Reason } from "../records/shared.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

const ModeException = Type.Object({
  mode: Enum(MODES),
  pack: Type.Optional(Type.String()),
  rule: Type.Optional(Type.String()),
  group: Type.Optional(Type.String()),
  from: Type.Optional(Time()),
  until: Type.Optional(Time("Exclusive")),
});
export type ModeExceptionBody = Static<typeof ModeException>;

export const ModeSchema = Type.Object({
  mode: Enum(MODES, "What holds now where no exception is"),
  configured: Enum(MODES),
  override: Nullable(Type.Object({ mode: Enum(MODES), until: Nullable(Time()) })),
  exceptions: Type.Array(ModeException, { description: "Of the configuration; none of them holds under an override" }),
  switches: Type.Array(
    Type.Object({
      id: Type.Integer(),
      mode: Nullable(Enum(MODES, "Null: the override was ended")),
      until: Nullable(Time()),
      actor: Type.String(),
      reason: Type.String(),
      at: Time(),
    }),
    { description: "Newest first, the last 100" },
  ),
});
export type ModeBody = Static<typeof ModeSchema>;

export const ModeSwitchSchema = Strict({
  mode: Nullable(Enum(MODES, "Null ends the override")),
  until: Nullable(Time("When the override ends by itself; needed unless it is ended now")),
  reason: Reason,
});
export type ModeSwitch = Static<typeof ModeSwitchSchema>;

const RuleSchema = Type.Object({
  rule: Type.String(),
  certain: Enum(LEVELS),
  doubtful: Enum(LEVELS),
  clauses: Type.Array(Type.String()),
  options: Type.Record(Type.String(), Type.Unknown()),
  fix: Type.Boolean(),
});
export type RuleBody = Static<typeof RuleSchema>;

const PackSchema = Type.Object({
  name: Type.String(),
  title: Type.String(),
  appliesTo: Enum(["members", "anybody"]),
  groups: Type.Array(Type.String(), { description: "Empty: for everybody's mail" }),
  rules: Type.Array(RuleSchema),
});
export type PackBody = Static<typeof PackSchema>;

const VersionRow = {
  version: Type.Integer(),
  activatedAt: Time(),
  global: Enum(MODES),
  digest: Type.String(),
};
export const VersionsSchema = Type.Object({
  versions: Type.Array(Type.Object(VersionRow), { description: "Newest first; the first is active" }),
});
export type Versions = Static<typeof VersionsSchema>;

const ChangeSchema = Type.Object({
  what: Enum(["added", "removed", "changed"]),
  pack: Type.String(),
  rule: Nullable(Type.String({ description: "Null: the pack itself" })),
  fields: Type.Array(Type.Object({ name: Type.String(), before: Type.String(), after: Type.String() })),
});
export type PolicyChange = Static<typeof ChangeSchema>;
export const VersionSchema = Type.Object({
  ...VersionRow,
  packs: Type.Array(PackSchema),
  exceptions: Type.Array(ModeException),
  changes: Type.Array(ChangeSchema, { description: "Against the version before" }),
});
export type PolicyVersionBody = Static<typeof VersionSchema>;
