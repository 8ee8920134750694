/**
 * Whether a message speaks of one of the association's events (iaop.no.1, iaop.no.2, iaop.ns.6): by its name or the best part of
 * it, its id, its initials, or as "the summit" where place or time say which one. Only the sender's own words are read, not
 * signatures and quoted mail: "Meet us at the Summit" under every letter is no mail about the summit.
 */
import type { EventFacts } from "../../lint/facts.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, ownPieces, type Piece, plainForm } from "../plain.ts";

export interface NamedEvent {
  readonly event: EventFacts;
  readonly evidence: Evidence;
  /** False where the words would fit another event as well. */
  readonly sure: boolean;
}

/** The events that a message names, each once, the surest and first words of each. */
export function eventsNamed(message: Message, events: readonly EventFacts[]): readonly NamedEvent[] {
  if (events.length === 0) return [];
  const known = cache.get(message);
  if (known?.events === events) return known.named;
  const pieces = [...ownPieces(message), ...calendarPieces(message)];
  const named = events.flatMap((event) => nameOf(event, pieces) ?? []);
  cache.set(message, { events, named });
  return named;
}

const cache = new WeakMap<Message, { events: readonly EventFacts[]; named: readonly NamedEvent[] }>();

const calendarPieces = (message: Message): Piece[] =>
  message.calendar.map(({ part, summary, location }) => {
    const written = `${summary} ${location}`;
    return { part, written, plain: plainForm(written) };
  });

/** What such events are called, in the languages of the notices; the first of each line is the English word. */
const HEADS: readonly (readonly string[])[] = [
  ["summit", "cumbre", "sommet", "gipfel", "gipfeltreffen", "cupula", "cimeira"],
  ["conference", "conferencia", "konferenz", "tagung"],
  ["congress", "congreso", "congres", "kongress", "congresso"],
  ["convention", "convencion", "convencao"],
  ["forum", "foro"],
  ["symposium", "simposio", "kolloquium", "colloque"],
  ["expo", "exposition", "exhibition"],
  ["gala"],
  ["retreat"],
];
/** Words that many events share: a name that holds no other needs something that says which event is meant. */
const COMMON = new Set(
  [...HEADS.flat(), "annual", "world", "global", "international", "national", "regional", "spring", "fall", "autumn"]
    .concat("winter", "summer", "member", "members", "europe", "european", "leadership", "business", "education")
    .concat("meeting", "week", "day", "days", "legal", "law", "management", "professional", "professionals"),
);
const DROPPED = new Set(["the", "and", "of", "for", "in", "on", "a", "an", "s"]);

interface Matcher {
  /** Enough by itself. */
  readonly sure: RegExp | null;
  /** Enough where the place or a day of the event stand in the mail as well. */
  readonly supported: RegExp | null;
  /** Initials, in capitals. */
  readonly initials: RegExp | null;
  /** City, or a day of the event. */
  readonly support: RegExp;
  /** Its year: other events have it too. */
  readonly year: RegExp | null;
  /** Whether such events are rare enough that "the summit" alone may mean it. */
  readonly rare: boolean;
}

const matchers = new WeakMap<EventFacts, Matcher>();

function nameOf(event: EventFacts, pieces: readonly Piece[]): NamedEvent | null {
  const matcher = matchers.get(event) ?? makeMatcher(event);
  matchers.set(event, matcher);
  const sure = find(pieces, matcher.sure) ?? findWritten(pieces, matcher.initials);
  if (sure !== null) return { event, evidence: sure, sure: true };
  const vague = find(pieces, matcher.supported);
  if (vague === null) return null;
  if (find(pieces, matcher.support) !== null) return { event, evidence: vague, sure: true };
  return matcher.rare || find(pieces, matcher.year) !== null ? { event, evidence: vague, sure: false } : null;
}

function makeMatcher(event: EventFacts): Matcher {
  const words = wordsOf(event.name).filter((word) => !DROPPED.has(word) && !/^\d/.test(word));
  const heads = HEADS.find((line) => words.some((word) => line.includes(word))) ?? [];
  const years = [new Date(event.starts).getUTCFullYear(), new Date(event.ends).getUTCFullYear()];
  const year = any(years.flatMap((each) => [`${each}`, `'${each % 100}`]));
  const rest = words.filter((word) => !heads.includes(word));
  const telling = rest.filter((word) => !COMMON.has(word));
  const whole = words.length > 1 ? words.map(escaped).join(GAP) : null;
  const id = idPattern(event.id);
  const alone = words.length === 1 && telling[0] && telling[0].length > 6 ? escaped(telling[0]) : null;
  const headed =
    heads.length > 0 ? headedPatterns(heads, rest, telling, year) : { sure: [], supported: telling.map(escaped) };
  return {
    sure: bounded([telling.length > 0 ? whole : null, alone, ...headed.sure, hasTelling(event.id) ? id : null]),
    supported: bounded([whole, id, ...headed.supported]),
    initials: initialsOf(event),
    support: supportOf(event),
    year: bounded([year]),
    rare: heads.includes("summit"),
  };
}

/** What it is called with a word of its name, of the association, or an article before it: "the World Summit", "la cumbre". */
function headedPatterns(heads: readonly string[], rest: readonly string[], telling: readonly string[], year: string) {
  const head = any(heads);
  const [english = "", ...foreign] = heads;
  const between = rest.length > 0 ? `(?:${any(rest)}${SPACE}){0,3}` : "";
  return {
    sure: [`${any(["ala", "iaop", ...telling])}(?:'s)?${SPACE}(?:[a-z0-9]{2,15} ){0,2}${head}`],
    supported: [
      `${any(["the", "this year's", "next month's", "our"])}${SPACE}${between}${escaped(english)}`,
      `${head}${GAP}${year}`,
      `${year}${GAP}${head}`,
      ...(foreign.length > 0 ? [`${FOREIGN}${SPACE}${any(foreign)}`] : []),
      ...(rest.length > 0 ? [`${any(rest)}${SPACE}${head}`] : []),
    ],
  };
}

/** Between words of a name: a space, a hyphen, `&`, a small word. */
const GAP = "[^a-z0-9]{1,3}(?:(?:and|of|for|the|on|in|de|du|da|do|la|le) )?";
/** Between a word of the name and what the event is called. */
const SPACE = "[^a-z0-9.!?\\n]{1,3}";
/** Articles as other languages put them before it. */
const FOREIGN = "(?:l[ae]|el|al|del|de[rmn]|das|zum|beim|[oa]|n[oa]|d[oau]|au)";

/** City, or a day of the event: `22 February`, `Feb 22nd`. */
function supportOf({ place, starts, ends }: EventFacts): RegExp {
  const city = plainForm(place.split(/[,(]/)[0] ?? "").trim();
  const days = daysBetween(starts, ends).flatMap(([month, day]) => {
    const name = MONTHS[month] ?? "";
    return [
      `${name}[a-z]{0,6}\\.? ${day}(?:st|nd|rd|th)?`,
      `${day}(?:st|nd|rd|th|\\.)?(?: (?:of|de))? ${name}[a-z]{0,6}`,
    ];
  });
  return bounded([city === "" ? null : escaped(city), ...days]) ?? /$^/;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;

/** Month and day of each of the first days; `ends` may be the last day's first or last moment. */
function daysBetween(starts: number, ends: number): [number, number][] {
  const count = Math.min(14, Math.max(1, Math.floor((ends - starts) / DAY) + 1));
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(starts + index * DAY);
    return [day.getUTCMonth(), day.getUTCDate()];
  });
}

/** Whether an id says more than "summit" and a year. */
const hasTelling = (id: string): boolean => wordsOf(id).some((word) => !COMMON.has(word) && !/^\d/.test(word));

/** `summit-2026` is also "Summit 2026"; an id of one word is too likely to be a word. */
function idPattern(id: string): string | null {
  const words = wordsOf(id);
  return words.length > 1 ? words.map(escaped).join("[^a-z0-9]{0,3}") : null;
}

/** `OWS26`, `OWS 2026`, and four initials or more by themselves, in capitals as people write them. */
function initialsOf({ name, starts }: EventFacts): RegExp | null {
  const initials = (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word) && !DROPPED.has(word.toLowerCase()))
    .map((word) => word[0] ?? "")
    .join("");
  if (!/^[A-Z]{3,8}$/.test(initials)) return null;
  const year = new Date(starts).getUTCFullYear();
  const dated = `\\b${initials} ?'?(?:${year}|${year % 100})\\b`;
  return new RegExp(initials.length > 3 ? `${dated}|\\b${initials}\\b` : dated);
}

const wordsOf = (text: string): string[] => plainForm(text).match(/[a-z0-9]+/g) ?? [];

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function any(words: readonly string[]): string {
  return `(?:${words.map(escaped).join("|")})`;
}

function bounded(patterns: readonly (string | null)[]): RegExp | null {
  const given = patterns.filter((pattern) => pattern !== null);
  return given.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${given.join("|")})(?![a-z0-9])`);
}

function find(pieces: readonly Piece[], pattern: RegExp | null): Evidence | null {
  if (pattern === null) return null;
  for (const piece of pieces) {
    const match = pattern.exec(piece.plain);
    if (match) return evidenceAt(piece, match.index, match[0].length);
  }
  return null;
}

function findWritten(pieces: readonly Piece[], pattern: RegExp | null): Evidence | null {
  if (pattern === null) return null;
  for (const piece of pieces) {
    const match = pattern.exec(piece.written);
    if (match) return evidenceAt(piece, match.index, match[0].length);
  }
  return null;
}
