/**
 * Mail to an address of our own that is about other people: whom it names, in To, Cc and Bcc or by `To:` lines at its top,
 * and the message without those lines. Drafts for pre-flight and requests for consent are written alike.
 */
import { type Address, addressKey, parseMailboxList } from "../mail/address.ts";
import type { Body, Recipient } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Transaction } from "./intake.ts";
import { refuseLoops } from "./loops.ts";
import type { Parts } from "./parts.ts";
import { forbidden, malformed, type Reason, Refusal } from "./refusal.ts";
import { refuseWithoutSecret, type Secrets } from "./trusted-secret.ts";

/** An address of ours that members write to. */
export interface OwnMailbox {
  readonly address: string;
  readonly key: string;
  /** Most people that one mail may name. */
  readonly most: number;
  /** What such mail is called: `draft`. */
  readonly called: string;
  readonly reason: Reason;
}

export interface Named {
  /** Each once, as written first; empty where nobody is named. */
  readonly people: readonly Address[];
  /** Whom it names at its top is no part of its words. */
  readonly message: Message;
}

/** @param local empty where the mailbox is turned off: then null */
export function ownMailbox(local: string, hostname: string, more: Omit<OwnMailbox, "address" | "key">) {
  const address = `${local}@${hostname}`;
  const key = local === "" ? null : addressKey(address);
  return key === null ? null : { ...more, address, key };
}

/** Whether mail goes to that mailbox, alone or not. */
export const isFor = (mailbox: OwnMailbox | null, recipients: readonly Recipient[]): boolean =>
  mailbox !== null && recipients.some(({ address }) => address.key === mailbox.key);

/** @throws Refusal 550: other recipients stand beside it, so it is not clear what is wanted */
function refuseMixed(mailbox: OwnMailbox, recipients: readonly Recipient[], nothing: string): void {
  if (recipients.every(({ address }) => address.key === mailbox.key)) return;
  const what = `Send a ${mailbox.called} to <${mailbox.address}> alone, or the message to its recipients alone`;
  throw forbidden(`${what}; ${nothing}`, mailbox.reason);
}

/**
 * Mail to such a mailbox, alone, read like any other; what each mailbox makes of it is its own.
 * @throws Refusal: other recipients beside it, a loop, a listener's secret that is missing
 */
export async function readOwnMail(
  { recipients, session }: Transaction,
  body: Body,
  { parser, config }: Parts,
  own: { readonly mailbox: OwnMailbox; readonly secrets: Secrets; readonly nothing: string },
): Promise<Message> {
  refuseMixed(own.mailbox, recipients, own.nothing);
  const received = await parser.parse(body);
  refuseWithoutSecret(session.listenerConfig, received, own.secrets);
  refuseLoops(received, config.hostname);
  return received;
}

/**
 * Whom it names: To, Cc and Bcc without our address; where they name nobody, `To:` lines at its top.
 * @throws Refusal 554: one who cannot be read and would silently be left out; 550: too many
 */
export function readNamed(message: Message, mailbox: OwnMailbox): Named {
  const fields = ["to", "cc", "bcc"].flatMap((key) => message.headers.filter((field) => field.key === key));
  const inFields = othersAmong([...message.to, ...message.cc, ...message.bcc], mailbox);
  if (inFields.length > 0) {
    refuseUnread(
      fields.map(({ value }) => value),
      mailbox,
    );
    return { people: bounded(inFields, mailbox), message };
  }
  const { values, length } = topOf(message.ownText);
  refuseUnread(values, mailbox);
  const atTop = othersAmong(
    values.flatMap((value) => parseMailboxList(value).mailboxes),
    mailbox,
  );
  return atTop.length > 0
    ? { people: bounded(atTop, mailbox), message: withoutTop(message, length) }
    : { people: [], message };
}

function bounded(found: Address[], { most, called, reason }: OwnMailbox): Address[] {
  if (found.length <= most) return found;
  throw new Refusal(550, "5.5.3", `A ${called} may name ${most} recipients at most`, reason);
}

/** What is done for the others alone would mislead. */
function refuseUnread(values: readonly string[], { called, reason }: OwnMailbox): void {
  const [fault] = values.flatMap((value) => parseMailboxList(value).faults);
  if (fault === undefined) return;
  const what = `The ${called}'s recipients cannot all be read, because ${fault.detail}`;
  throw malformed(`${what}; write them as \`To: name@example.org, other@example.org\``, reason);
}

function othersAmong(mailboxes: readonly { readonly address: Address }[], { key }: OwnMailbox): Address[] {
  const distinct = new Map<string, Address>();
  for (const { address } of mailboxes) {
    if (address.key !== key && !distinct.has(address.key)) distinct.set(address.key, address);
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
