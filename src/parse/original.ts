/** The mail that a report or a complaint is about, as whoever sends it has it: whole, its header alone, or as quoted text. */
import { tokensIn } from "../consent/tokens.ts";
import { type Mailbox, parseMailboxList } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import type { SentDigests } from "../store/port.ts";
import { decodeBytesOf } from "./leaf.ts";
import type { Part } from "./part.ts";
import { type ReadLimits, readMessage } from "./read-message.ts";
import { sentDigests } from "./sent-digests.ts";

export interface Original {
  readonly bytes: Uint8Array;
  readonly digests: SentDigests;
  readonly from: readonly Mailbox[];
  /** With angle brackets; null when absent. */
  readonly messageId: string | null;
  /** What may be tokens of ours: in the fields that we write, and anywhere else. */
  readonly tokens: { readonly header: readonly string[]; readonly elsewhere: readonly string[] };
}

const MOST_TOKENS = 20;
const FULL = /^message\/(?:rfc822|global)$/;
const HEADER = /^(?:text\/rfc822-headers|message\/(?:global-headers|rfc822-headers))$/;

/** The first message or message header within, however deep it lies. */
export function originalPart(root: Part): Part | null {
  if (FULL.test(root.type) || HEADER.test(root.type) || /\.eml$/i.test(root.filename)) return root;
  for (const child of root.children) {
    const found = originalPart(child);
    if (found) return found;
  }
  return null;
}

export async function readOriginal(part: Part, limits: ReadLimits): Promise<Original> {
  const bytes = Buffer.from(decodeBytesOf(part, part.end - part.start));
  const message = await readMessage({ bytes, digest: "", size: bytes.length }, limits);
  return {
    bytes: new Uint8Array(bytes),
    digests: sentDigests(bytes),
    from: message.from,
    messageId: message.messageId,
    tokens: tokensOf(message),
  };
}

/** Fields that bear the tokens of this very copy; those further down may be of mail that it quotes. */
const OURS = new Set(["list-unsubscribe", "return-path"]);

function tokensOf({ headers, links, text }: Message): Original["tokens"] {
  const fields = headers.filter(({ key }) => OURS.has(key)).map(({ value }) => value.slice(0, 4000));
  const hrefs = links.slice(0, 500).map(({ href }) => href.slice(0, 2000));
  return {
    header: tokensIn(fields.join("\n"), MOST_TOKENS),
    elsewhere: tokensIn([...hrefs, text].join("\n"), MOST_TOKENS),
  };
}

const FROM_LINE = /^[>\s*]{0,6}(?:From|Von|De|Da|Van|Absender|Expéditeur|Remitente|Remetente)\s?:\*?\s?(.{3,300})$/i;
const HEADER_LINES = 12;
const ADDRESS = /[^\s<>()[\]:;,"]{1,64}@[a-z0-9.-]{3,255}/i;

/** A mail that was passed on as text: what is left of it, and whom it names as its author; null where there is none. */
export function passedOn({ text, regions }: Message): Original | null {
  const forwarded = regions.find(({ kind }) => kind === "forwarded") ?? regions.find(({ kind }) => kind === "quoted");
  if (!forwarded) return null;
  const words = text.slice(forwarded.start, forwarded.end).trim();
  const bytes = Buffer.from(words, "utf8");
  return {
    bytes: new Uint8Array(bytes),
    digests: sentDigests(bytes),
    from: authorIn(words),
    messageId: null,
    tokens: { header: [], elsewhere: tokensIn(words, MOST_TOKENS) },
  };
}

function authorIn(words: string): readonly Mailbox[] {
  for (const line of words.split("\n", HEADER_LINES)) {
    const [, value = ""] = FROM_LINE.exec(line) ?? [];
    const [address] = ADDRESS.exec(value) ?? [];
    if (address !== undefined) return parseMailboxList(address).mailboxes;
  }
  return [];
}
