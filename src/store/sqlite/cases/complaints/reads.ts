/** Complaints and cases as their complainants and the staff read them. */
import { sql as raw } from "kysely";
import { cleanHeaderText, decodeEncodedWords } from "../../../../mail/encoded-words.ts";
import type { CaseOutcome } from "../../../../mail/words.ts";
import type { CaseDetail, CaseEvidence, CaseSummary, CaseVerbs, ComplaintRecord, SenderRecord } from "../../../port.ts";
import { personRecord, senderRecord } from "../../named.ts";
import { personsOf } from "../../persons.ts";
import { type Connection, statement } from "../../statement.ts";
import {
  type CaseRow,
  type ComplaintRow,
  readCase,
  readComplaint,
  readComplaintsOf,
  readOriginal,
  readSent,
} from "../rows.ts";

const [LONGEST_PAGE, LONGEST_LIST] = [1000, 100];

const casesPage = statement((_, p: { state: string | null; limit: number }) => {
  return raw<{ id: string }>`
    SELECT id FROM complaint_case WHERE ${p.state} IS NULL OR state = ${p.state}
    ORDER BY opened_at DESC, id LIMIT ${p.limit}`;
});
const evidenceOf = statement((_, p: { id: string }) => {
  return raw<Omit<CaseEvidence, "kind" | "data"> & { kind: CaseEvidence["kind"]; data: string }>`
    SELECT kind, data, digest, ifnull(length(bytes), 0) AS size, at
    FROM case_evidence WHERE complaint_case = ${p.id} ORDER BY position`;
});
const bytesOf = statement((k, p: { id: string; position: number }) =>
  k
    .selectFrom("case_evidence")
    .select("bytes")
    .where("complaint_case", "=", p.id)
    .where("position", "=", p.position)
    .where("bytes", "is not", null),
);

const madeBy = statement((_, p: { persons: string; limit: number }) => {
  return raw<{ id: number }>`
    SELECT id FROM complaint
    WHERE person IN (SELECT value FROM json_each(${p.persons})) AND denied_at IS NULL
    ORDER BY at DESC, id DESC LIMIT ${p.limit}`;
});

/** What one person complained of under all addresses, newest first. */
export function complaintsOf(sql: Connection, person: number): ComplaintRecord[] {
  const persons = JSON.stringify(personsOf(sql, person));
  return sql.all(madeBy, { persons, limit: LONGEST_LIST }).flatMap(({ id }) => showComplaint(sql, id) ?? []);
}

export function showComplaint(sql: Connection, id: number): ComplaintRecord | null {
  const row = readComplaint(sql, id);
  const person = row ? personRecord(sql, row.person) : null;
  if (!row || !person) return null;
  const { envelope } = row;
  const start = readOriginal(sql, id, LONGEST_HEADER);
  const sent = envelope === null ? undefined : readSent(sql, envelope);
  return {
    ...{ id, person, source: row.source as ComplaintRecord["source"], words: row.words, language: row.language },
    ...{ at: row.at, envelope, confirmedAt: row.confirmed_at, hasOriginal: row.has_original === 1 },
    against: row.against === null ? null : senderRecord(sql, row.against),
    subject: sent?.subject ?? headerOf(start, "subject"),
    originalFrom: headerOf(start, "from"),
    case: caseFor(sql, row),
  };
}

function caseFor(sql: Connection, { complaint_case: id }: ComplaintRow): ComplaintRecord["case"] {
  const row = id === null ? undefined : readCase(sql, id);
  if (!row) return null;
  return {
    ...{ id: row.id, state: stateOf(row), outcome: row.outcome as CaseOutcome | null },
    ...{ outcomeWords: row.outcome_words, closedAt: row.closed_at, mayBeNamed: namedOf(row) },
  };
}

const stateOf = ({ state }: CaseRow): "open" | "closed" => (state === "open" ? "open" : "closed");
const namedOf = ({ may_be_named: named }: CaseRow): boolean | null => (named === null ? null : named === 1);

/** Octets of a header that are read, and characters of a field that are shown. */
const [LONGEST_HEADER, LONGEST_FIELD] = [65_536, 300];

/** A field of what somebody sent us, for people to read; empty where there is none. Nothing is decided by it. */
function headerOf(original: Uint8Array | null, name: "from" | "subject"): string {
  if (original === null) return "";
  const text = Buffer.from(original).toString("utf8");
  const [header = ""] = text.split(/\r?\n\r?\n/, 1);
  const lines = header.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const field = lines.find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`) ?? "";
  const value = cleanHeaderText(decodeEncodedWords(field.slice(name.length + 1))).trim();
  return Array.from(value).slice(0, LONGEST_FIELD).join("");
}

/** Newest first. */
export function listCases(sql: Connection, { state, limit }: Parameters<CaseVerbs["listCases"]>[0]): CaseSummary[] {
  const rows = sql.all(casesPage, { state, limit: Math.min(Math.max(1, Math.trunc(limit)), LONGEST_PAGE) });
  return rows.flatMap(({ id }) => {
    const row = readCase(sql, id);
    return row ? [summary(sql, row)] : [];
  });
}

function summary(sql: Connection, row: CaseRow): CaseSummary {
  return {
    ...{ id: row.id, state: stateOf(row), openedAt: row.opened_at, closedAt: row.closed_at },
    ...{ outcome: row.outcome as CaseOutcome | null, mayBeNamed: namedOf(row) },
    against: senderRecord(sql, row.against) ?? nameless(row.against),
    complainant: personRecord(sql, row.complainant),
    complaints: readComplaintsOf(sql, row.id).length,
  };
}

const nameless = (id: string): SenderRecord => ({ id, name: "", address: "", organisation: "" });

export function showCase(sql: Connection, id: string): CaseDetail | null {
  const row = readCase(sql, id);
  if (!row) return null;
  const made = readComplaintsOf(sql, id).map(({ id: complaint, at, source, words }) => ({
    id: complaint,
    at,
    source,
    words,
  }));
  const evidence = sql.all(evidenceOf, { id }).map((piece) => ({ ...piece, data: JSON.parse(piece.data) as unknown }));
  return { ...summary(sql, row), outcomeWords: row.outcome_words, complaintsMade: made, evidence };
}

/** Null when there are none with this piece. */
export function evidenceBytes(sql: Connection, id: string, position: number): Buffer | null {
  const bytes = sql.get(bytesOf, { id, position })?.bytes;
  return bytes ? Buffer.from(bytes) : null;
}
