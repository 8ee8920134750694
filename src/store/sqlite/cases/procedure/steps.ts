/** Steps of a case: written down in words, carried into the machine, and an entry each. */
import { sql as raw } from "kysely";
import { advance, type Procedure, RULINGS, STAGES, type Step } from "../../../../cases/procedure.ts";
import type { CaseStep } from "../../../port.ts";
import { textDigest } from "../../mail/ending.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import type { ProcedureRow } from "../group.ts";
import { statementText } from "../words.ts";

const insertStep = statement(
  (k, p: { case: string; kind: string; actor: string; at: number; words: string; data: string }) =>
    k.insertInto("case_step").values({
      ...{ complaint_case: p.case, kind: p.kind, actor: p.actor, at: p.at, words: p.words, data: p.data },
    }),
);
type Moved = { case: string; stage: string; due: number | null; by: string | null; ruling: string | null };
const move = statement((k, p: Moved) =>
  k
    .updateTable("case_procedure")
    .set({ stage: p.stage, due_at: p.due, decided_by: p.by, ruling: p.ruling })
    .where("complaint_case", "=", p.case),
);
const touch = statement((k, p: { id: string; at: number }) =>
  k.updateTable("complaint_case").set({ changed_at: p.at }).where("id", "=", p.id),
);
const stepsOf = statement((_, p: { ids: string }) => {
  return raw<Omit<CaseStep, "data"> & { data: string }>`
    SELECT id, complaint_case AS "case", kind, actor, at, words, data FROM case_step
    WHERE complaint_case IN (SELECT value FROM json_each(${p.ids})) ORDER BY id LIMIT 1000`;
});

/** Of these cases (JSON array of ids), oldest first. */
export const readSteps = (sql: Connection, ids: string): CaseStep[] =>
  sql.all(stepsOf, { ids }).map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }));

export function procedureOf({ stage, due_at: dueAt, decided_by: decidedBy, ruling }: ProcedureRow): Procedure {
  return {
    stage: STAGES.find((one) => one === stage) ?? "final",
    ...{ dueAt, decidedBy },
    ruling: RULINGS.find((one) => one === ruling) ?? null,
  };
}

export interface Said {
  readonly actor: string;
  readonly at: number;
  readonly words?: string;
  /** Ids, times and codes alone: it stands in the trail, too. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Words stay here, where they can be erased; the trail has their digest. Out: the step's number. */
export function writeStep(tx: Tx, id: string, kind: string, { actor, at, words = "", data = {} }: Said): number {
  const text = statementText(words);
  const step = tx.sql.run(insertStep, { case: id, kind, actor, at, words: text, data: JSON.stringify(data) }).id;
  tx.sql.run(touch, { id, at });
  const digest = text === "" ? {} : { words: textDigest(text) };
  tx.audit({ kind: "case.changed", at, actor, subject: `case:${id}`, data: { what: kind, step, ...data, ...digest } });
  return step;
}

/** @throws NotNow where the machine does not allow it: then nothing is written */
export function takeStep(tx: Tx, row: ProcedureRow, step: Step, said: Said): Procedure {
  const next = advance(procedureOf(row), step, said.at);
  const { stage, dueAt: due, decidedBy: by, ruling } = next;
  tx.sql.run(move, { case: row.case, stage, due, by, ruling });
  writeStep(tx, row.case, step.kind, said);
  return next;
}

/** It ends without a decision, or by one that was made elsewhere. */
export function endProcedure(tx: Tx, id: string, ruling: string | null, by: string | null): void {
  tx.sql.run(move, { case: id, stage: "final", due: null, by, ruling });
}
