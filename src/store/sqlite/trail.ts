/** The trail and the counts, read. */
import { sql } from "kysely";
import type { ChainedEntry, EntryKind } from "../../audit/entry.ts";
import type { TrailVerbs } from "../port.ts";
import { type Connection, statement } from "./statement.ts";

const entriesAfter = statement((k, p: { after: number; limit: number }) =>
  k.selectFrom("audit").selectAll().where("seq", ">", p.after).orderBy("seq").limit(p.limit),
);
const queued = statement((_) => sql<{ n: number }>`SELECT count(*) AS n FROM envelope WHERE state = 'queued'`);
const held = statement(
  (_) => sql<{ n: number; oldest: number | null }>`
    SELECT count(*) AS n, min(m.received_at) AS oldest
    FROM envelope AS e JOIN message AS m ON m.id = e.message WHERE e.state = 'held'`,
);
const notices = statement((_) => sql<{ n: number }>`SELECT count(*) AS n FROM notice WHERE state = 'due'`);

export const trailReads = (sql: Connection): TrailVerbs => ({
  async auditEntries(after, limit) {
    return sql.all(entriesAfter, { after, limit }).map((row): ChainedEntry => {
      return { ...row, kind: row.kind as EntryKind, data: JSON.parse(row.data) as Record<string, unknown> };
    });
  },
  async counts() {
    const holding = sql.get(held, {});
    return {
      queued: sql.get(queued, {})?.n ?? 0,
      held: holding?.n ?? 0,
      heldOldestAt: holding?.oldest ?? null,
      noticesDue: sql.get(notices, {})?.n ?? 0,
    };
  },
});
