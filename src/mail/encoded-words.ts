/** Encoded words (RFC 2047) and the clean-up that every decoded header value needs (std 53). */

import { TextDecoder } from "node:util";

const WORD = /=\?([A-Za-z0-9_.:+-]{1,60})(?:\*[A-Za-z0-9-]{0,40})?\?([BbQq])\?([^?\r\n]*)\?=/g;

/** CR, LF, NUL and the other controls, and the characters that turn the direction of writing (std 53). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const UNSAFE = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A header text that may stand in a log, a reply, a notice or a page (std 53, 78). */
export const cleanHeaderText = (text: string): string => text.replace(UNSAFE, "");

/**
 * Decodes the encoded words of a text; white space between two of them goes (RFC 2047 6.2), and a character that was split
 * over two words of one charset is joined first, as readers do. An unknown charset leaves the word as it stands.
 */
export function decodeEncodedWords(text: string): string {
  if (!text.includes("=?")) return text;
  let out = "";
  let end = 0;
  let run: { charset: string; bytes: Buffer[] } | null = null;
  const flush = () => {
    if (run) out += decodeBytes(Buffer.concat(run.bytes), run.charset) ?? "\ufffd";
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const [word, charset = "", encoding = "", data = ""] = match;
    const gap = text.slice(end, match.index);
    const glued: boolean = end > 0 && run !== null && /^\s*$/.test(gap);
    if (!glued || run?.charset !== charset.toLowerCase()) flush();
    if (!glued) out += gap;
    end = match.index + word.length;
    if (isKnownCharset(charset)) {
      run ??= { charset: charset.toLowerCase(), bytes: [] };
      run.bytes.push(encoding.toLowerCase() === "b" ? Buffer.from(data, "base64") : decodeQ(data));
    } else {
      out += word;
    }
  }
  flush();
  return out + text.slice(end);
}

function decodeQ(data: string): Buffer {
  const spaced = data.replaceAll("_", " ");
  if (!spaced.includes("=")) return Buffer.from(spaced, "utf8");
  const bytes: number[] = [];
  const source = Buffer.from(spaced, "utf8");
  for (let i = 0; i < source.length; i += 1) {
    const hex = source[i] === 0x3d ? source.toString("latin1", i + 1, i + 3) : "";
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(source[i] ?? 0);
    }
  }
  return Buffer.from(bytes);
}

const decoders = new Map<string, TextDecoder | null>();

function decoderFor(charset: string): TextDecoder | null {
  const label = charset.toLowerCase();
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    // WHATWG labels only: it knows neither UTF-7 (std 80) nor anything that runs code.
    decoder = new TextDecoder(label);
  } catch {
    decoder = null;
  }
  if (decoders.size < 200) decoders.set(label, decoder);
  return decoder;
}

/** Whether text in this charset can be read at all. */
export const isKnownCharset = (charset: string): boolean => decoderFor(charset) !== null;

/** Bytes as text, or null when the charset is unknown. */
export const decodeBytes = (bytes: Uint8Array, charset: string): string | null =>
  decoderFor(charset)?.decode(bytes) ?? null;
