/** Reading the trail from the store: in pages, and checked page by page, so that a long one costs no memory. */
import { setTimeout as pause } from "node:timers/promises";
import type { TrailVerbs } from "../store/port.ts";
import { type Break, GENESIS, type Head, verifyChain } from "./chain.ts";
import type { ChainedEntry } from "./entry.ts";

type Reads = Pick<TrailVerbs, "auditEntries">;

const PAGE = 500;

/** Entries after `after`, in order, in pages. */
export async function* pages(store: Reads, after: number): AsyncGenerator<readonly ChainedEntry[]> {
  for (let last = after; ; ) {
    const page = await store.auditEntries(last, PAGE);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)?.seq ?? last;
  }
}

export interface TrailCheck {
  /** The last entry that verifies. */
  readonly head: Head;
  readonly broken: Break | null;
}

/**
 * Checks the whole trail. `anchor` is a head that was noted elsewhere: without one, a trail that was cut short or written
 * anew from some entry on cannot be told from a whole one.
 */
export async function checkTrail(store: Reads, anchor: Head | null = null): Promise<TrailCheck> {
  let head: Head = GENESIS;
  let found = anchor === null;
  for await (const page of pages(store, 0)) {
    const result = verifyChain(page, head);
    if (result.broken) return result;
    found ||= page.some((entry) => entry.seq === anchor?.seq && entry.hash === anchor.hash);
    head = result.head;
  }
  if (found || anchor === null) return { head, broken: null };
  const short = anchor.seq > head.seq;
  const why = short ? `the trail ends at entry ${head.seq}` : `entry ${anchor.seq} is not the one that was noted`;
  return { head, broken: { seq: short ? head.seq + 1 : anchor.seq, why } };
}

/** Between pages, so that checking a long trail never holds up mail, milliseconds. */
const BREATH = 100;

/**
 * Out: a function that checks what was added since its last call. Once broken the trail stays so. Rejects when the store
 * cannot be read; the next call goes on from where that one was.
 */
export function watchTrail(store: Reads): () => Promise<TrailCheck> {
  let state: TrailCheck = { head: GENESIS, broken: null };
  return async () => {
    if (state.broken) return state;
    for await (const page of pages(store, state.head.seq)) {
      state = verifyChain(page, state.head);
      if (state.broken) return state;
      if (page.length === PAGE) await pause(BREATH);
    }
    return state;
  };
}
