/**
 * Rows that leave the list at once when they are decided here. They come back when the decision fails, is taken back, or
 * when the gateway still shows them after the time for taking back.
 */
import { useCallback, useEffect, useState } from "react";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";

/** After the time for taking back, until the gateway carried it out and said so. */
const GRACE = 4_000;

type Gone = ReadonlyMap<string, number>;

export interface GoneRows {
  has(row: HeldRow | undefined): boolean;
  hide(campaigns: readonly string[], ms: number): void;
  show(campaigns: readonly string[]): void;
}

export function useGone(): GoneRows {
  const [gone, setGone] = useState<Gone>(new Map());
  useEffect(() => {
    const first = Math.min(...gone.values());
    if (!Number.isFinite(first)) return;
    const timer = setTimeout(() => setGone(stillGone), Math.max(0, first - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [gone]);
  const hide = useCallback((campaigns: readonly string[], ms: number) => {
    const until = Date.now() + ms + GRACE;
    setGone((was) => new Map([...was, ...campaigns.map((one) => [one, until] as const)]));
  }, []);
  const show = useCallback(
    (campaigns: readonly string[]) =>
      setGone((was) => new Map([...was].filter(([campaign]) => !campaigns.includes(campaign)))),
    [],
  );
  const has = useCallback((row: HeldRow | undefined) => row !== undefined && gone.has(row.campaign), [gone]);
  return { has, hide, show };
}

const stillGone = (was: Gone): Gone => new Map([...was].filter(([, until]) => until > Date.now()));
