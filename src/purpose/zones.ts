/**
 * Where words stand decides what they mean: a price in a quoted mail is somebody else's, one in a brochure is the sender's.
 * Each zone has a mark before its features and the longest run of words that counts as one.
 */
import type { Message, Region } from "../mail/message.ts";
import { stemOf, type Word, wordsOf } from "./words.ts";

export interface Zone {
  /** Before the names of its features; empty for the sender's own words. */
  readonly mark: string;
  /** Runs of so many words count. */
  readonly longest: number;
  /** As evidence names it. */
  readonly part: string;
  readonly words: readonly Word[];
  /** False where there is nothing to show: the words stand elsewhere, or in a file's name. */
  readonly shown: boolean;
  /** The zone whose words these are in another form. */
  readonly standsFor?: number;
}

/** Words beyond this are not read: a text that long is never certain (std 84). */
export const MOST_WORDS = 8_000;
const MOST_SIDE_WORDS = 1_500;
const MOST_ATTACHMENTS = 8;

export function zonesOf(message: Message): Zone[] {
  const own = inRegions(message, "own", MOST_WORDS);
  const stems = own.map((word) => ({ ...word, text: stemOf(word.text) }));
  return [
    { mark: "", longest: 3, part: "text", words: own, shown: true },
    { mark: "~", longest: 1, part: "text", words: stems, shown: false, standsFor: 0 },
    { mark: "S:", longest: 2, part: "subject", words: wordsOf(message.subject, 0, 500), shown: true },
    { mark: "F:", longest: 1, part: "text", words: inRegions(message, "forwarded", MOST_SIDE_WORDS), shown: true },
    { mark: "G:", longest: 1, part: "text", words: inRegions(message, "signature", 200), shown: true },
    ...attachmentZones(message),
  ];
}

function inRegions({ text, regions }: Message, kind: Region["kind"], most: number): Word[] {
  const words: Word[] = [];
  for (const region of regions) {
    if (region.kind === kind) words.push(...wordsOf(text, region.start, region.end, most - words.length));
  }
  return words;
}

function attachmentZones({ attachments }: Message): Zone[] {
  return attachments.slice(0, MOST_ATTACHMENTS).flatMap(({ filename, text }, index) => {
    const part = `attachment:${index}`;
    return [
      { mark: "N:", longest: 1, part, words: wordsOf(filename, 0, 200), shown: false },
      { mark: "A:", longest: 1, part, words: wordsOf(text, 0, text.length, MOST_SIDE_WORDS), shown: true },
    ];
  });
}
