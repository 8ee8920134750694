/**
 * The trained model: a weight per feature and purpose, nothing else, so that anybody can read why (training/README.md).
 * Logistic regression over words, pairs of words and structure; features are looked up by number, without building names.
 */
import { PURPOSES } from "../mail/words.ts";
import type { Mark } from "./structure.ts";
import { stemOf } from "./words.ts";
import type { Zone } from "./zones.ts";

const CLASSES = PURPOSES.length;

/** Where features were found: told of each place, `mark` for structure, `zone` and words `from` to `to` (inclusive) else. */
export interface Finder {
  mark(feature: number, mark: number): void;
  words(feature: number, zone: number, from: number, to: number): void;
}

export interface Scored {
  /** Log-odds by purpose, in the order of PURPOSES. */
  readonly odds: readonly number[];
  /** What one occurrence of a feature adds to the log-odds, weighed by purpose. */
  worth(feature: number, versus: readonly number[]): number;
}

/** Features of one kind of zone. */
interface Lexicon {
  /** By number of a word: its feature, or -1. */
  readonly single: number[];
  /** By `first * SPAN + second`. */
  readonly pair: Map<number, number>;
}

export class Model {
  readonly #bias: readonly number[];
  readonly #weights: Float64Array;
  readonly #words = new Map<string, number>();
  readonly #lexicons = new Map<string, Lexicon>();
  readonly #marks = new Map<string, number>();
  readonly #features: number;

  /** @param text as `training/train.ts` writes it: a line per feature, its name, a tab, six whole hundredths */
  constructor(text: string) {
    const [bias = "", ...lines] = text.split("\n").filter((line) => line !== "");
    this.#bias = numbersOf(bias);
    this.#weights = new Float64Array(lines.length * CLASSES);
    this.#features = lines.length;
    for (const [feature, line] of lines.entries()) {
      this.#weights.set(numbersOf(line), feature * CLASSES);
      this.#learn(line.slice(0, line.indexOf("\t")), feature);
    }
  }

  #learn(name: string, feature: number): void {
    if (name.startsWith("= ")) {
      this.#marks.set(name.slice(2), feature);
      return;
    }
    const mark = /^(?:~|[A-Z]:)/.exec(name)?.[0] ?? "";
    const [first = "", second] = name.slice(mark.length).split(" ");
    const lexicon = this.#lexicon(mark);
    if (second === undefined) lexicon.single[this.#wordId(first)] = feature;
    else lexicon.pair.set(this.#wordId(first) * SPAN + this.#wordId(second), feature);
  }

  #lexicon(mark: string): Lexicon {
    const known = this.#lexicons.get(mark) ?? { single: [], pair: new Map() };
    this.#lexicons.set(mark, known);
    return known;
  }

  #wordId(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }

  score(zones: readonly Zone[], marks: readonly Mark[]): Scored {
    const { seen, counts } = this.#count(zones, marks);
    let square = 0;
    for (const feature of seen) square += weightOfCount(counts[feature] ?? 1) ** 2;
    const unit = square === 0 ? 0 : SCALE / Math.sqrt(square);
    const odds = [...this.#bias];
    for (const feature of seen) {
      const value = weightOfCount(counts[feature] ?? 1) * unit;
      for (let at = 0; at < CLASSES; at += 1) {
        odds[at] = (odds[at] ?? 0) + value * (this.#weights[feature * CLASSES + at] ?? 0);
      }
    }
    const worth = (feature: number, versus: readonly number[]): number => {
      const count = counts[feature] ?? 1;
      const base = feature * CLASSES;
      let sum = 0;
      for (let at = 0; at < CLASSES; at += 1) sum += (this.#weights[base + at] ?? 0) * (versus[at] ?? 0);
      return (sum * weightOfCount(count) * unit) / count;
    };
    return { odds, worth };
  }

  #count(zones: readonly Zone[], marks: readonly Mark[]): { seen: number[]; counts: Int32Array } {
    const seen: number[] = [];
    const counts = new Int32Array(this.#features);
    const add = (feature: number) => {
      if (counts[feature] === 0) seen.push(feature);
      counts[feature] = (counts[feature] ?? 0) + 1;
    };
    this.find(zones, marks, { mark: add, words: add });
    return { seen, counts };
  }

  /** Tells the finder of every place where a known feature stands. */
  find(zones: readonly Zone[], marks: readonly Mark[], finder: Finder): void {
    for (const [mark, { name }] of marks.entries()) {
      const feature = this.#marks.get(name);
      if (feature !== undefined) finder.mark(feature, mark);
    }
    for (const [zone, each] of zones.entries()) this.#findWords(each, zone, finder);
  }

  #findWords({ mark, pairs, words: { texts } }: Zone, zone: number, finder: Finder): void {
    const { single, pair } = this.#lexicon(mark);
    const stems = mark === "" ? this.#lexicon("~").single : null;
    let before = -1;
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? "";
      const id = this.#words.get(text) ?? -1;
      const feature = id < 0 ? undefined : single[id];
      if (feature !== undefined) finder.words(feature, zone, at, at);
      if (stems) {
        const stem = stems[this.#words.get(stemOf(text)) ?? -1];
        if (stem !== undefined) finder.words(stem, zone, at, at);
      }
      const both = pairs && before >= 0 && id >= 0 ? pair.get(before * SPAN + id) : undefined;
      if (both !== undefined) finder.words(both, zone, at - 1, at);
      before = id;
    }
  }
}

/** More words than a model knows: two of them make one number, small enough to be a fast key. */
const SPAN = 32_768;

/** Saying it twice counts, though not twice as much. */
export const weightOfCount = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));

/** Values of one message have this length together, whatever the message's. */
export const SCALE = 8;

const numbersOf = (line: string): number[] => {
  const numbers = line.slice(line.indexOf("\t") + 1).split(" ");
  return numbers.map((number) => Number(number) / 100);
};
