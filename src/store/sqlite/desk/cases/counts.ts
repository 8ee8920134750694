/** How many cases there are of a kind, of those that somebody may see. */
import { sql as raw } from "kysely";
import { OURS } from "../../../../cases/procedure.ts";
import type { CaseOfficer } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { MOST_LOOKED_AT, seenGroup } from "./list.ts";

const waiting = statement((_, p: { ours: string; now: number; limit: number }) => {
  return raw<{ id: string }>`
    SELECT complaint_case AS id FROM case_procedure
    WHERE lead IS NULL AND stage <> 'final' AND (stage IN (SELECT value FROM json_each(${p.ours})) OR due_at <= ${p.now})
    LIMIT ${p.limit}`;
});

/** Whose next step is the association's, or whose deadline has passed. */
export const countWaiting = (sql: Connection, officer: CaseOfficer, now: number): number =>
  sql
    .all(waiting, { ours: JSON.stringify(OURS), now, limit: MOST_LOOKED_AT })
    .filter(({ id }) => seenGroup(sql, id, officer) !== null).length;
