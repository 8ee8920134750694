/**
 * The text of a PDF, with PDF.js as unpdf builds it: without canvas, evaluated code, scripts, forms or the network. Bounded
 * in pages, characters and time: between two pages the clock is asked, within one the worker's deadline ends it.
 */
import { inflateSync } from "node:zlib";

export type PdfText = { readonly text: string } | { readonly fault: "encrypted" | "pdf-unreadable" };

const MAX_PAGES = 20;

const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  stopAtErrors: false,
  maxImageSize: 1,
  verbosity: 0,
} as const;

export async function loadPdf(): Promise<void> {
  const { getResolvedPDFJS } = await import("unpdf");
  await getResolvedPDFJS();
  if (!process.listeners("unhandledRejection").includes(forgive)) process.on("unhandledRejection", forgive);
}

/**
 * PDF.js fetches the pages at the top of the tree ahead, and forgets the rest when one of them cannot be read: where those
 * fail as well nobody hears of it, and Node would end the thread, perhaps under the next message, which is somebody else's.
 * What was asked for is waited for in any case. A failure of anything else goes on to be the end, as without this listener.
 */
function forgive(reason: unknown): void {
  const isPdfjs = reason instanceof Error && reason.stack?.includes("/unpdf/") === true;
  if (!isPdfjs) throw reason;
}

/**
 * What cannot be opened is a fault; a PDF with an owner's password alone opens for everybody and is read.
 * @param limit UTF-16 units of text
 * @param time milliseconds; when they pass before the last page that is read, the PDF counts as unreadable
 */
export async function pdfText(bytes: Buffer, limit: number, time: number): Promise<PdfText> {
  const until = performance.now() + time;
  if (isBomb(bytes)) return { fault: "pdf-unreadable" };
  const { getDocumentProxy } = await import("unpdf");
  try {
    // A copy: PDF.js takes the memory over.
    const document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    try {
      return await textOfPages(document, limit, until);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return { fault: locked || isMarkedEncrypted(bytes) ? "encrypted" : "pdf-unreadable" };
  }
}

/** The trailer, or a cross-reference stream's dictionary, names /Encrypt (ISO 32000-1 7.6.1). */
const isMarkedEncrypted = (bytes: Buffer): boolean => bytes.includes("/Encrypt");

interface Page {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): boolean;
}

async function textOfPages(
  document: { readonly numPages: number; getPage(page: number): Promise<Page> },
  limit: number,
  until: number,
): Promise<PdfText> {
  let text = "";
  for (let n = 1; n <= Math.min(MAX_PAGES, document.numPages) && text.length < limit; n += 1) {
    if (performance.now() > until) return { fault: "pdf-unreadable" };
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    text += `${n === 1 ? "" : "\n\n"}${textOfItems(items, limit - text.length)}`;
    page.cleanup();
  }
  return { text: text.trim().slice(0, limit) };
}

function textOfItems(items: readonly unknown[], limit: number): string {
  let text = "";
  for (const item of items) {
    if (text.length > limit) break;
    const { str, hasEOL } = item as { readonly str?: unknown; readonly hasEOL?: unknown };
    if (typeof str === "string") text += str;
    if (hasEOL === true) text += "\n";
  }
  return text.replace(/[ \t]+\n/g, "\n").trim();
}

/** Octets: less cannot unpack to much more than `MOST`. */
const SUSPECT = 65_536;
const MOST = 67_108_864;
const MAX_STREAMS = 50_000;
const MAX_TRIED = 200;

/**
 * PDF.js unpacks a stream as long as there is memory (std 84). So streams that could be huge are tried first, natively and
 * with a bound; pictures are not, since nobody looks at them here. Packed twice is nobody's habit.
 */
function isBomb(bytes: Buffer): boolean {
  let tried = 0;
  let at = 0;
  for (let n = 0; n < MAX_STREAMS; n += 1) {
    const start = bytes.indexOf("stream", at);
    if (start < 0) return false;
    const found = bytes.indexOf("endstream", start);
    const end = found < 0 ? bytes.length : found;
    at = end + "endstream".length;
    const head = bytes.toString("latin1", Math.max(0, start - 400), start);
    const dictionary = head.slice(head.lastIndexOf("obj") + 1);
    if ((dictionary.match(/\/(?:Fl|FlateDecode|LZW|LZWDecode)(?![A-Za-z])/g)?.length ?? 0) > 1) return true;
    if (end - start < SUSPECT || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    tried += 1;
    if (tried > MAX_TRIED || !unpacksWithin(bytes.subarray(start, end))) return true;
  }
  return true;
}

function unpacksWithin(stream: Buffer): boolean {
  const start = stream.indexOf(0x0a) + 1;
  try {
    inflateSync(stream.subarray(start), { maxOutputLength: MOST });
    return true;
  } catch (error) {
    return !(error instanceof RangeError);
  }
}
