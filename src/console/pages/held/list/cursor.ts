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
  /** Puts the cursor on a row, and opens nothing. */
  point(row: HeldRow): void;
  close(): void;
  /** The row that comes after these, or before them when they are the last. */
  after(rows: readonly HeldRow[]): HeldRow | undefined;
}

/** `openCampaign`: of the message that is open, where the address names it. */
export function useCursor(page: HeldPage, gone: GoneRows, openCampaign: string | undefined): Cursor {
  const { ref: open }: { ref?: string } = useParams({ strict: false });
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
  useOpened(page, open, openCampaign, put);
  const show = (to: HeldRow | undefined) => {
    put(to);
    void navigate({ to: to ? `/held/${to.ref}` : "/held", search: inQueue, replace: open !== undefined });
  };
  const move = (by: number) => {
    const next = step(page, gone, at, by);
    put(rowAt(page, next), next);
    if (open !== undefined && rowAt(page, next)) show(rowAt(page, next));
  };
  const close = () => void navigate({ to: "/held", search: inQueue });
  const after = (rows: readonly HeldRow[]) => neighbour(page, gone, rows);
  return { at, row, open, move, show, point: put, close, after };
}

/** What the address opens gets the cursor, once. */
function useOpened(
  page: HeldPage,
  open: string | undefined,
  openCampaign: string | undefined,
  put: (row: HeldRow) => void,
) {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (open === last.current) return;
    const row = page.rows.find(({ ref, campaign }) => ref === open || campaign === (openCampaign ?? open));
    if (row || open === undefined) last.current = open;
    if (row) put(row);
  }, [page, open, openCampaign, put]);
}

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
