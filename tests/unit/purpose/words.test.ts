import { describe, expect, it } from "vitest";
import { stemOf, wordsOf } from "../../../src/purpose/words.ts";
import fc from "../../support/fc.ts";

const plain = (text: string) => wordsOf(text).texts;

describe("words", () => {
  it.each([
    ["Dear Bob, see you!", ["dear", "bob", "see", "you", "!"]],
    ["don't l’offre 'quoted'", ["don't", "l'offre", "quoted"]],
    ["20% off: $1,500 or 99 €", ["#2x", "%", "off", "$", "#1", "#3", "or", "#9x", "€"]],
    ["Grüße, año ÉTÉ", ["grüße", "año", "été"]],
    ["2026 123456", ["#4", "#5"]],
    ["“why?” — really…", ["why", "?", "really"]],
    ["", []],
  ])("%j", (text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let last = 0;
        const { starts, ends } = wordsOf(text);
        for (const [at, start] of starts.entries()) {
          const end = ends[at] ?? 0;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("are read from one place to another, up to so many", () => {
    expect(wordsOf("one two three four", 4, 13).texts).toEqual(["two", "three"]);
    expect(wordsOf("one two three", 0, 13, 2).texts).toHaveLength(2);
  });

  it("share their beginning with their other forms", () => {
    expect(stemOf("offering")).toBe(stemOf("offerings"));
    expect(stemOf("we")).toBe("we");
  });
});
