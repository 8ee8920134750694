/** The one writer: a worker thread that owns the write connection and commits what waits in groups. */
import { parentPort, workerData } from "node:worker_threads";
import { connect, databaseFile } from "../connect.ts";
import { Tx, type WriterOptions } from "../tx.ts";
import { writerVerbs } from "../verbs.ts";
import { type Request, runBatch } from "./batch.ts";

/** How often the command line's writes are looked for, milliseconds. */
const FOREIGN_POLL = 1000;

if (parentPort) serve(parentPort, workerData as WriterOptions);

function serve(port: NonNullable<typeof parentPort>, options: WriterOptions): void {
  const sql = connect(databaseFile(options.dataDir), "write");
  const tx = new Tx(sql, options);
  const pending: Request[] = [];
  let scheduled = false;

  const flush = () => {
    scheduled = false;
    const { answers, woken } = runBatch(tx, writerVerbs, pending.splice(0));
    port.postMessage({ answers, woken });
  };
  port.on("message", (message: readonly Request[] | "close") => {
    if (message === "close") return shut();
    pending.push(...message);
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  });

  // Changes only when another connection wrote: the read side never does, so it was another process.
  const foreign = watchForeign(sql);
  const poll = setInterval(() => foreign() && port.postMessage({ answers: [], woken: true }), FOREIGN_POLL);

  const shut = () => {
    clearInterval(poll);
    if (pending.length > 0) flush();
    sql.db.close();
    port.postMessage("closed");
    port.close();
  };
}

function watchForeign(sql: ReturnType<typeof connect>): () => boolean {
  const read = () => sql.db.pragma("data_version", { simple: true });
  let last = read();
  return () => {
    const now = read();
    const changed = now !== last;
    last = now;
    return changed;
  };
}
