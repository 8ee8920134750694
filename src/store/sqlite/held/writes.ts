/** What staff do with the queue, in the writer's thread. */
import type { QueueVerbs } from "../../port.ts";
import type { WriterVerbs } from "../tx.ts";
import { claimVerbs } from "./claims.ts";
import { revokeClearance } from "./decisions/clearances.ts";
import { decideMany } from "./decisions/decide.ts";
import { decisionVerbs } from "./decisions/settle.ts";

export const queueWrites: WriterVerbs<QueueVerbs> = { ...claimVerbs, ...decisionVerbs, decideMany, revokeClearance };
