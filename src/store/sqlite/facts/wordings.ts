/**
 * The wordings of a sender and which of them are one campaign (docs/decisions/0016). A wording is what a fingerprint
 * stands for; two are look-alikes when their sketches agree in enough places. Nobody's words are kept here.
 */
import { sql } from "kysely";
import { type Connection, statement } from "../statement.ts";

/**
 * Share of words in common from which two texts are copies of one. Measured: letters of one person on different matters
 * share 0.15 at most, with the same long closing too; copies with another greeting, name and company, a changed sentence
 * and one word in twelve replaced share 0.4 and more at nine times of ten.
 */
export const ALIKE = 0.3;
/** Wordings that are compared, newest first: bounds the cost for a sender of thousands of different texts. */
export const MOST_WORDINGS = 2000;

export interface Wording {
  readonly author: string;
  readonly fingerprint: string;
  /** As stored; empty for a short text, whose look-alikes are its exact copies only. */
  readonly minhash: Uint8Array;
}

/** Numbers to bytes, little-endian, for the store. */
export function packSketch(sketch: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sketch.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of sketch.entries()) view.setUint32(index * 4, value, true);
  return bytes;
}

interface Window {
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}
const newest = statement((_, p: Window & { limit: number }) => {
  return sql<{ fingerprint: string; minhash: Uint8Array }>`
    SELECT fingerprint, minhash FROM sketch
    WHERE author = ${p.author} AND last_at >= ${p.since} AND minhash <> x''
    ORDER BY last_at DESC LIMIT ${p.limit}`;
});
const add = statement((_, p: Wording & { at: number }) => {
  return sql`
    INSERT INTO sketch (author, last_at, fingerprint, minhash)
    VALUES (${p.author}, ${p.at}, ${p.fingerprint}, ${p.minhash})
    ON CONFLICT (author, fingerprint) DO UPDATE SET last_at = max(last_at, excluded.last_at), minhash = excluded.minhash`;
});

/** Fingerprints of the sender's wordings since then that are look-alikes of this one, itself among them. */
export function lookAlikesOf(sql: Connection, { author, fingerprint, minhash }: Wording, since: number): string[] {
  const alike = new Set([fingerprint]);
  if (minhash.length > 0) {
    const own = numbersOf(minhash);
    const needed = Math.ceil(ALIKE * own.length);
    for (const other of sql.all(newest, { author, since, limit: MOST_WORDINGS }))
      if (inCommon(own, numbersOf(other.minhash)) >= needed) alike.add(other.fingerprint);
  }
  return [...alike];
}

/** Share of places in which two sketches agree, 0 to 1; 0 for sketches of different sizes. */
export const likeness = (a: Uint8Array, b: Uint8Array): number =>
  a.length === 0 ? 0 : inCommon(numbersOf(a), numbersOf(b)) / (a.length / 4);

/** The platform's order of bytes does not matter: both sides are read alike. */
function numbersOf(bytes: Uint8Array): Int32Array {
  const { byteOffset, byteLength } = bytes;
  return byteOffset % 4 === 0
    ? new Int32Array(bytes.buffer, byteOffset, byteLength >> 2)
    : new Int32Array(bytes.slice().buffer, 0, byteLength >> 2);
}

/** Equal places; none for a sketch of another size, which an earlier version made. */
function inCommon(a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return 0;
  let equal = 0;
  for (let k = 0; k < a.length; k += 1) if (a[k] === b[k]) equal += 1;
  return equal;
}

/** The sender used this wording at `at`, milliseconds since 1970. */
export const recordWording = (sql: Connection, wording: Wording, at: number): void => {
  sql.run(add, { ...wording, at });
};
