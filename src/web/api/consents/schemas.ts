/** What the routes of consents take and give. */
import { type Static, Type } from "typebox";
import { CONSENT_STATUSES, PURPOSES, SCOPES } from "../../../mail/words.ts";
import { Reason, Text } from "../records/shared.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

export const RecipientListQuery = Strict({
  q: Type.Optional(Text(320, "A part of the address")),
  suppressed: Type.Optional(Type.Boolean({ description: "Only those who are suppressed" })),
  after: Type.Optional(Text(400, "`next` of the page before")),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: "Default 50" })),
});

export const RecipientListSchema = Type.Object({
  rows: Type.Array(
    Type.Object({
      address: Type.String(),
      records: Type.Integer(),
      lastAt: Nullable(Time()),
      suppressed: Type.Boolean(),
    }),
  ),
  next: Nullable(Type.String()),
});
export type RecipientList = Static<typeof RecipientListSchema>;

const RecordSchema = Type.Object({
  id: Type.Integer(),
  grantee: Type.String({ description: "A member's id, an organisation's domain, an address, or * for everybody" }),
  scope: Enum(SCOPES),
  status: Enum(CONSENT_STATUSES),
  basis: Nullable(Type.String()),
  purpose: Nullable(Enum(PURPOSES)),
  at: Time("When it was said"),
  until: Nullable(Time()),
  recordedBy: Type.String(),
  recordedAt: Time(),
  evidence: Type.String(),
  message: Type.String({ description: "The message that says so" }),
  wording: Type.String({ description: "What was shown when it was said" }),
  source: Type.String(),
  annulled: Nullable(Type.Object({ kind: Enum(["undone", "struck"]), at: Time(), by: Type.String() })),
});
export type ConsentRecord = Static<typeof RecordSchema>;

const WillSchema = Type.Object(
  {
    granted: Type.Array(
      Type.Object({
        scope: Enum(SCOPES),
        basis: Type.String(),
        at: Time(),
        until: Nullable(Time()),
        weak: Type.Boolean({ description: "Somebody else's word, not the recipient's own" }),
      }),
    ),
    refused: Type.Array(
      Type.Object({
        scope: Enum(SCOPES),
        status: Enum(["withdrawn", "declined"]),
        purpose: Nullable(Enum(PURPOSES)),
        at: Time(),
      }),
    ),
  },
  { description: "What holds now" },
);
export type WillBody = Static<typeof WillSchema>;

const PartySchema = Type.Object({
  kind: Enum(["member", "organisation", "address", "everybody"]),
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
});

export const LedgerSchema = Type.Object({
  address: Type.String(),
  suppression: Nullable(Type.Object({ reason: Type.String(), recordedBy: Type.String(), at: Time() })),
  senders: Type.Array(Type.Object({ sender: PartySchema, will: WillSchema, records: Type.Array(RecordSchema) })),
  declines: Type.Array(Type.Object({ grantee: Type.String(), event: Type.String(), at: Time() }), {
    description: "Declined meetings: a decline for that event and nothing else",
  }),
});
export type Ledger = Static<typeof LedgerSchema>;

export const SenderLedgerSchema = Type.Object({
  sender: PartySchema,
  people: Type.Array(
    Type.Object({
      address: Type.String(),
      suppressed: Type.Boolean(),
      will: WillSchema,
      records: Type.Array(RecordSchema),
    }),
  ),
  next: Nullable(Type.Integer()),
});
export type SenderLedgerBody = Static<typeof SenderLedgerSchema>;

export const ConsentInputSchema = Strict({
  recipient: Text(320),
  grantee: Text(320, "A member's id or address, an organisation's domain; * for everybody where it is a refusal"),
  scope: Enum(SCOPES),
  status: Enum(CONSENT_STATUSES),
  purpose: Type.Optional(Nullable(Enum(PURPOSES, "For declines of one kind of mail"))),
  at: Time("When the recipient said so"),
  until: Type.Optional(Nullable(Time())),
  evidence: Type.String({ minLength: 3, maxLength: 20_000, description: "What proves it" }),
  source: Type.Optional(Text(200, "Where it was said: a letter, a call, a form")),
});
export type ConsentInputBody = Static<typeof ConsentInputSchema>;

export const SuppressionSchema = Strict({ address: Text(320), reason: Reason });
