/**
 * Phrases: what a rule of conduct listens for. A message is cut into words once for all rules; a pattern is tried only
 * around its telling words, so that ordinary mail, which has hardly any of them, costs next to nothing.
 */
import type { Evidence, Message } from "../../mail/message.ts";
import { attachmentPiece, evidenceAt, ownPieces, type Piece } from "../plain.ts";

export interface Phrase {
  /** Words in plain form (see `plain.ts`); one of them stands in every match. */
  readonly when: readonly string[];
  readonly pattern: RegExp;
  /** What must stand in the same sentence as well, before or after. */
  readonly beside: RegExp | null;
  /** Beyond doubt wherever it stands in the sender's own words. */
  readonly firm: boolean;
}

/**
 * A space in a pattern stands for white space of a few characters, line ends included; ` ?` for none as well.
 * @param when telling words, separated by spaces: the rarer, the better
 */
function phrase(firm: boolean, when: string, source: string, beside?: string): Phrase {
  const compiled = (text: string, flags?: string) =>
    new RegExp(text.replaceAll(" ?", "\\s{0,4}").replaceAll(" ", "\\s{1,4}"), flags);
  return { when: when.split(" "), pattern: compiled(source, "g"), beside: beside ? compiled(beside) : null, firm };
}

export const firm = (when: string, source: string, beside?: string): Phrase => phrase(true, when, source, beside);
export const weak = (when: string, source: string, beside?: string): Phrase => phrase(false, when, source, beside);

/** Up to so many characters of the same sentence. */
export const within = (characters: number): string => `[^.!?]{0,${characters}}`;

/** Phrases by their telling words. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

/** The telling words of all lexicons: the only ones that are noted when a message is cut into words. */
const telling = new Set<string>();
/** Their first two characters: most words of a text are passed over by these. */
const openings = new Uint8Array(128 * 128);

function makeTelling(word: string): void {
  telling.add(word);
  openings[word.charCodeAt(0) * 128 + word.charCodeAt(1)] = 1;
}

export function lexicon(phrases: readonly Phrase[]): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  for (const each of phrases) {
    for (const word of each.when) {
      makeTelling(word);
      byWord.set(word, [...(byWord.get(word) ?? []), each]);
    }
  }
  return byWord;
}

/** Makes words telling that belong to no phrase; out: each of them. */
export function tell(words: string): ReadonlySet<string> {
  const each = new Set(words.split(" "));
  for (const word of each) makeTelling(word);
  return each;
}

/** A piece, and where its telling words stand. */
export interface Heard {
  readonly piece: Piece;
  readonly words: ReadonlyMap<string, readonly number[]>;
}

export interface Match {
  readonly evidence: Evidence;
  readonly firm: boolean;
}

export interface Manner {
  /** Attachments are listened to as well; what stands there may be somebody else's words, and is a doubt. */
  readonly attachments?: boolean;
  /** Matches that are none, by the sentence around them and what of it stands before, in plain form. */
  readonly except?: (sentence: string, before: string) => boolean;
}

/** The first firm match in the sender's own words, else the first one in doubt; null when there is none. */
export function listen(message: Message, words: Lexicon, manner: Manner = {}): Match | null {
  let doubtful: Match | null = null;
  for (const heard of hear(message, manner.attachments)) {
    for (const [word, places] of heard.words) {
      for (const each of words.get(word) ?? []) {
        const evidence = find(heard.piece, places, each, manner);
        if (evidence === null) continue;
        if (each.firm && !evidence.part.startsWith("attachment:")) return { evidence, firm: true };
        doubtful ??= { evidence, firm: false };
      }
    }
  }
  return doubtful;
}

/** Characters to either side of a telling word that its pattern is tried on. */
const REACH = 280;
/** Places of one word that are looked at. */
const MOST = 20;

function find(
  piece: Piece,
  places: readonly number[],
  { pattern, beside }: Phrase,
  { except }: Manner,
): Evidence | null {
  let done = 0;
  for (const place of places) {
    // What the place before has covered is not read again.
    const start = Math.max(0, place - REACH, done - REACH);
    done = place + REACH;
    for (const { index, 0: found } of piece.plain.slice(start, done).matchAll(pattern)) {
      const at = start + index;
      if (isSpeech(piece.plain, at)) continue;
      const { sentence, before } = sentenceAt(piece.plain, at, found.length);
      if (beside !== null && !beside.test(sentence)) continue;
      if (!except?.(sentence, before)) return evidenceAt(piece, at, found.length);
    }
  }
  return null;
}

/** Between quotation marks: what somebody else said is reported, not said. */
export function isSpeech(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 1000), at);
  const paragraph = near.slice(Math.max(near.lastIndexOf("\n\n"), near.lastIndexOf("\n\r\n")) + 1);
  return (paragraph.split('"').length - 1) % 2 === 1;
}

/** Characters to either side within which a sentence ends. */
const SENTENCE = 240;
const END = /[.!?](?=\s|$)|\n\s{0,4}\n/;
const ENDS = /[.!?:](?=\s)|\n\s{0,4}\n/g;

/** The sentence around a stretch of plain text, and what of it stands before; a blank line ends one too. */
export function sentenceAt(text: string, at: number, length: number): { sentence: string; before: string } {
  const left = text.slice(Math.max(0, at - SENTENCE), at);
  const right = text.slice(at + length, at + length + SENTENCE);
  const start = [...left.matchAll(ENDS)].at(-1);
  const end = right.search(END);
  const before = start ? left.slice(start.index + start[0].length) : left;
  return { before, sentence: before + text.slice(at, at + length) + (end < 0 ? right : right.slice(0, end + 1)) };
}

const own = new WeakMap<Message, readonly Heard[]>();
const whole = new WeakMap<Message, readonly Heard[]>();

/** The message's pieces with their telling words: subject and own words first, then attachments if asked for. */
export function hear(message: Message, attachments = false): readonly Heard[] {
  const mine = remembered(own, message, () => ownPieces(message).map(heardOf));
  if (!attachments || message.attachments.every(({ text }) => text === "")) return mine;
  return remembered(whole, message, () => {
    const read = message.attachments.flatMap(({ text }, index) => (text === "" ? [] : [index]));
    return [...mine, ...read.map((index) => heardOf(attachmentPiece(message, index)))];
  });
}

function heardOf(piece: Piece): Heard {
  const words = new Map<string, number[]>();
  const { plain } = piece;
  let start = -1;
  // By hand: cutting up every text by a pattern costs three times as much.
  for (let i = 0; i <= plain.length; i += 1) {
    const code = i < plain.length ? plain.charCodeAt(i) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      note(words, plain, start, i);
      start = -1;
    }
  }
  return { piece, words };
}

const LONGEST = 24;

function note(words: Map<string, number[]>, plain: string, start: number, end: number): void {
  if (end - start < 2 || end - start > LONGEST) return;
  if (openings[plain.charCodeAt(start) * 128 + plain.charCodeAt(start + 1)] !== 1) return;
  const word = plain.slice(start, end);
  if (!telling.has(word)) return;
  const places = words.get(word);
  if (places === undefined) words.set(word, [start]);
  else if (places.length < MOST) places.push(start);
}

function remembered<T>(cache: WeakMap<Message, T>, message: Message, make: () => T): T {
  const known = cache.get(message);
  if (known !== undefined) return known;
  const made = make();
  cache.set(message, made);
  return made;
}
