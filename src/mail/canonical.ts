/**
 * The canonical form "relaxed" of fields and bodies (RFC 6376 3.4.2, 3.4.4), on octets: only blank and tab are white space,
 * whatever else a text would call so. PURE.
 */
import { createHash } from "node:crypto";

/** In: one field as it stands, folds and all, latin1. Out: its canonical form without a line end. */
export function relaxedField(field: string): string {
  const text = field.replace(/[\r\n]+/g, "").replace(/[ \t]+/g, " ");
  const colon = text.indexOf(":");
  return `${trimBlank(text.slice(0, colon)).toLowerCase()}:${trimBlank(text.slice(colon + 1))}`;
}

/** At most one blank stands at either end. */
function trimBlank(text: string): string {
  const start = text.startsWith(" ") ? 1 : 0;
  return text.slice(start, text.endsWith(" ") ? -1 : undefined);
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;

/** Octets that are read at once. */
const PIECE = 16_384;
/** What a piece can become: line ends held back fill one half at most, its own octets and a blank held back the other. */
const room = Buffer.allocUnsafeSlow(2 * PIECE + 1);

/**
 * SHA-256 of a body in canonical form, fed in chunks of any size, in the same memory for all. A bare CR or LF counts as the line
 * end that a connection or a mailbox made of it.
 */
export class RelaxedBody {
  readonly #hash = createHash("sha256");
  /** Line ends not yet followed by anything: at the end of the body they do not count. */
  #lines = 0;
  #blank = false;
  #afterCr = false;
  #empty = true;

  update(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; at += PIECE) this.#take(chunk.subarray(at, at + PIECE));
  }

  /** An empty body has no line end; any other ends with one. Base64. */
  digest(): string {
    if (!this.#empty) this.#hash.update("\r\n");
    return this.#hash.digest("base64");
  }

  /** Words are copied in a loop of their own: it sees each octet of each message that leaves. */
  #take(piece: Buffer): void {
    let used = 0;
    for (let at = 0; at < piece.length; ) {
      let octet = piece[at] ?? 0;
      if (isWhite(octet)) {
        if (octet === CR || (octet === LF && !this.#afterCr)) this.#lines++;
        this.#blank = octet === BLANK || octet === TAB;
        this.#afterCr = octet === CR;
        at++;
        continue;
      }
      if (this.#lines > 0) used = this.#endLines(used);
      if (this.#blank) room[used++] = BLANK;
      this.#blank = false;
      this.#afterCr = false;
      do {
        room[used++] = octet;
        octet = piece[++at] ?? BLANK;
      } while (!isWhite(octet));
    }
    this.#write(used);
  }

  /** Somebody may send megabytes of empty lines. */
  #endLines(start: number): number {
    let used = start;
    for (; this.#lines > 0; this.#lines--) {
      if (used + 2 > PIECE) used = this.#write(used);
      room[used++] = CR;
      room[used++] = LF;
    }
    return used;
  }

  #write(used: number): 0 {
    this.#hash.update(room.subarray(0, used));
    this.#empty &&= used === 0;
    return 0;
  }
}

const isWhite = (octet: number): boolean =>
  octet <= BLANK && (octet === BLANK || octet === CR || octet === LF || octet === TAB);
