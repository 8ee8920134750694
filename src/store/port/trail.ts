/** The audit trail, read. */
import type { ChainedEntry } from "../../audit/entry.ts";

export interface TrailVerbs {
  /** Entries with `seq` greater than `after`, in order, at most `limit`. */
  auditEntries(after: number, limit: number): Promise<readonly ChainedEntry[]>;
  /** Counts for metrics and the command line. */
  counts(): Promise<{ queued: number; held: number; heldOldestAt: number | null; noticesDue: number }>;
}
