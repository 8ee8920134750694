/** What staff open of a held message besides its text: HTML made harmless, and single attachments as they were sent. */
import { isBodyText } from "../content.ts";
import { FaultList } from "../faults.ts";
import { decodeBytesOf, decodeText } from "../leaf.ts";
import { isMultipart, type Part } from "../part.ts";
import type { Given, ReadLimits } from "../read-message.ts";
import { readStructure } from "../structure.ts";
import { picturesOf } from "./pictures.ts";
import { LONGEST_HTML, type SafeHtml, safeHtml } from "./safe-html.ts";

export type { SafeHtml } from "./safe-html.ts";

export interface AttachedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Null where the message has no HTML. */
export async function readSafeHtml({ bytes }: Given, limits: ReadLimits): Promise<SafeHtml | null> {
  const root = readStructure(bytes, limits, new FaultList());
  const parts = htmlParts(root, root, null);
  if (parts.length === 0) return null;
  const sources: string[] = [];
  // Octets of an encoded part; base64 takes a third more.
  for (const part of parts) sources.push(await decodeText(part, LONGEST_HTML * 2, new FaultList(), "message"));
  return safeHtml(sources.join("\n<hr>\n"), picturesOf(root));
}

/** @param index as in `Message.attachments`; null where there is none, or it is larger than `limit` octets */
export function readAttached({ bytes }: Given, limits: ReadLimits, index: number, limit: number): AttachedFile | null {
  const root = readStructure(bytes, limits, new FaultList());
  const part = attachedParts(root, root, null)[index];
  if (!part || part.end - part.start > limit * 2) return null;
  const octets = decodeBytesOf(part, part.end - part.start);
  if (octets.length > limit) return null;
  // A slice of the message would cross to the other thread with all of it.
  return { filename: part.filename, contentType: part.type, bytes: Uint8Array.from(octets) };
}

/** As a reader shows them: of alternatives the last one, of parts in a row all. */
function htmlParts(part: Part, root: Part, parent: Part | null): Part[] {
  if (!isMultipart(part)) return part.type === "text/html" && isBodyText(part, root, parent) ? [part] : [];
  const each = part.children.map((child) => htmlParts(child, root, part)).filter((found) => found.length > 0);
  return part.type === "multipart/alternative" ? (each.at(-1) ?? []) : each.flat();
}

/** In the order in which `attach` meets them. */
function attachedParts(part: Part, root: Part, parent: Part | null): Part[] {
  if (isMultipart(part)) return part.children.flatMap((child) => attachedParts(child, root, part));
  return isBodyText(part, root, parent) ? [] : [part];
}
