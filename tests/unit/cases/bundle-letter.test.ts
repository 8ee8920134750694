import { describe, expect, it } from "vitest";
import { readLetters } from "../../../src/cases/bundle/letter.ts";
import { createDirectParser } from "../../../src/parse/direct.ts";
import type { CaseMaterial } from "../../../src/store/port.ts";
import { crlf, LIMITS } from "../parse/eml.ts";

type Piece = CaseMaterial["evidence"][number];
const HEAD =
  "Received: from here\nFrom: =?utf-8?q?Zo=C3=AB?= <zoe@own.example>\nTo: bob@other.example\nBcc: eve@x.example\n";
const piece = (kind: Piece["kind"], eml: string | null): Piece => ({
  ...{ kind, data: {}, digest: "", size: 0, at: 0, case: "c", position: 1 },
  bytes: eml === null ? null : crlf(eml),
});
const parser = createDirectParser({ ...LIMITS, max_text: 100_000, workers: 1, deadline: 60_000, queue: 1 });
const read = (...evidence: Piece[]) => readLetters(parser.parse, evidence);

describe("a message in the document of a hearing", () => {
  it("has the lines of its head that its readers saw, and its text", async () => {
    const eml = `${HEAD}Date: Tue, 1 Dec 2026 10:00:00 +0000\nSubject: Budget\n\nDear Bob,\n\nlunch?\n`;
    const letter = (await read(piece("message", eml))).get(0);
    expect(letter?.head).toEqual([
      { name: "From", value: "Zoë <zoe@own.example>" },
      { name: "To", value: "bob@other.example" },
      { name: "Date", value: "Tue, 1 Dec 2026 10:00:00 +0000" },
      { name: "Subject", value: "Budget" },
    ]);
    expect(letter?.text).toContain("Dear Bob,\n\nlunch?");
    expect(letter).toMatchObject({ cut: false, attachments: [], unread: null });
  });

  it("is cut where it would fill a book, and the cut is said", async () => {
    const letter = (await read(piece("message", `${HEAD}Subject: Long\n\n${"word ".repeat(10_000)}\n`))).get(0);
    expect(letter?.text.length).toBeLessThan(40_010);
    expect(letter?.cut).toBe(true);
  });

  it("stands at the place of its evidence; a file, a note and what has no bytes are none", async () => {
    const eml = `${HEAD}Subject: Budget\n\nlunch?\n`;
    const letters = await read(piece("note", null), piece("file", eml), piece("original", eml), piece("message", null));
    expect([...letters.keys()]).toEqual([2]);
  });

  it("is not made where the workers are all taken, so that nobody gets a document without its messages", async () => {
    const busy = async () => await Promise.reject(new Error("busy"));
    await expect(readLetters(busy, [piece("message", HEAD)])).rejects.toThrow("busy");
  });
});
