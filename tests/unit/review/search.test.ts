import { describe, expect, it } from "vitest";
import { readSearch } from "../../../src/review/search.ts";

const NOW = Date.UTC(2026, 2, 10, 9);
const EMPTY = { words: [], refs: [], from: [], to: [], rules: [], states: [], before: null, ignored: [] };

describe("the search of the queue", () => {
  it("reads words and named terms, quoted where they have spaces", () => {
    expect(readSearch('lunch from:ann to:"bob jones" rule:Consent/ state:URGENT "two words"', NOW)).toEqual({
      ...EMPTY,
      words: ["lunch", "two words"],
      ...{ from: ["ann"], to: ["bob jones"], rules: ["consent/"], states: ["urgent"] },
    });
  });

  it("reads days and spans, the earliest of several", () => {
    expect(readSearch("before:2026-03-01", NOW).before).toBe(Date.UTC(2026, 2, 1));
    expect(readSearch("before:3d", NOW).before).toBe(NOW - 3 * 86_400_000);
    expect(readSearch("before:8h before:2w", NOW).before).toBe(NOW - 14 * 86_400_000);
  });

  it("says what means nothing, and goes on", () => {
    const read = readSearch("state:gone before:2026-13-01 colour:red lunch", NOW);
    expect(read).toMatchObject({ words: ["lunch"], states: [], before: null });
    expect(read.ignored).toEqual([
      expect.stringMatching(/^state:gone: known are waiting, claimed/),
      expect.stringMatching(/^before:2026-13-01: a day as/),
      expect.stringMatching(/^colour:red: known are ref: from:/),
    ]);
  });

  it("takes a reference as notices and SMTP replies write it, in capitals too", () => {
    const { refs, words, ignored } = readSearch("ref:0123456789AB id=zz23456789ab 0123456789ab ref:ann id=x", NOW);
    expect(refs).toEqual(["0123456789ab", "zz23456789ab"]);
    expect(words).toEqual(["0123456789ab", "id=x"]);
    expect(ignored).toEqual(["ref:ann: a reference has 12 letters and digits"]);
  });

  it("takes what has a colon and is no name for words", () => {
    expect(readSearch("10:30 re:", NOW)).toEqual({ ...EMPTY, words: ["10:30", "re:"] });
  });

  it("reads ten terms and no more, of whatever length", () => {
    const read = readSearch("a ".repeat(12), NOW);
    expect([read.words.length, read.ignored.length]).toEqual([10, 2]);
    expect(readSearch('"'.repeat(300), NOW).ignored).toEqual([]);
    expect(readSearch("", NOW)).toEqual(EMPTY);
  });
});
