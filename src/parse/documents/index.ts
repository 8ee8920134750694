/** Attached documents by their first octets, not by what they are called: PDF, and zip files that are Office documents. */
import type { FaultList } from "../faults.ts";

/** `archive`: a zip file that is no document. */
export type DocumentKind = "pdf" | "zip";

/** Milliseconds that are left for the documents of one message, well below the worker's deadline; loading does not count. */
export interface DocumentClock {
  left: number;
}

export const documentClock = (): DocumentClock => ({ left: 4000 });

interface Bounds {
  /** UTF-16 units of text. */
  readonly limit: number;
  readonly clock: DocumentClock;
  /** Its name or type says Office: what cannot be read is then a broken document, not an archive. */
  readonly isNamedDocument: boolean;
}

/**
 * PDF readers look for the mark in the first 1024 octets (ISO 32000-1, implementation note 13); in a zip file it is that of
 * a PDF packed into it.
 */
export function documentKind(head: Buffer): DocumentKind | null {
  if (head.toString("latin1", 0, 4) === "PK\x03\x04") return "zip";
  return head.indexOf("%PDF-") >= 0 ? "pdf" : null;
}

const DETAILS = {
  archive: "an attachment is an archive",
  encrypted: "an attachment is encrypted",
  "pdf-unreadable": "an attached PDF could not be read",
  "document-unreadable": "an attached document could not be read",
} as const;

/**
 * The readers are loaded for the first message that needs them.
 * @returns the text; what cannot be read is an opaque fault of `where` (std 52)
 */
export async function documentText(
  kind: DocumentKind,
  bytes: Buffer,
  bounds: Bounds,
  faults: FaultList,
  where: string,
): Promise<string> {
  const result = kind === "pdf" ? await readPdf(bytes, bounds) : await readZip(bytes, bounds);
  if ("text" in result) return result.text;
  const unknown = result.fault === "document-unreadable" && !bounds.isNamedDocument;
  const code = unknown ? "archive" : result.fault;
  faults.opaque(code, DETAILS[code], where);
  return "";
}

async function readPdf(bytes: Buffer, { limit, clock }: Bounds) {
  const { loadPdf, pdfText } = await import("./pdf.ts");
  await loadPdf();
  return await timed(clock, () => pdfText(bytes, limit, clock.left), "pdf-unreadable");
}

async function readZip(bytes: Buffer, { limit, clock }: Bounds) {
  const { loadOffice, officeText } = await import("./office.ts");
  await loadOffice();
  return await timed(clock, () => officeText(bytes, limit), "document-unreadable");
}

/** Takes what reading cost off the clock; when nothing is left, it is not read. */
async function timed<T, F extends string>(clock: DocumentClock, read: () => Promise<T>, fault: F) {
  if (clock.left <= 0) return { fault };
  const started = performance.now();
  try {
    return await read();
  } finally {
    clock.left -= performance.now() - started;
  }
}
