/** One language of the pages, and which one a reader gets. PURE. */

import { type Content, fill, type Html } from "../../notices/html.ts";
import { Language } from "../../notices/language.ts";
import { clean } from "../../notices/text.ts";
import type { Hole, Word } from "./words.ts";

/** As `config/pages` has it. */
export interface Texts {
  /** BCP 47. */
  readonly tag: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** `[]` for a text without holes. */
type Filling<Key extends Word> = [Hole<Key>] extends [never] ? [] : [values: Readonly<Record<Hole<Key>, Content>>];

export class Speaker {
  readonly tag: string;
  /** Rules' sentences and fixed phrases, as notices say them. */
  readonly language: Language;
  readonly #texts: Texts["texts"];

  constructor({ tag, texts }: Texts, language: Language) {
    this.tag = tag;
    this.language = language;
    this.#texts = texts;
  }

  say<Key extends Word>(key: Key, ...[values]: Filling<Key>): Html {
    return fill(this.#texts[key] ?? "", values ?? {});
  }

  /** The text as it is read, for the ledger: what was shown when somebody said yes or no (std 98). */
  plain<Key extends Word>(
    key: Key,
    ...[values]: [Hole<Key>] extends [never] ? [] : [Record<Hole<Key>, string>]
  ): string {
    const filled: Readonly<Record<string, string>> = values ?? {};
    return clean((this.#texts[key] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole));
  }

  day(at: number): string {
    return this.language.day(at);
  }

  moment(at: number): string {
    return this.language.moment(at);
  }
}

/** By lower-case tag; English is always there. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** A language that notices are not worded in still has its own dates and numbers. */
export function speakersOf(pages: ReadonlyMap<string, Texts>, notices: ReadonlyMap<string, Language>): Speakers {
  const english = { tag: "en", rules: new Map(), clauses: new Map(), phrases: new Map() };
  return new Map(
    [...pages].map(([key, texts]) => {
      const base = notices.get(key) ?? notices.get(key.split("-")[0] ?? "");
      return [key, new Speaker(texts, base ?? new Language({ ...english, tag: texts.tag }, english))];
    }),
  );
}

export interface Wishes {
  /** `?lang=`; anything. */
  readonly chosen: string;
  /** The member's own. */
  readonly own: string;
  /** Accept-Language. */
  readonly accepted: string;
  /** Of the message that the page is about. */
  readonly message: string;
  /** Where nothing is known. */
  readonly fallback: string;
}

export function speakerFor(speakers: Speakers, { chosen, own, accepted, message, fallback }: Wishes): Speaker {
  for (const tag of [chosen, own, ...preferences(accepted), message, fallback, "en"]) {
    const found = speakers.get(tag.toLowerCase()) ?? speakers.get(tag.toLowerCase().split("-")[0] ?? "");
    if (tag !== "" && found !== undefined) return found;
  }
  throw new Error("the pages have no English wording");
}

const MOST_PREFERENCES = 20;
const LONGEST = 500;

/** RFC 9110 12.5.4, best first; what cannot be read is left out. */
function preferences(header: string): string[] {
  const ranges = header.slice(0, LONGEST).split(",").slice(0, MOST_PREFERENCES);
  return ranges
    .flatMap((range) => {
      const [, tag, weight] =
        /^\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/.exec(range) ?? [];
      const quality = weight === undefined ? 1 : Number(weight);
      return tag === undefined || quality === 0 ? [] : [{ tag, quality }];
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
