/** How many cases there are of a kind, of those that somebody may see. */
import { sql as raw } from "kysely";
import { OURS, STAGES } from "../../../../cases/procedure.ts";
import { CASE_DUES, type CaseCounts, type CaseListFilter, type CaseOfficer } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { casesOf, MOST_LOOKED_AT, seenGroup, WEEK, type Whose, whoseOf } from "./list.ts";

interface Row {
  readonly id: string;
  readonly stage: string;
  readonly dueAt: number | null;
}
const newest = statement((_, p: Whose & { limit: number }) => {
  return raw<Row>`
    SELECT k.id, q.stage, q.due_at AS dueAt FROM ${casesOf(p)} ORDER BY k.opened_at DESC, k.id DESC LIMIT ${p.limit}`;
});
const open = statement((_, p: { limit: number }) => {
  return raw<Row>`
    SELECT complaint_case AS id, stage, due_at AS dueAt FROM case_procedure
    WHERE lead IS NULL AND stage <> 'final' LIMIT ${p.limit}`;
});

const isOverdue = ({ dueAt }: Row, now: number): boolean => dueAt !== null && dueAt <= now;
/** Whose next step is the association's, or whose deadline has passed. */
const isOurs = (row: Row, now: number): boolean => OURS.some((one) => one === row.stage) || isOverdue(row, now);

/** What the menu says. */
export const countOurs = (sql: Connection, officer: CaseOfficer, now: number): number =>
  sql.all(open, { limit: MOST_LOOKED_AT }).filter((row) => isOurs(row, now) && seenGroup(sql, row.id, officer) !== null)
    .length;

type Facet = "state" | "stage" | "due";

export function caseCounts(sql: Connection, filter: Omit<CaseListFilter, "after" | "limit">): CaseCounts {
  const { officer, now } = filter;
  const looked = sql.all(newest, { ...whoseOf(filter), limit: MOST_LOOKED_AT });
  const seen = looked.filter(({ id }) => seenGroup(sql, id, officer) !== null);
  const count = (facet: Facet, value: string) =>
    seen.filter((row) => FACETS.every((one) => matches(row, one, one === facet ? value : filter[one], now))).length;
  const counts = (facet: Facet, values: readonly string[]) =>
    values.map((value) => ({ value, count: count(facet, value) }));
  return {
    states: counts("state", ["open", "closed"]),
    stages: counts("stage", STAGES),
    dues: counts("due", CASE_DUES),
    whole: looked.length < MOST_LOOKED_AT,
  };
}

const FACETS: readonly Facet[] = ["state", "stage", "due"];

/** As the list filters (list.ts). */
function matches(row: Row, facet: Facet, value: string | null, now: number): boolean {
  if (value === null) return true;
  if (facet === "state") return (row.stage === "final") === (value === "closed");
  if (facet === "stage") return row.stage === value;
  return value === "ours" ? isOurs(row, now) : isOverdue(row, value === "soon" ? now + WEEK : now);
}
