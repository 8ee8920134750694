/**
 * Imports that run here, one at a time. They go on when the browser is closed, and end with the gateway: what it wrote by then
 * are whole batches, and whoever imports the file again finds them unchanged.
 */
import { type RefusedLine, UnreadableTable } from "../../../consent/import/read.ts";
import { importTable } from "../../../consent/import/run.ts";
import { TABLES, type TableName } from "../../../consent/import/tables.ts";
import { newRef } from "../../../mail/ids.ts";
import type { Store } from "../../../store/port.ts";
import { Problem } from "../route.ts";
import type { ImportJob } from "./schemas.ts";

const MOST_KEPT = 10;
const MOST_SHOWN = 200;

export interface Job extends Omit<ImportJob, "refusals"> {
  /** All of them. */
  refusals: readonly ImportJob["refusals"][number][];
}

interface Order {
  readonly table: TableName;
  readonly dry: boolean;
  readonly text: string;
  readonly by: string;
  readonly at: number;
}

export class ImportJobs {
  readonly #store: Store;
  readonly #failed: (error: unknown) => void;
  #jobs: Job[] = [];

  constructor(store: Store, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /** Newest first. */
  get all(): readonly Job[] {
    return this.#jobs;
  }

  /** Throws `Problem` 404. */
  find(id: string): Job {
    const job = this.#jobs.find((one) => one.id === id);
    if (!job)
      throw new Problem(404, "there is no such import any more: the gateway was started again, or ten came after it");
    return job;
  }

  /** Throws `Problem` 409 while another one runs. */
  start({ table, dry, text, by, at }: Order): Job {
    const running = this.#jobs.find(({ state }) => state === "running");
    if (running) throw new Problem(409, `${running.by} is importing ${running.table}; wait until that is done`, "busy");
    const job: Job = {
      ...{ id: newRef(), table, dry, by, at, state: "running", done: 0, total: 0 },
      ...{ added: 0, changed: 0, unchanged: 0, refused: 0, refusals: [], failure: "" },
    };
    this.#jobs = [job, ...this.#jobs].slice(0, MOST_KEPT);
    void this.#run(job, text);
    return job;
  }

  async #run(job: Job, text: string): Promise<void> {
    const { table, dry, by, at } = job;
    try {
      const context = { actor: by, at, dryRun: dry };
      const summary = await importTable(this.#store, { name: table, text }, context, (done, total) => {
        Object.assign(job, { done, total });
      });
      const refusals = summary.refused.map((one) => withColumn(one, table));
      Object.assign(job, { ...summary, refused: refusals.length, refusals, state: "done" });
    } catch (error) {
      const known = error instanceof UnreadableTable;
      if (!known) this.#failed(error);
      const why = known
        ? `The file ${error.message}`
        : "Something went wrong here; it was recorded. Import the file again.";
      Object.assign(job, { state: "failed", failure: why });
    }
  }
}

/** Reasons begin with the name of their column where they have one. */
function withColumn({ line, reason }: RefusedLine, table: TableName): Job["refusals"][number] {
  const [, name = "", rest = ""] = /^([a-z_]+): (.*)$/s.exec(reason) ?? [];
  return TABLES[table].columns.includes(name) ? { line, column: name, reason: rest } : { line, column: null, reason };
}

export const shown = (job: Job): ImportJob => ({ ...job, refusals: job.refusals.slice(0, MOST_SHOWN) });
