/** Rules in words: out of the catalogue and the pages in docs/rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packNames } from "../config/checks.ts";
import { ConfigFaults } from "../config/fault.ts";
import { loadPacks } from "../config/packs.ts";
import { installedNotices, installedRulePages } from "../config/paths.ts";
import type { Shape } from "../config/reader.ts";
import { didYouMean } from "../config/suggest.ts";
import { loadLanguages } from "../config/vocabulary.ts";
import type { PatternDefinition } from "../lint/pattern/definition.ts";
import { patternPages } from "../lint/pattern/page.ts";
import { definitionOf, withPatterns } from "../lint/pattern/rule.ts";
import type { Rule } from "../lint/rule.ts";
import type { Pack } from "../policy/pack.ts";
import { catalogue } from "../rules/index.ts";
import { type Colours, coloursFor } from "./colours.ts";
import { settingsFor } from "./lint/settings.ts";
import { Refusal } from "./refusal.ts";
import type { RulesOptions } from "./rules.ts";
import { clauseLines, levelLines, pageSections, wrapped } from "./rules-page.ts";
import { table } from "./terminal.ts";

/** Prints all rules or one. Throws Refusal for a rule that does not exist. */
export function printRules(id: string | undefined, options: RulesOptions): void {
  const url = urlMaker(options);
  if (id === undefined) {
    const rules = [...withPatterns(catalogue, packsOf(options)).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = options.format === "json" ? json(rules.map((rule) => facts(rule, url))) : `${list(rules)}\n`;
    process.stdout.write(text);
    return;
  }
  const packs = packsOf(options);
  const known = withPatterns(catalogue, packs);
  const rule = known.get(id);
  if (!rule) throw new Refusal(`there is no rule ${id}; ${didYouMean(id, known.keys())}`);
  const setting = packs.flatMap(({ rules }) => rules).find((each) => each.rule === id);
  const pattern = setting && !catalogue.has(id) ? definitionOf(setting) : undefined;
  if (options.format === "json") {
    process.stdout.write(json({ ...facts(rule, url), ...(pattern && { pattern }) }));
    return;
  }
  const colours = coloursFor(process.stdout, options.color, process.env);
  const text = pattern ? (patternPages(packs).get(id) ?? "") : page(id);
  process.stdout.write(manPage(rule, url(rule.id), colours, { text, pattern, ...installedPacks(options, packs) }));
}

/** The configured packs: what they make of each rule, and the rules that they bring themselves. */
function packsOf({ config }: RulesOptions): Pack[] {
  const { policies, policiesDir } = settingsFor(config, process.env);
  return loadPacks(policiesDir, policies, catalogue);
}

interface InstalledPacks {
  readonly packs: readonly Pack[];
  /** Names of those that the configuration names. */
  readonly active: ReadonlySet<string>;
}

/** All packs of the folder, or the configured ones alone where another has faults: those are not this command's business. */
function installedPacks({ config }: RulesOptions, configured: readonly Pack[]): InstalledPacks {
  const active = new Set(configured.map(({ name }) => name));
  const { policiesDir } = settingsFor(config, process.env);
  const others = (packNames(policiesDir) ?? []).filter((name) => !active.has(name));
  const loaded = others.flatMap((name) => {
    try {
      return loadPacks(policiesDir, [name], catalogue);
    } catch (error) {
      if (error instanceof ConfigFaults) return [];
      throw error;
    }
  });
  return { packs: [...configured, ...loaded], active };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function urlMaker({ config }: RulesOptions): (id: string) => string {
  const { rulesUrl } = settingsFor(config, process.env);
  return (id) => rulesUrl.replaceAll("{rule}", id);
}

const list = (rules: readonly Rule[]): string =>
  table(
    ["rule", "about", "what is so when it is satisfied", "clauses"],
    rules.map(({ id, scope, summary, clauses }) => [id, scope, summary, clauses.join(" ")]),
    // 100 columns with the gaps: what a pipe, a ticket and a printed page take.
    [27, 9, 38, 20],
  );

/** A rule as data, without its function. */
function facts(rule: Rule, url: (id: string) => string) {
  const { id, scope, summary, clauses, messages, remedy, concerns, binding, reply, since } = rule;
  return {
    ...{ id, scope, summary, clauses, messages, remedy, concerns },
    ...(binding && { binding }),
    ...(reply && { reply }),
    ...{
      confidential: rule.confidential ?? false,
      fixes: rule.fixes ?? [],
      since,
      url: url(id),
      options: rule.options,
    },
  };
}

function manPage(
  rule: Rule,
  url: string,
  colours: Colours,
  { text, pattern, packs, active }: { text: string; pattern: PatternDefinition | undefined } & InstalledPacks,
): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [colours.bold(title), ...lines.map((line) => (line ? `    ${line}` : "")), ""];
  return [
    ...section("NAME", wrapped(`${rule.id} - ${rule.summary}`)),
    ...section("ABOUT", aboutLines(rule)),
    ...section("CLAUSES", clauseLines(rule.clauses, loadLanguages(installedNotices, catalogue).get("en"))),
    ...section("LEVELS", levelLines(rule, packs, active)),
    ...section(
      "MESSAGES",
      Object.entries(rule.messages).flatMap(([key, message]) => wrapped(`${key}: ${message}`)),
    ),
    ...section("REMEDY", wrapped(rule.remedy)),
    ...section("OPTIONS", optionLines(rule)),
    ...section("LOOKS FOR", pattern ? lookedFor(pattern) : []),
    ...pageSections(text).flatMap(({ title, lines }) => section(title, lines)),
    ...section("SEE ALSO", [url]),
  ].join("\n");
}

function aboutLines({ scope, binding, fixes, since }: Rule): string[] {
  return [
    scope === "message" ? "the whole message" : "each recipient",
    ...(binding
      ? [`in force without any pack and in every mode: ${binding.certain}, in doubt ${binding.doubtful}`]
      : []),
    ...(fixes?.length ? ["what it finds can be put right on the way out (fix: true in a pack)"] : []),
    since === "" ? "a pack's own pattern" : `since ${since}`,
  ];
}

const lookedFor = ({ where, match, unless, purposes }: PatternDefinition): string[] => [
  `in ${where.join(", ")}${purposes.length > 0 ? `, where the purpose is ${purposes.join(" or ")}` : ""}`,
  ...match.map((source) => `match   ${source}`),
  ...unless.map((source) => `unless  ${source}`),
];

function optionLines(rule: Rule): string[] {
  const options = (rule.options as Shape).properties ?? {};
  return Object.entries(options).flatMap(([key, shape]) => {
    const fallback = shape.default === undefined ? "" : ` (default ${JSON.stringify(shape.default)})`;
    return wrapped(`${key}${fallback}${shape.description ? `: ${shape.description}` : ""}`);
  });
}

/** The rule's page; empty for a rule that has none. */
function page(id: string): string {
  try {
    return readFileSync(join(installedRulePages, `${id}.md`), "utf8");
  } catch {
    return "";
  }
}
