/**
 * What people type above the queue: words, and `ref: from: to: rule: state: before:` with a value, in quotes where it has spaces.
 * Read without a fault whatever stands there: what means nothing is said and left out. PURE.
 */
import { isRef } from "../mail/ids.ts";

export const SEARCHED_STATES = ["waiting", "claimed", "pending", "proposed", "urgent", "reopened", "appealed"] as const;
export type SearchedState = (typeof SEARCHED_STATES)[number];

export interface Search {
  /** Each must stand in the subject; one of a reference's shape may be the message's. */
  readonly words: readonly string[];
  /** Messages, as notices and SMTP replies name them. */
  readonly refs: readonly string[];
  /** Each in the sender's address, name or organisation. */
  readonly from: readonly string[];
  /** Each in the address of a recipient that waits. */
  readonly to: readonly string[];
  /** Beginnings of rules' ids. */
  readonly rules: readonly string[];
  readonly states: readonly SearchedState[];
  /** Received before then, milliseconds since 1970; null: whenever. */
  readonly before: number | null;
  /** What meant nothing, each with why. */
  readonly ignored: readonly string[];
}

const MOST_TERMS = 10;
const TERM = /(?:(\w+):)?(?:"([^"]*)"?|(\S+))/g;
const DAY = 86_400_000;
const SPANS: Readonly<Record<string, number>> = { h: 3_600_000, d: DAY, w: 7 * DAY };

interface Draft {
  words: string[];
  refs: string[];
  from: string[];
  to: string[];
  rules: string[];
  states: SearchedState[];
  before: number | null;
  ignored: string[];
}

/** @param now milliseconds since 1970, for `before:3d` */
export function readSearch(text: string, now: number): Search {
  const draft: Draft = { words: [], refs: [], from: [], to: [], rules: [], states: [], before: null, ignored: [] };
  let terms = 0;
  for (const [whole, name = "", quoted, plain] of text.matchAll(TERM)) {
    const value = (quoted ?? plain ?? "").trim();
    if (value === "") continue;
    terms += 1;
    if (terms > MOST_TERMS) draft.ignored.push(`${whole}: more than ${MOST_TERMS} terms`);
    else take(draft, name.toLowerCase(), value, { whole, now });
  }
  return draft;
}

function take(draft: Draft, name: string, value: string, { whole, now }: { whole: string; now: number }): void {
  if (name === "") takeWord(draft, value);
  else if (name === "ref") takeRef(draft, value);
  else if (name === "from") draft.from.push(value);
  else if (name === "to") draft.to.push(value);
  else if (name === "rule") draft.rules.push(value.toLowerCase());
  else if (name === "state") takeState(draft, value.toLowerCase());
  else if (name === "before") takeTime(draft, value, now);
  else if (/^[a-z]+$/i.test(name)) draft.ignored.push(`${whole}: known are ref: from: to: rule: state: before:`);
  else draft.words.push(whole);
}

/** An SMTP reply says `id=` before it. */
function takeWord(draft: Draft, value: string): void {
  const named = value.startsWith("id=") ? value.slice(3).toLowerCase() : "";
  if (isRef(named)) draft.refs.push(named);
  else draft.words.push(value);
}

function takeRef(draft: Draft, value: string): void {
  const ref = value.toLowerCase();
  if (isRef(ref)) draft.refs.push(ref);
  else draft.ignored.push(`ref:${value}: a reference has 12 letters and digits`);
}

function takeState(draft: Draft, value: string): void {
  const state = SEARCHED_STATES.find((one) => one === value);
  if (state) draft.states.push(state);
  else draft.ignored.push(`state:${value}: known are ${SEARCHED_STATES.join(", ")}`);
}

/** A day (UTC), or how long ago. */
function takeTime(draft: Draft, value: string, now: number): void {
  const [, count = "", unit = ""] = /^(\d{1,4})([hdw])$/.exec(value.toLowerCase()) ?? [];
  const span = SPANS[unit];
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const before = span === undefined ? day : now - Number(count) * span;
  if (Number.isNaN(before)) draft.ignored.push(`before:${value}: a day as 2026-03-31, or how long ago as 8h, 3d, 2w`);
  else draft.before = draft.before === null ? before : Math.min(draft.before, before);
}
