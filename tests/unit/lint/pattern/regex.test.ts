import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { requiredWords } from "../../../../src/lint/pattern/literals.ts";
import { textOf } from "../../../../src/lint/pattern/places.ts";
import { compile, isRegexFault } from "../../../../src/lint/pattern/regex.ts";
import { busy } from "../../../support/busy.ts";
import fc from "../../../support/fc.ts";

function find(source: string, mail: string): string | null {
  const regex = compile(source);
  if (isRegexFault(regex)) throw new Error(regex.what);
  const { plain, lower, written } = textOf("text", mail);
  const span = regex.find(plain, lower);
  return span && written.slice(span.start, span.end);
}

describe("a pattern", () => {
  it.each([
    ["in any case", "crypto", "CRYPTO for all", "CRYPTO"],
    ["in its own case where it asks for it", "(?-i:ACME)", "acme", null],
    [
      "over a line end, where it has a blank",
      "guaranteed returns",
      "Guaranteed\r\n  returns",
      "Guaranteed\r\n  returns",
    ],
    ["with an optional blank", "white ?paper", "Whitepaper", "Whitepaper"],
    ["with a blank in brackets as it stands", "a[ -]b", "a-b", "a-b"],
    ["with a bracket in brackets", "x[] ]y", "x]y", "x]y"],
    ["with blanks that are quoted", "\\Qa b\\E c", "a b\nc", "a b\nc"],
    [
      "quotes as mail programs write them",
      'don\'t "wait"',
      "Don\u2019t\u00a0\u201cwait\u201d",
      "Don\u2019t\u00a0\u201cwait\u201d",
    ],
    ["at the start of a line", "^p\\.?s\\.?:", "Dear Bob\nPS: one more thing", "PS:"],
    ["after letters of two units", "b+", "😀😀 bbb", "bbb"],
    ["with letters beyond ASCII", "caf\u00e9", "CAF\u00c9", "CAF\u00c9"],
    ["with what looks alike to RE2 only", "class", "cla\u017fs", "cla\u017fs"],
    ["nowhere", "\\bcrypto", "encrypted", null],
  ])("matches %s", (_, source, text, found) => {
    expect(find(source, text)).toBe(found);
  });

  it.each([
    ["(a", /^is no pattern: missing closing \)/],
    ["(?=a)b", /^is no pattern: invalid or unsupported Perl syntax/],
    ["(a)\\1", /^is no pattern: invalid escape sequence/],
    ["a{1,2000}", /^is no pattern: invalid repeat count/],
    ["(?:[a-z]{1,30}\\s){1,30}x", /^repeats too much/],
    ["a*", /^matches every message/],
    ["x".repeat(501), /^is longer than 500/],
  ])("%.40s is refused with words", (source, what) => {
    expect(compile(source)).toMatchObject({ what: expect.stringMatching(what), remedy: expect.any(String) });
  });

  it("takes time in proportion to the text, whatever it is", () => {
    const hostile = `${"a".repeat(65_000)}!`;
    const started = busy();
    for (const source of ["^(a+)+$", "(a|aa)+$", "(a*)*b", "(?:a?){20}a{20}c"])
      expect(find(source, hostile)).toBeNull();
    // A backtracking engine needs longer than the universe has; a loaded machine needs seconds.
    expect(busy() - started).toBeLessThan(20_000);
  });
});

describe("the words that a pattern cannot do without", () => {
  it.each([
    ["crypto", ["crypto"]],
    ["\\b(?:bitcoin|ether)\\b", ["bitcoin", "ether"]],
    ["(free|gratis) trial", [" trial"]],
    ["colou?red", ["colo"]],
    ["go+gle", ["gle"]],
    ["(?i)Limited\\s+offer", ["limited"]],
    ["(?:very )?cheap", ["cheap"]],
    ["pay(?:ment)* now", [" now"]],
    ["50% off\\.", ["50% off."]],
    ["a|bitcoin", null],
    ["[0-9]{3}-[0-9]{2}", null],
    ["\u00e9\u00e8\u00ea", null],
    ["\\x41bcd", null],
  ])("of %s are %j", (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  it("never hide a match: with them and without them the same is found", () => {
    const atom = fc.constantFrom(
      ...["abc", "bca", "ab", "c", ".", "\\s", "\\b", "[abc]", "\\.", "k", "s", "(?:abc|bcc)", "(ab|)", "(?i)"],
      ...["(?:a(?:bca|cab)c)", "(abc)", "abck", "|"],
    );
    const mark = fc.constantFrom("", "", "", "?", "+", "*", "{0}", "{2,3}");
    const source = fc
      .array(fc.tuple(atom, mark), { minLength: 1, maxLength: 6 })
      .map((atoms) => atoms.map(([each, repeat]) => (each === "(?i)" || each === "|" ? each : each + repeat)).join(""));
    const letters = ["a", "b", "c", "abc", "bca", "cab", ".", " ", "K", "\u212a", "\u017f", "X"];
    const text = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((each) => each.join(""));
    let asked = 0;
    fc.assert(
      fc.property(source, text, (pattern, mail) => {
        const words = requiredWords(pattern);
        const plain = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
        if (words === null || !plain.matcher(mail).find()) return;
        asked += 1;
        const { lower } = textOf("text", mail);
        expect(words.some((word) => lower.includes(word))).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});
