/** What all imports share: rows in order, each refused by itself, and a dry run that is the import itself, undone. */
import type { ImportContext, ImportOutcome } from "../../port.ts";
import type { Tx } from "../tx.ts";

export type RowOutcome = "added" | "changed" | "unchanged" | { readonly refused: string };

/**
 * Records rows one by one; `record` must find out whether it refuses a row before it writes. A dry run does all of it
 * and takes it back, so that it cannot say anything else than the import would do.
 */
export function importRows<Row>(
  tx: Tx,
  rows: readonly Row[],
  context: ImportContext,
  record: (row: Row) => RowOutcome,
): ImportOutcome {
  return context.dryRun ? undone(tx, () => recordAll(rows, record)) : recordAll(rows, record);
}

function recordAll<Row>(rows: readonly Row[], record: (row: Row) => RowOutcome): ImportOutcome {
  const count = { added: 0, changed: 0, unchanged: 0 };
  const refused: { row: number; reason: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const outcome = record(row);
    if (typeof outcome === "string") count[outcome] += 1;
    else refused.push({ row: index + 1, reason: outcome.refused });
  }
  return { ...count, refused };
}

function undone<T>(tx: Tx, work: () => T): T {
  const undo = tx.mark();
  tx.sql.db.exec("SAVEPOINT dry_run");
  try {
    return work();
  } finally {
    if (tx.sql.db.inTransaction) tx.sql.db.exec("ROLLBACK TO dry_run; RELEASE dry_run");
    undo();
  }
}
