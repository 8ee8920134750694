/** Rules in words: out of the catalogue and the pages in docs/rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPacks } from "../config/packs.ts";
import { installedRulePages } from "../config/paths.ts";
import type { Shape } from "../config/reader.ts";
import { didYouMean } from "../config/suggest.ts";
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
  const packs = catalogue.has(id) ? [] : packsOf(options);
  const known = withPatterns(catalogue, packs);
  const rule = known.get(id);
  if (!rule) throw new Refusal(`there is no rule ${id}; ${didYouMean(id, known.keys())}`);
  const setting = packs.flatMap(({ rules }) => rules).find((each) => each.rule === id);
  const pattern = setting && definitionOf(setting);
  if (options.format === "json") {
    process.stdout.write(json({ ...facts(rule, url), ...(pattern && { pattern }) }));
    return;
  }
  const colours = coloursFor(process.stdout, options.color, process.env);
  const text = pattern ? body(patternPages(packs).get(id) ?? "") : page(id);
  process.stdout.write(manPage(rule, url(rule.id), colours, text, pattern));
}

/** For the rules that packs bring themselves. */
function packsOf({ config }: RulesOptions): Pack[] {
  const { policies, policiesDir } = settingsFor(config, process.env);
  return loadPacks(policiesDir, policies, catalogue);
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
    [26, 11, 58, 36],
  );

/** A rule as data, without its function. */
function facts(rule: Rule, url: (id: string) => string) {
  const { id, scope, summary, clauses, messages, remedy, concerns, binding, reply, since } = rule;
  return {
    ...{ id, scope, summary, clauses, messages, remedy, concerns },
    ...(binding && { binding }),
    ...(reply && { reply }),
    ...{ confidential: rule.confidential ?? false, since, url: url(id), options: rule.options },
  };
}

function manPage(
  rule: Rule,
  url: string,
  colours: Colours,
  text: readonly string[],
  pattern: PatternDefinition | undefined,
): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [colours.bold(title), ...lines.map((line) => (line ? `    ${line}` : "")), ""];
  const { binding } = rule;
  const bound =
    binding && `In force without any pack and in every mode: ${binding.certain}, in doubt ${binding.doubtful}`;
  return [
    ...section("NAME", [`${rule.id} - ${rule.summary}`]),
    ...section("ABOUT", [
      rule.scope === "message" ? "the whole message" : "each recipient",
      ...(bound ? [bound] : []),
      rule.since === "" ? "a pack's own pattern" : `since ${rule.since}`,
    ]),
    ...section("CLAUSES", [rule.clauses.join(", ")]),
    ...section(
      "MESSAGES",
      Object.entries(rule.messages).map(([key, text]) => `${key}: ${text}`),
    ),
    ...section("REMEDY", [rule.remedy]),
    ...section("OPTIONS", optionLines(rule)),
    ...section("LOOKS FOR", pattern ? lookedFor(pattern) : []),
    ...section("DESCRIPTION", text),
    ...section("SEE ALSO", [url]),
  ].join("\n");
}

const lookedFor = ({ where, match, unless, purposes }: PatternDefinition): string[] => [
  `in ${where.join(", ")}${purposes.length > 0 ? `, where the purpose is ${purposes.join(" or ")}` : ""}`,
  ...match.map((source) => `match   ${source}`),
  ...unless.map((source) => `unless  ${source}`),
];

function optionLines(rule: Rule): string[] {
  const options = (rule.options as Shape).properties ?? {};
  return Object.entries(options).map(([key, shape]) => {
    const fallback = shape.default === undefined ? "" : ` (default ${JSON.stringify(shape.default)})`;
    return `${key}${fallback}${shape.description ? `: ${shape.description}` : ""}`;
  });
}

/** The rule's page without its title, which is the rule's name again. */
function page(id: string): string[] {
  try {
    return body(readFileSync(join(installedRulePages, `${id}.md`), "utf8"));
  } catch {
    return [];
  }
}

const body = (markdown: string): string[] =>
  markdown
    .replace(/^# .*\n+/, "")
    .trimEnd()
    .split("\n");
