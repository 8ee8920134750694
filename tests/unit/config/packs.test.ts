import { Type } from "typebox";
import { describe, expect, it } from "vitest";
import { packNames } from "../../../src/config/checks.ts";
import { checkFixes } from "../../../src/config/fixes.ts";
import { checkModeRules, loadPacks } from "../../../src/config/packs.ts";
import { installedPolicies } from "../../../src/config/paths.ts";
import { defineRule, type Rule } from "../../../src/lint/rule.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { faultsOf, folder } from "./support.ts";

const rule = defineRule({
  id: "test/rule",
  scope: "message",
  clauses: ["ala.ns.1", "std 46"],
  summary: "s",
  options: Type.Object({
    limit: Type.Integer({ default: 25, minimum: 1 }),
    words: Type.Array(Type.String(), { default: ["offer"] }),
    kind: Type.Union([Type.Literal("few"), Type.Literal("many")], { default: "few" }),
  }),
  messages: {},
  remedy: "r",
  concerns: "pack",
  since: "0.1.0",
  check: () => {},
});
const fixing = { ...rule, id: "test/fixing", fixes: ["unsubscribe"] } as const;
const CATALOGUE = new Map<string, Rule>([
  [rule.id, rule],
  [fixing.id, fixing],
]);
const pack = (rules: string, head = "name: mine\ntitle: Mine\napplies_to: members\n") => `${head}rules:\n${rules}`;

function faults(text: string): string[] {
  const dir = folder({ "mine.yaml": text });
  return faultsOf(dir, () => loadPacks(dir, ["mine"], CATALOGUE));
}

describe("a pack", () => {
  it("gets its rules' default options filled in", () => {
    const dir = folder({
      "mine.yaml": pack("  test/rule: { level: hold, clauses: [ala.ns.1], options: { limit: 3 } }\n"),
    });
    const [loaded] = loadPacks(dir, ["mine"], CATALOGUE);
    expect(loaded).toEqual({
      ...{ name: "mine", title: "Mine", appliesTo: "members", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      groups: [],
      rules: [
        {
          rule: "test/rule",
          levels: { certain: "hold", doubtful: "hold" },
          clauses: ["ala.ns.1"],
          options: { limit: 3, words: ["offer"], kind: "few" },
        },
      ],
    });
  });

  it("has a digest of its meaning, not of its spelling", () => {
    const digest = (rules: string) => {
      const dir = folder({ "mine.yaml": pack(rules) });
      return loadPacks(dir, ["mine"], CATALOGUE)[0]?.digest;
    };
    const plain = digest("  test/rule: { level: hold, clauses: [ala.ns.1] }\n");
    expect(
      digest("  # a comment\n  test/rule:\n    clauses: [ala.ns.1]\n    level: { certain: hold, doubtful: hold }\n"),
    ).toBe(plain);
    expect(digest("  test/rule: { level: hold, clauses: [ala.ns.1], options: { limit: 25 } }\n")).toBe(plain);
    expect(digest("  test/rule: { level: hold, clauses: [ala.ns.1], options: { limit: 24 } }\n")).not.toBe(plain);
    expect(digest("  test/rule: { level: reject, clauses: [ala.ns.1] }\n")).not.toBe(plain);
  });

  it("lets the gateway fix what a rule finds, which is another policy; to say that it does not is the same as nothing", () => {
    const load = (more: string) => {
      const dir = folder({ "mine.yaml": pack(`  test/fixing: { level: hold, clauses: [ala.ns.1]${more} }\n`) });
      return loadPacks(dir, ["mine"], CATALOGUE)[0];
    };
    expect(load(", fix: true")?.rules[0]).toMatchObject({ rule: "test/fixing", fix: true });
    expect(load(", fix: true")?.digest).not.toBe(load("")?.digest);
    expect(load(", fix: false")).toEqual(load(""));
    expect(load("")?.rules[0]).not.toHaveProperty("fix");
  });

  const cases: readonly [name: string, text: string, faults: string[]][] = [
    [
      "an unknown rule",
      pack("  test/rul: { level: hold, clauses: [ala.ns.1] }\n"),
      ['5:3 rules.test/rul: there is no such rule, did you mean "test/rule"?'],
    ],
    [
      "an unknown option",
      pack("  test/rule: { level: hold, clauses: [ala.ns.1], options: { limits: 3 } }\n"),
      ['5:61 rules.test/rule.options.limits: unknown key, did you mean "limit"?'],
    ],
    [
      "a fix of what cannot be fixed",
      pack("  test/rule: { level: hold, clauses: [ala.ns.1], fix: true }\n"),
      ["5:55 rules.test/rule.fix: test/rule finds nothing that the gateway could put right, remove fix"],
    ],
    [
      "an option out of bounds",
      pack("  test/rule: { level: hold, clauses: [ala.ns.1], options: { limit: 0 } }\n"),
      ["5:68 rules.test/rule.options.limit: 0 is too small, at least 1"],
    ],
    [
      "an option that is no choice",
      pack("  test/rule: { level: hold, clauses: [ala.ns.1], options: { kind: amny } }\n"),
      ['5:67 rules.test/rule.options.kind: "amny" is not possible, did you mean "many"? (choose among: few, many)'],
    ],
    [
      "an unknown level",
      pack("  test/rule: { level: warn, clauses: [ala.ns.1] }\n"),
      ['5:23 rules.test/rule.level: "warn" is not possible, choose among: off, note, hold, reject'],
    ],
    [
      "half a level",
      pack("  test/rule: { level: { certain: hold }, clauses: [ala.ns.1] }\n"),
      [expect.stringContaining("rules.test/rule.level.doubtful: is missing, add doubtful")],
    ],
    [
      "an unknown clause",
      pack("  test/rule: { level: hold, clauses: [ala.ns.11] }\n"),
      ['5:39 rules.test/rule.clauses[0]: there is no clause ala.ns.11, did you mean "ala.ns.1"?'],
    ],
    [
      "another name than its file's",
      pack("  test/rule: { level: hold, clauses: [ala.ns.1] }\n", "name: yours\ntitle: T\napplies_to: members\n"),
      ["1:7 name: yours is not the file's name, write mine"],
    ],
    [
      "no clauses",
      pack("  test/rule: { level: hold, clauses: [] }\n"),
      ["5:38 rules.test/rule.clauses: is too short, give at least 1"],
    ],
  ];
  it.each(cases)("with %s is refused there", (_, text, expected) => {
    expect(faults(text)).toEqual(expected.map((each) => (typeof each === "string" ? `mine.yaml:${each}` : each)));
  });

  it("that does not exist is a fault, like the others at once", () => {
    const dir = folder({ "mine.yaml": pack("  test/rul: { level: hold, clauses: [ala.ns.1] }\n") });
    expect(faultsOf(dir, () => loadPacks(dir, ["mien", "mine"], CATALOGUE))).toEqual([
      'mien.yaml: there is no policy pack mien, did you mean "mine"?',
      expect.stringMatching(/^mine\.yaml:5:3 /),
    ]);
  });

  it("never leaves its folder by its name", () => {
    const dir = folder({ "secret.yaml": "name: secret\n", "packs/mine.yaml": pack("  {}\n") });
    expect(faultsOf(dir, () => loadPacks(`${dir}/packs`, ["../secret"], CATALOGUE)).join()).toContain(
      "there is no policy pack",
    );
  });
});

it("the packs of this installation load", () => {
  const packs = loadPacks(installedPolicies, ["ala", "iaop", "bulk-mail-law"], catalogue);
  expect(packs.map(({ name, appliesTo }) => [name, appliesTo])).toEqual([
    ["ala", "members"],
    ["iaop", "members"],
    ["bulk-mail-law", "anybody"],
  ]);
});

it("the packs of this installation fix nothing", () => {
  const packs = loadPacks(installedPolicies, packNames(installedPolicies) ?? [], catalogue);
  expect(packs.flatMap(({ rules }) => rules.filter((each) => "fix" in each))).toEqual([]);
});

describe("links that are added to mail", () => {
  const place = { file: "f.yaml", line: 3, column: 5 };
  const faultsFor = (publicUrl: string, fix = true) => {
    const dir = folder({ "mine.yaml": pack(`  test/fixing: { level: hold, clauses: [ala.ns.1], fix: ${fix} }\n`) });
    return checkFixes(loadPacks(dir, ["mine"], CATALOGUE), publicUrl, () => place);
  };

  it("need https, unless nobody else can reach them anyhow", () => {
    expect(faultsFor("http://mail.example.org")).toEqual([
      {
        ...{ ...place, path: "web.public_url" },
        what: "is not https, and links to it would be added to mail (fix, mine: test/fixing)",
        remedy: "serve it by https and name that address, or remove fix from the packs",
      },
    ]);
    for (const url of [
      "https://mail.example.org",
      "http://127.0.0.1:8025",
      "http://localhost:1",
      "http://[::1]:8025",
    ]) {
      expect(faultsFor(url)).toEqual([]);
    }
    expect(faultsFor("http://127.0.0.1.example.org")).toHaveLength(1);
  });

  it("are none where nothing is fixed", () => {
    expect(faultsFor("http://mail.example.org", false)).toEqual([]);
  });
});

it("exceptions that name unknown rules are faults", () => {
  const place = { file: "f.yaml", line: 3, column: 5 };
  expect(checkModeRules([{ rule: "test/rule" }, {}, { rule: "test/rool" }], CATALOGUE, () => place)).toEqual([
    { ...place, path: "modes[2].rule", what: "there is no rule test/rool", remedy: 'did you mean "test/rule"?' },
  ]);
});
