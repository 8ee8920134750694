/**
 * Whether, and where, text can be added to a message without breaking it: not what others signed or encrypted, not what
 * readers take apart differently, not a charset or an encoding that we cannot write. PURE.
 */
import type { Fault } from "../mail/message.ts";
import { checkBase64 } from "./decode.ts";
import { type HtmlEnd, htmlEnd } from "./html-end.ts";
import { decodeBytesOf } from "./leaf.ts";
import { isMultipart, type Part } from "./part.ts";

/** @param faults of the structure: with any of them, readers may see other parts than we do (std 80) */
export function isAlterable(root: Part, faults: readonly Fault[]): boolean {
  if (faults.length > 0 || isSigned(root)) return false;
  const texts = editableTexts(root);
  return texts.length > 0 && texts.every(isWritable);
}

/** The displayed texts that a footer goes to: each alternative of the last text that a reader sees. */
export function editableTexts(part: Part): readonly Part[] {
  if (part.type === "multipart/alternative") return part.children.flatMap(editableTexts);
  if (part.type === "multipart/related") return editableRoot(part);
  // RFC 2046 5.1.3, 5.1.7: an unknown multipart is mixed.
  if (isMultipart(part)) return UNREAD.has(part.type) ? [] : lastOf(part.children);
  return isDisplayedText(part) ? [part] : [];
}

const UNREAD = new Set(
  "report digest form-data appledouble signed encrypted byteranges".split(" ").map((name) => `multipart/${name}`),
);

/** RFC 2387 3.2: the part that `start` names, else the first. */
function editableRoot({ parameters, children }: Part): readonly Part[] {
  const start = (parameters.get("start") ?? "").trim().replace(/^<|>$/g, "");
  const root = (start !== "" && children.find(({ contentId }) => contentId === start)) || children[0];
  return root ? editableTexts(root) : [];
}

function lastOf(children: readonly Part[]): readonly Part[] {
  for (const child of children.toReversed()) {
    const texts = editableTexts(child);
    if (texts.length > 0) return texts;
  }
  return [];
}

const isDisplayedText = ({ type, disposition, filename }: Part): boolean =>
  (type === "text/plain" || type === "text/html") && disposition !== "attachment" && filename === "";

const SIGNED =
  /^(?:multipart\/(?:signed|encrypted)|application\/(?:(?:x-)?pkcs7-(?:mime|signature)|pgp(?:-(?:encrypted|signature))?))$/;
/** DKIM and ARC cover the body (RFC 6376 3.7, RFC 8617 4.1.2). */
const SIGNATURES = new Set(["dkim-signature", "arc-message-signature"]);
const PGP = /(?:^|[\n>])-----BEGIN PGP (?:SIGNED )?MESSAGE-----/;

function isSigned(part: Part): boolean {
  if (SIGNED.test(part.type) || part.fields.some(({ key }) => SIGNATURES.has(key))) return true;
  if (isDisplayedText(part)) return PGP.test(decodedOf(part).toString("latin1"));
  return part.children.some(isSigned);
}

/** Every octet below 0x40 stands for the ASCII character and is never a piece of another. */
const WRITABLE =
  /^(?:|utf-?8|(?:us-)?ascii|ansi_x3\.4-1968|iso[-_]?8859-\d{1,2}(?:-[ie])?|latin-?\d|(?:windows|cp)-?(?:125\d|874|932|936|949|950|31j)|koi8-[ru]|macintosh|x-mac-[a-z]+|tis-620|gb2312|gbk|gb18030|big5(?:-hkscs)?|euc-(?:jp|kr|tw)|ks_c_5601-1987|shift[-_]jis|x-sjis)$/;

function isWritable(part: Part): boolean {
  if (!WRITABLE.test(charsetOf(part)) || part.fields.some(({ key }) => key === "content-md5")) return false;
  if (part.encoding === "base64" && checkBase64(part.bytes, part.start, part.end).wrong !== null) return false;
  return !decodedOf(part).includes(0) && (part.type !== "text/html" || htmlEndOf(part) !== null);
}

export const charsetOf = ({ parameters }: Part): string => (parameters.get("charset") ?? "").trim().toLowerCase();

/** Asked for more than once of the same part: whether it can be altered, and then how. */
const decoded = new WeakMap<Part, Buffer>();
const ends = new WeakMap<Part, HtmlEnd | null>();

/** The whole of it: what is judged may be cut, what is edited may not. */
export function decodedOf(part: Part): Buffer {
  const octets = decoded.get(part) ?? decodeBytesOf(part, part.end - part.start);
  decoded.set(part, octets);
  return octets;
}

/** Of an HTML part: in octets of its decoded text. */
export function htmlEndOf(part: Part): HtmlEnd | null {
  const known = ends.get(part);
  if (known !== undefined) return known;
  const end = htmlEnd(decodedOf(part).toString("latin1"));
  ends.set(part, end);
  return end;
}
