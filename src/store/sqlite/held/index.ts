/** The queue as the reader's thread reads it. */
import type { DeskReads } from "../desk/index.ts";
import { readCampaign } from "./campaign.ts";
import { readNotes } from "./claims.ts";
import { readClearances } from "./clearances.ts";
import { countsOnce } from "./counts-once.ts";
import { readDecisions } from "./decisions.ts";
import { readQueue } from "./page.ts";

export const queueReads = {
  deskQueue: readQueue,
  deskCounts: countsOnce,
  deskCampaign: readCampaign,
  deskDecisions: readDecisions,
  deskNotes: readNotes,
  deskClearances: readClearances,
} satisfies Partial<DeskReads>;
