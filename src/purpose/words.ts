/**
 * Words as the model sees them: lower case, numbers by their size only, and the few marks that carry meaning. Written by hand
 * because it is asked of every character of every message: a regex with Unicode classes costs ten times as much.
 */

/** Words in order; three lists of the same length instead of many small objects, for speed. */
export interface Words {
  /** As the model knows them. */
  readonly texts: string[];
  /** In UTF-16 units of the text that was read; ends are exclusive. */
  readonly starts: number[];
  readonly ends: number[];
}

export const noWords = (): Words => ({ texts: [], starts: [], ends: [] });

/** Adds the words of `text` from `from` to `to`, in UTF-16 units, until there are `most` of them. */
export function wordsOf(text: string, from = 0, to = text.length, most = 1e9, words: Words = noWords()): Words {
  const lower = lowered(text.slice(from, to));
  let at = from;
  while (at < to && words.texts.length < most) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = kind === MARK ? at + 1 : endOf(text, at, to, kind);
    words.texts.push(plain(lower, at - from, end - from, kind));
    words.starts.push(at);
    words.ends.push(end);
    at = end;
  }
  return words;
}

/** A few letters change their length in lower case; a text with one of those stays as it is, so that places are true. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  // Letters from Latin-1 on; general punctuation, symbols and ideographic spaces are none.
  if (code < 0xc0) return code === 0xa3 ? MARK : SPACE;
  if (code === 0xd7 || code === 0xf7) return SPACE;
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x20ac ? MARK : SPACE;
  return code >= 0x3000 && code <= 0x303f ? SPACE : LETTER;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return "?!$%".includes(character) ? MARK : SPACE;
});

function endOf(text: string, start: number, to: number, kind: number): number {
  let at = start + 1;
  for (;;) {
    while (at < to && kindOf(text.charCodeAt(at)) === kind) at += 1;
    // An apostrophe inside a word belongs to it: don't, l'offre.
    const joins = kind === LETTER && at + 1 < to && isApostrophe(text.charCodeAt(at));
    if (!joins || kindOf(text.charCodeAt(at + 1)) !== LETTER) return at;
    at += 1;
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function plain(lower: string, start: number, end: number, kind: number): string {
  if (kind === DIGIT) return end - start === 2 ? `#${lower[start]}x` : `#${Math.min(end - start, 5)}`;
  const word = lower.slice(start, end);
  return kind === LETTER && word.includes("’") ? word.replaceAll("’", "'") : word;
}

/** The beginning of a longer word, which its other forms share. */
export const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word);
const STEM = 5;
