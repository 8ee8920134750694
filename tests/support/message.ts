/** A parsed message for tests of judgement: plain, unless told otherwise. */
import type { Message } from "../../src/mail/message.ts";

export function aMessage(parts: Partial<Message> = {}): Message {
  const text = parts.text ?? "Dear Bob,\r\n\r\nsee you on Tuesday.\r\n\r\nAnn";
  return {
    digest: "0".repeat(64),
    size: text.length,
    headers: [],
    subject: "Tuesday",
    from: [],
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    bcc: [],
    date: null,
    messageId: null,
    inReplyTo: [],
    references: [],
    text,
    ownText: text,
    regions: [{ kind: "own", start: 0, end: text.length }],
    concealed: [],
    hasHtml: false,
    images: { remote: 0, embedded: 0 },
    calendar: [],
    links: [],
    attachments: [],
    language: null,
    automatic: null,
    fingerprint: "0".repeat(32),
    sketch: [],
    alterable: true,
    faults: [],
    ...parts,
  };
}
