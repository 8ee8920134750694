/** The text of Office and OpenDocument files (ECMA-376, ODF 1.3): a zip of XML. Entities beyond XML's own are not expanded. */
import { Parser } from "htmlparser2";
import { readDirectory, unpack, type ZipEntry } from "./zip.ts";

/** `archive`: a zip file that is none of these documents. */
export type OfficeText =
  | { readonly text: string }
  | { readonly fault: "archive" | "encrypted" | "document-unreadable" };

/** Octets of one XML file, and of all of a document. */
const MAX_FILE = 16_777_216;
const MAX_ALL = 33_554_432;
const MAX_FILES = 60;

/** What holds the words of each kind, in the order in which they are read. */
const WORDS: readonly RegExp[] = [
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
  /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d{1,4}\.xml$/,
  /^xl\/(?:sharedStrings\.xml|worksheets\/sheet\d{1,4}\.xml)$/,
  /^content\.xml$/,
];
/** Documents all the same, of kinds that are not read. */
const OTHER_DOCUMENTS =
  /^(?:visio\/|Index\/.*\.iwa$|index\.apxl|META-INF\/container\.xml$|FixedDocSeq\.fdseq$|doc\.kml$|xl\/workbook\.bin$)/;

export async function loadOffice(): Promise<void> {
  await import("fflate");
}

/** @param limit UTF-16 units of text */
export async function officeText(bytes: Buffer, limit: number): Promise<OfficeText> {
  const entries = readDirectory(bytes);
  if (!entries) return { fault: firstIsEncrypted(bytes) ? "encrypted" : "document-unreadable" };
  if (entries.some(({ encrypted }) => encrypted)) return { fault: "encrypted" };
  const pattern = WORDS.find((words) => entries.some(({ name }) => words.test(name)));
  if (!pattern || !isDocument(entries))
    return entries.some(({ name }) => OTHER_DOCUMENTS.test(name)) ? { text: "" } : { fault: "archive" };
  const files = entries.filter(({ name }) => pattern.test(name)).sort(byNumber);
  // Two files of one name: programs differ in which they show (std 80).
  if (new Set(files.map(({ name }) => name)).size !== files.length) return { fault: "document-unreadable" };
  return await textOf(bytes, files.slice(0, MAX_FILES), limit);
}

/** The first local header's flag, where there is no directory to ask. */
const firstIsEncrypted = (bytes: Buffer): boolean => ((bytes[6] ?? 0) & 1) === 1;

/** Both families carry a list of what is in them. */
const isDocument = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype" || name === "META-INF/manifest.xml");

/** slide2 before slide10; a document's body before its headers and footnotes. */
function byNumber(a: ZipEntry, b: ZipEntry): number {
  const main = (name: string) => (/document|sharedStrings|slides\//.test(name) ? 0 : 1);
  return main(a.name) - main(b.name) || a.name.localeCompare(b.name, "en", { numeric: true });
}

async function textOf(bytes: Buffer, files: readonly ZipEntry[], limit: number): Promise<OfficeText> {
  const { Inflate } = await import("fflate");
  let text = "";
  let left = MAX_ALL;
  for (const file of files) {
    if (text.length >= limit) break;
    const xml = unpack(bytes, file, Math.min(MAX_FILE, left), Inflate);
    if (!xml) return { fault: "document-unreadable" };
    left -= xml.length;
    const words = wordsOf(xml, limit - text.length);
    if (words === null) return { fault: "document-unreadable" };
    if (words !== "") text += `${text === "" ? "" : "\n\n"}${words}`;
  }
  return { text };
}

const PIECE = 65_536;

/** Elements within each other: the parser's cost grows with the square of them. */
const MAX_DEPTH = 500;

/** The text of paragraphs, a line each; null when elements nest too deep. */
function wordsOf(xml: Buffer, limit: number): string | null {
  const reader = new WordReader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  reader.stop = () => parser.pause();
  const text = xml[0] === 0xff && xml[1] === 0xfe ? xml.toString("utf16le") : xml.toString("utf8");
  for (let at = 0; at < text.length && reader.length < limit && !reader.tooDeep; at += PIECE)
    parser.write(text.slice(at, at + PIECE));
  if (reader.tooDeep) return null;
  return reader.pieces
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, limit);
}

/** Elements whose text is words: of Word, PowerPoint, Excel; in OpenDocument all within paragraphs and headings. */
const TEXT = new Set(["w:t", "a:t", "t", "text:p", "text:h"]);
const LINES = new Set(["w:p", "a:p", "si", "is", "text:p", "text:h", "w:br", "a:br", "text:line-break", "w:tr", "row"]);
const SPACES = new Set(["w:tab", "text:tab", "text:s", "w:tc", "table:table-cell"]);
/** Taken out by tracked changes, or written for the program. */
const SILENT = new Set(["w:del", "w:instrText", "text:tracked-changes", "office:annotation", "rPh"]);

class WordReader {
  readonly pieces: string[] = [];
  length = 0;
  tooDeep = false;
  stop: () => void = () => {};
  #depth = 0;
  #inText = 0;
  #silent = 0;

  onopentag(name: string): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      this.tooDeep = true;
      this.stop();
      return;
    }
    if (SILENT.has(name)) this.#silent += 1;
    if (TEXT.has(name)) this.#inText += 1;
    if (LINES.has(name)) this.#push("\n");
    else if (SPACES.has(name)) this.#push(" ");
  }

  ontext(text: string): void {
    if (this.#inText > 0 && this.#silent === 0) this.#push(text);
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (SILENT.has(name)) this.#silent -= 1;
    if (TEXT.has(name)) this.#inText -= 1;
    if (LINES.has(name)) this.#push("\n");
  }

  #push(text: string): void {
    if (text === "\n" && this.pieces.at(-1) === "\n") return;
    this.pieces.push(text);
    this.length += text.length;
  }
}
