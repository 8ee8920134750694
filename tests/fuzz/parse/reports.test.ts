import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FaultList } from "../../../src/parse/faults.ts";
import { readInbound } from "../../../src/parse/inbound.ts";
import { type Report, readReport } from "../../../src/parse/reports.ts";
import { readStructure } from "../../../src/parse/structure.ts";
import fc from "../../support/fc.ts";
import { crlf, HEAD, LIMITS, multipart } from "../../unit/parse/eml.ts";

const FILES = ["postfix-unknown.eml", "two-recipients.eml", "gmail.eml", "arf-abuse.eml", "arf-yahoo.eml"].map((name) =>
  crlf(readFileSync(join(import.meta.dirname, "../../unit/parse/fixtures/reports", name), "utf8")),
);

const reportIn = (bytes: Buffer): Report | null => readReport(readStructure(bytes, LIMITS, new FaultList()));

/** Nothing in it is longer than a line, and nothing would break one. */
function expectBounded(report: Report | null): void {
  const texts =
    report?.kind === "delivery"
      ? report.blocks.flatMap((block) => Object.values(block))
      : [report?.type ?? "", report?.originalMailFrom ?? "", ...(report?.originalRcptTo ?? [])];
  expect(texts.length).toBeLessThanOrEqual(700);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(500);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(text).not.toMatch(/[\u0000-\u001f\u007f]/);
  }
}

describe("hostile reports never break their reader (std 51, 84)", () => {
  it("any field block", () => {
    const word = fc.constantFrom(
      ..."Final-Recipient: |Action: |Status: |Diagnostic-Code: smtp; |Feedback-Type: |Original-Rcpt-To: |rfc822;|5.1.1|550 |failed|\r\n|\r\n\r\n|\n|\r|\t|\0|\u001b[31m|é|: |;|<a@b.example>|--b1\r\n|--b1--".split(
        "|",
      ),
      "x".repeat(3000),
    );
    const block = fc.array(word, { maxLength: 60 }).map((words) => words.join(""));
    fc.assert(
      fc.property(block, fc.constantFrom("delivery-status", "feedback-report"), (text, type) => {
        const part = `Content-Type: message/${type}\n\n${text}`;
        expectBounded(reportIn(crlf(`${HEAD}${multipart("report", ["\nwords", part])}`)));
      }),
      { numRuns: 500 },
    );
  });

  it("real ones with octets changed, cut out or doubled, read whole", async () => {
    const edit = fc.record({ at: fc.nat(5000), cut: fc.nat(80), put: fc.uint8Array({ maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), fc.array(edit, { maxLength: 6 }), async (file, edits) => {
        let bytes = file;
        for (const { at, cut, put } of edits)
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + cut)]);
        const { report, original } = await readInbound({ bytes, digest: "", size: bytes.length }, LIMITS);
        expectBounded(report);
        expect((original?.bytes.length ?? 0) <= bytes.length).toBe(true);
        expect((original?.tokens.header.length ?? 0) + (original?.tokens.elsewhere.length ?? 0)).toBeLessThanOrEqual(
          40,
        );
      }),
      { numRuns: 150 },
    );
  });
});
