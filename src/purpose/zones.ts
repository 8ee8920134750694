/**
 * Where words stand decides what they mean: a price in a quoted mail is somebody else's, one in a brochure is the sender's.
 * Each zone has a mark before its features.
 */
import type { Message, Region } from "../mail/message.ts";
import { noWords, type Words, wordsOf } from "./words.ts";

export interface Zone {
  /** Before the names of its features; empty for the sender's own words. */
  readonly mark: string;
  /** Pairs of words count, too; in the sender's own words also their beginnings. */
  readonly pairs: boolean;
  /** As evidence names it; empty where there is nothing to show. */
  readonly part: string;
  readonly words: Words;
}

/** More own words than this are not read whole: the beginning and the end are (std 84). */
export const MOST_WORDS = 8_000;
const END_WORDS = 2_000;
const MOST_SIDE_WORDS = 1_500;
const MOST_ATTACHMENTS = 8;

/** A signature is read as own words: a banner stands there, and a pitch could be made to look like one. */
const OWN: ReadonlySet<Region["kind"]> = new Set(["own", "signature"]);
const FORWARDED: ReadonlySet<Region["kind"]> = new Set(["forwarded"]);

export function zonesOf(message: Message): Zone[] {
  const forwarded = inRegions(message, FORWARDED, MOST_SIDE_WORDS);
  return [
    { mark: "", pairs: true, part: "text", words: ends(inRegions(message, OWN, MOST_OWN)) },
    {
      mark: "S:",
      pairs: true,
      part: "subject",
      words: wordsOf(message.subject, 0, Math.min(message.subject.length, 500)),
    },
    ...(forwarded.texts.length > 0 ? [{ mark: "F:", pairs: false, part: "text", words: forwarded }] : []),
    ...attachmentZones(message),
  ];
}

/** Words that are looked for at all; the parser bounds the text already. */
const MOST_OWN = 100_000;

function ends(words: Words): Words {
  if (words.texts.length <= MOST_WORDS) return words;
  const both = <T>(list: readonly T[]): T[] => [...list.slice(0, MOST_WORDS - END_WORDS), ...list.slice(-END_WORDS)];
  return { texts: both(words.texts), starts: both(words.starts), ends: both(words.ends) };
}

function inRegions({ text, regions }: Message, kinds: ReadonlySet<Region["kind"]>, most: number): Words {
  const words = noWords();
  for (const { kind, start, end } of regions) if (kinds.has(kind)) wordsOf(text, start, end, most, words);
  return words;
}

function attachmentZones({ attachments }: Message): Zone[] {
  return attachments.slice(0, MOST_ATTACHMENTS).flatMap(({ filename, text }, index) => {
    const named = wordsOf(filename, 0, Math.min(filename.length, 200));
    const inside = wordsOf(text, 0, text.length, MOST_SIDE_WORDS);
    return [
      { mark: "N:", pairs: false, part: "", words: named },
      { mark: "A:", pairs: false, part: `attachment:${index}`, words: inside },
    ];
  });
}
