/** The wording of the public pages, one file per language (`config/pages/<language>.yaml`): a flat list of keys and texts. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Type } from "typebox";
import { type ConfigFault, ConfigFaults } from "./fault.ts";
import { type Path, Reader } from "./reader.ts";
import { Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";
import { holesOf } from "./vocabulary.ts";

/** The names in braces that each text may use, by key. */
export type PageKeys = Readonly<Record<string, readonly string[]>>;

/** One language's texts, whole: what it does not say itself is said in English. */
export interface PageTexts {
  /** BCP 47. */
  readonly tag: string;
  readonly texts: Readonly<Record<string, string>>;
}

const Texts = Type.Record(Type.String(), Type.String({ minLength: 1 }));
const ENGLISH = "en.yaml";

/**
 * In: the folder, and the keys that the pages ask for. Out: languages by lower-case tag; English is always there.
 * @throws ConfigFaults with every fault of every file: a key that English lacks, one that no page asks for, a hole that
 *   nothing fills, a file that is no language's
 */
export function loadPageTexts(dir: string, keys: PageKeys): Map<string, PageTexts> {
  const faults: ConfigFault[] = [];
  const read = new Map<string, Record<string, string>>();
  for (const name of filesIn(dir, faults)) {
    const tag = tagOf(name);
    if (tag === null) {
      faults.push(faultOf(join(dir, name), "is not named as a language", "name it as de.yaml or pt-BR.yaml"));
      continue;
    }
    try {
      read.set(tag, readTexts(join(dir, name), keys));
    } catch (error) {
      if (!(error instanceof ConfigFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return new Map([...read].map(([tag, own]) => [tag.toLowerCase(), { tag, texts: whole(tag, own, read) }]));
}

const whole = (tag: string, own: Record<string, string>, all: ReadonlyMap<string, Record<string, string>>) => ({
  ...all.get("en"),
  ...all.get(tag.split("-")[0] ?? ""),
  ...own,
});

function filesIn(dir: string, faults: ConfigFault[]): string[] {
  const files = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(".yaml")) : [];
  if (!files.includes(ENGLISH))
    faults.push(faultOf(join(dir, ENGLISH), "is missing", "restore it from the installation"));
  return files.sort();
}

function tagOf(name: string): string | null {
  try {
    return Intl.getCanonicalLocales(name.slice(0, -".yaml".length))[0] ?? null;
  } catch {
    return null;
  }
}

function readTexts(file: string, keys: PageKeys): Record<string, string> {
  const source = Source.read(file);
  const reader = new Reader(source);
  const texts = reader.document(Texts) as Record<string, string>;
  if (reader.faults.length === 0) checkTexts(texts, keys, reader, source);
  if (reader.faults.length === 0 && file.endsWith(`/${ENGLISH}`)) checkWhole(texts, keys, reader);
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return texts;
}

function checkTexts(texts: Record<string, string>, keys: PageKeys, reader: Reader, source: Source): void {
  for (const [key, text] of Object.entries(texts)) {
    const blame = (what: string, remedy: string) =>
      reader.fault(source.document.getIn([key] satisfies Path, true), [key], what, remedy);
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known === undefined) {
      blame("no page asks for it", didYouMean(key, Object.keys(keys)));
      continue;
    }
    for (const hole of holesOf(text).filter((each) => !known.includes(each)))
      blame(`there is no {${hole}} here`, known.length > 0 ? `there is {${known.join("}, {")}}` : "write it out");
  }
}

function checkWhole(texts: Record<string, string>, keys: PageKeys, reader: Reader): void {
  for (const key of Object.keys(keys))
    if (!Object.hasOwn(texts, key)) reader.fault(null, [key], "is missing", "write what the page says here");
}

const faultOf = (file: string, what: string, remedy: string): ConfigFault => ({
  ...{ file, line: 0, column: 0, path: "", what, remedy },
});
