/**
 * The canonical form "relaxed" of fields and bodies (RFC 6376 3.4.2, 3.4.4), on octets: only blank and tab are white
 * space, whatever else a text would call so.
 */
import { createHash } from "node:crypto";

/** In: one field as it stands, folds and all. Out: its canonical form without a line end, latin1. */
export function relaxedField(bytes: Buffer): string {
  const text = bytes
    .toString("latin1")
    .replace(/[\r\n]+/g, "")
    .replace(/[ \t]+/g, " ");
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

/**
 * SHA-256 of a body in canonical form, fed in chunks of any size and in memory of a chunk's order. A bare CR or LF counts as
 * the line end that the connection makes of it.
 */
export class RelaxedBody {
  readonly #hash = createHash("sha256");
  /** Line ends not yet followed by anything: at the end of the body they do not count. */
  #lines = 0;
  #blank = false;
  #afterCr = false;
  #empty = true;

  /** One pass with everything in local variables: it sees each octet of each message that leaves. */
  update(chunk: Buffer): void {
    const room = Buffer.allocUnsafe(2 * chunk.length + 1);
    let used = 0;
    let lines = 0;
    let blank = this.#blank;
    let afterCr = this.#afterCr;
    for (const octet of chunk) {
      if (octet > BLANK || (octet !== BLANK && octet !== CR && octet !== LF && octet !== TAB)) {
        if (this.#lines > 0) this.#writeLines();
        for (; lines > 0; lines--) {
          room[used++] = CR;
          room[used++] = LF;
        }
        if (blank) room[used++] = BLANK;
        room[used++] = octet;
        blank = false;
        afterCr = false;
      } else if (octet === BLANK || octet === TAB) {
        blank = true;
        afterCr = false;
      } else {
        if (octet === CR || !afterCr) lines++;
        blank = false;
        afterCr = octet === CR;
      }
    }
    this.#hash.update(room.subarray(0, used));
    this.#empty &&= used === 0;
    this.#lines += lines;
    this.#blank = blank;
    this.#afterCr = afterCr;
  }

  /** An empty body has no line end; any other ends with one. Base64. */
  digest(): string {
    if (!this.#empty) this.#hash.update("\r\n");
    return this.#hash.digest("base64");
  }

  /** Those of earlier chunks, in pieces: somebody may send megabytes of empty lines. */
  #writeLines(): void {
    for (; this.#lines > 0; this.#lines -= Math.min(this.#lines, MANY))
      this.#hash.update(EMPTY_LINES.subarray(0, 2 * Math.min(this.#lines, MANY)));
  }
}

const MANY = 4096;
const EMPTY_LINES = Buffer.from("\r\n".repeat(MANY));
