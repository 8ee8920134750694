/** The respondent's side of a case: what they may read, and the two times that they may speak. */
import { disclose } from "../../../../cases/disclosure.ts";
import { APPEAL_RULINGS, NotNow, RULINGS } from "../../../../cases/procedure.ts";
import type { CaseStep, HearingRecord } from "../../../port.ts";
import { senderRecord } from "../../named.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { allegedMessage, allNamed, type CaseGroup, groupOfLink, secretsIn } from "../group.ts";
import { statementText } from "../words.ts";
import { sanctionsOf } from "./sanctions.ts";
import { procedureOf, readSteps, takeStep } from "./steps.ts";

const languageOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select("language").where("id", "=", p.id),
);

/** Null before they were asked: until then there is nothing to answer. */
export function hearing(sql: Connection, id: number): HearingRecord | null {
  const group = groupOfLink(sql, id);
  if (group === null) return null;
  // Only the lead's own steps: what was said in a case that joined it names another complainant's.
  const steps = readSteps(sql, JSON.stringify([group.procedure.case]));
  const respondent = senderRecord(sql, group.lead.against);
  if (!respondent || !steps.some(({ kind }) => kind === "hearing")) return null;
  const { stage, dueAt } = procedureOf(group.procedure);
  const last = (kind: string): CaseStep | undefined => steps.findLast((step) => step.kind === kind);
  const allegation = last("allegation");
  return {
    ...{ id, case: group.procedure.case, stage, dueAt, respondent },
    language: sql.get(languageOf, { id: respondent.id })?.language ?? "",
    allegation: allegation?.words ?? "",
    clauses: clausesOf(allegation),
    disclosed: disclose(allegedMessage(sql, group), allNamed(group), secretsIn(sql, group)),
    statement: saidIn(last("statement")),
    decision: ruled(last("decision"), RULINGS),
    sanctions: sanctionsHere(sql, group),
    appeal: saidIn(last("appeal")),
    appealDecision: ruled(last("appeal-decision"), APPEAL_RULINGS),
  };
}

const saidIn = (step: CaseStep | undefined) => (step ? { at: step.at, words: step.words } : null);

function ruled<const Words extends readonly string[]>(step: CaseStep | undefined, words: Words) {
  const ruling = words.find((word): word is Words[number] => word === step?.data["ruling"]);
  return step && ruling !== undefined ? { at: step.at, ruling, words: step.words } : null;
}

export function clausesOf(step: CaseStep | undefined): string[] {
  const clauses = step?.data["clauses"];
  return Array.isArray(clauses) ? clauses.filter((one) => typeof one === "string") : [];
}

const sanctionsHere = (sql: Connection, { procedure, lead }: CaseGroup): HearingRecord["sanctions"] =>
  sanctionsOf(sql, lead.against)
    .filter((one) => one.case === procedure.case)
    .map(({ standing, words, from, until, state }) => ({ standing, words, from, until, state }))
    .reverse();

/** Once each. A link that was passed on may answer in their place: the letter says whose it is. */
export function answerHearing(tx: Tx, id: number, kind: "statement" | "appeal", words: string, at: number): boolean {
  const group = groupOfLink(tx.sql, id);
  const text = statementText(words);
  if (!group || text === "") return false;
  const steps = readSteps(tx.sql, JSON.stringify([group.procedure.case]));
  if (!steps.some((step) => step.kind === "hearing") || steps.some((step) => step.kind === kind)) return false;
  const actor = `member:${group.lead.against}`;
  try {
    takeStep(tx, group.procedure, { kind, by: actor }, { actor, at, words: text });
    return true;
  } catch (error) {
    if (error instanceof NotNow) return false;
    throw error;
  }
}
