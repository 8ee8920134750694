/**
 * `LINTEL_section__key=value` sets a key of the configuration, `LINTEL_section__key_FILE=path` sets it to the contents
 * of a file, so that secrets need not stand in the environment. Letters may be of either case. Values of lists and
 * sections are YAML; all others are taken as written.
 */
import { readFileSync } from "node:fs";
import { type Document, isMap, isSeq, type Node, Scalar, YAMLMap } from "yaml";
import { type ConfigFault, ConfigFaults, formatPath } from "./fault.ts";
import type { Path, Shape } from "./reader.ts";
import { Source } from "./source.ts";
import { didYouMean, nearest } from "./suggest.ts";

const PREFIX = "LINTEL_";
/** Variables with a meaning of their own. */
export const RESERVED = new Set(["LINTEL_CONFIG"]);

export type Environment = Readonly<Record<string, string | undefined>>;

interface Override {
  readonly name: string;
  readonly path: Path;
  readonly shape: Shape;
  readonly fromFile: boolean;
}

/** Applies the environment's overrides to a parsed file; returns the variables used and the faults found. */
export function applyEnvironment(
  source: Source,
  schema: object,
  env: Environment,
): { names: string[]; faults: ConfigFault[] } {
  const names: string[] = [];
  const faults: ConfigFault[] = [];
  const given = Object.keys(env).filter((name) => name.toUpperCase().startsWith(PREFIX) && !RESERVED.has(name));
  for (const name of given.sort()) {
    try {
      const override = resolve(name, schema as Shape);
      graft(source, override, nodeOf(override, env[name] ?? ""));
      names.push(name);
    } catch (error) {
      if (!(error instanceof ConfigFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  return { names, faults };
}

const fail = (name: string, path: Path, what: string, remedy: string): ConfigFaults =>
  new ConfigFaults([{ file: name, line: 0, column: 0, path: formatPath(path), what, remedy }]);

/** The key that a variable names. A key that ends in `_file` itself wins over the contents of a file. */
function resolve(name: string, schema: Shape): Override {
  const key = name.slice(PREFIX.length).toLowerCase();
  const direct = walk(key.split("__"), schema);
  if (direct.shape) return { name, path: direct.path, shape: direct.shape, fromFile: false };
  if (key.endsWith("_file")) {
    const secret = walk(key.slice(0, -"_file".length).split("__"), schema);
    if (secret.shape) return { name, path: secret.path, shape: secret.shape, fromFile: true };
  }
  const near = nearest(direct.unknown, direct.known);
  const remedy =
    near === null
      ? didYouMean(direct.unknown, direct.known)
      : `did you mean ${PREFIX}${[...direct.path, near].join("__")}?`;
  throw fail(name, [...direct.path, direct.unknown], "unknown key", remedy);
}

interface Walk {
  readonly path: (string | number)[];
  readonly shape: Shape | null;
  readonly unknown: string;
  readonly known: readonly string[];
}

function walk(words: readonly string[], schema: Shape): Walk {
  const path: (string | number)[] = [];
  let shape = schema;
  for (const word of words) {
    const isIndex = shape.items !== undefined && /^\d{1,4}$/.test(word);
    const next = isIndex ? shape.items : shape.properties?.[word];
    if (!next) return { path, shape: null, unknown: word, known: Object.keys(shape.properties ?? {}) };
    path.push(isIndex ? Number(word) : word);
    shape = next;
  }
  return { path, shape, unknown: "", known: [] };
}

/** The value as a document of its own, so that its nodes know which variable they came from. */
function nodeOf(override: Override, given: string): { owner: Source; node: Node } {
  const { name, path, shape, fromFile } = override;
  const text = fromFile ? secretIn(name, path, given) : given;
  const asWritten = shape.type === "string" || shape.enum !== undefined || shape.duration || shape.moment;
  const owner = Source.parse(name, asWritten ? "" : text, false);
  const node = asWritten ? new Scalar(text) : (owner.document.contents as Node | null);
  if (node === null) throw fail(name, path, "has no value", "give it one or remove the variable");
  return { owner, node };
}

function secretIn(name: string, path: Path, file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw fail(name, path, `cannot read ${file} (${code})`, "check the path and its permissions");
  }
}

function graft(source: Source, { name, path }: Override, { owner, node }: { owner: Source; node: Node }): void {
  const document: Document = source.document;
  if (document.contents === null) document.contents = new YAMLMap() as unknown as typeof document.contents;
  for (let length = 0; length < path.length; length++) {
    const parent: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const key = path[length];
    if (typeof key === "number") {
      const fits = isSeq(parent) && key <= parent.items.length;
      if (!fits) throw fail(name, path, "there is no such entry in the file", "set the whole list instead");
    } else if (!isMap(parent)) {
      const section = new YAMLMap();
      if (length === 0) return; // the file is no section at all: the reader says so
      document.setIn(path.slice(0, length), section);
      source.graft([], section, owner);
    }
  }
  source.graft(path, node, owner);
}
