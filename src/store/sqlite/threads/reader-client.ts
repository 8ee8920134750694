/** The calling side of the desk's readers. A thread starts with its first question, and again after it died. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { type DeskVerbs, StoreUnavailable } from "../../port.ts";
import { deskReads } from "../desk/index.ts";
import { crossing } from "./crossing.ts";
import { fromWire } from "./failure.ts";
import type { ReadAnswer, ReaderOptions } from "./reader.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const READER = createRequire(import.meta.url).resolve("#store-reader");

export class ReaderClient {
  readonly #options: ReaderOptions;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Rejects with what the verb threw, or StoreUnavailable when the thread is not there. */
  call(verb: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(new StoreUnavailable("the store is closed"));
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, verb, args });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage("close");
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(READER, { workerData: this.#options, name: "store-reader", execArgv: [] });
    let why: unknown = null;
    worker.on("message", (answer: ReadAnswer) => this.#receive(answer));
    worker.on("error", (error) => {
      why = error;
    });
    worker.on("exit", () => this.#ended(worker, why));
    return worker;
  }

  #receive(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("error" in answer) waiting?.reject(fromWire(answer.error));
    else waiting?.resolve(answer.value);
  }

  #ended(worker: Worker, why: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(new StoreUnavailable("the store's reader ended", { cause: why }));
  }
}

/** A thread for what a person waits for, and one for what counts: no page of the queue waits behind a sum over all of it. */
export interface Readers {
  readonly pages: ReaderClient;
  readonly sums: ReaderClient;
}

export const openReaders = (options: ReaderOptions): Readers => ({
  pages: new ReaderClient(options),
  sums: new ReaderClient(options),
});

export async function closeReaders({ pages, sums }: Readers): Promise<void> {
  await Promise.all([pages.close(), sums.close()]);
}

const isSum = (verb: string): boolean =>
  verb.startsWith("figures") ||
  ["caseCounts", "deskCounts", "deskWaiting", "surveyHeld", "heldBacklog", "caseMaterial"].includes(verb);

/** Every verb of the desk; their types are those of the reader's table. */
export const deskSide = ({ pages, sums }: Readers): DeskVerbs =>
  crossing(deskReads, (verb, args) => (isSum(verb) ? sums : pages).call(verb, args));
