/**
 * A mail's HTML as staff may look at it: the first of three layers (the second is the policy of the answer that carries it,
 * the third the sandboxed frame that shows it). What is not named here does not come through. Nothing that it points at is
 * fetched (std 83): pictures from elsewhere are counted, links are words. Styles and colours are left out as well, so that
 * text which recipients would not see is seen here (std 81).
 */
import sanitize from "sanitize-html";
import { finish, MISSING_PICTURE, TARGET } from "./finish.ts";
import type { PictureSource } from "./pictures.ts";

export interface SafeHtml {
  /** Elements for the body of a page. */
  readonly html: string;
  readonly pictures: {
    /** Not loaded: they lie elsewhere. */
    readonly remote: number;
    /** Shown: they came along. */
    readonly shown: number;
    /** Came along, and are too large, too many or of a kind that is not shown. */
    readonly left: number;
  };
  readonly links: number;
  /** Programs, forms, frames and the like that were taken out. */
  readonly removed: number;
  /** It was longer than what is shown. */
  readonly cut: boolean;
}

/** UTF-16 units of HTML that are read. */
export const LONGEST_HTML = 1_000_000;
const DEEPEST = 100;

const TAGS =
  "a abbr address article aside b bdi big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em " +
  "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small " +
  "span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr";
/** Whose text is not text to a reader either. */
const MACHINERY =
  "script style textarea option select xmp title template svg math object applet iframe frame frameset noframes noembed " +
  "noscript plaintext datalist audio video canvas";
/** Dropped as well, their text kept. */
const ACTIVE = "base link meta form input button embed param source track area map dialog portal marquee";

const machinery = MACHINERY.split(" ");
const active = new Set([...machinery, ...ACTIVE.split(" ")]);
/** Outlines of text; they change nothing outside their element. */
const CELL = ["colspan", "rowspan", "align", "valign"];

type Attributes = Readonly<Record<string, string>>;
type Counts = { remote: number; shown: number; left: number; links: number; removed: number };

/** @param picture the address to show instead of `cid:` and `data:` ones; null: it is not shown */
export function safeHtml(source: string, pictures: PictureSource): SafeHtml {
  const counts: Counts = { remote: 0, shown: 0, left: 0, links: 0, removed: 0 };
  const clean = sanitize(source.slice(0, LONGEST_HTML), {
    allowedTags: TAGS.split(" "),
    allowedAttributes: {
      a: [TARGET],
      img: ["src", "alt", "width", "height", MISSING_PICTURE],
      table: ["align"],
      td: CELL,
      th: CELL,
      ol: ["start", "reversed"],
      li: ["value"],
      "*": ["dir"],
    },
    allowedSchemes: [],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    nonTextTags: machinery,
    parseStyleAttributes: false,
    nestingLimit: DEEPEST,
    onOpenTag: (name) => {
      if (active.has(name)) counts.removed += 1;
    },
    transformTags: {
      a: (_, attributes) => ({ tagName: "a", attribs: linkOf(attributes, counts) }),
      img: (_, attributes) => ({ tagName: "img", attribs: pictureOf(attributes, pictures, counts) }),
    },
  });
  const { remote, shown, left, links, removed } = counts;
  return {
    html: finish(clean),
    pictures: { remote, shown, left },
    ...{ links, removed, cut: source.length > LONGEST_HTML },
  };
}

function linkOf({ href = "" }: Attributes, counts: Counts): Record<string, string> {
  if (href.trim() === "") return {};
  counts.links += 1;
  return { [TARGET]: href };
}

const FIGURE = /^\d{1,4}%?$/;

function pictureOf({ src = "", alt = "", width = "", height = "" }: Attributes, from: PictureSource, counts: Counts) {
  const size = { ...(FIGURE.test(width) && { width }), ...(FIGURE.test(height) && { height }) };
  const found = from(src.trim());
  if (found.kind === "shown") {
    counts.shown += 1;
    return { src: found.address, alt, ...size };
  }
  if (found.kind === "remote") counts.remote += 1;
  else counts.left += 1;
  return { alt, [MISSING_PICTURE]: found.kind };
}
