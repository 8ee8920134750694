import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCases } from "../src/cli/policy/case-file.ts";
import { packNames } from "../src/config/checks.ts";
import { loadPacks } from "../src/config/packs.ts";
import { ConfigSchema } from "../src/config/schema.ts";
import type { Rule } from "../src/lint/rule.ts";
import { catalogue } from "../src/rules/index.ts";

/** Rule, test, page, clause, pack and case: each names the others, in both directions. */

const ROOT = join(import.meta.dirname, "..");
const at = (...parts: string[]) => join(ROOT, ...parts);
const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" }).filter((file) => ending.test(file));
const read = (...parts: string[]) => readFileSync(at(...parts), "utf8");
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

const RULES: readonly Rule[] = [...catalogue.values()];
const IDS = sorted(catalogue.keys());
const PACK_DIR = at("config/policies");
const PACKS = loadPacks(PACK_DIR, packNames(PACK_DIR) ?? [], catalogue);
const SETTINGS = PACKS.flatMap((pack) => pack.rules.map((setting) => ({ ...setting, pack: pack.name })));
const CASES = filesUnder("tests/cases", /\.ya?ml$/).flatMap((file) =>
  readCases(at("tests/cases", file), packNames(PACK_DIR) ?? []),
);

const CLAUSES = new Map(
  [...read("docs/clauses.md").matchAll(/^\| ((?:ala|iaop|law)\.[\w.]+) \|.*\|\s*(now)?\s*\|$/gm)].map(
    ([, id = "", now]) => [id, now === "now"],
  ),
);
const NOW = sorted([...CLAUSES].filter(([, now]) => now).map(([id]) => id));
/** `std 1-21`, `std 46`, `std G1-G11`. */
const STANDARDS = new Set(
  [...read("docs/clauses.md").matchAll(/^\| std (G?)(\d+)(?:-G?(\d+))? \|/gm)].flatMap(([, gap = "", from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => `std ${gap}${Number(from) + index}`),
  ),
);
const isClause = (id: string) => CLAUSES.has(id) || STANDARDS.has(id);

describe("the page of clauses", () => {
  it("is read at all", () => {
    expect(CLAUSES.size).toBeGreaterThan(50);
    expect(NOW.length).toBeGreaterThan(15);
    expect(STANDARDS.size).toBe(107 + 23);
  });

  it("marks as served now what rules cite, and nothing else", () => {
    expect(NOW).toEqual(sorted(RULES.flatMap((rule) => rule.clauses).filter((id) => !id.startsWith("std "))));
  });

  it("holds every clause and standard that is cited in code, packs and pages", () => {
    const sources = [
      ...filesUnder("src", /\.tsx?$/).map((file) => join("src", file)),
      ...filesUnder("config", /\.ya?ml$/).map((file) => join("config", file)),
      ...filesUnder("docs", /\.md$/).map((file) => join("docs", file)),
    ];
    const unknown = sources.flatMap((file) =>
      citations(read(file))
        .filter((id) => !isClause(id))
        .map((id) => `${file}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});

/** `ala.ns.2d`, `law.casl`, `std 46`, `std G12`, and what follows in a list such as `std 65-70` or `std 1, 2`. */
function citations(text: string): string[] {
  const clauses = text.match(/\b(?:ala|iaop)\.[a-z]{2,3}\.\d+[a-z]?\b|(?<![-\w@.])law\.(?!example\b)[a-z]+\b/g) ?? [];
  return sorted([...clauses, ...(text.match(/\bstd G?\d+/g) ?? [])]);
}

describe("rules", () => {
  it("stand in the catalogue under the name of their file", () => {
    const files = filesUnder("src/rules", /\.ts$/).filter((file) => /\bdefineRule\(/.test(read("src/rules", file)));
    expect(sorted(files.map((file) => file.replace(/\.ts$/, "")))).toEqual(IDS);
    for (const [id, rule] of catalogue) expect(rule.id).toBe(id);
  });

  it("have a test table each, and each table a rule", () => {
    const tables = filesUnder("tests/rules", /\.test\.ts$/).filter((file) =>
      /ruleTester\(/.test(read("tests/rules", file)),
    );
    expect(sorted(tables.map((file) => file.replace(/\.test\.ts$/, "")))).toEqual(IDS);
  });

  it("have a page each, and each page a rule", () => {
    expect(sorted(filesUnder("docs/rules", /\.md$/).map((file) => file.replace(/\.md$/, "")))).toEqual(IDS);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s is at most 120 lines", (id) => {
    expect(read("src/rules", `${id}.ts`).split("\n").length).toBeLessThanOrEqual(120);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s serves clauses that exist, in a pack that cites them",
    (id, rule) => {
      expect(rule.clauses.filter((clause) => !isClause(clause))).toEqual([]);
      const cited = SETTINGS.filter((setting) => setting.rule === id).flatMap((setting) => setting.clauses);
      expect(cited.length).toBeGreaterThan(0);
      // What binds without a pack cites its clauses itself.
      if (!rule.binding) expect(rule.clauses.filter((clause) => !cited.includes(clause))).toEqual([]);
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s gives every option a default and a sentence",
    (_, rule) => {
      for (const option of Object.values(rule.options.properties)) {
        expect(option).toMatchObject({ default: expect.anything(), description: expect.stringMatching(/\w/) });
      }
    },
  );

  it("are each expected by a case", () => {
    const expected = sorted(CASES.flatMap(({ expect: { findings } }) => findings ?? []));
    expect(IDS.filter((id) => !expected.includes(id))).toEqual([]);
  });
});

const HEADINGS = ["What it checks", "Why", "Options", "Incorrect", "Correct", "When not to use it", "Related", "Since"];

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the page of %s", (id, rule) => {
  const path = at("docs/rules", `${id}.md`);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const section = (heading: string) => text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";

  it("has the title and the headings of every page, in order, none empty", () => {
    expect(text.split("\n")[0]).toBe(`# ${id}`);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(section(heading)).not.toBe("");
  });

  it("quotes every clause that the rule serves", () => {
    expect(rule.clauses.filter((clause) => !section("Why").includes(`\`${clause}\``))).toEqual([]);
  });

  it("explains every option with its default, and no other", () => {
    const explained = [...section("Options").matchAll(/^- `(\w+)` \(default `(.+?)`\)/gm)].map(([, key, value]) => [
      key,
      value,
    ]);
    const options = Object.entries(rule.options.properties).map(([key, option]) => {
      const { default: value } = option as { default: unknown };
      return [key, Array.isArray(value) ? `[${value.join(", ")}]` : String(value)];
    });
    expect(explained).toEqual(options);
    if (options.length === 0) expect(section("Options")).toBe("None.");
  });

  it("names rules that exist", () => {
    const named = [...section("Related").matchAll(/`([\w-]+\/[\w-]+)`/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !catalogue.has(name) || name === id)).toEqual([]);
  });

  it("says since when", () => {
    expect(section("Since")).toBe(rule.since);
  });
});

describe("packs", () => {
  it("cite only clauses that their rules serve", () => {
    const wrong = SETTINGS.flatMap(({ pack, rule, clauses }) =>
      clauses
        .filter((clause) => !catalogue.get(rule)?.clauses.includes(clause))
        .map((clause) => `${pack} ${rule} ${clause}`),
    );
    expect(wrong).toEqual([]);
  });

  it("never ask less of a rule that binds than it binds to", () => {
    const order = ["off", "note", "hold", "reject"];
    const weaker = SETTINGS.filter(({ rule, levels }) => {
      const floor = catalogue.get(rule)?.binding;
      return floor !== undefined && order.indexOf(levels.certain) < order.indexOf(floor.certain);
    });
    expect(weaker).toEqual([]);
  });
});

describe("the keys of what serves the staff", () => {
  interface Shape {
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly items?: Shape;
  }
  const keysOf = ({ properties, items }: Shape, name: string): string[] => [
    name,
    ...(items ? keysOf(items, name).slice(1) : []),
    ...Object.entries(properties ?? {}).flatMap(([key, shape]) => keysOf(shape, key)),
  ];
  const sections: Readonly<Record<string, Shape>> = JSON.parse(JSON.stringify(ConfigSchema.properties));
  const code = [...read("docs/operations.md").matchAll(/`[^`\n]+`/g)].flatMap(([text]) => text.match(/\w+/g) ?? []);

  it.each(["console", "review", "webhooks", "clearance"])("%s are named in the operations page", (name) => {
    const keys = keysOf(sections[name] ?? {}, name);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !code.includes(key))).toEqual([]);
  });
});

describe("cases", () => {
  it("have unique sentences and a clause that exists", () => {
    const sentences = CASES.map((each) => each.case);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    expect(CASES.filter(({ clause }) => !isClause(clause ?? "")).map((each) => each.case)).toEqual([]);
  });

  const cited = sorted(SETTINGS.flatMap(({ clauses }) => clauses));
  it.each(cited)("show at least twice what %s lets pass and what it does not", (clause) => {
    const outcomes = CASES.filter((each) => each.clause === clause).map(({ expect: { findings: _, ...fates } }) =>
      Object.values(fates)
        .flat()
        .every((fate) => fate === "forward" || fate === "note"),
    );
    expect(outcomes.filter((passes) => passes).length).toBeGreaterThanOrEqual(2);
    expect(outcomes.filter((passes) => !passes).length).toBeGreaterThanOrEqual(2);
  });
});
