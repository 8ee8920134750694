/** Transfer encodings (RFC 2045 6). Only what a reader or an inspection needs is decoded. */

const CR = 0x0d;
const LF = 0x0a;
const EQUALS = 0x3d;

/** Decoded octets of a base64 body; white space and line ends are skipped, as everywhere. */
export const decodeBase64 = (bytes: Buffer, start: number, end: number): Buffer =>
  Buffer.from(bytes.toString("latin1", start, end), "base64");

/** 0 for the alphabet, 1 for `=`, 2 for white space, 3 for everything else. */
const BASE64_CLASS = new Uint8Array(256).fill(3);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  BASE64_CLASS[char.charCodeAt(0)] = 0;
BASE64_CLASS[EQUALS] = 1;
for (const char of "\r\n\t ") BASE64_CLASS[char.charCodeAt(0)] = 2;

export interface Base64Check {
  /** Decoded octets. */
  readonly size: number;
  /** Null, or why decoders differ on it. */
  readonly wrong: string | null;
}

/** Reads every octet without decoding it: strangers in the text and data after the padding part decoders (std 80). */
export function checkBase64(bytes: Buffer, start: number, end: number): Base64Check {
  let data = 0;
  let padding = 0;
  let strangers = false;
  let late = false;
  for (let i = start; i < end; i += 1) {
    const kind = BASE64_CLASS[bytes[i] ?? 0];
    if (kind === 0) {
      data += 1;
      if (padding > 0) late = true;
    } else if (kind === 1) padding += 1;
    else if (kind === 3) strangers = true;
  }
  const size = Math.floor((data * 3) / 4);
  if (strangers) return { size, wrong: "base64 text holds characters that are not in its alphabet" };
  if (late) return { size, wrong: "base64 text goes on after its padding" };
  return { size, wrong: data % 4 === 1 || padding > 2 ? "base64 text is cut short" : null };
}

/** RFC 2045 6.7. What is no escape stays as it stands. */
export function decodeQuotedPrintable(bytes: Buffer, start: number, end: number): Buffer {
  if (bytes.indexOf(EQUALS, start) < 0) return bytes.subarray(start, end);
  const out = Buffer.allocUnsafe(end - start);
  let to = 0;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte !== EQUALS) {
      out[to++] = byte;
      continue;
    }
    const value = hexAt(bytes, i + 1, end);
    if (value >= 0) {
      out[to++] = value;
      i += 2;
      continue;
    }
    const next = softBreak(bytes, i + 1, end);
    if (next > 0) i = next - 1;
    else out[to++] = byte;
  }
  return out.subarray(0, to);
}

/** Where the octet number `decoded` of the decoded text stands in the encoded one; `end` for what lies behind the last. */
export function quotedPrintableOffset(bytes: Buffer, start: number, end: number, decoded: number): number {
  let left = decoded;
  let at = start;
  while (at < end) {
    const escaped = bytes[at] === EQUALS && hexAt(bytes, at + 1, end) >= 0;
    const next = bytes[at] === EQUALS && !escaped ? softBreak(bytes, at + 1, end) : 0;
    if (next > 0) {
      at = Math.min(next, end);
      continue;
    }
    if (left === 0) return at;
    left -= 1;
    at += escaped ? 3 : 1;
  }
  return end;
}

const HEX = new Int8Array(256).fill(-1);
for (const char of "0123456789abcdefABCDEF") HEX[char.charCodeAt(0)] = Number.parseInt(char, 16);

function hexAt(bytes: Buffer, at: number, end: number): number {
  if (at + 1 >= end) return -1;
  const high = HEX[bytes[at] ?? 0] ?? -1;
  const low = HEX[bytes[at + 1] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Where the next line begins when only white space is left on this one; 0 when something else is. */
function softBreak(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && i - at < 80 && (bytes[i] === 0x20 || bytes[i] === 0x09)) i += 1;
  if (bytes[i] === CR && bytes[i + 1] === LF) return i + 2;
  return bytes[i] === LF || i >= end ? i + 1 : 0;
}
