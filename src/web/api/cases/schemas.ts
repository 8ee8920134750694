/** Cases as the API says them. Every text and list has a limit; words of people are kept as they wrote them. */
import { type Static, Type } from "typebox";
import { APPEAL_RULINGS, RULINGS, STAGES } from "../../../cases/procedure.ts";
import { SANCTIONS } from "../../../cases/standing.ts";
import { CASE_OUTCOMES, STANDINGS } from "../../../mail/words.ts";
import { CASE_DUES } from "../../../store/port.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

export const LONGEST_WORDS = 4_000;
/** Of a file that staff add, octets; base64 makes a third more of it. */
export const LARGEST_FILE = 5 * 1_048_576;

const Words = Type.String({ minLength: 1, maxLength: LONGEST_WORDS });
const Id = Type.String({ pattern: "^[0-9a-z]{12}$", description: "The case's number: 12 letters and digits" });
const Sender = { id: Type.String(), name: Type.String(), address: Type.String(), organisation: Type.String() };
const Outcome = Nullable(Enum(CASE_OUTCOMES));

export const CaseParams = Strict({ id: Id });
export const EvidenceParams = Strict({ id: Id, position: Type.Integer({ minimum: 1, maximum: 10_000 }) });

export const CaseLineSchema = Type.Object({
  id: Type.String(),
  openedAt: Time(),
  state: Enum(["open", "closed"]),
  stage: Enum(STAGES),
  dueAt: Nullable(Time("Until when the other side may act")),
  outcome: Outcome,
  assignee: Nullable(Type.String()),
  hq: Type.Boolean({ description: "Headquarters alone sees it" }),
  respondent: Type.Object(Sender),
  complainants: Type.Integer(),
});
export type CaseRow = Static<typeof CaseLineSchema>;

export const CaseListSchema = Type.Object({ cases: Type.Array(CaseLineSchema), more: Type.Boolean() });
export type CaseList = Static<typeof CaseListSchema>;

const filters = {
  state: Type.Optional(Enum(["open", "closed"])),
  stage: Type.Optional(Enum(STAGES)),
  due: Type.Optional(
    Enum(
      CASE_DUES,
      "overdue: its deadline has passed; soon: within a week; ours: overdue, or the next step is the association's",
    ),
  ),
  assignee: Type.Optional(Type.String({ maxLength: 64, description: "A login; empty for nobody's" })),
  respondent: Type.Optional(
    Type.String({ maxLength: 254, description: "A member's id or address, or a part of the name" }),
  ),
  hq: Type.Optional(Enum(["1", "0"])),
};
export const CaseFilterQuery = Strict(filters);
export type CaseFilterAsked = Static<typeof CaseFilterQuery>;
export const CaseListQuery = Strict({
  ...filters,
  after: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
});

const Counts = (description: string) =>
  Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }), { description });
export const CaseCountsSchema = Type.Object({
  states: Counts("Of each state, beside the other filters that are set"),
  stages: Counts("Of each stage"),
  dues: Counts("Of each kind of deadline"),
  whole: Type.Boolean({ description: "False: there are more cases than are counted, and these are of the newest" }),
});
export type CaseCountsBody = Static<typeof CaseCountsSchema>;

export const SanctionSchema = Type.Object({
  id: Type.Integer(),
  member: Type.String(),
  name: Type.String(),
  case: Type.String(),
  standing: Enum(SANCTIONS),
  words: Type.String(),
  from: Time(),
  until: Nullable(Time()),
  actor: Type.String(),
  at: Time(),
  state: Enum(["waiting", "in-force", "ended", "lifted"]),
  endedAt: Nullable(Time()),
});
export type SanctionRow = Static<typeof SanctionSchema>;

const Person = Type.Object({
  id: Type.Integer(),
  ref: Type.String(),
  address: Type.String(),
  key: Type.String(),
  language: Type.String(),
  suppressed: Type.Boolean(),
});
const Data = Type.Record(Type.String(), Type.Unknown());

const Disclosed = Type.Union([
  Type.Object({ kind: Type.Literal("message"), subject: Type.String(), day: Time() }),
  Type.Object({ kind: Type.Literal("mailing"), subject: Type.String(), month: Time() }),
  Type.Object({ kind: Type.Literal("withheld") }),
]);

export const CaseFileSchema = Type.Object({
  ...CaseLineSchema.properties,
  respondent: Type.Object({
    ...Sender,
    standing: Enum(STANDINGS),
    groups: Type.Array(Type.String()),
    language: Type.String(),
  }),
  closedAt: Nullable(Time()),
  outcomeWords: Type.String(),
  parties: Type.Array(
    Type.Object({
      case: Type.String(),
      person: Nullable(Person),
      name: Type.String(),
      mayBeNamed: Nullable(Type.Boolean()),
      outcome: Outcome,
    }),
  ),
  links: Type.Array(Type.String()),
  complaints: Type.Array(
    Type.Object({
      id: Type.Integer(),
      case: Type.String(),
      at: Time(),
      source: Type.String(),
      words: Type.String(),
      ref: Nullable(Type.String()),
    }),
  ),
  evidence: Type.Array(
    Type.Object({
      case: Type.String(),
      position: Type.Integer(),
      kind: Type.String(),
      digest: Type.String({ description: "SHA-256, hex" }),
      size: Type.Integer(),
      at: Time(),
      addedBy: Type.String(),
      label: Type.String(),
      looks: Type.Array(Type.Object({ actor: Type.String(), at: Time() })),
    }),
  ),
  steps: Type.Array(
    Type.Object({
      id: Type.Integer(),
      case: Type.String(),
      kind: Type.String(),
      actor: Type.String(),
      at: Time(),
      words: Type.String(),
      data: Data,
    }),
  ),
  timeline: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      at: Time(),
      actor: Type.String(),
      kind: Type.String(),
      data: Data,
      words: Type.String(),
    }),
  ),
  sanctions: Type.Array(SanctionSchema),
  ladder: Type.Object({
    cases: Type.Array(Type.Object({ id: Type.String(), openedAt: Time(), outcome: Outcome })),
    sanctions: Type.Array(SanctionSchema),
  }),
  disclosed: Disclosed,
  allowed: Type.Array(Type.String()),
  conflict: Nullable(Type.String({ description: "Why you may not work on it (ala.ce.3)" })),
  decisionConflict: Nullable(Type.String({ description: "Why you may not decide it" })),
});
export type CaseBody = Static<typeof CaseFileSchema>;

export const OpenBody = Strict({
  complainant: Type.String({ minLength: 3, maxLength: 254, description: "The address of who complained" }),
  respondent: Type.String({ minLength: 1, maxLength: 254, description: "The member's id or address" }),
  words: Words,
});
export const OpenedSchema = Type.Object({
  id: Nullable(Type.String({ description: "Null: it went to a case that is not the caller's to see" })),
  joined: Type.Boolean(),
});
export type Opened = Static<typeof OpenedSchema>;

const Sanction = Strict({
  standing: Enum(SANCTIONS),
  words: Words,
  from: Time(),
  until: Nullable(Time("Null: no end; a cancelled membership has none")),
});

const Act = <Kind extends string, T extends Parameters<typeof Type.Object>[0]>(kind: Kind, more: T) =>
  Strict({ kind: Type.Literal(kind), ...more });

/** What prepares a decision. */
export const ActBody = Type.Union([
  Act("allegation", {
    words: Words,
    clauses: Type.Array(Type.String({ pattern: "^(ala|iaop|law)\\.[a-z0-9.]{1,20}$" }), { maxItems: 20 }),
  }),
  Act("hearing", { until: Time() }),
  Act("extension", { until: Time(), words: Type.String({ maxLength: LONGEST_WORDS }) }),
  Act("statement", { words: Words }),
  Act("appeal", { words: Words }),
  Act("note", { words: Words }),
  Act("headquarters", { words: Words }),
  Act("assign", { assignee: Nullable(Type.String({ minLength: 1, maxLength: 64 })) }),
  Act("link", { other: Id }),
  Act("merge", { into: Id }),
  Act("message", { ref: Id }),
  Act("evidence-note", { words: Words }),
]);
export type CaseActBody = Static<typeof ActBody>;

/** What is decided. */
export const DecisionBody = Type.Union([
  Act("decision", { ruling: Enum(RULINGS), words: Words, sanction: Nullable(Sanction), appealUntil: Time() }),
  Act("appeal-decision", { ruling: Enum(APPEAL_RULINGS), words: Words, sanction: Nullable(Sanction) }),
  Act("lift", { sanction: Type.Integer({ minimum: 1 }), words: Words }),
]);
export type CaseDecisionBody = Static<typeof DecisionBody>;

export const FileBody = Strict({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  type: Type.String({ maxLength: 100 }),
  content: Type.String({ minLength: 4, maxLength: Math.ceil(LARGEST_FILE / 3) * 4, description: "base64" }),
});

export const ActedSchema = Type.Object({ case: Type.String(), stage: Enum(STAGES) });
export type Acted = Static<typeof ActedSchema>;

export const ExportBody = Strict({
  redacted: Type.Boolean({ description: "The respondent's copy: labels in the place of who complained" }),
  also: Type.Array(Type.String({ minLength: 2, maxLength: 200 }), {
    maxItems: 50,
    description: "More names and addresses that are replaced in it",
  }),
});
export const PreviewSchema = Type.Object({
  replaced: Type.Array(Type.Object({ label: Type.String(), texts: Type.Array(Type.String()), count: Type.Integer() })),
  heldBack: Type.Array(Type.String()),
  passages: Type.Array(Type.Object({ where: Type.String(), text: Type.String() })),
});
export type CasePreview = Static<typeof PreviewSchema>;

export const EvidenceSchema = Type.Object({ kind: Type.String(), data: Type.Unknown(), digest: Type.String() });
export type EvidenceBody = Static<typeof EvidenceSchema>;
