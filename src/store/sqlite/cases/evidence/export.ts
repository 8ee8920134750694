/** That a case was handed out: the entry commits to the tree over the trail and to the entries of the excerpt (decision 35). */
import type { ChainedEntry } from "../../../../audit/entry.ts";
import type { ProcedureVerbs } from "../../../port.ts";
import type { Tx } from "../../tx.ts";
import { lastEntryOf } from "./entries.ts";

type Exported = Parameters<ProcedureVerbs["recordCaseExport"]>[1];

export function recordCaseExport(tx: Tx, id: string, data: Exported, actor: string, at: number): ChainedEntry {
  tx.audit({ kind: "report.exported", at, actor, subject: `case:${id}`, data: { what: "case", ...data } });
  const entry = lastEntryOf(tx.sql, `case:${id}`, "report.exported");
  if (!entry) throw new Error("the entry was written a moment ago");
  return entry;
}
