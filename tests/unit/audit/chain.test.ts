import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson, chainEntry, GENESIS, verifyChain } from "../../../src/audit/chain.ts";
import type { AuditEntry, ChainedEntry } from "../../../src/audit/entry.ts";
import fc from "../../support/fc.ts";

const entry = (at: number, data: AuditEntry["data"] = {}): AuditEntry => {
  return { kind: "notice.sent", at, actor: "system", subject: "x", data };
};

function chain(...entries: AuditEntry[]): ChainedEntry[] {
  const chained: ChainedEntry[] = [];
  for (const one of entries) chained.push(chainEntry(chained.at(-1) ?? GENESIS, one));
  return chained;
}

describe("canonical JSON", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    [{ é: 1, e: 2, E: 3 }, '{"E":3,"e":2,"é":1}'],
    ["\u2028\n", JSON.stringify("\u2028\n")],
    [1e21, "1e+21"],
    [-0, "0"],
  ])("of %j is %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [Symbol("x")]])("refuses %s", (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it("is the same whatever the order of keys, and parses back", () => {
    const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    });
    fc.assert(property);
  });
});

describe("the chain", () => {
  it("hashes the hash before and the canonical entry", () => {
    const [first] = chain(entry(7, { b: 1, a: 2 }));
    const text = canonicalJson({
      seq: 1,
      kind: "notice.sent",
      at: 7,
      actor: "system",
      subject: "x",
      data: { a: 2, b: 1 },
    });
    const hash = createHash("sha256").update("0".repeat(64)).update(text).digest("hex");
    expect(first).toMatchObject({ seq: 1, prev: "0".repeat(64), hash });
  });

  it("verifies, at once and in pieces", () => {
    const entries = chain(entry(1), entry(2), entry(3));
    const { head, broken } = verifyChain(entries);
    expect([head.seq, broken]).toEqual([3, null]);
    const half = verifyChain(entries.slice(0, 2)).head;
    expect(verifyChain(entries.slice(2), half)).toEqual({ head, broken: null });
    expect(verifyChain([])).toEqual({ head: GENESIS, broken: null });
  });

  it.each([
    ["changed data", { data: { a: 1 } }],
    ["a changed time", { at: 9 }],
    ["a time that is none", { at: Number.NaN }],
    ["a changed actor", { actor: "member:y" }],
    ["a changed subject", { subject: "y" }],
    ["a changed kind", { kind: "notice.failed" as const }],
    ["a changed hash", { hash: "f".repeat(64) }],
    ["a changed link", { prev: "f".repeat(64) }],
  ])("breaks at %s", (_, change) => {
    const [one, two, three] = chain(entry(1), entry(2), entry(3)) as [ChainedEntry, ChainedEntry, ChainedEntry];
    expect(verifyChain([one, { ...two, ...change }, three])).toMatchObject({ head: { seq: 1 }, broken: { seq: 2 } });
  });

  it("breaks where an entry is missing, doubled or out of order", () => {
    const [one, two, three] = chain(entry(1), entry(2), entry(3)) as [ChainedEntry, ChainedEntry, ChainedEntry];
    expect(verifyChain([one, three]).broken).toMatchObject({ seq: 2, why: expect.stringContaining("missing") });
    expect(verifyChain([one, one]).broken?.seq).toBe(2);
    expect(verifyChain([one, three, two]).broken?.seq).toBe(2);
    expect(verifyChain([two]).broken?.seq).toBe(1);
  });

  it("breaks when one entry was written anew with a right hash of its own", () => {
    const [one, , three] = chain(entry(1), entry(2), entry(3)) as [ChainedEntry, ChainedEntry, ChainedEntry];
    const forged = chainEntry(one, entry(22));
    expect(verifyChain([one, forged, three]).broken).toMatchObject({ seq: 3 });
  });
});
