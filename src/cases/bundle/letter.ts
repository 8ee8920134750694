/** Frozen messages as their readers saw them: read by the parser's workers, because their bytes are anybody's. */
import { createHash } from "node:crypto";
import { cleanHeaderText, decodeEncodedWords } from "../../mail/encoded-words.ts";
import type { Message } from "../../mail/message.ts";
import type { Parser } from "../../parse/index.ts";
import type { CaseMaterial } from "../../store/port.ts";

export interface Letter {
  /** Header lines that its readers see, in the order of a letter's head. */
  readonly head: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  /** There is more of the text in the file. */
  readonly cut: boolean;
  readonly attachments: readonly string[];
  /** Why the text could not be read; null: it was. */
  readonly unread: string | null;
}

/** By the place of its piece of evidence. */
export type Letters = ReadonlyMap<number, Letter>;

const HEAD = ["From", "To", "Cc", "Date", "Subject"] as const;
/** UTF-16 units that are printed: some thirteen pages, and a header as long as a page. */
const LONGEST_TEXT = 40_000;
const LONGEST_VALUE = 3_000;
const MOST_ATTACHMENTS = 50;
/** The rest stand in the bundle as files alone. */
const MOST_LETTERS = 100;

/** One after the other, so that the road keeps its share of the workers. @throws SmtpFailure where they are all taken */
export async function readLetters(parse: Parser["parse"], evidence: CaseMaterial["evidence"]): Promise<Letters> {
  const letters = new Map<number, Letter>();
  for (const [place, { kind, bytes }] of evidence.entries()) {
    if (bytes === null || (kind !== "message" && kind !== "original") || letters.size === MOST_LETTERS) continue;
    letters.set(place, letterOf(await parse(bodyOf(Buffer.from(bytes)))));
  }
  return letters;
}

const bodyOf = (bytes: Buffer) => ({
  ...{ kind: "memory" as const, bytes, size: bytes.length, eightBit: false },
  digest: createHash("sha256").update(bytes).digest("hex"),
});

function letterOf({ headers, text, attachments, faults }: Message): Letter {
  const head = HEAD.flatMap((name) =>
    headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => ({ name, value: readable(value) })),
  );
  return {
    head,
    text: cutTo(text, LONGEST_TEXT),
    cut: text.length > LONGEST_TEXT,
    attachments: attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, contentType }) => filename || contentType),
    unread: faults.find(({ kind }) => kind === "parser")?.detail ?? null,
  };
}

const readable = (value: string): string => cutTo(cleanHeaderText(decodeEncodedWords(value)).trim(), LONGEST_VALUE);

/** Never half a character. */
const cutTo = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")} …` : text;
