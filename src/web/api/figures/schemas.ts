/** What the routes of figures give. */
import { type Static, Type } from "typebox";
import { MODES, PURPOSES } from "../../../mail/words.ts";
import { ALERT_KINDS } from "../../../review/figures/alerts.ts";
import { Enum, Nullable, Time } from "../route.ts";

const Count = (description?: string) => Type.Integer({ minimum: 0, ...(description && { description }) });
const Summary = Type.String({ description: "The same in words, with what changed against the period before" });
const Day = Type.String({ description: "2026-03-10, a day in UTC" });
const Monday = Type.String({ description: "The Monday of the week, in UTC" });
const Length = (description: string) =>
  Nullable(Type.Number({ minimum: 0, description: `${description}, milliseconds` }));

export const ShareSchema = Type.Object(
  {
    hits: Count(),
    of: Count("What it rests on"),
    share: Nullable(Type.Number({ description: "0 to 1; null for none of none" })),
    low: Type.Number({ description: "The true share is between low and high in 95 of 100 such samples (Wilson)" }),
    high: Type.Number(),
  },
  { description: "A share, and how sure it is" },
);
export type ShareBody = Static<typeof ShareSchema>;

const FATES = {
  messages: Count("Messages; all others are copies, one per recipient"),
  ...{ forward: Count(), hold: Count(), reject: Count() },
  wouldHold: Count("Forwarded in observe or advise, where enforce would have held"),
  wouldReject: Count(),
};
export const VolumesSchema = Type.Object({
  days: Type.Array(Type.Object({ date: Day, ...FATES })),
  purposes: Type.Array(Type.Object({ purpose: Enum(PURPOSES), ...FATES })),
  ...{ total: Type.Object(FATES), before: Type.Object(FATES), modes: Type.Array(Enum(MODES)), summary: Summary },
});
export type VolumesBody = Static<typeof VolumesSchema>;

const WAITS = {
  decided: Count("Messages that people decided"),
  ...{ median: Length("Half were decided within"), p90: Length("Nine of ten were decided within") },
  ...{ workMedian: Length("The same in hours of the office's calendar"), workP90: Length("In office hours") },
};
export const WaitingSchema = Type.Object({
  ...{ messages: Count(), recipients: Count(), urgent: Count(), oldestAt: Nullable(Time()) },
  ages: Type.Array(Type.Object({ label: Type.String(), messages: Count() })),
});
export type WaitingBody = Static<typeof WaitingSchema>;

export const HoldsSchema = Type.Object({
  now: WaitingSchema,
  weeks: Type.Array(Type.Object({ week: Monday, ...WAITS })),
  ...{ total: Type.Object(WAITS), before: Type.Object(WAITS), summary: Summary },
});
export type HoldsBody = Static<typeof HoldsSchema>;

const RuleSchema = Type.Object({
  rule: Type.String(),
  hits: Count("Messages in which it found something"),
  held: Count("Messages that it held"),
  refused: Count(),
  would: Count("Messages that enforce would have held or refused for it"),
  heldBefore: Count(),
  decided: Count("Messages that it held and people decided"),
  falseHolds: ShareSchema,
  jump: Nullable(
    Type.Object(
      { count: Count(), usual: Type.Number() },
      { description: "Its holds of the last day, where these are out of the ordinary against four weeks" },
    ),
  ),
});
export const RulesSchema = Type.Object({ rules: Type.Array(RuleSchema), summary: Summary });
export type RulesBody = Static<typeof RulesSchema>;

const Limit = Enum(
  ["fine", "warn", "stop"],
  "warn: 0.1 % and more, stop: 0.3 % and more, with at least two complaints",
);
export const ComplaintsSchema = Type.Object({
  weeks: Type.Array(Type.Object({ week: Monday, complaints: Count(), delivered: Count() })),
  ...{ total: ShareSchema, before: ShareSchema, standing: Limit, summary: Summary },
});
export type ComplaintsBody = Static<typeof ComplaintsSchema>;

export const DeliverySchema = Type.Object({
  days: Type.Array(Type.Object({ date: Day, delivered: Count(), temporary: Count(), permanent: Count() })),
  failures: Type.Array(
    Type.Object({ status: Type.String({ description: "RFC 3463" }), result: Type.String(), attempts: Count() }),
  ),
  now: Type.Object({
    ...{ queued: Count(), deferred: Count("Are being tried again"), oldestAt: Nullable(Time()) },
    ...{ noticesDue: Count(), noticesFailed: Count("Of the last seven days") },
  }),
  summary: Summary,
});
export type DeliveryBody = Static<typeof DeliverySchema>;

const TOOK = {
  copies: Count("Copies that the smart host took and that were timed"),
  median: Length("Half were taken within, in steps"),
  p95: Length("95 of 100 were taken within, in steps"),
};
export const LatencySchema = Type.Object({
  days: Type.Array(Type.Object({ date: Day, ...TOOK })),
  ...{ total: Type.Object(TOOK), summary: Summary },
});
export type LatencyBody = Static<typeof LatencySchema>;

export const SendersSchema = Type.Object({
  senders: Type.Array(
    Type.Object({
      ...{ member: Type.String(), name: Type.String(), messages: Count(), envelopes: Count() },
      ...{
        stopped: Count("Copies held or refused, or that would have been"),
        delivered: Count("Copies that were taken"),
        complaints: Nullable(
          Type.Object({ ...ShareSchema.properties }, { description: "Null without cases:read, and of oneself" }),
        ),
        standing: Nullable(Limit),
      },
      why: Type.Array(Type.String(), { description: "Sentences, the weightiest first" }),
    }),
  ),
});
export type SendersBody = Static<typeof SendersSchema>;

export const CampaignsSchema = Type.Object({
  campaigns: Type.Array(
    Type.Object({
      ref: Type.String({ description: "Of its first message" }),
      ...{ campaign: Type.Integer(), member: Type.String(), name: Type.String() },
      ...{ messages: Count("Held ones"), recipients: Count(), oldestAt: Time() },
    }),
  ),
});
export type CampaignsBody = Static<typeof CampaignsSchema>;

export const CasesSchema = Type.Object({
  ...{ opened: Count(), openNow: Count(), oldestOpenAt: Nullable(Time()) },
  closed: Type.Object({ upheld: Count(), dismissed: Count(), withdrawn: Count() }),
  appeals: Type.Object({ made: Count(), open: Count(), granted: Count(), denied: Count() }),
  sanctions: Type.Record(Type.String(), Count(), { description: "Members who were given a standing other than good" }),
});
export type CaseFiguresBody = Static<typeof CasesSchema>;

export const AlertsSchema = Type.Object({
  alerts: Type.Array(
    Type.Object({
      ...{ kind: Enum(ALERT_KINDS), words: Type.String() },
      path: Type.String({ description: "A page of the console" }),
      search: Type.Record(Type.String(), Type.String()),
    }),
  ),
  behind: Count("Messages that are not counted yet: figures are too low by as many"),
  empty: Type.Boolean({ description: "No mail came, neither in this period nor in the one before" }),
});
export type AlertsBody = Static<typeof AlertsSchema>;

export const ReviewersSchema = Type.Object({
  reviewers: Type.Array(
    Type.Object({
      ...{ staff: Type.String(), fullName: Type.String(), released: Count(), refused: Count() },
      confirmed: Count("Confirmed what somebody else proposed"),
    }),
    { description: "By name. How much somebody decides says nothing of how well" },
  ),
});
export type ReviewersBody = Static<typeof ReviewersSchema>;

const Cell = Type.Union([Type.String(), Type.Number(), Type.Null()]);
export const ReportSchema = Type.Object({
  ...{ title: Type.String(), association: Type.String(), month: Type.String(), madeAt: Time() },
  notes: Type.Array(Type.String()),
  sections: Type.Array(
    Type.Object({
      ...{ title: Type.String(), note: Type.String(), head: Type.Array(Type.String()) },
      rows: Type.Array(Type.Array(Cell)),
    }),
  ),
});
export type ReportBody = Static<typeof ReportSchema>;
