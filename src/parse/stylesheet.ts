/** `<style>` blocks, only as far as they hide text by a plain class, id or element name (std 81). Linear and bounded. */

const MAX_CSS = 65_536;
const MAX_RULES = 500;

/** Selector (`.class`, `#id`, `name`) to its declarations. Rules within @media are for some screens only and are left out. */
export type Sheet = Map<string, string>;

export function readStylesheet(css: string, sheet: Sheet): void {
  const text = stripComments(css.slice(0, MAX_CSS));
  let at = 0;
  while (at < text.length && sheet.size < MAX_RULES) {
    const open = text.indexOf("{", at);
    if (open < 0) return;
    const head = text.slice(at, open).trim();
    const close = head.startsWith("@") ? blockEnd(text, open) : text.indexOf("}", open);
    if (close < 0) return;
    if (!head.startsWith("@")) addRule(sheet, head, text.slice(open + 1, close));
    at = close + 1;
  }
}

/** Only rules that could hide are worth keeping. */
function addRule(sheet: Sheet, head: string, body: string): void {
  if (!/display|visibility|opacity|font-size|color|height|width|indent|position/i.test(body)) return;
  for (const selector of head.split(",")) {
    const name = selector
      .trim()
      .replace(/^[a-z0-9]+(?=[.#])/i, "")
      .toLowerCase();
    if (/^[.#]?[a-z_][\w-]{0,60}$/.test(name)) sheet.set(name, `${sheet.get(name) ?? ""};${body}`.slice(-2000));
  }
}

function stripComments(css: string): string {
  let out = "";
  let at = 0;
  for (let open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
    out += css.slice(at, open);
    const close = css.indexOf("*/", open + 2);
    if (close < 0) return out;
    at = close + 2;
  }
  return (out + css.slice(at)).replace(/<!--|-->/g, "");
}

function blockEnd(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x7b) depth += 1;
    else if (char === 0x7d && --depth === 0) return i;
  }
  return -1;
}

/** The declarations that a sheet has for an element, weakest first. */
export function sheetFor(sheet: Sheet, name: string, attributes: Readonly<Record<string, string>>): string {
  if (sheet.size === 0) return "";
  let out = sheet.get(name) ?? "";
  for (const token of (attributes["class"] ?? "").slice(0, 1000).toLowerCase().split(/\s+/).slice(0, 20))
    out += `;${sheet.get(`.${token}`) ?? ""}`;
  if (attributes["id"]) out += `;${sheet.get(`#${attributes["id"].toLowerCase()}`) ?? ""}`;
  return /[^;]/.test(out) ? out : "";
}
