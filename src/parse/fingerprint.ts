/**
 * The look-alike key of a campaign: equal for "Dear Bob" and "Dear Cara". Words alone count; greeting, greeted names, digits,
 * addresses and what links hold beyond their host differ from copy to copy.
 */
import { hash } from "node:crypto";

const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|hola|estimad[oa]s?|querid[oa]s?|buen(?:os|as) (?:días|tardes)|bonjour|chère?s?|madame|monsieur|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen)|olá|oi|prezad[oa]s?|car[oa]|ciao|gentile)(?![\p{L}]))([^,:;!?.\n—–-]{0,60})[,:;!.—–-]?/iu;
const REPLY_PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|sv|tr|rv|res|enc|antw)(?:\[\d+\])?\s*:)+\s*/i;
const FEW_WORDS = 3;

export interface Fingerprinted {
  readonly subject: string;
  readonly ownText: string;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly size: number }[];
}

/** What all copies of a campaign say, however they greet. */
export interface PlainWords {
  /** A space before and after each word. */
  readonly own: string;
  /** The greeted names, left out of `own`. */
  readonly names: readonly string[];
}

/** @returns 32 hex digits: the first half of a SHA-256 */
export function fingerprintOf({ subject, ownText, attachments }: Fingerprinted, plain = plainWords(ownText)): string {
  const { names, own } = plain;
  const title = without(names, wordsOf(fold(subject).replace(REPLY_PREFIX, "")));
  const rest = hasWords(own)
    ? own
    : attachments.map(({ filename, contentType, size }) => `${filename}\n${contentType}\n${size}`).join("\n");
  return hash("sha256", `${title}\n${rest}`).slice(0, 32);
}

/** Lower case, without greeting, digits, addresses, and what links hold beyond their host. */
export function plainWords(ownText: string): PlainWords {
  const text = fold(ownText);
  const greeting = GREETING.exec(text);
  const names = wordsOf(greeting?.[1] ?? "")
    .split(" ")
    .filter((name) => name !== "");
  return { names, own: without(names, wordsOf(text.slice(greeting?.[0].length ?? 0))) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the border between ASCII and the rest
const ASCII = /^[\x00-\x7f]*$/;

/** Full-width and other stand-ins for letters are the letters (NFKC). */
const fold = (text: string): string => (ASCII.test(text) ? text : text.normalize("NFKC")).toLowerCase();

/** Letters, with one space around each word; a link is its host, an address is nothing, digits are nothing. */
function wordsOf(text: string): string {
  const plain = /[@/]/.test(text)
    ? text.replace(/\bhttps?:\/\/([^\s/?#]{1,255})[^\s]*/g, " $1 ").replace(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, " ")
    : text;
  return ` ${plain} `.replace(ASCII.test(plain) ? /[^a-z]+/g : /[^\p{L}]+/gu, " ");
}

const without = (names: readonly string[], words: string): string =>
  names.reduce((left, name) => left.replaceAll(` ${name} `, " "), words);

const hasWords = (words: string): boolean => words.trim().split(" ", FEW_WORDS).length === FEW_WORDS;
