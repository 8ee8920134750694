/** How much one decision is about, said before it is made. */
import type { HeldRow } from "../../../../web/api/held/schemas.ts";

/** Messages that the gateway takes in one decision. */
export const MOST = 500;

export interface Extent {
  /** Messages that are decided. */
  readonly now: number;
  /** What is left out of the rows for being too much at once. */
  readonly later: number;
  /** Messages of the campaigns that the filters do not show, and that go on waiting. */
  readonly hidden: number;
}

/** `except`: messages that are left out on purpose; only such as were listed, so of the first 500. */
export function extentOf(rows: readonly HeldRow[], except: number): Extent {
  const shown = rows.reduce((sum, { messages }) => sum + messages, 0);
  const all = rows.reduce((sum, { of }) => sum + of, 0);
  const taken = Math.min(MOST, shown);
  return { now: taken - except, later: shown - taken, hidden: all - shown };
}

/** `all 3`, or `3 of 300`. */
export function extentWords(row: HeldRow, except: number): string {
  const { now } = extentOf([row], except);
  return now === row.of ? `all ${now}` : `${now} of ${row.of}`;
}
