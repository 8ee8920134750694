/** Pictures that came along with a mail, as addresses that hold them. Kinds that can hold a program (SVG) are not shown. */
import { decodeBytesOf } from "../leaf.ts";
import type { Part } from "../part.ts";

export type Picture =
  | { readonly kind: "shown"; readonly address: string }
  /** It lies elsewhere. */
  | { readonly kind: "remote" }
  /** It came along, but is too large, of another kind, or not there. */
  | { readonly kind: "left" };

/** In: `src` as it stands in the HTML. */
export type PictureSource = (src: string) => Picture;

/** Octets. */
const LARGEST = 512 * 1024;
const LARGEST_TOGETHER = 4 * 1024 * 1024;

const LEFT: Picture = { kind: "left" };

/** What a picture is, its first octets say, not its label. */
const KINDS: readonly (readonly [type: string, start: readonly number[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
];

/** @param root of the message */
export function picturesOf(root: Part): PictureSource {
  const byId = new Map<string, Part>();
  collect(root, byId);
  let left = LARGEST_TOGETHER;
  const show = (octets: Buffer): Picture => {
    const type = KINDS.find(([, start]) => start.every((octet, at) => octets[at] === octet))?.[0];
    if (type === undefined || octets.length > Math.min(LARGEST, left)) return LEFT;
    left -= octets.length;
    return { kind: "shown", address: `data:${type};base64,${octets.toString("base64")}` };
  };
  return (src) => {
    if (/^cid:/i.test(src)) {
      const part = byId.get(idOf(src.slice(4)));
      return part ? show(decodeBytesOf(part, LARGEST * 2)) : LEFT;
    }
    const data = /^data:image\/[a-z.+-]{1,20};base64,/i.exec(src)?.[0];
    if (data !== undefined)
      return src.length > LARGEST * 2 ? LEFT : show(Buffer.from(src.slice(data.length), "base64"));
    return src === "" || /^data:/i.test(src) ? LEFT : { kind: "remote" };
  };
}

function collect(part: Part, byId: Map<string, Part>): void {
  if (part.contentId !== "" && !byId.has(part.contentId)) byId.set(part.contentId, part);
  for (const child of part.children) collect(child, byId);
}

function idOf(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
