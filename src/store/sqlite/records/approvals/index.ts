/** Clearances and appeals: what the calling thread reads, and what the writer writes. */
import type { ClearanceVerbs } from "../../../port.ts";
import { decideAppeal, listAppeals } from "../../appeals/decide.ts";
import type { Connection } from "../../statement.ts";
import type { WriterVerbs } from "../../tx.ts";
import { answerClearance, listClearances, recordClearance, showClearance } from "./asked.ts";

export const clearanceWrites = { recordClearance, answerClearance, decideAppeal } satisfies Partial<
  WriterVerbs<ClearanceVerbs>
>;

export function clearanceSide({ read }: { readonly read: Connection }) {
  return {
    async listClearances(filter) {
      return listClearances(read, filter);
    },
    async showClearance(id, groups) {
      return showClearance(read, id, groups);
    },
    async listAppeals(filter) {
      return listAppeals(read, filter);
    },
  } satisfies Partial<ClearanceVerbs>;
}
