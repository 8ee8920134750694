/** The page of a pattern, made of its definition, as Markdown; the same headings as the pages of other rules. */
import type { Pack } from "../../policy/pack.ts";
import { isPatternRule, type PatternDefinition, type Place } from "./definition.ts";
import { definitionOf } from "./rule.ts";

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  subject: "the subject",
  text: "the visible text, quoted mail included",
  "own-text": "the sender's own words",
  links: "the addresses of links",
  recipients: "the recipients' addresses",
  attachments: "the names and texts of attachments",
};

/**
 * Pages by rule id. What it looks for is told in the operator's words and examples, not in its expressions: they are for
 * `lintel rules`.
 */
export function patternPages(packs: readonly Pack[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const pack of packs) {
    for (const setting of pack.rules.filter(({ rule }) => isPatternRule(rule) && !pages.has(rule))) {
      const clauses = packs.flatMap(({ rules }) => rules.filter(({ rule }) => rule === setting.rule));
      const cited = [...new Set(clauses.flatMap((each) => each.clauses))];
      pages.set(setting.rule, page(setting.rule, definitionOf(setting), cited, pack.title));
    }
  }
  return pages;
}

function page(id: string, definition: PatternDefinition, clauses: readonly string[], title: string): string {
  const { summary, where, purposes, message, remedy, examples } = definition;
  const kinds = purposes.length > 0 ? ` It concerns mail of these kinds only: ${purposes.join(", ")}.` : "";
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}`, "", ...lines, ""];
  const shown = (texts: readonly string[]) =>
    texts.flatMap((text) => ["````", text.replace(/`{4,}/g, "```"), "````", ""]);
  return [
    `# ${id}`,
    "",
    ...section("What it checks", [
      `${plain(summary)}.`.replace(/\.\.$/, "."),
      "",
      `It looks at ${listed(where.map((place) => PLACE_WORDS[place]))}.${kinds}`,
      "",
      `The sender reads: "${plain(message)}"`,
    ]),
    ...section("Why", [
      `${clauses.map((clause) => `\`${clause}\``).join(", ")}; a rule of the pack "${plain(title)}".`,
    ]),
    ...section("What to do", [plain(remedy)]),
    ...section("Incorrect", shown(examples.match)),
    ...section("Correct", shown(examples.pass)),
  ].join("\n");
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Operators' words are words, not markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#&|~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
