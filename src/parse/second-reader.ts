/**
 * mailparser reads every message as well. What we judged must be what others show (std 79): where it fails, or shows words
 * that we did not read, readers differ and a person looks. Its own failures and bounds are a reason to hold, too (std 51,
 * std G21).
 */
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import type { MailParserOptions } from "mailparser";
import type { FaultList } from "./faults.ts";
import { readHtml } from "./html.ts";

/** Loaded once per worker. */
const { MailParser } = createRequire(import.meta.url)("mailparser") as {
  MailParser: new (options: MailParserOptions) => NodeJS.ReadWriteStream;
};

/** Nothing is converted: we want what it decoded (std G23). */
const OPTIONS = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

interface Shown {
  readonly text: string;
  readonly html: string;
}

/** Fewer strange words than this are how clients unwrap lines and name charsets. */
const STRANGE_WORDS = 4;

/**
 * @param read the decoded text of every part, as we read it, HTML with its tags
 * @param limit characters that are compared
 */
export async function compareWithSecondReader(
  bytes: Buffer,
  read: readonly string[],
  limit: number,
  faults: FaultList,
): Promise<void> {
  const shown = await readAgain(bytes);
  if (shown instanceof Error) {
    faults.add("parser", "failed", "a second reader of MIME failed on it");
    return;
  }
  const pieces = [shown.text, shown.html].filter((piece) => !isAmong(piece, read));
  if (pieces.length === 0) return;
  const known = wordsOf(read.join("\n"));
  const html = pieces.includes(shown.html) ? readHtml(shown.html.slice(0, limit * 8), limit, faults).text : "";
  const text = pieces.includes(shown.text) ? shown.text.slice(0, limit) : "";
  const strange = [...wordsOf(`${text}\n${html}`)].filter((word) => !known.has(word));
  if (strange.length >= STRANGE_WORDS)
    faults.hostile("readers-differ", "another reader of MIME shows words in it that stand in no part we could read");
}

/** One part is the rule: then both have the same text to the letter. */
function isAmong(piece: string, read: readonly string[]): boolean {
  const bare = piece.trim();
  return bare === "" || read.some((each) => each.length >= bare.length && each.trim() === bare);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function readAgain(bytes: Buffer): Promise<Shown | Error> {
  return new Promise((resolve) => {
    const parser = new MailParser(OPTIONS);
    let shown: Shown = { text: "", html: "" };
    parser.on("data", (event: SecondReaderEvent) => {
      if (event.type === "attachment") {
        event.content.on("end", () => event.release());
        event.content.resume();
      } else shown = { text: event.text ?? "", html: typeof event.html === "string" ? event.html : "" };
    });
    parser.on("error", (error: Error) => resolve(error));
    parser.on("end", () => resolve(shown));
    Readable.from(pieces(bytes)).pipe(parser);
  });
}

/** Octets that mailparser takes at once: given a large message whole, it holds it several times over. */
const PIECE = 65_536;

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

type SecondReaderEvent =
  | { readonly type: "attachment"; readonly content: NodeJS.ReadableStream; release(): void }
  | { readonly type: "text"; readonly text?: string; readonly html?: string | false };
