/** The end of a procedure: every complainant under it is told alone, of one's own case. */
import type { CaseActed } from "../../../port.ts";
import { textDigest } from "../../mail/ending.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { type CaseGroup, readGroup } from "../group.ts";
import { tellComplainant } from "../letters/complainant.ts";
import { oweRespondent } from "../letters/respondent.ts";
import { readComplaintsOf } from "../rows.ts";
import { endProcedure, readSteps, writeStep } from "./steps.ts";

const close = statement((k, p: { id: string; outcome: string; words: string; at: number }) =>
  k
    .updateTable("complaint_case")
    .set({ state: "closed", outcome: p.outcome, outcome_words: p.words, closed_at: p.at, changed_at: p.at })
    .where("id", "=", p.id),
);

interface Finished {
  readonly outcome: "upheld" | "dismissed";
  readonly words: string;
  readonly actor: string;
  readonly at: number;
}

/** What was taken back meanwhile stays taken back. */
export function finishGroup(tx: Tx, { cases, lead }: CaseGroup, { outcome, words, actor, at }: Finished): void {
  for (const one of cases.filter(({ state }) => state === "open")) {
    tx.sql.run(close, { id: one.id, outcome, words, at });
    const data = { outcome, ...(words !== "" && { words: textDigest(words) }) };
    tx.audit({ kind: "case.closed", at, actor, subject: `case:${one.id}`, data });
    const last = readComplaintsOf(tx.sql, one.id).at(-1);
    const told = { language: last?.language ?? "", against: lead.against, case: one.id, at };
    if (last) tellComplainant(tx, "outcome", { complaint: last, ...told, values: { outcome, words } });
  }
}

/** The words that stand at the end: of the appeal where there was one, else of the decision. */
export function lastWords(tx: Tx, { ids }: CaseGroup): string {
  const said = readSteps(tx.sql, ids).filter(({ kind }) => kind === "decision" || kind === "appeal-decision");
  return said.at(-1)?.words ?? "";
}

/**
 * A complainant took theirs back. The procedure goes on for others under it; without any it ends, and a respondent who
 * was asked is told so.
 */
export function withdrawFrom(tx: Tx, id: string, actor: string, at: number): void {
  const group = readGroup(tx.sql, id);
  if (!group || group.procedure.stage === "final" || group.cases.some(({ state }) => state === "open")) return;
  const { stage } = group.procedure;
  endProcedure(tx, group.procedure.case, "withdrawn", null);
  // Which of them went last must not be told: the step names nobody where several complained.
  writeStep(tx, group.procedure.case, "withdrawn", { actor: group.cases.length > 1 ? "system" : actor, at });
  if (stage !== "opened" && stage !== "alleged") oweRespondent(tx, group, "closed", at);
}

export const done = (id: string, stage: Extract<CaseActed, { kind: "done" }>["stage"]): CaseActed => ({
  ...{ kind: "done", case: id, stage },
});
