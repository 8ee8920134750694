/**
 * Reads messages in this very thread, for those that the operator wrote: no worker to start, nothing to copy across. There
 * is no deadline, so never for mail of others (std 84).
 */
import type { Body } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Parser, ParserOptions } from "./index.ts";
import { readMessage, unreadMessage } from "./read-message.ts";

/** As `createParser`, one message at a time. What cannot be read is a fault in the message here as well (std 51). */
export function createDirectParser(options: ParserOptions): Parser {
  return { parse: (body) => read(body, options), close: async () => {} };
}

async function read(body: Body, options: ParserOptions): Promise<Message> {
  if (body.kind === "spool") throw new Error("a body in the spool is mail of others");
  const given = { bytes: body.bytes, digest: body.digest, size: body.size };
  try {
    return await readMessage(given, options);
  } catch {
    const detail = "the parser failed on it";
    return unreadMessage(given, options, { kind: "parser", code: "failed", detail, part: "message" });
  }
}
