import { describe, expect, it } from "vitest";
import { DataScanner } from "../../../src/submission/wire/data-scanner.ts";
import fc from "../../support/fc.ts";

interface Scanned {
  /** What is content. */
  kept: string;
  /** What stands behind the end mark; null when there is no end. */
  rest: string | null;
  fault: string | null;
  longLine: number;
}

function scan(parts: readonly string[], maxLine = 998): Scanned {
  const scanner = new DataScanner(maxLine);
  let kept = "";
  for (const [i, part] of parts.entries()) {
    const used = scanner.scan(Buffer.from(part, "latin1"), (content) => {
      kept += content.toString("latin1");
    });
    if (used >= 0) {
      const rest = part.slice(used) + parts.slice(i + 1).join("");
      return { kept, rest, fault: scanner.fault?.kind ?? null, longLine: scanner.longLine };
    }
  }
  return { kept, rest: null, fault: scanner.fault?.kind ?? null, longLine: scanner.longLine };
}

const CASES: readonly { name: string; input: string; want: Partial<Scanned> }[] = [
  { name: "the end", input: "a\r\n.\r\nNOOP", want: { kept: "a\r\n", rest: "NOOP", fault: null } },
  { name: "an empty message", input: ".\r\nX", want: { kept: "", rest: "X", fault: null } },
  { name: "a stuffed dot", input: "..a\r\n...\r\n.\r\n", want: { kept: ".a\r\n..\r\n", rest: "", fault: null } },
  { name: "a dot that nobody stuffed", input: ".a\r\n.\r\n", want: { kept: "a\r\n", fault: null } },
  { name: "a dot within a line", input: "a.\r\n.b.\r\n.\r\n", want: { kept: "a.\r\nb.\r\n", rest: "" } },
  { name: "no end yet", input: "a\r\n.", want: { rest: null } },
  {
    name: "two dots behind a bare LF stay two",
    input: "l1\n..l2\r\n.\r\n",
    want: { kept: "l1\n..l2\r\n", fault: "bare-lf" },
  },
  { name: "LF . LF", input: "a\n.\nb\r\n.\r\n", want: { rest: "", fault: "bare-lf" } },
  { name: "LF . CR LF", input: "a\n.\r\nb\r\n.\r\nX", want: { rest: "X", fault: "bare-lf" } },
  { name: "CR LF . LF", input: "a\r\n.\nb\r\n.\r\nX", want: { rest: "X", fault: "bare-lf" } },
  { name: "CR LF . CR", input: "a\r\n.\rb\r\n.\r\nX", want: { rest: "X", fault: "bare-cr" } },
  { name: "CR LF . CR CR LF", input: "a\r\n.\r\r\nb\r\n.\r\nX", want: { rest: "X", fault: "bare-cr" } },
  { name: "CR CR LF . CR LF ends, but is faulty", input: "a\r\r\n.\r\nX", want: { rest: "X", fault: "bare-cr" } },
  { name: "NUL CR LF . CR LF ends, but is faulty", input: "a\0\r\n.\r\nX", want: { rest: "X", fault: "nul" } },
  { name: "CR LF NUL . CR LF", input: "a\r\n\0.\r\nX\r\n.\r\nY", want: { rest: "Y", fault: "nul" } },
  { name: "CR LF . NUL CR LF", input: "a\r\n.\0\r\nX\r\n.\r\nY", want: { rest: "Y", fault: "nul" } },
  { name: "CR NUL LF . CR LF", input: "a\r\0\n.\r\nX\r\n.\r\nY", want: { rest: "Y" } },
];

describe("where data end", () => {
  it.each(CASES)("$name", ({ input, want }) => {
    expect(scan([input])).toMatchObject(want);
    for (let at = 1; at < input.length; at++) {
      expect(scan([input.slice(0, at), input.slice(at)]), `split at ${at}`).toMatchObject(want);
    }
    expect(scan([...input])).toMatchObject(want);
  });

  it("is the same for any octets in any segments, and what is kept without fault was stuffed as RFC 5321 says", () => {
    const octets = fc.array(fc.constantFrom("\r", "\n", "\r\n", ".", "\0", "a", "\r\n.\r\n", "\xff"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(octets, fc.array(fc.nat(40), { maxLength: 5 }), (parts, cuts) => {
        const input = parts.join("");
        const at = [0, ...cuts.map((cut) => Math.min(cut, input.length)), input.length].sort((a, b) => a - b);
        const segments = at.slice(1).map((end, i) => input.slice(at[i], end));
        const whole = scan([input]);
        expect(scan(segments)).toEqual(whole);
        if (whole.rest === null || whole.fault) return;
        const sent = input.slice(0, input.length - whole.rest.length);
        const content = sent.slice(0, -3).replace(/(^|\r\n)\./g, "$1");
        expect(whole.kept).toBe(content);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("lines that are too long", () => {
  it.each([
    ["at the limit", `${"x".repeat(10)}\r\n.\r\n`, 0],
    ["one above it", `${"x".repeat(11)}\r\n.\r\n`, 1],
    ["the stuffed dot is not counted", `..${"x".repeat(9)}\r\n.\r\n`, 0],
    ["but its fellow is", `..${"x".repeat(10)}\r\n.\r\n`, 1],
    ["the third line", `a\r\nb\r\n${"x".repeat(11)}\r\n${"y".repeat(20)}\r\n.\r\n`, 3],
  ])("%s", (_, input, line) => {
    expect(scan([input], 10).longLine).toBe(line);
    expect(scan([...input], 10).longLine).toBe(line);
  });
});

it("sees octets above 127 wherever they stand", () => {
  for (const input of ["\xe4\r\n.\r\n", "a\xe4\r\n.\r\n", "a\r\n..\xff\r\n.\r\n"]) {
    const scanner = new DataScanner(998);
    scanner.scan(Buffer.from(input, "latin1"), () => {});
    expect(scanner.eightBit, JSON.stringify(input)).toBe(true);
  }
  const plain = new DataScanner(998);
  plain.scan(Buffer.from("a~\x7f\r\n.\r\n"), () => {});
  expect(plain.eightBit).toBe(false);
});
