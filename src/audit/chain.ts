/**
 * The hash chain: each entry's hash covers the hash before it, so a changed, removed or inserted entry breaks every later
 * one. Evidence, not protection (DESIGN.md 7). PURE.
 */
import { createHash } from "node:crypto";
import type { AuditEntry, ChainedEntry } from "./entry.ts";

/** What stands before the first entry. */
export const GENESIS = { seq: 0, hash: "0".repeat(64) } as const;

export interface Head {
  readonly seq: number;
  /** Hex. */
  readonly hash: string;
}

/** The first place where a trail is not what it was. */
export interface Break {
  readonly seq: number;
  readonly why: string;
}

/**
 * JSON with one spelling: keys sorted by UTF-16 units, no spaces, absent for undefined (RFC 8785 for what we store).
 * Throws TypeError for what JSON cannot hold: non-finite numbers, functions, symbols, bigints.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} has no canonical JSON`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** What an entry's hash covers behind the hash before it; `data` is canonical JSON already. */
export function entryText(seq: number, entry: Omit<AuditEntry, "data">, data: string): string {
  const { kind, at, actor, subject } = entry;
  return `{"actor":${JSON.stringify(actor)},"at":${at},"data":${data},"kind":${JSON.stringify(kind)},"seq":${seq},"subject":${JSON.stringify(subject)}}`;
}

/** The hash of entry `seq` behind `prev`. Hex. */
export function entryHash(prev: string, seq: number, entry: Omit<AuditEntry, "data">, data: string): string {
  const text = entryText(seq, entry, data);
  return createHash("sha256").update(prev).update(text).digest("hex");
}

/** Puts an entry behind the head. */
export function chainEntry(prev: Head, entry: AuditEntry): ChainedEntry {
  const seq = prev.seq + 1;
  const hash = entryHash(prev.hash, seq, entry, canonicalJson(entry.data));
  return { ...entry, seq, prev: prev.hash, hash };
}

/** Says why `entry` cannot follow `head`, or null when it does. */
export function breakAt(head: Head, entry: ChainedEntry): Break | null {
  const expected = head.seq + 1;
  if (entry.seq !== expected)
    return { seq: expected, why: `entry ${expected} is missing; ${entry.seq} stands in its place` };
  if (entry.prev !== head.hash)
    return { seq: entry.seq, why: `entry ${entry.seq} does not follow the entry before it` };
  if (!Number.isSafeInteger(entry.at)) return { seq: entry.seq, why: `entry ${entry.seq} has no valid time` };
  const hash = entryHash(head.hash, entry.seq, entry, canonicalJson(entry.data));
  return hash === entry.hash ? null : { seq: entry.seq, why: `entry ${entry.seq} was changed after it was written` };
}

/** Checks entries in order behind `head`. The new head, or the first break. */
export function verifyChain(
  entries: Iterable<ChainedEntry>,
  head: Head = GENESIS,
): { head: Head; broken: Break | null } {
  let last: Head = head;
  for (const entry of entries) {
    const broken = breakAt(last, entry);
    if (broken) return { head: last, broken };
    last = { seq: entry.seq, hash: entry.hash };
  }
  return { head: last, broken: null };
}
