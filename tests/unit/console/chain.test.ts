/** The browser's check of the chain and the gateway's own, against the same trails. */

import { describe, expect, it } from "vitest";
import { canonicalJson, chainEntry, GENESIS, type Head, verifyChain } from "../../../src/audit/chain.ts";
import { type AuditEntry, type ChainedEntry, ENTRY_KINDS } from "../../../src/audit/entry.ts";
import {
  anchorsIn,
  canonicalJson as canonicalInBrowser,
  checkPage,
  START,
} from "../../../src/console/pages/audit/check.ts";
import fc from "../../support/fc.ts";

const data = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
  .map((value) => JSON.parse(JSON.stringify(value)));
const entry: fc.Arbitrary<AuditEntry> = fc.record({
  ...{
    kind: fc.constantFrom(...ENTRY_KINDS),
    at: fc.nat(),
    actor: fc.string(),
    subject: fc.string({ unit: "binary" }),
  },
  data,
});

function chain(entries: readonly AuditEntry[]): ChainedEntry[] {
  let head: Head = GENESIS;
  return entries.map((one) => {
    const chained = chainEntry(head, one);
    head = chained;
    return JSON.parse(JSON.stringify(chained)) as ChainedEntry;
  });
}

describe("the browser's check", () => {
  it("begins where the gateway's begins, and spells JSON alike", () => {
    expect(START).toEqual(GENESIS);
    fc.assert(
      fc.property(data, (value) => {
        expect(canonicalInBrowser(value)).toBe(canonicalJson(value));
      }),
    );
  });

  it("takes every trail that the gateway writes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), async (entries) => {
        const trail = chain(entries);
        expect(await checkPage(START, trail)).toEqual(verifyChain(trail));
        expect((await checkPage(START, trail)).broken).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it("finds the same first break, whatever was changed", async () => {
    const change = fc.constantFrom("at", "actor", "subject", "kind", "data", "hash", "prev", "drop", "swap");
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        change,
        async (entries, where, what) => {
          const trail = tampered(chain(entries), where % (entries.length - 1), what);
          const here = await checkPage(START, trail);
          expect(here).toEqual(verifyChain(trail));
          expect(here.broken).not.toBeNull();
        },
      ),
      { numRuns: 80 },
    );
  });

  it("goes on from page to page", async () => {
    const at = 1;
    const trail = chain(
      ["held.viewed", "held.released", "records.viewed"].map((kind) => ({
        kind: kind as never,
        at,
        actor: "a",
        subject: "s",
        data: {},
      })),
    );
    const first = await checkPage(START, trail.slice(0, 1));
    expect((await checkPage(first.head, trail.slice(1))).head.seq).toBe(3);
    expect((await checkPage(START, trail.slice(1))).broken).toEqual({
      seq: 1,
      why: "entry 1 is missing; 2 stands in its place",
    });
  });
});

function tampered(trail: ChainedEntry[], at: number, what: string): ChainedEntry[] {
  const one = trail[at];
  const next = trail[at + 1];
  if (!one || !next) return trail;
  if (what === "drop") return trail.filter((_, index) => index !== at);
  if (what === "swap") return trail.map((each, index) => (index === at ? next : index === at + 1 ? one : each));
  const wrong: Record<string, Partial<ChainedEntry>> = {
    at: { at: one.at + 1 },
    actor: { actor: `${one.actor}x` },
    subject: { subject: `${one.subject}x` },
    kind: { kind: one.kind === "held.viewed" ? "held.noted" : "held.viewed" },
    data: { data: { ...one.data, more: 1 } },
    hash: { hash: "f".repeat(64) },
    prev: { prev: "f".repeat(64) },
  };
  return trail.map((each, index) => (index === at ? { ...each, ...wrong[what] } : each));
}

it("noted heads are found in any text", () => {
  const hash = "Ab".repeat(32);
  expect(anchorsIn(`verified; head 12:${hash}\n# comment 7:${hash.toLowerCase()}. 1:abc`)).toEqual([
    { seq: 12, hash: hash.toLowerCase() },
    { seq: 7, hash: hash.toLowerCase() },
  ]);
});
