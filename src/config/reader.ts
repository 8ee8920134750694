/**
 * Reads a YAML node against a TypeBox schema: fills defaults, converts durations and moments, and reports every fault
 * where it stands. One reader for the configuration, policy packs, rules' options and policy cases, so that all of them
 * complain in the same words. Knows the keywords that our schemas use.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type ConfigFault, formatPath } from "./fault.ts";
import { FORMATS } from "./formats.ts";
import type { Source } from "./source.ts";
import { didYouMean, nearest } from "./suggest.ts";
import { parseDuration, parseMoment } from "./time.ts";

/** A TypeBox schema, seen as the JSON Schema that it is, with our own words `duration`, `durations` and `moment`. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly default?: unknown;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly duration?: boolean;
  readonly durations?: boolean;
  readonly moment?: boolean;
  /** Left out it is computed elsewhere: no fault and no default. */
  readonly derived?: boolean;
}

export type Path = readonly (string | number)[];

/** Stands for a value that had a fault, so that one mistake is reported once. */
const INVALID = Symbol("invalid");
const UNKNOWN = "unknown key";
/** Resolved aliases per document: enough for people, too few for a billion laughs. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 32;

export class Reader {
  readonly #source: Source;
  readonly faults: ConfigFault[];
  /** Paths whose values cannot be used; an unknown key spoils nothing. */
  readonly spoiled: string[] = [];
  #aliases = 0;

  constructor(source: Source) {
    this.#source = source;
    this.faults = [...source.faults];
  }

  /** The value of the whole document; meaningless when `faults` is not empty afterwards. */
  document(schema: object): unknown {
    return this.read(schema, this.#source.document.contents, []);
  }

  /** Reports a fault at a node (or, for null, at the nearest existing parent of `path`). */
  fault(node: unknown, path: Path, what: string, remedy: string): typeof INVALID {
    const place = node ? this.#source.place(node) : this.#source.placeOf(path);
    this.faults.push({ ...place, path: formatPath(path), what, remedy });
    if (what !== UNKNOWN) this.spoiled.push(formatPath(path));
    return INVALID;
  }

  /** The value of a node. `parent` is what to blame for missing keys. */
  read(schema: object, given: unknown, path: Path, parent: unknown = null): unknown {
    const shape = schema as Shape;
    const node = this.#resolve(given, path);
    if (node === INVALID) return INVALID;
    if (shape.anyOf) return this.#union(shape.anyOf, node, path, parent);
    if (shape.properties || shape.patternProperties) return this.#object(shape, node, path, parent);
    if (isEmpty(node)) return this.fault(node, path, "has no value", "give it one or remove the key");
    if (shape.durations) return this.#list({ items: { duration: true }, minItems: 1 }, node, path);
    if (shape.type === "array") return this.#list(shape, node, path);
    if (shape.type === undefined && !shape.enum && !isOurs(shape) && !("const" in shape))
      return this.#anything(node, path, 0);
    if (!isScalar(node)) return this.fault(node, path, `must be ${nounOf(shape)}`, `not ${kindOf(node)}`);
    return this.#scalar(shape, node, path);
  }

  #resolve(node: unknown, path: Path): unknown {
    if (!isAlias(node)) return node;
    const target = node.resolve(this.#source.document);
    if (!target) return this.fault(node, path, `there is no anchor &${node.source} before this`, "write the value out");
    if (++this.#aliases > MAX_ALIASES) return this.fault(node, path, "too many aliases", "write the values out");
    return target;
  }

  #union(branches: readonly Shape[], node: unknown, path: Path, parent: unknown): unknown {
    const choices = branches.flatMap((branch) => ("const" in branch ? [branch.const] : (branch.enum ?? [INVALID])));
    if (!choices.includes(INVALID)) return this.read({ enum: choices }, node, path, parent);
    const tries = branches.map((branch) => {
      const [before, spoiled] = [this.faults.length, this.spoiled.length];
      const value = this.read(branch, node, path, parent);
      this.spoiled.length = spoiled;
      return { branch, value, faults: this.faults.splice(before) };
    });
    const good = tries.find((each) => each.faults.length === 0);
    if (good) return good.value;
    this.spoiled.push(formatPath(path));
    const alike = tries.filter((each) => structureOf(each.branch) === kindOf(node));
    const only = alike.length === 1 ? alike[0] : undefined;
    if (only) {
      this.faults.push(...only.faults);
      return INVALID;
    }
    return this.fault(node, path, `must be ${branches.map(nounOf).join(", or ")}`, `not ${show(node)}`);
  }

  #object(shape: Shape, node: unknown, path: Path, parent: unknown): unknown {
    // `held:` with every key commented out is an empty section.
    if (!isEmpty(node) && !isMap(node)) {
      return this.fault(node, path, "must be a section of keys", `not ${kindOf(node)}`);
    }
    if (path.length > MAX_DEPTH) return this.fault(node, path, "is nested too deeply", "write it flatter");
    const map = isMap(node) ? (node as YAMLMap) : null;
    const value: Record<string, unknown> = {};
    for (const pair of map?.items ?? []) {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      // Own keys only: `constructor` and `__proto__` are unknown keys like any other.
      const named = Object.hasOwn(shape.properties ?? {}, key) ? shape.properties?.[key] : undefined;
      const inner = named ?? matching(shape.patternProperties, key);
      if (inner) define(value, key, this.read(inner, pair.value, [...path, key], pair.key));
      else this.#unknown(shape, pair.key, [...path, key], map);
    }
    for (const [key, inner] of Object.entries(shape.properties ?? {})) {
      if (!Object.hasOwn(value, key)) this.#missing(shape, key, inner, value, path, parent ?? map);
    }
    return value;
  }

  #unknown(shape: Shape, node: unknown, path: Path, map: YAMLMap | null): void {
    const known = Object.keys(shape.properties ?? {});
    const free = known.filter((key) => !map?.has(key));
    const key = String(path.at(-1));
    this.fault(node, path, UNKNOWN, didYouMean(key, nearest(key, free) === null ? known : free));
  }

  #missing(shape: Shape, key: string, inner: Shape, value: Record<string, unknown>, path: Path, parent: unknown): void {
    const required = shape.required?.includes(key) ?? false;
    if (!required) return;
    if (inner.default !== undefined) {
      value[key] = defaultOf(inner);
    } else if (inner.properties && !this.#needs(inner)) {
      value[key] = this.#object(inner, null, [...path, key], parent);
    } else if (!inner.derived) {
      const needs = inner.properties ? ` with ${this.#needs(inner)}` : "";
      this.fault(
        parent,
        [...path, key],
        "is missing",
        `add ${key}${needs}${inner.description ? `: ${inner.description}` : ""}`,
      );
    }
  }

  /** The first key that a section cannot do without. */
  #needs(shape: Shape): string | undefined {
    return shape.required?.find((key) => {
      const inner = shape.properties?.[key];
      if (!inner || inner.default !== undefined || inner.derived) return false;
      return inner.properties ? this.#needs(inner) !== undefined : true;
    });
  }

  #list(shape: Shape, node: unknown, path: Path): unknown {
    if (!isSeq(node)) return this.fault(node, path, "must be a list", `write [${show(node)}]`);
    const items = (node as YAMLSeq).items.map((item, index) =>
      this.read(shape.items ?? {}, item, [...path, index], item),
    );
    if (items.length < (shape.minItems ?? 0)) {
      return this.fault(node, path, "is too short", `give at least ${shape.minItems}`);
    }
    if (shape.maxItems !== undefined && items.length > shape.maxItems) {
      return this.fault(node, path, "is too long", `give at most ${shape.maxItems}`);
    }
    return items;
  }

  #anything(given: unknown, path: Path, depth: number): unknown {
    const node = this.#resolve(given, path);
    if (node === INVALID || depth > MAX_DEPTH) return INVALID;
    if (isSeq(node)) return node.items.map((item, index) => this.#anything(item, [...path, index], depth + 1));
    if (!isMap(node)) return isScalar(node) ? node.value : null;
    const value: Record<string, unknown> = {};
    for (const { key, value: inner } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      define(value, name, this.#anything(inner, [...path, name], depth + 1));
    }
    return value;
  }

  #scalar(shape: Shape, node: Scalar, path: Path): unknown {
    const { value } = node;
    if (shape.duration) return this.#duration(node, path);
    if (shape.moment) {
      const moment = typeof value === "string" ? parseMoment(value) : null;
      return (
        moment ?? this.fault(node, path, `${show(node)} is no time`, "write it as 2026-03-10 or 2026-03-10T09:00:00Z")
      );
    }
    if (shape.enum || "const" in shape) return this.#choice(shape.enum ?? [shape.const], node, path);
    if (shape.type === "boolean") {
      return typeof value === "boolean" ? value : this.fault(node, path, "must be true or false", `not ${show(node)}`);
    }
    if (shape.type === "string") return this.#text(shape, node, path);
    if (shape.type === "integer" || shape.type === "number") return this.#number(shape, node, path);
    return value;
  }

  #duration(node: Scalar, path: Path): unknown {
    const { value } = node;
    if (typeof value === "number") {
      return this.fault(node, path, `${value} has no unit`, `write ${value}s, ${value}m, ${value}h or ${value}d`);
    }
    const duration = typeof value === "string" ? parseDuration(value) : null;
    return duration ?? this.fault(node, path, `${show(node)} is no duration`, "write it as 90s, 5m, 4h, 14d or 1h30m");
  }

  #choice(choices: readonly unknown[], node: Scalar, path: Path): unknown {
    if (choices.includes(node.value)) return node.value;
    const near = typeof node.value === "string" ? nearest(node.value, choices.map(String)) : null;
    const list = `choose among: ${choices.join(", ")}`;
    return this.fault(
      node,
      path,
      `${show(node)} is not possible`,
      near === null ? list : `did you mean "${near}"? (${list})`,
    );
  }

  #text(shape: Shape, node: Scalar, path: Path): unknown {
    const { value } = node;
    if (typeof value !== "string") return this.fault(node, path, "must be text", `put ${show(node)} in quotes`);
    const format = shape.format === undefined ? undefined : FORMATS[shape.format];
    if (format && !format.check(value))
      return this.fault(node, path, `${show(node)} must be ${format.must}`, format.remedy);
    if (value.length < (shape.minLength ?? 0))
      return this.fault(node, path, "is too short", `at least ${shape.minLength} characters`);
    if (value.length > (shape.maxLength ?? Number.POSITIVE_INFINITY)) {
      return this.fault(node, path, "is too long", `at most ${shape.maxLength} characters`);
    }
    if (shape.pattern !== undefined && !new RegExp(shape.pattern, "u").test(value)) {
      return this.fault(node, path, `${show(node)} does not fit`, `it must match ${shape.pattern}`);
    }
    return value;
  }

  #number(shape: Shape, node: Scalar, path: Path): unknown {
    const { value } = node;
    const fits =
      typeof value === "number" && (shape.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value));
    if (!fits) return this.fault(node, path, `must be ${nounOf(shape)}`, `not ${show(node)}`);
    if (shape.minimum !== undefined && value < shape.minimum) {
      return this.fault(node, path, `${value} is too small`, `at least ${shape.minimum}`);
    }
    if (shape.exclusiveMinimum !== undefined && value <= shape.exclusiveMinimum) {
      return this.fault(node, path, `${value} is too small`, `more than ${shape.exclusiveMinimum}`);
    }
    if (shape.maximum !== undefined && value > shape.maximum) {
      return this.fault(node, path, `${value} is too large`, `at most ${shape.maximum}`);
    }
    return value;
  }
}

/** A schema's default as it is once loaded: sections filled in, durations in milliseconds. */
export function defaultOf(shape: Shape): unknown {
  const given = shape.default;
  if (shape.duration && typeof given === "string") return parseDuration(given);
  if (shape.durations && Array.isArray(given)) return given.map((each) => parseDuration(String(each)));
  if (Array.isArray(given) && shape.items?.properties) return given.map((each) => filled(shape.items ?? {}, each));
  return structuredClone(given);
}

/** An object with the defaults of its missing keys. */
function filled(shape: Shape, given: unknown): unknown {
  const value: Record<string, unknown> = { ...(given as Record<string, unknown>) };
  for (const [key, inner] of Object.entries(shape.properties ?? {})) {
    if (!(key in value) && shape.required?.includes(key) && inner.default !== undefined) value[key] = defaultOf(inner);
  }
  return value;
}

/** Keys come from files: `__proto__` must stay a key. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

const isOurs = (shape: Shape): boolean => Boolean(shape.duration || shape.durations || shape.moment);
const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);
const matching = (patterns: Shape["patternProperties"], key: string): Shape | undefined =>
  Object.entries(patterns ?? {}).find(([pattern]) => new RegExp(pattern, "u").test(key))?.[1];

function kindOf(node: unknown): string {
  if (isMap(node)) return "a section of keys";
  return isSeq(node) ? "a list" : "a single value";
}

function structureOf(shape: Shape): string {
  if (shape.properties || shape.patternProperties) return "a section of keys";
  return shape.type === "array" || shape.durations ? "a list" : "a single value";
}

function nounOf(shape: Shape): string {
  if (shape.duration) return "a duration such as 90s or 4h";
  if (shape.moment) return "a time such as 2026-03-10";
  if (shape.enum) return `one of ${shape.enum.join(", ")}`;
  if ("const" in shape) return String(shape.const);
  if (structureOf(shape) !== "a single value") return structureOf(shape);
  const nouns: Record<string, string> = {
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    string: "text",
  };
  return nouns[shape.type ?? ""] ?? "a value";
}

/** A short, printable picture of what was written. */
function show(node: unknown): string {
  if (!isScalar(node as Node)) return kindOf(node);
  const { value } = node as Scalar;
  return typeof value === "string"
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value)
    : String(value);
}
