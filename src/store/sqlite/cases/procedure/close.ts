/** How a case goes on and ends. The protection of the complainant goes on by itself: its rule reads when the case ended. */
import { sql as raw } from "kysely";
import { COMPLAINT } from "../../../../mail/words.ts";
import { personsOf } from "../../persons.ts";
import { annulRecords } from "../../recipients/annul.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { personName } from "../complaints/take-up.ts";
import { readGroup } from "../group.ts";
import { oweRespondent } from "../letters/respondent.ts";
import { type CaseRow, readCase, readComplaint } from "../rows.ts";
import { statementText } from "../words.ts";
import { finishGroup, withdrawFrom } from "./finish.ts";
import { endProcedure } from "./steps.ts";

const end = statement((k, p: { id: string; outcome: string; words: string; at: number }) =>
  k
    .updateTable("complaint_case")
    .set({ state: "closed", outcome: p.outcome, outcome_words: p.words, closed_at: p.at, changed_at: p.at })
    .where("id", "=", p.id),
);
const name = statement((k, p: { id: string; named: number; at: number }) =>
  k.updateTable("complaint_case").set({ may_be_named: p.named, changed_at: p.at }).where("id", "=", p.id),
);
const endedConsents = statement((_, p: { persons: string; against: string; since: number }) => {
  return raw<{ id: number; person: number; grantee: string; scope: string }>`
    SELECT c.id, c.person, c.grantee, c.scope FROM consent AS c LEFT JOIN consent_annulled AS a ON a.consent = c.id
    WHERE c.person IN (SELECT value FROM json_each(${p.persons})) AND c.grantee = ${p.against} AND c.basis = ${COMPLAINT}
      AND c.at >= ${p.since} AND a.consent IS NULL ORDER BY c.id`;
});
const deny = statement((k, p: { id: number; at: number }) =>
  k
    .updateTable("complaint")
    .set({ denied_at: p.at, words: "", original: null })
    .where("id", "=", p.id)
    .where("confirmed_at", "is", null)
    .where("denied_at", "is", null),
);

/** What was never confirmed ends as not theirs. The consents that a case ended are in force again; an older case's end stays. */
export function withdrawComplaint(tx: Tx, id: number, at: number): boolean {
  const complaint = readComplaint(tx.sql, id);
  if (!complaint) return false;
  const actor = personName(tx, complaint.person);
  if (complaint.confirmed_at === null) return denyComplaint(tx, id, actor, at);
  const found = caseOf(tx, id);
  if (found?.state !== "open" || isDecided(tx, found.id)) return false;
  tx.sql.run(end, { id: found.id, outcome: "withdrawn", words: "", at });
  tx.audit({ kind: "complaint.withdrawn", at, actor, subject: `complaint:${id}`, data: { case: found.id } });
  tx.audit({ kind: "case.closed", at, actor, subject: `case:${found.id}`, data: { outcome: "withdrawn" } });
  restoreConsents(tx, found, actor, at);
  withdrawFrom(tx, found.id, actor, at);
  return true;
}

/** What was decided stands: the respondent's answer to it is the appeal, the complainant's is not to have complained. */
function isDecided(tx: Tx, id: string): boolean {
  const stage = readGroup(tx.sql, id)?.procedure.stage;
  return stage === "decided" || stage === "appealed";
}

function denyComplaint(tx: Tx, id: number, actor: string, at: number): boolean {
  if (tx.sql.run(deny, { id, at }).changes === 0) return false;
  tx.audit({ kind: "complaint.withdrawn", at, actor, subject: `complaint:${id}`, data: { denied: true } });
  return true;
}

function restoreConsents(tx: Tx, { complainant, against, opened_at: since }: CaseRow, actor: string, at: number): void {
  const persons = JSON.stringify(personsOf(tx.sql, complainant));
  annulRecords(tx, tx.sql.all(endedConsents, { persons, against, since }), { kind: "undone", at, actor });
}

export function setNaming(tx: Tx, id: number, mayBeNamed: boolean, at: number): boolean {
  const found = caseOf(tx, id);
  if (!found) return false;
  const named = Number(mayBeNamed);
  if (found.may_be_named === named) return true;
  tx.sql.run(name, { id: found.id, named, at });
  const actor = personName(tx, found.complainant);
  tx.audit({ kind: "case.changed", at, actor, subject: `case:${found.id}`, data: { what: "naming", mayBeNamed } });
  return true;
}

interface Closing {
  readonly outcome: "upheld" | "dismissed";
  readonly words: string;
  readonly actor: string;
  readonly at: number;
}

export function closeCase(tx: Tx, id: string, { outcome, words: said, actor, at }: Closing): boolean {
  const group = readGroup(tx.sql, id);
  // Past a decision there is an appeal to wait for; what is heard under another ends with that.
  if (!group || group.procedure.case !== id || group.lead.state !== "open") return false;
  if (group.procedure.stage === "decided" || group.procedure.stage === "appealed") return false;
  const words = statementText(said);
  const isAsked = group.procedure.stage === "hearing" || group.procedure.stage === "ready";
  endProcedure(tx, id, outcome, actor);
  finishGroup(tx, group, { outcome, words, actor, at });
  if (isAsked) oweRespondent(tx, group, "closed", at);
  return true;
}

/** Frozen content is about to be shown. */
export function viewEvidence(tx: Tx, id: string, position: number, actor: string, at: number): true {
  tx.audit({ kind: "case.changed", at, actor, subject: `case:${id}`, data: { what: "viewed", evidence: position } });
  return true;
}

function caseOf(tx: Tx, complaint: number): CaseRow | null {
  const id = readComplaint(tx.sql, complaint)?.complaint_case;
  return (id == null ? undefined : readCase(tx.sql, id)) ?? null;
}
