/** Figures and the trail as staff look at it. Days are days since 1970 in UTC; `until` is the first day that is out. */
import type { ChainedEntry, EntryKind } from "../../audit/entry.ts";
import type { CaseOutcome, DecisionCode, Disposition, Mode, PurposeLabel, Standing } from "../../mail/words.ts";
import type { Sight } from "./desk.ts";

export interface Span {
  readonly from: number;
  readonly until: number;
  readonly sight: Sight;
}

export interface MailFigure {
  readonly day: number;
  readonly purpose: PurposeLabel;
  readonly disposition: Disposition;
  /** What `enforce` would have done. */
  readonly enforced: Disposition;
  readonly mode: Mode;
  /** Each counted once, with its strictest copy. */
  readonly messages: number;
  readonly envelopes: number;
}

export interface RuleFigure {
  readonly day: number;
  readonly rule: string;
  /** Messages in which it found something. */
  readonly hits: number;
  readonly held: number;
  readonly refused: number;
  /** In observe or advise: would have been held or refused. */
  readonly would: number;
}

/** Of a period, and of the one before it. */
export interface RuleSum extends Omit<RuleFigure, "day"> {
  readonly heldBefore: number;
}

export interface AttemptFigure {
  readonly day: number;
  readonly result: "delivered" | "temporary" | "permanent";
  readonly status: string;
  readonly attempts: number;
}

/** Copies that the smart host took, by how long that took. */
export interface TookFigure {
  readonly day: number;
  /** Milliseconds: the first of a few steps that was not exceeded. */
  readonly upto: number;
  readonly copies: number;
}

/** Of the messages that a rule held and people decided. */
export interface OutcomeFigure {
  readonly rule: string;
  readonly decided: number;
  readonly released: number;
  /** Released because the hold was a mistake, or an appeal was granted. */
  readonly overturned: number;
}

export interface WaitingFigure {
  readonly messages: number;
  readonly recipients: number;
  readonly urgent: number;
  readonly oldestAt: number | null;
  /** Messages that came since each of the moments asked for, and not since the one before. */
  readonly buckets: readonly number[];
}

/** Messages that somebody decided, in columns: a year has tens of thousands of them. */
export interface WaitFigures {
  readonly receivedAt: readonly number[];
  /** As many. */
  readonly decidedAt: readonly number[];
}

export interface SenderFigure {
  readonly member: string;
  readonly name: string;
  readonly standing: Standing;
  readonly messages: number;
  readonly envelopes: number;
  /** Copies held or refused, or that would have been. */
  readonly stopped: number;
  /** The same of the period before. */
  readonly envelopesBefore: number;
  readonly stoppedBefore: number;
  readonly delivered: number;
  /** Null where they are not for who asks. */
  readonly complaints: number | null;
  /** Mailboxes that do not exist. */
  readonly bounces: number;
}

/** Whose complaints who asks may know of: nobody's, or all but those against the member with the address of this key. */
export type SeenComplaints = "none" | { readonly butOf: string };

export interface CampaignFigure {
  /** The first of its messages. */
  readonly ref: string;
  readonly campaign: number;
  readonly member: string;
  readonly name: string;
  readonly messages: number;
  readonly recipients: number;
  readonly oldestAt: number;
}

export interface ComplaintFigure {
  readonly day: number;
  readonly complaints: number;
}

export interface CaseFigures {
  readonly opened: number;
  readonly openNow: number;
  readonly oldestOpenAt: number | null;
  readonly closed: Readonly<Record<CaseOutcome, number>>;
  readonly appeals: { readonly made: number; readonly open: number; readonly granted: number; readonly denied: number };
  /** Standings that members were given, other than good. */
  readonly sanctions: Readonly<Partial<Record<Standing, number>>>;
}

export interface DeliveryNow {
  readonly queued: number;
  /** Envelopes that are being tried again. */
  readonly deferred: number;
  /** Since when the oldest of them waits. */
  readonly oldestAt: number | null;
  readonly noticesDue: number;
  readonly noticesFailed: number;
}

export interface ReviewerFigure {
  readonly staff: string;
  readonly fullName: string;
  readonly released: number;
  readonly refused: number;
  /** Confirmed what somebody else proposed. */
  readonly confirmed: number;
}

export interface TrailFilter {
  /** None: all. */
  readonly kinds: readonly EntryKind[];
  readonly actor: string | null;
  readonly subject: string | null;
  /** Milliseconds since 1970, `until` not included. */
  readonly from: number | null;
  readonly until: number | null;
  /** Only entries before this number. */
  readonly before: number | null;
  readonly limit: number;
}

/** What stands behind an id of the trail; `null` where there is nothing any more. */
export type TrailNames = Readonly<Record<string, string | null>>;

export interface FigureReads {
  /** Messages that are not counted yet and too many to count in passing; 0 most of the time. */
  figuresBehind(): Promise<number>;
  figuresMail(span: Span): Promise<readonly MailFigure[]>;
  figuresRules(span: Span): Promise<readonly RuleFigure[]>;
  /** Of the span from `from` on, and what they held before. */
  figuresRuleSums(span: Span, from: number): Promise<readonly RuleSum[]>;
  figuresAttempts(span: Span): Promise<readonly AttemptFigure[]>;
  /** Of everybody's mail, whatever the span's sight. */
  figuresTook(span: Span): Promise<readonly TookFigure[]>;
  /** `mistakes`: codes which say that the hold was one. */
  figuresOutcomes(span: Span, mistakes: readonly DecisionCode[]): Promise<readonly OutcomeFigure[]>;
  /** `since`: moments, newest first. */
  figuresWaiting(sight: Sight, since: readonly number[]): Promise<WaitingFigure>;
  figuresWaits(span: Span): Promise<WaitFigures>;
  figuresSenders(span: Span, seen: SeenComplaints, limit: number): Promise<readonly SenderFigure[]>;
  /** Open ones with at least so many messages. */
  figuresCampaigns(sight: Sight, atLeast: number, limit: number): Promise<readonly CampaignFigure[]>;
  figuresComplaints(span: Span): Promise<readonly ComplaintFigure[]>;
  figuresCases(span: Span): Promise<CaseFigures>;
  /** Letters that failed since then are counted. */
  figuresDelivery(since: number): Promise<DeliveryNow>;
  figuresReviewers(span: Span): Promise<readonly ReviewerFigure[]>;
  /** Newest first. */
  trailPage(filter: TrailFilter): Promise<readonly ChainedEntry[]>;
  /** Of `member:<id>`, `person:<id>`, `staff:<name>` and message refs. */
  trailNames(ids: readonly string[]): Promise<TrailNames>;
}

export interface FigureWrites {
  /** Counts at most so many messages and as many attempts; true when there are more. */
  countFigures(limit: number): Promise<boolean>;
  /** Forgets all that was counted, so that it is counted again. */
  forgetFigures(): Promise<void>;
}
