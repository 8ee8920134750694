/** Which row keys act on, and which message is open. The address names the open one. */
import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { HeldPage, HeldRow } from "../../../../web/api/held/schemas.ts";
import type { GoneRows } from "./gone.ts";
import { rowAt } from "./queue.tsx";

/** Keeps the filters, and forgets how the message before was looked at: a body is shown when it is asked for, each time. */
export const inQueue = ((was: object) => ({ ...was, in: undefined, view: undefined })) as never;

export interface Cursor {
  /** Place in the whole list; -1 in an empty one. */
  readonly at: number;
  readonly row: HeldRow | undefined;
  /** The open message's reference. */
  readonly open: string | undefined;
  /** By so many rows; what is open follows. */
  move(by: number): void;
  /** Opens a row's oldest message, or none. */
  show(row: HeldRow | undefined): void;
  /** To a row; what is open follows. */
  go(row: HeldRow): void;
  close(): void;
  /** To the row that comes after these, or before them when they are the last; what is open follows. */
  goOn(rows: readonly HeldRow[]): void;
}

/** The reference in the address. */
export function useOpenRef(): string | undefined {
  const { ref }: { ref?: string } = useParams({ strict: false });
  return ref;
}

interface Opened {
  readonly ref: string | undefined;
  /** That holds it, as far as that is known. */
  readonly campaign: string | undefined;
}

export function useCursor(page: HeldPage, gone: GoneRows, opened: Opened): Cursor {
  const open = opened.ref;
  const navigate = useNavigate();
  const [campaign, setCampaign] = useState<string | null>(null);
  const [index, setIndex] = useState(0);
  const found = page.rows.findIndex((row) => row.campaign === campaign);
  const at = nearest(page, gone, found >= 0 ? found + page.offset : Math.min(index, page.total - 1));
  const row = rowAt(page, at);
  useEffect(() => {
    if (at >= 0) setIndex(at);
    if (row && row.campaign !== campaign) setCampaign(row.campaign);
  }, [at, row, campaign]);
  const put = useCallback((to: HeldRow | undefined, place?: number) => {
    setCampaign(to?.campaign ?? null);
    if (place !== undefined) setIndex(place);
  }, []);
  useOpened(page, opened, put);
  const show = (to: HeldRow | undefined) => {
    put(to);
    void navigate({ to: to ? `/held/${to.ref}` : "/held", search: inQueue, replace: open !== undefined });
  };
  const move = (by: number) => {
    // What went out of the list left its place to the next one.
    const next = by > 0 && row && isLost(page, opened) ? at : step(page, gone, at, by);
    put(rowAt(page, next), next);
    if (open !== undefined && rowAt(page, next)) show(rowAt(page, next));
  };
  const close = () => void navigate({ to: "/held", search: inQueue });
  const go = (to: HeldRow | undefined) => {
    if (open !== undefined) show(to);
    else if (to) put(to);
  };
  const goOn = (rows: readonly HeldRow[]) => go(neighbour(page, gone, rows));
  return { at, row, open, move, show, go, close, goOn };
}

/** What the address opens gets the cursor, once; and again when it is back in the list. */
function useOpened(page: HeldPage, { ref: open, campaign: of }: Opened, put: (row: HeldRow) => void) {
  const last = useRef<string>(undefined);
  useEffect(() => {
    const row = page.rows.find(({ ref, campaign }) => ref === open || campaign === of);
    if (row && open !== last.current) put(row);
    last.current = row && open;
  }, [page, open, of, put]);
}

/** Something is open, and not in the list. */
const isLost = (page: HeldPage, { ref: open, campaign: of }: Opened): boolean =>
  open !== undefined && !page.rows.some(({ ref, campaign }) => ref === open || campaign === of);

/** The next row that is there, in a direction; where it stands when there is none. */
function step(page: HeldPage, gone: GoneRows, from: number, by: number): number {
  let at = from + by;
  while (at >= 0 && at < page.total && gone.has(rowAt(page, at))) at += Math.sign(by);
  return at < 0 || at >= page.total ? from : at;
}

/** The row at a place, or the next one that is not hidden, or the one before. */
function nearest(page: HeldPage, gone: GoneRows, from: number): number {
  if (from < 0 || !gone.has(rowAt(page, from))) return from;
  const down = step(page, gone, from, 1);
  return down === from ? step(page, gone, from, -1) : down;
}

function neighbour(page: HeldPage, gone: GoneRows, rows: readonly HeldRow[]): HeldRow | undefined {
  const decided = new Set(rows.map(({ campaign }) => campaign));
  const free = (row: HeldRow) => !decided.has(row.campaign) && !gone.has(row);
  const last = page.rows.findLastIndex((row) => decided.has(row.campaign));
  return page.rows.slice(last + 1).find(free) ?? page.rows.slice(0, Math.max(0, last)).findLast(free);
}
