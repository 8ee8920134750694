/** The desk's reader: a worker thread with a connection that only reads, one query after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { connect, databaseFile } from "../connect.ts";
import { deskReads } from "../desk/index.ts";
import type { Connection } from "../statement.ts";
import { toWire, type WireError } from "./failure.ts";

export interface ReaderOptions {
  readonly dataDir: string;
}

export interface ReadRequest {
  readonly id: number;
  readonly verb: string;
  readonly args: readonly unknown[];
}

export type ReadAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: WireError };

type Table = Readonly<Record<string, ((sql: Connection, ...args: never[]) => unknown) | undefined>>;

if (parentPort) serve(parentPort, workerData as ReaderOptions);

function serve(port: NonNullable<typeof parentPort>, { dataDir }: ReaderOptions): void {
  const sql = connect(databaseFile(dataDir), "read");
  port.on("message", (request: ReadRequest | "close") => {
    if (request !== "close") return port.postMessage(answer(sql, request));
    sql.db.close();
    port.close();
  });
}

/** All queries of one verb see one state of the store. */
function answer(sql: Connection, { id, verb, args }: ReadRequest): ReadAnswer {
  try {
    const read = (deskReads as Table)[verb];
    if (!read) throw new Error(`the reader has no verb ${verb}`);
    return { id, value: sql.db.transaction(() => read(sql, ...(args as never[]))).deferred() };
  } catch (error) {
    return { id, error: toWire(error) };
  }
}
