/** People's contact details in a text: addresses, also in disguise ("bob [at] jones dot example"), and telephone numbers. */

/** A colon or a header's name before a list of addresses belongs to a forwarded mail's header, not to a list of people. */
const HEADER_LINE = /^[ \t>*]{0,6}(?:from|to|cc|bcc|sent|date|reply-to|von|an|de|para|a|kopie|cci?)\s?:.*$/gm;
const AT =
  /\s?[[({<]\s?(?:at|arroba|arobase|@)\s?[\])}>]\s?|\s(?:at)\s(?=[a-z0-9-]{1,63}\s?(?:\.|\(dot\)|\[dot\]|\sdot\s))/g;
const DOT = /\s?[[({<]\s?(?:dot|punto|point|punkt|ponto)\s?[\])}>]\s?|(?<=[a-z0-9])\sdot\s(?=[a-z0-9])/g;
const ADDRESS = /[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/g;
const PHONE = /(?<![\w.])\+?\(?\d[\d ()./-]{5,24}\d(?!\w)/g;

export interface Contacts {
  /** Lower case. */
  readonly addresses: ReadonlySet<string>;
  /** Digits only, by their last seven. */
  readonly phones: ReadonlyMap<string, readonly string[]>;
}

/** Contacts of each kind that are read; a list of more is a list all the same. */
const MOST = 20_000;

/** @param plain in plain form; header lines of mail that is passed on are not read */
export function contactsIn(plain: string): Contacts {
  const text = plain.replace(HEADER_LINE, "");
  const open = /\bat\b|arroba|arobase/.test(text) ? text.replace(AT, "@").replace(DOT, ".") : text;
  const addresses = new Set([...open.matchAll(ADDRESS)].slice(0, MOST).map(([address]) => address));
  const phones = new Map<string, string[]>();
  for (const [written] of [...text.matchAll(PHONE)].slice(0, MOST)) {
    const digits = digitsOf(written);
    if (digits.length < 7 || digits.length > 15) continue;
    const key = digits.slice(-7);
    phones.set(key, [...(phones.get(key) ?? []), digits]);
  }
  return { addresses, phones };
}

export const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Whether a number stands there: with or without country code and leading zero, so that only the end is compared. */
export function hasPhone({ phones }: Contacts, phone: string): boolean {
  const digits = digitsOf(phone);
  if (digits.length < 7) return false;
  const same = (other: string): boolean => {
    const length = Math.min(digits.length, other.length, 9);
    return digits.slice(-length) === other.slice(-length);
  };
  return phones.get(digits.slice(-7))?.some(same) ?? false;
}
