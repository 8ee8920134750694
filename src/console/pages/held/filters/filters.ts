/** The queue's filters, as they stand in the address and as the API takes them. */
import type { Address } from "../../../ui/address.ts";

/** Those with a list of values. */
export const LISTS = ["rule", "clause", "sender", "recipient", "group", "age"] as const;
export type ListFilter = (typeof LISTS)[number];
/** Those that are on or off. */
export const FLAGS = ["mine", "urgent", "reopened", "stuck"] as const;
export type FlagFilter = (typeof FLAGS)[number];

export type Filter = Readonly<Partial<Record<ListFilter | FlagFilter | "q" | "campaign", string>>>;

const KEYS = [...LISTS, ...FLAGS, "q", "campaign"] as const;

/** What of the address is a filter. */
export const filterOf = (address: Address): Filter =>
  Object.fromEntries(KEYS.flatMap((key) => (address[key] ? [[key, isFlag(key) ? "true" : address[key]]] : [])));

const isFlag = (key: string): boolean => FLAGS.some((flag) => flag === key);

/** Changes that take every filter away. */
export const NO_FILTER: Address = Object.fromEntries(KEYS.map((key) => [key, undefined]));

export const isFiltered = (filter: Filter): boolean => Object.keys(filter).length > 0;

/** As notices and SMTP replies write it (review/search.ts reads it the same way). */
const REF = /^(?:ref:|id=)?([0-9a-hjkmnp-tv-z]{12})$/i;

/** The first reference that is searched for. */
export const refIn = ({ q = "" }: Filter): string | undefined =>
  q
    .split(/\s+/)
    .flatMap((word) => REF.exec(word)?.[1] ?? [])[0]
    ?.toLowerCase();
