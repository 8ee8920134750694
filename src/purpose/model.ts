/**
 * The trained model: a weight per feature and purpose, nothing else, so that anybody can read why (training/README.md).
 * Logistic regression over words, pairs of words and structure; features are looked up by number, without building names.
 */
import { PURPOSES } from "../mail/words.ts";
import type { Mark } from "./structure.ts";
import { stemOf } from "./words.ts";
import type { Zone } from "./zones.ts";

const CLASSES = PURPOSES.length;

/** Where a feature was found, four numbers each: feature, zone, first and last word; for structure -1, mark, mark. */
export type Places = readonly number[];
export const PLACE = 4;
export const STRUCTURE = -1;

export interface Scored {
  /** Log-odds by purpose, in the order of PURPOSES. */
  readonly odds: readonly number[];
  readonly places: Places;
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
  readonly #stemOfWord: number[] = [];

  /**
   * @param text as `training/train.ts` writes it: a line per feature, its name, a tab, six whole hundredths
   * @throws Error where it knows more words than two of them make one number: weights would be mixed up silently
   */
  constructor(text: string) {
    const [bias = "", ...lines] = text.split("\n").filter((line) => line !== "");
    this.#bias = numbersOf(bias);
    this.#weights = new Float64Array(lines.length * CLASSES);
    this.#features = lines.length;
    for (const [feature, line] of lines.entries()) {
      this.#weights.set(numbersOf(line), feature * CLASSES);
      this.#learn(line.slice(0, line.indexOf("\t")), feature);
    }
    if (this.#words.size > SPAN)
      throw new Error(`the purpose model knows ${this.#words.size} words, at most ${SPAN} fit`);
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
    const places = this.#find(zones, marks);
    const { seen, counts } = this.#count(places);
    let square = 0;
    for (const feature of seen) square += weightOfCount(counts[feature] ?? 1) ** 2;
    const unit = unitOf(square);
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
    return { odds, places, worth };
  }

  #count(places: Places): { seen: number[]; counts: Int32Array } {
    const seen: number[] = [];
    const counts = new Int32Array(this.#features);
    for (let at = 0; at < places.length; at += PLACE) {
      const feature = places[at] ?? 0;
      if (counts[feature] === 0) seen.push(feature);
      counts[feature] = (counts[feature] ?? 0) + 1;
    }
    return { seen, counts };
  }

  #find(zones: readonly Zone[], marks: readonly Mark[]): number[] {
    const places: number[] = [];
    for (const [mark, { name }] of marks.entries()) {
      const feature = this.#marks.get(name);
      if (feature !== undefined) places.push(feature, STRUCTURE, mark, mark);
    }
    for (const [zone, each] of zones.entries()) this.#findWords(each, zone, places);
    return places;
  }

  #findWords({ mark, pairs, words: { texts } }: Zone, zone: number, places: number[]): void {
    const { single, pair } = this.#lexicon(mark);
    const stems = mark === "";
    let before = -1;
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? "";
      const id = this.#words.get(text) ?? -1;
      const feature = id < 0 ? -1 : (single[id] ?? -1);
      if (feature >= 0) places.push(feature, zone, at, at);
      const stem = stems ? this.#stemOf(id, text) : -1;
      if (stem >= 0) places.push(stem, zone, at, at);
      const both = pairs && before >= 0 && id >= 0 ? (pair.get(before * SPAN + id) ?? -1) : -1;
      if (both >= 0) places.push(both, zone, at - 1, at);
      before = id;
    }
  }

  /** The feature of a word's beginning, or -1; of known words it is known, too. */
  #stemOf(id: number, text: string): number {
    const known = id < 0 ? undefined : this.#stemOfWord[id];
    if (known !== undefined) return known;
    const stem = this.#words.get(stemOf(text));
    const feature = (stem === undefined ? undefined : this.#lexicon("~").single[stem]) ?? -1;
    if (id >= 0) this.#stemOfWord[id] = feature;
    return feature;
  }
}

/** More words than a model knows: two of them make one number, small enough to be a fast key. */
const SPAN = 32_768;

/** Saying it twice counts, though not twice as much. */
export const weightOfCount = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));

/**
 * Values of one message have the same length together, whatever the message's; those of a few words less, or every single
 * word of a short note would decide.
 * @param square the sum of the squared values of all features that were found
 */
export const unitOf = (square: number): number => SCALE / Math.sqrt(Math.max(square, FEW));
const SCALE = 8;
/** Features of a note of some thirty words. */
const FEW = 120;

const numbersOf = (line: string): number[] => {
  const numbers = line.slice(line.indexOf("\t") + 1).split(" ");
  return numbers.map((number) => Number(number) / 100);
};
