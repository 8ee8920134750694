/** Small documents, made by hand: what a test needs to know of them stands in it. */
import { deflateRawSync, deflateSync } from "node:zlib";

export interface Packed {
  readonly name: string;
  readonly data: Buffer | string;
  /** What the directory says of the unpacked size, when it lies. */
  readonly declared?: number;
  readonly encrypted?: boolean;
  readonly stored?: boolean;
}

/** A zip file of a local header, data and a directory (APPNOTE.TXT 4.3). */
export function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared, encrypted, stored } of files) {
    const plain = Buffer.from(data);
    const packed = stored ? plain : deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), fields, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", "hex");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const TYPES = { name: "[Content_Types].xml", data: "<Types/>" };

export const docx = (...paragraphs: readonly string[]): Buffer =>
  docxOf(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(""));

export const docxOf = (body: string, more: readonly Packed[] = []): Buffer =>
  zipOf([
    TYPES,
    { name: "word/document.xml", data: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);

export const pptx = (...slides: readonly string[]): Buffer =>
  zipOf([
    TYPES,
    ...slides.map((text, i) => ({
      name: `ppt/slides/slide${i + 1}.xml`,
      data: `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
    })),
  ]);

export const xlsx = (...cells: readonly string[]): Buffer =>
  zipOf([
    TYPES,
    { name: "xl/sharedStrings.xml", data: `<sst>${cells.map((cell) => `<si><t>${cell}</t></si>`).join("")}</sst>` },
    { name: "xl/worksheets/sheet1.xml", data: '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>' },
  ]);

export const odt = (...paragraphs: readonly string[]): Buffer =>
  zipOf([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.text", stored: true },
    {
      name: "content.xml",
      data: `<office:text>${paragraphs.map((text) => `<text:p>${text}</text:p>`).join("")}</office:text>`,
    },
  ]);

/** A PDF 1.4 with a page for each text, in Helvetica; `catalog` is added to its catalogue, `trailer` to its trailer. */
export function pdf(
  pages: readonly string[],
  { catalog = "", trailer = "", pack = false }: { catalog?: string; trailer?: string; pack?: boolean } = {},
): Buffer {
  const objects: Buffer[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] >>`,
    ),
    Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
  ];
  for (const [i, text] of pages.entries()) {
    const code = Buffer.from(`BT /F1 12 Tf 72 720 Td (${text}) Tj ET`);
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      streamOf(pack ? deflateSync(code) : code, pack ? "/Filter /FlateDecode" : ""),
    );
  }
  return pdfOf(objects, trailer);
}

export const streamOf = (data: Buffer, filter = ""): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`), data, Buffer.from("\nendstream")]);

/** Numbered objects with their table and trailer; the first is the catalogue. */
export function pdfOf(objects: readonly Buffer[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    offsets.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
