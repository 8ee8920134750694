/**
 * The data of a message, octet by octet: only CRLF "." CRLF ends it, a dot is un-stuffed only after a real CRLF (std 2, 4),
 * and bare CR, bare LF, NUL and over-long lines are found on the way (std 3, 8, 76). Pure; a chunk may end anywhere.
 */
const CR = 0x0d;
const LF = 0x0a;
const DOT = 0x2e;

const START = 0;
const DOTTED = 1;
const DOTTED_CR = 2;
const TEXT = 3;
const AFTER_CR = 4;

export interface DataFault {
  readonly kind: "bare-cr" | "bare-lf" | "nul";
  /** Counted from 1. */
  readonly line: number;
}

export class DataScanner {
  readonly #maxLine: number;
  #state = START;
  #bits = 0;
  #line = 1;
  /** Offset of the current line's first octet in the whole data, dots of transparency not counted in. */
  #lineStart = 0;
  /** Offset of the current chunk in the whole data. */
  #base = 0;
  /** The first octets that no message may hold. */
  fault: DataFault | null = null;
  /** The first line longer than `maxLine`, counted from 1; 0 when there is none. */
  longLine = 0;

  /** @param maxLine longest line, octets without CRLF and without the dot of transparency (RFC 5321 4.5.3.1.6) */
  constructor(maxLine: number) {
    this.#maxLine = maxLine;
  }

  get eightBit(): boolean {
    return this.#bits >= 0x80;
  }

  /**
   * Reads on. `keep` gets the parts of `chunk` that are content, in order. Out: the offset behind the end mark, or -1 when
   * more is to come.
   */
  scan(chunk: Buffer, keep: (part: Buffer) => void): number {
    let state = this.#state;
    let bits = this.#bits;
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const octet = chunk[i] as number;
      bits |= octet;
      if (state === TEXT && octet > CR) continue;
      if (state === START && octet === DOT) {
        if (i > from) keep(chunk.subarray(from, i));
        from = i + 1;
        this.#lineStart++;
        state = DOTTED;
        continue;
      }
      if (state === DOTTED && octet === CR) {
        // Not content yet: it is the end mark's when LF follows.
        from = i + 1;
        state = DOTTED_CR;
        continue;
      }
      if (state === DOTTED_CR && octet === LF) {
        this.#bits = bits;
        return i + 1;
      }
      state = this.#next(state, octet, i);
    }
    if (chunk.length > from) keep(chunk.subarray(from));
    this.#state = state;
    this.#bits = bits;
    this.#base += chunk.length;
    return -1;
  }

  /** The state behind an octet of content. */
  #next(state: number, octet: number, i: number): number {
    const afterCr = state === AFTER_CR || state === DOTTED_CR;
    if (octet === LF) {
      if (!afterCr) return this.#found("bare-lf");
      this.#endLine(i);
      return START;
    }
    if (afterCr) this.#found("bare-cr");
    if (octet === 0) this.#found("nul");
    return octet === CR ? AFTER_CR : TEXT;
  }

  #endLine(i: number): void {
    const end = this.#base + i - 1;
    if (this.longLine === 0 && end - this.#lineStart > this.#maxLine) this.longLine = this.#line;
    this.#line++;
    this.#lineStart = end + 2;
  }

  #found(kind: DataFault["kind"]): number {
    this.fault ??= { kind, line: this.#line };
    return TEXT;
  }
}
