import type { EventFacts } from "../../lint/facts.ts";
import { plainForm } from "../plain.ts";

const patterns = new WeakMap<EventFacts, RegExp | null>();

/** Whether a text in plain form names the event's place or its town: any part of "Gaylord Palms, Orlando". */
export function namesPlace(plain: string, event: EventFacts): boolean {
  let pattern = patterns.get(event);
  if (pattern === undefined) {
    pattern = placePattern(event.place);
    patterns.set(event, pattern);
  }
  return pattern?.test(plain) ?? false;
}

/** States and countries are too wide to be a place. */
const WIDE =
  /^(?:usa|u\.?s\.?|uk|the|online|virtual|[a-z]{2}|florida|texas|california|germany|spain|france|portugal|india|canada)$/;

function placePattern(place: string): RegExp | null {
  const parts = plainForm(place)
    .split(/[,;/()]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2 && !WIDE.test(part));
  if (parts.length === 0) return null;
  const names = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![a-z0-9])(?:${names.join("|")})(?![a-z0-9])`);
}
