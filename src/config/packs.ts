/**
 * Policy packs from files: `config/policies/NAME.yaml` read against the pack schema and each rule's own option schema.
 * The result is what the store makes immutable, and what `lint` and `policy test` judge by.
 */
import { createHash } from "node:crypto";
import { isMap } from "yaml";
import { canonicalJson } from "../audit/chain.ts";
import { isPatternRule } from "../lint/pattern/definition.ts";
import type { Rule } from "../lint/rule.ts";
import { isCostly } from "../policy/level.ts";
import type { Pack } from "../policy/pack.ts";
import { levelsOf, type PackFile, PackFileSchema, packSettings, type RuleFile } from "../policy/pack-file.ts";
import { packFile, packNames } from "./checks.ts";
import { type ConfigFault, ConfigFaults, formatPath } from "./fault.ts";
import { checkPattern, mayCite } from "./patterns.ts";
import { Reader } from "./reader.ts";
import { Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";

export type Catalogue = ReadonlyMap<string, Rule>;

/**
 * Loads packs by name, in the order given.
 * @throws ConfigFaults with every fault of every pack
 */
export function loadPacks(dir: string, names: readonly string[], catalogue: Catalogue): Pack[] {
  const faults: ConfigFault[] = [];
  const loaded: Loaded[] = [];
  for (const name of names) {
    try {
      loaded.push(loadPack(dir, name, catalogue));
    } catch (error) {
      if (!(error instanceof ConfigFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  faults.push(...sharedPatterns(loaded));
  if (faults.length > 0) throw new ConfigFaults(faults);
  return loaded.map(({ pack }) => pack);
}

interface Loaded {
  readonly pack: Pack;
  readonly source: Source;
}

/** Two packs may bring the same pattern, at other levels; not two patterns of one name, which would share a page. */
function sharedPatterns(loaded: readonly Loaded[]): ConfigFault[] {
  const first = new Map<string, { pack: string; text: string }>();
  return loaded.flatMap(({ pack, source }) =>
    pack.rules
      .filter(({ rule }) => isPatternRule(rule))
      .flatMap(({ rule, options }, index) => {
        const text = canonicalJson(options);
        const known = first.get(rule) ?? { pack: pack.name, text };
        first.set(rule, known);
        if (known.text === text) return [];
        const path = ["patterns", index, "id"];
        const what = `pack ${known.pack} has another pattern of this name`;
        return [{ ...source.placeOf(path), path: formatPath(path), what, remedy: "tell them apart" }];
      }),
  );
}

function loadPack(dir: string, name: string, catalogue: Catalogue): Loaded {
  const file = packFile(dir, name);
  const known = packNames(dir) ?? [];
  if (!known.includes(name)) {
    const what = `there is no policy pack ${name}`;
    throw new ConfigFaults([{ file, line: 0, column: 0, path: "", what, remedy: didYouMean(name, known) }]);
  }
  const source = Source.read(file);
  return { source, pack: readPack(source, name, catalogue) };
}

/** Reads one pack; `name` is what it must call itself. Throws ConfigFaults. */
export function readPack(source: Source, name: string, catalogue: Catalogue): Pack {
  const reader = new Reader(source);
  const file = reader.document(PackFileSchema) as PackFile;
  const options = readOptions(reader, source, catalogue);
  if (reader.faults.length === 0) checkPack(reader, source, file, name, catalogue);
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  const content = {
    name: file.name,
    title: file.title,
    appliesTo: file.applies_to,
    groups: file.groups ?? [],
    rules: packSettings(file, (rule) => options.get(rule) ?? {}),
  };
  return { ...content, digest: createHash("sha256").update(canonicalJson(content)).digest("hex") };
}

/** Each rule's options by its own schema, defaults filled in; unknown rules are faults at their key. */
function readOptions(reader: Reader, source: Source, catalogue: Catalogue): Map<string, Record<string, unknown>> {
  const options = new Map<string, Record<string, unknown>>();
  const rules = source.document.getIn(["rules"], true);
  for (const { key } of isMap(rules) ? rules.items : []) {
    const id = String(key);
    const rule = catalogue.get(id);
    if (!rule) {
      reader.fault(key, ["rules", id], "there is no such rule", didYouMean(id, catalogue.keys()));
      continue;
    }
    const path = ["rules", id, "options"];
    options.set(id, reader.read(rule.options, source.document.getIn(path, true), path, key) as Record<string, unknown>);
  }
  return options;
}

/** A rejection is held too where a confidential finding holds the whole message. */
const holds = (level: RuleFile["level"]): boolean => Object.values(levelsOf(level)).some((each) => isCostly(each));

function checkPack(reader: Reader, source: Source, file: PackFile, name: string, catalogue: Catalogue): void {
  const node = (path: (string | number)[]) => source.document.getIn(path, true);
  if (file.name !== name) {
    reader.fault(node(["name"]), ["name"], `${file.name} is not the file's name`, `write ${name}`);
  }
  const known = new Set([...catalogue.values()].flatMap((rule) => rule.clauses));
  for (const [id, { clauses, fix, four_eyes: fourEyes, level }] of Object.entries(file.rules)) {
    if (fix && !catalogue.get(id)?.fixes?.length) {
      const path = ["rules", id, "fix"];
      reader.fault(node(path), path, `${id} finds nothing that the gateway could put right`, "remove fix");
    }
    if (fourEyes && !holds(level)) {
      const path = ["rules", id, "four_eyes"];
      reader.fault(node(path), path, `${id} holds nothing here that two people could release`, "remove four_eyes");
    }
    for (const [index, clause] of clauses.entries()) {
      if (known.has(clause) || /^std \d+$/.test(clause)) continue;
      const path = ["rules", id, "clauses", index];
      reader.fault(node(path), path, `there is no clause ${clause}`, didYouMean(clause, known));
    }
  }
  const earlier = new Set<string>();
  for (const [index, pattern] of (file.patterns ?? []).entries()) {
    const blame = (keys: (string | number)[], what: string, remedy: string) => {
      const path = ["patterns", index, ...keys];
      reader.fault(node(path), path, what, remedy);
    };
    checkPattern(pattern, earlier, blame);
    for (const [at, clause] of pattern.clauses.entries()) {
      if (!mayCite(clause, known)) blame(["clauses", at], `there is no clause ${clause}`, didYouMean(clause, known));
    }
    earlier.add(pattern.id);
  }
}

/**
 * Faults of mode exceptions that name a rule which does not exist; `loadConfig` knows no rules.
 * @param known the catalogue, and the packs' own patterns (`withPatterns`)
 */
export function checkModeRules(
  modes: readonly { readonly rule?: string }[],
  known: Pick<Catalogue, "has" | "keys">,
  placeOf: (path: (string | number)[]) => { file: string; line: number; column: number },
): ConfigFault[] {
  return modes.flatMap(({ rule }, index) => {
    if (rule === undefined || known.has(rule)) return [];
    const remedy = didYouMean(rule, known.keys());
    const place = placeOf(["modes", index, "rule"]);
    return [{ ...place, path: `modes[${index}].rule`, what: `there is no rule ${rule}`, remedy }];
  });
}
