/** The DKIM-Signature field: written, read back, and what of it is signed (RFC 6376 3.5, 3.7). PURE. */
import { relaxedField } from "../../mail/canonical.ts";
import type { RawField } from "../compose/header-block.ts";
import { fieldsNamed } from "./fields.ts";

export interface SignatureTags {
  /** `d=`. */
  readonly domain: string;
  /** `s=`. */
  readonly selector: string;
  /** `h=`, in order. */
  readonly names: readonly string[];
  /** `bh=`, base64. */
  readonly bodyHash: string;
  /** `b=`, base64; empty while it is being signed. */
  readonly signature: string;
}

/** RFC 5322 2.1.1. */
const LINE = 76;

/**
 * The field with its line end. No `l=`, which would let anybody append (RFC 6376 8.2), and no `t=`: the copies of all
 * attempts are the same octets, and a message may have been held for days.
 */
export function signatureField({ domain, selector, names, bodyHash, signature }: SignatureTags): string {
  return [
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain};`,
    `\ts=${selector};`,
    `\th=${foldNames(names)};`,
    `\tbh=${bodyHash};`,
    `\tb=${signature.replace(/.{72}(?=.)/g, "$&\r\n\t")}\r\n`,
  ].join("\r\n");
}

/** Folded before a colon. */
function foldNames(names: readonly string[]): string {
  let text = "";
  let column = "\th=".length;
  for (const name of names) {
    const next = text === "" ? name : `:${name}`;
    const folds = column + next.length > LINE;
    text += folds ? `\r\n\t${next}` : next;
    column = (folds ? 1 : column) + next.length;
  }
  return text;
}

/** What is signed: the fields that `h=` names, then the signature's own field without the value of `b=`. */
export function signedOctets(unsigned: string, names: readonly string[], fields: readonly RawField[]): Buffer {
  const lines = fieldsNamed(names, fields).map(({ bytes }) => `${relaxedField(bytes.toString("latin1"))}\r\n`);
  return Buffer.from(lines.join("") + relaxedField(unsigned), "latin1");
}

/** Reads a field as a receiver would; null when a tag is missing or stands twice. */
export function readSignature(field: RawField): SignatureTags | null {
  const value = field.bytes.toString("latin1").replace(/[\s]+/g, "");
  if (!value.startsWith("DKIM-Signature:")) return null;
  const tags = new Map<string, string>();
  for (const tag of value.slice("DKIM-Signature:".length).split(";")) {
    const at = tag.indexOf("=");
    const name = tag.slice(0, at);
    if (at < 1 || tags.has(name)) return null;
    tags.set(name, tag.slice(at + 1));
  }
  const [domain, selector, names] = [tags.get("d"), tags.get("s"), tags.get("h")?.split(":")];
  const [bodyHash, signature] = [tags.get("bh"), tags.get("b")];
  if (!domain || !selector || !names || !bodyHash || !signature || tags.has("l")) return null;
  return { domain, selector, names, bodyHash, signature };
}
