import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../src/parse/calendar.ts";
import { officeText } from "../../../src/parse/documents/office.ts";
import { createParser } from "../../../src/parse/index.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";
import { docxOf, pdf, zipOf } from "../../unit/parse/documents.ts";
import { attached, crlf, HEAD, html, inMemory, LIMITS, multipart, read } from "../../unit/parse/eml.ts";

const LIMIT = 65_536;

/** Octets changed, cut out or doubled. */
const edits = (length: number) =>
  fc.array(
    fc.record({
      at: fc.nat(length - 1),
      kind: fc.constantFrom("set", "cut", "twice"),
      value: fc.nat(255),
      length: fc.nat(60),
    }),
    { minLength: 1, maxLength: 5 },
  );

function edited(valid: Buffer, list: readonly { at: number; kind: string; value: number; length: number }[]): Buffer {
  let bytes = Buffer.from(valid);
  for (const { at, kind, value, length } of list) {
    if (kind === "set") bytes[at % Math.max(1, bytes.length)] = value;
    else if (kind === "cut") bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
  }
  return bytes;
}

describe("damaged documents never break the reader (std 51)", () => {
  it("Word files", async () => {
    const valid = docxOf("<w:p><w:r><w:t>Dear Bob</w:t></w:r></w:p>", [{ name: "word/header1.xml", data: "<w:p/>" }]);
    await fc.assert(
      fc.asyncProperty(edits(valid.length), async (list) => {
        const result = await officeText(edited(valid, list), LIMIT);
        expect("text" in result || result.fault !== undefined).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  // In the worker: what PDF.js leaves lying about would end the thread, and here the test's own.
  it("PDFs", async () => {
    const parser = createParser({ ...LIMITS, workers: 1, deadline: 60_000, queue: 50 });
    const valid = pdf(["Dear Bob", "second", "third"], { pack: true });
    await fc.assert(
      fc.asyncProperty(edits(valid.length), async (list) => {
        const part = attached("application/pdf", "a.pdf", edited(valid, list));
        const { faults } = await parser.parse(inMemory(crlf(HEAD + multipart("mixed", [part]))));
        expect(faults.filter(({ kind }) => kind === "parser")).toEqual([]);
      }),
      { numRuns: 400 },
    );
    await parser.close();
  });

  it("calendars", async () => {
    const valid = Buffer.from(
      "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nDTSTART;TZID=Here:20261201T100000\nRRULE:FREQ=DAILY\nDURATION:PT1H\nATTENDEE;RSVP=TRUE:mailto:b@x.example\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    await fc.assert(
      fc.asyncProperty(edits(valid.length), async (list) => {
        const items = await readCalendar(edited(valid, list).toString("latin1"), "attachment:0", "");
        for (const { starts } of items) expect(starts === null || Number.isFinite(starts)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile content takes bounded time (std 84)", () => {
  const lines = (line: string, count: number) => `\n${`${line}\n`.repeat(count)}`;
  it.each([
    ["attributions", lines("On 1 Dec 2026 Bob <b@x.example> wrote:", 450)],
    ["half attributions", lines(`Bob <b@x.example> wrote ${"a ".repeat(150)}`, 50)],
    ["header blocks", lines("From: a@x.example", 1000)],
    ["dividers", lines("---------- Forwarded message ----------", 450)],
    ["rules", lines("_".repeat(60), 300)],
    ["closings and names", lines("Best regards,\nAnn Smith\nPartner", 550)],
    ["card lines", lines("Ann Smith | ann@own.example | +1 217 555 0134", 400)],
    ["signature marks", lines("-- ", 5000)],
    ["footers", lines("This message is confidential and privileged.\n", 400)],
    ["addresses without an end", `\n${"a.".repeat(9000)}@`],
    ["figures", `\nAnn\n${"1-".repeat(9000)}`],
    [
      "look-alikes",
      `Content-Type: text/plain; charset=utf-8\n\n${Buffer.from("аеоa".repeat(4000)).toString("latin1")}`,
    ],
    [
      "letters parted by nothing",
      `Content-Type: text/plain; charset=utf-8\n\n${Buffer.from("a\u200b".repeat(9000)).toString("latin1")}`,
    ],
    ["conditional comments", html(`<!--[if mso]>${"<xml".repeat(2400)}<![endif]-->`.repeat(14))],
    ["hidden pieces", html("<i hidden>ab</i>c".repeat(9000))],
    ["backgrounds", html(`<p style="${"background:".repeat(300)}url(">`.repeat(40))],
    ["forms", html("<form action=x><button>".repeat(6000))],
  ])("%s", async (_, rest) => {
    const started = busy();
    await read(crlf(HEAD + rest));
    expect(busy() - started).toBeLessThan(10_000);
  });

  it.each([
    [
      "nested XML",
      zipOf([
        { name: "[Content_Types].xml", data: "" },
        { name: "word/document.xml", data: "<w:p>".repeat(300_000) },
      ]),
    ],
    [
      "many files",
      zipOf([
        { name: "[Content_Types].xml", data: "" },
        ...Array.from({ length: 4000 }, (_, i) => ({ name: `ppt/slides/slide${i}.xml`, data: "<a:t>x</a:t>" })),
      ]),
    ],
  ])("%s", async (_, bytes) => {
    const started = busy();
    await officeText(bytes, LIMIT);
    expect(busy() - started).toBeLessThan(10_000);
  });
});
