/** Multinomial logistic regression with an L2 penalty, by Adam over all examples at once: small data, no surprises. */
import { PURPOSES } from "../src/mail/words.ts";
import { unitOf, weightOfCount } from "../src/purpose/model.ts";

const CLASSES = PURPOSES.length;

/** One message: feature numbers and their values, and which purpose it has. */
interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
}

export interface Sample {
  readonly counts: ReadonlyMap<string, number>;
  readonly label: number;
  /** How much it counts; default 1. */
  readonly weight?: number;
}

export interface Learnt {
  readonly bias: readonly number[];
  readonly names: readonly string[];
  /** `CLASSES` per name. */
  readonly weights: Float64Array;
}

export interface LearnOptions {
  /** Features that stand in fewer messages are not learnt. */
  readonly minimum: number;
  readonly penalty: number;
  readonly rounds: number;
  /** Keep so many of the weightiest features and learn again with those only. */
  readonly most?: number;
}

export const DEFAULTS: LearnOptions = { minimum: 3, penalty: 3e-4, rounds: 60 };

export function learn(samples: readonly Sample[], options: LearnOptions): Learnt {
  const names = commonNames(samples, options.minimum);
  const first = regress(samples, names, options);
  if (options.most === undefined || names.length <= options.most) return first;
  return regress(samples, weightiest(first, samples, options.most), options);
}

function commonNames(samples: readonly Sample[], minimum: number): string[] {
  const seen = new Map<string, number>();
  for (const { counts } of samples) for (const name of counts.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, count]) => count >= minimum).map(([name]) => name);
}

/** By how much a feature moves all messages together: its spread of weights, times how often it stands. */
function weightiest({ names, weights }: Learnt, samples: readonly Sample[], most: number): string[] {
  const seen = new Map<string, number>();
  for (const { counts } of samples) for (const name of counts.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const worth = names.map((name, at) => {
    const own = weights.subarray(at * CLASSES, (at + 1) * CLASSES);
    return { name, worth: (Math.max(...own) - Math.min(...own)) * Math.sqrt(seen.get(name) ?? 0) };
  });
  return worth
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ name }) => name);
}

/** A message that says nothing to go by is a letter: so much of all that is learnt says that, and the bias follows. */
const SILENT = 0.03;

function withSilence(samples: readonly Sample[]): Sample[] {
  const total = samples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return [...samples, { counts: new Map(), label: PURPOSES.indexOf("correspondence"), weight: SILENT * total }];
}

function regress(given: readonly Sample[], names: readonly string[], options: LearnOptions): Learnt {
  const samples = withSilence(given);
  const numbers = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map((sample) => rowOf(sample, numbers));
  const importance = samples.map(({ weight = 1 }) => weight);
  const weights = new Float64Array(names.length * CLASSES);
  const bias = new Float64Array(CLASSES);
  const step = new Adam(weights.length);
  const biasStep = new Adam(CLASSES);
  const total = importance.reduce((sum, each) => sum + each, 0);
  for (let round = 1; round <= options.rounds; round += 1) {
    const slope = new Float64Array(weights.length);
    const biasSlope = new Float64Array(CLASSES);
    for (const [at, row] of rows.entries())
      addSlope(row, (importance[at] ?? 1) / total, weights, bias, slope, biasSlope);
    for (let at = 0; at < weights.length; at += 1) slope[at] = (slope[at] ?? 0) + options.penalty * (weights[at] ?? 0);
    const rate = 0.1 * (1 - (0.9 * round) / options.rounds);
    step.apply(weights, slope, round, rate);
    biasStep.apply(bias, biasSlope, round, rate);
  }
  return { bias: [...bias], names, weights };
}

function rowOf({ counts, label }: Sample, numbers: ReadonlyMap<string, number>): Row {
  const known = [...counts].flatMap(([name, count]) => {
    const at = numbers.get(name);
    return at === undefined ? [] : [[at, weightOfCount(count)] as const];
  });
  const unit = unitOf(known.reduce((sum, [, value]) => sum + value ** 2, 0));
  return {
    features: Int32Array.from(known, ([at]) => at),
    values: Float64Array.from(known, ([, value]) => value * unit),
    label,
  };
}

function addSlope(
  row: Row,
  importance: number,
  weights: Float64Array,
  bias: Float64Array,
  slope: Float64Array,
  biasSlope: Float64Array,
): void {
  const shares = sharesOf(row, weights, bias);
  shares[row.label] = (shares[row.label] ?? 0) - 1;
  for (let k = 0; k < CLASSES; k += 1) biasSlope[k] = (biasSlope[k] ?? 0) + importance * (shares[k] ?? 0);
  for (let at = 0; at < row.features.length; at += 1) {
    const base = (row.features[at] ?? 0) * CLASSES;
    const value = importance * (row.values[at] ?? 0);
    for (let k = 0; k < CLASSES; k += 1) slope[base + k] = (slope[base + k] ?? 0) + value * (shares[k] ?? 0);
  }
}

function sharesOf(row: Row, weights: Float64Array, bias: Float64Array): Float64Array {
  const odds = Float64Array.from(bias);
  for (let at = 0; at < row.features.length; at += 1) {
    const base = (row.features[at] ?? 0) * CLASSES;
    const value = row.values[at] ?? 0;
    for (let k = 0; k < CLASSES; k += 1) odds[k] = (odds[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
  const top = Math.max(...odds);
  let sum = 0;
  for (let k = 0; k < CLASSES; k += 1) {
    odds[k] = Math.exp((odds[k] ?? 0) - top);
    sum += odds[k] ?? 0;
  }
  return odds.map((each) => each / sum);
}

/** Kingma and Ba 2015. */
class Adam {
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(size: number) {
    this.#mean = new Float64Array(size);
    this.#square = new Float64Array(size);
  }

  apply(values: Float64Array, slope: Float64Array, round: number, rate: number): void {
    const first = 1 - 0.9 ** round;
    const second = 1 - 0.99 ** round;
    for (let at = 0; at < values.length; at += 1) {
      const each = slope[at] ?? 0;
      this.#mean[at] = 0.9 * (this.#mean[at] ?? 0) + 0.1 * each;
      this.#square[at] = 0.99 * (this.#square[at] ?? 0) + 0.01 * each * each;
      const move = (this.#mean[at] ?? 0) / first / (Math.sqrt((this.#square[at] ?? 0) / second) + 1e-9);
      values[at] = (values[at] ?? 0) - rate * move;
    }
  }
}

/** Shares of belief per purpose for one message. */
export function predict({ bias, names, weights }: Learnt, samples: readonly Sample[]): number[][] {
  const numbers = new Map(names.map((name, at) => [name, at]));
  return samples.map((sample) => [...sharesOf(rowOf(sample, numbers), weights, Float64Array.from(bias))]);
}
