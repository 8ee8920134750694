/** HTML that is safe by default: whatever is put into `html` is escaped unless `html` made it (std 73). PURE. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | false | readonly Content[];

export const html = (parts: TemplateStringsArray, ...holes: readonly Content[]): Html =>
  new Html(parts.reduce((text, part, index) => text + written(holes[index - 1] ?? null) + part));

function written(content: Content): string {
  if (content === null || content === false) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return escaped(String(content));
}

/** To the minute: `2026-03-10 09:00 UTC`. */
export const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

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
