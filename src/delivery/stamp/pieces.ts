/** Bytes with a hole for a recipient's token, in each transfer encoding (RFC 2045 6). PURE. */
import { TOKEN_LENGTH } from "../../consent/tokens.ts";
import { HOLE } from "./footer.ts";

/** Bytes that are the same for everybody, or that are made with a token. */
export type Piece = Buffer | ((token: string) => Buffer);

export const fillPieces = (pieces: readonly Piece[], token: string): Buffer[] =>
  pieces.map((piece) => (typeof piece === "function" ? piece(token) : piece));

const token: Piece = (text) => Buffer.from(text, "latin1");

/** As they stand. In: octets with HOLE for the token. */
export function plainPieces(octets: Buffer): Piece[] {
  const at = octets.indexOf(HOLE);
  return at < 0 ? [octets] : [octets.subarray(0, at), token, ...plainPieces(octets.subarray(at + 1))];
}

/** RFC 2045 6.7: at most 76 characters a line, the `=` at its end among them. */
const COLUMNS = 76;

/** In: octets with CRLF line ends and HOLE for the token, which is never broken. */
export function quotedPrintablePieces(octets: Buffer): Piece[] {
  const lines = octets.toString("latin1").split("\r\n");
  return plainPieces(Buffer.from(lines.map(quoteLine).join("\r\n"), "latin1"));
}

function quoteLine(line: string): string {
  let out = "";
  let column = 0;
  for (const [i, char] of [...line].entries()) {
    const quoted = char === HOLE ? char : quoteChar(char, i === line.length - 1);
    const width = char === HOLE ? TOKEN_LENGTH : quoted.length;
    if (column + width > COLUMNS - 1) {
      out += "=\r\n";
      column = 0;
    }
    out += quoted;
    column += width;
  }
  return out;
}

function quoteChar(char: string, last: boolean): string {
  const plain = char === "=" ? false : /[!-~]/.test(char) || ((char === " " || char === "\t") && !last);
  return plain ? char : `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Octets of a base64 line of 76 characters. */
const LINE = 57;

/** In: all octets of a part, with HOLE at most once. Only the lines that hold the token are encoded for each recipient. */
export function base64Pieces(octets: Buffer): Piece[] {
  const at = octets.indexOf(HOLE);
  if (at < 0) return [encode(octets)];
  const whole = Buffer.concat([octets.subarray(0, at), Buffer.alloc(TOKEN_LENGTH), octets.subarray(at + 1)]);
  const start = at - (at % LINE);
  const end = Math.min(whole.length, Math.ceil((at + TOKEN_LENGTH) / LINE) * LINE);
  const lines = (text: string): Buffer => {
    const filled = Buffer.from(whole.subarray(start, end));
    filled.write(text, at - start, TOKEN_LENGTH, "latin1");
    return encode(filled);
  };
  return [encode(whole.subarray(0, start)), lines, encode(whole.subarray(end))];
}

const encode = (octets: Buffer): Buffer =>
  Buffer.from(octets.toString("base64").replace(/.{1,76}/g, "$&\r\n"), "latin1");
