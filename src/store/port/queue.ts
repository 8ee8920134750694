/** The queue of held mail as staff read it, and what they do with it. */
import type { ConsentAges } from "../../consent/will.ts";
import type { DecisionCode, EnvelopeState, PurposeLabel } from "../../mail/words.ts";
import type { Sight } from "./desk.ts";

/** Who asks. */
export interface QueueReader {
  /** The account's name. */
  readonly staff: string;
  readonly groups: Sight;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who complained is not for them: what holds mail in confidence is not told (ala.sm.7). Default false. */
  readonly blind?: boolean;
}

/** All must hold; what is absent asks for nothing. */
export interface QueueFilter {
  readonly rule?: string | undefined;
  readonly clause?: string | undefined;
  /** A member's id or one of their addresses' keys. */
  readonly sender?: string | undefined;
  /** An address's key. */
  readonly recipient?: string | undefined;
  readonly group?: string | undefined;
  /** Received at that time or before, milliseconds since 1970. */
  readonly receivedBy?: number | undefined;
  /** The ref that names it. */
  readonly campaign?: string | undefined;
  /** Of the campaign of this message, which the other filters let through itself. */
  readonly message?: string | undefined;
  readonly urgent?: boolean | undefined;
  readonly mine?: boolean | undefined;
  readonly reopened?: boolean | undefined;
  /** Nobody may decide it. */
  readonly stuck?: boolean | undefined;
  readonly words?: readonly string[] | undefined;
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  /** Beginnings of rules' ids. */
  readonly rules?: readonly string[] | undefined;
  readonly states?: readonly QueueState[] | undefined;
  /** The messages with these references. */
  readonly refs?: readonly string[] | undefined;
}
export type QueueState = "waiting" | "claimed" | "pending" | "proposed" | "urgent" | "reopened" | "appealed";

/** Of a campaign: the same whichever of its messages is looked at. */
export interface ClaimRow {
  readonly by: string;
  readonly byName: string;
  readonly mine: boolean;
  readonly at: number;
  readonly until: number;
}

export interface UnderWayRow {
  readonly id: number;
  readonly state: "proposed" | "pending";
  readonly kind: "release" | "refuse";
  readonly by: string;
  readonly byName: string;
  readonly mine: boolean;
  readonly until: number | null;
  /** For all that was decided together, and how many messages of it that the reader sees stand like this one. */
  readonly batch: string;
  readonly messages: number;
  /** Recipients of this message that no decision under way is about. */
  readonly free: number;
  readonly clearance: ClearanceTerms | null;
}

/** One held message, for people. */
export interface QueueItem {
  readonly ref: string;
  readonly subject: string;
  readonly receivedAt: number;
  readonly heldUntil: number;
  readonly recipients: number;
  readonly to: readonly string[];
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly confidential: boolean;
  readonly urgentAt: number | null;
  readonly reopenedAt: number | null;
  readonly appealed: boolean;
  readonly fourEyes: boolean;
  readonly notes: number;
  readonly claim: ClaimRow | null;
  readonly underWay: UnderWayRow | null;
  /** Why the reader may not decide it; null: they may. */
  readonly barred: string | null;
}

/** A campaign as far as the filters let it through: `ref` is its oldest such message that waits, the rest speaks of all of these. */
export interface QueueRow extends QueueItem {
  readonly campaign: string;
  readonly messages: number;
  /** Messages of the campaign that wait, whatever the filters. */
  readonly of: number;
  readonly purpose: PurposeLabel;
  readonly sender: {
    readonly id: string | null;
    readonly name: string;
    readonly address: string;
    readonly organisation: string;
    readonly groups: readonly string[];
  };
}

export interface QueuePage {
  readonly total: number;
  readonly messages: number;
  readonly rows: readonly QueueRow[];
}

export interface Counted {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface QueueCounts {
  readonly messages: number;
  readonly waiting: number;
  readonly oldest: number | null;
  readonly rules: readonly Counted[];
  readonly clauses: readonly Counted[];
  readonly senders: readonly Counted[];
  readonly recipients: readonly Counted[];
  readonly groups: readonly Counted[];
  /** In the order of `ages`. */
  readonly ages: readonly number[];
  readonly urgent: number;
  readonly mine: number;
  readonly reopened: number;
  readonly proposed: number;
  readonly stuck: number;
}

export type CampaignDifference = "consent" | "findings" | "words" | "urgent" | "appeal";
export interface CampaignView {
  readonly row: QueueRow;
  readonly total: number;
  readonly messages: readonly QueueItem[];
  readonly exceptions: readonly { readonly ref: string; readonly differs: readonly CampaignDifference[] }[];
}

export type DecisionState = "proposed" | "pending" | "done" | "undone" | "stale" | "failed";
/** With a release: what may pass again between the same two people. For one rule or one purpose. */
export interface ClearanceTerms {
  readonly rule?: string;
  readonly purpose?: PurposeLabel;
  readonly days: number;
}

export interface DecisionRow {
  readonly id: number;
  readonly batch: string | null;
  readonly ref: string;
  readonly subject: string;
  readonly kind: "release" | "refuse";
  readonly state: DecisionState;
  readonly by: string;
  readonly byName: string;
  readonly second: string | null;
  readonly code: DecisionCode;
  readonly reason: string;
  readonly clearance: ClearanceTerms | null;
  readonly at: number;
  readonly undoUntil: number | null;
  readonly endedAt: number | null;
  readonly released: boolean | null;
  readonly envelopes: readonly {
    readonly recipient: string;
    readonly state: EnvelopeState;
    readonly reply: string | null;
  }[];
  readonly barred: string | null;
}

export interface ClearanceRow {
  readonly id: number;
  readonly sender: { readonly id: string; readonly name: string };
  readonly recipient: string;
  readonly rule: string | null;
  readonly purpose: PurposeLabel | null;
  readonly by: string;
  readonly at: number;
  readonly until: number;
  readonly ref: string;
}

export interface NoteRow {
  readonly id: number;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
  readonly text: string;
}

/** Read in the reader's thread. */
export interface QueueReads {
  /** Campaigns, oldest first. */
  deskQueue(reader: QueueReader, filter: QueueFilter, offset: number, limit: number): Promise<QueuePage>;
  /** Each list respects all filters but its own. `ages`: milliseconds. */
  deskCounts(reader: QueueReader, filter: QueueFilter, ages: readonly number[]): Promise<QueueCounts>;
  /** Null when nothing of it waits, or nothing that the reader may see. */
  deskCampaign(
    reader: QueueReader,
    ref: string,
    ages: ConsentAges,
    limit: number,
    filter?: QueueFilter,
  ): Promise<CampaignView | null>;
  /** Newest first. */
  deskDecisions(
    reader: QueueReader,
    filter: { ref?: string; state?: DecisionState; before?: number; ids?: readonly number[] },
    limit: number,
  ): Promise<readonly DecisionRow[]>;
  /** Null when the reader may not see the message. */
  deskNotes(reader: QueueReader, ref: string): Promise<readonly NoteRow[] | null>;
  /** In force, newest first. */
  deskClearances(
    reader: QueueReader,
    filter: { sender?: string; recipient?: string },
    limit: number,
  ): Promise<readonly ClearanceRow[]>;
}

export interface DecisionOrder {
  /** One or many, or a campaign by its ref, without some. */
  readonly refs: readonly string[] | { readonly campaign: string; readonly except: readonly string[] };
  readonly kind: "release" | "refuse";
  /** Address keys; null for all that are held and that no decision under way is about. */
  readonly recipients: readonly string[] | null;
  readonly code: DecisionCode;
  readonly reason: string;
  readonly at: number;
  /** Milliseconds. */
  readonly undo: number;
  readonly giveUpAfter: number;
  readonly takeOver: boolean;
  readonly batch: string;
  readonly clearance: ClearanceTerms | null;
}

export type DecidedAs = "pending" | "proposed" | "claimed" | "busy" | "party" | "ended" | "unclearable" | "unknown";
export interface DecisionResult {
  readonly ref: string;
  readonly outcome: DecidedAs;
  readonly decision: number | null;
  readonly detail: string;
}

export type ClaimOutcome =
  | { readonly kind: "claimed"; readonly claim: ClaimRow }
  | { readonly kind: "taken"; readonly claim: ClaimRow }
  | { readonly kind: "unknown" };

export interface Undone {
  readonly undone: readonly number[];
  readonly late: readonly number[];
}

export type ConfirmOutcome = "confirmed" | "unknown" | "late" | "own" | { readonly barred: string };
/** A result per message that waited for a second person: pending or party. */
export type BatchConfirmed = "unknown" | "late" | "own" | readonly DecisionResult[];

export interface QueueVerbs {
  /** Of its whole campaign. `until`: milliseconds since 1970. Renews one's own; another's only with `takeOver`. */
  claimHeld(reader: QueueReader, ref: string, until: number, takeOver: boolean): Promise<ClaimOutcome>;
  /** One's own. False when there was none. */
  dropClaim(reader: QueueReader, ref: string): Promise<boolean>;
  /** Null when the reader may not see the message. */
  noteHeld(reader: QueueReader, ref: string, text: string): Promise<NoteRow | null>;
  /** A result per message, at most 500; `left`: how many of the campaign remain beyond those. */
  decideMany(
    reader: QueueReader,
    order: DecisionOrder,
  ): Promise<{ readonly results: readonly DecisionResult[]; readonly left: number }>;
  /** A decision by id, or a batch. Null when the reader may not take it back, or it is unknown. */
  undoDecisions(reader: QueueReader, which: number | string): Promise<Undone | null>;
  /** `undo`: milliseconds in which it may still be taken back. */
  confirmDecision(reader: QueueReader, id: number, undo: number): Promise<ConfirmOutcome>;
  /** All proposals that were made together and that the reader sees, at most 500. */
  confirmBatch(reader: QueueReader, batch: string, undo: number): Promise<BatchConfirmed>;
  /** Carries out at most `limit` decisions that can no longer be taken back. Returns how many. */
  settleDecisions(now: number, limit: number): Promise<number>;
  /** False when there is none in force, or none that the reader may see. */
  revokeClearance(reader: QueueReader, id: number): Promise<boolean>;
}
