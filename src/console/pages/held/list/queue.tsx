/** The list: only what can be seen is there, however long it is. */
import { Skeleton } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { HeldPage, HeldRow } from "../../../../web/api/held/schemas.ts";
import type { GoneRows } from "./gone.ts";
import { QueueRow } from "./row.tsx";
import type { Selection } from "./selection.ts";
import { ROW, useSteady } from "./steady.ts";

export interface QueueProps {
  readonly page: HeldPage;
  readonly gone: GoneRows;
  readonly selection: Selection;
  /** Index of the row that keys act on. */
  readonly at: number;
  readonly mayDecide: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row that can be seen. */
  onFirst(index: number): void;
  onPick(row: HeldRow, range: boolean): void;
}

/** Rows of an answer by their place in the whole list. */
export const rowAt = (page: HeldPage, index: number): HeldRow | undefined => page.rows[index - page.offset];

export function Queue(props: QueueProps) {
  const { page, gone, at, scroller, onFirst } = props;
  const space = useSteady(scroller, page, gone, at);
  const list = useVirtualizer({
    count: page.total,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (gone.has(rowAt(page, index)) ? 0 : ROW),
    getItemKey: (index) => rowAt(page, index)?.campaign ?? index,
    overscan: 2,
    paddingStart: space,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes change with what is hidden
  useEffect(() => list.measure(), [gone, page, space]);
  const follow = useCallback((to: number) => list.scrollToIndex(to, { align: "auto" }), [list]);
  useFollowed(page, at, follow);
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => onFirst(first), [first, onFirst]);
  return (
    <div ref={scroller} className="queue-scroll">
      <ul className="queue-list" aria-label="Held messages" style={{ height: list.getTotalSize() }}>
        {items.map(({ key, index, start, size }) =>
          size === 0 ? null : (
            <li
              key={key}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={page.total}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              <Item {...props} index={index} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/**
 * The cursor is scrolled to when it was put on another row, not when rows come and go. Who scrolls far away leaves its row outside
 * of what was asked for: that it is unknown there, and known again on the way back, moves nothing.
 */
function useFollowed(page: HeldPage, at: number, follow: (at: number) => void) {
  // The list opens at its first row.
  const last = useRef<{ at: number; campaign?: string | undefined }>({ at: 0, campaign: rowAt(page, 0)?.campaign });
  useEffect(() => {
    const was = last.current;
    const campaign = rowAt(page, at)?.campaign;
    last.current = { at, campaign: campaign ?? was.campaign };
    const isMoved = campaign === undefined ? at !== was.at : campaign !== was.campaign;
    if (isMoved && at >= 0) follow(at);
  }, [page, at, follow]);
}

function Item({ page, index, at, selection, mayDecide, onPick }: QueueProps & { readonly index: number }) {
  const row = rowAt(page, index);
  if (!row) return <Skeleton height={ROW - 12} m={6} />;
  return (
    <QueueRow row={row} current={index === at} picked={selection.has(row)} mayDecide={mayDecide} onPick={onPick} />
  );
}
