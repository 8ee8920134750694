/**
 * The data of one message as they stream in: digest, size and faults on the way, small bodies in memory, large ones in the
 * spool. Memory stays bounded whatever the size, since the next octets wait for the disk.
 */
import { createHash } from "node:crypto";
import type { Body } from "../../mail/envelope.ts";
import { SmtpFailure } from "../../mail/status.ts";
import type { DataTaker } from "./command-stream.ts";
import { DataScanner } from "./data-scanner.ts";
import { diskFailure, type SpoolDisk, SpoolFile } from "./spool-file.ts";

export interface DataLimits {
  /** Octets of content. */
  readonly maxSize: number;
  /** Octets of a line without CRLF. */
  readonly maxLine: number;
  /** Larger bodies go to the spool, octets. */
  readonly spoolAbove: number;
}

const OCTETS = { "bare-cr": "a bare CR", "bare-lf": "a bare LF", nul: "a NUL" } as const;

export class DataReader implements DataTaker {
  readonly #limits: DataLimits;
  readonly #spoolPath: () => string;
  readonly #disk: SpoolDisk | undefined;
  readonly #scanner: DataScanner;
  readonly #hash = createHash("sha256");
  readonly #memory: Memory;
  #size = 0;
  #spool: SpoolFile | null = null;
  #diskFailure: SmtpFailure | null = null;
  #gone = false;
  /** The write under way, so that a file is never removed below it. */
  #writing: Promise<void> = Promise.resolve();

  /** @param spoolPath names a file for a body above `spoolAbove`; asked once at most */
  constructor(limits: DataLimits, spoolPath: () => string, disk?: SpoolDisk) {
    this.#limits = limits;
    this.#spoolPath = spoolPath;
    this.#disk = disk;
    this.#scanner = new DataScanner(limits.maxLine);
    this.#memory = new Memory();
  }

  /** Whether octets came that make where the data end a matter of opinion: the connection cannot go on (std 76). */
  get smuggling(): boolean {
    return this.#scanner.fault !== null;
  }

  push(chunk: Buffer): number | Promise<number> {
    const parts: Buffer[] = [];
    const used = this.#scanner.scan(chunk, (part) => parts.push(part));
    for (const part of parts) this.#size += part.length;
    if (this.#doomed) return used;
    for (const part of parts) this.#hash.update(part);
    if (!this.#spool && this.#size <= this.#limits.spoolAbove) {
      for (const part of parts) this.#memory.append(part);
      return used;
    }
    this.#writing = this.#toSpool(parts);
    return this.#writing.then(() => used);
  }

  /** The body, whole and on disk when it is large. Throws 554 5.6.0, 552 5.3.4, 452 4.3.1, 451 4.3.0. */
  async finish(): Promise<Body> {
    const refusal = this.#refusal();
    if (refusal) throw refusal;
    const { size } = this;
    const common = { size, digest: this.#hash.digest("hex"), eightBit: this.#scanner.eightBit };
    if (!this.#spool) return { ...common, kind: "memory", bytes: this.#memory.take() };
    try {
      await this.#spool.finish();
    } catch (error) {
      throw diskFailure(error);
    }
    return { ...common, kind: "spool", path: this.#spool.path };
  }

  /** Lets go of everything; a file in the spool is removed. Never throws. */
  async discard(): Promise<void> {
    this.#gone = true;
    await this.#writing;
    await this.#spool?.remove();
    this.#spool = null;
    this.#memory.clear();
  }

  get size(): number {
    return this.#size;
  }

  /** Nothing of it will be kept: the rest is only read to its end. */
  get #doomed(): boolean {
    return this.#gone || this.#diskFailure !== null || this.smuggling || this.#size > this.#limits.maxSize;
  }

  /** Never throws: a failing disk is told in `finish`. */
  async #toSpool(parts: readonly Buffer[]): Promise<void> {
    try {
      const before = this.#spool ? [] : [this.#memory.take()];
      this.#spool ??= await SpoolFile.create(this.#spoolPath(), this.#disk);
      await this.#spool.write([...before, ...parts].filter((part) => part.length > 0));
    } catch (error) {
      this.#diskFailure = diskFailure(error);
    }
  }

  #refusal(): SmtpFailure | null {
    const { fault, longLine } = this.#scanner;
    if (fault) {
      return new SmtpFailure(554, "5.6.0", `Line ${fault.line} holds ${OCTETS[fault.kind]}; lines end with CRLF`);
    }
    if (this.#size > this.#limits.maxSize) {
      return new SmtpFailure(552, "5.3.4", `The message is larger than ${this.#limits.maxSize} octets`);
    }
    if (longLine > 0) {
      const text = `Line ${longLine} is longer than ${this.#limits.maxLine} octets; send it quoted-printable or base64`;
      return new SmtpFailure(554, "5.6.0", text);
    }
    return this.#diskFailure;
  }
}

/** A body in memory. It copies, so that one octet per segment does not keep one buffer per octet. */
class Memory {
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  append(part: Buffer): void {
    const needed = this.#length + part.length;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, 8192));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    part.copy(this.#bytes, this.#length);
    this.#length = needed;
  }

  take(): Buffer {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.clear();
    return bytes;
  }

  clear(): void {
    this.#bytes = Buffer.alloc(0);
    this.#length = 0;
  }
}
