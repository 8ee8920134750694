/** Decisions are carried out when they can no longer be taken back; until then they can. */
import { sql } from "kysely";
import type {
  BatchConfirmed,
  ClearanceTerms,
  ConfirmOutcome,
  DecisionResult,
  QueueReader,
  Undone,
} from "../../../port.ts";
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
    const own = mayUndo(tx.sql, reader, rows);
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
    if (isOwn(reader, row)) return "own";
    const why = confirmOne(tx, reader, row, undoFor);
    return why === null ? "confirmed" : { barred: why };
  },

  confirmBatch(tx: Tx, reader: QueueReader, batch: string, undoFor: number): BatchConfirmed {
    const rows = tx.sql.all(byBatch, { batch }).filter(({ ref }) => heldSubject(tx.sql, reader, ref) !== null);
    const [first] = rows;
    if (!first) return "unknown";
    const waiting = rows.filter(({ state }) => state === "proposed");
    if (waiting.length === 0) return "late";
    if (isOwn(reader, first)) return "own";
    return waiting.map((row): DecisionResult => {
      const { ref, id: decision } = row;
      const why = confirmOne(tx, reader, row, undoFor);
      if (why !== null) return { ref, decision, outcome: "party", detail: why };
      return { ref, decision, outcome: "pending", detail: "may still be taken back" };
    });
  },
};

/** Whoever proposed is not their own second person. */
const isOwn = ({ staff }: QueueReader, { actor }: Row): boolean => actor === `staff:${staff}`;

/** Why this person may not confirm it, in words; null: it is confirmed. */
function confirmOne(tx: Tx, { staff, groups, now: at }: QueueReader, { id, ref, message }: Row, undoFor: number) {
  const reviewer = reviewerOf(tx.sql, staff, groups);
  const why = reviewer ? barred(tx.sql, { name: staff, reviewer }, message) : "you have no account";
  if (why !== null) return why;
  const second = `staff:${staff}`;
  tx.sql.run(confirm, { id, second, effective: at + undoFor });
  tx.audit({ kind: "decision.confirmed", at, actor: second, subject: ref, data: { decision: id } });
  return null;
}

function one(connection: Connection, id: number): Row[] {
  const row = connection.get(byId, { id });
  return row ? [row] : [];
}

/**
 * What one made or confirmed oneself. Of others' proposals all that one may see: they would keep everybody else from deciding,
 * and what they propose is not done. But who confirmed part of a batch takes back that part, and no proposals besides.
 */
function mayUndo(connection: Connection, reader: QueueReader, rows: readonly Row[]): readonly Row[] {
  const actor = `staff:${reader.staff}`;
  const own = rows.filter((row) => row.actor === actor || row.second === actor);
  if (own.length > 0) return own;
  return rows.filter(({ state, ref }) => state === "proposed" && heldSubject(connection, reader, ref) !== null);
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
