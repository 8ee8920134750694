/** What only time takes: the end of a deadline, the end of the time to appeal, dates of sanctions. Each is an entry. */
import { sql as raw } from "kysely";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { readGroup } from "../group.ts";
import { finishGroup, lastWords } from "./finish.ts";
import { tickSanctions } from "./sanctions.ts";
import { takeStep } from "./steps.ts";

const AT_ONCE = 100;
const dueProcedures = statement((_, p: { now: number; limit: number }) => {
  return raw<{ case: string }>`
    SELECT complaint_case AS "case" FROM case_procedure
    WHERE due_at IS NOT NULL AND due_at <= ${p.now} AND stage IN ('hearing', 'decided') ORDER BY due_at LIMIT ${p.limit}`;
});

/** Out: how many steps were taken; the next round takes the rest. */
export function tickCases(tx: Tx, now: number): number {
  const due = tx.sql.all(dueProcedures, { now, limit: AT_ONCE });
  for (const { case: id } of due) pass(tx, id, now);
  return due.length + tickSanctions(tx, now);
}

function pass(tx: Tx, id: string, at: number): void {
  const group = readGroup(tx.sql, id);
  if (!group) return;
  const by = { actor: "system", at };
  if (group.procedure.stage === "hearing") {
    takeStep(tx, group.procedure, { kind: "lapse" }, by);
    return;
  }
  takeStep(tx, group.procedure, { kind: "final" }, by);
  finishGroup(tx, group, { ...by, outcome: "upheld", words: lastWords(tx, group) });
}
