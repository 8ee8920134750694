/** What the routes of the trail take and give. */
import { type Static, Type } from "typebox";
import { ENTRY_KINDS } from "../../../audit/entry.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

const Seq = (description: string) => Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description });
const Digest = Type.String({ description: "64 hexadecimal digits" });

export const FilterSchema = Strict({
  kind: Type.Optional(
    Type.String({ maxLength: 40, description: "A kind, held.viewed, or the first word of several: held" }),
  ),
  actor: Type.Optional(Type.String({ maxLength: 200, description: "staff:anna, member:M1, person:..., system" })),
  subject: Type.Optional(
    Type.String({ maxLength: 200, description: "What it is about: a message's reference, case:..., ..." }),
  ),
  from: Type.Optional(Time("From this time on")),
  until: Type.Optional(Time("Before this time")),
  before: Type.Optional(Seq("Only entries before this number: the next page")),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: "default 50" })),
});

export const PartSchema = Type.Union([
  Type.Object({ text: Type.String() }),
  Type.Object({
    id: Type.String({ description: "As the trail names it" }),
    name: Nullable(Type.String({ description: "null where nobody is behind it any more, or you may not see who" })),
  }),
]);

export const EntrySchema = Type.Object({
  seq: Seq("Its number"),
  kind: Enum(ENTRY_KINDS),
  at: Time(),
  ...{ actor: Type.String(), subject: Type.String() },
  data: Type.Record(Type.String(), Type.Unknown()),
  prev: Digest,
  hash: Digest,
});
export type TrailEntry = Static<typeof EntrySchema>;

export const PageSchema = Type.Object({
  entries: Type.Array(
    Type.Intersect([EntrySchema, Type.Object({ sentence: Type.Array(PartSchema, { description: "It in words" }) })]),
  ),
  more: Type.Boolean({ description: "There are older ones" }),
});
export type TrailPage = Static<typeof PageSchema>;
export type SentencePart = Static<typeof PartSchema>;

export const ChainSchema = Type.Object({
  entries: Type.Array(EntrySchema, { description: "In order; the next page is after the last of them" }),
  head: Seq("The last entry that there is"),
});
export type ChainPage = Static<typeof ChainSchema>;

export const ChainQuery = Strict({
  after: Seq("Entries after this number; 0 for the first"),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: "default 1000" })),
});
export const ExportQuery = Strict({
  after: Type.Optional(Seq("Entries after this number; default 0")),
  upTo: Type.Optional(Seq("The last one; default the last that there is")),
});
