/** Complaints and cases as they stand. */
import { sql as raw } from "kysely";
import { type Connection, statement } from "../statement.ts";

/** Without what the complainant sent, which may be large. */
const complaintById = statement((k, p: { id: number }) =>
  k
    .selectFrom("complaint")
    .select(["id", "person", "source", "against", "envelope", "words", "original_body", "original_header"])
    .select(["language", "at", "confirmed_at", "denied_at", "complaint_case"])
    .select(raw<number>`original IS NOT NULL`.as("has_original"))
    .where("id", "=", p.id),
);
const originalOf = statement((k, p: { id: number; octets: number }) =>
  k
    .selectFrom("complaint")
    .select(raw<Uint8Array | null>`substr(original, 1, ${p.octets})`.as("start"))
    .where("id", "=", p.id),
);
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
/** More than a value of the database can have, octets. */
const LARGEST = 2 ** 31 - 1;

/** What the complainant sent of the message, or its first octets; null for none. */
export const readOriginal = (sql: Connection, complaint: number, octets = LARGEST): Uint8Array | null =>
  sql.get(originalOf, { id: complaint, octets })?.start ?? null;
export const readCase = (sql: Connection, id: string) => sql.get(caseById, { id });
/** Oldest first. */
export const readComplaintsOf = (sql: Connection, id: string) => sql.all(complaintsOf, { id });
/** Who got which message from whom; undefined when there is none. */
export const readSent = (sql: Connection, envelope: number) => sql.get(sentRow, { id: envelope });

/** The open case of these persons, who are one, against this member. */
export const findOpenCase = (sql: Connection, persons: readonly number[], against: string): string | null =>
  sql.get(openCase, { persons: JSON.stringify(persons), against })?.id ?? null;
