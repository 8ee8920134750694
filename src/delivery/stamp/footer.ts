/** The footer as text and as HTML: who sent it, how to opt out, and who delivers it. PURE. */
import { cleanHeaderText } from "../../mail/encoded-words.ts";
import { type Alphabet, fold } from "./alphabet.ts";
import type { FooterWording } from "./wording.ts";

/** Stands where a recipient's own token is filled in; no text that we write holds it otherwise. */
export const HOLE = "\0";

export interface Footer {
  readonly wording: FooterWording;
  /** Each as it should be called, then as it can be called in any letters. */
  readonly sender: readonly [string, string];
  readonly association: readonly [string, string];
  /** With a hole in it. */
  readonly link: string;
}

/** A signature begins with `-- ` (RFC 3676 4.3) and is cut away in answers; this is none. */
const RULE = "_".repeat(40);
const COLUMNS = 72;
const MAX_NAME = 64;

/** Lines with CRLF, none with white space at its end, so that format=flowed joins nothing (RFC 3676 4.1). */
export function textFooter(footer: Footer, alphabet: Alphabet): string {
  const lines = footer.wording.lines.flatMap((line) =>
    line === "{link}" ? [footer.link] : wrap(fill(line, footer, alphabet)),
  );
  return [RULE, ...lines, ""].join("\r\n");
}

/**
 * ASCII with numeric entities: right in any charset. Colours are said with their ground, so that it can be read on a dark
 * page too (WCAG 1.4.3).
 *
 * @param open elements that are closed before it, innermost first
 */
export function htmlFooter(footer: Footer, open: readonly string[]): string {
  const { wording, link } = footer;
  const style =
    "display:block;clear:both;margin:24px 0 0;padding:8px;border-top:1px solid #767676;" +
    "background:#ffffff;color:#4d4d4d;font:13px/1.5 Arial,sans-serif;text-align:left";
  const anchor = `<a href="${entities(link)}" style="color:#0b57d0">${entities(wording.action)}</a>`;
  const lines = wording.lines.map((line) => (line === "{link}" ? anchor : entities(fill(line, footer, "utf8"))));
  const closers = open.map((name) => `</${name}>`).join("");
  const start = `${closers}<div lang="${entities(wording.language)}" dir="ltr" style="${style}">`;
  return [...wrap(start), ...lines.join("<br>\n").split("\n").flatMap(wrap), "</div>"].join("\r\n");
}

/** A name that has letters without equal, or begins as a line must not, gives way to the address. */
function fill(line: string, { wording, sender, association }: Footer, alphabet: Alphabet): string {
  const name = ([best, plain]: readonly [string, string]): string => {
    const clean = cleanHeaderText(best).replace(/\s+/g, " ").trim();
    return (
      (/^(?:$|>|From )/.test(clean)
        ? null
        : fold([...clean].slice(0, MAX_NAME).join(""), alphabet, wording.language)) ?? plain
    );
  };
  const words = fold(line, alphabet, wording.language) ?? line.replace(/[^ -~]/g, "");
  return words.replace(/\{(sender|association)\}/g, (_, hole) => name(hole === "sender" ? sender : association));
}

/** At spaces only. No line begins with `>` or `From `, which readers and mailboxes take for something else. */
function wrap(line: string): string[] {
  const lines: string[] = [];
  for (const word of line.split(/[ \t]+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= COLUMNS || /^(?:>|From$)/.test(word)))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const entities = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the border between ASCII and the rest
    .replace(/[^\x00-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);
