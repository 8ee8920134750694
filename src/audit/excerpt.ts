/**
 * A part of the trail that proves its own place offline: each entry's text, its way up the tree, and as a seal the entry that recorded the
 * excerpt itself. The seal's hash is a head of the chain; who noted it elsewhere needs nothing else of the trail. PURE.
 */
import { createHash } from "node:crypto";
import { canonicalJson, entryText, type Head } from "./chain.ts";
import type { ChainedEntry } from "./entry.ts";
import { isInTree } from "./tree.ts";

export interface SealedEntry {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  /** What the hash covers behind `prev`: canonical JSON, to be read as it stands. */
  readonly text: string;
}

export interface Excerpt {
  readonly format: "lintel-excerpt-1";
  readonly tree: { readonly size: number; readonly root: string };
  readonly entries: readonly (SealedEntry & { readonly path: readonly string[] })[];
  /** The entry that says that this excerpt was made, of which entries, under which tree. */
  readonly seal: SealedEntry;
}

export const FORMAT = "lintel-excerpt-1";

export const sealed = ({ seq, prev, hash, data, ...entry }: ChainedEntry): SealedEntry => ({
  ...{ seq, prev, hash },
  text: entryText(seq, entry, canonicalJson(data)),
});

/** What the seal says of the entries: none can be left out, put in or moved without it. */
export const digestOfEntries = (hashes: readonly string[]): string =>
  createHash("sha256").update(hashes.join("\n")).digest("hex");

/** In: an excerpt as anybody may have changed it. Out: its head; null and why where it is not what was handed out. */
export function verifyExcerpt(text: string): { readonly head: Head | null; readonly why: string } {
  try {
    return { head: headOf(JSON.parse(text) as Excerpt), why: "" };
  } catch (error) {
    return { head: null, why: error instanceof Broken ? error.message : "it is no excerpt of a trail" };
  }
}

class Broken extends Error {}

function headOf({ format, tree, entries, seal }: Excerpt): Head {
  if (format !== FORMAT) throw new Broken("it is of another format");
  const said = dataOf(seal);
  if (said["root"] !== tree.root || said["size"] !== tree.size) throw new Broken("the seal is over another tree");
  for (const [index, entry] of entries.entries()) checkEntry(entry, entries[index - 1], tree);
  const digest = digestOfEntries(entries.map(({ hash }) => hash));
  if (said["entries"] !== digest) throw new Broken("entries are missing, added or in another order");
  return { seq: seal.seq, hash: seal.hash };
}

function checkEntry(entry: Excerpt["entries"][number], before: SealedEntry | undefined, tree: Excerpt["tree"]): void {
  dataOf(entry);
  if (before && before.seq >= entry.seq) throw new Broken(`entry ${entry.seq} is out of order`);
  if (before && before.seq + 1 === entry.seq && before.hash !== entry.prev)
    throw new Broken(`entry ${entry.seq} does not follow the entry before it`);
  if (!isInTree(entry.hash, entry.seq - 1, tree.size, entry.path, tree.root))
    throw new Broken(`entry ${entry.seq} is no part of the trail`);
}

/** What an entry says, when its hash covers it. */
function dataOf({ seq, prev, hash, text }: SealedEntry): Readonly<Record<string, unknown>> {
  const own = createHash("sha256").update(prev).update(text).digest("hex");
  if (own !== hash) throw new Broken(`entry ${seq} was changed`);
  const read = JSON.parse(text) as { seq: number; data: Record<string, unknown> };
  if (read.seq !== seq) throw new Broken(`entry ${seq} bears another number`);
  return read.data;
}
