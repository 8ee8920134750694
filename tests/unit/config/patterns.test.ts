import { describe, expect, it } from "vitest";
import { loadPacks } from "../../../src/config/packs.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { faultsOf, folder } from "./support.ts";

const COINS = {
  id: "coins",
  summary: "No tips on coins",
  where: ["subject", "own-text"],
  match: ["\\bbitcoins?\\b"],
  message: "This mail speaks of coins: {words}",
  remedy: "Leave it out",
  level: { certain: "hold", doubtful: "note" },
  clauses: ["harbor.3"],
  examples: { match: ["Buy Bitcoin"], pass: ["Buy bread"] },
};
type Pattern = Partial<Record<keyof typeof COINS | "unless" | "purposes", unknown>>;

/** JSON is YAML; one pattern a line from line 6 on. */
const pack = (patterns: readonly Pattern[], name = "mine"): string =>
  `name: ${name}\ntitle: Mine\napplies_to: members\nrules: {}\npatterns:\n${patterns
    .map((pattern) => `  - ${JSON.stringify({ ...COINS, ...pattern })}\n`)
    .join("")}`;

const faults = (...patterns: Pattern[]): string[] => {
  const dir = folder({ "mine.yaml": pack(patterns) });
  return faultsOf(dir, () => loadPacks(dir, ["mine"], catalogue));
};

describe("patterns of a pack", () => {
  it("become rules of that pack with their whole definition", () => {
    const dir = folder({ "mine.yaml": pack([{}]) });
    const [loaded] = loadPacks(dir, ["mine"], catalogue);
    expect(loaded?.rules).toEqual([
      {
        rule: "pattern/coins",
        levels: { certain: "hold", doubtful: "note" },
        clauses: ["harbor.3"],
        options: {
          ...{ summary: COINS.summary, where: COINS.where, match: COINS.match, unless: [], purposes: [] },
          ...{ message: COINS.message, remedy: COINS.remedy, examples: COINS.examples },
        },
      },
    ]);
  });

  it("count for the digest", () => {
    const digest = (match: string[]) => {
      const dir = folder({ "mine.yaml": pack([{ match, examples: {} }]) });
      return loadPacks(dir, ["mine"], catalogue)[0]?.digest;
    };
    expect(digest(["one"])).not.toBe(digest(["two"]));
  });

  it.each<[name: string, pattern: Pattern, path: string, fault: RegExp]>([
    ["a pattern that is none", { match: ["(x"] }, "match[0]", /is no pattern: missing closing \).*RE2's syntax/],
    ["look-around", { match: ["ok", "(?<!x)y"] }, "match[1]", /is no pattern: /],
    ["a pattern that is too long", { match: ["x".repeat(600)] }, "match[0]", /is longer than 500 characters, split it/],
    ["a pattern that matches everything", { match: [".*"] }, "match[0]", /matches every message/],
    ["an excuse that is none", { unless: ["["] }, "unless[0]", /is no pattern: missing closing \]/],
    [
      "an example that is not found",
      { examples: { match: ["bread"] } },
      "examples.match[0]",
      /this example is not found/,
    ],
    [
      "an example that is found",
      { examples: { pass: ["a bitcoin"] } },
      "examples.pass[0]",
      /is found, and should pass/,
    ],
    [
      "a word that nothing fills",
      { message: "See {word}" },
      "message",
      /nothing to fill \{word\} with, did you mean "words"/,
    ],
    [
      "a mistyped clause",
      { clauses: ["ala.ns.11"] },
      "clauses[0]",
      /there is no clause ala\.ns\.11, did you mean "ala\.ns\.1/,
    ],
    ["no clause", { clauses: [] }, "clauses", /is too short/],
    ["a place that is none", { where: ["body"] }, "where[0]", /"body" is not possible/],
    ["a name with blanks", { id: "my coins" }, "id", /does not fit/],
    ["a purpose that is none", { purposes: ["spam"] }, "purposes[0]", /"spam" is not possible/],
  ])("with %s are refused there", (_, pattern, path, fault) => {
    const found = faults(pattern);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^mine\\.yaml:6:\\d+ patterns\\[0\\]\\.${path.replace(/[[\].]/g, "\\$&")}: `));
    expect(found[0]).toMatch(fault);
  });

  it("may not bear one name twice in a pack, and says all that is wrong at once", () => {
    expect(faults({}, { match: ["("] })).toEqual([
      expect.stringMatching(
        /^mine\.yaml:7:\d+ patterns\[1\]\.id: there is another pattern coins before, tell them apart$/,
      ),
      expect.stringMatching(/^mine\.yaml:7:\d+ patterns\[1\]\.match\[0\]: is no pattern/),
    ]);
  });

  it("may bear one name in two packs only where they are the same", () => {
    const load = (pattern: Pattern) => {
      const dir = folder({ "mine.yaml": pack([{}]), "yours.yaml": pack([pattern], "yours") });
      return faultsOf(dir, () => loadPacks(dir, ["mine", "yours"], catalogue));
    };
    expect(load({ match: ["bitcoin", "ether"] })).toEqual([
      expect.stringMatching(/^yours\.yaml:6:\d+ patterns\[0\]\.id: pack mine has another pattern of this name/),
    ]);
    const dir = folder({ "mine.yaml": pack([{}]), "yours.yaml": pack([{ level: "reject" }], "yours") });
    expect(loadPacks(dir, ["mine", "yours"], catalogue)).toHaveLength(2);
  });
});
