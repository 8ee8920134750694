/**
 * The row under the cursor stays where it is while others come and go: what changes above it moves the scroll position, and
 * where that cannot move further, an empty space stands above the list until somebody moves on.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { HeldPage } from "../../../../web/api/held/schemas.ts";
import type { GoneRows } from "./gone.ts";

/** Pixels of a row. */
export const ROW = 62;

/** Pixels above a row, as far as what is hidden is known. */
function topOf(page: HeldPage, gone: GoneRows, index: number): number {
  const hidden = page.rows.slice(0, Math.max(0, index - page.offset)).filter((row) => gone.has(row)).length;
  return (index - hidden) * ROW;
}

const indexOf = (page: HeldPage, campaign: string): number => {
  const at = page.rows.findIndex((row) => row.campaign === campaign);
  return at < 0 ? -1 : at + page.offset;
};

/** Where the pointer is, and -1 when it is not over the list. */
function usePointer(scroller: RefObject<HTMLDivElement | null>): RefObject<number> {
  const over = useRef(-1);
  useEffect(() => {
    const box = scroller.current;
    const moved = ({ target }: Event) => {
      const item = target instanceof Element ? target.closest<HTMLElement>("li[data-index]") : null;
      over.current = item ? Number(item.dataset["index"]) : -1;
    };
    const left = () => {
      over.current = -1;
    };
    box?.addEventListener("pointermove", moved);
    box?.addEventListener("pointerleave", left);
    return () => {
      box?.removeEventListener("pointermove", moved);
      box?.removeEventListener("pointerleave", left);
    };
  }, [scroller]);
  return over;
}

/** Pixels of empty space above the list. */
export function useSteady(scroller: RefObject<HTMLDivElement | null>, page: HeldPage, gone: GoneRows, at: number) {
  const [space, setSpace] = useState(0);
  const before = useRef({ page, gone, at });
  const pointer = usePointer(scroller);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is what moves rows by surprise; what is hidden here was meant to go
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { page, gone, at };
    const box = scroller.current;
    if (!box || was.page === page) return;
    const seen = Math.ceil(Math.max(0, box.scrollTop - space) / ROW);
    const anchor = pointer.current >= 0 ? pointer.current : was.at >= 0 ? was.at : seen;
    const campaign = was.page.rows[anchor - was.page.offset]?.campaign;
    const now = campaign === undefined ? -1 : indexOf(page, campaign);
    if (now < 0) return;
    const to = box.scrollTop + topOf(page, gone, now) - topOf(was.page, was.gone, anchor);
    if (to < 0) setSpace((one) => one - to);
    box.scrollTop = Math.max(0, to);
  }, [page, gone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving on is what closes the gap
  useEffect(() => setSpace(0), [page.rows[at - page.offset]?.campaign]);
  return space;
}
