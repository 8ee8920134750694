/**
 * Reads messages in worker threads with a deadline, so that hostile mail never blocks the SMTP loop. What cannot be read is
 * a `Message` with a fault, never an exception (std 51); only a full queue is a temporary failure.
 */
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { Piscina } from "piscina";
import type { Body } from "../mail/envelope.ts";
import type { Fault, Message } from "../mail/message.ts";
import { SmtpFailure } from "../mail/status.ts";
import type { InboundMail } from "./inbound.ts";
import { type ReadLimits, unreadMessage } from "./read-message.ts";
import type { AttachedFile, SafeHtml } from "./viewer/index.ts";
import type { AttachmentTask, ParseTask } from "./worker.ts";

export type { AttachedFile, SafeHtml } from "./viewer/index.ts";

export interface Parser {
  /**
   * @throws SmtpFailure 451 4.3.2 when the queue is full or the parser is closed
   */
  parse(body: Body): Promise<Message>;
  close(): Promise<void>;
}

export interface InboundParser {
  /**
   * Mail from outside, with the report and the original in it; a message that cannot be read has neither.
   * @throws SmtpFailure as `parse`
   */
  readInbound(body: Body): Promise<InboundMail>;
}

/** Failed or took too long on what staff wanted to see of a message. */
export class Unreadable extends Error {
  constructor(fault: Fault) {
    super(fault.detail);
    this.name = "Unreadable";
  }
}

/** What staff open of a message besides its text. All throw `Unreadable`, and SmtpFailure as `parse`. */
export interface MailViewer {
  /** Null where the message has no HTML. */
  safeHtml(body: Body): Promise<SafeHtml | null>;
  /** By its place in `Message.attachments`; null where there is none, or it is larger than `limit` octets. */
  attachment(body: Body, index: number, limit: number): Promise<AttachedFile | null>;
}

/** The configuration's `parse`: counts, octets, and `deadline` in milliseconds. */
export interface ParserOptions extends ReadLimits {
  readonly workers: number;
  readonly deadline: number;
  /** Messages that may wait for a worker. */
  readonly queue: number;
}

/** Megabytes of heap that a message may cost before its worker is ended. */
const WORKER_HEAP = 512;

/** @param options `deadline` in milliseconds, counted from when a worker takes the message up, not while it waits */
export function createParser(options: ParserOptions): Parser & InboundParser & MailViewer {
  const pool = new Piscina({
    filename: createRequire(import.meta.url).resolve("#parse-worker"),
    // All of them stay: a worker costs half a second to start.
    minThreads: options.workers,
    maxThreads: options.workers,
    concurrentTasksPerWorker: 1,
    atomics: "disabled",
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP },
  });
  // A worker that dies says so to its task; the pool starts another.
  pool.on("error", () => {});
  const turns = new Turns(options.workers, options.queue);
  const inTurn = async <T>(work: () => Promise<T>, failed: (fault: Fault) => Promise<T>): Promise<T> => {
    await turns.take();
    try {
      return await work();
    } catch (error) {
      return await failed(faultOf(error));
    } finally {
      turns.give();
    }
  };
  return {
    parse: (body) =>
      inTurn<Message>(
        () => runTask(pool, taskOf(body), options.deadline),
        (fault) => unread(body, options, fault),
      ),
    readInbound: (body) =>
      inTurn<InboundMail>(
        () => runTask(pool, taskOf(body), options.deadline, "inboundTask"),
        async (fault) => ({ message: await unread(body, options, fault), report: null, original: null }),
      ),
    safeHtml: (body) =>
      inTurn(() => runTask<SafeHtml | null>(pool, taskOf(body), options.deadline, "htmlTask"), unreadable),
    attachment: (body, index, limit) =>
      inTurn(
        () => runTask<AttachedFile | null>(pool, { ...taskOf(body), index, limit }, options.deadline, "attachmentTask"),
        unreadable,
      ),
    close: async () => {
      turns.close();
      await pool.close();
    },
  };
}

const BUSY = "Too many messages wait to be read; try again later";

/**
 * Our own queue before the pool's: a deadline that ran while a message waits behind a hostile one would call it unreadable
 * as well.
 */
class Turns {
  readonly #queue: { start: () => void; refuse: (reason: Error) => void }[] = [];
  readonly #max: number;
  #free: number;
  #closed = false;

  constructor(workers: number, max: number) {
    this.#free = workers;
    this.#max = max;
  }

  async take(): Promise<void> {
    if (this.#closed || (this.#free === 0 && this.#queue.length >= this.#max))
      throw new SmtpFailure(451, "4.3.2", BUSY);
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((start, refuse) => this.#queue.push({ start, refuse }));
  }

  give(): void {
    const next = this.#queue.shift();
    if (next) next.start();
    else this.#free += 1;
  }

  close(): void {
    this.#closed = true;
    for (const { refuse } of this.#queue.splice(0)) refuse(new SmtpFailure(451, "4.3.2", BUSY));
  }
}

/** @param name of the worker's function; default: the one that reads a message */
async function runTask<T>(
  pool: Piscina,
  task: ParseTask | AttachmentTask,
  deadline: number,
  name?: string,
): Promise<T> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), deadline);
  try {
    return await pool.run(task, { signal: abort.signal, ...(name !== undefined && { name }) });
  } finally {
    clearTimeout(timer);
  }
}

function taskOf(body: Body): ParseTask {
  const { digest, size } = body;
  if (body.kind === "spool") return { digest, size, source: body.path };
  // A slice of a pooled buffer would be sent with the whole pool behind it.
  const { bytes } = body;
  const compact = bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.prototype.slice.call(bytes);
  return { digest, size, source: compact };
}

function faultOf(error: unknown): Fault {
  const timeout = error instanceof Error && error.name === "AbortError";
  return {
    kind: "parser",
    code: timeout ? "timeout" : "failed",
    detail: timeout ? "reading it took longer than allowed" : "the parser failed on it",
    part: "message",
  };
}

const unreadable = (fault: Fault): Promise<never> => Promise.reject(new Unreadable(fault));

async function unread(body: Body, options: ParserOptions, fault: Fault): Promise<Message> {
  const bytes = body.kind === "memory" ? body.bytes : await headOf(body.path, options.max_header_bytes);
  return unreadMessage({ bytes, digest: body.digest, size: body.size }, options, fault);
}

/** The start of a spool file; nothing when even that cannot be read. */
async function headOf(path: string, octets: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(octets), 0, octets, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}
