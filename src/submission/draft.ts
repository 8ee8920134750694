/** A draft for pre-flight: whom it would go to, and the message without the lines that say so. */
import { type Address, addressKey, parseMailboxList } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import type { Parts } from "./parts.ts";
import { malformed, Refusal } from "./refusal.ts";

type Config = Parts["config"];

export interface Draft {
  readonly recipients: readonly Address[];
  /** As it would be sent: recipients that were written at its top are not words of the message. */
  readonly message: Message;
}

/** The key of the address that drafts are mailed to; null where pre-flight is turned off. */
export const checkKey = ({ preflight, hostname }: Config): string | null =>
  preflight.mailbox === "" ? null : addressKey(`${preflight.mailbox}@${hostname}`);

/**
 * Whom it would go to: To, Cc and Bcc without the check address; where they name nobody, `To:` lines at its top.
 * @throws Refusal 554: it names nobody, or one who cannot be read and whom the verdict would silently leave out; 550: too many
 */
export function readDraft(message: Message, config: Config): Draft {
  const fields = ["to", "cc", "bcc"].flatMap((key) => message.headers.filter((field) => field.key === key));
  const named = othersAmong([...message.to, ...message.cc, ...message.bcc], config);
  if (named.length > 0) {
    refuseUnread(fields.map(({ value }) => value));
    return { recipients: bounded(named, config), message };
  }
  const { values, length } = topOf(message.ownText);
  refuseUnread(values);
  const found = othersAmong(
    values.flatMap((value) => parseMailboxList(value).mailboxes),
    config,
  );
  if (found.length > 0) return { recipients: bounded(found, config), message: withoutTop(message, length) };
  const what = "The draft names no recipients: begin it with a line as `To: name@example.org`";
  throw malformed(`${what}, or name them in its To, Cc or Bcc field`, "preflight");
}

function bounded(found: Address[], config: Config): Address[] {
  const most = config.submission.max_recipients;
  if (found.length <= most) return found;
  throw new Refusal(550, "5.5.3", `A draft may name ${most} recipients at most`, "preflight");
}

/** A real submission would be refused such an address, so a verdict on the others alone would mislead. */
function refuseUnread(values: readonly string[]): void {
  const [fault] = values.flatMap((value) => parseMailboxList(value).faults);
  if (fault === undefined) return;
  const what = `The draft's recipients cannot all be read, because ${fault.detail}`;
  throw malformed(`${what}; write them as \`To: name@example.org, other@example.org\``, "preflight");
}

function othersAmong(mailboxes: readonly { readonly address: Address }[], config: Config): Address[] {
  const check = checkKey(config);
  const distinct = new Map<string, Address>();
  for (const { address } of mailboxes) {
    if (address.key !== check && !distinct.has(address.key)) distinct.set(address.key, address);
  }
  return [...distinct.values()];
}

/** Lines that are read, and how long each may be. */
const TOP_LINES = 10;
const LONGEST_LINE = 10_000;

/** The field's name in the languages of the notices. */
const TOP_LINE = /^\s*(?:to|an|para|à|cc|bcc|cci|cco)\s*:(.+)$/i;

/**
 * A mail program sends to all that its fields name, so a member may write the recipients into the draft instead.
 * @returns what stands behind the labels, and the length of these lines in UTF-16 units
 */
function topOf(text: string): { values: string[]; length: number } {
  const values: string[] = [];
  let length = text.length - text.trimStart().length;
  for (const line of text.slice(length).split("\n", TOP_LINES)) {
    const value = line.length > LONGEST_LINE ? undefined : TOP_LINE.exec(line.trimEnd())?.[1];
    if (value === undefined) break;
    values.push(asList(value));
    length += line.length + 1;
  }
  return { values, length: Math.min(length, text.length) };
}

/** People write `a@x.example; b@y.example`, as Outlook does; a colon would make it a group. */
const asList = (value: string): string => (value.includes(":") ? value : value.replaceAll(";", ","));

/** Blanks stand where the lines stood, so that offsets stay; mail programs make links of the addresses in them. */
function withoutTop(message: Message, length: number): Message {
  const top = message.ownText.slice(0, length).trim();
  const blank = (text: string) => text.replace(top, () => " ".repeat(top.length));
  const isOfTop = (href: string) => /^mailto:/i.test(href) && top.includes(href.slice("mailto:".length));
  const links = message.links.filter(({ href }) => !isOfTop(href));
  return { ...message, text: blank(message.text), ownText: blank(message.ownText), links };
}
