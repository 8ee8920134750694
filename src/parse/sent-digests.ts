/**
 * What a message says, in two digests that survive transit: relays add fields on top, fold anew, change white space and line
 * ends, and the canonical forms of RFC 6376 3.4 forgive all of that. A complainant's original is checked against them.
 */

import { createHash } from "node:crypto";
import { RelaxedBody, relaxedField } from "../mail/canonical.ts";
import type { SentDigests } from "../store/port.ts";

/** What a reader knows a message by, in the order in which it is hashed. */
const FIELDS = ["from", "subject", "date", "message-id"] as const;

/** In: a whole message, with CRLF or with LF, as mailboxes keep it. */
export function sentDigests(bytes: Buffer): SentDigests {
  const { header, body } = splitMessage(bytes);
  const digest = new RelaxedBody();
  digest.update(body);
  return { header: headerDigest(header), body: digest.digest() };
}

/** SHA-256 in base64 over the relaxed first From, Subject, Date and Message-ID; what is absent is left out. */
export function headerDigest(header: Buffer): string {
  const lines = unfoldedLines(header);
  const hash = createHash("sha256");
  for (const name of FIELDS) {
    const line = lines.find((each) => nameOf(each) === name);
    if (line !== undefined) hash.update(`${relaxedField(line)}\r\n`, "latin1");
  }
  return hash.digest("base64");
}

const LF = 0x0a;

const nameOf = (line: string): string =>
  line
    .slice(0, Math.max(line.indexOf(":"), 0))
    .trim()
    .toLowerCase();

const unfoldedLines = (header: Buffer): string[] =>
  header
    .toString("latin1")
    .replace(/\r?\n(?=[ \t])/g, "")
    .split(/\r?\n/);

/** At the first empty line, whichever line ends it has. */
function splitMessage(bytes: Buffer): { header: Buffer; body: Buffer } {
  for (let at = 0; at < bytes.length; ) {
    const lf = bytes.indexOf(LF, at);
    if (lf < 0) break;
    if (lf === at || (lf === at + 1 && bytes[at] === 0x0d))
      return { header: bytes.subarray(0, at), body: bytes.subarray(lf + 1) };
    at = lf + 1;
  }
  return { header: bytes, body: Buffer.alloc(0) };
}
