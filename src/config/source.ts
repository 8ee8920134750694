/**
 * YAML as hostile text: YAML 1.2 core, one document, string keys only, no duplicate keys, no tags of anybody's own,
 * few aliases, bounded size. Every node knows where it stands.
 */
import { readFileSync, statSync } from "node:fs";
import { type Document, isCollection, isNode, isPair, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type ConfigFault, ConfigFaults, type Place } from "./fault.ts";

const MAX_OCTETS = 4 * 1024 * 1024;
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/** What the YAML library's codes mean to an operator. */
const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "keep one of the two keys",
  TAB_AS_INDENT: "indent with spaces",
  MULTIPLE_DOCS: "keep one document per file",
  NON_STRING_KEY: "write the key as plain text",
  TAG_RESOLVE_FAILED: "remove the tag",
};

/** A parsed text with the places of its nodes. `owners` lets nodes of other sources (the environment) stand in it. */
export class Source {
  readonly file: string;
  readonly document: Document;
  readonly #lines: LineCounter | null;
  readonly #owners = new WeakMap<Node, Source>();

  /** Faults that leave a document to read: duplicate keys, foreign tags. Others are thrown. */
  readonly faults: readonly ConfigFault[];

  private constructor(file: string, text: string, document: Document, lines: LineCounter | null) {
    this.file = file;
    this.document = document;
    this.#lines = lines;
    this.faults = this.#syntaxFaults(text);
  }

  /**
   * Parses a text. Throws ConfigFaults with every syntax fault.
   * @param file the name that faults show
   * @param positions false where it names no file but a variable: its faults have line 0
   */
  static parse(file: string, text: string, positions = true): Source {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      strict: true,
      stringKeys: true,
      uniqueKeys: true,
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "error",
      lineCounter: lines,
    });
    const source = new Source(file, text, document as Document, positions ? lines : null);
    if (document.errors.some((error) => error.code !== "DUPLICATE_KEY")) throw new ConfigFaults(source.faults);
    return source;
  }

  /** Reads and parses a file. Throws ConfigFaults when it cannot be read, is too large, not UTF-8, or not YAML. */
  static read(file: string): Source {
    const fail = (what: string, remedy: string) =>
      new ConfigFaults([{ file, line: 1, column: 1, path: "", what, remedy }]);
    let bytes: Buffer;
    try {
      if (statSync(file).size > MAX_OCTETS) throw fail(`is larger than ${MAX_OCTETS} octets`, "split it");
      bytes = readFileSync(file);
    } catch (error) {
      if (error instanceof ConfigFaults) throw error;
      throw fail(`cannot be read (${(error as NodeJS.ErrnoException).code})`, "check the path and its permissions");
    }
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw fail("is not UTF-8", "save it as UTF-8");
    }
    return Source.parse(file, text);
  }

  /** Puts a node of another source at a path of this one; it keeps its own place. */
  graft(path: readonly (string | number)[], node: Node, owner: Source): void {
    visit(node as Parameters<typeof visit>[0], {
      Node: (_, each) => {
        this.#owners.set(each, owner);
      },
    });
    if (path.length > 0) this.document.setIn(path, node);
  }

  /** Where a node stands; the first line for no node. */
  place(node: unknown): Place {
    if (!isNode(node)) return { file: this.file, ...this.#position(0) };
    const owner = this.#owners.get(node) ?? this;
    return { file: owner.file, ...owner.#position(node.range?.[0] ?? 0) };
  }

  /** The place of the deepest node that exists on a path: where a fault about `path` belongs. */
  placeOf(path: readonly (string | number)[]): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && (node.range || this.#owners.has(node))) return this.place(node);
    }
    return this.place(null);
  }

  #position(offset: number): { line: number; column: number } {
    if (this.#lines === null) return { line: 0, column: 0 };
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #syntaxFaults(text: string): ConfigFault[] {
    const at = (offset: number) => ({ file: this.file, ...this.#position(offset), path: "" });
    const faults: ConfigFault[] = [...this.document.errors, ...this.document.warnings].map((error) => ({
      ...at(error.pos[0]),
      what: error.code === "DUPLICATE_KEY" ? `the key ${keyAt(text, error.pos[0])} stands here again` : error.message,
      remedy: REMEDIES[error.code] ?? "correct the YAML here",
    }));
    const tagged = firstTagged(this.document.contents);
    const known = faults.some((fault) => fault.what.includes("tag"));
    if (tagged && !known) {
      faults.push({ ...at(tagged.range?.[0] ?? 0), what: `has the tag ${tagged.tag}`, remedy: "remove the tag" });
    }
    return faults;
  }
}

const keyAt = (text: string, offset: number): string => /^[^:\n]{1,80}/.exec(text.slice(offset))?.[0].trim() ?? "";

/** The first node with a tag of somebody's own. By hand: the library's `visit` takes as long as reading the text did. */
function firstTagged(node: unknown): Node | null {
  if (isPair(node)) return firstTagged(node.key) ?? firstTagged(node.value);
  if (!isNode(node)) return null;
  if ("tag" in node && node.tag !== undefined && !CORE_TAG.test(node.tag)) return node;
  if (!isCollection(node)) return null;
  for (const item of node.items) {
    const found = firstTagged(item);
    if (found) return found;
  }
  return null;
}
