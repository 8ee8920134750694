/**
 * The look-alike key of a campaign: equal for "Dear Bob" and "Dear Cara". Words alone count; greeting, greeted names, digits,
 * addresses and what links hold beyond their host differ from copy to copy.
 */
import { createHash } from "node:crypto";

const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|hola|estimad[oa]s?|querid[oa]s?|buen(?:os|as) (?:días|tardes)|bonjour|chère?s?|madame|monsieur|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen)|olá|oi|prezad[oa]s?|car[oa]|ciao|gentile)(?![\p{L}]))([^,:;!?.\n—–-]{0,60})[,:;!.—–-]?/iu;
const REPLY_PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|sv|tr|rv|res|enc|antw)(?:\[\d+\])?\s*:)+\s*/i;
const FEW_WORDS = 3;

export interface Fingerprinted {
  readonly subject: string;
  readonly ownText: string;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly size: number }[];
}

/** @returns 32 hex digits: the first half of a SHA-256 */
export function fingerprintOf({ subject, ownText, attachments }: Fingerprinted): string {
  const text = ownText.normalize("NFKC");
  const greeting = GREETING.exec(text);
  const names = new Set(wordsOf(greeting?.[1] ?? ""));
  const own = wordsOf(text.slice(greeting?.[0].length ?? 0)).filter((word) => !names.has(word));
  const title = wordsOf(subject.normalize("NFKC").replace(REPLY_PREFIX, "")).filter((word) => !names.has(word));
  const hash = createHash("sha256").update(title.join(" ")).update("\n");
  if (own.length >= FEW_WORDS) hash.update(own.join(" "));
  else for (const { filename, contentType, size } of attachments) hash.update(`\n${filename}\n${contentType}\n${size}`);
  return hash.digest("hex").slice(0, 32);
}

/** Lower-case words; a link is its host, an address is nothing, digits are nothing. */
function wordsOf(text: string): string[] {
  const plain = /[@/]/.test(text)
    ? text.replace(/\bhttps?:\/\/([^\s/?#]{1,255})[^\s]*/gi, " $1 ").replace(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, " ")
    : text;
  return plain.toLowerCase().match(/\p{L}+/gu) ?? [];
}
