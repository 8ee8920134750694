/** What staff answer before and after a message: campaigns to be cleared beforehand, appeals against what became of one. */
import type { PurposeLabel } from "../../mail/words.ts";
import type { JudgedFinding } from "../../policy/judgement.ts";
import type { Sight } from "./desk.ts";

/** A draft of a campaign that a member asks the association to clear (iaop.pre.1). */
export interface ClearanceInput {
  readonly ref: string;
  /** Ids of the author and of who logged in. */
  readonly member: string;
  readonly login: string;
  /** Where they are told. */
  readonly to: string;
  readonly subject: string;
  /** What its readers would read, bounded. */
  readonly text: string;
  /** As the draft names them; may be none. */
  readonly recipients: readonly string[];
  readonly findings: readonly JudgedFinding[];
  readonly purpose: PurposeLabel;
  readonly messageId: string | null;
  /** BCP 47. */
  readonly language: string;
  /** SHA-256 of the mail, hex. */
  readonly digest: string;
  readonly at: number;
  /** How many a member may ask in a day. */
  readonly perDay: number;
}

export const CLEARANCE_STATES = ["open", "approved", "declined"] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

export interface ClearanceSummary {
  readonly id: number;
  readonly ref: string;
  /** A member's id, name and primary address. */
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly organisation: string;
  };
  readonly subject: string;
  readonly purpose: PurposeLabel;
  readonly recipients: number;
  readonly at: number;
  readonly state: ClearanceState;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
}

export interface ClearanceDetail extends Omit<ClearanceSummary, "recipients"> {
  readonly text: string;
  readonly recipients: readonly string[];
  readonly findings: readonly JudgedFinding[];
  /** What its member was told. */
  readonly words: string;
  readonly approval: number | null;
}

export interface ClearanceAnswer {
  readonly staff: string;
  readonly groups: Sight;
  readonly at: number;
  readonly words: string;
  /** Null declines it. `subject`: words that the messages' subjects must hold in a row. */
  readonly approve: {
    readonly subject: string;
    readonly until: number | null;
    readonly recipients: number | null;
  } | null;
}

/** `unknown`: there is none that they may see; `ended`: it was answered before; else why they may not. */
export type Answered = "answered" | "unknown" | "ended" | { readonly barred: string };

export interface AppealSummary {
  readonly ref: string;
  readonly subject: string;
  readonly sender: string;
  readonly statement: string;
  readonly at: number;
  readonly state: "open" | "granted" | "denied";
  /** What became of the message, by state of its envelopes. */
  readonly envelopes: Readonly<Record<string, number>>;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly words: string;
  /** Why the one who asks may not decide it; null: they may. */
  readonly barred: string | null;
}

export interface AppealAnswer {
  readonly staff: string;
  readonly groups: Sight;
  readonly at: number;
  readonly outcome: "granted" | "denied";
  readonly words: string;
  /** For what is still held and released: when delivery is given up. */
  readonly giveUpAt: number;
  /** For what was refused: until when it may be sent again. */
  readonly clearedUntil: number;
}

export interface ClearanceVerbs {
  recordClearance(request: ClearanceInput): Promise<"recorded" | "over">;
  /** Oldest first where open, else newest first; at most 500. */
  listClearances(filter: {
    readonly groups: Sight;
    readonly state: ClearanceState | null;
    readonly limit: number;
  }): Promise<readonly ClearanceSummary[]>;
  showClearance(id: number, groups: Sight): Promise<ClearanceDetail | null>;
  answerClearance(id: number, answer: ClearanceAnswer): Promise<Answered>;
  /** As `staff` may see them: oldest first where open, else newest first; at most 500. */
  listAppeals(filter: {
    readonly staff: string;
    readonly groups: Sight;
    readonly state: AppealSummary["state"] | null;
    readonly limit: number;
  }): Promise<readonly AppealSummary[]>;
  /**
   * Granted: what is still held is released; what was refused may be sent again until a day. Denied: what is still held is
   * refused. Its sender is told either way.
   */
  decideAppeal(ref: string, answer: AppealAnswer): Promise<Answered>;
}
