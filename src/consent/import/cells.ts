/** One reader per kind of cell: text in, value out, `CellFault` with a sentence when it cannot be had. */
import { didYouMean } from "../../config/suggest.ts";
import { parseMoment } from "../../config/time.ts";
import { parseAddrSpec } from "../../mail/addr-spec.ts";
import type { Address } from "../../mail/address.ts";

export class CellFault extends Error {}

/** UTF-16 units of one value; evidence may be longer. */
const LONGEST = 1000;

/** Free text, kept as it stands: a value like `=1+1` is text here and stays text. Control characters are refused. */
export function readText(text: string, longest = LONGEST): string {
  if (text.length > longest) throw new CellFault(`longer than ${longest} characters`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
    throw new CellFault("holds a line break or another control character");
  return text.trim();
}

/** Free text that may have several lines. */
export function readProse(text: string): string {
  const plain = text.replace(/[\t\n\r]/g, " ").replace(/[\u2028\u2029]/g, " ");
  readText(plain, 20_000);
  return text.trim();
}

/** An opaque id. It goes into the audit trail, so it must not be an address. */
export function readId(text: string): string {
  const id = readText(text, 128);
  if (!/^[^\s@,;<>"]+$/u.test(id)) throw new CellFault(`"${id}" is no id: one word without @ , ; < > or quotes`);
  return id;
}

/** An address in the one form that is compared and relayed: the local part as given, the domain as A-labels. */
export function readAddress(text: string): Address {
  const given = text.trim();
  const address = parseAddrSpec(given, "people");
  if ("fault" in address) throw new CellFault(`"${given.slice(0, 80)}" is no address: ${address.detail}`);
  return { ...address, text: `${address.local}@${address.domain}` };
}

/** A list separated by `;`, empty items left out. */
export function readList<T>(text: string, item: (text: string) => T): T[] {
  const items = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (items.length > 1000) throw new CellFault("more than 1000 items");
  return items.map(item);
}

/** One of a closed list of words, in any case. */
export function readChoice<T extends string>(text: string, words: readonly T[]): T {
  const given = text.trim().toLowerCase();
  const word = words.find((candidate) => candidate === given);
  if (word !== undefined) return word;
  throw new CellFault(`"${text.trim().slice(0, 80)}" is not possible here, ${didYouMean(given, words)}`);
}

const YES = ["true", "yes", "y", "1"];
const NO = ["false", "no", "n", "0"];

export function readFlag(text: string): boolean {
  const given = text.trim().toLowerCase();
  if (YES.includes(given)) return true;
  if (NO.includes(given)) return false;
  throw new CellFault(`"${text.trim().slice(0, 80)}" is neither yes nor no`);
}

/**
 * An ISO 8601 date or time. A bare date is midnight UTC, and a time without an offset is UTC too: spreadsheets write none.
 * @returns milliseconds since 1970
 */
export function readMoment(text: string): number {
  const given = text.trim();
  const moment = parseMoment(given) ?? parseMoment(`${given}Z`);
  if (moment !== null) return moment;
  throw new CellFault(`"${given.slice(0, 80)}" is no ISO 8601 time, such as 2026-03-10 or 2026-03-10T09:00:00Z`);
}

/** A BCP 47 tag as we need it: language, optionally script and region. */
export function readLanguage(text: string): string {
  const given = text.trim();
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(given))
    throw new CellFault(`"${given.slice(0, 80)}" is no language tag, such as en or pt-BR`);
  return given;
}
