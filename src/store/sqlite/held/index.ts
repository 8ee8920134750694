/** The queue as the reader's thread reads it. */
import type { DeskReads } from "../desk/index.ts";
import { readNotes } from "./claims.ts";
import { readClearances } from "./decisions/clearances.ts";
import { readDecisions } from "./decisions/reads.ts";
import { readCampaign } from "./queue/campaign.ts";
import { countsOnce } from "./queue/counts-once.ts";
import { readQueue } from "./queue/page.ts";

export const queueReads = {
  deskQueue: readQueue,
  deskCounts: countsOnce,
  deskCampaign: readCampaign,
  deskDecisions: readDecisions,
  deskNotes: readNotes,
  deskClearances: readClearances,
} satisfies Partial<DeskReads>;
