/**
 * Group commit (DESIGN.md 4.5): all requests that wait share one transaction and one wait for the disk, each in a
 * savepoint of its own, so that one that fails takes nothing with it.
 */

import type { Tx } from "../tx.ts";
import { toWire, type WireError } from "./failure.ts";

export interface Request {
  readonly id: number;
  readonly verb: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: WireError };

export interface BatchOutcome {
  readonly answers: readonly Answer[];
  /** Something became due. */
  readonly woken: boolean;
}

export type VerbTable = Readonly<Record<string, ((tx: Tx, ...args: never[]) => unknown) | undefined>>;

/** Runs the requests in order. Never throws: what fails is answered as an error, after nothing of it was written. */
export function runBatch(tx: Tx, verbs: VerbTable, requests: readonly Request[]): BatchOutcome {
  const { db } = tx.sql;
  const all = (error: unknown): BatchOutcome => ({
    answers: requests.map(({ id }) => ({ id, error: toWire(error) })),
    woken: false,
  });
  try {
    tx.sql.command("BEGIN IMMEDIATE");
    const answers = requests.map((request) => runOne(tx, verbs, request));
    tx.sql.command("COMMIT");
    const { after, woken } = tx.end();
    for (const work of after) work();
    return { answers, woken };
  } catch (error) {
    tx.end();
    if (db.inTransaction) db.exec("ROLLBACK");
    // The disk or SQLite gave up the whole transaction: who is not to blame gets a second chance, alone.
    return requests.length > 1 && !isBusy(error) ? oneByOne(tx, verbs, requests) : all(error);
  }
}

function oneByOne(tx: Tx, verbs: VerbTable, requests: readonly Request[]): BatchOutcome {
  const outcomes = requests.map((request) => runBatch(tx, verbs, [request]));
  return { answers: outcomes.flatMap(({ answers }) => answers), woken: outcomes.some(({ woken }) => woken) };
}

/** Throws only when the transaction itself is gone. */
function runOne(tx: Tx, verbs: VerbTable, { id, verb, args }: Request): Answer {
  const undo = tx.mark();
  tx.sql.command("SAVEPOINT request");
  try {
    const run = verbs[verb];
    if (!run) throw new Error(`the writer has no verb ${verb}`);
    const value = run(tx, ...(args as never[]));
    tx.sql.command("RELEASE request");
    return { id, value };
  } catch (error) {
    if (!tx.sql.db.inTransaction) throw error;
    tx.sql.command("ROLLBACK TO request");
    tx.sql.command("RELEASE request");
    undo();
    return { id, error: toWire(error) };
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
