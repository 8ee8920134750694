/** Whether a message is written to this person: it greets them by a name of theirs. */
import type { RecipientFacts } from "../../lint/facts.ts";
import type { Message } from "../../mail/message.ts";
import { ownPieces, plainForm } from "../plain.ts";

/** UTF-16 units in which a greeting stands. */
const HEAD = 160;

/** By a word of the name in To or Cc, or of the address: `Dear Lena`, for Lena Ortiz or lena.ortiz@firm.example. */
export function greets(message: Message, recipient: RecipientFacts): boolean {
  const head = (ownPieces(message)[1]?.plain ?? "").trimStart().slice(0, HEAD);
  return namesOf(message, recipient).some((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`).test(head));
}

function namesOf(message: Message, { address }: RecipientFacts): string[] {
  const boxes = [...message.to, ...message.cc].filter((mailbox) => mailbox.address.key === address.key);
  const words = [address.local, ...boxes.map(({ name }) => name)].flatMap((text) => plainForm(text).split(/[^a-z]+/));
  return [...new Set(words)].filter((word) => word.length > 2 && !IMPERSONAL.has(word));
}

/** `info@`, `members@`: nobody is greeted by it. */
const IMPERSONAL = new Set([
  "info",
  "office",
  "mail",
  "all",
  "members",
  "member",
  "team",
  "contact",
  "hello",
  "colleagues",
]);
