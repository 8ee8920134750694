/** The texts that a pattern looks at, bounded (std 84), each with the part that evidence names. */
import type { Message } from "../../mail/message.ts";
import type { Place } from "./definition.ts";
import { straightened } from "./regex.ts";

export interface Text {
  /** As in `Evidence.part`. */
  readonly part: string;
  /** As it stands there; offsets are into this. */
  readonly written: string;
  /** The same with straight quotes and plain blanks, as long. */
  readonly plain: string;
  /** In lower case, to ask whether words are there at all. */
  readonly lower: string;
}

/** UTF-16 units of a text that are looked at: more than any person reads. */
const LONGEST = 65_536;
/** Of all attachments together, and links at most. */
const ATTACHED = 262_144;
const MOST_LINKS = 500;

const cache = new WeakMap<Message, Map<Place, readonly Text[]>>();

/** The texts of one place of a message. `recipients` has none here: each is asked for by itself. */
export function textsAt(message: Message, place: Place): readonly Text[] {
  const known = cache.get(message) ?? new Map<Place, readonly Text[]>();
  cache.set(message, known);
  const texts = known.get(place) ?? READERS[place](message);
  known.set(place, texts);
  return texts;
}

export function textOf(part: string, whole: string): Text {
  const written = whole.slice(0, LONGEST);
  const plain = straightened(written);
  // The long s is an s to RE2, and to nobody else.
  return { part, written, plain, lower: plain.toLowerCase().replaceAll("\u017f", "s") };
}

const READERS: Readonly<Record<Place, (message: Message) => readonly Text[]>> = {
  subject: ({ subject }) => [textOf("subject", subject)],
  text: ({ text }) => [textOf("text", text)],
  "own-text": (message) => [textOf("text", ownWords(message))],
  links: ({ links }) => links.slice(0, MOST_LINKS).map(({ href }, index) => textOf(`link:${index}`, href)),
  attachments: attached,
  recipients: () => [],
};

/** What others wrote is blank, so that offsets stay those of the visible text. */
function ownWords({ text, regions }: Message): string {
  if (regions.every(({ kind }) => kind === "own")) return text;
  return regions
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end);
      return kind === "own" ? words : words.replace(/[^\n]/g, " ");
    })
    .join("");
}

/** Name and content of each: a pattern may ask for either. */
function attached({ attachments }: Message): Text[] {
  let room = ATTACHED;
  return attachments.flatMap(({ filename, text }, index) => {
    const part = `attachment:${index}`;
    const read = text.slice(0, room);
    room -= read.length;
    return [textOf(part, filename), textOf(part, read)].filter(({ written }) => written !== "");
  });
}
