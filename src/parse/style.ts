/** Inline styles, as far as they hide text (std 81): display, visibility, opacity, size, and ink of the paper's colour. */

/** What an element passes on to its children. */
export interface Look {
  /** Nothing below is seen, whatever it says. */
  readonly gone: boolean;
  readonly invisible: boolean;
  readonly sizeless: boolean;
  readonly ink: Colour | null;
  /** Null: a picture, a gradient, or a colour we do not know. */
  readonly paper: Colour | null;
}

export type Colour = readonly [number, number, number];

export const PLAIN_LOOK: Look = {
  gone: false,
  invisible: false,
  sizeless: false,
  ink: [0, 0, 0],
  paper: [255, 255, 255],
};

/** How the text of an element escapes the eye, or null when it is seen. */
export function concealmentOf(look: Look): "hidden" | "tiny" | "faint" | null {
  if (look.gone || look.invisible) return "hidden";
  if (look.sizeless) return "tiny";
  return look.ink !== null && look.paper !== null && alike(look.ink, look.paper) ? "faint" : null;
}

/** Closer than an eye tells apart: on white, up to #f1f1f1. */
const alike = (a: Colour, b: Colour): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= 42;

const MAX_STYLE = 4096;

export function lookOf(parent: Look, attributes: Readonly<Record<string, string>>, sheet: string): Look {
  const own = attributes["style"];
  const bgcolor = attributes["bgcolor"];
  const color = attributes["color"];
  const hidden = attributes["hidden"] !== undefined;
  if (own === undefined && bgcolor === undefined && color === undefined && !hidden && sheet === "") return parent;
  const style = declarations(`${sheet};${(own ?? "").slice(0, MAX_STYLE)}`);
  const paper = backgroundOf(style, bgcolor);
  const ink = style.get("color") ?? color;
  const size = style.get("font-size");
  const visibility = style.get("visibility");
  return {
    gone: parent.gone || hidden || isGone(style),
    invisible: visibility === undefined || visibility === "inherit" ? parent.invisible : visibility !== "visible",
    sizeless: size === undefined ? parent.sizeless : isSizeless(size, parent.sizeless),
    ink:
      ink === undefined || ink === "inherit"
        ? parent.ink
        : isTransparent(ink)
          ? paper === undefined
            ? parent.paper
            : paper
          : parseColour(ink),
    paper: paper === undefined ? parent.paper : paper,
  };
}

function declarations(style: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const piece of style.split(";")) {
    const colon = piece.indexOf(":");
    if (colon < 0) continue;
    // Comments split words for those who match words: `dis/**/play` is nothing, `display:/**/none` hides.
    const value = piece
      .slice(colon + 1)
      .replace(/\/\*[^*]*\*\//g, "")
      .replace("!important", "");
    out.set(piece.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return out;
}

const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0*(?:\.0*)?(?:[a-z]+|%)?$/.test(length) && /^[.0]/.test(length);

const isGone = (style: ReadonlyMap<string, string>): boolean =>
  style.get("display") === "none" ||
  Number.parseFloat(style.get("opacity") ?? "1") < 0.05 ||
  (CLIPPING.some((name) => isZero(style.get(name))) && /hidden|clip/.test(style.get("overflow") ?? "")) ||
  FAR_OFF.some((name) => /^-\d{3,}/.test(style.get(name) ?? "")) ||
  (/absolute|fixed/.test(style.get("position") ?? "") && isOffPage(style)) ||
  /^(?:translate[xy]?\(\s*-\d{3,}|scale[xy]?\(\s*0?\.?0*\s*[),])/.test(style.get("transform") ?? "") ||
  /^inset\(\s*(?:50|100)%/.test(style.get("clip-path") ?? "");

const CLIPPING = ["max-height", "height", "max-width", "width", "line-height"];
const FAR_OFF = ["text-indent", "margin-left", "margin-top", "margin-right"];

const isOffPage = (style: ReadonlyMap<string, string>): boolean =>
  ["left", "top", "right", "bottom"].some((name) => /^-\d{3,}/.test(style.get(name) ?? "")) ||
  /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?/.test(style.get("clip") ?? "");

/** Up to two pixels nobody reads it; relative sizes stay nothing under nothing. */
function isSizeless(size: string, parent: boolean): boolean {
  const number = Number.parseFloat(size);
  if (Number.isNaN(number)) return /^(?:inherit|smaller|larger)$/.test(size) && parent;
  if (size.endsWith("%")) return number < 13 || parent;
  if (size.endsWith("rem")) return number < 0.13;
  if (size.endsWith("em")) return number < 0.13 || parent;
  return number <= (size.endsWith("pt") ? 1.5 : 2);
}

/** Undefined: says nothing; null: unknown. */
function backgroundOf(style: ReadonlyMap<string, string>, bgcolor: string | undefined): Colour | null | undefined {
  const value = style.get("background-color") ?? style.get("background") ?? bgcolor;
  if (style.has("background-image") && style.get("background-image") !== "none") return null;
  if (value === undefined || isTransparent(value) || /^(?:inherit|none|initial|)$/.test(value)) return undefined;
  return parseColour(value.split(/\s+(?![^(]*\))/)[0] ?? "");
}

const NAMES: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  red: [255, 0, 0],
  green: [0, 128, 0],
  blue: [0, 0, 255],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  yellow: [255, 255, 0],
  navy: [0, 0, 128],
};

/** By name, or by an alpha of next to nothing. */
const isTransparent = (colour: string): boolean =>
  colour === "transparent" || (/^(?:rgb|hsl)a?\([^()]{3,60}\)$/.test(colour) && alphaOf(colour) < 0.05);

/** The fourth number, or 1. */
function alphaOf(colour: string): number {
  const numbers = colour
    .slice(colour.indexOf("(") + 1, -1)
    .split(/[\s,/]+/)
    .filter((piece) => piece !== "");
  return numbers.length === 4 ? Number.parseFloat(numbers[3] ?? "1") : 1;
}

/** Null for what we do not know. */
export function parseColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  const named = Object.hasOwn(NAMES, value) ? NAMES[value] : undefined;
  if (named) return named;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex && isThin(hex)) return null;
  if (hex && (hex.length === 3 || hex.length === 4))
    return triple([...hex].map((digit) => Number.parseInt(digit + digit, 16)));
  if (hex && (hex.length === 6 || hex.length === 8))
    return triple([0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  const rgb = /^rgba?\(([\d.,%\s/]{5,60})\)$/.exec(value)?.[1];
  return rgb && alphaOf(value) > 0.8 ? triple(rgb.split(/[\s,/]+/).map(Number.parseFloat)) : null;
}

/** Half-transparent colours mix with what lies below, which we do not follow. */
const isThin = (hex: string): boolean =>
  (hex.length === 4 && hex[3] !== "f") || (hex.length === 8 && Number.parseInt(hex.slice(6), 16) < 0xcc);

function triple(numbers: readonly number[]): Colour | null {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = numbers;
  return Number.isNaN(r + g + b) ? null : [r, g, b];
}
