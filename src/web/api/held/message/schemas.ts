/** One held message: what the API says of it. */
import { type Static, Type } from "typebox";
import {
  BASES,
  COMPLAINT,
  CONSENT_STATUSES,
  DISPOSITIONS,
  ENVELOPE_STATES,
  FIXES,
  LEVELS,
  MODES,
  PURPOSES,
  SCOPES,
  STANDINGS,
} from "../../../../mail/words.ts";
import { Enum, Nullable, Strict, Time } from "../../route.ts";
import { ClaimSchema, Ref } from "../schemas.ts";

const Strings = (description?: string) => Type.Array(Type.String(), description === undefined ? {} : { description });
const STOPS = ["suspended", "cancelled", "suppressed", "withdrawn", "declined"] as const;

export const RefParams = Strict({ ref: Ref });
export const EnvelopeParams = Strict({ ref: Ref, id: Type.Integer({ minimum: 1 }) });
export const PartParams = Strict({ ref: Ref, index: Type.Integer({ minimum: 0, maximum: 9999 }) });

/** Words as they stand, in order: joined they are the text. */
export const PieceSchema = Type.Object({
  text: Type.String(),
  findings: Type.Array(Type.Integer(), { description: "Places in `findings` of what was found in these words" }),
  purpose: Type.Boolean({ description: "These words led to the purpose" }),
});
export type Piece = Static<typeof PieceSchema>;

export const PassageSchema = Type.Object({
  part: Type.String({ description: "subject, text, header:<name>, attachment:<index>, link:<index>" }),
  label: Type.String({ description: "The part in words" }),
  pieces: Type.Array(PieceSchema),
  before: Type.Boolean({ description: "There is more of the part before it" }),
  after: Type.Boolean({ description: "There is more after it" }),
  found: Type.Boolean({ description: "False: the words are known, their place is not any more" }),
});
export type Passage = Static<typeof PassageSchema>;

export const ClauseTextSchema = Type.Object({
  id: Type.String(),
  text: Type.String({ description: "The clause in the project's words; empty where it is not on its page" }),
});

export const FindingSchema = Type.Object({
  rule: Type.String(),
  page: Type.String({ description: "Where the rule is explained" }),
  pack: Type.String(),
  recipient: Nullable(Type.String({ description: "Null: it concerns the whole message" })),
  message: Type.String(),
  clauses: Type.Array(ClauseTextSchema),
  remedy: Type.String(),
  level: Enum(LEVELS),
  mode: Enum(MODES),
  doubtful: Type.Boolean(),
  confidential: Type.Boolean({ description: "Its sender must never read of it" }),
  evidence: Type.Array(Type.Object({ part: Type.String(), text: Type.String() })),
});
export type ScreenFinding = Static<typeof FindingSchema>;

const SenderSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  organisation: Type.String(),
  standing: Enum(STANDINGS),
  roles: Strings(),
  groups: Strings(),
  until: Nullable(Time("The membership ends or ended then")),
  lately: Type.Object(
    {
      delivered: Type.Integer(),
      held: Type.Integer(),
      complaints: Nullable(Type.Integer({ description: "Null without the permission cases:read" })),
    },
    { description: "In the last 30 days" },
  ),
});

const OutgoingSchema = Type.Object(
  {
    waiting: Type.Integer({ description: "Envelopes that were checked" }),
    stops: Type.Array(Type.Object({ why: Enum(STOPS), count: Type.Integer(), words: Type.String() }), {
      description: "That would not go out: will that was expressed since, or a standing",
    }),
    smartHost: Type.String(),
    added: Strings("What the gateway puts on top or into it, in words"),
    dkim: Nullable(Type.Object({ domain: Type.String(), selector: Type.String() })),
    notices: Strings("Who is told what, in words"),
    until: Time("Delivery is tried until then, if it is released now"),
  },
  { description: "What a release would do now" },
);

export const HeldMessageSchema = Type.Object({
  ref: Ref,
  receivedAt: Time(),
  heldUntil: Nullable(Time("Null: nothing of it was ever held")),
  why: Type.String({ description: "The sentence that says why" }),
  more: Strings("Further reasons"),
  subject: Type.String(),
  size: Type.Integer({ description: "Octets" }),
  digest: Type.String({ description: "SHA-256 of its bytes as they came" }),
  messageId: Nullable(Type.String()),
  automatic: Type.Boolean(),
  hasBody: Type.Boolean({ description: "False: its bytes were deleted" }),
  authorAddress: Nullable(Type.String()),
  reversePath: Nullable(Type.String({ description: "Null: <>" })),
  login: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  session: Type.Object({ listener: Type.String(), peer: Type.String(), tls: Nullable(Type.String()) }),
  purpose: Type.Object({ label: Enum(PURPOSES), confidence: Type.Number(), evidence: Strings() }),
  policy: Type.Object({
    version: Type.Integer(),
    activatedAt: Nullable(Time()),
    mode: Nullable(Enum(MODES)),
    packs: Type.Array(Type.Object({ name: Type.String(), title: Type.String() })),
    isActive: Type.Boolean({ description: "It is the policy of today" }),
  }),
  findings: Type.Array(FindingSchema),
  passages: Type.Array(PassageSchema, { description: "The words that were flagged, with some around them" }),
  unread: Nullable(Type.String({ description: "Why the message could not be read again; null: it was" })),
  sender: Nullable(SenderSchema),
  states: Type.Array(Type.Object({ state: Enum(ENVELOPE_STATES), count: Type.Integer() })),
  appeal: Nullable(Type.Object({ at: Time(), statement: Type.String(), state: Type.String() })),
  claim: Nullable(ClaimSchema),
  urgentAt: Nullable(Time()),
  reopenedAt: Nullable(Time()),
  siblings: Type.Object({
    total: Type.Integer(),
    messages: Type.Array(Type.Object({ ref: Ref, subject: Type.String(), receivedAt: Time() })),
  }),
  release: OutgoingSchema,
});
export type HeldMessageBody = Static<typeof HeldMessageSchema>;

export const ConsentSchema = Type.Object({
  id: Type.Integer(),
  grantee: Type.String(),
  scope: Enum(SCOPES),
  status: Enum(CONSENT_STATUSES),
  basis: Nullable(Enum([...BASES, COMPLAINT])),
  purpose: Nullable(Enum(PURPOSES)),
  at: Time(),
  until: Nullable(Time()),
  recordedBy: Type.String(),
  recordedAt: Time(),
  evidence: Type.String(),
  message: Type.String(),
  wording: Type.String(),
  source: Type.String(),
  annulled: Nullable(Type.Object({ kind: Enum(["undone", "struck"]), at: Time() })),
  rested: Type.Boolean({ description: "The verdict rested on it" }),
  since: Type.Boolean({ description: "It was recorded, or annulled, after the message came" }),
});
export type ScreenConsent = Static<typeof ConsentSchema>;

export const RecipientSchema = Type.Object({
  id: Type.Integer(),
  recipient: Type.String(),
  name: Nullable(Type.String()),
  member: Nullable(Type.String()),
  state: Enum(ENVELOPE_STATES),
  disposition: Enum(DISPOSITIONS),
  enforced: Enum(DISPOSITIONS, "What mode enforce makes of it"),
  mode: Enum(MODES),
  quota: Type.Boolean({ description: "It waits for its sender's limit alone, and goes out by itself" }),
  reasons: Strings(),
  findings: Type.Array(Type.Integer()),
  attempts: Type.Integer(),
  decidedBy: Nullable(Type.String()),
  decidedAt: Nullable(Time()),
  comment: Nullable(Type.String()),
  endedAt: Nullable(Time()),
  lastStatus: Nullable(Type.String()),
  lastReply: Nullable(Type.String({ description: "The smart host's last words" })),
  fixes: Type.Array(Enum(FIXES)),
  stop: Nullable(
    Type.Object({ why: Enum(STOPS), words: Type.String() }, { description: "A release would not go out" }),
  ),
  standing: Nullable(
    Type.String({ description: "What was on record when it came, in words; null without consents:read" }),
  ),
  changed: Type.Integer({ description: "Records made or annulled since" }),
  consents: Nullable(Type.Array(ConsentSchema, { description: "Newest first; null without consents:read" })),
  suppressed: Nullable(Type.Boolean({ description: "Null without consents:read" })),
});
export type HeldRecipient = Static<typeof RecipientSchema>;

export const RecipientQuerySchema = Strict({
  match: Type.Optional(Type.String({ maxLength: 320, description: "A part of the address or name" })),
  state: Type.Optional(Enum(ENVELOPE_STATES)),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, description: "Default 50" })),
});
export const RecipientPageSchema = Type.Object({
  total: Type.Integer(),
  offset: Type.Integer(),
  recipients: Type.Array(RecipientSchema, { description: "Strictest first" }),
});
export type HeldRecipients = Static<typeof RecipientPageSchema>;

export const StorySchema = Type.Object({
  recipient: Type.String(),
  attempts: Type.Array(
    Type.Object({
      at: Time(),
      result: Type.String(),
      status: Type.String(),
      reply: Type.String(),
      host: Type.String(),
    }),
    { description: "Newest first" },
  ),
  mail: Type.Array(
    Type.Object({
      ref: Ref,
      at: Time(),
      from: Enum(["sender", "recipient"]),
      subject: Type.String(),
      state: Enum(ENVELOPE_STATES),
      purpose: Enum(PURPOSES),
    }),
    { description: "Between the two, either way, newest first, at most 20" },
  ),
  bounces: Type.Array(Type.Object({ at: Time(), kind: Type.String(), diagnostic: Type.String() })),
  complaints: Nullable(
    Type.Array(Type.Object({ at: Time(), source: Type.String(), case: Nullable(Type.String()) }), {
      description: "Against this sender; null without cases:read",
    }),
  ),
});
export type HeldStory = Static<typeof StorySchema>;

const FaultSchema = Type.Object({ kind: Type.String(), detail: Type.String(), part: Type.String() });
const REGIONS = ["own", "quoted", "forwarded", "signature", "footer"] as const;
export const TextSchema = Type.Object({
  pieces: Type.Array(Type.Object({ ...PieceSchema.properties, region: Enum(REGIONS, "Whose words they are") }), {
    description: "Joined they are what a reader sees",
  }),
  concealed: Type.Array(Type.Object({ kind: Type.String(), text: Type.String(), part: Type.String() }), {
    description: "Text that readers do not see",
  }),
  links: Type.Array(Type.Object({ href: Type.String(), text: Type.String() }), { description: "At most 200" }),
  faults: Type.Array(FaultSchema),
});
export type HeldText = Static<typeof TextSchema>;

export const HeadersSchema = Type.Object({
  fields: Type.Array(Type.Object({ name: Type.String(), value: Type.String() }), {
    description: "In order; at most 1000",
  }),
  cut: Type.Boolean(),
});
export type HeldHeaders = Static<typeof HeadersSchema>;

export const RawSchema = Type.Object({
  text: Type.String({ description: "Its first octets, each as one character" }),
  size: Type.Integer(),
  cut: Type.Boolean(),
});
export type HeldRaw = Static<typeof RawSchema>;

export const PartsSchema = Type.Object({
  parts: Type.Array(
    Type.Object({
      index: Type.Integer(),
      filename: Type.String(),
      contentType: Type.String(),
      size: Type.Integer(),
      inline: Type.Boolean(),
      pieces: Type.Array(PieceSchema, { description: "The text in it, as far as it can be read" }),
      fetchable: Type.Boolean({ description: "Small enough to be downloaded" }),
    }),
  ),
});
export type HeldParts = Static<typeof PartsSchema>;

export const HtmlSchema = Type.Object({
  shown: Type.Boolean({ description: "False: it has no HTML" }),
  pictures: Type.Object({ remote: Type.Integer(), shown: Type.Integer(), left: Type.Integer() }),
  links: Type.Integer(),
  removed: Type.Integer({ description: "Programs, forms, frames and the like that were taken out" }),
  cut: Type.Boolean(),
});
export type HeldHtml = Static<typeof HtmlSchema>;
