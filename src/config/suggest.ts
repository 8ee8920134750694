/** "Did you mean": the nearest of the words that would have been right. */

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const folded = (word: string): string => word.toLowerCase().replaceAll("-", "_");

/**
 * The word among `known` that is nearest to `word`, or null when none is near enough: up to a third of its letters may
 * differ, or it is a whole part of the other (`size` for `max_size`).
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = folded(word).slice(0, 64);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(wanted, folded(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  if (best !== null || wanted.length < 3) return best;
  const parts = (text: string) => folded(text).split(/[_./]/);
  return (
    [...known].find((candidate) => parts(candidate).includes(wanted) || parts(word).includes(folded(candidate))) ?? null
  );
}

/** What to do about a word that is not among `known`: `did you mean "x"?`, else the choices. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(word, words);
  if (near !== null) return `did you mean "${near}"?`;
  return words.length === 0
    ? "remove it"
    : `choose among: ${words.slice(0, 20).join(", ")}${words.length > 20 ? ", ..." : ""}`;
}
