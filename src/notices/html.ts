/** HTML that is safe by default: whatever is put into `html` is escaped unless `html` made it (std 73). PURE. */

/** Made by `html` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a hole: nothing for null and false; lists without anything between. */
export type Content = Html | string | number | null | false | readonly Content[];

/** Holes stand in text or in quoted attribute values, never in tag names, scripts or styles: there are none of those. */
export function html(parts: TemplateStringsArray, ...holes: readonly Content[]): Html {
  return new Html(parts.reduce((text, part, index) => text + written(holes[index - 1] ?? null) + part));
}

function written(content: Content): string {
  if (content === null || content === false) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return escaped(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Marks that turn the writing direction would let a text read as another; line ends stay. */
const escaped = (text: string): string =>
  text.replace(CONTROL, (char) => (char === "\n" ? char : " ")).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

/** Wording of ours with `{holes}`: everything is escaped, what fills them in one go, so that it is no template itself. */
export const fill = (template: string, values: Readonly<Record<string, Content>>): Html =>
  new Html(
    template
      .split(/(\{\w+\})/)
      .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        return name !== undefined && Object.hasOwn(values, name) ? written(values[name] ?? null) : escaped(part);
      })
      .join(""),
  );
