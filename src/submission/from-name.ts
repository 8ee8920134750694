/** What a reader may take for the sender's address beside the address itself (std 77). */
import { addressKey } from "../mail/address.ts";
import { decodeEncodedWords } from "../mail/encoded-words.ts";

const SEPARATOR = /[\s<>()[\]",;:@]/;

/**
 * An address in the display name or in a comment that is not one of the sender's: `"ceo@bank.example" <me@own.example>`.
 * Encoded words are decoded, full-width letters folded, invisible characters dropped, since a mail client shows the
 * result.
 * @param value the header value, unfolded, not decoded
 * @param allowed keys of addresses that may be shown
 * @returns the foreign address as it is read, or null
 */
export function foreignAddressIn(value: string, allowed: ReadonlySet<string>): string | null {
  const shown = decodeEncodedWords(value)
    .normalize("NFKC")
    .replace(/\p{Cf}|\\/gu, "");
  for (let at = shown.indexOf("@"); at >= 0; at = shown.indexOf("@", at + 1)) {
    const found = addressAround(shown, at);
    if (found && !allowed.has(addressKey(found) ?? "")) return found;
  }
  return null;
}

/**
 * The words that touch the `@`; `ceo @ bank.example` is read as an address too, but only with a dot in it, so that
 * "Jane @ Acme" stays a name.
 */
function addressAround(text: string, at: number): string | null {
  const touching = !isSpace(text[at - 1]) && !isSpace(text[at + 1]);
  let left = at;
  let right = at + 1;
  while (isSpace(text[left - 1])) left -= 1;
  while (isSpace(text[right])) right += 1;
  const local = text.slice(wordStart(text, left), left);
  const domain = text.slice(right, wordEnd(text, right));
  if (local === "" || domain === "") return null;
  return touching || /[^.]\.[^.]/.test(domain) ? `${local}@${domain}` : null;
}

const isSpace = (char: string | undefined): boolean => char === " " || char === "\t";

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && !SEPARATOR.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !SEPARATOR.test(text.charAt(end))) end += 1;
  return end;
}
