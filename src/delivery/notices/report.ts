/** The machine-readable parts of a notice (RFC 6522), and mail from outside that is handed on whole. */
import type MimeNode from "nodemailer/lib/mime-node";
import type { DueNotice } from "../../store/port.ts";
import { headerEnd, splitFields } from "../compose/header-block.ts";
import { type ComposeSettings, mustGo } from "../compose/index.ts";
import { deliveryStatus } from "./dsn.ts";

/** For every node that we make: our line ends, and nothing is fetched. */
export const SAFE = { newline: "win", disableFileAccess: true, disableUrlAccess: true } as const;

/** More of an original's header than this is not sent back, octets. */
const LONGEST_RETURNED = 65_536;
/** RFC 5322 2.1.1, without CRLF. */
const LONGEST_LINE = 998;

/** In: an empty root. Words for people, RFC 3464 for machines, the header of what it is about. */
export function addReport(root: MimeNode, notice: DueNotice, words: Words, settings: ComposeSettings): void {
  addWords(words.list === null ? root : root.createChild("multipart/mixed", SAFE), words);
  const status = root.createChild("message/delivery-status");
  status.setHeader("Content-Transfer-Encoding", "7bit");
  status.setContent(deliveryStatus(notice, settings.hostname));
  addReturned(root, notice.original.header, settings);
}

export interface Words {
  readonly text: string;
  /** All recipients, where the text names only some. */
  readonly list: string | null;
}

/** RFC 6522 3: a report has three parts at most, so a list goes into the first one. */
export function addWords(parent: MimeNode, { text, list }: Words): void {
  parent.createChild("text/plain; charset=utf-8").setContent(text);
  if (list !== null) parent.createChild("text/plain; charset=utf-8", { filename: "recipients.txt" }).setContent(list);
}

/** The third part: the message, or its header. Only 7-bit content is returned: a message/rfc822 cannot be encoded (RFC 2046 5.2.1). */
function addReturned(root: MimeNode, original: Buffer, settings: ComposeSettings): void {
  const end = headerEnd(original);
  const content = end < 0 ? Buffer.alloc(0) : original.subarray(end);
  const header = returnedHeader(end < 0 ? original : original.subarray(0, end), settings);
  if (header.length === 0) return;
  const plain = isPlain(header);
  const whole = content.length > 0 && plain && isPlain(content);
  const part = root.createChild(whole ? "message/rfc822" : "text/rfc822-headers");
  part.setHeader("Content-Transfer-Encoding", plain ? "7bit" : "quoted-printable");
  // nodemailer encodes every Buffer; a string stays as it is where 7 bits do.
  part.setContent(
    whole ? Buffer.concat([header, content]).toString("latin1") : plain ? header.toString("latin1") : header,
  );
}

/** Without what must not travel, secrets of relays above all; at most 64 KiB, whole fields. */
function returnedHeader(header: Buffer, settings: ComposeSettings): Buffer {
  const kept: Buffer[] = [];
  let length = 0;
  for (const field of splitFields(header)) {
    if (field.bytes.toString("latin1").trim() === "" || mustGo(field, settings)) continue;
    length += field.bytes.length;
    if (length > LONGEST_RETURNED) break;
    kept.push(field.bytes);
  }
  return Buffer.concat(kept);
}

/** Mail from outside as it came; what a message/rfc822 cannot hold travels as a file, so that no octet changes. */
export function addWhole(root: MimeNode, bytes: Buffer): void {
  const plain = isPlain(bytes);
  const part = root.createChild(plain ? "message/rfc822" : "application/octet-stream", { filename: "message.eml" });
  part.setHeader("Content-Transfer-Encoding", plain ? "7bit" : "base64");
  part.setContent(plain ? bytes.toString("latin1") : bytes);
}

/** 7-bit in the sense of RFC 2045 2.7: printable ASCII in lines that end with CRLF and are not too long. */
function isPlain(bytes: Buffer): boolean {
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const octet = bytes[at] ?? 0;
    if (octet === 0x0d && bytes[at + 1] === 0x0a) {
      start = at + 2;
      at++;
    } else if ((octet < 0x20 && octet !== 0x09) || octet > 0x7e || at - start >= LONGEST_LINE) return false;
  }
  return true;
}
