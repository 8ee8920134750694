/** Complaints and cases as they stand. */
import { sql as raw } from "kysely";
import { type Connection, statement } from "../statement.ts";

const complaintById = statement((k, p: { id: number }) => k.selectFrom("complaint").selectAll().where("id", "=", p.id));
const caseById = statement((k, p: { id: string }) => k.selectFrom("complaint_case").selectAll().where("id", "=", p.id));
const complaintsOf = statement((k, p: { id: string }) =>
  k
    .selectFrom("complaint")
    .select(["id", "at", "source", "words", "envelope", "language", "person"])
    .where("complaint_case", "=", p.id)
    .orderBy("confirmed_at")
    .orderBy("id"),
);
const openCase = statement((_, p: { persons: string; against: string }) => {
  return raw<{ id: string }>`
    SELECT id FROM complaint_case
    WHERE against = ${p.against} AND state = 'open' AND complainant IN (SELECT value FROM json_each(${p.persons}))
    ORDER BY opened_at LIMIT 1`;
});
const sentRow = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .select(["e.id", "e.person", "m.author", "m.subject", "m.ref"])
    .where("e.id", "=", p.id),
);

export type ComplaintRow = NonNullable<ReturnType<typeof readComplaint>>;
export type CaseRow = NonNullable<ReturnType<typeof readCase>>;

export const readComplaint = (sql: Connection, id: number) => sql.get(complaintById, { id });
export const readCase = (sql: Connection, id: string) => sql.get(caseById, { id });
/** Oldest first. */
export const readComplaintsOf = (sql: Connection, id: string) => sql.all(complaintsOf, { id });
/** Who got which message from whom; undefined when there is none. */
export const readSent = (sql: Connection, envelope: number) => sql.get(sentRow, { id: envelope });

/** The open case of these persons, who are one, against this member. */
export const findOpenCase = (sql: Connection, persons: readonly number[], against: string): string | null =>
  sql.get(openCase, { persons: JSON.stringify(persons), against })?.id ?? null;
