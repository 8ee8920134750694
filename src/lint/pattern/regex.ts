/**
 * Patterns of operators, compiled by RE2: matching takes time in proportion to the text, whatever the pattern (std 84), so that
 * `^(a+)+$` is slow for nobody. Look-around and back references do not exist there, and the fault says so.
 */
import { RE2JS, RE2JSException } from "re2js";
import { requiredWords } from "./literals.ts";

/** Longest pattern, characters, and largest program that one may become: time is text times program. */
const LONGEST = 500;
const LARGEST = 1000;

export interface Span {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface Regex {
  /** @param lower the same text in lower case, where the words are looked for that every match must hold */
  find(text: string, lower: string): Span | null;
}

export interface RegexFault {
  readonly what: string;
  readonly remedy: string;
}

export const isRegexFault = (regex: Regex | RegexFault): regex is RegexFault => "what" in regex;

/** Never throws. Upper and lower case are one, `(?-i:...)` tells them apart; `^` and `$` stand for the ends of a line. */
export function compile(source: string): Regex | RegexFault {
  if (source.length > LONGEST) {
    return { what: `is longer than ${LONGEST} characters`, remedy: "split it into several patterns" };
  }
  const spaced = withAnySpace(straightened(source));
  let program: RE2JS;
  try {
    program = RE2JS.compile(spaced, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const why = error.message.replace(/^error parsing regexp: /, "");
    return {
      what: `is no pattern: ${why}`,
      remedy: "write it in RE2's syntax, without look-around and back references",
    };
  }
  if (program.programSize() > LARGEST) {
    return { what: "repeats too much", remedy: "use smaller counts in {...}" };
  }
  if (program.matcher("").find())
    return { what: "matches every message", remedy: "let it ask for at least one letter" };
  return searcher(program, requiredWords(spaced));
}

function searcher(program: RE2JS, words: readonly string[] | null): Regex {
  return {
    find(text, lower) {
      // RE2 in JavaScript costs many times a search for words, and hardly any message holds these.
      if (words !== null && !words.some((word) => lower.includes(word))) return null;
      const matcher = program.matcher(text);
      return matcher.find() ? { start: matcher.start(), end: matcher.end() } : null;
    },
  };
}

/** What mail programs make of quotes and blanks, as people type them; as long as before. */
export const straightened = (text: string): string =>
  text.replace(
    /[\u2018\u2019\u02bc\u201c\u201d\u00a0\u2000-\u200a\u202f\u205f\u3000]/g,
    (letter) => STRAIGHT[letter] ?? " ",
  );
const STRAIGHT: Readonly<Record<string, string>> = {
  ...{ "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"' },
};

/** A blank in a pattern stands for any white space, since mail breaks its lines anywhere; not in brackets, nor after a backslash. */
function withAnySpace(source: string): string {
  return source.replace(/\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]| /g, (token) =>
    token === " " ? "(?:\\s+)" : token,
  );
}
