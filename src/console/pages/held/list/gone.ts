/**
 * Rows that leave the list at once when they are decided here. They come back when the decision fails, is taken back, or
 * when the gateway still shows them after the time for taking back.
 */
import { useCallback, useEffect, useState } from "react";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";

/** Until when, and how many messages the row had: one of more than these has others to show. */
interface Hidden {
  readonly until: number;
  readonly messages: number;
}

/** After the time for taking back, until the gateway carried it out and said so. */
const GRACE = 4_000;

type Gone = ReadonlyMap<string, Hidden>;

export interface GoneRows {
  has(row: HeldRow | undefined): boolean;
  hide(rows: readonly HeldRow[], ms: number): void;
  show(campaigns: readonly string[]): void;
}

export function useGone(): GoneRows {
  const [gone, setGone] = useState<Gone>(new Map());
  useEffect(() => {
    const first = Math.min(...[...gone.values()].map(({ until }) => until));
    if (!Number.isFinite(first)) return;
    const timer = setTimeout(() => setGone(stillGone), Math.max(0, first - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [gone]);
  const hide = useCallback((rows: readonly HeldRow[], ms: number) => {
    const until = Date.now() + ms + GRACE;
    const hidden = rows.map(({ campaign, messages }) => [campaign, { until, messages }] as const);
    setGone((was) => new Map([...was, ...hidden]));
  }, []);
  const show = useCallback(
    (campaigns: readonly string[]) =>
      setGone((was) => new Map([...was].filter(([campaign]) => !campaigns.includes(campaign)))),
    [],
  );
  const has = useCallback(
    (row: HeldRow | undefined) => row !== undefined && row.messages <= (gone.get(row.campaign)?.messages ?? 0),
    [gone],
  );
  return { has, hide, show };
}

const stillGone = (was: Gone): Gone => new Map([...was].filter(([, { until }]) => until > Date.now()));
