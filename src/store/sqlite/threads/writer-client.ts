/** The calling side of the writer: sends requests to the thread, and starts it again when it dies. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { StoreUnavailable } from "../../port.ts";
import type { WriterOptions } from "../tx.ts";
import type { Answer, Request } from "./batch.ts";
import { fromWire } from "./failure.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Message = "closed" | { readonly answers: readonly Answer[]; readonly woken: boolean };

/** From source and from a build alike, so that it also runs under a test runner after `npm run build`. */
const WRITER = createRequire(import.meta.url).resolve("#store-writer");

export class WriterClient {
  readonly #options: WriterOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: (() => void)[] = [];
  #outbox: Request[] = [];
  /** The writer has a batch: what comes meanwhile waits, and shares the next transaction and its wait for the disk. */
  #busy = false;
  #nextId = 1;
  #worker: Worker | null = null;
  #closing: (() => void) | null = null;
  #closed = false;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Called after each commit that made something due, by this process or another. */
  onWork(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Resolves when the verb is on disk. Rejects with what it threw, or StoreUnavailable when the writer is not there. */
  call(verb: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(new StoreUnavailable("the store is closed"));
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      if (this.#outbox.push({ id, verb, args }) === 1 && !this.#busy) queueMicrotask(() => this.#send());
    });
  }

  /** Finishes what was asked, then ends the thread. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const worker = this.#worker;
    if (!worker) return;
    const closed = new Promise<void>((resolve) => {
      this.#closing = resolve;
    });
    this.#send();
    worker.postMessage("close");
    await closed;
    await worker.terminate();
  }

  /** The thread's handle, for tests that kill it. */
  get worker(): Worker | null {
    return this.#worker;
  }

  #send(): void {
    const requests = this.#outbox;
    if (requests.length === 0) return;
    this.#outbox = [];
    this.#worker ??= this.#start();
    this.#busy = true;
    try {
      this.#worker.postMessage(requests);
    } catch (error) {
      this.#busy = false;
      const reason = new StoreUnavailable("a request cannot cross to the writer", { cause: error });
      for (const { id } of requests) this.#take(id)?.reject(reason);
    }
  }

  #start(): Worker {
    // Flags of our own process (`--input-type`, loaders) are not for the writer: it is built.
    const worker = new Worker(WRITER, { workerData: this.#options, name: "store-writer", execArgv: [] });
    let why: unknown = null;
    worker.on("message", (message: Message) => this.#receive(message));
    worker.on("error", (error) => {
      why = error;
    });
    worker.on("exit", () => this.#ended(worker, why));
    return worker;
  }

  #receive(message: Message): void {
    if (message === "closed") {
      this.#closing?.();
      return;
    }
    // A word of foreign writes answers nothing.
    if (message.answers.length > 0) this.#busy = false;
    for (const answer of message.answers) {
      const waiting = this.#take(answer.id);
      if ("error" in answer) waiting?.reject(fromWire(answer.error));
      else waiting?.resolve(answer.value);
    }
    if (message.woken) this.#wake();
    // What these answers set off may join what waited.
    if (this.#outbox.length > 0 && !this.#busy) queueMicrotask(() => this.#send());
  }

  /** Whether requests under way were written is not known: their callers must treat it as a temporary failure. */
  #ended(worker: Worker, why: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#busy = false;
    const words = why instanceof Error ? `: ${why.message}` : "";
    const reason = new StoreUnavailable(`the store's writer ended${words}`, { cause: why });
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#outbox = [];
    for (const { reject } of lost) reject(reason);
    this.#closing?.();
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
  }
}
