/** The wording of notices, read and checked once, at start: templates per kind and language, and what they are filled with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigFaults, formatFault } from "../../config/fault.ts";
import { loadLanguages } from "../../config/vocabulary.ts";
import {
  isTemplate,
  type Language,
  NOTICE_KINDS,
  NOTICE_SHAPE,
  type NoticeKind,
  parseTemplate,
  type Template,
} from "../../notices/index.ts";
import { catalogue } from "../../rules/index.ts";

export interface Wording {
  /**
   * The template for a kind in a language (BCP 47), in its base language, in the configured one, or in English; and how
   * everything else is said in the language that was found.
   */
  choose(kind: NoticeKind, language: string): { readonly template: Template; readonly language: Language };
}

/** Every fault of the directory at once, as `file:line: what`. */
export class WordingFaults extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the wording of notices has faults:\n${faults.join("\n")}`);
    this.name = "WordingFaults";
    this.faults = faults;
  }
}

/**
 * In: a directory of `<kind>.<language>.txt`, `rules.<language>.yaml` and `clauses.<language>.yaml`, and the language
 * where a member's has no wording. Throws `WordingFaults`, also when English lacks a kind.
 */
export function loadWording(dir: string, preferred = "en"): Wording {
  const faults: string[] = [];
  const templates = readTemplates(dir, listFiles(dir), faults);
  const languages = readLanguages(dir, faults);
  const english = languages.get("en");
  if (faults.length > 0 || english === undefined) throw new WordingFaults(faults);
  const own = (tag: string) => languages.get(tag) ?? languages.get(baseOf(tag)) ?? english;
  return {
    choose(kind, language) {
      for (const tag of candidates(language, preferred)) {
        const template = templates.get(`${kind}.${tag}`);
        if (template) return { template, language: own(tag) };
      }
      throw new Error(`no wording for ${kind}`);
    },
  };
}

const baseOf = (tag: string): string => tag.split("-")[0] ?? "";

const candidates = (language: string, preferred: string): string[] =>
  [language, preferred, "en"].flatMap((tag) => [tag.toLowerCase(), baseOf(tag.toLowerCase())]);

function readLanguages(dir: string, faults: string[]): ReadonlyMap<string, Language> {
  try {
    return loadLanguages(dir, catalogue);
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    faults.push(...error.faults.map(formatFault));
    return new Map();
  }
}

function readTemplates(dir: string, names: readonly string[], faults: string[]): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const name of names) {
    const [, kind = "", language = ""] = /^([a-z]+)\.([A-Za-z-]+)\.txt$/.exec(name) ?? [];
    const file = join(dir, name);
    if (!NOTICE_KINDS.some((known) => known === kind)) {
      faults.push(`${file}: the name must be <kind>.<language>.txt with a kind of ${NOTICE_KINDS.join(", ")}`);
      continue;
    }
    const parsed = parseTemplate(readFileSync(file, "utf8"), NOTICE_SHAPE);
    if (isTemplate(parsed)) templates.set(`${kind}.${language.toLowerCase()}`, parsed);
    else faults.push(...parsed.map(({ line, what }) => `${file}:${line}: ${what}`));
  }
  for (const kind of NOTICE_KINDS) {
    const broken = faults.some((fault) => fault.includes(`${kind}.en.txt:`));
    if (!templates.has(`${kind}.en`) && !broken) faults.push(`${join(dir, `${kind}.en.txt`)}: is missing`);
  }
  return templates;
}

function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  } catch (error) {
    throw new WordingFaults([`${dir}: cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
