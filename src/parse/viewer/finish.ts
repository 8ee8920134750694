/**
 * The last step over HTML that is clean already, whose form is therefore known: attributes in double quotes, text and values
 * escaped. Links become words with their target beside them, pictures that are not shown become words.
 */
import { cleanHeaderText } from "../../mail/encoded-words.ts";

/** Attributes that carry something from the cleaning to here; none of them is in what comes out. */
export const TARGET = "data-target";
export const MISSING_PICTURE = "data-picture";

const LONGEST_TARGET = 500;

const MARKS =
  /<a(?: dir="[^"]*")?(?: data-target="([^"]*)")?(?: dir="[^"]*")?>|<\/a>|<img((?: [a-z-]+(?:="[^"]*")?)*) \/>/g;

/** @param clean what the cleaning made; text in it cannot look like a tag, because every `<` of text is escaped */
export function finish(clean: string): string {
  const open: string[] = [];
  return withoutTurns(clean).replace(MARKS, (mark, target: string | undefined, picture: string | undefined) => {
    if (picture !== undefined) return pictureMark(mark, picture);
    if (mark !== "</a>") {
      open.push(target ?? "");
      return '<span class="link">';
    }
    const to = open.pop() ?? "";
    return to === "" ? "</span>" : `</span> <span class="target">${shorten(to)}</span>`;
  });
}

/** Cut between two entities, not within one. */
function shorten(escaped: string): string {
  const text = cleanHeaderText(escaped);
  if (text.length <= LONGEST_TARGET) return text;
  return `${text.slice(0, LONGEST_TARGET).replace(/&[a-z#0-9]*$/i, "")}…`;
}

const TOLD: Readonly<Record<string, string>> = {
  remote: "picture not loaded",
  left: "picture not shown",
};

function pictureMark(mark: string, attributes: string): string {
  const kind = / data-picture="([a-z]+)"/.exec(attributes)?.[1];
  if (kind === undefined) return mark;
  const alt = / alt="([^"]*)"/.exec(attributes)?.[1]?.trim() ?? "";
  return `<span class="picture">[${TOLD[kind] ?? "picture"}${alt === "" ? "" : `: ${shorten(alt)}`}]</span>`;
}

/** What turns the writing round would show words in another order than they are sent (std 53). */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\0]/g;
const withoutTurns = (text: string): string =>
  text
    .replace(TURNS, "")
    .replace(/&#(?:x0*(?:61c|200[ef]|202[a-e]|206[6-9])|0*(?:1564|820[67]|823[4-8]|829[4-7]));/gi, "");
