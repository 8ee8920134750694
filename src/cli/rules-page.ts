/** What a rule's page in the terminal is made of: lines of at most 96 columns, before their indentation. */
import type { Rule } from "../lint/rule.ts";
import type { Language } from "../notices/index.ts";
import type { Pack } from "../policy/pack.ts";

const WIDTH = 96;

/** Broken between words; what follows is indented. */
export function wrapped(text: string, hanging = "  "): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${hanging}${word}`);
  }
  return lines;
}

/** Each clause with what it asks. */
export const clauseLines = (clauses: readonly string[], language: Language | undefined): string[] =>
  clauses.flatMap((clause) => {
    const title = language?.clause(clause) ?? "";
    return wrapped(title === "" ? clause : `${clause}: ${title}`);
  });

/** What each of these packs makes of the rule, and the options that differ from the rule's own. */
export function levelLines(rule: Rule, packs: readonly Pack[], active: ReadonlySet<string>): string[] {
  return packs.flatMap(({ name: pack, rules }) => {
    const setting = rules.find((each) => each.rule === rule.id);
    if (setting === undefined) return active.has(pack) ? [`${pack}: off`] : [];
    const name = active.has(pack) ? pack : `${pack} (not configured)`;
    const { certain, doubtful } = setting.levels;
    const levels = certain === doubtful ? certain : `${certain}, in doubt ${doubtful}`;
    return wrapped(
      `${name}: ${levels} (${setting.clauses.join(", ")})${changed(rule, setting.options)}${setting.fix ? ", fixed on the way out" : ""}${setting.fourEyes ? ", released by two people" : ""}`,
    );
  });
}

function changed(rule: Rule, options: Readonly<Record<string, unknown>>): string {
  const defaults = rule.options.properties as Readonly<Record<string, { readonly default?: unknown }>>;
  const differing = Object.entries(options).filter(
    ([key, value]) => defaults[key] && JSON.stringify(value) !== JSON.stringify(defaults[key].default),
  );
  return differing.map(([key, value]) => `, ${key} ${JSON.stringify(value)}`).join("");
}

/** Said above already, from the rule itself. */
const ABOVE = new Set(["Options", "Since"]);

/** The sections of a page in Markdown: prose wrapped, examples as they are, without the marks around them. */
export function pageSections(markdown: string): { readonly title: string; readonly lines: readonly string[] }[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.trimEnd().split("\n");
      return { title: title.trim(), lines };
    })
    .filter(({ title }) => !ABOVE.has(title))
    .map(({ title, lines }) => ({ title: title.toUpperCase(), lines: plainLines(lines) }));
}

function plainLines(lines: readonly string[]): string[] {
  const plain: string[] = [];
  let paragraph: string[] = [];
  let inExample = false;
  const end = () => {
    if (paragraph.length > 0) plain.push(...wrapped(paragraph.join(" "), paragraph[0]?.startsWith("- ") ? "  " : ""));
    paragraph = [];
  };
  for (const line of lines) {
    if (line.startsWith("```")) {
      end();
      inExample = !inExample;
    } else if (inExample) plain.push(line === "" ? "" : `  ${line}`);
    else if (line.trim() === "") {
      end();
      plain.push("");
    } else {
      if (line.startsWith("- ")) end();
      paragraph.push(line.trim());
    }
  }
  end();
  // No empty line at either end.
  return plain
    .join("\n")
    .replace(/^\n+|\n+$/g, "")
    .split("\n");
}
