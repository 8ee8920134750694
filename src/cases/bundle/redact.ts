/**
 * Labels in the place of names and addresses, in every text that another person reads. It replaces what it knows: the names and
 * addresses that are given, however they are cased or accented, and every other address. What somebody can be told by besides that,
 * a person looks for before it is handed out. PURE.
 */
import { spellings } from "../disclosure.ts";

export interface Labelled {
  readonly label: string;
  readonly secrets: readonly string[];
}

export interface Replaced {
  readonly label: string;
  /** As they were written. */
  readonly texts: readonly string[];
  readonly count: number;
}

interface Pattern {
  readonly label: string;
  readonly expression: RegExp;
}

const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?/gu;
const MOST_LABELS = 200;

export class Redactor {
  readonly #patterns: readonly Pattern[];
  readonly #known: readonly string[];
  readonly #others = new Map<string, string>();
  readonly #replaced = new Map<string, Map<string, number>>();

  /** @param open addresses that stay: the reader's own */
  constructor(persons: readonly Labelled[], open: readonly string[]) {
    this.#known = open.map((one) => one.toLowerCase());
    this.#patterns = persons
      .flatMap(({ label, secrets }) => secrets.flatMap(spellings).map((text) => ({ label, text })))
      .sort((a, b) => b.text.length - a.text.length)
      .map(({ label, text }) => ({ label, expression: anyWriting(text) }));
  }

  /** What was replaced so far. */
  get replaced(): Replaced[] {
    return [...this.#replaced].map(([label, texts]) => ({
      label,
      texts: [...texts.keys()],
      count: [...texts.values()].reduce((sum, one) => sum + one, 0),
    }));
  }

  text(given: string): string {
    let text = given.normalize("NFD");
    for (const { label, expression } of this.#patterns) {
      text = text.replace(expression, (found) => this.#note(label, found.normalize("NFC")));
    }
    return text.replace(ADDRESS, (found) => this.#address(found)).normalize("NFC");
  }

  /** Every text in it, keys left as they are. */
  all<T>(value: T): T {
    if (typeof value === "string") return this.text(value) as T & string;
    if (Array.isArray(value)) return value.map((one) => this.all(one)) as T & unknown[];
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.all(one)])) as T & object;
  }

  #address(found: string): string {
    const key = found.toLowerCase();
    if (this.#known.includes(key)) return found;
    if (!this.#others.has(key) && this.#others.size < MOST_LABELS)
      this.#others.set(key, `Other ${this.#others.size + 1}`);
    return this.#note(this.#others.get(key) ?? "Other", found);
  }

  #note(label: string, found: string): string {
    const texts = this.#replaced.get(label) ?? new Map<string, number>();
    texts.set(found, (texts.get(found) ?? 0) + 1);
    this.#replaced.set(label, texts);
    return `[${label}]`;
  }
}

/** Whole words; with any accents or none, in capitals or not. Blanks in a row are one, or a long row would be tried in every way. */
function anyWriting(text: string): RegExp {
  const letters = Array.from(
    text
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/\s+/g, " "),
  );
  const source = letters.map((char) => (/\s/.test(char) ? "\\s+" : `${quotedChar(char)}\\p{M}*`)).join("");
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${source}(?![\\p{L}\\p{N}\\p{M}])`, "giu");
}

const quotedChar = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
