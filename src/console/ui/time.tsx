/** Times as people say them, with the exact one at hand. */
import { useSyncExternalStore } from "react";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const RELATIVE = new Intl.RelativeTimeFormat("en-GB", { numeric: "always", style: "narrow" });
const EXACT = new Intl.DateTimeFormat("en-GB", {
  ...{ year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  timeZoneName: "longOffset",
});
const DATE = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "short", day: "numeric" });

/** `10 Mar 2026, 09:00:00 UTC+01:00`. */
export const exactly = (at: number): string => EXACT.format(at).replace("GMT", "UTC");
/** `10 Mar 2026`, here. */
export const dateOf = (at: number): string => DATE.format(at);

/** `3h ago`, `in 2 days`; a date when it is more than 60 days away. */
export function relative(at: number, now: number): string {
  const away = at - now;
  const size = Math.abs(away);
  if (size < 45 * SECOND) return away <= 0 ? "just now" : "in a moment";
  if (size < HOUR) return RELATIVE.format(Math.round(away / MINUTE), "minute");
  if (size < 36 * HOUR) return RELATIVE.format(Math.round(away / HOUR), "hour");
  if (size < 60 * DAY) return RELATIVE.format(Math.round(away / DAY), "day");
  return dateOf(at);
}

/** A length of time: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
export function duration(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.round(ms / SECOND))} s`;
  if (ms < HOUR) return `${Math.round(ms / MINUTE)} min`;
  const [big, small, unit, part] = ms < 2 * DAY ? [HOUR, MINUTE, "h", "min"] : [DAY, HOUR, "d", "h"];
  const rest = Math.floor((ms % big) / small);
  return `${Math.floor(ms / big)} ${unit}${rest > 0 ? ` ${rest} ${part}` : ""}`;
}

let now = Date.now();
const watchers = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const one of watchers) one();
}

function watch(changed: () => void): () => void {
  if (watchers.size === 0) ticking = setInterval(tick, 20 * SECOND);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) clearInterval(ticking);
  };
}

/** The time, of this machine, moving on every twenty seconds. */
export const useNow = (): number => useSyncExternalStore(watch, () => now);

/** "3h ago". The exact time, with its offset from UTC, shows on hover and is read out. */
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
