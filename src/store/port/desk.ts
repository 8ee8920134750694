/**
 * What staff look at: the queue, its counts, figures over weeks. These queries may read a hundred thousand rows, so they
 * run in a thread of their own and never keep mail waiting.
 */

import type { ContractReads } from "./contract.ts";
import type { FigureReads } from "./figures.ts";
import type { CaseReads } from "./procedure.ts";
import type { QueueReads } from "./queue.ts";
import type { RosterReads } from "./roster.ts";
import type { ScreenReads } from "./screen.ts";

/** Whose mail somebody may see: that of members of these groups; empty for everybody's. */
export type Sight = readonly string[];

export interface DeskVerbs extends ContractReads, FigureReads, CaseReads, QueueReads, RosterReads, ScreenReads {
  /** The last entry of the trail: it moves whenever anything changed, by whatever process. 0 for none. */
  deskHead(): Promise<number>;
  /** Kinds and subjects of the entries after `after`, in order, at most `limit`. */
  deskNews(
    after: number,
    limit: number,
  ): Promise<readonly { readonly seq: number; readonly kind: string; readonly subject: string }[]>;
}
