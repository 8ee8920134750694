/** The keyboard: each page says what its keys do; the help (`?`) lists them. They can be turned off (WCAG 2.1.4). */
import { useEffect, useRef, useSyncExternalStore } from "react";

export interface Key {
  /** As `KeyboardEvent.key` says it; "g h" for one after the other. The first is the one that help shows first. */
  readonly keys: readonly string[];
  /** "Release". Without: not listed in the help. */
  readonly does?: string;
  /** Heading in the help; default "This page". */
  readonly under?: string;
  run(event: KeyboardEvent): void;
  /** Only then; else the key does what the browser does with it. */
  when?(event: KeyboardEvent): boolean;
}

/** How long the second of two keys may take. */
const PAUSE = 1_500;

let sets: readonly (readonly Key[])[] = [];
const watchers = new Set<() => void>();
let first: { readonly key: string; readonly at: number } | undefined;
let lettersOn = true;

/** Whether keys without Ctrl do anything: the account's setting `keys`. Escape, Enter and arrows always do. */
export function allowLetters(on: boolean): void {
  lettersOn = on;
}

/** While the component is there. The newest comes first, so that a pane's keys win over its page's. */
export function useKeys(keys: readonly Key[]): void {
  const now = useRef(keys);
  now.current = keys;
  const names = keys.map((one) => `${one.keys.join()}:${one.does}`).join("|");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what runs is always the newest; the list is the same while its names are
  useEffect(() => {
    const set = keys.map((one, at) => ({ ...one, run: (event: KeyboardEvent) => now.current[at]?.run(event) }));
    change([set, ...sets]);
    return () => change(sets.filter((other) => other !== set));
  }, [names]);
}

function change(next: typeof sets): void {
  sets = next;
  for (const one of watchers) one();
}

/** All keys that do something now, for the help. */
export const useAllKeys = (): typeof sets =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    () => sets,
  );

/** The one listener; the frame mounts it. */
export function listen(): () => void {
  window.addEventListener("keydown", look, true);
  document.addEventListener("keydown", pressed);
  return () => {
    window.removeEventListener("keydown", look, true);
    document.removeEventListener("keydown", pressed);
  };
}

/** Whether a dialog was there when the key went down: Escape has closed it by the time that the page hears of the key. */
let covered = false;
const look = (): void => {
  covered = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
};

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
  if (!lettersOn && event.key.length === 1) return;
  const pair = first && event.timeStamp - first.at < PAUSE ? `${first.key} ${event.key}` : null;
  first = undefined;
  const all = sets.flat();
  const bound = (name: string) => all.find(({ keys, when }) => keys.includes(name) && (when?.(event) ?? true));
  const hit = (pair && bound(pair)) || bound(event.key);
  if (hit) {
    event.preventDefault();
    hit.run(event);
  } else if (all.some(({ keys }) => keys.some((key) => key.startsWith(`${event.key} `))))
    first = { key: event.key, at: event.timeStamp };
}

/** Somebody writes, a dialog is open, or what has the focus wants the key itself. */
function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (covered) return true;
  if (target?.closest("textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])")) return true;
  const own = event.key.startsWith("Arrow")
    ? "input"
    : ["Enter", " "].includes(event.key) && "a, button, summary, input";
  return own !== false && target?.closest(own) != null;
}
