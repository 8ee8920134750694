/** What the trail says of one subject, with the reasons beside it. */
import { sql as raw } from "kysely";
import type { HistoryEntry } from "../../../port.ts";
import { statement } from "../../statement.ts";
import type { DeskReads } from "../index.ts";

const ofSubject = statement((_, p: { subject: string; before: number; limit: number }) => {
  return raw<Omit<HistoryEntry, "data"> & { data: string }>`
    SELECT a.seq, a.kind, a.at, a.actor, a.data, ifnull(r.text, '') AS reason
    FROM audit AS a LEFT JOIN record_reason AS r ON r.entry = a.seq
    WHERE a.subject = ${p.subject} AND a.seq < ${p.before} ORDER BY a.seq DESC LIMIT ${p.limit}`;
});

export const historyReads = {
  deskHistory: (sql, subject, before, limit) =>
    sql
      .all(ofSubject, { subject, before, limit })
      .map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> })),
} satisfies Partial<DeskReads>;
