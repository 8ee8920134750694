/** Attachments: what they are, and the text in them, as far as it can be read within bounds. */
import { decodeEncodedWords } from "../mail/encoded-words.ts";
import { calendarText, isCalendar, readCalendar } from "./calendar.ts";
import { OCTETS_PER_CHARACTER, type Reading, show } from "./content.ts";
import { documentKind, documentText } from "./documents/index.ts";
import { FaultList } from "./faults.ts";
import { readHtml } from "./html.ts";
import { decodeBytesOf, decodeText, sizeOf } from "./leaf.ts";
import { headOf, inspectAttachment, inspectText, isNamedDocument } from "./opaque.ts";
import type { Part } from "./part.ts";
import { readStructure, subjectOf } from "./structure.ts";

const ATTACHMENT_TEXT = 65_536;
const MAX_EVENTS = 50;
const MAX_NESTING = 3;

export interface InlinePicture {
  readonly contentId: string;
}

export async function attach(reading: Reading, part: Part, parent: Part | null): Promise<void> {
  const { faults, attachments } = reading;
  const where = reading.where === "message" ? `attachment:${attachments.length}` : reading.where;
  const size = sizeOf(part, faults, where);
  const slot = attachments.length;
  const inline = part.contentId !== "" && (part.disposition === "inline" || parent?.type === "multipart/related");
  const { filename, type: contentType } = part;
  attachments.push({ filename, contentType, size, inline, text: "" });
  if (part.disposition === "inline" && contentType.startsWith("image/") && size > PIXEL_OCTETS)
    reading.inline.push({ contentId: part.contentId });
  const raw = await textOf(reading, part, where);
  const text = raw === "" ? "" : reading.concealments.reveal(raw.slice(0, ATTACHMENT_TEXT), where);
  attachments[slot] = { filename, contentType, size, inline, text };
}

/** A counting pixel is smaller, a picture that says something is not. */
const PIXEL_OCTETS = 100;

const TEXTUAL =
  /^(?:text\/.+|message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)|application\/(?:ics|csv|json|xml|xhtml\+xml))$/;
const TEXT_NAMES = /\.(?:txt|text|md|csv|tsv|html?|xhtml|ics|ical|ifb|json|xml|log|vcf)$/i;
const UNTYPED = /^application\/(?:octet-stream|x-.{1,60}|binary|download|force-download|unknown)$/;
const NO_TEXT = /^(?:image|audio|video|font)\//;

/** The text within an attachment; what it is, its octets say first. */
async function textOf(reading: Reading, part: Part, where: string): Promise<string> {
  const { faults } = reading;
  if (part.message) return await textOfMessage(reading, part.message, where);
  const head = headOf(part);
  const kind = documentKind(head);
  if (kind !== null) {
    const bounds = {
      limit: ATTACHMENT_TEXT,
      clock: reading.clock,
      isNamedDocument: isNamedDocument(part),
    };
    return await documentText(kind, decodeBytesOf(part, part.end - part.start), bounds, faults, where);
  }
  inspectAttachment(part, head, where, faults);
  if (NO_TEXT.test(part.type)) return "";
  if (/\.eml$/i.test(part.filename)) return await textOfMessageFile(reading, part, where);
  const named = UNTYPED.test(part.type) && (TEXT_NAMES.test(part.filename) || MARKUP.test(head.toString("latin1")));
  return TEXTUAL.test(part.type) || named ? await textOfText(reading, part, head, where) : "";
}

const MARKUP = /^(?:\xef\xbb\xbf)?\s{0,200}(?:<!doctype html|<html|BEGIN:VCALENDAR)/i;

async function textOfText(reading: Reading, part: Part, head: Buffer, where: string): Promise<string> {
  const { faults, concealments, calendar } = reading;
  // Binary data under the name of a text are no words.
  if (!TEXTUAL.test(part.type) && head.includes(0)) return "";
  const raw = await decodeText(part, ATTACHMENT_TEXT * OCTETS_PER_CHARACTER, faults, where);
  reading.read.push(raw);
  if (
    part.type === "text/html" ||
    /\.x?html?$/i.test(part.filename) ||
    /^\s{0,200}<(?:!doctype html|html)/i.test(raw)
  ) {
    const { text, unseen } = readHtml(raw, ATTACHMENT_TEXT, faults);
    concealments.addUnseen(unseen, text, where);
    return text;
  }
  inspectText(raw, faults, where);
  if (!isCalendar(part.type, part.filename) && !/^\s{0,200}BEGIN:VCALENDAR/i.test(raw)) return raw;
  for (const item of await readCalendar(raw, where, part.parameters.get("method") ?? ""))
    if (calendar.length < MAX_EVENTS) calendar.push(item);
  return calendarText(raw);
}

/** A message within: its subject and text; what is opaque in it is opaque here (std 52, std G22). */
async function textOfMessage(reading: Reading, message: Part, where: string): Promise<string> {
  const inner: Reading = {
    ...reading,
    attachments: [],
    links: [],
    pictures: { remote: 0, embedded: 0, shown: new Set() },
    inline: [],
    maxText: ATTACHMENT_TEXT,
    where,
  };
  // Some readers print the header of an inline message above its text.
  for (const { name, value } of message.fields) reading.read.push(`${name}: ${decodeEncodedWords(value)}`);
  const { text } = await show(inner, message, message, null);
  const within = inner.attachments.flatMap((attachment) => [attachment.filename, attachment.text]);
  return [subjectOf(message), text, ...within].filter((piece) => piece !== "").join("\n\n");
}

/** A message that is attached as a file: oddities of its grammar are its own, what cannot be looked into counts. */
async function textOfMessageFile(reading: Reading, part: Part, where: string): Promise<string> {
  if (reading.nesting >= MAX_NESTING) {
    reading.faults.opaque("document-unreadable", "message files nest too deep", where);
    return "";
  }
  const bytes = decodeBytesOf(part, part.end - part.start);
  const faults = new FaultList();
  const message = readStructure(bytes, reading.limits, faults);
  const text = await textOfMessage({ ...reading, faults, read: [], nesting: reading.nesting + 1 }, message, where);
  for (const { kind, code, detail } of faults.faults) if (kind === "opaque") reading.faults.opaque(code, detail, where);
  return text;
}
