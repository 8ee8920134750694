/** Pictures in an HTML body (std 83: never fetched). */

export interface Pictures {
  remote: number;
  embedded: number;
  /** Content ids of the parts that the body shows. */
  readonly shown: Set<string>;
}

export const noPictures = (): Pictures => ({ remote: 0, embedded: 0, shown: new Set() });

const MAX_SHOWN = 1000;
/** Up to this many pixels in each direction it is a counter, not a picture. */
const PIXEL = 3;

/** Counts an element that is seen: `img`, a picture as a button, or a picture behind a table's cell. */
export function countPicture(name: string, attributes: Readonly<Record<string, string>>, found: Pictures): void {
  const style = attributes["style"] ?? "";
  const isImage = name === "img" || (name === "input" && attributes["type"]?.toLowerCase() === "image");
  const source = isImage ? attributes["src"] : (attributes["background"] ?? behind(style));
  if (source === undefined || source === "" || (isImage && isPixel(attributes, style))) return;
  const url = source.trim();
  if (/^cid:/i.test(url)) {
    found.embedded += 1;
    if (found.shown.size < MAX_SHOWN) found.shown.add(decoded(url.slice(4)));
  } else if (/^data:/i.test(url)) found.embedded += 1;
  else if (/^(?:https?:)?\/\//i.test(url)) found.remote += 1;
}

const behind = (style: string): string | undefined =>
  style.includes("url(")
    ? /background(?:-image)?\s?:[^;]{0,200}url\(\s?["']?([^"')]{1,2000})/i.exec(style)?.[1]
    : undefined;

function isPixel(attributes: Readonly<Record<string, string>>, style: string): boolean {
  const width = sizeOf(attributes["width"], style, WIDTH);
  const height = sizeOf(attributes["height"], style, HEIGHT);
  return width !== null && height !== null && width <= PIXEL && height <= PIXEL;
}

const WIDTH = /(?:^|[;\s])(?:max-)?width\s?:\s?([\d.]{1,8})(?:px)?(?:[\s;!]|$)/i;
const HEIGHT = /(?:^|[;\s])(?:max-)?height\s?:\s?([\d.]{1,8})(?:px)?(?:[\s;!]|$)/i;

function sizeOf(attribute: string | undefined, style: string, pattern: RegExp): number | null {
  const text = style === "" ? undefined : pattern.exec(style)?.[1];
  const number = Number.parseFloat(text ?? (attribute?.endsWith("%") ? "" : (attribute ?? "")));
  return Number.isNaN(number) ? null : number;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
