/** Bytes to `Message`: the order in which a message is read. Everything doubtful is a fault in it (std 51). */
import { isAddressFault, type Mailbox, parseMailboxList } from "../mail/address.ts";
import { cleanHeaderText, decodeEncodedWords } from "../mail/encoded-words.ts";
import type { Fault, HeaderField, Message } from "../mail/message.ts";
import { isAlterable } from "./alterable.ts";
import { Concealments } from "./concealments.ts";
import { type Content, readContent } from "./content.ts";
import { FaultList } from "./faults.ts";
import { fingerprintOf, plainWords } from "./fingerprint.ts";
import { findDuplicates, headerValue, MESSAGE_SINGLETONS, readHeaderBlock } from "./header-block.ts";
import { languageOf } from "./language.ts";
import { addBareLinks } from "./links.ts";
import type { Part } from "./part.ts";
import { type RegionContext, readRegions } from "./regions.ts";
import { compareWithSecondReader } from "./second-reader.ts";
import { sketchOf } from "./sketch.ts";
import { readStructure, type StructureLimits } from "./structure.ts";

export interface ReadLimits extends StructureLimits {
  readonly max_text: number;
}

export interface Given {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly size: number;
}

const EMPTY: Content = {
  text: "",
  hasHtml: false,
  links: [],
  images: { remote: 0, embedded: 0 },
  calendar: [],
  attachments: [],
  read: [],
};

/** Never throws for what the bytes hold; rejects only when the decoder itself fails. */
export async function readMessage(given: Given, limits: ReadLimits): Promise<Message> {
  const faults = new FaultList();
  const root = readStructure(given.bytes, limits, faults);
  // Delivery asks the same question of the same bytes, when it adds something.
  const alterable = isAlterable(root, faults.faults);
  const concealments = new Concealments();
  const content = await readContent(root, limits, faults, concealments);
  await compareWithSecondReader(given.bytes, content.read, limits.max_text, faults);
  const message = assemble(given, root.fields, content, { faults, concealments }, root);
  const differ = faults.faults.some(({ code, kind }) => code === "readers-differ" || kind === "parser");
  return { ...message, alterable: alterable && !differ, language: await languageOf(message.ownText, message.text) };
}

/** What is left when the parser failed or took too long: the header, and the fault. */
export function unreadMessage(given: Given, limits: ReadLimits, fault: Fault): Message {
  const faults = new FaultList();
  faults.add(fault.kind, fault.code, fault.detail, fault.part);
  const { fields } = readHeaderBlock(given.bytes, 0, given.bytes.length, limits, faults, "message");
  return assemble(given, fields, EMPTY, { faults, concealments: new Concealments() }, null);
}

function assemble(
  given: Given,
  headers: readonly HeaderField[],
  content: Content,
  { faults, concealments }: { readonly faults: FaultList; readonly concealments: Concealments },
  root: Part | null,
): Message {
  findDuplicates(headers, MESSAGE_SINGLETONS, faults, null);
  const subject = concealments.reveal(textHeader(headers, "subject"), "subject").trim();
  const inReplyTo = idsOf(headerValue(headers, "in-reply-to"));
  const references = idsOf(headerValue(headers, "references"));
  const addresses = readAddresses(headers, faults);
  const answers = inReplyTo.length > 0 || references.length > 0;
  const { regions, ownText } = readRegions(content.text, regionContext(subject, answers, addresses.from));
  const plain = plainWords(ownText);
  const links = [...content.links];
  addBareLinks(content.text, links);
  return {
    digest: given.digest,
    size: given.size,
    headers,
    subject,
    ...addresses,
    date: dateOf(headerValue(headers, "date")),
    messageId: idsOf(headerValue(headers, "message-id"))[0] ?? null,
    inReplyTo,
    references,
    text: content.text,
    ownText,
    regions,
    concealed: concealments.all,
    hasHtml: content.hasHtml,
    images: content.images,
    links,
    calendar: content.calendar,
    attachments: content.attachments,
    language: null,
    automatic: automaticOf(headers, root, content),
    fingerprint: fingerprintOf({ subject, ownText, attachments: content.attachments }, plain),
    sketch: sketchOf(plain),
    alterable: false,
    faults: faults.faults,
  };
}

/** Tags that gateways put in front (`[EXT]`), then the first prefix: what the sender did last. */
const PREFIX = /^\s*(?:\[[^\][]{1,40}\]\s*){0,3}([a-z]{1,5})(?:\[\d{1,3}\])?\s?:/i;
const ANSWER_PREFIX = /^(?:re|aw|sv|vs|res|antw|odp|ref)$/i;
const FORWARD_PREFIX = /^(?:fw|fwd|wg|tr|rv|enc|doorst|vb|vl)$/i;

function regionContext(subject: string, answers: boolean, from: readonly Mailbox[]): RegionContext {
  const prefix = PREFIX.exec(subject)?.[1] ?? "";
  const forwards = FORWARD_PREFIX.test(prefix);
  const names = new Set<string>();
  for (const { name, address } of from.slice(0, 5))
    for (const word of `${name} ${address.text.split("@")[0] ?? ""}`.toLowerCase().split(/[^\p{L}]+/u))
      if (word.length >= 3) names.add(word);
  return { answers: answers || forwards || ANSWER_PREFIX.test(prefix), forwards, names };
}

const textHeader = (headers: readonly HeaderField[], key: string): string =>
  cleanHeaderText(decodeEncodedWords(headerValue(headers, key) ?? "")).trim();

function readAddresses(headers: readonly HeaderField[], faults: FaultList) {
  const from = mailboxes(headers, "from", faults);
  if (headerValue(headers, "from") === null) faults.hostile("missing-from", "there is no From header", "header:from");
  else if (from.length === 0) faults.hostile("bad-from", "the From header names nobody", "header:from");
  return {
    from,
    sender: mailboxes(headers, "sender", faults)[0] ?? null,
    replyTo: mailboxes(headers, "reply-to", faults),
    to: mailboxes(headers, "to", faults),
    cc: mailboxes(headers, "cc", faults),
    bcc: mailboxes(headers, "bcc", faults),
  };
}

/** Whose words they are and who gets the answer must be beyond doubt; To and Cc decide nothing, the envelope does. */
const DECISIVE = new Set(["from", "sender", "reply-to"]);

/** All fields of the name: with two, either may be the one that is shown, and both are judged. */
function mailboxes(headers: readonly HeaderField[], key: string, faults: FaultList): Mailbox[] {
  const found: Mailbox[] = [];
  for (const field of headers) {
    if (field.key !== key) continue;
    const list = parseMailboxList(field.value);
    const wrong = list.faults.find(isAddressFault);
    if (wrong && DECISIVE.has(key))
      faults.hostile(`bad-${key}`, `the ${field.name} header: ${wrong.detail}`, `header:${key}`);
    // One by one: an array of any length as arguments is a way to break the stack.
    for (const mailbox of list.mailboxes) found.push(mailbox);
  }
  if (key === "sender" && found.length > 1)
    faults.hostile("bad-sender", "Sender names more than one mailbox", "header:sender");
  return found;
}

const MAX_IDS = 1000;

const idsOf = (value: string | null): string[] =>
  value === null ? [] : (value.slice(0, 262_144).match(/<[^<>\s]{1,995}>/g) ?? []).slice(0, MAX_IDS);

function dateOf(value: string | null): number | null {
  if (value === null || value.length > 200) return null;
  const at = Date.parse(value.replace(/\([^()]*\)/g, " ").trim());
  return Number.isNaN(at) ? null : at;
}

/** RFC 3834 5, RFC 6522, RFC 5546 3.2.3. */
function automaticOf(headers: readonly HeaderField[], root: Part | null, content: Content): string | null {
  const submitted = headerValue(headers, "auto-submitted");
  if (submitted !== null && !/^no\b/i.test(submitted)) return "auto-submitted";
  if (root?.type === "multipart/report") return "report";
  return root && isCalendarReply(root, content) ? "calendar-reply" : null;
}

function isCalendarReply(part: Part, content: Content): boolean {
  if (part.type === "text/calendar" && /^reply$/i.test(part.parameters.get("method") ?? "")) return true;
  if (part.children.some((child) => isCalendarReply(child, content))) return true;
  return content.attachments.some(
    ({ contentType, text }) => contentType === "text/calendar" && /^METHOD:REPLY\s*$/im.test(text),
  );
}
