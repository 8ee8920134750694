/**
 * The small format of `config/notices`: text with `{name}`, `{#each list}...{/each}`, `{#if name}...{/if}` and
 * `{#unless name}...{/unless}`. PURE. `config/notices/README.md` explains it to those who write wording.
 */

/** The names that a template may use: texts, and lists whose entries have names of their own. */
export interface Shape {
  readonly [name: string]: "text" | Shape;
}

/** What fills them: a text, or the list's entries. Inside a list the names around it hold as well. */
export interface View {
  readonly [name: string]: string | readonly View[];
}

export interface Template {
  readonly subject: readonly Node[];
  readonly body: readonly Node[];
}

type Node =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "each" | "if" | "unless"; readonly name: string; readonly inner: Node[] };

/** What is wrong with a template, and where. */
export interface TemplateFault {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/**
 * In: the file's text and the names it may use. Out: the template, or every fault found. Lines that begin with `#` are
 * comments; the first other line is `Subject: ...`, the text follows an empty line.
 */
export function parseTemplate(source: string, shape: Shape): Template | readonly TemplateFault[] {
  const lines = source.replace(/\r\n/g, "\n").split("\n");
  let at = 0;
  while (at < lines.length && (lines[at]?.startsWith("#") || lines[at]?.trim() === "")) at++;
  const subject = /^Subject: (.*)$/.exec(lines[at] ?? "")?.[1];
  if (subject === undefined) return [{ line: at + 1, what: "a line `Subject: ...` must come first" }];
  if ((lines[at + 1] ?? "").trim() !== "") return [{ line: at + 2, what: "an empty line must follow the subject" }];
  const faults: TemplateFault[] = [];
  const head = new Parser(subject, at + 1, shape, faults).parse();
  // Comment lines go, their line numbers stay.
  const body = lines.slice(at + 2).map((line) => (line.startsWith("#") ? null : line));
  const nodes = new Parser(joinBody(body), at + 3, shape, faults).parse();
  return faults.length > 0 ? faults : { subject: head, body: nodes };
}

export const isTemplate = (parsed: Template | readonly TemplateFault[]): parsed is Template => "body" in parsed;

/** In: a template and what fills it. Out: a subject of one line, and the text in lines of at most 76 where words allow. */
export function renderTemplate(template: Template, view: View): { subject: string; text: string } {
  const subject = render(template.subject, [view]).replace(/\s+/g, " ").trim();
  const text = render(template.body, [view]).replace(/\n{3,}/g, "\n\n");
  return { subject, text: `${text.replace(/^\n+/, "").trimEnd().split("\n").map(wrap).join("\n")}\n` };
}

/** Marks that keep a comment's and a tag's line countable and leave nothing in the text. */
const GONE = "\u0000";
const DROPPED = "\u0001";
const joinBody = (lines: readonly (string | null)[]): string => lines.map((line) => line ?? GONE).join("\n");

const TAG = /\{(?:(#each|#if|#unless|\/each|\/if|\/unless)(?: +([a-z_]+))?|([a-z_]+))\}/y;

class Parser {
  readonly #source: string;
  readonly #firstLine: number;
  readonly #shapes: Shape[];
  readonly #faults: TemplateFault[];
  #at = 0;

  constructor(source: string, firstLine: number, shape: Shape, faults: TemplateFault[]) {
    this.#source = dropTagLines(source);
    this.#firstLine = firstLine;
    this.#shapes = [shape];
    this.#faults = faults;
  }

  parse(): Node[] {
    return this.#block(null);
  }

  /** Up to the end, or to the tag that closes `opener`. */
  #block(opener: "each" | "if" | "unless" | null): Node[] {
    const nodes: Node[] = [];
    while (this.#at < this.#source.length) {
      const brace = this.#source.indexOf("{", this.#at);
      const end = brace < 0 ? this.#source.length : brace;
      if (end > this.#at) nodes.push({ kind: "literal", text: plain(this.#source.slice(this.#at, end)) });
      this.#at = end;
      if (brace < 0) break;
      const closed = this.#tag(nodes, opener);
      if (closed) return nodes;
    }
    if (opener) this.#fault(`{#${opener} ...} is never closed; write {/${opener}}`);
    return nodes;
  }

  /** Reads one tag. True when it closes the block under way. */
  #tag(nodes: Node[], opener: string | null): boolean {
    TAG.lastIndex = this.#at;
    const [tag, block, blockName, value] = TAG.exec(this.#source) ?? [];
    if (tag === undefined) {
      this.#fault("a `{` must begin {name}, {#each name}, {#if name}, {#unless name} or their ends");
      this.#at++;
      return false;
    }
    if (value !== undefined) {
      this.#know(value, "text");
      this.#at += tag.length;
      nodes.push({ kind: "value", name: value });
      return false;
    }
    if (block?.startsWith("/")) {
      if (block.slice(1) === opener) {
        this.#at += tag.length;
        return true;
      }
      this.#fault(opener ? `{/${opener}} must come before ${tag}` : `${tag} closes nothing`);
      this.#at += tag.length;
      return false;
    }
    const kind = block === "#each" ? "each" : block === "#if" ? "if" : "unless";
    const shape = this.#know(blockName ?? "", kind === "each" ? "list" : "either");
    this.#at += tag.length;
    if (kind === "each") this.#shapes.push(shape ?? {});
    nodes.push({ kind, name: blockName ?? "", inner: this.#block(kind) });
    if (kind === "each") this.#shapes.pop();
    return false;
  }

  /** Faults when a name is not known here, or is a list where a text belongs. Out: the list's shape. */
  #know(name: string, wanted: "text" | "list" | "either"): Shape | null {
    const found = this.#shapes.findLast((shape) => Object.hasOwn(shape, name))?.[name];
    if (found === undefined) {
      const known = [...new Set(this.#shapes.flatMap((shape) => Object.keys(shape)))].join(", ");
      this.#fault(`there is no ${name === "" ? "empty name" : name} here; there are ${known}`);
      return null;
    }
    if (wanted === "text" && found !== "text") this.#fault(`${name} is a list; write {#each ${name}}`);
    if (wanted === "list" && found === "text") this.#fault(`${name} is a text, not a list`);
    return found === "text" ? null : found;
  }

  #fault(what: string): void {
    const before = this.#source.slice(0, this.#at);
    const line = this.#firstLine + before.split("\n").length - 1 + before.split(DROPPED).length - 1;
    this.#faults.push({ line, what });
  }
}

/** A line that holds one block tag and nothing else leaves no line behind; the mark keeps it countable. */
const dropTagLines = (source: string): string =>
  source.replace(/^(\{[#/][^{}\n]*\})[ \t]*\n/gm, `$1${DROPPED}`).replaceAll(`${GONE}\n`, DROPPED);

const plain = (text: string): string => text.replaceAll(DROPPED, "").replaceAll(GONE, "");

/** Breaks a long line at blanks; what follows stands under its first word. A word too long for a line stays whole. */
function wrap(line: string): string {
  if (line.length <= WIDTH) return line;
  const indent = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.trim().split(/ +/)) {
    if (current !== "" && indent.length + current.length + 1 + word.length > WIDTH) {
      lines.push(indent + current);
      current = "";
    }
    current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, indent + current].join("\n");
}
const WIDTH = 76;

function render(nodes: readonly Node[], views: readonly View[]): string {
  const find = (name: string) => views.findLast((view) => Object.hasOwn(view, name))?.[name] ?? "";
  return nodes
    .map((node) => {
      if (node.kind === "literal") return node.text;
      const value = find(node.name);
      if (node.kind === "value") return typeof value === "string" ? value : "";
      if (node.kind === "each") {
        return (typeof value === "string" ? [] : value).map((entry) => render(node.inner, [...views, entry])).join("");
      }
      return value.length > 0 === (node.kind === "if") ? render(node.inner, views) : "";
    })
    .join("");
}
