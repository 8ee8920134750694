/** What staff do with the queue, in the writer's thread; forwarded by name from the calling one. */
import type { QueueVerbs } from "../../port.ts";
import type { WriterClient } from "../threads/writer-client.ts";
import type { WriterVerbs } from "../tx.ts";
import { claimVerbs } from "./claims.ts";
import { revokeClearance } from "./decisions/clearances.ts";
import { decideMany } from "./decisions/decide.ts";
import { decisionVerbs } from "./decisions/settle.ts";

export const queueWrites: WriterVerbs<QueueVerbs> = { ...claimVerbs, ...decisionVerbs, decideMany, revokeClearance };

export function queueSide({ writer }: { readonly writer: WriterClient }): QueueVerbs {
  const forward = (verb: keyof QueueVerbs) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  return {
    claimHeld: forward("claimHeld"),
    dropClaim: forward("dropClaim"),
    noteHeld: forward("noteHeld"),
    decideMany: forward("decideMany"),
    undoDecisions: forward("undoDecisions"),
    confirmDecision: forward("confirmDecision"),
    settleDecisions: forward("settleDecisions"),
    revokeClearance: forward("revokeClearance"),
  };
}
