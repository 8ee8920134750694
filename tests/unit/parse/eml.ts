import { createHash } from "node:crypto";
import type { Message } from "../../../src/mail/message.ts";
import { readMessage } from "../../../src/parse/read-message.ts";

export const LIMITS = {
  max_header_fields: 100,
  max_header_bytes: 65_536,
  max_depth: 5,
  max_parts: 20,
  max_text: 20_000,
};

export const HEAD =
  "From: Ann <ann@own.example>\nTo: bob@other.example\nSubject: Budget\nDate: Tue, 1 Dec 2026 10:00:00 +0000\n";

/** Written with LF, read with CRLF. */
export const crlf = (text: string): Buffer => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");

export const read = (bytes: Buffer): Promise<Message> =>
  readMessage({ bytes, digest: createHash("sha256").update(bytes).digest("hex"), size: bytes.length }, LIMITS);

/** Everything below the four usual headers. */
export const readRest = (rest: string): Promise<Message> => read(crlf(HEAD + rest));

export const codes = (message: Message): string[] => message.faults.map(({ code }) => code);

export const multipart = (subtype: string, parts: readonly string[], boundary = "b1"): string =>
  `Content-Type: multipart/${subtype}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join("")}--${boundary}--\n`;

export const html = (body: string): string => `Content-Type: text/html; charset=utf-8\n\n${body}`;
export const plain = (body: string): string => `Content-Type: text/plain; charset=utf-8\n\n${body}`;
