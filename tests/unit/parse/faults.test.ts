import { describe, expect, it } from "vitest";
import { docx, pdf } from "./documents.ts";
import { codes, crlf, HEAD, html, LIMITS, multipart, plain, read, readRest } from "./eml.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("an ordinary message carries no fault", () => {
  it.each([
    ["plain text", "\nHello Bob\n"],
    ["no body", ""],
    ["an alternative", multipart("alternative", [plain("Hello"), html("<p>Hello</p>")])],
    [
      "a client's preamble",
      multipart("mixed", [plain("Hi")]).replace("\n\n--", "\n\nThis is a multi-part message in MIME format.\n--"),
    ],
    [
      "a signed message",
      multipart("signed; micalg=pgp-sha256", [
        plain("Hi"),
        "Content-Type: application/pgp-signature; name=s.asc\n\n-----BEGIN PGP SIGNATURE-----",
      ]),
    ],
    ["base64", `Content-Transfer-Encoding: base64\n\n${base64("Hello Bob, all is well")}\n`],
    ["a boundary that begins another", multipart("mixed", [multipart("alternative", [plain("x")], "b1x")])],
    ["an attached message", multipart("mixed", [plain("see"), `Content-Type: message/rfc822\n\n${HEAD}\nInner`])],
    [
      "a PDF and a Word file",
      multipart("mixed", [
        plain("see"),
        `Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${pdf(["Agenda"]).toString("base64")}`,
        `Content-Type: application/octet-stream; name=a.docx\nContent-Transfer-Encoding: base64\n\n${docx("Agenda").toString("base64")}`,
      ]),
    ],
    [
      "a file name in two forms",
      multipart("mixed", ["Content-Disposition: attachment; filename=\"a.txt\"; filename*=utf-8''%C3%A4.txt\n\nx"]),
    ],
    [
      "a bounce with its original cut short",
      multipart("report", [
        plain("failed"),
        `Content-Type: message/rfc822\n\n${HEAD}Content-Type: multipart/mixed; boundary=zz\n\n--zz\n\ncut`,
      ]),
    ],
  ])("%s", async (_, rest) => expect(codes(await readRest(rest))).toEqual([]));

  it("and a missing Date is none", async () => expect(codes(await read(crlf("From: a@own.example\n\nx")))).toEqual([]));
});

describe("a doubtful header is hostile (std 46, 80)", () => {
  const singletons = "From Sender Reply-To To Cc Bcc Message-ID In-Reply-To References Subject Date";
  it.each([
    ...singletons
      .split(" ")
      .map((name) => [`${name}: <x@own.example>\n${name}: <y@own.example>\n\nx`, `duplicate-${name.toLowerCase()}`]),
    ["Content-Type: text/plain\nContent-type: text/html\n\nx", "duplicate-content-type"],
    ["Content-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: base64\n\nx", "duplicate-content-transfer-encoding"],
    ["MIME-Version: 1.0\nMIME-Version: 1.0\n\nx", "duplicate-mime-version"],
    [
      multipart("mixed", ["Content-Disposition: inline\nContent-Disposition: attachment\n\nx"]),
      "duplicate-content-disposition",
    ],
    ["no colon here\n\nx", "no-colon"],
    ["Subject : x\n\nx", "space-before-colon"],
    ["X-A: b\n \n c\n\nx", "obs-fold"],
    ["X-A: \xe9\n\nx", "header-8bit"],
    ["X-A: a\0b\n\nx", "nul"],
    ["X-A: a\rb\n\nx", "bare-cr"],
    ["X A: b\n\nx", "bad-header"],
    ["Sender: a@own.example, b@own.example\n\nx", "bad-sender"],
    ["Reply-To: a@own.example <b@other.example>\n\nx", "bad-reply-to"],
  ])("%j is %s", async (rest, code) => {
    const { faults } = await readRest(rest);
    expect(faults.find((fault) => fault.code === code)?.kind).toBe("hostile");
  });

  it.each([
    ["From ann@own.example Tue Dec  1 10:00:00 2026\nFrom: a@own.example\n\nx", "mbox-from"],
    [" folded: first\nFrom: a@own.example\n\nx", "bad-header"],
    ["Subject: x\n\nx", "missing-from"],
    ["From: nobody:;\n\nx", "bad-from"],
    ["From: a@own.example <b@other.example>\n\nx", "bad-from"],
    ["From: a@own.example b@other.example\n\nx", "bad-from"],
  ])("%j is %s", async (text, code) => expect(codes(await read(crlf(text)))).toContain(code));

  it("bare LFs are found in headers, boundaries and text", async () => {
    for (const bytes of ["From: a@own.example\nTo: b@x.com\r\n\r\nx", "From: a@own.example\r\n\r\na\nb\r\n"])
      expect(codes(await read(Buffer.from(bytes)))).toContain("bare-lf");
    const body = crlf(HEAD + multipart("mixed", [plain("x")]))
      .toString("latin1")
      .replace("\r\n--b1--", "\n--b1--");
    expect(codes(await read(Buffer.from(body)))).toContain("bare-lf");
  });
});

describe("doubtful MIME is hostile (std 80)", () => {
  const mixed = multipart("mixed", [plain("Hello")]);
  it.each([
    [mixed.replace('boundary="b1"', "boundary=b1; boundary=b2"), "duplicate-boundary"],
    ["Content-Type: text/plain; charset=utf-8; charset=utf-7\n\nx", "duplicate-parameter"],
    [
      multipart("mixed", ["Content-Disposition: attachment; filename=a.txt; filename*=utf-8''a.bat\n\nx"]),
      "duplicate-parameter",
    ],
    ['Content-Type: text/plain; charset="utf-8\n\nx', "bad-parameter"],
    ["Content-Type: text\n\nx", "bad-content-type"],
    ["Content-Type: multipart/mixed\n\n--x\n\nx\n--x--\n", "bad-boundary"],
    ['Content-Type: multipart/mixed; boundary="x "\n\n--x\n\nx\n--x--\n', "bad-boundary"],
    ["Content-Transfer-Encoding: base65\n\nx", "unknown-encoding"],
    ["Content-Transfer-Encoding: base64 (no)\n\nx", "unknown-encoding"],
    [`Content-Transfer-Encoding: base64\n${mixed}`, "unknown-encoding"],
    ["Content-Transfer-Encoding: base64\n\nSGVs*bG8=\n", "bad-base64"],
    ["Content-Transfer-Encoding: base64\n\nSGVsbG8=SGVsbG8=\n", "bad-base64"],
    ["Content-Transfer-Encoding: base64\n\nSGVsbG8gb\n", "bad-base64"],
    [mixed.replace("--b1--", ""), "unterminated-multipart"],
    [mixed.replace("\n\n--b1", "\n\nBuy now at a special price\n--b1"), "text-in-preamble"],
    [`${mixed}Buy now at a special price\n`, "text-in-epilogue"],
    [`${mixed}--b1\n\nhidden part\n--b1--\n`, "text-in-epilogue"],
    [mixed.replace("\n--b1\n", '\n--b1 "x"\n'), "doubtful-boundary"],
    [multipart("mixed", [multipart("alternative", [plain("x")])]), "nested-same-boundary"],
    ["Content-Type: text/plain; charset=utf-7\n\n+ADw-script+AD4-", "utf-7"],
    ["Content-Type: text/plain; charset=utf-8\n\ncaf\xe9", "bad-charset"],
    ["\ncaf\xe9", "bad-charset"],
  ])("%j is %s", async (rest, code) => {
    const { faults } = await readRest(rest);
    expect(faults.find((fault) => fault.code === code)?.kind).toBe("hostile");
  });
});

describe("what is over a bound is not judged as if it were whole (std 84)", () => {
  const nest = (depth: number): string =>
    depth === 0 ? plain("x") : multipart("mixed", [nest(depth - 1)], `b${depth}`);
  const forwarded = (depth: number): string =>
    depth === 0 ? "x" : `Content-Type: message/rfc822\n\n${forwarded(depth - 1)}`;
  it.each([
    ["header-fields", `${"X-A: b\n".repeat(LIMITS.max_header_fields)}\nx`],
    ["header-bytes", `X-A: ${`${"a".repeat(900)}\n `.repeat(80)}\n\nx`],
    ["mime-depth", nest(LIMITS.max_depth + 1)],
    ["mime-depth", forwarded(LIMITS.max_depth + 1)],
    [
      "mime-parts",
      multipart(
        "mixed",
        Array.from({ length: LIMITS.max_parts + 1 }, () => plain("x")),
      ),
    ],
    ["text-length", `\n${"long ".repeat(LIMITS.max_text)}`],
    ["html-depth", html("<b>".repeat(1200))],
  ])("%s", async (code, rest) => {
    const { faults } = await readRest(rest);
    expect(faults.find((fault) => fault.code === code)?.kind).toBe("limit");
  });

  it("and what is at the bound is", async () => {
    expect(codes(await readRest(nest(LIMITS.max_depth)))).toEqual([]);
    expect(codes(await readRest(`\n${"x".repeat(LIMITS.max_text)}`))).toEqual([]);
  });

  it("faults themselves are bounded", async () => {
    const { faults } = await readRest(
      multipart(
        "mixed",
        Array.from(
          { length: 19 },
          (_, i) => `Content-Type: image/png; name=${i}\nContent-Transfer-Encoding: base64\n\n***`,
        ),
      ),
    );
    expect(faults.length).toBe(19);
  });
});

describe("what cannot be looked into is opaque (std 52)", () => {
  const attached = (head: string, content: string | Buffer) =>
    multipart("mixed", [
      plain("see"),
      `${head}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString("base64")}`,
    ]);
  const zip = Buffer.from("504b03041400000008000000", "hex");
  const lockedZip = Buffer.from("504b03041400010008000000", "hex");
  const ole = Buffer.from("d0cf11e0a1b11ae10000", "hex");
  it.each([
    ["archive", attached("Content-Type: application/zip; name=a.zip", zip)],
    ["archive", attached("Content-Type: application/octet-stream; name=a.dat", zip)],
    ["archive", attached("Content-Type: application/octet-stream; name=a.rar", "x")],
    ["archive", attached("Content-Type: application/gzip", "x")],
    ["encrypted", attached("Content-Type: application/zip; name=a.zip", lockedZip)],
    ["encrypted", attached("Content-Type: application/octet-stream; name=a.xlsx", ole)],
    ["encrypted", attached("Content-Type: application/pdf; name=a.pdf", "%PDF-1.7\n<< /Encrypt 5 0 R >>")],
    ["encrypted", attached("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "x")],
    ["encrypted", attached("Content-Type: application/octet-stream; name=a.gpg", "x")],
    [
      "encrypted",
      multipart("encrypted", [
        "Content-Type: application/pgp-encrypted\n\nVersion: 1",
        "Content-Type: application/octet-stream\n\nx",
      ]),
    ],
    ["encrypted", "\nHi\n-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n"],
    ["tnef", attached("Content-Type: application/ms-tnef; name=winmail.dat", "x")],
    ["tnef", attached("Content-Type: application/octet-stream; name=x.bin", Buffer.from("789f3e22", "hex"))],
    ["uuencode", "\nHi\n\nbegin 644 a.exe\nM5&AI<R!I<R!A('1E<W0N\n`\nend\n"],
    ["partial", "Content-Type: message/partial; id=1; number=1; total=2\n\nx"],
    [
      "external-body",
      multipart("mixed", ['Content-Type: message/external-body; access-type=URL; URL="http://x.example"\n\nx']),
    ],
    ["unknown-charset", "Content-Type: text/plain; charset=x-nonsense\n\nx"],
    [
      "archive",
      multipart("mixed", [
        `Content-Type: message/rfc822\n\n${HEAD}${attached("Content-Type: application/zip; name=a.zip", zip).replaceAll("b1", "in")}`,
      ]),
    ],
  ])("%s", async (code, rest) => {
    const { faults } = await readRest(rest);
    expect(faults.find((fault) => fault.code === code)?.kind).toBe("opaque");
  });

  it("and is told of the attachment that a reader would have to open", async () => {
    const inner = multipart(
      "mixed",
      [plain("x"), "Content-Type: image/png\n\nx", "Content-Type: application/gzip\n\nx"],
      "in",
    );
    const { faults } = await readRest(
      multipart("mixed", [
        plain("see"),
        "Content-Type: image/png\n\nx",
        `Content-Type: message/rfc822\n\n${HEAD}${inner}`,
      ]),
    );
    expect(faults.map(({ code, part }) => [code, part])).toEqual([["archive", "attachment:1"]]);
  });
});
