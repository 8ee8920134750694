/** Decisions are carried out when they can no longer be taken back; until then they can. */
import { sql } from "kysely";
import type { ClearanceTerms, ConfirmOutcome, QueueReader, Undone } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { heldSubject } from "../subject.ts";
import { grantClearance } from "./clearances.ts";
import { carryOut } from "./ends.ts";
import { barred, reviewerOf } from "./parties.ts";

interface Row {
  readonly id: number;
  readonly ref: string;
  readonly message: number;
  readonly kind: "release" | "refuse";
  readonly recipients: string | null;
  readonly actor: string;
  readonly second: string | null;
  readonly reason: string;
  readonly code: string;
  readonly at: number;
  readonly effective_at: number | null;
  readonly give_up_at: number | null;
  readonly state: string;
  readonly clearance: string | null;
  readonly batch: string | null;
}
const COLUMNS = sql.raw(`d.id, m.ref, d.message, d.kind, d.recipients, d.actor, d.second, d.reason, d.code, d.at,
  d.effective_at, d.give_up_at, d.state, d.clearance, d.batch`);
const due = statement((_, p: { now: number; limit: number }) => {
  return sql<Row>`
    SELECT ${COLUMNS} FROM decision AS d CROSS JOIN message AS m ON m.id = d.message
    WHERE d.state = 'pending' AND d.effective_at <= ${p.now} ORDER BY d.effective_at, d.id LIMIT ${p.limit}`;
});
const byId = statement((_, p: { id: number }) => {
  return sql<Row>`
    SELECT ${COLUMNS} FROM decision AS d CROSS JOIN message AS m ON m.id = d.message WHERE d.id = ${p.id}`;
});
const byBatch = statement((_, p: { batch: string }) => {
  return sql<Row>`
    SELECT ${COLUMNS} FROM decision AS d CROSS JOIN message AS m ON m.id = d.message
    WHERE d.batch = ${p.batch} ORDER BY d.id LIMIT 500`;
});
const end = statement((k, p: { id: number; state: string; at: number }) =>
  k.updateTable("decision").set({ state: p.state, ended_at: p.at }).where("id", "=", p.id),
);
const confirm = statement((k, p: { id: number; second: string; effective: number }) =>
  k
    .updateTable("decision")
    .set({ state: "pending", second: p.second, effective_at: p.effective })
    .where("id", "=", p.id),
);

export const decisionVerbs = {
  settleDecisions(tx: Tx, now: number, limit: number): number {
    const rows = tx.sql.all(due, { now, limit });
    for (const row of rows) settle(tx, row, now);
    // Also where nothing was carried out: what waited for the last of its batch can be told.
    if (rows.length > 0) tx.wake();
    return rows.length;
  },

  undoDecisions(tx: Tx, reader: QueueReader, which: number | string): Undone | null {
    const rows = typeof which === "number" ? one(tx.sql, which) : tx.sql.all(byBatch, { batch: which });
    const own = rows.filter((row) => mayUndo(tx.sql, reader, row));
    if (own.length === 0) return null;
    const open = own.filter((row) => isOpen(row, reader.now));
    for (const row of open) undo(tx, reader, row);
    tx.wake();
    return { undone: open.map(({ id }) => id), late: own.filter((row) => !open.includes(row)).map(({ id }) => id) };
  },

  confirmDecision(tx: Tx, reader: QueueReader, id: number, undoFor: number): ConfirmOutcome {
    const [row] = one(tx.sql, id);
    if (!row || !heldSubject(tx.sql, reader, row.ref)) return "unknown";
    if (row.state !== "proposed") return "late";
    const second = `staff:${reader.staff}`;
    if (row.actor === second) return "own";
    const reviewer = reviewerOf(tx.sql, reader.staff, reader.groups);
    if (!reviewer) return "unknown";
    const why = barred(tx.sql, { name: reader.staff, reviewer }, row.message);
    if (why !== null) return { barred: why };
    tx.sql.run(confirm, { id, second, effective: reader.now + undoFor });
    tx.audit({ kind: "decision.confirmed", at: reader.now, actor: second, subject: row.ref, data: { decision: id } });
    return "confirmed";
  },
};

function one(connection: Connection, id: number): Row[] {
  const row = connection.get(byId, { id });
  return row ? [row] : [];
}

/**
 * Who made or confirmed it. A proposal anybody who may see it: it would keep everybody else from deciding, and what it
 * proposes is not done.
 */
function mayUndo(connection: Connection, reader: QueueReader, row: Row): boolean {
  const actor = `staff:${reader.staff}`;
  if (row.actor === actor || row.second === actor) return true;
  return row.state === "proposed" && heldSubject(connection, reader, row.ref) !== null;
}

const isOpen = ({ state, effective_at }: Row, now: number): boolean =>
  state === "proposed" || (state === "pending" && effective_at !== null && effective_at > now);

function undo(tx: Tx, { staff, now: at }: QueueReader, { id, ref }: Row): void {
  tx.sql.run(end, { id, state: "undone", at });
  tx.audit({ kind: "decision.undone", at, actor: `staff:${staff}`, subject: ref, data: { decision: id } });
}

function settle(tx: Tx, row: Row, now: number): void {
  const { id, kind, ref, actor, second, reason, code } = row;
  const decided = carryOut(tx, kind, {
    ref,
    recipients: row.recipients === null ? null : (JSON.parse(row.recipients) as string[]),
    ...{ actor, reason, at: now },
    ...(kind === "release" && row.give_up_at !== null && { giveUpAt: now + row.give_up_at - row.at }),
    made: { id, second, code, batch: row.batch },
  });
  // Withdrawn by its sender, expired, or decided at the machine meanwhile.
  if (decided.length === 0) {
    tx.sql.run(end, { id, state: "stale", at: now });
    tx.audit({ kind: "decision.stale", at: now, actor: "system", subject: ref, data: { decision: id } });
    return;
  }
  tx.sql.run(end, { id, state: "done", at: now });
  if (kind !== "release" || row.clearance === null) return;
  const terms = JSON.parse(row.clearance) as ClearanceTerms;
  grantClearance(tx, { decision: id, message: row.message, by: actor, at: now }, terms);
}
