/** Which words decided: the sentences that speak most for a purpose against all others, as they stand in the message. */
import type { Evidence, Message } from "../mail/message.ts";
import { PLACE, type Scored, STRUCTURE } from "./model.ts";
import type { Mark } from "./structure.ts";
import type { Words } from "./words.ts";
import type { Zone } from "./zones.ts";

const MOST_PIECES = 3;
/** Words of one piece: the weightiest stretch of a longer sentence is shown. */
const LONGEST_PIECE = 24;
/** "Dear Mr" and the like tell nobody anything. */
const FEW_WORDS = 3;
/** Less than this is said by nearly every message. */
const LEAST = 0.15;

export interface Read {
  readonly message: Message;
  readonly zones: readonly Zone[];
  readonly marks: readonly Mark[];
  readonly scored: Scored;
  /** Of all purposes, in the order of PURPOSES. */
  readonly shares: readonly number[];
}

interface Piece {
  readonly worth: number;
  readonly evidence: Evidence;
}

/** Strongest first; empty where nothing in particular speaks for the purpose. */
export function evidenceFor(purpose: number, read: Read): Evidence[] {
  const speaking = worthPerWord(purpose, read);
  const fromMarks = read.marks.flatMap(({ evidence }, mark): Piece[] => {
    const worth = speaking.marks.get(mark) ?? 0;
    return evidence && worth >= LEAST ? [{ worth, evidence }] : [];
  });
  const fromWords = read.zones.flatMap((zone, at) =>
    zone.part !== "" ? piecesOf(zone, speaking.zones[at] ?? new Float64Array(), read.message) : [],
  );
  return [...fromMarks, ...fromWords]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_PIECES)
    .map(({ evidence }) => evidence);
}

/** What each word adds: a pair's worth is shared by its words, and all counts against the purposes it also speaks for. */
function worthPerWord(purpose: number, { zones, scored, shares }: Read) {
  const perZone = zones.map(({ words }) => new Float64Array(words.texts.length));
  const perMark = new Map<number, number>();
  const others = 1 - (shares[purpose] ?? 0) || 1;
  const versus = shares.map((share, other) => (other === purpose ? 1 : -share / others));
  const { places } = scored;
  for (let place = 0; place < places.length; place += PLACE) {
    const worth = scored.worth(places[place] ?? 0, versus);
    const zone = places[place + 1] ?? STRUCTURE;
    const from = places[place + 2] ?? 0;
    const to = places[place + 3] ?? 0;
    const words = perZone[zone];
    if (zone === STRUCTURE) perMark.set(from, (perMark.get(from) ?? 0) + worth);
    for (let at = from; words && at <= to; at += 1) words[at] = (words[at] ?? 0) + worth / (to - from + 1);
  }
  return { zones: perZone, marks: perMark };
}

function piecesOf(zone: Zone, worth: Float64Array, message: Message): Piece[] {
  const text = textOf(zone, message);
  return sentencesOf(zone.words, text).flatMap(([from, to]): Piece[] => {
    const piece = weightiest(worth, from, to);
    const start = zone.words.starts[piece.from] ?? 0;
    const end = zone.words.ends[piece.to] ?? start;
    const short = zone.part !== "subject" && piece.to - piece.from + 1 < FEW_WORDS;
    if (piece.worth < LEAST || short) return [];
    return [{ worth: piece.worth, evidence: { part: zone.part, offset: start, text: text.slice(start, end) } }];
  });
}

function textOf({ part }: Zone, { text, subject, attachments }: Message): string {
  if (part === "text") return text;
  if (part === "subject") return subject;
  return attachments[Number(part.slice("attachment:".length))]?.text ?? "";
}

/** First and last word of each sentence or line. */
function sentencesOf({ starts, ends }: Words, text: string): [from: number, to: number][] {
  const sentences: [number, number][] = [];
  if (starts.length === 0) return sentences;
  let from = 0;
  for (let at = 1; at <= starts.length; at += 1) {
    const ended = at === starts.length || endsBetween(text, ends[at - 1] ?? 0, starts[at] ?? 0);
    if (!ended) continue;
    sentences.push([from, at - 1]);
    from = at;
  }
  return sentences;
}

const ENDS: ReadonlySet<number> = new Set(Array.from(".!?:;", (each) => each.charCodeAt(0)));
const LF = 0x0a;

/** A line ends, or a mark with room after it: the dots of example.org and 9.30 end nothing. */
function endsBetween(text: string, end: number, start: number): boolean {
  for (let at = end - 1; at < start; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (ENDS.has(code) && /\s/.test(text[at + 1] ?? " "))) return true;
  }
  return false;
}

/** The whole sentence, or of a long one the stretch that speaks most. */
function weightiest(worth: Float64Array, from: number, to: number) {
  let sum = 0;
  let best = { from, to: Math.min(to, from + LONGEST_PIECE - 1), worth: Number.NEGATIVE_INFINITY };
  for (let at = from; at <= to; at += 1) {
    sum += worth[at] ?? 0;
    const first = at - LONGEST_PIECE + 1;
    if (first > from) sum -= worth[first - 1] ?? 0;
    const whole = at - Math.max(from, first) + 1 === Math.min(LONGEST_PIECE, to - from + 1);
    if (whole && sum > best.worth) best = { from: Math.max(from, first), to: at, worth: sum };
  }
  return best;
}
