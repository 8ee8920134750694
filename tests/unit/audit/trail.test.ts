import { describe, expect, it } from "vitest";
import { chainEntry, GENESIS, type Head } from "../../../src/audit/chain.ts";
import type { ChainedEntry } from "../../../src/audit/entry.ts";
import { checkTrail, pages, watchTrail } from "../../../src/audit/trail.ts";

function trail(length: number): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  let head: Head = GENESIS;
  for (let n = 1; n <= length; n += 1) {
    const entry = chainEntry(head, { kind: "mode.changed", at: n, actor: "system", subject: "mode", data: { n } });
    entries.push(entry);
    head = entry;
  }
  return entries;
}

const storeOf = (entries: readonly ChainedEntry[]) => ({
  auditEntries: async (after: number, limit: number) => entries.filter(({ seq }) => seq > after).slice(0, limit),
});

describe("reading the trail", () => {
  it.each([0, 1, 500, 1201])("gives all of %i entries in order, in pages", async (length) => {
    const seen: number[] = [];
    for await (const page of pages(storeOf(trail(length)), 0)) seen.push(...page.map(({ seq }) => seq));
    expect(seen).toEqual(Array.from({ length }, (_, index) => index + 1));
  });
});

describe("checking the trail", () => {
  it("verifies over page borders", async () => {
    const entries = trail(1201);
    const { head, broken } = await checkTrail(storeOf(entries));
    expect(broken).toBeNull();
    expect(head).toEqual({ seq: 1201, hash: entries[1200]?.hash });
  });

  it("finds a changed entry on a later page", async () => {
    const entries = trail(700).map((entry) => (entry.seq === 600 ? { ...entry, actor: "staff:eve" } : entry));
    expect((await checkTrail(storeOf(entries))).broken?.seq).toBe(600);
  });

  it("finds with an anchor what the chain alone cannot: a trail cut short, and one written anew", async () => {
    const entries = trail(10);
    const anchor = { seq: 10, hash: entries[9]?.hash ?? "" };
    const cut = storeOf(entries.slice(0, 8));
    expect((await checkTrail(cut)).broken).toBeNull();
    expect((await checkTrail(cut, anchor)).broken).toMatchObject({
      seq: 9,
      why: expect.stringContaining("ends at entry 8"),
    });
    expect((await checkTrail(storeOf(entries), { seq: 10, hash: "0".repeat(64) })).broken?.seq).toBe(10);
    expect((await checkTrail(storeOf(entries), anchor)).broken).toBeNull();
  });
});

describe("watching the trail", () => {
  it("checks only what is new, and stays broken", async () => {
    const entries = trail(20);
    let visible = 10;
    const asked: number[] = [];
    const store = {
      auditEntries: async (after: number, limit: number) => {
        asked.push(after);
        return entries
          .slice(0, visible)
          .filter(({ seq }) => seq > after)
          .slice(0, limit);
      },
    };
    const check = watchTrail(store);
    expect((await check()).head.seq).toBe(10);
    visible = 20;
    entries[14] = { ...(entries[14] as ChainedEntry), data: { n: 99 } };
    expect((await check()).broken?.seq).toBe(15);
    expect(asked[0]).toBe(0);
    expect(asked.slice(2).every((after) => after >= 10)).toBe(true);
    const before = asked.length;
    expect((await check()).broken?.seq).toBe(15);
    expect(asked.length).toBe(before);
  });
});
