/**
 * The trained model: a weight per feature and purpose, nothing else, so that anybody can read why (training/README.md).
 * Logistic regression over words, runs of words and structure; features are looked up word by word, without building names.
 */
import { PURPOSES } from "../mail/words.ts";
import type { Mark } from "./structure.ts";
import type { Zone } from "./zones.ts";

const CLASSES = PURPOSES.length;

/** A place where a feature was found: words `from` to `to` (inclusive) of a zone, or a mark of the structure. */
export type Found = { readonly feature: number } & (
  | { readonly zone: number; readonly from: number; readonly to: number }
  | { readonly mark: number }
);

export interface Scored {
  /** Log-odds by purpose, in the order of PURPOSES. */
  readonly odds: readonly number[];
  readonly found: readonly Found[];
  /** What one occurrence of a feature adds to the log-odds, weighed by purpose. */
  worth(feature: number, versus: readonly number[]): number;
}

export class Model {
  readonly #bias: readonly number[];
  readonly #weights: Float64Array;
  /** A node per word that starts a known run, and on from there: `node * SPAN + word` leads to the next node. */
  readonly #next = new Map<number, number>();
  readonly #featureOf: number[] = [-1];
  readonly #words = new Map<string, number>();
  readonly #roots = new Map<string, number>();
  readonly #marks = new Map<string, number>();

  /** @param text as `training/train.ts` writes it: a line per feature, its name, a tab, six whole hundredths */
  constructor(text: string) {
    const lines = text.split("\n").filter((line) => line !== "");
    this.#bias = numbersOf(lines[0] ?? "");
    this.#weights = new Float64Array((lines.length - 1) * CLASSES);
    for (const [feature, line] of lines.slice(1).entries()) {
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
    let node = this.#root(mark);
    for (const word of name.slice(mark.length).split(" ")) node = this.#step(node, this.#wordId(word));
    this.#featureOf[node] = feature;
  }

  #root(mark: string): number {
    return this.#roots.get(mark) ?? this.#add((node) => this.#roots.set(mark, node));
  }

  #step(node: number, word: number): number {
    const key = node * SPAN + word;
    return this.#next.get(key) ?? this.#add((made) => this.#next.set(key, made));
  }

  #add(place: (node: number) => void): number {
    const node = this.#featureOf.push(-1) - 1;
    place(node);
    return node;
  }

  #wordId(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }

  score(zones: readonly Zone[], marks: readonly Mark[]): Scored {
    const found = this.#find(zones, marks);
    const counts = new Map<number, number>();
    for (const { feature } of found) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    let square = 0;
    for (const count of counts.values()) square += weightOfCount(count) ** 2;
    const unit = square === 0 ? 0 : SCALE / Math.sqrt(square);
    const odds = [...this.#bias];
    for (const [feature, count] of counts) {
      const value = weightOfCount(count) * unit;
      for (let at = 0; at < CLASSES; at += 1) {
        odds[at] = (odds[at] ?? 0) + value * (this.#weights[feature * CLASSES + at] ?? 0);
      }
    }
    const worth = (feature: number, versus: readonly number[]): number => {
      const count = counts.get(feature) ?? 1;
      let sum = 0;
      for (let at = 0; at < CLASSES; at += 1) {
        sum += (this.#weights[feature * CLASSES + at] ?? 0) * (versus[at] ?? 0);
      }
      return (sum * weightOfCount(count) * unit) / count;
    };
    return { odds, found, worth };
  }

  #find(zones: readonly Zone[], marks: readonly Mark[]): Found[] {
    const found: Found[] = [];
    for (const [mark, { name }] of marks.entries()) {
      const feature = this.#marks.get(name);
      if (feature !== undefined) found.push({ feature, mark });
    }
    for (const [zone, each] of zones.entries()) this.#findRuns(each, zone, found);
    return found;
  }

  #findRuns({ mark, longest, words }: Zone, zone: number, found: Found[]): void {
    const root = this.#roots.get(mark);
    if (root === undefined) return;
    const ids = words.map(({ text }) => this.#words.get(text) ?? -1);
    for (let from = 0; from < ids.length; from += 1) {
      let node: number | undefined = root;
      for (let to = from; to < from + longest && to < ids.length; to += 1) {
        node = this.#next.get(node * SPAN + (ids[to] ?? -1));
        if (node === undefined) break;
        const feature = this.#featureOf[node] ?? -1;
        if (feature >= 0) found.push({ feature, zone, from, to });
      }
    }
  }
}

/** More words than a model may know: node and word make one number. */
const SPAN = 1 << 20;

/** Saying it twice counts, though not twice as much. */
export const weightOfCount = (count: number): number => 1 + Math.log(count);

/** Values of one message have this length together, whatever the message's. */
export const SCALE = 8;

const numbersOf = (line: string): number[] => {
  const numbers = line.slice(line.indexOf("\t") + 1).split(" ");
  return numbers.map((number) => Number(number) / 100);
};
