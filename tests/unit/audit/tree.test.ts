import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HashTree, isInTree } from "../../../src/audit/tree.ts";
import fc from "../../support/fc.ts";

const sha256 = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const entryHashes = (size: number) => Array.from({ length: size }, (_, index) => sha256(Buffer.from(`entry ${index}`)));
const treeOf = (hashes: Buffer[]) => new HashTree(Buffer.concat(hashes));

/** As RFC 9162 2.1.1 defines it, word for word. */
function defined(hashes: Buffer[]): Buffer {
  const [first] = hashes;
  if (!first) return sha256();
  if (hashes.length === 1) return sha256(Buffer.of(0), first);
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return sha256(Buffer.of(1), defined(hashes.slice(0, k)), defined(hashes.slice(k)));
}

describe("the tree over the trail", () => {
  it("has the root that RFC 9162 defines, whatever its size", () => {
    for (let size = 0; size <= 40; size++)
      expect(treeOf(entryHashes(size)).root).toBe(defined(entryHashes(size)).toString("hex"));
  });

  it("proves each of its entries", () => {
    for (let size = 1; size <= 40; size++) {
      const hashes = entryHashes(size);
      const tree = treeOf(hashes);
      for (const [index, hash] of hashes.entries())
        expect(isInTree(hash.toString("hex"), index, size, tree.path(index), tree.root)).toBe(true);
    }
  });

  it("proves no other entry, place, size, path or root", () => {
    const size = fc.integer({ min: 2, max: 64 });
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, a, b) => {
        const hashes = entryHashes(n);
        const tree = treeOf(hashes);
        const [index, other] = [a % n, b % n];
        fc.pre(index !== other);
        const hash = hashes[index]?.toString("hex") ?? "";
        const path = tree.path(index);
        expect(isInTree(hash, other, n, path, tree.root)).toBe(false);
        expect(isInTree(hashes[other]?.toString("hex") ?? "", index, n, path, tree.root)).toBe(false);
        expect(isInTree(hash, index, n, path.slice(1), tree.root)).toBe(false);
        expect(isInTree(hash, index, n, [...path, hash], tree.root)).toBe(false);
        expect(isInTree(hash, index, n, path, treeOf(hashes.slice(1)).root)).toBe(false);
        expect(isInTree(hash, n, n, path, tree.root)).toBe(false);
      }),
    );
  });
});
