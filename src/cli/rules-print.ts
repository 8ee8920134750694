/** Rules in words: out of the catalogue and the pages in docs/rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedRulePages } from "../config/paths.ts";
import type { Shape } from "../config/reader.ts";
import { didYouMean } from "../config/suggest.ts";
import type { Rule } from "../lint/rule.ts";
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
    const rules = [...catalogue.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = options.format === "json" ? json(rules.map((rule) => facts(rule, url))) : `${list(rules)}\n`;
    process.stdout.write(text);
    return;
  }
  const rule = catalogue.get(id);
  if (!rule) throw new Refusal(`there is no rule ${id}; ${didYouMean(id, catalogue.keys())}`);
  const colours = coloursFor(process.stdout, options.color, process.env);
  process.stdout.write(options.format === "json" ? json(facts(rule, url)) : manPage(rule, url(rule.id), colours));
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

function manPage(rule: Rule, url: string, colours: Colours): string {
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
      `since ${rule.since}`,
    ]),
    ...section("CLAUSES", [rule.clauses.join(", ")]),
    ...section(
      "MESSAGES",
      Object.entries(rule.messages).map(([key, text]) => `${key}: ${text}`),
    ),
    ...section("REMEDY", [rule.remedy]),
    ...section("OPTIONS", optionLines(rule)),
    ...section("DESCRIPTION", page(rule.id)),
    ...section("SEE ALSO", [url]),
  ].join("\n");
}

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
    const text = readFileSync(join(installedRulePages, `${id}.md`), "utf8");
    return text
      .replace(/^# .*\n+/, "")
      .trimEnd()
      .split("\n");
  } catch {
    return [];
  }
}
