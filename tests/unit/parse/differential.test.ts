import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { FaultList } from "../../../src/parse/faults.ts";
import { readHtml } from "../../../src/parse/html.ts";
import { crlf, HEAD, html, multipart, plain, read } from "./eml.ts";

// std 79: what we judged must be what others show. Where two other readers disagree, or see words that we do not, a fault says so.

const words = (text: string | false | undefined) => new Set((text || "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const wordsOf = (one: { html?: string | false | undefined; text?: string | undefined }) =>
  words(one.html ? readHtml(one.html, 100_000, new FaultList()).text : one.text);
const base64 = (text: string) => Buffer.from(text).toString("base64");
const innocent = "minutes of the meeting";
const pitch = "special discount offer";
const mixed = multipart("mixed", [plain(innocent)]);

const CASES: [string, string][] = [
  ["two Content-Types", `Content-Type: text/plain\nContent-Type: text/html\n\n${innocent} <b hidden>${pitch}</b>`],
  [
    "two boundaries",
    `Content-Type: multipart/mixed; boundary=a; boundary=b\n\n--a\n\n${innocent}\n--a--\n\n--b\n\n${pitch}\n--b--\n`,
  ],
  [
    "two transfer encodings",
    `Content-Transfer-Encoding: base64\nContent-Transfer-Encoding: 7bit\n\n${base64(pitch)}\n`,
  ],
  ["an unknown encoding", `Content-Transfer-Encoding: x-base64\n\n${base64(pitch)}\n`],
  ["strangers in base64", `Content-Transfer-Encoding: base64\n\n${base64(innocent)}==\n${base64(pitch)}\n`],
  ["a preamble", mixed.replace("\n\n--b1", `\n\n${pitch}\n--b1`)],
  ["an epilogue", `${mixed}${pitch}\n`],
  ["a part after the end", `${mixed}--b1\n\n${pitch}\n--b1--\n`],
  ["no end", `${mixed.replace("--b1--", "")}`],
  ["a boundary with words after it", mixed.replace(`${innocent}\n`, `${innocent}\n--b1 x\n\n${pitch}\n`)],
  ["one boundary twice", multipart("mixed", [multipart("alternative", [plain(innocent), html(pitch)])])],
  ["a quoted boundary with a blank", `Content-Type: multipart/mixed; boundary="a "\n\n--a \n\n${pitch}\n--a --\n`],
  ["no boundary", `Content-Type: multipart/mixed\n\n--a\n\n${pitch}\n--a--\n`],
  ["UTF-7", `Content-Type: text/html; charset=utf-7\n\n${innocent} +ADwAIQ-- ${pitch} --+AD4-`],
  ["an unknown charset", "Content-Type: text/plain; charset=x-y\n\ncaf\xe9"],
  ["no charset", "\ncaf\xe9"],
  ["a blank before the colon", `Content-Type : text/html\n\n<b>${innocent}</b><!-- ${pitch} -->`],
  ["a folded empty line", `X-A: b\n \n Content-Type: text/html\n\n${pitch}`],
  ["a line without colon", `nonsense\nSubject: y\n\n${pitch}`],
  [
    "an encoded multipart",
    `Content-Transfer-Encoding: base64\nContent-Type: multipart/mixed; boundary=a\n\n${base64(`--a\r\n\r\n${pitch}\r\n--a--\r\n`)}\n`,
  ],
  [
    "an inline attachment",
    multipart("mixed", [plain(innocent), `Content-Disposition: inline; filename=a.txt\n\n${pitch}`]),
  ],
  ["a comment in Content-Type", `Content-Type: text/plain (x; charset=utf-7); charset=utf-8\n\n${pitch}`],
  ["a nested boundary as prefix", multipart("mixed", [plain(innocent), multipart("mixed", [plain(pitch)], "b1-2")])],
  ["ordinary alternatives", multipart("alternative", [plain(innocent), html(`<p>${innocent}</p>`)])],
  ["an ordinary report", multipart("report", [plain(innocent), "Content-Type: text/rfc822-headers\n\nSubject: x"])],
];

describe("where readers of MIME disagree, the message carries a fault (std 79, 80)", () => {
  let agreed = 0;
  it.each(CASES)("%s", async (_, rest) => {
    const bytes = crlf(HEAD + rest);
    const ours = await read(bytes);
    const postal = wordsOf(await PostalMime.parse(bytes));
    const mailparser = wordsOf(await simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true }));
    if (ours.faults.length > 0) return;
    agreed += 1;
    const seen = words([ours.text, ...ours.attachments.map(({ text }) => text)].join(" "));
    expect([...postal].filter((word) => !seen.has(word))).toEqual([]);
    expect([...mailparser].filter((word) => !seen.has(word))).toEqual([]);
  });

  it("and ordinary mail is compared, not excused", () => expect(agreed).toBeGreaterThanOrEqual(3));
});

describe("the short way and mailparser read one part alike", () => {
  it.each([
    ["7bit", "Hello, Bob.\n\nBye.\n"],
    ["quoted-printable", "caf=C3=A9 =\nis=20open=\n =3D =XY =\n"],
    ["base64", `${base64("café\r\nis open €")}\n`],
  ])("%s", async (encoding, body) => {
    const bytes = crlf(
      `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}`,
    );
    expect((await read(bytes)).text).toBe(((await simpleParser(bytes)).text ?? "").trim());
  });
});
