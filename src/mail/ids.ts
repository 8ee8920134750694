import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A reference people can read aloud: 12 characters of Crockford's base 32, 60 random bits. */
export function newRef(): string {
  return Array.from(randomBytes(12), (byte) => ALPHABET[byte % 32]).join("");
}

/** Whether a text has the shape of a reference; used before it reaches a query or a path. */
export const isRef = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{12}$/.test(text);
