import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createParser, type Parser } from "../../../src/parse/index.ts";
import { pdfOf } from "./documents.ts";
import { attached, crlf, HEAD, html, inMemory, LIMITS, multipart } from "./eml.ts";

const open: Parser[] = [];
const parser = (options: { deadline?: number; queue?: number } = {}) => {
  const made = createParser({ ...LIMITS, workers: 1, deadline: 60_000, queue: 50, ...options });
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const small = inMemory(crlf(`${HEAD}\nHello Bob\n`));
// Far more work than a millisecond allows.
const slow = inMemory(crlf(HEAD + html("<p>word</p>".repeat(14_000))));

describe("the parser", () => {
  it("reads a message from memory, in a worker", async () => {
    const message = await parser().parse(small);
    expect(message).toMatchObject({ text: "Hello Bob", digest: small.digest, size: small.size, faults: [] });
  });

  it("reads a message from the spool", async () => {
    const dir = await mkdtemp(join(tmpdir(), "lintel-parse-"));
    try {
      const path = join(dir, "body");
      await writeFile(path, crlf(`${HEAD}\nHello Bob\n`));
      const { size, digest } = small;
      expect(await parser().parse({ kind: "spool", path, size, digest, eightBit: false })).toMatchObject({
        text: "Hello Bob",
      });
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it("answers with a fault when the spool file is gone", async () => {
    const message = await parser().parse({ ...small, kind: "spool", path: join(tmpdir(), "lintel-no-such-file") });
    expect(message.faults).toContainEqual(expect.objectContaining({ kind: "parser", code: "failed" }));
  });

  it("answers with a fault and the header when the deadline passes, and then reads on", async () => {
    const one = parser({ deadline: 1 });
    const message = await one.parse(slow);
    expect(message.faults).toMatchObject([{ kind: "parser", code: "timeout" }]);
    expect(message).toMatchObject({ subject: "Budget", text: "", from: [{ address: { key: "ann@own.example" } }] });
    const again = parser();
    expect((await again.parse(small)).faults).toEqual([]);
  });

  it("does not count the time that a message waits for its turn", async () => {
    const measured = parser();
    await measured.parse(small);
    const times: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const started = performance.now();
      await measured.parse(slow);
      times.push(performance.now() - started);
    }
    const usual = Math.min(...times);
    const deadline = Math.max(10_000, Math.ceil(20 * usual));
    const one = parser({ deadline, queue: 100_000 });
    await one.parse(small);
    const begun = performance.now();
    const all = await Promise.all(Array.from({ length: Math.ceil((2 * deadline) / usual) }, () => one.parse(slow)));
    // It has more text than is read, which is no fault of the parser's.
    expect(all.flatMap(({ faults }) => faults).filter(({ kind }) => kind === "parser")).toEqual([]);
    expect(performance.now() - begun).toBeGreaterThan(deadline);
  });

  it("refuses for now when the queue is full", async () => {
    const one = parser({ queue: 2 });
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => one.parse(small)));
    const refused = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({ reply: { code: 451, enhanced: "4.3.2" } });
  });

  it("refuses for now once it is closed", async () => {
    const one = parser();
    await one.close();
    await expect(one.parse(small)).rejects.toMatchObject({ reply: { code: 451 } });
  });

  it("sends no more than the message to the worker when its buffer is a slice", async () => {
    const pool = Buffer.alloc(100_000, "x");
    const bytes = crlf(`${HEAD}\nHello Bob\n`);
    bytes.copy(pool, 500);
    expect((await parser().parse(inMemory(pool.subarray(500, 500 + bytes.length)))).text).toBe("Hello Bob");
  });

  it("reads on after a PDF all of whose pages are broken", async () => {
    const kids = Array.from({ length: 8 }, (_, n) => `${n + 3} 0 R`);
    const pages = `<< /Type /Pages /Count 8 /Kids [${kids.join(" ")}] >>`;
    const broken = pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", pages, ...kids.map(() => "[ 1")].map(Buffer.from));
    const mail = inMemory(crlf(HEAD + multipart("mixed", [attached("application/pdf", "a.pdf", broken)])));
    const one = parser();
    for (let n = 0; n < 20; n += 1) {
      const { faults } = await one.parse(mail);
      expect(faults.map(({ code }) => code)).toEqual(["pdf-unreadable"]);
      expect((await one.parse(small)).faults).toEqual([]);
    }
  });
});
