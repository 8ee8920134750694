/**
 * What staff look at: the queue, its counts, figures over weeks. These queries may read a hundred thousand rows, so they
 * run in a thread of their own and never keep mail waiting.
 */

import type { ContractReads } from "./contract.ts";
import type { FigureReads } from "./figures.ts";
import type { CaseOfficer, CaseReads } from "./procedure.ts";
import type { QueueReads } from "./queue.ts";
import type { RosterReads } from "./roster.ts";
import type { ScreenReads } from "./screen.ts";

/** Whose mail somebody may see: that of members of these groups; empty for everybody's. */
export type Sight = readonly string[];

/** What somebody may be told of; of mail and members in these groups. */
export interface WaitingSight {
  /** The login: what was given to them counts, whatever their groups. */
  readonly staff: string;
  readonly groups: Sight;
  readonly held: boolean;
  readonly appeals: boolean;
  readonly approvals: boolean;
  /** Null: nothing of cases. */
  readonly cases: CaseOfficer | null;
  readonly now: number;
}

/** Where somebody waits for the staff, and how many; what they may not know of is not there. */
export interface WaitingCounts {
  readonly held?: { readonly messages: number; readonly urgent: number };
  readonly appeals?: number;
  /** Campaigns that members ask to have cleared. */
  readonly approvals?: number;
  /** Whose next step is the association's, or whose deadline has passed. */
  readonly cases?: number;
}

export interface DeskVerbs extends ContractReads, FigureReads, CaseReads, QueueReads, RosterReads, ScreenReads {
  deskWaiting(sight: WaitingSight): Promise<WaitingCounts>;
  /** The last entry of the trail: it moves whenever anything changed, by whatever process. 0 for none. */
  deskHead(): Promise<number>;
  /** Kinds and subjects of the entries after `after`, in order, at most `limit`. */
  deskNews(
    after: number,
    limit: number,
  ): Promise<readonly { readonly seq: number; readonly kind: string; readonly subject: string; readonly at: number }[]>;
}
