/** What the routes of held mail take and give. Everything that names a message names it by its reference. */
import { type Static, Type } from "typebox";
import { DECISION_CODES, ENVELOPE_STATES, PURPOSES } from "../../../mail/words.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

/** The most rows that one answer holds, and the most messages that one decision is about. */
export const MOST_ROWS = 200;
export const MOST_DECIDED = 500;

export const Ref = Type.String({ minLength: 12, maxLength: 12, pattern: "^[0-9a-z]{12}$", description: "A message" });
const Text = (maxLength: number, description?: string) =>
  Type.String({ maxLength, ...(description !== undefined && { description }) });
const Flag = (description: string) => Type.Optional(Type.Boolean({ description }));

/** Waiting at least this long. */
export const AGES = ["1h", "8h", "1d", "3d", "7d"] as const;

const filters = {
  rule: Type.Optional(Text(80, "A rule that holds it")),
  clause: Type.Optional(Text(40, "A clause that such a finding serves")),
  sender: Type.Optional(Text(320, "The author: a member's id or one of their addresses")),
  recipient: Type.Optional(Text(320, "An address of which an envelope is held")),
  group: Type.Optional(Text(80, "A group that the author is in")),
  age: Type.Optional(Enum(AGES, "Waiting at least this long")),
  campaign: Type.Optional(Ref),
  message: Type.Optional(
    Type.String({ ...Ref, description: "The row that holds this message, which the other filters let through" }),
  ),
  urgent: Flag("Marked urgent by its sender"),
  mine: Flag("Claimed by the caller"),
  reopened: Flag("Released before, and the smart host did not take it"),
  stuck: Flag("Nobody may decide it, but whoever was named for it"),
  q: Type.Optional(Text(300, "Words, and ref: from: to: rule: state: before:")),
};
export const HeldFilterSchema = Strict(filters);
export type HeldFilterQuery = Static<typeof HeldFilterSchema>;

export const HeldQuerySchema = Strict({
  ...filters,
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS, description: "Default 50" })),
});

export const ClaimSchema = Type.Object({
  by: Type.String({ description: "The account's name" }),
  byName: Type.String(),
  mine: Type.Boolean(),
  at: Time(),
  until: Time(),
});
export type HeldClaim = Static<typeof ClaimSchema>;

const ClearanceTermsSchema = Strict(
  {
    rule: Type.Optional(Text(80)),
    purpose: Type.Optional(Enum(PURPOSES)),
    days: Type.Integer({ minimum: 1, maximum: 90 }),
  },
  "With a release: this author may write to these recipients, for this rule or purpose (one of the two), so long",
);

/** A decision under way: it may be taken back until `until`, or waits for a second person. */
export const UnderWaySchema = Type.Object({
  id: Type.Integer(),
  state: Enum(["proposed", "pending"]),
  kind: Enum(["release", "refuse"]),
  by: Type.String(),
  byName: Type.String(),
  mine: Type.Boolean(),
  until: Nullable(Time("May be taken back until then; null while it waits for a second person")),
  batch: Type.String({ description: "For confirming, or taking back, all that was decided together" }),
  messages: Type.Integer({ description: "That were decided together and stand like this one" }),
  free: Type.Integer({ description: "Recipients of this message that nobody decided yet" }),
  clearance: Nullable(ClearanceTermsSchema),
});

const common = {
  subject: Type.String(),
  receivedAt: Time("The oldest of its messages came"),
  heldUntil: Time("The first of its messages meets its fate then"),
  recipients: Type.Integer({ description: "Envelopes that wait" }),
  to: Type.Array(Type.String(), { description: "The first of them, at most 3" }),
  rules: Type.Array(Type.String(), { description: "That hold it" }),
  clauses: Type.Array(Type.String()),
  confidential: Type.Boolean({ description: "A finding that its sender never reads of" }),
  urgentAt: Nullable(Time()),
  reopenedAt: Nullable(Time()),
  appealed: Type.Boolean({ description: "Its sender appealed, and nobody answered yet" }),
  fourEyes: Type.Boolean({ description: "A release needs two people" }),
  notes: Type.Integer(),
  claim: Nullable(ClaimSchema),
  underWay: Nullable(UnderWaySchema),
  barred: Nullable(Type.String({ description: "Why the caller may not decide it, in words; null: they may" })),
};

export const SenderSchema = Type.Object({
  id: Nullable(Type.String({ description: "The member; null for none" })),
  name: Type.String(),
  address: Type.String(),
  organisation: Type.String(),
  groups: Type.Array(Type.String()),
});

/** One line of the queue: a campaign, mostly of one message. */
export const HeldRowSchema = Type.Object({
  campaign: Ref,
  /** Its oldest message that waits: what is opened for the row. A claim of any message is of the whole campaign. */
  ref: Ref,
  messages: Type.Integer({ description: "That wait, as far as the filters let them through" }),
  of: Type.Integer({ description: "Messages of the campaign that wait, whatever the filters" }),
  sender: SenderSchema,
  purpose: Enum(PURPOSES),
  ...common,
});
export type HeldRow = Static<typeof HeldRowSchema>;

export const HeldPageSchema = Type.Object({
  total: Type.Integer({ description: "Rows that the filters let through" }),
  messages: Type.Integer({ description: "Messages in them" }),
  offset: Type.Integer(),
  rows: Type.Array(HeldRowSchema, { description: "Oldest first" }),
  ignored: Type.Array(Type.String(), { description: "Words of q that mean nothing, each with why" }),
});
export type HeldPage = Static<typeof HeldPageSchema>;

const CountSchema = Type.Object({ value: Type.String(), label: Type.String(), count: Type.Integer() });
export type HeldCount = Static<typeof CountSchema>;
const Counts = (description: string) => Type.Array(CountSchema, { description });

/** Messages, not rows. Each list respects all filters but its own; values that the others leave nothing of count 0. */
export const HeldCountsSchema = Type.Object({
  messages: Type.Integer({ description: "With all filters" }),
  waiting: Type.Integer({ description: "With none" }),
  oldest: Nullable(Time("The oldest that waits, with no filter")),
  rules: Counts("Most first"),
  clauses: Counts("Most first"),
  senders: Counts("Most first, at most 50; value: member's id"),
  recipients: Counts("Most first, at most 50; value: address"),
  groups: Counts("Most first"),
  ages: Counts("Waiting at least so long"),
  urgent: Type.Integer(),
  mine: Type.Integer(),
  reopened: Type.Integer(),
  stuck: Type.Integer(),
  proposed: Type.Integer({ description: "Waiting for a second person, with no filter" }),
});
export type HeldCounts = Static<typeof HeldCountsSchema>;

export const HeldItemSchema = Type.Object({ ref: Ref, ...common });
export type HeldItem = Static<typeof HeldItemSchema>;

/** What makes a message of a campaign differ from most of it. */
export const EXCEPTIONS = ["consent", "findings", "words", "urgent", "appeal"] as const;
export const HeldCampaignSchema = Type.Object({
  row: HeldRowSchema,
  total: Type.Integer({ description: "Messages of it that wait" }),
  messages: Type.Array(HeldItemSchema, { description: `Oldest first, at most ${MOST_DECIDED}` }),
  exceptions: Type.Array(
    Type.Object({
      ref: Ref,
      differs: Type.Array(Enum(EXCEPTIONS)),
      why: Type.String({ description: "In words" }),
    }),
  ),
});
export type HeldCampaign = Static<typeof HeldCampaignSchema>;

export const ClaimBodySchema = Strict({ takeOver: Flag("Take it from whoever has it; the trail says so") });

export const NoteBodySchema = Strict({ text: Type.String({ minLength: 1, maxLength: 4000 }) });
export const NoteSchema = Type.Object({
  id: Type.Integer(),
  by: Type.String(),
  byName: Type.String(),
  at: Time(),
  text: Type.String(),
});
export type HeldNote = Static<typeof NoteSchema>;

const KINDS = ["release", "refuse"] as const;
export const DecisionBodySchema = Strict({
  refs: Type.Optional(Type.Array(Ref, { minItems: 1, maxItems: MOST_DECIDED, uniqueItems: true })),
  campaign: Type.Optional(Ref),
  except: Type.Optional(
    Type.Array(Ref, { maxItems: MOST_DECIDED, description: "Messages of the campaign that it is not about" }),
  ),
  kind: Enum(KINDS),
  recipients: Type.Optional(
    Type.Array(Text(320), {
      minItems: 1,
      maxItems: 1000,
      description: "Of one message: these only; left out: all that wait and that nobody decided yet",
    }),
  ),
  code: Enum(DECISION_CODES),
  reason: Type.Optional(Text(1000, "For the sender; a refusal needs one")),
  clearance: Type.Optional(ClearanceTermsSchema),
  takeOver: Flag("Also what another person has claimed; the trail says so"),
});
export type DecisionBody = Static<typeof DecisionBodySchema>;

/**
 * pending: carried out when the undo time is over; proposed: waits for a second person. None of the others changed anything.
 * claimed: another person has it; busy: a decision is under way; party: the caller is a party to it; ended: nothing of it is
 * held any more; unclearable: its rule found nothing in it, or takes two; unknown: no such message, or none that the caller may see.
 */
export const DECIDED_AS = [
  "pending",
  "proposed",
  "claimed",
  "busy",
  "party",
  "ended",
  "unclearable",
  "unknown",
] as const;
export const DecisionAnswerSchema = Type.Object({
  batch: Type.String({ description: "For taking all of it back" }),
  undoUntil: Nullable(Time()),
  decided: Type.Integer({ description: "Messages that are pending or proposed by this" }),
  left: Type.Integer({ description: `Messages of the campaign beyond the ${MOST_DECIDED} that one decision is about` }),
  results: Type.Array(
    Type.Object({
      ref: Ref,
      outcome: Enum(DECIDED_AS),
      decision: Nullable(Type.Integer()),
      detail: Type.String({ description: "In words" }),
    }),
  ),
});
export type DecisionAnswer = Static<typeof DecisionAnswerSchema>;

export const DECISION_STATES = ["proposed", "pending", "done", "undone", "stale", "failed"] as const;
export const DecisionSchema = Type.Object({
  id: Type.Integer(),
  batch: Nullable(Type.String()),
  ref: Ref,
  subject: Type.String(),
  kind: Enum(KINDS),
  state: Enum(DECISION_STATES),
  by: Type.String(),
  byName: Type.String(),
  second: Nullable(Type.String({ description: "Who confirmed it" })),
  code: Enum(DECISION_CODES),
  reason: Type.String(),
  clearance: Nullable(ClearanceTermsSchema),
  at: Time(),
  undoUntil: Nullable(Time()),
  endedAt: Nullable(Time()),
  released: Nullable(
    Type.Boolean({ description: "The smart host took all that it released; null: not a release, or not known yet" }),
  ),
  envelopes: Type.Array(
    Type.Object({
      recipient: Type.String(),
      state: Enum(ENVELOPE_STATES),
      reply: Nullable(Type.String({ description: "The smart host's last words" })),
    }),
    { description: "What it is about, and what became of it; at most 100" },
  ),
  barred: Nullable(Type.String({ description: "Why the caller may not confirm or decide it" })),
});
export type HeldDecision = Static<typeof DecisionSchema>;

export const DecisionQuerySchema = Strict({
  ref: Type.Optional(Ref),
  state: Type.Optional(Enum(DECISION_STATES)),
  before: Type.Optional(Type.Integer({ minimum: 1, description: "Ids below this" })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS })),
});
export const DecisionListSchema = Type.Object({
  decisions: Type.Array(DecisionSchema, { description: "Newest first" }),
});
export type HeldDecisions = Static<typeof DecisionListSchema>;

export const UndoneSchema = Type.Object({
  undone: Type.Array(Type.Integer(), { description: "Decisions that were taken back" }),
  late: Type.Array(Type.Integer(), { description: "Carried out already, or taken back before" }),
});
export type UndoAnswer = Static<typeof UndoneSchema>;

export const CodeListSchema = Type.Object({
  codes: Type.Array(
    Type.Object({
      code: Enum(DECISION_CODES),
      kinds: Type.Array(Enum(KINDS)),
      words: Type.String(),
      mistake: Type.Boolean({ description: "Says that the hold was a mistake: counts as a false hold" }),
    }),
  ),
  undo: Type.Integer({ description: "Milliseconds in which a decision may be taken back" }),
});
export type DecisionCodes = Static<typeof CodeListSchema>;

export const ClearanceSchema = Type.Object({
  id: Type.Integer(),
  sender: Type.Object({ id: Type.String(), name: Type.String() }),
  recipient: Type.String(),
  rule: Nullable(Type.String()),
  purpose: Nullable(Enum(PURPOSES)),
  by: Type.String(),
  at: Time(),
  until: Time(),
  ref: Ref,
});
export const ClearanceListSchema = Type.Object({
  clearances: Type.Array(ClearanceSchema, { description: "In force, newest first" }),
});
export type PairClearance = Static<typeof ClearanceSchema>;
export type PairClearances = Static<typeof ClearanceListSchema>;
export const ClearanceQuerySchema = Strict({
  sender: Type.Optional(Text(320)),
  recipient: Type.Optional(Text(320)),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS })),
});
