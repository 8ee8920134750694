/**
 * The text that a reader sees of an HTML part, its links and pictures, and the text that nobody sees (std 81). Tags are read
 * in order, without a tree, so that depth costs nothing; nothing is fetched (std 83).
 *
 * The `alt` of a picture is neither text nor a link's words: who sees the picture never sees it, so a pitch, a postal address
 * or a way to unsubscribe there would count for some readers only (std 81). A mail of pictures is known by its `pictures`
 * and next to no text.
 */
import { Parser } from "htmlparser2";
import type { Link } from "../mail/message.ts";
import type { Unseen } from "./concealments.ts";
import type { FaultList } from "./faults.ts";
import { countPicture, noPictures, type Pictures } from "./pictures.ts";
import { concealmentOf, type Look, lookOf, PLAIN_LOOK } from "./style.ts";
import { readStylesheet, type Sheet, sheetFor } from "./stylesheet.ts";

export const MAX_LINKS = 1000;
const MAX_HREF = 4096;
const MAX_DEPTH = 1000;
/** Pieces of text that nobody sees, and UTF-16 units of all of them together. */
const MAX_UNSEEN = 50;
const MAX_UNSEEN_TEXT = 10_000;
const MAX_LABEL = 500;

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
  readonly pictures: Pictures;
  readonly unseen: readonly Unseen[];
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
  return { text: reader.finish(), links: reader.links, pictures: reader.pictures, unseen: reader.unseen };
}

interface Frame {
  readonly name: string;
  readonly look: Look;
  readonly hidden: boolean;
  /** Below an element that is no text to anybody: a script, a template. */
  readonly machinery: boolean;
}

const ROOT: Frame = { name: "", look: PLAIN_LOOK, hidden: false, machinery: false };

interface Anchor {
  readonly href: string;
  readonly from: number;
}

class HtmlReader {
  readonly links: Link[] = [];
  readonly pictures = noPictures();
  readonly unseen: { kind: Unseen["kind"]; text: string }[] = [];
  tooDeep = false;
  stop: () => void = () => {};
  readonly #limit: number;
  readonly #frames: Frame[] = [ROOT];
  readonly #sheet: Sheet = new Map();
  readonly #pieces: string[] = [];
  #length = 0;
  #space = false;
  #breaks = 0;
  #css = "";
  #anchors: Anchor[] = [];
  #quotes = 0;
  #unseenText = 0;
  #comments = 0;
  /** Nothing was seen since the last unseen text: what follows is one piece with it. */
  #unseenOpen = false;
  #action = "";

  constructor(limit: number) {
    this.#limit = limit;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? ROOT;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#frames.length > MAX_DEPTH) {
      this.tooDeep = true;
      this.stop();
      return;
    }
    const { look: parent, hidden: unseen, machinery } = this.#top;
    const styled = lookOf(parent, attributes, sheetFor(this.#sheet, name, attributes));
    const isMachinery = UNSEEN.has(name);
    const look = isMachinery ? { ...styled, gone: true } : styled;
    const hidden = look === parent ? unseen : concealmentOf(look) !== null;
    this.#frames.push({ name, look, hidden, machinery: machinery || isMachinery });
    if (!hidden) this.#open(name, attributes);
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (name === "br") this.#breaks = Math.min(2, this.#breaks + 1);
    else if (name === "td" || name === "th") this.#space = true;
    else if (BLOCKS.has(name)) this.#break(name === "p" || name === "blockquote" ? 2 : 1);
    if (name === "blockquote") this.#quotes += 1;
    if (name === "a" && attributes["href"]) this.#openAnchor(attributes["href"]);
    else this.#openOther(name, attributes);
    countPicture(name, attributes, this.pictures);
  }

  /** Other things that a reader clicks: areas of a picture, forms and their buttons. */
  #openOther(name: string, attributes: Record<string, string>): void {
    if (name === "area") this.#addLink(attributes["href"], "");
    else if (name === "form") this.#action = attributes["action"] ?? "";
    else if (name === "button") this.#openButton(attributes["formaction"] ?? this.#action);
    else if (name === "input" && /^(?:submit|button|image)$/i.test(attributes["type"] ?? ""))
      this.#addLink(attributes["formaction"] ?? this.#action, attributes["value"] ?? "");
  }

  ontext(text: string): void {
    const { hidden, name, machinery } = this.#top;
    if (name === "style") this.#css += this.#css.length < 65_536 ? text : "";
    if (machinery) return;
    if (hidden) this.#addUnseen(text);
    else if (this.#length < this.#limit) this.#add(text);
  }

  /** Outlook alone shows what stands in a conditional comment; everybody else does not. */
  oncomment(data: string): void {
    if (this.#top.machinery || this.#comments >= MAX_UNSEEN || !/^\s*\[if\s/i.test(data)) return;
    this.#comments += 1;
    const end = data.lastIndexOf("<![");
    const inside = data.slice(data.indexOf("]>") + 2, Math.min(MAX_UNSEEN_TEXT, end < 0 ? data.length : end));
    const words = PROGRAM_ELEMENTS.reduce(withoutElement, inside).replace(/<[^<>]{0,2000}>/g, " ");
    this.#unseenOpen = false;
    if (/[\p{L}\p{N}]/u.test(words)) this.#noteUnseen("hidden", words);
    this.#unseenOpen = false;
  }

  #addUnseen(text: string): void {
    const kind = concealmentOf(this.#top.look);
    if (kind !== null && (this.#unseenOpen || /\S/.test(text))) this.#noteUnseen(kind, text);
  }

  #noteUnseen(kind: Unseen["kind"], text: string): void {
    const piece = text.slice(0, MAX_UNSEEN_TEXT - this.#unseenText);
    this.#unseenText += piece.length;
    const last = this.unseen.at(-1);
    if (last && last.kind === kind && this.#unseenOpen) last.text += ` ${piece}`;
    else if (this.unseen.length < MAX_UNSEEN && piece !== "") this.unseen.push({ kind, text: piece });
    this.#unseenOpen = true;
  }

  onclosetag(name: string): void {
    if (this.#frames.length === 1) return;
    const frame = this.#frames.pop();
    if (name === "style") {
      readStylesheet(this.#css, this.#sheet);
      this.#css = "";
    }
    if (!frame || frame.hidden) return;
    if (name === "a" || name === "button") this.#closeAnchor();
    if (name === "form") this.#action = "";
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
    this.#unseenOpen = false;
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

  /** A button within an anchor goes where the anchor goes. */
  #openButton(action: string): void {
    if (action !== "") this.#openAnchor(action);
  }

  #openAnchor(href: string): void {
    this.#closeAnchor();
    this.#anchors.push({ href, from: this.#pieces.length });
  }

  /** An anchor cannot stand in another: the outer one ends where the inner begins. */
  #closeAnchor(): void {
    const anchor = this.#anchors.pop();
    if (!anchor) return;
    const text = this.#pieces
      .slice(anchor.from, anchor.from + 200)
      .join("")
      .trim();
    this.#addLink(anchor.href, text);
  }

  #addLink(href: string | undefined, text: string): void {
    const clean = cleanHref(href ?? "");
    if (clean !== "" && this.links.length < MAX_LINKS) this.links.push({ href: clean, text: text.slice(0, MAX_LABEL) });
  }

  finish(): string {
    this.#closeAnchor();
    return this.#pieces.join("");
  }
}

/** Settings for programs in Outlook's comments. */
const PROGRAM_ELEMENTS = ["xml", "style", "script"];

/** By two linear searches: a pattern over a comment of open tags alone would be quadratic. */
function withoutElement(text: string, name: string): string {
  const lower = text.toLowerCase();
  let out = "";
  let at = 0;
  for (let open = lower.indexOf(`<${name}`); open >= 0; open = lower.indexOf(`<${name}`, at)) {
    out += text.slice(at, open);
    const close = lower.indexOf(`</${name}>`, open);
    if (close < 0) return out;
    at = close + name.length + 3;
  }
  return out + text.slice(at);
}

/** As browsers read it: tabs and line ends within a URL are nothing. */
const cleanHref = (href: string): string =>
  href
    .slice(0, MAX_HREF)
    .replace(/[\t\r\n]/g, "")
    .trim();
