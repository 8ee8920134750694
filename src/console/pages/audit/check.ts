/**
 * The chain, checked here and not by the server: each entry's hash is SHA-256 over the hash before it and the entry's canonical
 * JSON (RFC 8785 for what is stored). The gateway's own check (audit/chain) is tested against the same vectors.
 */
import type { TrailEntry } from "../../../web/api/audit/schemas.ts";

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const START: Head = { seq: 0, hash: "0".repeat(64) };

export interface Break {
  readonly seq: number;
  readonly why: string;
}

/** JSON with one spelling: keys sorted by UTF-16 units, no spaces. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** Hex. */
export async function entryHash(prev: string, { seq, kind, at, actor, subject, data }: TrailEntry): Promise<string> {
  const text = canonicalJson({ actor, at, data, kind, seq, subject });
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(prev + text));
  return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, "0")).join("");
}

/** Checks entries in order behind `head`: the new head, or the first break. */
export async function checkPage(
  head: Head,
  entries: readonly TrailEntry[],
): Promise<{ readonly head: Head; readonly broken: Break | null }> {
  const hashes = await Promise.all(entries.map((entry) => entryHash(entry.prev, entry)));
  let last = head;
  for (const [index, entry] of entries.entries()) {
    const why = breakAt(last, entry, hashes[index] ?? "");
    if (why) return { head: last, broken: why };
    last = { seq: entry.seq, hash: entry.hash };
  }
  return { head: last, broken: null };
}

function breakAt(head: Head, { seq, prev, hash }: TrailEntry, computed: string): Break | null {
  const expected = head.seq + 1;
  if (seq !== expected) return { seq: expected, why: `entry ${expected} is missing; ${seq} stands in its place` };
  if (prev !== head.hash) return { seq, why: `entry ${seq} does not follow the entry before it` };
  return computed === hash ? null : { seq, why: `entry ${seq} was changed after it was written` };
}

/** Heads that were noted elsewhere, `NUMBER:HASH` each, out of any text. */
export const anchorsIn = (text: string): Head[] =>
  [...text.matchAll(/\b(\d{1,15}):([0-9a-f]{64})\b/gi)].map(([, seq, hash = ""]) => ({
    seq: Number(seq),
    hash: hash.toLowerCase(),
  }));
