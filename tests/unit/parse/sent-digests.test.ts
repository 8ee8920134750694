import { describe, expect, it } from "vitest";
import { RelaxedBody } from "../../../src/mail/canonical.ts";
import { sentDigests } from "../../../src/parse/sent-digests.ts";

const MAIL = [
  "From: Alice <alice@assoc.example>",
  "To: bob@b.example",
  "Subject: A  subject that",
  "\tgoes on",
  "Date: Sun, 22 Nov 2026 03:00:00 +0000",
  "Message-ID: <one@assoc.example>",
  "",
  "Hello  Bob \t",
  "",
  "bye",
  "",
].join("\r\n");
const digest = (text: string) => sentDigests(Buffer.from(text, "latin1"));

describe("the digests of what was sent", () => {
  it.each<[string, (mail: string) => string]>([
    ["fields on top", (mail) => `Received: from x\r\nDKIM-Signature: v=1\r\n${mail}`],
    ["folding", (mail) => mail.replace("\r\n\tgoes on", " goes\r\n  on")],
    ["case of names", (mail) => mail.replace("Subject:", "SUBJECT :")],
    ["line ends of a mailbox", (mail) => mail.replaceAll("\r\n", "\n")],
    ["white space", (mail) => mail.replace("Hello  Bob \t", "Hello\tBob")],
    ["empty lines at the end", (mail) => `${mail}\r\n\r\n`],
    ["no line end at the end", (mail) => mail.trimEnd()],
    ["fields that say where it went", (mail) => mail.replace("To: bob@b.example\r\n", "")],
    [
      "order of the fields",
      (mail) => mail.replace(/(Message-ID.*\r\n)/, "").replace("From:", "Message-ID: <one@assoc.example>\r\nFrom:"),
    ],
  ])("forgive %s", (_, change) => {
    expect(change(MAIL)).not.toBe(MAIL);
    expect(digest(change(MAIL))).toEqual(digest(MAIL));
  });

  it.each<[string, string, "header" | "body"]>([
    ["another author", MAIL.replace("Alice", "Carol"), "header"],
    ["another subject", MAIL.replace("goes on", "ends"), "header"],
    ["another date", MAIL.replace("03:00", "04:00"), "header"],
    ["another Message-ID", MAIL.replace("<one@", "<two@"), "header"],
    ["no Message-ID", MAIL.replace(/Message-ID.*\r\n/, ""), "header"],
    ["another word", MAIL.replace("bye", "buy"), "body"],
    ["one line for two", MAIL.replace("Bob \t\r\n\r\n", "Bob \t\r\n"), "body"],
  ])("tell %s", (_, other, which) => {
    const [one, two] = [digest(MAIL), digest(other)];
    expect(one[which]).not.toBe(two[which]);
    const rest = which === "header" ? "body" : "header";
    expect(one[rest]).toBe(two[rest]);
  });

  it("are the SHA-256 of RFC 6376 3.4.5's example, as DKIM would sign it", () => {
    const body = new RelaxedBody();
    for (const octet of Buffer.from(" C \r\nD \t E\r\n\r\n\r\n")) body.update(Buffer.from([octet]));
    // printf ' C\r\nD E\r\n' | openssl dgst -sha256 -binary | base64
    expect(body.digest()).toBe("unak6JHq0wL+Q1HP7dW1tjBx9FLA6DffoZ0qrLwbbpo=");
  });

  it("can be had of a header without a body, and of nothing", () => {
    expect(digest("From: a@b.example\r\n").body).toBe(digest("").body);
    expect(digest("From: a@b.example").header).not.toBe(digest("").header);
  });
});
