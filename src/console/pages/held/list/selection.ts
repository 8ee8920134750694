/** Rows that are picked for one decision. */
import { useCallback, useState } from "react";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";

export interface Selection {
  readonly rows: readonly HeldRow[];
  /** Messages in them. */
  readonly messages: number;
  has(row: HeldRow): boolean;
  /** These and no others. */
  is(rows: readonly HeldRow[]): boolean;
  toggle(row: HeldRow): void;
  /** All of these as well. */
  add(rows: readonly HeldRow[]): void;
  clear(): void;
}

/** Rows are kept as they were picked: scrolling away, or a filter, does not lose them. */
export function useSelection(): Selection {
  const [picked, setPicked] = useState<ReadonlyMap<string, HeldRow>>(new Map());
  const toggle = useCallback(
    (row: HeldRow) =>
      setPicked((was) => {
        const next = new Map(was);
        if (!next.delete(row.campaign)) next.set(row.campaign, row);
        return next;
      }),
    [],
  );
  const add = useCallback(
    (rows: readonly HeldRow[]) =>
      setPicked((was) => new Map([...was, ...rows.map((row) => [row.campaign, row] as const)])),
    [],
  );
  const clear = useCallback(() => setPicked(new Map()), []);
  const rows = [...picked.values()];
  const messages = rows.reduce((sum, row) => sum + row.messages, 0);
  const has = ({ campaign }: HeldRow) => picked.has(campaign);
  const is = (others: readonly HeldRow[]) => others.length === picked.size && others.every(has);
  return { rows, messages, has, is, toggle, add, clear };
}
