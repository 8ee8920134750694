/** Which texts count as copies of one, by the parser's sketch and the store's threshold. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMessage } from "../../../src/parse/read-message.ts";
import { SKETCH_SIZE, sketchOf } from "../../../src/parse/sketch.ts";
import { ALIKE } from "../../../src/store/sqlite/facts/wordings.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";

const LIMITS = { max_header_fields: 100, max_header_bytes: 9999, max_depth: 9, max_parts: 9, max_text: 262_144 };

/** As the parser sees it: the sender's own words, without signature. */
async function sketch(text: string): Promise<readonly number[]> {
  const bytes = Buffer.from(`From: ann@smith.example\r\nSubject: x\r\n\r\n${text.replaceAll("\n", "\r\n")}\r\n`);
  return (await readMessage({ bytes, digest: "", size: bytes.length }, LIMITS)).sketch;
}
async function common(a: string, b: string): Promise<number> {
  const [one, other] = await Promise.all([sketch(a), sketch(b)]);
  if (one.length === 0 || other.length === 0) throw new Error("a text without sketch is compared");
  return shared(one, other);
}

const shared = (one: readonly number[], other: readonly number[]): number =>
  one.filter((value, k) => value === other[k]).length / SKETCH_SIZE;

const PITCH = `Dear Bob,

I came across your name in the members' directory and thought that Jones Partners might be in the same position as many firms
of your size. Most administrators tell us that they lose two days each month to chasing partners for their time sheets.

Our reminder service connects to your billing system, learns when each lawyer usually forgets to enter time, and nudges them
politely on their telephone. Firms that use it collect about six percent more of the hours they work.

Would you have fifteen minutes next week for a short demonstration? I can show it with your own numbers.

Kind regards,
Ann Smith`;

const SAME: readonly (readonly [string, string])[] = [
  ["another greeting", PITCH.replace("Dear Bob", "Good morning Cara")],
  ["another name and firm", PITCH.replace("Dear Bob", "Hi Dan").replace("Jones Partners", "Miller, Okafor and Stein")],
  [
    "another first sentence",
    PITCH.replace(
      /I came across[^.]*\./,
      "It was a pleasure to read your article on staff retention in last month's magazine.",
    ),
  ],
  [
    "another first and last sentence",
    PITCH.replace(/I came across[^.]*\./, "Congratulations on the new office in Dayton!").replace(
      /Would you have[^?]*\? [^.]*\./,
      "Shall I ring you on Thursday afternoon, or does Friday suit you better?",
    ),
  ],
  ["its paragraphs in another order", PITCH.split("\n\n").toSorted().join("\n\n")],
  [
    "spun synonyms",
    PITCH.replace("many firms", "lots of practices")
      .replace("lose two days", "waste two days")
      .replace("chasing", "pursuing")
      .replace("politely", "gently")
      .replace("telephone", "phone")
      .replace("collect about", "bill roughly")
      .replace("short demonstration", "brief demo"),
  ],
  [
    "a sentence about the weather in each",
    `${PITCH}\n\nP.S. It rains in Portland again, and the river stands high already.`,
  ],
  ["numbers changed", PITCH.replace("two days", "3 days").replace("six percent", "7.5 percent")],
];

const CLOSING = `

Please let me know if anything is unclear, I am always happy to help. Have a wonderful week ahead!

Kind regards,
Ann Smith
Office administrator, Smith Law
1 Main Street, Springfield
Tel. 555 0147`;

const LETTERS = [
  `Dear Bob,\n\nthe heating contractor comes on Thursday at eight and needs access to the basement. Could reception let him in and
  show him the meter? He has the drawings of last year's repair with him.${CLOSING}`,
  `Dear Bob,\n\nattached are the minutes of our committee's meeting. Two corrections reached me since: the budget was approved with
  one abstention, and the retreat moves to September. Any other remarks before Friday, please.${CLOSING}`,
  `Dear Bob,\n\nwe interview three candidates for the receptionist's position on Monday. Would you join the second round and ask
  about their experience with difficult callers? Their letters are in the shared folder.${CLOSING}`,
  `Dear Bob,\n\nour insurer wants a list of all notebooks by serial number before the policy is renewed. Does your firm keep one,
  and who updates it when somebody leaves? A spreadsheet would do for now.${CLOSING}`,
];

describe("a sketch", () => {
  it.each(SAME)("knows a copy with %s", async (_, copy) => {
    expect(copy).not.toBe(PITCH);
    expect(await common(PITCH, copy)).toBeGreaterThanOrEqual(ALIKE);
  });

  it("knows copies that differ in several ways from one another", async () => {
    for (const [, one] of SAME)
      for (const [, other] of SAME) expect(await common(one, other)).toBeGreaterThanOrEqual(ALIKE);
  });

  it("tells one person's letters apart, whatever their closing has in common", async () => {
    for (const [index, one] of LETTERS.entries())
      for (const other of [...LETTERS.slice(index + 1), PITCH]) expect(await common(one, other)).toBeLessThan(ALIKE);
  });

  it("tells the letters of our own corpus apart", async () => {
    const file = new URL("../../../training/mail/legal.jsonl", import.meta.url);
    const texts = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(0, 60)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const sketches = (await Promise.all(texts.map(sketch))).filter(({ length }) => length > 0);
    expect(sketches.length).toBeGreaterThan(30);
    for (const [index, one] of sketches.entries())
      for (const other of sketches.slice(index + 1)) expect(shared(one, other)).toBeLessThan(ALIKE);
  });

  it("is none for a text of a few words, where chance would decide", async () => {
    expect(await sketch("Dear Bob,\n\nthank you for the scanner. See you on Thursday!\n\nAnn")).toEqual([]);
    expect(await sketch("")).toEqual([]);
  });

  it("is the same as ever: sketches are kept", () => {
    const words = Array.from({ length: 20 }, (_, n) => `word${"abcdefghijklmnopqrst"[n]}`).join(" ");
    expect(sketchOf({ own: words }).slice(0, 4)).toEqual(GOLDEN);
  });

  it("is made of unsigned 32-bit numbers, always as many, and costs no more for a very long text", () => {
    const long = Array.from(
      { length: 60_000 },
      (_, n) => `wort${n.toString(36).replace(/\d/g, "z")}${"abcdefgh"[n % 8]}`,
    ).join(" ");
    const started = busy();
    const numbers = sketchOf({ own: long });
    expect(busy() - started).toBeLessThan(10_000);
    expect(numbers).toHaveLength(SKETCH_SIZE);
    for (const value of numbers) expect(value >>> 0).toBe(value);
  });

  it("estimates the share of words in common", () => {
    const letters = fc.stringMatching(/^[a-z]{5,12}$/);
    const lists = fc.uniqueArray(letters, { minLength: 60, maxLength: 120 });
    const property = fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (words, share) => {
      const cut = Math.floor(words.length * share);
      const a = words.slice(0, Math.max(12, cut));
      const b = words.slice(Math.min(cut, words.length - 12) >> 1);
      const both = a.filter((word) => b.includes(word)).length;
      const exact = both / (a.length + b.length - both);
      const [one, other] = [sketchOf({ own: a.join(" ") }), sketchOf({ own: b.join(" ") })];
      const estimate = shared(one, other);
      // Five standard deviations and a half.
      expect(Math.abs(estimate - exact)).toBeLessThan(0.25);
    });
    fc.assert(property, { numRuns: 100 });
  });
});

const GOLDEN = [2544799603, 2233328478, 2266811914, 2376546985];
