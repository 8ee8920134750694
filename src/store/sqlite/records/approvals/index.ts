/** Clearances and appeals: what the calling thread reads, and what the writer writes. */
import type { ClearanceVerbs } from "../../../port.ts";
import { decideAppeal, listAppeals } from "../../appeals/decide.ts";
import type { Connection } from "../../statement.ts";
import type { WriterClient } from "../../threads/writer-client.ts";
import type { WriterVerbs } from "../../tx.ts";
import { answerClearance, listClearances, recordClearance, showClearance } from "./asked.ts";

export const clearanceWrites = { recordClearance, answerClearance, decideAppeal } satisfies Partial<
  WriterVerbs<ClearanceVerbs>
>;

export function clearanceSide({ read, writer }: { readonly read: Connection; readonly writer: WriterClient }) {
  const forward = (verb: keyof typeof clearanceWrites) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  return {
    recordClearance: forward("recordClearance"),
    answerClearance: forward("answerClearance"),
    decideAppeal: forward("decideAppeal"),
    async listClearances(filter) {
      return listClearances(read, filter);
    },
    async showClearance(id, groups) {
      return showClearance(read, id, groups);
    },
    async listAppeals(filter) {
      return listAppeals(read, filter);
    },
  } satisfies ClearanceVerbs;
}
