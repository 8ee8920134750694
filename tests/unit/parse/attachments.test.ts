import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { busy } from "../../support/busy.ts";
import { docx, docxOf, odt, pdf, pdfOf, pptx, streamOf, xlsx, zipOf } from "./documents.ts";
import { codes, crlf, HEAD, multipart, plain, read, readRest } from "./eml.ts";

const part = (name: string, bytes: Buffer | string, type = "application/octet-stream"): string =>
  `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\n")}`;
const attached = (...parts: readonly string[]) => readRest(multipart("mixed", [plain("see"), ...parts]));
const textOf = async (name: string, bytes: Buffer | string, type?: string): Promise<string> =>
  (await attached(part(name, bytes, type))).attachments[0]?.text ?? "";

const OFFER = "Book a demo today";
const CALENDAR = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T100000Z\r\nSUMMARY:Demo of our\r\n  software\\, for you\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe("the text of attachments is read by what they are, not by their names", () => {
  it.each([
    ["a PDF", "a.pdf", pdf([OFFER], { pack: true }), "application/pdf", OFFER],
    ["a PDF called text", "a.txt", pdf([OFFER]), "text/plain", OFFER],
    ["a PDF of several pages", "a.pdf", pdf(["one", "two"]), "application/pdf", "one\n\ntwo"],
    [
      "a PDF with an action in JavaScript",
      "a.pdf",
      pdf([OFFER], { catalog: "/OpenAction << /S /JavaScript /JS (throw 1; app.alert\\(1\\)) >>" }),
      "application/pdf",
      OFFER,
    ],
    ["a Word file", "a.docx", docx("Dear Bob,", "Book a demo &amp; save"), undefined, "Dear Bob,\nBook a demo & save"],
    ["a Word file called archive", "a.zip", docx(OFFER), "application/zip", OFFER],
    [
      "a Word file with headers and notes",
      "a.docx",
      docxOf("<w:p><w:t>body</w:t></w:p>", [
        { name: "word/header1.xml", data: "<w:p><w:t>head</w:t></w:p>" },
        { name: "word/footnotes.xml", data: "<w:p><w:t>note</w:t></w:p>" },
      ]),
      undefined,
      "body\n\nnote\n\nhead",
    ],
    [
      "a Word file without what was deleted",
      "a.docx",
      docxOf("<w:p><w:t>kept</w:t><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>"),
      undefined,
      "kept",
    ],
    ["slides", "a.pptx", pptx("one", "two"), undefined, "one\n\ntwo"],
    ["a sheet", "a.xlsx", xlsx("Name", "Price"), undefined, "Name\nPrice"],
    ["an OpenDocument text", "a.odt", odt("Guten Tag", "Angebot"), undefined, "Guten Tag\nAngebot"],
    ["a page", "a.html", "<p>Book <i hidden>x</i>now</p>", undefined, "Book now"],
    ["a page without a name for it", "a.dat", "<!DOCTYPE html><p>Book now</p>", undefined, "Book now"],
    ["comma-separated values", "a.csv", "name,price\nbob,3", undefined, "name,price\nbob,3"],
    [
      "a calendar, unfolded",
      "a.ics",
      CALENDAR,
      "text/calendar",
      CALENDAR.replaceAll("\r\n", "\n").replace("\n  ", " ").replace("\\,", ","),
    ],
    ["a message file", "a.eml", crlf(`${HEAD}\n${OFFER}`), undefined, `Budget\n\n${OFFER}`],
    ["a picture", "a.png", "\x89PNG words", "image/png", ""],
    ["a program", "a.txt", "MZ\0\0words", undefined, ""],
  ])("%s", async (_, name, bytes, type, text) => {
    const message = await attached(part(name, bytes, type));
    expect(message.attachments[0]?.text.trim()).toBe(text.trim());
    expect(message.faults).toEqual([]);
  });

  it("a PDF that a browser printed", async () => {
    const text = await textOf(
      "flyer.pdf",
      readFileSync(join(import.meta.dirname, "fixtures/flyer.pdf")),
      "application/pdf",
    );
    expect(text).toContain("Ledger Lark for law firms");
    expect(text).toContain("Book a demo with us this week");
  });

  it("a PDF within an attached message, without its disguise", async () => {
    const inner = multipart("mixed", [plain("inner"), part("a.docx", docx("a frее demo"))], "in");
    const { attachments, concealed } = await attached(`Content-Type: message/rfc822\n\n${HEAD}${inner}`);
    expect(attachments[0]?.text).toContain("a free demo");
    expect(concealed).toContainEqual({ kind: "look-alike", text: "free", part: "attachment:0" });
  });

  it("at most 64 KiB of each, and twenty pages", async () => {
    expect((await textOf("a.docx", docx("word ".repeat(40_000)))).length).toBeLessThanOrEqual(65_536);
    const pages = await textOf("a.pdf", pdf(Array.from({ length: 25 }, (_, i) => `page ${i + 1}`)));
    expect(pages).toContain("page 20");
    expect(pages).not.toContain("page 21");
  });
});

describe("what cannot be read is opaque, and costs little (std 52, 84)", () => {
  const zeros = Buffer.alloc(40_000_000);
  const bomb = zipOf([
    { name: "[Content_Types].xml", data: "<T/>" },
    { name: "word/document.xml", data: zeros },
  ]);
  const liar = zipOf([
    { name: "[Content_Types].xml", data: "<T/>" },
    { name: "word/document.xml", data: zeros, declared: 10 },
  ]);
  const flate = (data: Buffer, filter = "/Filter /FlateDecode") =>
    pdfOf([
      Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
      Buffer.from("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
      Buffer.from("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"),
      streamOf(data, filter),
    ]);
  it.each([
    ["encrypted", "a.pdf", Buffer.from("%PDF-1.7\n<< /Encrypt 5 0 R >>")],
    ["pdf-unreadable", "a.pdf", Buffer.from("%PDF-1.7\nnothing")],
    [
      "pdf-unreadable",
      "packed-twice.pdf",
      flate(deflateSync(deflateSync(Buffer.from("x"))), "/Filter [/FlateDecode /FlateDecode]"),
    ],
    ["pdf-unreadable", "bomb.pdf", flate(deflateSync(Buffer.alloc(100_000_000)))],
    ["document-unreadable", "bomb.docx", bomb],
    ["document-unreadable", "liar.docx", liar],
    ["document-unreadable", "cut.docx", docx("x").subarray(0, 60)],
    ["document-unreadable", "two.docx", docxOf("<w:t>a</w:t>", [{ name: "word/document.xml", data: "<w:t>b</w:t>" }])],
    ["encrypted", "a.zip", zipOf([{ name: "a.txt", data: "x", encrypted: true }])],
    ["archive", "a.docx", zipOf([{ name: "a.txt", data: "x" }])],
    ["archive", "a.zip", zipOf([{ name: "a.txt", data: "x" }])],
    ["archive", "a.dat", Buffer.from("504b0304", "hex")],
    ["archive", "a.zip", zipOf([{ name: "a.pdf", data: pdf([OFFER]), stored: true }])],
  ])("%s: %s", async (code, name, bytes) => {
    const started = busy();
    const message = await attached(part(name, bytes));
    expect(message.faults).toMatchObject([{ kind: "opaque", code, part: "attachment:0" }]);
    expect(message.attachments[0]?.text).toBe("");
    expect(busy() - started).toBeLessThan(10_000);
  });

  it("a document's entities are not expanded", async () => {
    const text = await textOf(
      "a.docx",
      docxOf('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:p><w:t>x &b; y</w:t></w:p>'),
    );
    expect(text).toBe("x &b; y");
  });

  it("messages in messages in messages end somewhere", async () => {
    let nested = `${HEAD}\ninnermost`;
    for (let i = 0; i < 30; i += 1) nested = `${HEAD}Content-Type: message/rfc822\n\n${nested}`;
    expect(codes(await read(crlf(nested)))).toContain("mime-depth");
    let file = crlf(`${HEAD}\ninnermost`);
    for (let i = 0; i < 8; i += 1) file = crlf(HEAD + multipart("mixed", [plain("x"), part("a.eml", file)]));
    expect(codes(await read(file))).toEqual(["document-unreadable"]);
  });
});
