/**
 * A tree over the hashes of the trail's entries (RFC 9162 2.1): with it, a few entries prove that they are part of a trail of millions
 * whose other entries stay unknown. The chain alone cannot: whoever makes an excerpt could invent the hashes of what it leaves
 * out, for they cover text that nobody sees.
 */
import { createHash } from "node:crypto";

const OCTETS = 32;
const [LEAF, NODE] = [Buffer.of(0), Buffer.of(1)];

const hashOf = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Levels from the leaves up; a node without sibling goes up as it is. */
export class HashTree {
  readonly #levels: readonly Buffer[];
  readonly size: number;

  /** @param hashes of the entries in order, 32 octets each, one after the other */
  constructor(hashes: Uint8Array) {
    this.size = hashes.length / OCTETS;
    const levels = [levelOf(hashes, (one) => hashOf(LEAF, one))];
    for (let last = levels[0]; last !== undefined && last.length > OCTETS; last = levels.at(-1))
      levels.push(above(last));
    this.#levels = levels;
  }

  /** Hex. Of nothing: the hash of nothing (RFC 9162 2.1.1). */
  get root(): string {
    return (this.size === 0 ? hashOf() : at(this.#levels.at(-1), 0)).toString("hex");
  }

  /** Siblings from the leaf up, hex. @param index from 0 */
  path(index: number): string[] {
    const siblings: string[] = [];
    let place = index;
    for (const level of this.#levels.slice(0, -1)) {
      const sibling = place % 2 === 0 ? place + 1 : place - 1;
      if (sibling * OCTETS < level.length) siblings.push(at(level, sibling).toString("hex"));
      place = Math.floor(place / 2);
    }
    return siblings;
  }
}

const at = (level: Buffer | undefined, index: number): Buffer =>
  Buffer.from(level?.subarray(index * OCTETS, (index + 1) * OCTETS) ?? []);

function levelOf(hashes: Uint8Array, each: (one: Uint8Array) => Buffer): Buffer {
  const level = Buffer.alloc(hashes.length);
  for (let from = 0; from < hashes.length; from += OCTETS) each(hashes.subarray(from, from + OCTETS)).copy(level, from);
  return level;
}

function above(level: Buffer): Buffer {
  const pairs = Math.ceil(level.length / OCTETS / 2);
  const upper = Buffer.alloc(pairs * OCTETS);
  for (let pair = 0; pair < pairs; pair++) {
    const [left, right] = [at(level, 2 * pair), at(level, 2 * pair + 1)];
    (right.length === 0 ? left : hashOf(NODE, left, right)).copy(upper, pair * OCTETS);
  }
  return upper;
}

/** Whether the entry with this hash is number `index` (from 0) of the `size` under `root` (RFC 9162 2.1.3.2). Hex in and out. */
export function isInTree(hash: string, index: number, size: number, path: readonly string[], root: string): boolean {
  if (index < 0 || index >= size) return false;
  let [place, last] = [index, size - 1];
  let node = hashOf(LEAF, Buffer.from(hash, "hex"));
  for (const sibling of path.map((one) => Buffer.from(one, "hex"))) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      node = hashOf(NODE, sibling, node);
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    } else node = hashOf(NODE, node, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && node.toString("hex") === root;
}
