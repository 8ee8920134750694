/** What staff do to a case: sight first, then conflicts of interest (ala.ce.3), then what the procedure allows. */
import { conflictOf, decisionConflict, type Involved, maySee } from "../../../../cases/conflict.ts";
import { secretsIn as named } from "../../../../cases/disclosure.ts";
import { NotNow } from "../../../../cases/procedure.ts";
import type { CaseAct, CaseActed, CaseOfficer, SanctionInput } from "../../../port.ts";
import type { Tx } from "../../tx.ts";
import { addEvidence } from "../evidence/add.ts";
import { type CaseGroup, involvedIn, readGroup, secretsIn } from "../group.ts";
import { oweRespondent } from "../letters/respondent.ts";
import { knownOfficer } from "../officer.ts";
import { statementText } from "../words.ts";
import { done, finishGroup } from "./finish.ts";
import { assign, link, merge, sendToHeadquarters } from "./manage.ts";
import { endSanction, impose, liftAll, readSanction } from "./sanctions.ts";
import { procedureOf, type Said, takeStep, writeStep } from "./steps.ts";

/** Who acts on which case. */
export interface Acting {
  readonly group: CaseGroup;
  readonly involved: Involved;
  readonly officer: CaseOfficer;
  readonly at: number;
}

/** What judges, or prepares a judgement that the respondent reads. */
const JUDGES: readonly CaseAct["kind"][] = ["decision", "appeal-decision", "lift"];

export function actOnCase(tx: Tx, id: string, act: CaseAct, officer: CaseOfficer, at: number): CaseActed {
  const group = readGroup(tx.sql, id);
  const involved = group && involvedIn(tx.sql, group);
  if (!group || !involved || !maySee(officer, involved)) return { kind: "unknown" };
  const conflict = (JUDGES.includes(act.kind) ? decisionConflict : conflictOf)(knownOfficer(tx.sql, officer), involved);
  if (conflict !== null) return { kind: "conflict", why: conflict };
  const why = telling(tx, group, act);
  if (why !== null) return { kind: "refused", why };
  try {
    return perform(tx, { group, involved, officer, at }, act);
  } catch (error) {
    if (error instanceof NotNow) return { kind: "refused", why: error.message };
    throw error;
  }
}

/** Words that the respondent reads must not name who complained (ala.sm.7). */
function telling(tx: Tx, group: CaseGroup, act: CaseAct): string | null {
  const texts = readByRespondent(act);
  const secrets = secretsIn(tx.sql, group).flat();
  const found = texts.flatMap((text) => named(text, secrets));
  if (found.length === 0) return null;
  return `the respondent reads these words, and they name who complained ("${found[0]}"): leave that out, or ask them whether they may be named`;
}

function readByRespondent(act: CaseAct): string[] {
  switch (act.kind) {
    case "allegation":
    case "extension":
    case "lift":
      return [act.words];
    case "decision":
    case "appeal-decision":
      return [act.words, act.sanction?.words ?? ""];
    default:
      return [];
  }
}

function perform(tx: Tx, acting: Acting, act: CaseAct): CaseActed {
  switch (act.kind) {
    case "allegation":
      return say(tx, acting, act.kind, act.words, { clauses: act.clauses });
    case "statement":
    case "appeal":
      return say(tx, acting, act.kind, act.words, { onPaper: true });
    case "hearing":
    case "extension":
      return ask(tx, acting, act);
    case "decision":
      return decide(tx, acting, act);
    case "appeal-decision":
      return decideAppeal(tx, acting, act);
    case "note":
      return note(tx, acting, act.words);
    case "lift":
      return lift(tx, acting, act);
    case "assign":
      return assign(tx, acting, act.assignee);
    case "headquarters":
      return sendToHeadquarters(tx, acting, act.words);
    case "link":
      return link(tx, acting, act.other);
    case "merge":
      return merge(tx, acting, act.into);
    default:
      return addEvidence(tx, acting, act);
  }
}

/** Words of one side that carry the procedure on. What came on paper is marked so: the actor is who wrote it down. */
function say(
  tx: Tx,
  { group: { procedure }, officer: { actor }, at }: Acting,
  kind: "allegation" | "statement" | "appeal",
  words: string,
  data: NonNullable<Said["data"]>,
): CaseActed {
  const { stage } = takeStep(tx, procedure, { kind, by: actor }, { actor, at, words: worded(words), data });
  return done(procedure.case, stage);
}

function note(tx: Tx, { group: { procedure }, officer: { actor }, at }: Acting, words: string): CaseActed {
  writeStep(tx, procedure.case, "note", { actor, at, words: worded(words) });
  return done(procedure.case, procedureOf(procedure).stage);
}

function worded(words: string): string {
  const text = statementText(words);
  if (text === "") throw new NotNow("say something: without words nobody can answer it");
  return text;
}

function ask(
  tx: Tx,
  { group, officer, at }: Acting,
  act: Extract<CaseAct, { kind: "hearing" | "extension" }>,
): CaseActed {
  const { procedure } = group;
  const words = act.kind === "extension" ? act.words : "";
  const { stage } = takeStep(
    tx,
    procedure,
    { kind: act.kind, by: officer.actor, until: act.until },
    { actor: officer.actor, at, words, data: { until: act.until } },
  );
  oweRespondent(tx, group, act.kind === "hearing" ? "asked" : "later", at, act.until);
  return done(procedure.case, stage);
}

/** A sanction is for a breach, has its words, and begins no earlier than it is decided. */
function checked(sanction: SanctionInput, at: number): SanctionInput {
  const { standing, from, until } = sanction;
  const begins = Math.max(from, at);
  if (standing === "cancelled" && until !== null) throw new NotNow("a cancelled membership has no end");
  if (until !== null && until <= begins) throw new NotNow("the sanction must end after it begins");
  return { ...sanction, from: begins, words: worded(sanction.words) };
}

function decide(tx: Tx, { group, officer, at }: Acting, act: Extract<CaseAct, { kind: "decision" }>): CaseActed {
  const { procedure, lead } = group;
  const { ruling, appealUntil, sanction } = act;
  if (ruling === "dismissed" && sanction) throw new NotNow("nobody is sanctioned for what was no breach");
  const step = { kind: "decision", by: officer.actor, ruling, appealUntil } as const;
  const words = worded(act.words);
  const until = ruling === "upheld" ? { appealUntil } : {};
  const by = { actor: officer.actor, at };
  const { stage } = takeStep(tx, procedure, step, { ...by, words, data: { ruling, ...until } });
  if (sanction) impose(tx, checked(sanction, at), { ...by, member: lead.against, case: procedure.case });
  if (stage === "final") finishGroup(tx, group, { ...by, outcome: "dismissed", words });
  oweRespondent(tx, group, "decided", at, ruling === "upheld" ? appealUntil : null);
  return done(procedure.case, stage);
}

function decideAppeal(
  tx: Tx,
  { group, officer, at }: Acting,
  act: Extract<CaseAct, { kind: "appeal-decision" }>,
): CaseActed {
  const { procedure, lead, ids } = group;
  const { ruling, sanction } = act;
  if (ruling !== "changed" && sanction) throw new NotNow('another sanction goes with the answer "changed" only');
  const by = { actor: officer.actor, at };
  const said: Said = { ...by, words: worded(act.words), data: { ruling } };
  const { stage } = takeStep(tx, procedure, { kind: "appeal-decision", by: officer.actor, ruling }, said);
  if (ruling !== "confirmed") liftAll(tx, ids, lead.against, officer.actor, at);
  if (sanction) impose(tx, checked(sanction, at), { ...by, member: lead.against, case: procedure.case });
  finishGroup(tx, group, { ...by, outcome: ruling === "reversed" ? "dismissed" : "upheld", words: worded(act.words) });
  oweRespondent(tx, group, "final", at);
  return done(procedure.case, stage);
}

function lift(tx: Tx, { group, officer, at }: Acting, act: Extract<CaseAct, { kind: "lift" }>): CaseActed {
  const found = readSanction(tx.sql, act.sanction);
  if (!found || !group.cases.some(({ id }) => id === found.case)) throw new NotNow("this case has no such sanction");
  const words = worded(act.words);
  if (!endSanction(tx, act.sanction, "lifted", officer.actor, at)) throw new NotNow("it has ended already");
  writeStep(tx, group.procedure.case, "lifted", { actor: officer.actor, at, words, data: { sanction: act.sanction } });
  return done(group.procedure.case, procedureOf(group.procedure).stage);
}
