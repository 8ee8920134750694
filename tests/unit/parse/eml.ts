import { createHash } from "node:crypto";
import type { Body } from "../../../src/mail/envelope.ts";
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

const digestOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export const read = (bytes: Buffer): Promise<Message> =>
  readMessage({ bytes, digest: digestOf(bytes), size: bytes.length }, LIMITS);

/** As a parser's worker is given it. */
export const inMemory = (bytes: Buffer): Body => ({
  ...{ kind: "memory", bytes, size: bytes.length, digest: digestOf(bytes), eightBit: false },
});

/** Everything below the four usual headers. */
export const readRest = (rest: string): Promise<Message> => read(crlf(HEAD + rest));

export const codes = (message: Message): string[] => message.faults.map(({ code }) => code);

export const multipart = (subtype: string, parts: readonly string[], boundary = "b1"): string =>
  `Content-Type: multipart/${subtype}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join("")}--${boundary}--\n`;

export const html = (body: string): string => `Content-Type: text/html; charset=utf-8\n\n${body}`;
export const plain = (body: string): string => `Content-Type: text/plain; charset=utf-8\n\n${body}`;
/** A part of its own, for `multipart`. */
export const attached = (type: string, name: string, bytes: Buffer): string =>
  `Content-Type: ${type}\nContent-Disposition: attachment; filename=${name}\nContent-Transfer-Encoding: base64\n\n${bytes.toString("base64").replace(/.{76}/g, "$&\n")}`;
