import { describe, expect, it } from "vitest";
import { editableTexts, isAlterable } from "../../../src/parse/alterable.ts";
import { FaultList } from "../../../src/parse/faults.ts";
import { readStructure } from "../../../src/parse/structure.ts";

const LIMITS = { max_depth: 20, max_parts: 100, max_header_fields: 100, max_header_bytes: 65_536 };

function read(...lines: string[]) {
  const faults = new FaultList();
  const root = readStructure(Buffer.from(`From: a@b.example\r\n${lines.join("\r\n")}\r\n`, "latin1"), LIMITS, faults);
  return { alterable: isAlterable(root, faults.faults), texts: editableTexts(root) };
}

const multipart = (kind: string, ...parts: string[]): string =>
  [
    `Content-Type: multipart/${kind}; boundary=${kind}`,
    "",
    ...parts.map((part) => `--${kind}\r\n${part}`),
    `--${kind}--`,
  ].join("\r\n");
const part = (type: string, body = "x", more = ""): string => `Content-Type: ${type}\r\n${more}\r\n${body}`;
const PLAIN = part("text/plain", "Hello");
const HTML = part("text/html", "<p>Hello");
const ATTACHMENT = "Content-Disposition: attachment\r\n";

describe("a footer can be added to", () => {
  it.each([
    ["plain text", PLAIN],
    ["a message without any type", "Subject: x\r\n\r\nHello"],
    ["HTML", HTML],
    ["text and HTML", multipart("alternative", PLAIN, HTML)],
    ["an invitation", multipart("alternative", PLAIN, part("text/calendar; method=REQUEST", "BEGIN:VCALENDAR"))],
    [
      "text with a certificate's file beside it",
      multipart("mixed", PLAIN, part("application/pkix-cert", "x", ATTACHMENT)),
    ],
    [
      "a forward of a signed message",
      multipart("mixed", PLAIN, part("message/rfc822", `DKIM-Signature: v=1\r\n\r\nx`)),
    ],
    ["text that quotes a PGP message", part("text/plain", "> -----BEGIN PGP MESSAGE-----")],
    ["text with somebody's public key", part("text/plain", "-----BEGIN PGP PUBLIC KEY BLOCK-----")],
    ["Japanese in EUC", part("text/plain; charset=euc-jp")],
    ["Chinese in GB 18030", part("text/plain; charset=GB18030")],
  ])("%s", (_, message) => expect(read(message).alterable).toBe(true));
});

describe("nothing is added to", () => {
  it.each([
    ["an S/MIME signature", multipart("signed", PLAIN, part("application/pkcs7-signature"))],
    ["a signed part within", multipart("mixed", PLAIN, multipart("signed", PLAIN, part("application/pgp-signature")))],
    ["an S/MIME envelope", part("application/pkcs7-mime")],
    ["PGP/MIME", multipart("encrypted", part("application/pgp-encrypted"), part("application/octet-stream"))],
    ["clear-signed text", part("text/plain", "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nHi")],
    [
      "clear-signed text in base64",
      part(
        "text/plain",
        Buffer.from("\n-----BEGIN PGP MESSAGE-----\n").toString("base64"),
        "Content-Transfer-Encoding: base64\r\n",
      ),
    ],
    [
      "text beside clear-signed text",
      multipart("mixed", part("text/plain", "-----BEGIN PGP SIGNED MESSAGE-----"), PLAIN),
    ],
    ["DKIM", `DKIM-Signature: v=1; d=b.example\r\n${PLAIN}`],
    ["ARC", `ARC-Message-Signature: i=1; d=b.example\r\n${PLAIN}`],
    ["a digest of the text", part("text/plain", "x", "Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==\r\n")],
    ["a report", multipart("report", PLAIN, part("message/delivery-status"))],
    ["a picture", part("image/gif")],
    ["a calendar alone", part("text/calendar")],
    ["attachments alone", multipart("mixed", part("text/plain", "x", ATTACHMENT), part("text/plain; name=a.txt"))],
    ["a message in a message alone", part("message/rfc822", `Subject: x\r\n\r\nHello`)],
    ["UTF-16", part("text/plain; charset=utf-16")],
    ["UTF-7", part("text/plain; charset=utf-7")],
    ["ISO 2022", part("text/plain; charset=iso-2022-jp")],
    ["HZ", part("text/plain; charset=hz-gb-2312")],
    ["EBCDIC", part("text/plain; charset=ebcdic-cp-us")],
    ["a charset that nobody knows", part("text/plain; charset=x-unknown")],
    ["one alternative in UTF-16", multipart("alternative", PLAIN, part("text/html; charset=utf-16"))],
    ["an unknown encoding", part("text/plain", "x", "Content-Transfer-Encoding: x-uuencode\r\n")],
    [
      "base64 that was cut",
      part("text/plain", "SGVsbG8gd29ybGQ", "Content-Transfer-Encoding: base64\r\n").slice(0, -2),
    ],
    ["base64 with strangers in it", part("text/plain", "SGVs*bG8=", "Content-Transfer-Encoding: base64\r\n")],
    ["a multipart without an end", multipart("mixed", PLAIN).slice(0, -2)],
    ["text behind the last part", `${multipart("mixed", PLAIN)}\r\nread this`],
    ["two types", `Content-Type: text/html\r\n${PLAIN}`],
    ["a NUL", part("text/plain", "a=00b", "Content-Transfer-Encoding: quoted-printable\r\n")],
    ["HTML that ends in a comment", part("text/html", "<p>x<!-- ")],
  ])("%s", (_, message) => expect(read(message).alterable).toBe(false));
});

describe("the footer goes to", () => {
  const bodies = (message: string): string[] =>
    read(message).texts.map(({ bytes, start, end }) => bytes.toString("latin1", start, end).trim());
  const text = (body: string) => part("text/plain", body);
  const html = (body: string) => part("text/html", body);
  it.each<[string, string, string[]]>([
    [
      "the last text of mixed",
      multipart("mixed", text("one"), part("image/gif"), text("two"), part("image/gif")),
      ["two"],
    ],
    ["each alternative", multipart("alternative", text("one"), html("two")), ["one", "two"]],
    [
      "the alternatives within mixed",
      multipart("mixed", multipart("alternative", text("a"), html("b")), part("image/gif")),
      ["a", "b"],
    ],
    ["the root of related", multipart("related", html("a"), part("image/gif")), ["a"]],
    [
      "no attachment",
      multipart("mixed", text("a"), part("text/html; name=b.html", "b"), part("text/plain", "c", ATTACHMENT)),
      ["a"],
    ],
    ["no attached message", multipart("mixed", text("a"), part("message/rfc822", text("b"))), ["a"]],
    ["nothing of a digest", multipart("digest", text("a")), []],
    ["what a multipart of a new kind shows last", multipart("x-new", text("a"), html("b")), ["b"]],
  ])("%s", (_, message, expected) => expect(bodies(message)).toEqual(expected));

  it("the part that `start` names", () => {
    const related = [
      'Content-Type: multipart/related; boundary=r; start="<root@x>"',
      "",
      `--r\r\n${part("image/gif")}`,
      `--r\r\n${part("text/html", "b", "Content-ID: <root@x>\r\n")}`,
      "--r--",
    ].join("\r\n");
    expect(bodies(related)).toEqual(["b"]);
  });
});
