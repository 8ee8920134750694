/** One case as the staff see it. */
import { sql as raw } from "kysely";
import type { ChainedEntry } from "../../../../audit/entry.ts";
import { conflictOf, decisionConflict, maySee } from "../../../../cases/conflict.ts";
import { disclose } from "../../../../cases/disclosure.ts";
import { allowedAt } from "../../../../cases/procedure.ts";
import { CASE_OUTCOMES } from "../../../../mail/words.ts";
import type { CaseEvidence, CaseFile, CaseOfficer, CaseStep } from "../../../port.ts";
import { entriesOf } from "../../cases/evidence/entries.ts";
import { allegedMessage, allNamed, type CaseGroup, involvedIn, readGroup, secretsIn } from "../../cases/group.ts";
import { knownOfficer } from "../../cases/officer.ts";
import { sanctionsOf } from "../../cases/procedure/sanctions.ts";
import { readSteps } from "../../cases/procedure/steps.ts";
import { memberIdOfAddress, readMember } from "../../members.ts";
import { personRecord } from "../../named.ts";
import { type Connection, statement } from "../../statement.ts";
import { lineOf } from "./list.ts";

const complaintsIn = statement((_, p: { ids: string }) => {
  return raw<CaseFile["complaints"][number]>`
    SELECT c.id, c.complaint_case AS "case", c.at, c.source, c.words,
      (SELECT m.ref FROM envelope AS e JOIN message AS m ON m.id = e.message WHERE e.id = c.envelope) AS ref
    FROM complaint AS c WHERE c.complaint_case IN (SELECT value FROM json_each(${p.ids})) ORDER BY c.id`;
});
interface PieceRow extends Omit<CaseEvidence, "data"> {
  readonly case: string;
  readonly position: number;
  readonly addedBy: string;
  readonly data: string;
}
const piecesIn = statement((_, p: { ids: string }) => {
  return raw<PieceRow>`
    SELECT complaint_case AS "case", position, kind, data, digest, ifnull(length(bytes), 0) AS size, at, added_by AS addedBy
    FROM case_evidence WHERE complaint_case IN (SELECT value FROM json_each(${p.ids})) ORDER BY at, complaint_case, position`;
});
const linksOf = statement((_, p: { id: string }) => {
  return raw<{ other: string }>`
    SELECT CASE WHEN one = ${p.id} THEN other ELSE one END AS other FROM case_link
    WHERE one = ${p.id} OR other = ${p.id} ORDER BY other LIMIT 100`;
});
const formerCases = statement((_, p: { member: string; ids: string }) => {
  return raw<{ id: string; openedAt: number; outcome: string | null }>`
    SELECT k.id, k.opened_at AS openedAt, q.ruling AS outcome
    FROM complaint_case AS k JOIN case_procedure AS q ON q.complaint_case = k.id
    WHERE k.against = ${p.member} AND q.lead IS NULL AND k.id NOT IN (SELECT value FROM json_each(${p.ids}))
    ORDER BY k.opened_at DESC LIMIT 50`;
});
const languageOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select("language").where("id", "=", p.id),
);

export function caseFile(sql: Connection, id: string, officer: CaseOfficer, now: number): CaseFile | null {
  const group = readGroup(sql, id);
  const involved = group && involvedIn(sql, group);
  if (!group || !involved || !maySee(officer, involved)) return null;
  const line = lineOf(sql, group);
  const complaints = sql.all(complaintsIn, { ids: group.ids });
  const entries = entriesOf(sql, [
    ...group.cases.map((one) => `case:${one.id}`),
    ...complaints.map((one) => `complaint:${one.id}`),
  ]);
  const steps = readSteps(sql, group.ids);
  const member = readMember(sql, group.lead.against, now);
  const language = sql.get(languageOf, { id: group.lead.against })?.language ?? "";
  const { standing = "good", groups = [] } = member ?? {};
  const all = sanctionsOf(sql, group.lead.against);
  return {
    ...line,
    respondent: { ...line.respondent, standing, groups, language },
    ...{ closedAt: group.lead.closed_at, outcomeWords: group.lead.outcome_words },
    parties: partiesOf(sql, group),
    links: sql.all(linksOf, { id: group.procedure.case }).flatMap(({ other }) => visible(sql, other, officer)),
    ...{ complaints, steps },
    evidence: evidenceOf(sql, group, entries),
    timeline: timelineOf(entries, steps),
    sanctions: all.filter((one) => group.cases.some((own) => own.id === one.case)),
    ladder: ladderOf(sql, group, officer, all),
    disclosed: disclose(allegedMessage(sql, group), allNamed(group), secretsIn(sql, group)),
    allowed: allowedAt(line.stage).filter((kind) => kind !== "lapse" && kind !== "final"),
    conflict: conflictOf(knownOfficer(sql, officer), involved),
    decisionConflict: decisionConflict(knownOfficer(sql, officer), involved),
  };
}

export const partiesOf = (sql: Connection, { cases }: CaseGroup): CaseFile["parties"] =>
  cases.map(({ id, complainant, may_be_named: named, outcome }) => {
    const person = personRecord(sql, complainant);
    const member = person ? memberIdOfAddress(sql, person.key) : null;
    return {
      ...{ case: id, person, mayBeNamed: named === null ? null : named === 1 },
      name: member === null ? "" : (readMember(sql, member, 0)?.name ?? ""),
      outcome: CASE_OUTCOMES.find((one) => one === outcome) ?? null,
    };
  });

const visible = (sql: Connection, id: string, officer: CaseOfficer): string[] => {
  const group = readGroup(sql, id);
  return group && maySee(officer, involvedIn(sql, group)) ? [id] : [];
};

function evidenceOf(sql: Connection, { ids }: CaseGroup, entries: readonly ChainedEntry[]): CaseFile["evidence"] {
  const looks = entries.filter(({ data }) => data["what"] === "viewed");
  return sql.all(piecesIn, { ids }).map(({ data, ...piece }) => ({
    ...piece,
    label: labelOf(piece.kind, JSON.parse(data)),
    looks: looks
      .filter((look) => look.subject === `case:${piece.case}` && look.data["evidence"] === piece.position)
      .map(({ actor, at }) => ({ actor, at })),
  }));
}

/** What tells one piece from another in a list, without its content. */
function labelOf(kind: CaseEvidence["kind"], data: unknown): string {
  const value = (name: string): string => {
    const found =
      typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : "";
    return typeof found === "string" ? found : "";
  };
  if (kind === "file") return value("name");
  if (kind === "message" || kind === "envelope") return value("ref");
  return kind === "original" ? `genuine: ${value("genuine")}` : "";
}

/** Every entry, with the words of the step that it stands for. */
function timelineOf(entries: readonly ChainedEntry[], steps: readonly CaseStep[]): CaseFile["timeline"] {
  const words = new Map(steps.map((step) => [step.id, step.words]));
  return entries.map(({ seq, at, actor, kind, data }) => ({
    ...{ seq, at, actor, kind, data },
    words: typeof data["step"] === "number" ? (words.get(data["step"]) ?? "") : "",
  }));
}

function ladderOf(
  sql: Connection,
  { lead, cases, ids }: CaseGroup,
  officer: CaseOfficer,
  all: CaseFile["sanctions"],
): CaseFile["ladder"] {
  const former = sql.all(formerCases, { member: lead.against, ids });
  const seen = former.filter(({ id }) => visible(sql, id, officer).length > 0);
  return {
    cases: seen.map((one) => ({ ...one, outcome: CASE_OUTCOMES.find((word) => word === one.outcome) ?? null })),
    sanctions: all.filter((one) => !cases.some((own) => own.id === one.case)),
  };
}
