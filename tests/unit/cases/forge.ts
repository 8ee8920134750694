/** Excerpts of the trail as somebody would forge them who knows how they are made. */
import { createHash } from "node:crypto";
import { digestOfEntries } from "../../../src/audit/excerpt.ts";
import { HashTree } from "../../../src/audit/tree.ts";

interface Sealed {
  seq: number;
  prev: string;
  hash: string;
  text: string;
}
export interface Forged {
  tree: { size: number; root: string };
  entries: (Sealed & { path: string[] })[];
  seal: Sealed;
}

const rehash = (one: Sealed): void => {
  one.hash = createHash("sha256").update(one.prev).update(one.text).digest("hex");
};
const lastOf = <One>(list: readonly One[]): One => {
  const last = list.at(-1);
  if (!last) throw new Error("no entries");
  return last;
};
const listOf = ({ entries }: Forged): string => digestOfEntries(entries.map(({ hash }) => hash));

/** What was done, what a check must say of it, and how it is done. */
export const FORGERIES: readonly (readonly [string, string, (excerpt: Forged) => void])[] = [
  ["changed", "was changed", ({ entries }) => Object.assign(lastOf(entries), { text: "{}" })],
  ["dropped", "entries are missing, added or in another order", ({ entries }) => entries.splice(-2, 1)],
  ["cut", "entries are missing, added or in another order", ({ entries }) => entries.pop()],
  ["reordered", "is out of order", ({ entries }) => entries.reverse()],
  ["rewritten", "is no part of the trail", ({ entries }) => rewrite(lastOf(entries))],
  ["rewritten, and its list sealed anew", "is no part of the trail", rewriteAndSeal],
  ["moved into another trail, with paths that fit", "the seal is over another tree", transplant],
];

function rewrite(one: Sealed): void {
  one.text = one.text.replace('"at":', '"at":1');
  rehash(one);
}

/** Whoever makes the excerpt writes the seal as well: only the tree stands against an entry that never was. */
function rewriteAndSeal(excerpt: Forged): void {
  const before = listOf(excerpt);
  rewrite(lastOf(excerpt.entries));
  excerpt.seal.text = excerpt.seal.text.replace(before, listOf(excerpt));
  rehash(excerpt.seal);
}

/** The same entries at the same places of a trail that is made up besides. */
function transplant({ tree, entries }: Forged): void {
  const hashes = Buffer.alloc(tree.size * 32, 7);
  for (const { seq, hash } of entries) hashes.set(Buffer.from(hash, "hex"), (seq - 1) * 32);
  const other = new HashTree(hashes);
  tree.root = other.root;
  for (const entry of entries) entry.path = other.path(entry.seq - 1);
}
