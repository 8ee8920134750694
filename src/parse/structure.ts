/**
 * The tree of MIME parts, read strictly from the bytes in one pass per level (RFC 2045, 2046). It decodes nothing. Where
 * readers take different ways (std 80), it takes the RFC's and adds a fault, so that nobody sees other text than was judged.
 */
import { decodeEncodedWords } from "../mail/encoded-words.ts";
import type { HeaderField } from "../mail/message.ts";
import { findDelimiters, isBoilerplate } from "./boundary.ts";
import { decodeBase64 } from "./decode.ts";
import type { FaultList } from "./faults.ts";
import { findDuplicates, type HeaderLimits, headerValue, PART_SINGLETONS, readHeaderBlock } from "./header-block.ts";
import { baseName, type ParameterValue, parseParameters } from "./parameters.ts";
import type { Part } from "./part.ts";

export interface StructureLimits extends HeaderLimits {
  readonly max_depth: number;
  readonly max_parts: number;
}

interface Walk {
  readonly limits: StructureLimits;
  readonly faults: FaultList;
  parts: number;
}

interface Place {
  readonly depth: number;
  /** Boundaries of the multiparts around it. */
  readonly boundaries: readonly string[];
  /** Within a message/rfc822: a truncated original, as reports carry it, is no trick. */
  readonly nested: boolean;
  readonly digest: boolean;
}

const ENCODINGS = new Set(["7bit", "8bit", "binary", "quoted-printable", "base64"]);
const TYPE = /^[!#$%&'*+\-.0-9a-z^_`{|}~]+\/[!#$%&'*+\-.0-9a-z^_`{|}~]+$/;

/** @param bytes the whole message; @returns its root part, with `fields` the message's own header */
export function readStructure(bytes: Buffer, limits: StructureLimits, faults: FaultList): Part {
  const walk: Walk = { limits, faults, parts: 0 };
  return readPart(walk, bytes, 0, bytes.length, { depth: 0, boundaries: [], nested: false, digest: false });
}

function readPart(walk: Walk, bytes: Buffer, start: number, end: number, place: Place): Part {
  const { faults } = walk;
  walk.parts += 1;
  const { fields, bodyStart } = readHeaderBlock(bytes, start, end, walk.limits, faults, "message");
  findDuplicates(fields, PART_SINGLETONS, faults, null);
  const content = readContentType(fields, place, faults);
  const type = content.value;
  const encoding = readEncoding(fields, type, faults);
  const disposition = parseParameters(headerValue(fields, "content-disposition") ?? "");
  if (disposition.duplicates.length > 0)
    faults.hostile(
      "duplicate-parameter",
      "a Content-Disposition parameter is given twice",
      "header:content-disposition",
    );
  const filename = disposition.parameters.get("filename") ?? content.parameters.get("name") ?? "";
  const leaf: Part = {
    bytes,
    fields,
    type,
    parameters: content.parameters,
    disposition: disposition.value,
    filename: filename === "" ? "" : baseName(filename),
    encoding,
    contentId: (headerValue(fields, "content-id") ?? "").replace(/^<|>$/g, ""),
    start: bodyStart,
    end,
    children: [],
    message: null,
  };
  if (type.startsWith("multipart/")) return { ...leaf, children: readChildren(walk, leaf, place) };
  if (type === "message/rfc822" || type === "message/global")
    return { ...leaf, message: readMessage(walk, leaf, place) };
  return leaf;
}

function readContentType(fields: readonly HeaderField[], place: Place, faults: FaultList): ParameterValue {
  const raw = headerValue(fields, "content-type");
  if (raw === null) {
    const value = place.digest ? "message/rfc822" : "text/plain";
    return { value, parameters: new Map(), duplicates: [], malformed: false };
  }
  const content = parseParameters(raw);
  const part = "header:content-type";
  for (const name of content.duplicates)
    faults.hostile(
      name === "boundary" ? "duplicate-boundary" : "duplicate-parameter",
      `Content-Type gives ${nameOf(name)} twice`,
      part,
    );
  if (content.malformed) faults.hostile("bad-parameter", "a parameter of Content-Type is malformed", part);
  if (TYPE.test(content.value)) return content;
  faults.hostile("bad-content-type", "Content-Type is not of the form type/subtype", part);
  return { ...content, value: "text/plain" };
}

const nameOf = (name: string): string => (/^[a-z*0-9-]{1,20}$/.test(name) ? name : "a parameter");

function readEncoding(fields: readonly HeaderField[], type: string, faults: FaultList): string {
  const raw = headerValue(fields, "content-transfer-encoding");
  if (raw === null) return "7bit";
  const encoding = raw.toLowerCase();
  const part = "header:content-transfer-encoding";
  if (!ENCODINGS.has(encoding)) {
    faults.hostile("unknown-encoding", "the Content-Transfer-Encoding is none of the five of RFC 2045 6.1", part);
    return "binary";
  }
  // RFC 2045 6.4: on a multipart only 7bit, 8bit and binary; some readers decode it all the same.
  if (type.startsWith("multipart/") && (encoding === "base64" || encoding === "quoted-printable"))
    faults.hostile("unknown-encoding", "a multipart may not be encoded", part);
  return encoding;
}

function readChildren(walk: Walk, part: Part, place: Place): Part[] {
  const { faults, limits } = walk;
  if (place.depth >= limits.max_depth) {
    faults.limit("mime-depth", `parts nest deeper than ${limits.max_depth}`);
    return [];
  }
  const boundary = part.parameters.get("boundary") ?? "";
  if (boundary === "" || boundary.length > 200 || /\s$/.test(boundary)) {
    faults.hostile("bad-boundary", "a multipart has no usable boundary", "header:content-type");
    return [];
  }
  if (place.boundaries.includes(boundary))
    faults.hostile("nested-same-boundary", "two multiparts, one within the other, have one boundary");
  const found = findDelimiters(part.bytes, part.start, part.end, boundary, limits.max_parts, faults);
  if (!found.closed && !place.nested)
    faults.hostile("unterminated-multipart", "a multipart does not end with its closing boundary");
  if (found.preamble !== "" && !isBoilerplate(found.preamble))
    faults.hostile("text-in-preamble", "text stands before the first part, where only some readers show it");
  if (found.epilogue !== "" && !place.nested)
    faults.hostile("text-in-epilogue", "text stands after the last part, where only some readers show it");
  const inner: Place = {
    depth: place.depth + 1,
    boundaries: [...place.boundaries, boundary],
    nested: place.nested,
    digest: part.type === "multipart/digest",
  };
  const children: Part[] = [];
  for (const [start, end] of found.ranges) {
    if (walk.parts >= limits.max_parts) {
      faults.limit("mime-parts", `there are more than ${limits.max_parts} parts`);
      break;
    }
    children.push(readPart(walk, part.bytes, start, end, inner));
  }
  return children;
}

/** RFC 2046 5.2.1 allows no base64 on it; clients do it for 8-bit originals, so it is decoded first. */
function readMessage(walk: Walk, part: Part, place: Place): Part | null {
  const { faults, limits } = walk;
  if (place.depth >= limits.max_depth || walk.parts >= limits.max_parts) {
    faults.limit("mime-depth", `parts nest deeper than ${limits.max_depth}`);
    return null;
  }
  const inner: Place = { depth: place.depth + 1, boundaries: [], nested: true, digest: false };
  if (part.encoding === "quoted-printable") {
    faults.hostile("unknown-encoding", "an attached message is quoted-printable", "header:content-transfer-encoding");
    return null;
  }
  if (part.encoding !== "base64") return readPart(walk, part.bytes, part.start, part.end, inner);
  const bytes = decodeBase64(part.bytes, part.start, part.end);
  return readPart(walk, bytes, 0, bytes.length, inner);
}

/** The subject of a message within a message, for what a reader sees of it. */
export const subjectOf = (part: Part): string => decodeEncodedWords(headerValue(part.fields, "subject") ?? "");
