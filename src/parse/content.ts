/** What a reader sees of a tree of parts, and what hangs on it. */
import { decodeEncodedWords } from "../mail/encoded-words.ts";
import type { Attachment, Link } from "../mail/message.ts";
import { cleanText } from "./clean.ts";
import type { FaultList } from "./faults.ts";
import { readHtml } from "./html.ts";
import { decodeText, sizeOf } from "./leaf.ts";
import { inspectAttachment, inspectText } from "./opaque.ts";
import { isMultipart, type Part } from "./part.ts";
import { subjectOf } from "./structure.ts";

export interface Content {
  readonly text: string;
  readonly hasHtml: boolean;
  readonly links: Link[];
  readonly attachments: readonly Attachment[];
  /** The decoded text of every part, HTML with its tags: what a second reader is compared with. */
  readonly read: readonly string[];
}

const ATTACHMENT_TEXT = 65_536;
/** HTML is mostly tags: so many octets per character of text that is kept. */
const OCTETS_PER_CHARACTER = 8;

/** One run over one message. `Body` is what one branch of the tree shows. */
interface Reading {
  readonly maxText: number;
  readonly faults: FaultList;
  readonly attachments: Attachment[];
  readonly links: Link[];
  readonly read: string[];
  /** `message`, or the attachment that holds the message which is read: faults are told of that. */
  readonly where: string;
}

interface Shown {
  readonly text: string;
  readonly html: boolean;
}

const NOTHING: Shown = { text: "", html: false };

export async function readContent(root: Part, maxText: number, faults: FaultList): Promise<Content> {
  const reading: Reading = { maxText, faults, attachments: [], links: [], read: [], where: "message" };
  const shown = await show(reading, root, root, null);
  const text = cleanText(shown.text).trim();
  if (text.length > maxText) faults.limit("text-length", `the text has more than ${maxText} characters`);
  return {
    text: text.slice(0, maxText),
    hasHtml: shown.html,
    links: reading.links,
    attachments: reading.attachments,
    read: reading.read,
  };
}

async function show(reading: Reading, part: Part, root: Part, parent: Part | null): Promise<Shown> {
  if (part.type === "multipart/encrypted")
    reading.faults.opaque("encrypted", "the message is encrypted (PGP/MIME)", reading.where);
  if (part.type === "multipart/alternative") return await showAlternative(reading, part, root);
  if (isMultipart(part)) {
    const shown: Shown[] = [];
    for (const child of part.children) shown.push(await show(reading, child, root, part));
    return join(shown);
  }
  if (isBodyText(part, root, parent)) return await showText(reading, part);
  await attach(reading, part, parent);
  return NOTHING;
}

const join = (shown: readonly Shown[]): Shown => ({
  text: shown
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n\n"),
  html: shown.some(({ html }) => html),
});

/**
 * A reader sees one of them, most the HTML. What only the plain text says is added when it says something else altogether,
 * because some read that (std 79); a few words more or less are how clients convert, and count as unseen (std 81).
 */
async function showAlternative(reading: Reading, part: Part, root: Part): Promise<Shown> {
  const shown: Shown[] = [];
  for (const child of part.children) {
    const one = await show(reading, child, root, part);
    if (one.text !== "" || one.html) shown.push(one);
  }
  const rich = shown.findLast(({ html }) => html);
  if (!rich) return join(shown.filter((one, i) => !shown.slice(0, i).some(({ text }) => text === one.text)));
  const others = shown.filter((one) => one !== rich && saysOtherwise(one.text, rich.text));
  return join([rich, ...others]);
}

const OTHER_WORDS = 8;
const OTHER_SHARE = 0.3;

export function saysOtherwise(plain: string, rich: string): boolean {
  if (lettersOf(rich).includes(lettersOf(plain))) return false;
  const words = distinctWords(plain);
  if (words.size < OTHER_WORDS) return words.size > 0 && rich.trim() === "";
  const known = distinctWords(rich);
  let others = 0;
  for (const word of words) if (!known.has(word)) others += 1;
  return others >= OTHER_WORDS && others / words.size > OTHER_SHARE;
}

/** The plain text is mostly the HTML's own words: then nothing needs to be counted. */
const lettersOf = (text: string): string => text.replace(/[\s>*_-]+/g, "");

/** Words of four letters and more, without links, which only the plain text spells out. */
const distinctWords = (text: string): Set<string> =>
  new Set(
    text
      .replace(/\bhttps?:\/\/\S+/gi, " ")
      .toLowerCase()
      .match(/[\p{L}]{4,}/gu) ?? [],
  );

function isBodyText(part: Part, root: Part, parent: Part | null): boolean {
  if (part.disposition === "attachment" || (part.disposition === "" && part.filename !== "" && part !== root))
    return false;
  if (part.type === "text/plain" || part.type === "text/html")
    return part.filename === "" || part.disposition === "inline" || part === root;
  return (
    part.type.startsWith("text/") &&
    part.type !== "text/calendar" &&
    parent?.type !== "multipart/report" &&
    part.filename === ""
  );
}

async function showText(reading: Reading, part: Part): Promise<Shown> {
  const { faults, maxText, where } = reading;
  sizeOf(part, faults, where);
  const html = part.type === "text/html";
  const raw = await decodeText(part, maxText * OCTETS_PER_CHARACTER, faults, where);
  reading.read.push(raw);
  if (!html) {
    inspectText(raw, faults, where);
    return { text: raw.slice(0, maxText + 1).trim(), html };
  }
  const { text, links } = readHtml(raw, maxText + 1, faults);
  inspectText(text, faults, where);
  // One by one: an array of any length as arguments is a way to break the stack.
  for (const link of links)
    if (reading.links.length < 1000) reading.links.push({ ...link, text: cleanText(link.text) });
  return { text, html };
}

async function attach(reading: Reading, part: Part, parent: Part | null): Promise<void> {
  const { faults, attachments } = reading;
  const where = reading.where === "message" ? `attachment:${attachments.length}` : reading.where;
  const size = sizeOf(part, faults, where);
  const slot = attachments.length;
  const inline = part.contentId !== "" && (part.disposition === "inline" || parent?.type === "multipart/related");
  const { filename, type: contentType } = part;
  attachments.push({ filename, contentType, size, inline, text: "" });
  inspectAttachment(part, where, faults);
  const text = await textOf(reading, part, where);
  attachments[slot] = { filename, contentType, size, inline, text: cleanText(text).slice(0, ATTACHMENT_TEXT) };
}

const TEXTUAL =
  /^(?:text\/.+|message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)|application\/(?:ics|csv|json|xml))$/;

/** The text within an attachment, as far as it can be read without a program of its own. */
async function textOf(reading: Reading, part: Part, where: string): Promise<string> {
  if (part.message) return await textOfMessage(reading, part.message, where);
  if (!TEXTUAL.test(part.type)) return "";
  const raw = await decodeText(part, ATTACHMENT_TEXT * OCTETS_PER_CHARACTER, reading.faults, where);
  reading.read.push(raw);
  if (part.type === "text/html") return readHtml(raw, ATTACHMENT_TEXT, reading.faults).text;
  inspectText(raw, reading.faults, where);
  return raw;
}

/** A message within: its subject and text; what is opaque in it is opaque here (std 52, std G22). */
async function textOfMessage(reading: Reading, message: Part, where: string): Promise<string> {
  const inner: Reading = { ...reading, attachments: [], links: [], maxText: ATTACHMENT_TEXT, where };
  // Some readers print the header of an inline message above its text.
  for (const { name, value } of message.fields) reading.read.push(`${name}: ${decodeEncodedWords(value)}`);
  const { text } = await show(inner, message, message, null);
  const within = inner.attachments.flatMap((attachment) => [attachment.filename, attachment.text]);
  return [subjectOf(message), text, ...within].filter((piece) => piece !== "").join("\n\n");
}
