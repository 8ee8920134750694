/**
 * Where something can be put at the end of an HTML text so that every reader shows it: found with a tokenizer, because a
 * `</body>` in a comment or a script ends nothing. PURE.
 */
import { Tokenizer } from "htmlparser2";

export interface HtmlEnd {
  /** UTF-16 units from the start; in a latin1 reading of the octets, octets. */
  readonly at: number;
  /** Elements that are still open there, innermost first: a table or a hidden block would swallow what is put into it. */
  readonly open: readonly string[];
}

/** Nothing ends the first; nobody shows what stands beside the second. */
const UNSAFE = new Set(["plaintext", "frameset"]);
/** Their content is no mark-up to browsers, up to the next end tag, whatever it looks like; our tokenizer reads it. */
const RAW = new Set(["iframe", "noembed", "noframes"]);
/** Never open, or closed by what follows without a word. */
const UNCLOSED = new Set(
  (
    "area base basefont bgsound br col embed hr img input link meta param source track wbr frame html head body p li dt dd " +
    "option optgroup colgroup caption thead tbody tfoot tr td th"
  ).split(" "),
);
/** Whatever stands in angle brackets is an element, an address too; what can be closed in ASCII is. */
const NAME = /^[a-z][!-.0-;=?-~]{0,99}$/;
const MAX_OPEN = 100;
/** When the tokenizer sees it as a tag, the text before it has ended: no comment, attribute or script is open. */
const SENTINEL = "lintel-end";

/**
 * Before the last `</body>`, else before the last `</html>`, else at the end. Null when readers would not agree on what
 * stands there, or nobody would show it.
 */
export function htmlEnd(html: string): HtmlEnd | null {
  const reader = new EndReader(`${html}<${SENTINEL}>`);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, reader);
  tokenizer.write(reader.html);
  tokenizer.end();
  const end = reader.body ?? reader.root ?? reader.last;
  return reader.unsafe || end === null || end.open.length > MAX_OPEN ? null : end;
}

class EndReader {
  readonly html: string;
  body: HtmlEnd | null = null;
  root: HtmlEnd | null = null;
  last: HtmlEnd | null = null;
  unsafe = false;
  readonly #open: string[] = [];
  /** How often each name stands in `open`: an end tag of none is not looked for. */
  readonly #counts = new Map<string, number>();
  /** Where raw content must end; -1 outside of it. */
  #rawEnd = -1;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.#rawEnd >= 0) this.unsafe ||= name === SENTINEL;
    else if (name === SENTINEL) this.last = this.#end(start - 1);
    else if (RAW.has(name)) this.#openRaw(name, end);
    else if (UNSAFE.has(name)) this.unsafe = true;
    else if (!UNCLOSED.has(name)) this.#openElement(name);
  }

  onclosetag(start: number, end: number): void {
    if (this.#rawEnd >= 0) {
      this.#closeRaw(start - 2);
      return;
    }
    const name = this.html.slice(start, end).toLowerCase();
    if (name === "body") this.body = this.#end(start - 2);
    else if (name === "html") this.root = this.#end(start - 2);
    else this.#close(name);
  }

  /** Browsers end a comment here, too (WHATWG HTML 13.2.5.51); not every reader does. */
  oncomment(start: number, end: number): void {
    if (this.html.slice(start, end).includes("--!>")) this.unsafe = true;
  }

  oncdata(): void {
    this.unsafe = true;
  }

  #openElement(name: string): void {
    if (!NAME.test(name)) this.unsafe = true;
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #openRaw(name: string, from: number): void {
    const rest = new RegExp(`</${name}[\\s/>]`, "i").exec(this.html.slice(from));
    if (rest) this.#rawEnd = from + rest.index;
    else this.unsafe = true;
  }

  /** Where the tokenizer passed over the end that browsers see, it read on in something else. */
  #closeRaw(at: number): void {
    if (at > this.#rawEnd) this.unsafe = true;
    if (at >= this.#rawEnd) this.#rawEnd = -1;
  }

  #close(name: string): void {
    if (!this.#counts.get(name)) return;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#counts.set(last, (this.#counts.get(last) ?? 0) - 1);
      if (last === name) return;
    }
  }

  #end(at: number): HtmlEnd {
    return { at, open: this.#open.slice(-MAX_OPEN - 1).reverse() };
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}
  ontext(): void {}
  ontextentity(): void {}
}
