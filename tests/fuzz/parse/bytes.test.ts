import { describe, expect, it } from "vitest";
import { wireForm } from "../../../src/cli/lint/judging.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";
import { crlf, HEAD, html, multipart, plain, read } from "../../unit/parse/eml.ts";

const valid = crlf(
  HEAD +
    multipart("mixed", [
      multipart(
        "alternative",
        [
          plain("Hello Bob, this is plain."),
          html('<p style="color:red">Hello <a href="https://x.example">Bob</a></p>'),
        ],
        "b2",
      ),
      "Content-Type: text/plain; charset=iso-8859-1; name*0=a; name*1=.txt\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9",
      "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=",
      `Content-Type: message/rfc822\n\n${HEAD}\ninner`,
    ]),
);

describe("hostile bytes never break the reader (std 51)", () => {
  it("any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const message = await read(Buffer.from(bytes));
        expect(message.fingerprint).toMatch(/^[0-9a-f]{32}$/);
      }),
      { numRuns: 500 },
    );
  });

  it("any soup of MIME", async () => {
    const pieces = [
      "--b1",
      "--b1--",
      "\r\n",
      "\n",
      "\r",
      " ",
      "Content-Type: ",
      "multipart/mixed; boundary=b1",
      "text/html",
      "Content-Transfer-Encoding: base64",
      "message/rfc822",
      "=?utf-8?q?",
      "<p ",
      'style="',
      "color:",
      "</p>",
      "<!--",
      "begin 644 x",
      "\0",
      "From: ",
      "a@b.example",
      ";",
      '"',
      "name*0*=",
      "charset=iso-2022-jp",
      "é",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (soup) => {
        const message = await read(Buffer.from(soup.join("")));
        expect(message.text).not.toMatch(/\0/);
      }),
      { numRuns: 1000 },
    );
  });

  it("a valid message with a few octets changed, cut out or doubled", async () => {
    expect((await read(valid)).faults).toEqual([]);
    const edit = fc.record({
      at: fc.nat(valid.length - 1),
      kind: fc.constantFrom("set", "cut", "twice"),
      value: fc.nat(255),
      length: fc.nat(80),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        let bytes = Buffer.from(valid);
        for (const { at, kind, value, length } of edits) {
          if (kind === "set") bytes[at % Math.max(1, bytes.length)] = value;
          else if (kind === "cut") bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
          else bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
        }
        const message = await read(bytes);
        for (const { name, address } of [...message.from, ...message.to])
          expect(name + address.key).not.toMatch(/[\r\n\0]/);
      }),
      { numRuns: 1000 },
    );
  });

  it("files with LF and with CRLF have one outcome", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            "From: a@b.example",
            "Subject: x",
            "",
            "--b1",
            "--b1--",
            "Content-Type: multipart/mixed; boundary=b1",
            " fold",
            "text",
            "> quoted",
          ),
        ),
        async (lines) => {
          const lf = await read(wireForm(Buffer.from(`${lines.join("\n")}\n`)));
          const wire = await read(Buffer.from(`${lines.join("\r\n")}\r\n`));
          expect(lf).toEqual(wire);
        },
      ),
    );
  });

  it.each([
    ["opened brackets", `Content-Type: text/html\n\n${"<".repeat(150_000)}`],
    ["opened tags", `Content-Type: text/html\n\n${"<a href=x>".repeat(15_000)}`],
    ["closed tags", `Content-Type: text/html\n\n${"</p>".repeat(30_000)}`],
    ["style rules", `Content-Type: text/html\n\n<style>${"a{".repeat(60_000)}</style>x`],
    ["style attribute", `Content-Type: text/html\n\n<p style="${"color:/*".repeat(15_000)}">x`],
    ["boundary-like lines", `Content-Type: multipart/mixed; boundary=b\n\n${"--b x\n".repeat(20_000)}`],
    ["markers without a line", `Content-Type: multipart/mixed; boundary=b\n\n${"--b".repeat(40_000)}`],
    ["folded fields", `${"X: y\n ".repeat(9_000)}z\n\nx`],
    ["parameters", `Content-Type: text/plain${"; a=b".repeat(12_000)}\n\nx`],
    ["quotes", `\n${"> ".repeat(9_000)}`],
    ["attributions", `\n${"On x\n".repeat(4_000)}`],
    ["empty lines", `\nintended ${"\n \t".repeat(6_000)}`],
    ["addresses in text", `\nDear x, ${"a@".repeat(9_000)}`],
    ["letters of a word", `\n${"a".repeat(19_000)}@`],
    ["bare links", `\n${"http://www.".repeat(1_800)}`],
    ["uuencode heads", `\n${"begin 644 x\n".repeat(1_600)}`],
    ["encoded words", `Subject: ${"=?utf-8?q?".repeat(6_000)}\n\nx`],
  ])("%s take bounded time", async (_, rest) => {
    const started = busy();
    await read(crlf(HEAD + rest));
    expect(busy() - started).toBeLessThan(10_000);
  });
});
