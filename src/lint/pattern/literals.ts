/**
 * Words without which a pattern cannot match, found by reading it once: `(free|gratis) trial` needs `trial`. Cautious: what
 * is not understood needs nothing. Only ASCII letters, digits and marks count, since others have no one lower case.
 */

/** One of these stands in every match. */
type Needs = readonly string[] | null;

/** More than this is no longer a cheap question. */
const MOST = 32;
/** Shorter words are in every message. */
const SHORTEST = 3;

/** @param source a pattern that RE2 takes. @returns words in lower case, one of which every match holds; null when none is sure */
export function requiredWords(source: string): readonly string[] | null {
  const reader = new PatternReader(source);
  const needs = reader.alternation();
  return reader.understood && needs?.every((word) => word.length >= SHORTEST) ? needs : null;
}

class PatternReader {
  readonly #source: string;
  #at = 0;
  understood = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the bracket that closes it, or the end: one branch or another, so what all of them need together. */
  alternation(): Needs {
    const branches = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    const words = branches.flatMap((branch) => branch ?? []);
    return branches.includes(null) || words.length > MOST ? null : words;
  }

  /** One after the other: the best of what its pieces need. */
  #sequence(): Needs {
    let best: Needs = null;
    let run = "";
    const offer = (needs: Needs): void => {
      if (needs !== null && shortest(needs) > shortest(best ?? [""])) best = needs;
    };
    const flush = (): void => {
      if (run !== "") offer([run]);
      run = "";
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? "")) {
      const { letter, needs } = this.#atom();
      const repeat = this.#repeat();
      if (letter !== null && repeat === "once") run += letter;
      else if (letter !== null && repeat === "more") {
        run += letter;
        flush();
      } else {
        flush();
        if (repeat !== "maybe") offer(needs);
      }
    }
    flush();
    return best;
  }

  #atom(): { letter: string | null; needs: Needs } {
    const char = this.#source[this.#at] ?? "";
    if (char === "(") return { letter: null, needs: this.#group() };
    if (char === "[") return this.#opaque(/\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/y);
    if (char === "\\") return this.#escape();
    this.#at += 1;
    const isLetter = /[\x20-\x7e]/.test(char) && !".^$".includes(char);
    return { letter: isLetter ? char.toLowerCase() : null, needs: null };
  }

  #group(): Needs {
    const head = this.#take(/\((?:\?(?:P?<\w+>|[imsU-]*:))?/y);
    if (head === "(" && this.#source[this.#at] === "?") {
      // Flags for what follows: `(?i)`.
      if (this.#take(/\?[imsU-]*\)/y) === "") this.understood = false;
      return null;
    }
    const needs = this.alternation();
    if (this.#take(/\)/y) === "") this.understood = false;
    return needs;
  }

  /** `\.` is a dot; classes, borders and letters by number are not words. */
  #escape(): { letter: string | null; needs: Needs } {
    const mark = this.#source[this.#at + 1] ?? "";
    if (/[!-/:-@[-`{-~ ]/.test(mark)) {
      this.#at += 2;
      return { letter: mark, needs: null };
    }
    if (/[pP]/.test(mark)) return this.#opaque(/\\[pP](?:\{[^}]*\}|.)/y);
    if (/[dDsSwWbBAzntrfv]/.test(mark)) return this.#opaque(/\\./y);
    this.understood = false;
    return this.#opaque(/\\[\s\S]?/y);
  }

  #opaque(token: RegExp): { letter: null; needs: null } {
    if (this.#take(token) === "") {
      this.understood = false;
      this.#at += 1;
    }
    return { letter: null, needs: null };
  }

  #repeat(): "once" | "more" | "maybe" {
    const mark = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (mark === "") return "once";
    if (/^(?:[*?]|\{0)/.test(mark)) return "maybe";
    return "more";
  }

  #take(token: RegExp): string {
    token.lastIndex = this.#at;
    const found = token.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
