/**
 * How things are said in one language: the rules' sentences, the clauses' titles, the fixed phrases, dates and numbers.
 * What a language does not have is said in English. PURE.
 */
import type { Explanation } from "./notice.ts";

/** A rule's words in one language; `{placeholders}` are those of the rule. */
export interface RuleWording {
  readonly summary: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly remedy: string;
}

/** What a language has, as `config/notices` holds it. */
export interface Vocabulary {
  /** BCP 47. */
  readonly tag: string;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleWording>;
  /** By clause id. */
  readonly clauses: ReadonlyMap<string, string>;
  /** From English; `{holes}` on both sides stand for what is named there. */
  readonly phrases: ReadonlyMap<string, string>;
}

/** Stands for the recipient where a sentence is about several. A phrase like any other. */
export const EACH = "each of these recipients";

export class Language {
  readonly #own: Vocabulary;
  readonly #english: Vocabulary;
  readonly #patterns: readonly Pattern[];
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;

  constructor(own: Vocabulary, english: Vocabulary) {
    this.#own = own;
    this.#english = english;
    this.#patterns = patternsOf(own.phrases);
    // English without a country is written with the day first, as in all our own texts.
    const locale = own.tag === "en" ? "en-GB" : own.tag;
    this.#numbers = new Intl.NumberFormat(locale);
    this.#days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  }

  /** BCP 47. */
  get tag(): string {
    return this.#own.tag;
  }

  /** What a rule found. @param recipient the address it is about; null where it is about several. */
  sentence(explanation: Explanation, recipient: string | null): string {
    const own = this.#own.rules.get(explanation.rule)?.messages[explanation.messageId];
    const named = recipient ?? this.phrase(EACH);
    const { data, sentence } = explanation;
    return capital(own === undefined ? sentence.replaceAll("{recipient}", () => named) : this.#fill(own, data, named));
  }

  remedy({ rule, remedy }: Explanation): string {
    return remedy === "" ? "" : (this.#own.rules.get(rule)?.remedy ?? remedy);
  }

  /** A rule in this language's own words; null where it has none. */
  own(rule: string): RuleWording | null {
    return this.#own.rules.get(rule) ?? null;
  }

  /** What is so when a rule is satisfied; null for a rule that nobody described. */
  summary(rule: string): string | null {
    return (this.#own.rules.get(rule) ?? this.#english.rules.get(rule))?.summary ?? null;
  }

  /** A clause in lay words; null where it has no title. */
  clause(id: string): string | null {
    return this.#own.clauses.get(id) ?? this.#english.clauses.get(id) ?? null;
  }

  /** A fixed English text, or one with names in it, in this language; what is not known comes back as it is. */
  phrase(english: string): string {
    const exact = this.#own.phrases.get(english);
    if (exact !== undefined) return exact;
    if (english.length > LONGEST_PHRASE) return english;
    for (const { english: pattern, own } of this.#patterns) {
      const found = pattern.exec(english);
      if (found !== null) return fillHoles(own, found.groups ?? {});
    }
    return english;
  }

  /** The message's own words, in this language's quotation marks. */
  quote(words: string): string {
    return this.phrase('"{words}"').replace("{words}", () => words);
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** In: milliseconds since 1970. Out: the day in UTC, as `22 November 2026`. */
  day(at: number): string {
    const day = this.#days.format(new Date(at));
    // What the locale data leaves out.
    return this.tag.startsWith("fr") ? day.replace(/^1 /, "1er ") : day;
  }

  /** In: milliseconds since 1970. Out: `22 November 2026, 03:40 UTC`. */
  moment(at: number): string {
    return `${this.day(at)}, ${new Date(at).toISOString().slice(11, 16)} UTC`;
  }

  /** In one go: what fills a placeholder is other people's text, and no template. */
  #fill(template: string, data: Explanation["data"], recipient: string): string {
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === "recipient") return recipient;
      return Object.hasOwn(data, name) ? this.#value(data[name] ?? "") : whole;
    });
  }

  #value(value: string | number): string {
    if (typeof value === "number") return this.number(value);
    return /^\d{4}-\d\d-\d\d$/.test(value) ? this.#date(value) : this.phrase(value);
  }

  #date(value: string): string {
    const at = Date.parse(value);
    return Number.isNaN(at) ? value : this.day(at);
  }
}

/** Looked for among those with holes only up to here, UTF-16 units: names in it are other people's text. */
const LONGEST_PHRASE = 500;

interface Pattern {
  readonly english: RegExp;
  readonly own: string;
}

/** Phrases with holes, as expressions that find what fills them. Each hole stands once and takes as little as fits. */
function patternsOf(phrases: ReadonlyMap<string, string>): Pattern[] {
  return [...phrases].flatMap(([english, own]) => {
    if (!/\{\w+\}/.test(english)) return [];
    const source = english
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : `(?<${part}>.+?)`))
      .join("");
    return [{ english: new RegExp(`^${source}$`), own }];
  });
}

const fillHoles = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A sentence that begins with a phrase of ours begins with a capital letter; an address keeps its own. */
const capital = (sentence: string): string => {
  const first = /^\p{L}+/u.exec(sentence)?.[0] ?? "";
  const isWord = first !== "" && /^(?:\s|$)/.test(sentence.slice(first.length));
  return isWord ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
};
