/**
 * The text that a reader sees of an HTML part, and its links (std 81). Tags are read in order, without a tree, so that depth
 * costs nothing; nothing is fetched (std 83).
 */
import { Parser } from "htmlparser2";
import type { Link } from "../mail/message.ts";
import type { FaultList } from "./faults.ts";
import { isHidden, type Look, lookOf, PLAIN_LOOK } from "./style.ts";
import { readStylesheet, type Sheet, sheetFor } from "./stylesheet.ts";

export const MAX_LINKS = 1000;
const MAX_HREF = 4096;
const MAX_DEPTH = 1000;

const UNSEEN = new Set(["script", "style", "title", "template", "object", "iframe", "svg", "math", "datalist"]);
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead tr ul"
  ).split(" "),
);

export interface HtmlText {
  readonly text: string;
  readonly links: Link[];
}

/** @param limit UTF-16 units of text that are kept */
export function readHtml(html: string, limit: number, faults: FaultList): HtmlText {
  const reader = new HtmlReader(limit);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  reader.stop = () => parser.pause();
  // In pieces, so that a reader that has enough can stop.
  for (let at = 0; at < html.length && !reader.tooDeep; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (!reader.tooDeep) parser.end();
  if (reader.tooDeep) faults.limit("html-depth", `HTML elements nest deeper than ${MAX_DEPTH}`);
  return { text: reader.finish(), links: reader.links };
}

interface Frame {
  readonly name: string;
  readonly look: Look;
  readonly hidden: boolean;
}

interface Anchor {
  readonly href: string;
  readonly from: number;
  readonly depth: number;
}

class HtmlReader {
  readonly links: Link[] = [];
  tooDeep = false;
  stop: () => void = () => {};
  readonly #limit: number;
  readonly #frames: Frame[] = [{ name: "", look: PLAIN_LOOK, hidden: false }];
  readonly #sheet: Sheet = new Map();
  readonly #pieces: string[] = [];
  #length = 0;
  #space = false;
  #breaks = 0;
  #css = "";
  #anchors: Anchor[] = [];
  #quotes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? { name: "", look: PLAIN_LOOK, hidden: false };
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#frames.length > MAX_DEPTH) {
      this.tooDeep = true;
      this.stop();
      return;
    }
    const parent = this.#top.look;
    const styled = lookOf(parent, attributes, sheetFor(this.#sheet, name, attributes));
    const look = UNSEEN.has(name) ? { ...styled, gone: true } : styled;
    const hidden = look === parent ? this.#top.hidden : isHidden(look);
    this.#frames.push({ name, look, hidden });
    if (hidden) return;
    if (name === "br") this.#breaks = Math.min(2, this.#breaks + 1);
    else if (name === "td" || name === "th") this.#space = true;
    else if (BLOCKS.has(name)) this.#break(name === "p" || name === "blockquote" ? 2 : 1);
    if (name === "blockquote") this.#quotes += 1;
    if (name === "a" && attributes["href"]) this.#openAnchor(attributes["href"]);
  }

  ontext(text: string): void {
    const { hidden, name } = this.#top;
    if (name === "style") this.#css += this.#css.length < 65_536 ? text : "";
    if (hidden || this.#length >= this.#limit) return;
    this.#add(text);
  }

  onclosetag(name: string): void {
    if (this.#frames.length === 1) return;
    const frame = this.#frames.pop();
    if (name === "style") {
      readStylesheet(this.#css, this.#sheet);
      this.#css = "";
    }
    if (!frame || frame.hidden) return;
    if (name === "a") this.#closeAnchor();
    if (BLOCKS.has(name)) this.#break(name === "p" || name === "blockquote" ? 2 : 1);
    if (name === "blockquote") this.#quotes -= 1;
    if (name === "td" || name === "th") this.#space = true;
  }

  #add(text: string): void {
    // Collapses white space as a browser does, but leaves no-break spaces to the clean-up of all text.
    const words = text.replace(/[ \t\n\r\f]+/g, " ");
    const lead = words.startsWith(" ");
    const body = words.trim();
    if (body === "") {
      this.#space ||= words !== "";
      return;
    }
    if (this.#length > 0 && this.#breaks > 0) this.#push("\n".repeat(this.#breaks));
    else if (this.#length > 0 && (this.#space || lead)) this.#push(" ");
    // Quoted mail is marked as in plain text, so that own words can be told from it.
    if (this.#quotes > 0 && (this.#breaks > 0 || this.#length === 0))
      this.#push("> ".repeat(Math.min(this.#quotes, 5)));
    this.#push(body.slice(0, this.#limit - this.#length + 1));
    this.#breaks = 0;
    this.#space = words.endsWith(" ");
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #break(lines: number): void {
    this.#breaks = lines === 1 && this.#breaks > 0 ? this.#breaks : Math.max(this.#breaks, lines);
  }

  #openAnchor(href: string): void {
    this.#closeAnchor();
    this.#anchors.push({ href: cleanHref(href), from: this.#pieces.length, depth: this.#frames.length });
  }

  /** An anchor cannot stand in another: the outer one ends where the inner begins. */
  #closeAnchor(): void {
    const anchor = this.#anchors.pop();
    if (!anchor || anchor.href === "" || this.links.length >= MAX_LINKS) return;
    const text = this.#pieces
      .slice(anchor.from, anchor.from + 200)
      .join("")
      .trim()
      .slice(0, 500);
    this.links.push({ href: anchor.href, text });
  }

  finish(): string {
    this.#closeAnchor();
    return this.#pieces.join("");
  }
}

/** As browsers read it: tabs and line ends within a URL are nothing. */
const cleanHref = (href: string): string =>
  href
    .slice(0, MAX_HREF)
    .replace(/[\t\r\n]/g, "")
    .trim();
