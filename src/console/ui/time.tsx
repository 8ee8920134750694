/** Times that move on, with the exact one at hand. */
import { useSyncExternalStore } from "react";
import { exactly, relative } from "./moments.ts";

const TICK = 20_000;

let now = Date.now();
const watchers = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const one of watchers) one();
}

function watch(changed: () => void): () => void {
  if (watchers.size === 0) ticking = setInterval(tick, TICK);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) clearInterval(ticking);
  };
}

/** The time, of this machine, moving on every twenty seconds. */
export const useNow = (): number => useSyncExternalStore(watch, () => now);

/** "3 hr ago". The exact time, with its offset from UTC, shows on hover and is read out. */
export function Ago({ at }: { readonly at: number }) {
  const exact = exactly(at);
  return (
    <time className="ago" dateTime={new Date(at).toISOString()} title={exact}>
      <span aria-hidden="true">{relative(at, useNow())}</span>
      <span className="unseen">{exact}</span>
    </time>
  );
}

/** The exact time, for evidence. */
export function Exactly({ at }: { readonly at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{exactly(at)}</time>;
}
