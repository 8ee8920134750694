/** Every structure, encoding and charset: readers show the same as before and the footer, and not one octet else changed. */
import { describe, expect, it } from "vitest";
import { eml, LINK, longestLine, READERS, type Shown, stamped, TOKEN } from "./support.ts";

const HEAD = "From: alice@assoc.example\r\nMIME-Version: 1.0\r\n";
const TEXT = "Liebe Kollegin,\r\n\r\nes gr\u00fc\u00dft Sie\r\nAlice = 1\r\n";
const HTML = "<html><body><p>Liebe Kollegin, es gr\u00fc\u00dft</p>\r\n</body></html>\r\n";
const ICS =
  "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x \r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const CHARSETS = ["utf-8", "iso-8859-1", "windows-1252", "us-ascii", "iso-8859-15", ""] as const;
const ENCODINGS = ["7bit", "8bit", "quoted-printable", "base64"] as const;
type Encoding = (typeof ENCODINGS)[number];

function octets(text: string, charset: string, encoding: Encoding): Buffer {
  const plain = encoding === "7bit" || charset === "us-ascii" || charset === "";
  const words = plain ? text.replace(/\u00fc/g, "ue").replace(/\u00df/g, "ss") : text;
  return Buffer.from(words, charset === "utf-8" ? "utf8" : "latin1");
}

const quoted = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replace(/[=\x80-\xff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    .replace(/^(.{30})(?=[^\r])/gm, "$1=\r\n");

function encoded(bytes: Buffer, encoding: Encoding): string {
  if (encoding === "quoted-printable") return quoted(bytes);
  if (encoding === "base64") return `${bytes.toString("base64").replace(/.{1,60}/g, "$&\r\n")}`;
  return bytes.toString("latin1");
}

function leaf(type: string, text: string, charset: string, encoding: Encoding): string {
  const parameter = charset === "" ? "" : `; charset="${charset}"`;
  const head = `Content-Type: ${type}${parameter}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return head + encoded(octets(text, charset, encoding), encoding);
}

const multipart = (kind: string, boundary: string, ...parts: string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n` +
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;

const PDF =
  'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nJVBERi0xLjQK\r\n';
const NOTES =
  'Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="n.txt"\r\n\r\nnotes  \r\nof mine';
const PICTURE =
  "Content-Type: image/gif\r\nContent-ID: <p@x>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n";
const INVITATION = `Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n${ICS}`;

type Make = (charset: string, encoding: Encoding) => string;
const plain: Make = (charset, encoding) => leaf("text/plain", TEXT, charset, encoding);
const html: Make = (charset, encoding) => leaf("text/html", HTML, charset, encoding);
const both: Make = (charset, encoding) =>
  multipart("alternative", "alt", plain(charset, encoding), html(charset, encoding));

/** The message, and how many texts of it get the footer. */
const STRUCTURES: Readonly<Record<string, [Make, number]>> = {
  "plain text": [plain, 1],
  HTML: [html, 1],
  alternative: [both, 2],
  "mixed with attachments behind": [(c, e) => multipart("mixed", "mix", plain(c, e), PDF, NOTES), 1],
  "mixed with an attachment in front": [(c, e) => multipart("mixed", "mix", PDF, html(c, e)), 1],
  "alternative in mixed": [(c, e) => multipart("mixed", "mix", both(c, e), PDF), 2],
  related: [(c, e) => multipart("related", "rel", html(c, e), PICTURE), 1],
  "alternative with related in mixed": [
    (c, e) =>
      multipart(
        "mixed",
        "mix",
        multipart("alternative", "alt", plain(c, e), multipart("related", "rel", html(c, e), PICTURE)),
        PDF,
      ),
    2,
  ],
  "mixed in alternative": [
    (c, e) => multipart("alternative", "alt", plain(c, e), multipart("mixed", "mix", html(c, e), PDF)),
    2,
  ],
  "mixed in mixed": [(c, e) => multipart("mixed", "m1", PDF, multipart("mixed", "m2", plain(c, e), NOTES)), 1],
  "an invitation": [(c, e) => multipart("alternative", "alt", plain(c, e), html(c, e), INVITATION), 2],
  "an invitation with its file": [
    (c, e) => multipart("mixed", "mix", multipart("alternative", "alt", plain(c, e), INVITATION), PDF),
    1,
  ],
};

const cases = Object.entries(STRUCTURES).flatMap(([structure, [make, texts]]) =>
  CHARSETS.flatMap((charset) => ENCODINGS.map((encoding) => [structure, charset, encoding, make, texts] as const)),
);

const FOOTER = /\n?\n_{40}\n[\s\S]*?delivers this mail\.\n?|\n<div lang="en"[\s\S]*?<\/div>\n/g;

/** What stood in front of the footer ends with one line end at least. */
function withoutFooter({ text, html, attachments }: Shown) {
  return { text: text.replace(FOOTER, "").trim(), html: html.replace(FOOTER, ""), attachments };
}

describe.each(Object.entries(READERS))("%s", (_reader, read) => {
  it.each(cases)("shows a footer in %s, %s, %s", async (_structure, charset, encoding, make, texts) => {
    const before = eml(HEAD + make(charset, encoding));
    const after = stamped(before);
    const [was, is] = [await read(before), await read(after)];
    expect(withoutFooter(is)).toEqual({ ...withoutFooter(was), text: was.text.trim() });
    const shown = `${is.text}\n${is.html}`;
    expect(shown.split(LINK)).toHaveLength(texts + 1);
    expect(shown.match(/delivers this mail\./g)).toHaveLength(texts);
    expect(longestLine(after)).toBeLessThanOrEqual(998);
  });
});

describe("the bytes", () => {
  it.each(cases)("of %s, %s, %s, are as they were around it", (_structure, charset, encoding, make) => {
    const before = make(charset, encoding);
    const after = stamped(eml(HEAD + before)).toString("latin1");
    for (const kept of [PDF, NOTES, PICTURE, INVITATION]) if (before.includes(kept)) expect(after).toContain(kept);
    if (encoding !== "base64") expect(isSubsequence((HEAD + before).split("\r\n"), after.split("\r\n"))).toBe(true);
    const eightBit = /[\x80-\xff]/.test(before);
    expect(/[\x80-\xff]/.test(after)).toBe(eightBit);
    expect(after.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });
});

/** Whether only lines were added; one that is broken in quoted-printable goes on as two. */
function isSubsequence(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of lines) {
    const found = all.findIndex(
      (each, i) => i >= at && (each === line || (each.endsWith("=") && line.startsWith(each.slice(0, -1)))),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

it("gives two recipients equal mail but for the token", () => {
  const before = eml(HEAD + both("utf-8", "base64"));
  const other = `${TOKEN.slice(0, -1)}z`;
  const [one, two] = [stamped(before), stamped(before, {}, other)];
  expect(one.length).toBe(two.length);
  expect(one.equals(two)).toBe(false);
});
