/** What a reader sees of a tree of parts, and what hangs on it. */
import type { Attachment, CalendarItem, Link } from "../mail/message.ts";
import { attach, type InlinePicture } from "./attach.ts";
import { type Concealments, plainText } from "./concealments.ts";
import { type DocumentClock, documentClock } from "./documents/index.ts";
import type { FaultList } from "./faults.ts";
import { MAX_LINKS, readHtml } from "./html.ts";
import { decodeText, sizeOf } from "./leaf.ts";
import { inspectText } from "./opaque.ts";
import { isMultipart, type Part } from "./part.ts";
import { noPictures, type Pictures } from "./pictures.ts";
import type { StructureLimits } from "./structure.ts";

export interface Content {
  readonly text: string;
  readonly hasHtml: boolean;
  readonly links: Link[];
  readonly images: { readonly remote: number; readonly embedded: number };
  readonly calendar: readonly CalendarItem[];
  readonly attachments: readonly Attachment[];
  /** The decoded text of every part, HTML with its tags: what a second reader is compared with. */
  readonly read: readonly string[];
}

/** HTML is mostly tags: so many octets per character of text that is kept. */
export const OCTETS_PER_CHARACTER = 8;

/** One run over one message, or over a message within it. */
export interface Reading {
  readonly maxText: number;
  readonly limits: StructureLimits;
  readonly faults: FaultList;
  readonly concealments: Concealments;
  readonly attachments: Attachment[];
  readonly links: Link[];
  readonly pictures: Pictures;
  /** Pictures that are parts, and shown unless the HTML shows them somewhere itself. */
  readonly inline: InlinePicture[];
  readonly calendar: CalendarItem[];
  readonly read: string[];
  readonly clock: DocumentClock;
  /** Message files within message files. */
  readonly nesting: number;
  /** `message`, or the attachment that holds the message which is read: faults are told of that. */
  readonly where: string;
}

interface Shown {
  readonly text: string;
  readonly html: boolean;
}

const NOTHING: Shown = { text: "", html: false };

export interface ContentBounds extends StructureLimits {
  readonly max_text: number;
}

export async function readContent(
  root: Part,
  limits: ContentBounds,
  faults: FaultList,
  concealments: Concealments,
): Promise<Content> {
  const { max_text: maxText } = limits;
  const reading: Reading = {
    maxText,
    limits,
    faults,
    concealments,
    attachments: [],
    links: [],
    pictures: noPictures(),
    inline: [],
    calendar: [],
    read: [],
    clock: documentClock(),
    nesting: 0,
    where: "message",
  };
  const shown = await show(reading, root, root, null);
  const text = concealments.reveal(shown.text, "text").trim();
  if (text.length > maxText) faults.limit("text-length", `the text has more than ${maxText} characters`);
  const { pictures, inline, links, calendar, attachments, read } = reading;
  const loose = inline.filter(({ contentId }) => !pictures.shown.has(contentId)).length;
  return {
    text: text.slice(0, maxText),
    hasHtml: shown.html,
    links,
    images: { remote: pictures.remote, embedded: pictures.embedded + loose },
    calendar,
    attachments,
    read,
  };
}

/** @param root of the message, or of the message within it; @returns what a reader is shown of `part` */
export async function show(reading: Reading, part: Part, root: Part, parent: Part | null): Promise<Shown> {
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

/** Whether a reader shows it as text, not as a file. */
export function isBodyText(part: Part, root: Part, parent: Part | null): boolean {
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
  const { text, links, pictures, unseen } = readHtml(raw, maxText + 1, faults);
  inspectText(text, faults, where);
  // One by one: an array of any length as arguments is a way to break the stack.
  for (const link of links)
    if (reading.links.length < MAX_LINKS) reading.links.push({ ...link, text: plainText(link.text) });
  addPictures(reading.pictures, pictures);
  reading.concealments.addUnseen(unseen, text, where === "message" ? "text" : where);
  return { text, html };
}

function addPictures(all: Pictures, more: Pictures): void {
  all.remote += more.remote;
  all.embedded += more.embedded;
  for (const id of more.shown) all.shown.add(id);
}
