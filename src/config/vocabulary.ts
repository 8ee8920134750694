/**
 * What `config/notices` holds besides templates: the rules' sentences and the fixed phrases per language
 * (`rules.<language>.yaml`), and the clauses' titles (`clauses.<language>.yaml`).
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Static, Type } from "typebox";
import type { Rule } from "../lint/rule.ts";
import { Language, type RuleWording, type Vocabulary } from "../notices/language.ts";
import { type ConfigFault, ConfigFaults } from "./fault.ts";
import { type Path, Reader } from "./reader.ts";
import { Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";

const Strict = { additionalProperties: false } as const;
const Words = Type.Record(Type.String(), Type.String({ minLength: 1 }));

const RulesFile = Type.Object(
  {
    rules: Type.Record(
      Type.String(),
      Type.Object({ summary: Type.String(), messages: Words, remedy: Type.String() }, Strict),
    ),
    phrases: Words,
  },
  Strict,
);
type RulesFile = Static<typeof RulesFile>;

/** Ids of rules that packs bring along: nobody knows them before the packs are read. */
const OF_A_PACK = /^pattern\//;

/**
 * In: the folder and the rules of this version. Out: languages by lower-case tag; English is always there.
 * @throws ConfigFaults with every fault of every file, and when the folder or the clauses' English titles are not there
 */
export function loadLanguages(dir: string, catalogue: ReadonlyMap<string, Rule>): Map<string, Language> {
  const faults: ConfigFault[] = [];
  const files = yamlFiles(dir, faults);
  if (faults.length === 0 && !files.includes("clauses.en.yaml"))
    faults.push(faultOf(join(dir, "clauses.en.yaml"), "is missing", "restore it from the installation"));
  const parts = new Map<string, Partial<Omit<Vocabulary, "tag">>>();
  for (const name of files) {
    const [, kind, tag = ""] = /^(rules|clauses)\.([A-Za-z0-9-]+)\.yaml$/.exec(name) ?? [];
    if (kind === undefined || !isTag(tag)) {
      const what = "is not named as wording is";
      faults.push(faultOf(join(dir, name), what, "name it rules.<language>.yaml or clauses.<language>.yaml"));
      continue;
    }
    try {
      const source = Source.read(join(dir, name));
      const read = kind === "rules" ? readRules(source, catalogue) : { clauses: readClauses(source) };
      parts.set(tag, { ...parts.get(tag), ...read });
    } catch (error) {
      if (!(error instanceof ConfigFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return languagesOf(parts, catalogue);
}

function languagesOf(
  parts: ReadonlyMap<string, Partial<Vocabulary>>,
  catalogue: ReadonlyMap<string, Rule>,
): Map<string, Language> {
  // Nothing is said to senders of a confidential rule, in no language (DESIGN.md 5).
  const open = [...catalogue].filter(([, rule]) => !rule.confidential);
  const reworded = parts.get("en");
  const english = vocabulary("en", { ...reworded, rules: new Map([...open, ...(reworded?.rules ?? [])]) });
  const languages = [...parts].map(([tag, own]): [string, Language] => {
    const base = parts.get(tag.split("-")[0] ?? "");
    const whole = tag === "en" ? english : vocabulary(tag, { ...base, ...own });
    return [tag.toLowerCase(), new Language(whole, english)];
  });
  return new Map(languages);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const vocabulary = (tag: string, own: Partial<Vocabulary>): Vocabulary => ({
  tag: Intl.getCanonicalLocales(tag)[0] ?? "en",
  rules: own.rules ?? new Map(),
  clauses: own.clauses ?? new Map(),
  phrases: own.phrases ?? new Map(),
});

/** Words in the mail of others, read by delivery. */
const FOOTERS = "footers.yaml";

function yamlFiles(dir: string, faults: ConfigFault[]): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith(".yaml") && name !== FOOTERS)
      .sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    faults.push(faultOf(dir, `cannot be read (${code})`, "check the path and its permissions"));
    return [];
  }
}

const faultOf = (file: string, what: string, remedy: string): ConfigFault => ({
  ...{ file, line: 0, column: 0, path: "", what, remedy },
});

function readClauses(source: Source): Map<string, string> {
  const reader = new Reader(source);
  const titles = reader.document(Words) as Record<string, string>;
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return new Map(Object.entries(titles));
}

function readRules(source: Source, catalogue: ReadonlyMap<string, Rule>): Pick<Vocabulary, "rules" | "phrases"> {
  const reader = new Reader(source);
  const file = reader.document(RulesFile) as RulesFile;
  if (reader.faults.length === 0) checkRules(file, reader, source, catalogue);
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return { rules: new Map(Object.entries(file.rules)), phrases: new Map(Object.entries(file.phrases)) };
}

/** Rules and messages that exist, and no placeholder that English has not: it would stay empty in a letter. */
function checkRules(file: RulesFile, reader: Reader, source: Source, catalogue: ReadonlyMap<string, Rule>): void {
  const blame = (path: Path, what: string, remedy: string) =>
    reader.fault(source.document.getIn(path, true), path, what, remedy);
  for (const [id, wording] of Object.entries(file.rules)) {
    const rule = catalogue.get(id);
    if (rule) checkMessages(id, wording, rule, blame);
    else if (!OF_A_PACK.test(id)) blame(["rules", id], "there is no such rule", didYouMean(id, catalogue.keys()));
  }
  for (const [english, own] of Object.entries(file.phrases))
    checkHoles(own, english, (what, remedy) => blame(["phrases", english], what, remedy));
}

function checkMessages(
  id: string,
  wording: RuleWording,
  rule: Rule,
  blame: (path: Path, what: string, remedy: string) => void,
): void {
  for (const [messageId, own] of Object.entries(wording.messages)) {
    const path = ["rules", id, "messages", messageId];
    const english = rule.messages[messageId];
    if (english === undefined)
      blame(path, "the rule has no such message", didYouMean(messageId, Object.keys(rule.messages)));
    else checkHoles(own, english, (what, remedy) => blame(path, what, remedy));
  }
}

function checkHoles(own: string, english: string, blame: (what: string, remedy: string) => void): void {
  const known = holesOf(english);
  for (const hole of holesOf(own)) {
    if (!known.includes(hole))
      blame(`there is no {${hole}} here`, known.length > 0 ? `there is {${known.join("}, {")}}` : "write it out");
  }
}

/** The names in braces, each once. */
export const holesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)),
];
