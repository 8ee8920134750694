/** A case with all that is heard under its procedure: who is involved, whose identity is kept, which message it is about. */
import { sql as raw } from "kysely";
import type { Involved, Party } from "../../../cases/conflict.ts";
import type { Alleged } from "../../../cases/disclosure.ts";
import { addressKeysOf, granteesOf, memberIdOfAddress, readMember } from "../members.ts";
import { personRecord } from "../named.ts";
import { type Connection, statement } from "../statement.ts";

export interface ProcedureRow {
  readonly id: number;
  readonly case: string;
  readonly stage: string;
  readonly due_at: number | null;
  readonly assignee: string | null;
  readonly hq: number;
  readonly lead: string | null;
  readonly decided_by: string | null;
  readonly ruling: string | null;
}
const COLUMNS = raw`id, complaint_case AS "case", stage, due_at, assignee, hq, lead, decided_by, ruling`;
const procedureOfCase = statement((_, p: { id: string }) => {
  return raw<ProcedureRow>`SELECT ${COLUMNS} FROM case_procedure WHERE complaint_case = ${p.id}`;
});
const procedureById = statement((_, p: { id: number }) => {
  return raw<ProcedureRow>`SELECT ${COLUMNS} FROM case_procedure WHERE id = ${p.id}`;
});
interface MemberOfGroup {
  readonly id: string;
  readonly against: string;
  readonly complainant: number;
  readonly state: string;
  readonly outcome: string | null;
  readonly outcome_words: string;
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly may_be_named: number | null;
  readonly hq: number;
}
const groupOf = statement((_, p: { lead: string }) => {
  return raw<MemberOfGroup>`
    SELECT k.id, k.against, k.complainant, k.state, k.outcome, k.outcome_words, k.opened_at, k.closed_at, k.may_be_named,
      q.hq OR EXISTS (SELECT 1 FROM case_leader AS l WHERE l.complaint_case = k.id) AS hq
    FROM case_procedure AS q JOIN complaint_case AS k ON k.id = q.complaint_case
    WHERE q.complaint_case = ${p.lead} OR q.lead = ${p.lead} ORDER BY q.lead IS NOT NULL, q.id`;
});
const reportersOf = statement((_, p: { ids: string }) => {
  return raw<{ actor: string }>`
    SELECT DISTINCT a.actor FROM complaint AS c JOIN audit AS a ON a.subject = 'complaint:' || c.id
    WHERE c.complaint_case IN (SELECT value FROM json_each(${p.ids})) AND c.source = 'staff' AND a.kind = 'complaint.received'`;
});
const allegedMail = statement((_, p: { ids: string }) => {
  return raw<Alleged>`
    SELECT m.subject, m.received_at AS sentAt, (SELECT count(*) FROM envelope AS o WHERE o.message = m.id) AS recipients
    FROM complaint AS c JOIN envelope AS e ON e.id = c.envelope JOIN message AS m ON m.id = e.message
    WHERE c.complaint_case IN (SELECT value FROM json_each(${p.ids})) ORDER BY c.id LIMIT 1`;
});

export interface CaseGroup {
  readonly procedure: ProcedureRow;
  readonly lead: MemberOfGroup;
  /** The lead first. */
  readonly cases: readonly MemberOfGroup[];
  /** Their ids as a JSON array, for queries. */
  readonly ids: string;
}

/** In: any case's id. Out: the whole that it is heard with; null when there is none. */
export function readGroup(sql: Connection, id: string): CaseGroup | null {
  const own = sql.get(procedureOfCase, { id });
  const procedure = own?.lead ? sql.get(procedureOfCase, { id: own.lead }) : own;
  if (!procedure) return null;
  const cases = sql.all(groupOf, { lead: procedure.case });
  const [lead] = cases;
  return lead ? { procedure, lead, cases, ids: JSON.stringify(cases.map((one) => one.id)) } : null;
}

export function groupOfLink(sql: Connection, link: number): CaseGroup | null {
  const found = sql.get(procedureById, { id: link });
  return found ? readGroup(sql, found.case) : null;
}

export function involvedIn(sql: Connection, { lead, cases, ids }: CaseGroup): Involved {
  const respondent = readMember(sql, lead.against, lead.opened_at);
  return {
    respondent: { ...memberParty(sql, lead.against), groups: respondent?.groups ?? [] },
    complainants: cases.map(({ complainant }) => personParty(sql, complainant)),
    reporters: sql.all(reportersOf, { ids }).map(({ actor }) => actor),
    hq: cases.some(({ hq }) => hq === 1),
  };
}

function memberParty(sql: Connection, id: string): Party {
  const keys = addressKeysOf(sql, id);
  const member = readMember(sql, id, 0);
  const names = member ? granteesOf(sql, member).filter((one) => one !== "*" && !one.includes("@")) : [];
  return { keys, organisations: [...names, ...keys.map(domainOf)] };
}

function personParty(sql: Connection, person: number): Party {
  const key = personRecord(sql, person)?.key;
  if (key === undefined) return { keys: [], organisations: [] };
  const member = memberIdOfAddress(sql, key);
  return member === null ? { keys: [key], organisations: [domainOf(key)] } : memberParty(sql, member);
}

const domainOf = (key: string): string => key.slice(key.lastIndexOf("@") + 1);

/** Name and addresses of one complainant. */
export function secretsOfPerson(sql: Connection, person: number): string[] {
  const record = personRecord(sql, person);
  if (!record) return [];
  const member = memberIdOfAddress(sql, record.key);
  const name = member === null ? "" : (readMember(sql, member, 0)?.name ?? "");
  const keys = member === null ? [] : addressKeysOf(sql, member);
  return [...new Set([name, record.address, record.key, ...keys])].filter((one) => one !== "");
}

/** Of those who did not allow it. */
export const secretsIn = (sql: Connection, { cases }: CaseGroup): string[][] =>
  cases.filter(({ may_be_named: named }) => named !== 1).map(({ complainant }) => secretsOfPerson(sql, complainant));

export const allNamed = ({ cases }: CaseGroup): boolean => cases.every(({ may_be_named: named }) => named === 1);

/** The message that the oldest complaint is about; null for mail that did not pass here. */
export const allegedMessage = (sql: Connection, { ids }: CaseGroup): Alleged | null =>
  sql.get(allegedMail, { ids }) ?? null;
