/** The arithmetic behind figures: shares with how sure they are, middles, what is out of the ordinary. PURE. */

/** A share that was seen in so many cases, and where the true one lies in 95 of 100 such samples. */
export interface Share {
  readonly of: number;
  readonly hits: number;
  /** 0 to 1; null for none of none. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/**
 * Wilson's interval (E. B. Wilson 1927): it stays between 0 and 1 and is wide where little was seen, so that 1 of 1 does not
 * pass for certain.
 */
export function shareOf(hits: number, of: number): Share {
  if (of <= 0) return { of: 0, hits: 0, share: null, low: 0, high: 1 };
  const share = hits / of;
  const z2 = (Z * Z) / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of));
  return {
    of,
    hits,
    share,
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === of ? 1 : Math.min(1, middle + half),
  };
}

/** For each share (0 to 1) the smallest value that at least so many of all do not exceed; null for nothing. */
export function quantiles(values: readonly number[], ...shares: readonly number[]): (number | null)[] {
  // An array of numbers alone is sorted as such: a year is sorted in milliseconds.
  const sorted = Float64Array.from(values).sort();
  return shares.map((share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null);
}

/** The middle; between the two middle ones where there are two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

/** How likely it is to see at least `count` where `mean` is usual and each comes by itself (Poisson). */
export function poissonAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}

export interface Jump {
  readonly count: number;
  /** Of an ordinary day. */
  readonly usual: number;
}

/** Days that must have been seen before anything can be out of the ordinary. */
const LEAST_DAYS = 7;
/** Under this nothing shouts. */
const LEAST_COUNT = 5;
const CHANCE = 1e-4;
/** Of the median absolute deviation, scaled to a normal spread. */
const SPREADS = 4;
const SCALE = 1.4826;

/**
 * Whether a day's count is out of the ordinary: at least five, at least twice the middle of the days before, too many for
 * chance, and outside the spread that these days had of their own. Middle and spread are medians, so that one wild day in the
 * past does not hide the next.
 */
export function jumpOf(count: number, before: readonly number[]): Jump | null {
  if (before.length < LEAST_DAYS || count < LEAST_COUNT) return null;
  const usual = median(before);
  const spread = SCALE * median(before.map((one) => Math.abs(one - usual)));
  // A rule that hardly ever fires has a median of 0: the mean says how rarely. Without the wildest tenth, as the median.
  const calm = [...before].sort((a, b) => a - b).slice(0, Math.ceil(before.length * 0.9));
  const mean = Math.max(usual, calm.reduce((sum, one) => sum + one, 0) / calm.length, 0.2);
  const odd = count >= 2 * usual && count > usual + SPREADS * spread && poissonAtLeast(count, mean) < CHANCE;
  return odd ? { count, usual } : null;
}
