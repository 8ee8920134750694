/** What the trail says of a case. */
import { sql as raw } from "kysely";
import type { ChainedEntry, EntryKind } from "../../../../audit/entry.ts";
import { type Connection, statement } from "../../statement.ts";

interface Row extends Omit<ChainedEntry, "kind" | "data"> {
  readonly kind: string;
  readonly data: string;
}
/** More than any case has; the newest. */
const MOST = 5_000;
const entriesAbout = statement((_, p: { subjects: string; limit: number }) => {
  return raw<Row>`
    SELECT * FROM (
      SELECT seq, kind, at, actor, subject, data, prev, hash FROM audit
      WHERE subject IN (SELECT value FROM json_each(${p.subjects})) AND kind <> 'records.viewed' ORDER BY seq DESC LIMIT ${p.limit}) ORDER BY seq`;
});
const lastAbout = statement((_, p: { subject: string; kind: string }) => {
  return raw<Row>`
    SELECT seq, kind, at, actor, subject, data, prev, hash FROM audit
    WHERE subject = ${p.subject} AND kind = ${p.kind} ORDER BY seq DESC LIMIT 1`;
});

const entryOf = (row: Row): ChainedEntry => ({
  ...row,
  kind: row.kind as EntryKind,
  data: JSON.parse(row.data) as Record<string, unknown>,
});

/** In order; who looked is no part of a procedure. */
export const entriesOf = (sql: Connection, subjects: readonly string[]): ChainedEntry[] =>
  sql.all(entriesAbout, { subjects: JSON.stringify(subjects), limit: MOST }).map(entryOf);

export function lastEntryOf(sql: Connection, subject: string, kind: EntryKind): ChainedEntry | null {
  const row = sql.get(lastAbout, { subject, kind });
  return row ? entryOf(row) : null;
}
