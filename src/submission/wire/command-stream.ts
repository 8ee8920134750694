/**
 * Octets into command lines and data, whatever the TCP segments (std 1, 2, 5, 6, 30). Only CRLF ends a command. Pure: no
 * sockets, so that every split can be tested.
 */
import { setImmediate } from "node:timers";

const CR = 0x0d;
const LF = 0x0a;
const CRLF_LENGTH = 2;
/** Lines answered in a row before other connections get their turn. */
const TURN = 100;
const NOTHING: Buffer = Buffer.alloc(0);

/** What no command may hold: each is a way to smuggle a second envelope (std 1-3, 76). */
export type OctetFault = "bare-cr" | "bare-lf" | "nul";

/** Who reads the data of a message. */
export interface DataTaker {
  /** Takes data. Out: how many octets of `chunk` were the data's, end mark included, or -1 when more is to come. */
  push(chunk: Buffer): number | Promise<number>;
}

/** Who answers. A promise holds back everything that was sent behind. */
export interface LineHandler {
  /** One command line, without CRLF. */
  command(line: Buffer): void | Promise<void>;
  /** The octets break the protocol; nothing more is read. */
  broken(fault: OctetFault): void;
  /** The longest line that may start like this, octets with CRLF. */
  limit(start: Buffer): number;
  /** A line was longer than that; its octets are dropped. */
  tooLong(start: Buffer): void | Promise<void>;
  /** The data are whole. */
  dataEnd(): void | Promise<void>;
  /** Whether a line has begun that has not ended. */
  partial(open: boolean): void;
}

export class CommandStream {
  readonly #handler: LineHandler;
  readonly #stopped: () => boolean;
  #input = NOTHING;
  #at = 0;
  /** Up to here the line at `#at` holds no line end. */
  #scanned = 0;
  #consumed = 0;
  #taker: DataTaker | null = null;
  /** The first octets of a line that is too long and is being dropped. */
  #dropping: Buffer | null = null;
  #broken = false;
  #run = 0;

  /** @param stopped whether the connection is closing: then nothing more is answered */
  constructor(handler: LineHandler, stopped: () => boolean) {
    this.#handler = handler;
    this.#stopped = stopped;
  }

  /** Octets taken from the start of the connection to the end of the last command or data. */
  get consumed(): number {
    return this.#consumed;
  }

  /** Octets that were fed and not yet taken. */
  get waiting(): number {
    return this.#input.length - this.#at;
  }

  /** From the next octet on, data; called while a command is answered. */
  readData(taker: DataTaker): void {
    this.#taker = taker;
  }

  /** Takes what arrived; `done` is called once everything in it was answered. */
  feed(chunk: Buffer, done: () => void): void {
    const rest = this.#input.subarray(this.#at);
    this.#input = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    this.#scanned -= this.#at;
    this.#at = 0;
    this.#proceed(done);
  }

  #proceed(done: () => void): void {
    while (!this.#stopped() && !this.#broken && this.waiting > 0) {
      const step = this.#taker ? this.#stepData(this.#taker) : this.#stepLine();
      if (step === "more") break;
      if (step instanceof Promise) {
        this.#run = 0;
        void step.then(() => this.#proceed(done));
        return;
      }
      if (++this.#run >= TURN) {
        this.#run = 0;
        setImmediate(() => this.#proceed(done));
        return;
      }
    }
    if (this.#stopped() || this.#broken) this.#forget();
    this.#handler.partial(!this.#taker && (this.waiting > 0 || this.#dropping !== null));
    done();
  }

  #stepLine(): void | Promise<void> | "more" {
    const end = this.#lineEnd();
    if (typeof end === "string") return this.#break(end);
    // A last CR may be half of the line end.
    const line = this.#input.subarray(this.#at, end < 0 ? this.#scanned : end);
    const length = line.length + CRLF_LENGTH;
    const start = this.#dropping ?? line.subarray(0, 16);
    const tooLong = this.#dropping !== null || (length > 512 && length > this.#handler.limit(start));
    if (end < 0) {
      if (tooLong) this.#drop(start);
      return "more";
    }
    this.#take(end + CRLF_LENGTH);
    this.#dropping = null;
    this.#handler.partial(false);
    return tooLong ? this.#handler.tooLong(start) : this.#handler.command(line);
  }

  /** Where the CRLF of the line stands, -1 when it has not come, or what breaks the line. */
  #lineEnd(): number | OctetFault {
    const input = this.#input;
    for (let i = Math.max(this.#scanned, this.#at); i < input.length; i++) {
      const octet = input[i] as number;
      if (octet > CR) continue;
      if (octet === 0) return "nul";
      if (octet === LF) return "bare-lf";
      if (octet !== CR) continue;
      if (i + 1 === input.length) {
        this.#scanned = i;
        return -1;
      }
      return input[i + 1] === LF ? i : "bare-cr";
    }
    this.#scanned = input.length;
    return -1;
  }

  /** Lets go of an over-long line's octets, but never of a CR whose LF may follow. */
  #drop(start: Buffer): void {
    this.#dropping = Buffer.from(start);
    this.#take(this.#scanned);
  }

  #stepData(taker: DataTaker): void | Promise<void> | "more" {
    const used = taker.push(this.#input.subarray(this.#at));
    return typeof used === "number" ? this.#dataTaken(used) : used.then((n) => this.#afterData(n));
  }

  async #afterData(used: number): Promise<void> {
    const next = this.#dataTaken(used);
    if (next instanceof Promise) await next;
  }

  #dataTaken(used: number): void | Promise<void> | "more" {
    this.#take(used < 0 ? this.#input.length : this.#at + used);
    if (used < 0) return "more";
    this.#taker = null;
    return this.#handler.dataEnd();
  }

  #take(to: number): void {
    this.#consumed += to - this.#at;
    this.#at = to;
    this.#scanned = to;
  }

  #break(fault: OctetFault): void {
    this.#broken = true;
    this.#handler.broken(fault);
  }

  #forget(): void {
    this.#input = NOTHING;
    this.#at = 0;
    this.#scanned = 0;
    this.#dropping = null;
  }
}
