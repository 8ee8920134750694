/** From and Sender as they stand in the header, or why they cannot be taken (std 46, 77, 80). Pure. */
import { type Address, parseMailboxList } from "../mail/address.ts";
import type { HeaderField, Message } from "../mail/message.ts";
import { malformed } from "./refusal.ts";

export interface HeaderSender {
  /** At least one. */
  readonly from: readonly Address[];
  readonly sender: Address | null;
  /** The values as written, for what a reader sees beside the addresses. */
  readonly values: readonly string[];
}

/**
 * Null when the header says it twice, not at all, or could not be read: then nobody picks a sender, rules
 * `mail/duplicate-header` and `mail/not-inspectable` judge it, and nothing of it may be forwarded.
 * @throws Refusal 554 5.6.0 for a From or Sender that is not plainly one sender
 */
export function readHeaderSender(message: Message): HeaderSender | null {
  const from = fields(message, "from");
  const sender = fields(message, "sender");
  if (from.length > 1 || sender.length > 1) return null;
  const [fromField] = from;
  if (!fromField) return null;
  const authors = readAddresses(fromField, "From");
  const [transmitter = null] = sender.map((field) => readSender(field));
  if (authors.length > 1 && transmitter === null) {
    throw malformed("From names several senders; then a Sender field must name the one who sends", "from-several");
  }
  return { from: authors, sender: transmitter, values: [fromField, ...sender].map((field) => field.value) };
}

const fields = (message: Message, key: string): HeaderField[] => message.headers.filter((field) => field.key === key);

function readSender(field: HeaderField): Address {
  const [only, second] = readAddresses(field, "Sender");
  if (!only || second) throw malformed("The Sender field must hold exactly one address", "from-syntax");
  return only;
}

function readAddresses(field: HeaderField, name: string): Address[] {
  const { mailboxes, faults } = parseMailboxList(field.value);
  if (isGroup(field.value)) throw malformed(`${name} holds a group; it must name its sender`, "from-syntax");
  const [fault] = faults;
  if (fault) throw malformed(`${name} cannot be read as an address: ${fault.detail}`, "from-syntax");
  if (mailboxes.length === 0) throw malformed(`The ${name} field names nobody`, "no-from");
  const addresses = mailboxes.map((mailbox) => mailbox.address);
  // Without SMTPUTF8 (std 33) no reader need map a U-label as we do.
  if (addresses.some((address) => /[^\x20-\x7e]/.test(address.text))) {
    throw malformed(`${name} holds an address with letters outside ASCII; write its domain as xn--...`, "from-syntax");
  }
  return addresses;
}

/** RFC 6854 allows a group in From, which names nobody; no client needs it. A colon in quotes or comments is text. */
function isGroup(value: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i += 1) {
    const char = value[i];
    if (char === "\\") i += 1;
    else if (char === '"' && depth === 0) quoted = !quoted;
    else if (!quoted && char === "(") depth += 1;
    else if (!quoted && char === ")") depth -= 1;
    else if (!quoted && depth === 0 && (char === ":" || char === ";")) return true;
  }
  return false;
}
