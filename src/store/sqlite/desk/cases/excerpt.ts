/** The part of the trail that is about a case, with the proof of its place in the whole (docs/decisions/0035). */
import { sql as raw } from "kysely";
import type { ChainedEntry } from "../../../../audit/entry.ts";
import { HashTree } from "../../../../audit/tree.ts";
import type { CaseExcerpt } from "../../../port.ts";
import { entriesOf } from "../../cases/evidence/entries.ts";
import { type CaseGroup, readGroup } from "../../cases/group.ts";
import { personRecord } from "../../named.ts";
import { type Connection, statement } from "../../statement.ts";

const PAGE = 10_000;
const hashesAfter = statement((_, p: { after: number; limit: number }) => {
  return raw<{ seq: number; hash: string }>`
    SELECT seq, hash FROM audit WHERE seq > ${p.after} ORDER BY seq LIMIT ${p.limit}`;
});
const refsIn = statement((_, p: { ids: string }) => {
  return raw<{ ref: string; complaint: number | null }>`
    SELECT m.ref, c.id AS complaint FROM complaint AS c JOIN envelope AS e ON e.id = c.envelope JOIN message AS m ON m.id = e.message
    WHERE c.complaint_case IN (SELECT value FROM json_each(${p.ids}))
    UNION SELECT json_extract(v.data, '$.ref'), NULL FROM case_evidence AS v
    WHERE v.kind = 'envelope' AND v.complaint_case IN (SELECT value FROM json_each(${p.ids}))`;
});
const complaintIds = statement((_, p: { ids: string }) => {
  return raw<{ id: number }>`
    SELECT id FROM complaint WHERE complaint_case IN (SELECT value FROM json_each(${p.ids}))`;
});

/** Steps that the respondent knows of anyway: nobody is named by them, nor by when they were. */
const OPEN: ReadonlySet<unknown> = new Set([
  ...["allegation", "hearing", "extension", "statement", "lapse", "decision", "appeal", "appeal-decision", "final"],
  ...["sanction", "sanction-ended", "sanction-lifted", "lifted"],
]);

export function caseExcerpt(sql: Connection, id: string, open: boolean): CaseExcerpt {
  const group = readGroup(sql, id);
  const entries = group ? (open ? openEntries(sql, group) : allEntries(sql, group)) : [];
  const tree = treeOf(sql);
  // What was written while this was read is not under the tree: it is in the next export.
  const covered = entries.filter(({ seq }) => seq <= tree.size);
  return {
    ...{ size: tree.size, root: tree.root },
    entries: covered.map((entry) => ({ entry, path: tree.path(entry.seq - 1) })),
  };
}

/** In pages: the hashes of a million entries are 32 MB, their text would be many times that. */
function treeOf(sql: Connection): HashTree {
  const pages: Buffer[] = [];
  for (let after = 0; ; ) {
    const rows = sql.all(hashesAfter, { after, limit: PAGE });
    pages.push(Buffer.from(rows.map(({ hash }) => hash).join(""), "hex"));
    if (rows.length < PAGE) return new HashTree(Buffer.concat(pages));
    after = rows.at(-1)?.seq ?? after;
  }
}

function openEntries(sql: Connection, { procedure, lead }: CaseGroup): ChainedEntry[] {
  const about = entriesOf(sql, [`case:${procedure.case}`, `member:${lead.against}`]);
  return about.filter(({ kind, data, actor }) => {
    if (actor.startsWith("person:") || JSON.stringify(data).includes("person:")) return false;
    return kind === "member.standing" || (kind === "case.changed" && OPEN.has(data["what"]));
  });
}

function allEntries(sql: Connection, { cases, ids, lead }: CaseGroup): ChainedEntry[] {
  const persons = cases.flatMap(({ complainant }) => personRecord(sql, complainant)?.ref ?? []);
  const subjects = [
    ...cases.map((one) => `case:${one.id}`),
    ...sql.all(complaintIds, { ids }).map((one) => `complaint:${one.id}`),
    ...sql.all(refsIn, { ids }).flatMap(({ ref }) => ref ?? []),
    ...persons.map((ref) => `person:${ref}`),
    `member:${lead.against}`,
  ];
  return entriesOf(sql, [...new Set(subjects)]).filter((entry) => concerns(entry, lead.against));
}

/** What else these persons allowed or refused others, and the member's own affairs, are not this case. */
function concerns({ subject, kind, data }: ChainedEntry, against: string): boolean {
  if (subject.startsWith("person:")) return data["grantee"] === `member:${against}`;
  return !subject.startsWith("member:") || kind === "member.standing";
}
