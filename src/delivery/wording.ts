/** The templates of `config/notices`, read and checked once, at start. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isTemplate,
  NOTICE_KINDS,
  NOTICE_SHAPE,
  type NoticeKind,
  parseTemplate,
  type Template,
} from "../notices/index.ts";

/** The template for a kind in a language, in its base language, or in English. */
export type Wording = (kind: NoticeKind, language: string) => Template;

/** Every fault of the directory at once, as `file:line: what`. */
export class WordingFaults extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the wording of notices has faults:\n${faults.join("\n")}`);
    this.name = "WordingFaults";
    this.faults = faults;
  }
}

/** In: a directory of `<kind>.<language>.txt`. Throws `WordingFaults`, also when English lacks a kind. */
export function loadWording(dir: string): Wording {
  const templates = new Map<string, Template>();
  const faults: string[] = [];
  for (const name of listFiles(dir, faults)) {
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
  if (faults.length > 0) throw new WordingFaults(faults);
  return (kind, language) => {
    const wanted = language.toLowerCase();
    const found = [wanted, wanted.split("-")[0] ?? "", "en"].map((one) => templates.get(`${kind}.${one}`));
    const template = found.find((one) => one !== undefined);
    if (!template) throw new Error(`no wording for ${kind}`);
    return template;
  };
}

function listFiles(dir: string, faults: string[]): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  } catch (error) {
    faults.push(`${dir}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
