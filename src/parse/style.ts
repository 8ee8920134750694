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

export const isHidden = (look: Look): boolean =>
  look.gone ||
  look.invisible ||
  look.sizeless ||
  (look.ink !== null && look.paper !== null && alike(look.ink, look.paper));

/** Closer than an eye tells apart on white. */
const alike = (a: Colour, b: Colour): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= 24;

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
        : ink === "transparent"
          ? (paper ?? parent.paper)
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
  ((isZero(style.get("max-height")) ||
    isZero(style.get("height")) ||
    isZero(style.get("max-width")) ||
    isZero(style.get("width"))) &&
    (style.get("overflow") ?? "").includes("hidden")) ||
  /^-\d{3,}/.test(style.get("text-indent") ?? "") ||
  (/absolute|fixed/.test(style.get("position") ?? "") && /^-\d{3,}/.test(style.get("left") ?? style.get("top") ?? ""));

/** Up to a pixel and a half nobody reads it; relative sizes stay nothing under nothing. */
function isSizeless(size: string, parent: boolean): boolean {
  const number = Number.parseFloat(size);
  if (Number.isNaN(number)) return /^(?:inherit|smaller|larger)$/.test(size) && parent;
  if (/%|em$/.test(size) && !size.endsWith("rem")) return number === 0 || parent;
  return number <= 1.5;
}

/** Undefined: says nothing; null: unknown. */
function backgroundOf(style: ReadonlyMap<string, string>, bgcolor: string | undefined): Colour | null | undefined {
  const value = style.get("background-color") ?? style.get("background") ?? bgcolor;
  if (style.has("background-image") && style.get("background-image") !== "none") return null;
  if (value === undefined || /^(?:transparent|inherit|none|initial|)$/.test(value)) return undefined;
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

/** Null for what we do not know. */
export function parseColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  const named = Object.hasOwn(NAMES, value) ? NAMES[value] : undefined;
  if (named) return named;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex && (hex.length === 3 || hex.length === 4))
    return triple([...hex].map((digit) => Number.parseInt(digit + digit, 16)));
  if (hex && (hex.length === 6 || hex.length === 8))
    return triple([0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  const rgb = /^rgba?\(([\d.,%\s/]{5,60})\)$/.exec(value)?.[1];
  return rgb ? triple(rgb.split(/[\s,/]+/).map(Number.parseFloat)) : null;
}

function triple(numbers: readonly number[]): Colour | null {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = numbers;
  return Number.isNaN(r + g + b) ? null : [r, g, b];
}
