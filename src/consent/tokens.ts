/**
 * Links that need no login: opaque, scoped to one kind of page and one subject, hard to forge (std 56). A token is the
 * number of its key and AES-SIV (RFC 5297) over kind, id and the minute it was made: 128 bits of it are a tag, it bears
 * no address, and the same link is the same token at every attempt. In base 32 it survives being a local part whose case
 * somebody folds. PURE.
 */
import { aessiv } from "@noble/ciphers/aes.js";
import { LINK_KINDS, type LinkKind } from "../mail/words.ts";
import type { TokenKey } from "../store/port.ts";

export interface Link {
  readonly kind: LinkKind;
  /** An envelope's, a person's, a request's, a message's or a complaint's. */
  readonly id: number;
  /** Milliseconds since 1970, in whole minutes. */
  readonly madeAt: number;
}

const MINUTE = 60_000;
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Key number, tag, and the plain text: kind, 6 octets of id, 4 of minutes. */
const PLAIN = 11;
const OCTETS = 1 + 16 + PLAIN;
/** Characters of a token: 46, so that `unsubscribe+token` is a local part of less than 64 (RFC 5321 4.5.3.1.1). */
export const TOKEN_LENGTH = Math.ceil((OCTETS * 8) / 5) + 1;

/**
 * @param keys newest first; the newest seals
 * @throws Error when there is no key, or the id is no positive integer below 2^48
 */
export function sealToken(keys: readonly TokenKey[], { kind, id, madeAt }: Link): string {
  const key = keys[0];
  if (key === undefined) throw new Error("there is no key to make links with");
  if (!Number.isSafeInteger(id) || id <= 0 || id >= 2 ** 48) throw new Error(`${id} is no id of a link's subject`);
  const plain = Buffer.alloc(PLAIN);
  plain.writeUInt8(LINK_KINDS.indexOf(kind), 0);
  plain.writeUIntBE(id, 1, 6);
  plain.writeUInt32BE(Math.floor(madeAt / MINUTE), 7);
  const number = Buffer.from([key.id & 0xff]);
  return `k${toBase32(Buffer.concat([number, aessiv(key.secret, number).encrypt(plain)]))}`;
}

/**
 * Null for all that is no token of ours, whatever is wrong with it: one answer, and a tag that is compared in constant time.
 * Case is forgiven. How long a link lives is its page's to say.
 */
export function openToken(keys: readonly TokenKey[], text: string): Link | null {
  const octets = fromBase32(text.toLowerCase());
  if (octets === null) return null;
  const number = octets.subarray(0, 1);
  for (const key of keys) {
    if ((key.id & 0xff) !== number[0]) continue;
    const plain = opened(key, number, octets.subarray(1));
    const kind = plain && LINK_KINDS[plain.readUInt8(0)];
    if (plain && kind) return { kind, id: plain.readUIntBE(1, 6), madeAt: plain.readUInt32BE(7) * MINUTE };
  }
  return null;
}

function opened(key: TokenKey, number: Uint8Array, sealed: Uint8Array): Buffer | null {
  try {
    return Buffer.from(aessiv(key.secret, number).decrypt(sealed));
  } catch {
    return null; // the tag is not ours
  }
}

function toBase32(octets: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const octet of octets) {
    value = (value << 8) | octet;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text;
}

/** Whether it may be one: said of addresses before anybody looks whether it opens. */
export const isTokenShaped = (text: string): boolean =>
  text.length === TOKEN_LENGTH && /^k[0-9a-hjkmnp-tv-z]+$/i.test(text);

/** What is shaped like a token in a text, each once, lower case, in order. */
export function tokensIn(text: string, most: number): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[0-9a-z]+/gi)) {
    if (isTokenShaped(word)) words.add(word.toLowerCase());
    if (words.size >= most) break;
  }
  return [...words];
}

/** Null unless it is exactly what `sealToken` writes: one spelling per token. */
function fromBase32(text: string): Uint8Array | null {
  if (!isTokenShaped(text)) return null;
  const octets = Buffer.alloc(OCTETS);
  let at = 0;
  let bits = 0;
  let value = 0;
  for (const char of text.slice(1)) {
    value = (value << 5) | ALPHABET.indexOf(char);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    octets[at++] = (value >>> bits) & 0xff;
    value &= (1 << bits) - 1;
  }
  return value === 0 ? octets : null;
}
