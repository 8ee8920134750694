/** What a bundle for a hearing is made of, besides the file itself. */
import { sql as raw } from "kysely";
import type { CaseEvidence, CaseMaterial, PolicyVersionRecord } from "../../../port.ts";
import { consentsBetweenNow } from "../../cases/evidence/freeze.ts";
import { readGroup, secretsOfPerson } from "../../cases/group.ts";
import { type Connection, statement } from "../../statement.ts";

interface PieceRow extends Omit<CaseEvidence, "data"> {
  readonly case: string;
  readonly position: number;
  readonly data: string;
  readonly bytes: Uint8Array | null;
}
const pieces = statement((_, p: { ids: string }) => {
  return raw<PieceRow>`
    SELECT complaint_case AS "case", position, kind, data, bytes, digest, ifnull(length(bytes), 0) AS size, at
    FROM case_evidence WHERE complaint_case IN (SELECT value FROM json_each(${p.ids})) ORDER BY at, complaint_case, position`;
});
const noticesAbout = statement((_, p: { ids: string }) => {
  return raw<{ kind: string; createdAt: number; state: string; endedAt: number | null }>`
    SELECT kind, created_at AS createdAt, state, ended_at AS endedAt FROM notice
    WHERE message IS NULL AND json_extract(about, '$.ref') IN (SELECT value FROM json_each(${p.ids})) ORDER BY id LIMIT 500`;
});
const noticesOfMessages = statement((_, p: { refs: string }) => {
  return raw<{ kind: string; createdAt: number; state: string; endedAt: number | null }>`
    SELECT n.kind, n.created_at AS createdAt, n.state, n.ended_at AS endedAt
    FROM notice AS n JOIN message AS m ON m.id = n.message
    WHERE m.ref IN (SELECT value FROM json_each(${p.refs})) ORDER BY n.id LIMIT 500`;
});
const policyVersions = statement((_, p: { versions: string }) => {
  return raw<Omit<PolicyVersionRecord, "rules">>`
    SELECT version, digest, global_mode AS mode, activated_at AS activatedAt FROM policy_version
    WHERE version IN (SELECT value FROM json_each(${p.versions})) ORDER BY version`;
});
const rulesOf = statement((_, p: { version: number }) => {
  return raw<Omit<PolicyVersionRecord["rules"][number], "clauses"> & { clauses: string }>`
    SELECT pack, rule, certain, doubtful, clauses FROM policy_rule
    WHERE version = ${p.version} AND certain <> 'off' ORDER BY pack, position`;
});

/** Letters that go to complainants. */
const TO_COMPLAINANT: readonly string[] = ["confirm", "complaint", "outcome"];

export function caseMaterial(sql: Connection, id: string, now: number): CaseMaterial {
  const group = readGroup(sql, id);
  if (!group) return { evidence: [], persons: [], consentsNow: [], policies: [], notices: [] };
  const evidence = sql
    .all(pieces, { ids: group.ids })
    .map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }));
  const refs = textsOf(evidence, "ref");
  const notices = [...sql.all(noticesAbout, { ids: group.ids }), ...sql.all(noticesOfMessages, { refs })];
  return {
    evidence,
    persons: group.cases.map(({ complainant, may_be_named: named }, index) => ({
      label: `Person ${String.fromCodePoint(66 + (index % 25))}`,
      secrets: secretsOfPerson(sql, complainant),
      named: named === 1,
    })),
    consentsNow: group.cases.map((one) => consentsBetweenNow(sql, one.complainant, group.lead.against, now)),
    policies: policiesOf(sql, evidence),
    notices: notices.map((notice) => ({ ...notice, toComplainant: TO_COMPLAINANT.includes(notice.kind) })),
  };
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;

function textsOf(evidence: CaseMaterial["evidence"], name: string): string {
  const values = evidence.map(({ data }) => fieldOf(data, name)).filter((value) => typeof value === "string");
  return JSON.stringify([...new Set(values)]);
}

function policiesOf(sql: Connection, evidence: CaseMaterial["evidence"]): PolicyVersionRecord[] {
  const versions = evidence
    .map(({ data }) => fieldOf(data, "policyVersion"))
    .filter((value) => typeof value === "number");
  return sql.all(policyVersions, { versions: JSON.stringify([...new Set(versions)]) }).map((version) => ({
    ...version,
    rules: sql
      .all(rulesOf, { version: version.version })
      .map((rule) => ({ ...rule, clauses: JSON.parse(rule.clauses) as string[] })),
  }));
}
