/** Cases as a list: filtered where the database can, and shown only to those who may see them. */
import { sql as raw } from "kysely";
import { maySee } from "../../../../cases/conflict.ts";
import { OURS, STAGES } from "../../../../cases/procedure.ts";
import { CASE_OUTCOMES } from "../../../../mail/words.ts";
import type { CaseLine, CaseListFilter, CaseOfficer, SanctionRecord } from "../../../port.ts";
import { type CaseGroup, involvedIn, readGroup } from "../../cases/group.ts";
import { openSanctionsOf } from "../../cases/procedure/sanctions.ts";
import { senderRecord } from "../../named.ts";
import type { Connection } from "../../statement.ts";
import { statement } from "../../statement.ts";

export const WEEK = 7 * 86_400_000;
/** Rows looked at for one page: sight may drop many. */
export const MOST_LOOKED_AT = 2_000;
const PAGE = 100;

export interface Whose {
  readonly assignee: string | null;
  readonly respondent: string;
  readonly hq: number | null;
}
interface Query extends Whose {
  readonly state: string | null;
  readonly stage: string | null;
  readonly due_by: number | null;
  /** Stages that are due whatever the deadline, a JSON array. */
  readonly ours: string;
  readonly after: string | null;
  readonly limit: number;
}
export const casesOf = ({ assignee, hq, respondent }: Whose) => raw`
    complaint_case AS k JOIN case_procedure AS q ON q.complaint_case = k.id LEFT JOIN member AS m ON m.id = k.against
    WHERE q.lead IS NULL
      AND (${assignee} IS NULL OR ifnull(q.assignee, '') = ${assignee})
      AND (${hq} IS NULL OR (q.hq OR EXISTS (SELECT 1 FROM case_leader AS l WHERE l.complaint_case = k.id)) = ${hq})
      AND (${respondent} = '' OR k.against = ${respondent} OR instr(lower(m.name), lower(${respondent})) > 0
        OR EXISTS (SELECT 1 FROM member_address AS a WHERE a.member = k.against AND a.key = lower(${respondent})))`;
const page = statement((_, p: Query) => {
  return raw<{ id: string }>`
    SELECT k.id FROM ${casesOf(p)}
      AND (${p.state} IS NULL OR (q.stage = 'final') = (${p.state} = 'closed'))
      AND (${p.stage} IS NULL OR q.stage = ${p.stage})
      AND (${p.due_by} IS NULL OR q.due_at <= ${p.due_by} OR q.stage IN (SELECT value FROM json_each(${p.ours})))
      AND (${p.after} IS NULL OR (k.opened_at, k.id) <
        ((SELECT opened_at FROM complaint_case WHERE id = ${p.after}), ${p.after}))
    ORDER BY k.opened_at DESC, k.id DESC LIMIT ${p.limit}`;
});

export const whoseOf = ({
  assignee,
  respondent,
  hq,
}: Pick<CaseListFilter, "assignee" | "respondent" | "hq">): Whose => ({
  ...{ assignee, respondent },
  hq: hq === null ? null : Number(hq),
});

/** Null also where they must not know of it. */
export function seenGroup(sql: Connection, id: string, officer: CaseOfficer): CaseGroup | null {
  const group = readGroup(sql, id);
  return group && maySee(officer, involvedIn(sql, group)) ? group : null;
}

/** Newest first. */
export function caseList(sql: Connection, filter: CaseListFilter): { cases: CaseLine[]; more: boolean } {
  const { state, stage, due, after, now, officer } = filter;
  const limit = Math.min(Math.max(1, filter.limit), PAGE);
  const due_by = due === null ? null : due === "soon" ? now + WEEK : now;
  const ours = JSON.stringify(due === "ours" ? OURS : []);
  const asked = { ...whoseOf(filter), state, stage, due_by, ours, after };
  const rows = sql.all(page, { ...asked, limit: MOST_LOOKED_AT });
  const cases: CaseLine[] = [];
  for (const { id } of rows) {
    const group = seenGroup(sql, id, officer);
    if (!group) continue;
    if (cases.length === limit) return { cases, more: true };
    cases.push(lineOf(sql, group));
  }
  return { cases, more: rows.length === MOST_LOOKED_AT };
}

export function lineOf(sql: Connection, { procedure, lead, cases }: CaseGroup): CaseLine {
  const respondent = senderRecord(sql, lead.against);
  return {
    ...{ id: procedure.case, openedAt: lead.opened_at, dueAt: procedure.due_at, assignee: procedure.assignee },
    state: procedure.stage === "final" ? "closed" : "open",
    stage: STAGES.find((one) => one === procedure.stage) ?? "final",
    outcome: CASE_OUTCOMES.find((one) => one === procedure.ruling) ?? null,
    hq: cases.some((one) => one.hq === 1),
    respondent: respondent ?? { id: lead.against, name: "", address: "", organisation: "" },
    complainants: cases.length,
  };
}

/** Of cases that they may see, newest first. */
export const sanctionsInForce = (sql: Connection, officer: CaseOfficer): SanctionRecord[] =>
  openSanctionsOf(sql).filter((one) => seenGroup(sql, one.case, officer) !== null);
