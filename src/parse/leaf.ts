/**
 * The text of one part. UTF-8 and ASCII, nearly all of today's mail, are decoded in place; every other charset is
 * mailparser's work, a part at a time.
 */
import { isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import type { MailParserOptions } from "mailparser";
import { isKnownCharset } from "../mail/encoded-words.ts";
import { checkBase64, decodeBase64, decodeQuotedPrintable } from "./decode.ts";
import type { FaultList } from "./faults.ts";
import type { Part } from "./part.ts";

/** The octets of a part after its transfer encoding. */
export function decodeBytesOf(part: Part, limit: number): Buffer {
  const end = Math.min(part.end, part.start + limit);
  if (part.encoding === "base64") return decodeBase64(part.bytes, part.start, end);
  if (part.encoding === "quoted-printable") return decodeQuotedPrintable(part.bytes, part.start, end);
  return part.bytes.subarray(part.start, end);
}

/** Decoded octets of a part, found without decoding it where that is possible. */
export function sizeOf(part: Part, faults: FaultList, where: string): number {
  if (part.encoding === "base64") {
    const { size, wrong } = checkBase64(part.bytes, part.start, part.end);
    if (wrong) faults.hostile("bad-base64", wrong, where);
    return size;
  }
  if (part.encoding === "quoted-printable") return decodeQuotedPrintable(part.bytes, part.start, part.end).length;
  return part.end - part.start;
}

const UTF8 = /^(?:|utf-?8|us-?ascii|ascii|ansi_x3\.4-1968)$/;

/**
 * @param limit octets of the encoded part that are read; more is a `text-length` fault
 * @returns the part's text with LF line ends
 */
export async function decodeText(part: Part, limit: number, faults: FaultList, where: string): Promise<string> {
  if (part.end - part.start > limit) faults.limit("text-length", "the text is longer than what is judged", where);
  const charset = (part.parameters.get("charset") ?? "").trim().toLowerCase();
  // UTF-7 hides mark-up from whoever does not decode it (std G22, 80).
  if (/^(?:x-)?(?:unicode-1-1-)?utf-?7|^csutf7$|^utf-7-imap$/.test(charset))
    faults.hostile("utf-7", "the text is in UTF-7", where);
  else if (!UTF8.test(charset) && !isKnownCharset(charset))
    faults.opaque("unknown-charset", "the text is in a charset that we cannot read", where);
  const bytes = decodeBytesOf(part, limit);
  if (UTF8.test(charset)) checkOctets(bytes, faults, where);
  const text =
    UTF8.test(charset) || !isKnownCharset(charset) ? bytes.toString("utf8") : await byMailparser(part, limit);
  if (part.encoding !== "base64" && /(?:^|[^\r])\n/.test(text) && hasBareLf(part))
    faults.hostile("bare-lf", "the text holds a bare LF", where);
  if (text.includes("\0")) faults.hostile("nul", "the text holds a NUL", where);
  const lines = text.replaceAll("\r\n", "\n");
  if (!lines.includes("\r")) return lines;
  faults.hostile("bare-cr", "the text holds a bare CR", where);
  return lines.replaceAll("\r", "\n");
}

/**
 * Octets that are no UTF-8 are guessed at, by each reader in its own way (std 80). UTF-8 that is not declared, or declared
 * as ASCII, is a sloppy client's, and hides no word from anybody.
 */
function checkOctets(bytes: Buffer, faults: FaultList, where: string): void {
  if (isUtf8(bytes)) return;
  faults.hostile("bad-charset", "the text holds octets that its charset does not have", where);
}

/** On the wire, not after decoding: `=0A` in quoted-printable is odd but no line end. */
function hasBareLf(part: Part): boolean {
  for (let at = part.bytes.indexOf(0x0a, part.start); at >= 0 && at < part.end; at = part.bytes.indexOf(0x0a, at + 1))
    if (part.bytes[at - 1] !== 0x0d) return true;
  return false;
}

interface MailparserModule {
  MailParser: new (options: MailParserOptions & { maxHtmlLengthToParse?: number }) => NodeJS.ReadWriteStream;
}

let mailparser: MailparserModule | null = null;

/** Loaded when first needed: most workers read UTF-8 only. */
function load(): MailparserModule {
  mailparser ??= createRequire(import.meta.url)("mailparser") as MailparserModule;
  return mailparser;
}

/** Runs one leaf through mailparser as a message of its own, with only the two headers that say how it is written. */
function byMailparser(part: Part, limit: number): Promise<string> {
  const { MailParser } = load();
  const charset = (part.parameters.get("charset") ?? "").replace(/[^\w.:+-]/g, "");
  const head = `Content-Type: text/plain; charset="${charset}"\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const parser = new MailParser({
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    });
    let text = "";
    parser.on("data", (event: { type: string; text?: string }) => {
      if (event.type === "text") text = event.text ?? "";
    });
    parser.on("error", reject);
    parser.on("end", () => resolve(text));
    parser.write(head);
    parser.end(part.bytes.subarray(part.start, Math.min(part.end, part.start + limit)));
  });
}
