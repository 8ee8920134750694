/** The wording that operators write: read with every fault where it stands. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigFaults } from "../../../src/config/fault.ts";
import { loadLanguages } from "../../../src/config/vocabulary.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { folder } from "./support.ts";

const CLAUSES = '"ala.ns.8": "to people you know"\n';
const rule = (messages: string) =>
  `rules:\n  consent/newsletter:\n    summary: "S"\n    messages:\n${messages}    remedy: "R"\nphrases:\n  "offers": "Angebote"\n`;

function faultsOf(files: Record<string, string>): string[] {
  try {
    loadLanguages(folder(files), catalogue);
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults)
      return error
        .format()
        .split("\n")
        .map((fault) => fault.replace(/^\S*\//, ""));
    throw error;
  }
}

describe("loadLanguages", () => {
  it.each([
    [
      "a placeholder that English has not",
      { "rules.de.yaml": rule('      stranger: "{recipient} {kind}"\n') },
      /^rules\.de\.yaml:5:17 rules\.consent\/newsletter\.messages\.stranger: there is no \{kind\} here, there is \{recipient\}$/,
    ],
    [
      "a message that the rule has not",
      { "rules.de.yaml": rule('      strange: "x"\n') },
      /strange: the rule has no such message, did you mean "stranger"\?/,
    ],
    [
      "a rule that is none",
      { "rules.de.yaml": rule('      stranger: "x"\n').replace("newsletter", "newsleter") },
      /there is no such rule, did you mean "consent\/newsletter"\?/,
    ],
    [
      "a hole that the phrase has not",
      { "rules.de.yaml": 'rules: {}\nphrases:\n  "more than {count}": "mehr als {zahl}"\n' },
      /there is no \{zahl\} here, there is \{count\}/,
    ],
    ["another key", { "rules.de.yaml": "rules: {}\nphrases: {}\nwords: {}\n" }, /words: unknown key/],
    ["no YAML", { "clauses.de.yaml": '"a": "b\n' }, /clauses\.de\.yaml:\d+:\d+/],
    ["another name", { "words.de.yaml": "{}\n" }, /words\.de\.yaml: is not named as wording is/],
    ["a tag that is no language", { "clauses.de-1.yaml": CLAUSES }, /clauses\.de-1\.yaml: is not named as wording is/],
  ])("reports %s", (_, files, fault) => {
    const faults = faultsOf({ "clauses.en.yaml": CLAUSES, ...files });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it("reports that English clauses are missing, and that there is no such folder", () => {
    expect(faultsOf({ "README.md": "" })).toEqual([expect.stringMatching(/^clauses\.en\.yaml: is missing/)]);
    expect(() => loadLanguages(join(folder({}), "nowhere"), catalogue)).toThrow(/nowhere: cannot be read \(ENOENT\)/);
  });

  it("says in English what is not there, lets a country reword its language, and lets English be reworded", () => {
    const languages = loadLanguages(
      folder({
        "clauses.en.yaml": CLAUSES,
        "clauses.de-CH.yaml": '"ala.ns.8": "nur an Bekannte"\n',
        "rules.de.yaml": rule('      stranger: "{recipient} ist unbekannt"\n'),
        "rules.en.yaml": rule('      stranger: "{recipient} is unknown"\n'),
      }),
      catalogue,
    );
    const said = (tag: string) => {
      const language = languages.get(tag);
      const explanation = {
        ...{ rule: "consent/newsletter", messageId: "stranger", data: {}, sentence: "?", remedy: "?" },
        ...{ doubtful: false, clauses: [], words: [] },
      };
      return [
        language?.sentence(explanation, "bob@b.example"),
        language?.clause("ala.ns.8"),
        language?.phrase("offers"),
      ];
    };
    expect(said("de")).toEqual(["bob@b.example ist unbekannt", "to people you know", "Angebote"]);
    expect(said("de-ch")).toEqual(["bob@b.example ist unbekannt", "nur an Bekannte", "Angebote"]);
    expect(said("en")).toEqual(["bob@b.example is unknown", "to people you know", "Angebote"]);
  });

  it("takes wording for rules that a pack will bring", () => {
    const wording = rule('      found: "x"\n').replace("consent/newsletter", "pattern/coins");
    expect(faultsOf({ "clauses.en.yaml": CLAUSES, "rules.de.yaml": wording })).toEqual([]);
  });
});
