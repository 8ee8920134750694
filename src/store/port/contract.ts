/** The hold contract: who is on duty, who is told of mail that waits, and what may be done when nobody may decide. */
import type { Sight } from "./desk.ts";

export interface ShiftInput {
  readonly staff: string;
  /** Who is told when it waits longer; null for nobody. */
  readonly deputy: string | null;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** Only mail of members of these groups; empty for everybody's. */
  readonly groups: readonly string[];
}

export interface Shift extends ShiftInput {
  readonly id: number;
}

/** Somebody whose roles let them decide held mail. */
export interface Decider {
  /** The login. */
  readonly name: string;
  readonly groups: Sight;
  readonly isManager: boolean;
}

/** Somebody who is to be reminded of what came before a time. */
export interface Asked {
  readonly name: string;
  readonly before: number;
}

/** A piece of the queue, looked through. */
export interface Survey {
  /**
   * Messages whose standing differs from what is on record: nobody may decide them and that is not there, or the other way
   * round.
   */
  readonly stuck: readonly number[];
  /** Of those asked for, what they may decide and that is urgent or came before their time. */
  readonly waiting: readonly { readonly staff: string; readonly waiting: Waiting }[];
  /** The last message looked at; null at the end. */
  readonly last: number | null;
}

/** Held mail that one person may decide. */
export interface Waiting {
  readonly count: number;
  readonly urgent: number;
  /** Milliseconds since 1970; null for none. */
  readonly oldestAt: number | null;
  /** Urgent ones first, then the oldest; a few. */
  readonly first: readonly WaitingItem[];
}

export interface WaitingItem {
  readonly ref: string;
  /** The sender's name; never an address or a subject. */
  readonly sender: string;
  readonly receivedAt: number;
  readonly urgent: boolean;
}

/** What staff are told by a digest. */
export interface Reminder {
  readonly staff: string;
  /** The half day that it is for, as `2026-03-10 am`: one digest each. */
  readonly slot: string;
  readonly waiting: Waiting;
}

export interface Backlog {
  readonly open: number;
  readonly urgent: number;
  /** That nobody may decide; of these, with somebody named to decide it all the same. */
  readonly stuck: number;
  readonly routed: number;
  readonly oldestAt: number | null;
  /** How many are at least so old (milliseconds), ascending by age. */
  readonly ages: readonly { readonly age: number; readonly count: number }[];
}

/** What became of a wish for a quick look. */
export type UrgentOutcome = "marked" | "already" | "limit" | "late";

export interface ContractVerbs {
  /** Shifts that touch a stretch of time, oldest first. */
  listShifts(from: number, until: number): Promise<readonly Shift[]>;
  /** Whether there is any shift at all, whenever. */
  hasRoster(): Promise<boolean>;
  /** The id; null when staff or deputy is no active account. Writes `duty.changed`. */
  addShift(shift: ShiftInput, actor: string, at: number): Promise<number | null>;
  /** False when there is no such shift, or staff or deputy is no active account. */
  changeShift(id: number, shift: ShiftInput, actor: string, at: number): Promise<boolean>;
  removeShift(id: number, actor: string, at: number): Promise<boolean>;
  /** Active accounts that may decide held mail. */
  listDeciders(): Promise<readonly Decider[]>;
  /** Open held mail that ends before a time and whose sender was not warned yet, soonest first, at most `limit`. */
  heldExpiring(before: number, limit: number): Promise<readonly { readonly id: number; readonly heldUntil: number }[]>;
  /** Tells the senders that it ends soon, each once. Returns how many. */
  warnExpiring(messages: readonly number[], at: number): Promise<number>;
  /** Owes a digest to one person; false when they had one in this half day already. */
  remind(reminder: Reminder, at: number): Promise<boolean>;
  /**
   * The sender (`member:<id>`) asks for a quick look at what is held of a message, at most `perWeek` times within seven days. Who is on duty and
   * may decide it is told at once; where nobody is, all who may decide it.
   */
  markUrgent(message: number, actor: string, perWeek: number, at: number): Promise<UrgentOutcome>;
  /**
   * Whether each of these open messages can be decided, as it is now: what nobody may decide goes to `lastResort` (a login;
   * empty for nobody, then the sender is told that it will end undecided). Returns how many were newly found.
   */
  settleStuck(messages: readonly number[], lastResort: string, at: number): Promise<number>;
}

/** For the reader's thread. */
export interface ContractReads {
  /** Open messages after an id, at most `limit`, by id. */
  surveyHeld(after: number, limit: number, asked: readonly Asked[]): Promise<Survey>;
  /** What waits, of the mail that somebody may see. */
  heldBacklog(sight: Sight, now: number): Promise<Backlog>;
}
