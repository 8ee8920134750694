/**
 * What a message names that could be an entry of the membership directory (ala.ns.0, ala.ns.9): addresses, phone numbers,
 * names of persons, in subject, text and attachments. It may name too much, never much too little: the store knows who is
 * a member. Linear, and bounded in what it reads and finds. PURE.
 */
import { addressKey } from "../mail/address.ts";
import { nameKey, phoneKey } from "../mail/contact-keys.ts";
import type { Message } from "../mail/message.ts";
import type { Mentions } from "../store/port.ts";

type Named = Pick<Message, "subject" | "text" | "attachments">;

/** UTF-16 units read in all. */
const MOST_TEXT = 512 * 1024;
/** Of each kind. */
const MOST = 3000;
/** Ordinary mail names somebody now and then; from here on it is looked up. */
const A_COUPLE = 2;
/** Names alone, without an address or a number beside them, are no directory until there are several. */
const SEVERAL_NAMES = 5;

export const NO_MENTIONS: Mentions = { addresses: [], phones: [], names: [] };

/**
 * @param known canonical keys of the sender and the recipients, who are no third persons
 * @returns empty lists where there is too little to be worth a look-up
 */
export function mentionsOf(message: Named, known: ReadonlySet<string>): Mentions {
  const addresses = new Set<string>();
  const phones = new Set<string>();
  const names = new Set<string>();
  for (const text of textsOf(message)) {
    if (text.includes("@")) collect(addresses, text, ADDRESS, (found) => addressKey(found) ?? "");
    if (NINE_DIGITS.test(text)) collect(phones, text, PHONE, phoneKey);
    addNames(names, text);
  }
  for (const key of known) addresses.delete(key);
  const contacts = addresses.size + phones.size;
  if (contacts === 0 ? names.size < SEVERAL_NAMES : contacts + names.size < A_COUPLE) return NO_MENTIONS;
  return { addresses: [...addresses], phones: [...phones], names: [...names] };
}

function* textsOf({ subject, text, attachments }: Named): Generator<string> {
  let left = MOST_TEXT;
  for (const part of [subject, text, ...attachments.map((attachment) => attachment.text)]) {
    if (left <= 0) return;
    if (part !== "") yield part.slice(0, left);
    left -= part.length;
  }
}

const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** Single marks between digits at most two at a time: two numbers in a table do not run together. */
const PHONE = /(?<![\w.@+])\+?\(?\d(?:[ .()/-]{0,2}\d){8,15}(?![\w@])/g;
const NINE_DIGITS = /\d(?:\D{0,3}\d){8}/;

function collect(into: Set<string>, text: string, pattern: RegExp, key: (found: string) => string): void {
  for (const { 0: found } of text.matchAll(pattern)) {
    if (into.size >= MOST) return;
    const canonical = key(found);
    if (canonical !== "") into.add(canonical);
  }
}

/** Words that begin with a capital, initials, and the particles that stand inside of names. */
const RUN =
  /\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?(?:,?[ \t](?:(?:van|von|de|del|der|den|da|dos|du|la|le|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?){1,12}/gu;
const LONGEST_NAME = 4;

/** `Dear Cara Jones` is three words in a row: each two to four of them may be the name. */
function addNames(names: Set<string>, text: string): void {
  for (const { 0: run } of text.matchAll(RUN)) {
    const words = run.split(/[ \t]/);
    for (let from = 0; from + 1 < words.length; from += 1) {
      for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
        if (names.size >= MOST) return;
        const key = nameKey(words.slice(from, to).join(" "));
        if (key !== "") names.add(key);
      }
    }
  }
}
