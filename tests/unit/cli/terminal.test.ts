import { describe, expect, it } from "vitest";
import { age, clip, count, jsonText, safe, safeLines, table } from "../../../src/cli/terminal.ts";

describe("words of mail on a terminal", () => {
  it.each([
    ["colours and cursor moves", "a\u001b[31mred\u001b[2J", "a\ufffd[31mred\ufffd[2J"],
    ["a title set by OSC", "\u001b]0;owned\u0007", "\ufffd]0;owned\ufffd"],
    ["one-byte CSI", "\u009b31m", "\ufffd31m"],
    ["line breaks", "a\r\nb\tc", "a b c"],
    ["turned text", "gpj.\u202egnp", "gpj.\ufffdgnp"],
    ["backspaces", "safe\b\b\b\bevil", "safe\ufffd\ufffd\ufffd\ufffdevil"],
    ["other scripts", "Grüße, 日本", "Grüße, 日本"],
  ])("cannot use %s", (_name, given, shown) => {
    expect(safe(given)).toBe(shown);
  });

  it("keeps the lines of a body apart", () => {
    expect(safeLines("a\r\nb\u001b[1m\rc")).toBe("a\nb\ufffd[1m\nc");
  });
});

describe("JSON", () => {
  it("is the same value to programs, and turns nothing for who looks at it", () => {
    const value = { words: "a\u009b2J\u202eb\u2028\u001b[1m\nGrüße", list: [1] };
    expect(JSON.parse(jsonText(value))).toEqual(value);
    for (const char of ["\u001b", "\u009b", "\u202e", "\u2028"]) expect(jsonText(value)).not.toContain(char);
    expect(jsonText(value)).toContain("\n  ");
  });
});

describe("tables", () => {
  it("line up, wrap within their widths and end without blanks", () => {
    const text = table(["A", "B"], [["x", "one two three four"]], [3, 10]);
    expect(text.split("\n")).toEqual(["A    B", "x    one two", "     three four"]);
  });

  it("make every cell safe", () => {
    expect(table(["A"], [["\u001b[31mred"]])).not.toContain("\u001b");
  });
});

describe("small words", () => {
  it.each([
    [0, "0s"],
    [59_999, "59s"],
    [60_000, "1m"],
    [7_200_000, "2h"],
    [200_000_000, "2d"],
    [-5, "0s"],
  ])("%i ms is %s", (milliseconds, shown) => {
    expect(age(milliseconds)).toBe(shown);
  });

  it("counts and clips", () => {
    expect([count(1, "line"), count(2, "line"), clip("abcdef", 4), clip("abc", 4)]).toEqual([
      "1 line",
      "2 lines",
      "abc…",
      "abc",
    ]);
  });
});
