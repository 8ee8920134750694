import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerEnd, splitFields } from "../../../../src/delivery/compose/header-block.ts";
import { compose } from "../../../../src/delivery/compose/index.ts";
import { type Outgoing, octetsOf, outgoingBody } from "../../../../src/delivery/compose/outgoing.ts";
import { type Signers, SigningFault, signed, signedMail } from "../../../../src/delivery/dkim/index.ts";
import { RelaxedBody } from "../../../../src/mail/canonical.ts";
import { byDkimpy, byMailauth, hasDkimpy, testKey } from "../../../support/dkim.ts";
import { dueMessage, memoryBody } from "../../../support/due.ts";
import fc from "../../../support/fc.ts";
import { requires } from "../../../support/tools.ts";

const dkimpy = requires(["python3"], { "python3-dkim": hasDkimpy() });

const key = testKey("assoc.example");
const signers: Signers = { signerOf: (domain) => (domain.endsWith("assoc.example") ? key : null) };

const HEADER = [
  "From: Alice <alice@assoc.example>",
  "To: bob@b.example",
  "Subject: Hello",
  "Date: Sun, 22 Nov 2026 03:00:00 +0000",
  "Message-ID: <one@assoc.example>",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "List-Unsubscribe: <https://gateway.test/u/t>, <mailto:unsubscribe+t@gateway.test>",
  "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
  "",
].join("\r\n");

/** `body` as it stands between the empty line and the end. */
function outgoing(header: string, body: string | Buffer, cut = 0): Outgoing {
  const rest = Buffer.concat([Buffer.from("\r\n"), Buffer.from(body)]);
  const pieces = cut === 0 ? [rest] : (rest.toString("latin1").match(new RegExp(`[^]{1,${cut}}`, "g")) ?? []);
  const chunks = () => pieces.map((piece) => Buffer.from(piece as string, "latin1"));
  return {
    ...{ size: header.length + rest.length, eightBit: false, changes: [] },
    header: Buffer.from(header, "latin1"),
    body: outgoingBody(chunks),
  };
}

async function bytesOf(copy: Outgoing): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of octetsOf(copy)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const send = async (header: string, body: string | Buffer, cut = 0) =>
  bytesOf(await signed(outgoing(header, body, cut), signers));

/** Both verifiers, where both are there; dkimpy reads what a connection makes of a body without a last line end. */
async function verdicts(messages: readonly Buffer[]): Promise<string[]> {
  const first = await Promise.all(messages.map(async (message) => (await byMailauth(message, key)).join()));
  const second = dkimpy ? await byDkimpy(messages, key) : first.map((verdict) => verdict === "pass");
  return first.map((verdict, index) => `${verdict} ${second[index]}`);
}

const GOOD = "pass true";

describe("a signed copy", () => {
  const bodies: [string, string | Buffer][] = [
    ["plain", "Hello Bob\r\n"],
    ["empty", ""],
    ["one empty line", "\r\n"],
    ["empty lines only", "\r\n\r\n\r\n"],
    ["blanks only", "  \t \r\n \r\n"],
    ["trailing empty lines", "Hello\r\n\r\n\r\n\r\n"],
    ["trailing lines of blanks", "Hello\r\n \r\n\t\r\n"],
    ["empty lines within", "\r\n\r\nHello\r\n\r\n\r\nBob\r\n"],
    ["blanks and tabs everywhere", " Hello \t  Bob\t\r\n\ttab  \r\n"],
    ["no last line end", "Hello Bob"],
    ["dots", ".\r\n..\r\n.dot\r\n"],
    ["8-bit", Buffer.from("Grüße\u00a0à tous\r\n")],
    ["octets that are no text", Buffer.from([0x80, 0xa0, 0xff, 0x0b, 0x0c, 0x0d, 0x0a])],
    ["one line of 300,000 octets", `${"x ".repeat(150_000)}\r\n`],
    ["many lines", "All work and no play  makes Jack a dull boy.\r\n".repeat(20_000)],
    ["200,000 empty lines and a word", `${"\r\n".repeat(200_000)}end\r\n`],
  ];

  it("verifies elsewhere whatever its body is", async () => {
    const messages = await Promise.all(bodies.map(([, body]) => send(HEADER, body)));
    const seen = await verdicts(messages);
    expect(seen.map((verdict, index) => `${bodies[index]?.[0]}: ${verdict}`)).toEqual(
      bodies.map(([name]) => `${name}: ${GOOD}`),
    );
  });

  const headers: [string, string][] = [
    ["folded", HEADER.replace("Hello", "Hello\r\n\t there\r\n   and   there")],
    ["odd case and blanks after the colon", HEADER.replace("Subject: Hello", "sUBJECT:\t  Hello  ")],
    ["no blank after the colon", HEADER.replace("Subject: ", "Subject:")],
    ["an empty value", HEADER.replace("Subject: Hello", "Subject:")],
    ["a value on the next line", HEADER.replace("Subject: Hello", "Subject:\r\n Hello")],
    ["many of what is signed once", `${HEADER}${"List-Id: <x>\r\nCc: c@c.example\r\n".repeat(9)}`],
    ["no Subject, no List-Unsubscribe", HEADER.replace(/^(?:Subject|List-).*\r\n/gm, "")],
    ["raw UTF-8", HEADER.replace("Hello", Buffer.from("Grüße an alle").toString("latin1"))],
    ["colons and semicolons", HEADER.replace("Hello", "a: b; c=d; b=; bh=x")],
    ["a long value", HEADER.replace("Hello", "word ".repeat(180))],
    ["another's signature", `DKIM-Signature: v=1; a=rsa-sha256; d=other.example; s=x; h=from; bh=; b=\r\n${HEADER}`],
  ];

  it("verifies elsewhere whatever its header is", async () => {
    const messages = await Promise.all(headers.map(([, header]) => send(header, "Hello\r\n")));
    const seen = (await verdicts(messages)).map((verdict) => verdict.replace(/^pass,\w+/, "pass"));
    expect(seen.map((verdict, index) => `${headers[index]?.[0]}: ${verdict}`)).toEqual(
      headers.map(([name]) => `${name}: ${GOOD}`),
    );
  });

  it("forgives a blank before the colon as RFC 6376 3.4.2 does, and some verifiers do not", async () => {
    const copy = await send(HEADER.replace("Subject:", "Subject \t:"), "Hello\r\n");
    expect(await byMailauth(copy, key)).toEqual(["pass"]);
  });

  it.skipIf(!dkimpy)("takes no other octet for a blank than blank and tab", async () => {
    const copy = await send(HEADER.replace("Hello", Buffer.from("voilà à").toString("latin1")), "Hello\r\n");
    expect(copy.includes(0xa0)).toBe(true);
    expect(await byDkimpy([copy], key)).toEqual([true]);
  });

  it("verifies elsewhere for any header and body", async () => {
    const blank = fc.constantFrom("", " ", "\t", "  ", " \t ", "\r\n ", "\r\n\t ");
    const word = fc.stringMatching(/^[!-~]{1,12}$/);
    const value = fc.array(fc.tuple(word, blank), { maxLength: 8 }).map((all) => all.flat().join(""));
    const name = fc.constantFrom("Subject", "X-Any", "Cc", "Feedback-ID", "References", "list-id", "Keywords");
    const field = fc.tuple(name, blank, value).map(([key, gap, text]) => `${key}:${gap}${text}\r\n`);
    const line = fc.tuple(fc.constantFrom("", " ", "\t  "), value, fc.constantFrom("", " ", " \t"));
    const body = fc.array(line, { maxLength: 12 }).map((all) => all.map((parts) => `${parts.join("")}\r\n`).join(""));
    const messages = fc.sample(fc.tuple(fc.array(field, { maxLength: 6 }), body, fc.nat(40)), 300);
    const copies = await Promise.all(
      // A fold of blanks alone ends the header for some readers (RFC 5322 4.2); intake takes such mail to be malformed.
      messages.map(([fields, text, cut]) =>
        send(`${HEADER}${fields.join("").replace(/\r\n[ \t]+(?=\r\n)/g, "")}`, text, cut),
      ),
    );
    const seen = await verdicts(copies);
    const bad = seen.flatMap((verdict, index) =>
      verdict === GOOD ? [] : [`${verdict} ${JSON.stringify(messages[index])}`],
    );
    expect(bad).toEqual([]);
  });

  it.each([
    ["a second From", "From: mallory@evil.example\r\n"],
    ["a second Subject", "Subject: Buy now\r\n"],
    ["a second List-Unsubscribe", "List-Unsubscribe: <https://evil.example/>\r\n"],
    ["a second List-Unsubscribe-Post", "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"],
    ["a Reply-To", "Reply-To: mallory@evil.example\r\n"],
    ["a Sender", "Sender: mallory@evil.example\r\n"],
    ["a second Content-Type", "Content-Type: text/html\r\n"],
  ])("fails everywhere once somebody adds %s, above or below", async (_what, added) => {
    const good = (await send(HEADER, "Hello\r\n")).toString("latin1");
    const end = good.indexOf("\r\n\r\n") + 2;
    const above = Buffer.from(added + good, "latin1");
    const below = Buffer.from(good.slice(0, end) + added + good.slice(end), "latin1");
    for (const verdict of await verdicts([above, below])) expect(verdict).toMatch(/^fail (?!true)/);
  });

  it.each([
    ["the body", "Hello", "Hallo"],
    ["the end of the body", "Bob\r\n", "Bob\r\nP.S. Buy now\r\n"],
    ["the subject", "Subject: Hello", "Subject: Buy"],
    ["the selector", "s=s1;", "s=s2;"],
  ])("fails everywhere once somebody changes %s", async (_what, from, to) => {
    const good = (await send(HEADER, "Hello Bob\r\n")).toString("latin1");
    const [verdict = ""] = await verdicts([Buffer.from(good.replace(from, to), "latin1")]);
    expect(good).toContain(from);
    expect(verdict).not.toContain("pass");
    expect(verdict).not.toContain("true");
  });
});

/** Tag by tag, as another program would read it. */
function tagsOf(message: Buffer): Map<string, string> {
  const [top] = splitFields(message.subarray(0, headerEnd(message)));
  const value = top?.bytes.toString("latin1").replace(/\s/g, "").replace("DKIM-Signature:", "") ?? "";
  return new Map(value.split(";").map((tag) => [tag.slice(0, tag.indexOf("=")), tag.slice(tag.indexOf("=") + 1)]));
}

describe("the field", () => {
  it("stands on top, names the domain and selector, and has neither l= nor a time", async () => {
    const tags = tagsOf(await send(HEADER, "Hello\r\n"));
    expect([...tags.keys()]).toEqual(["v", "a", "c", "d", "s", "h", "bh", "b"]);
    expect(Object.fromEntries(tags)).toMatchObject({
      a: "rsa-sha256",
      c: "relaxed/relaxed",
      d: "assoc.example",
      s: "s1",
    });
  });

  it("names what unsubscribes, and once more than it is there what nobody may add", async () => {
    const names = (tagsOf(await send(`${HEADER}List-Id: <l>\r\n`, "Hello\r\n")).get("h") ?? "").split(":");
    const times = (name: string) => names.filter((other) => other === name).length;
    for (const name of ["From", "Subject", "Date", "To", "Message-ID", "List-Unsubscribe", "List-Unsubscribe-Post"])
      expect([name, times(name)]).toEqual([name, 2]);
    for (const name of ["Cc", "Reply-To", "Sender", "List-Id"]) expect([name, times(name)]).toEqual([name, 1]);
    expect(times("Feedback-ID")).toBe(0);
  });

  it("folds into lines of at most 78", async () => {
    const many = `${HEADER}${"References: <x>\r\n".repeat(40)}`;
    const [top] = splitFields(await send(many, "Hello\r\n"));
    const lines = top?.bytes.toString("latin1").split("\r\n") ?? [];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it("is the same at every attempt", async () => {
    expect(await send(HEADER, "Hello\r\n")).toEqual(await send(HEADER, "Hello\r\n"));
  });

  it("changes nothing below itself, and says so", async () => {
    const before = outgoing(HEADER, "Hello\r\n");
    const after = await signed({ ...before, changes: ["removed bcc"] }, signers);
    const bytes = await bytesOf(after);
    expect(bytes.subarray(bytes.length - before.size)).toEqual(await bytesOf(before));
    expect(after).toMatchObject({ size: bytes.length, changes: ["removed bcc", "signed assoc.example"] });
    expect(after.header).toEqual(bytes.subarray(0, headerEnd(bytes)));
    expect(await bytesOf(after)).toEqual(bytes);
  });
});

describe("who is signed for", () => {
  it("signs for a subdomain with its parent's key", async () => {
    const copy = await signed(outgoing(HEADER.replace("@assoc.", "@mail.assoc."), "Hello\r\n"), signers);
    expect(copy.changes).toEqual(["signed assoc.example"]);
    expect(await verdicts([await bytesOf(copy)])).toEqual([GOOD]);
  });

  it("signs for a domain outside ASCII by its A-labels, however From writes it", async () => {
    const utf8 = Buffer.from("münchen.example").toString("latin1"); // as octets of the header
    const idn = testKey("xn--mnchen-3ya.example");
    const own: Signers = { signerOf: (domain) => (domain === idn.domain ? idn : null) };
    for (const domain of ["xn--mnchen-3ya.example", "XN--Mnchen-3ya.EXAMPLE", utf8]) {
      const copy = await signed(outgoing(HEADER.replace("assoc.example>", `${domain}>`), "Hello\r\n"), own);
      expect(copy.changes).toEqual(["signed xn--mnchen-3ya.example"]);
    }
  });

  it.each([
    ["whose domain has no key", HEADER.replace("alice@assoc", "alice@other")],
    ["with two From fields", `${HEADER}From: eve@assoc.example\r\n`],
    ["without From", HEADER.replace(/^From.*\r\n/, "")],
    ["with a From that nobody can read", HEADER.replace(/<alice.*>/, "<alice@@assoc.example>")],
  ])("leaves mail %s as it is", async (_what, header) => {
    const copy = outgoing(header, "Hello\r\n");
    expect(await signed(copy, signers)).toBe(copy);
  });
});

describe("what goes wrong while signing", () => {
  it("keeps mail here when the key does not fit the one that receivers have", async () => {
    const { publicKey } = testKey("assoc.example");
    const wrong: Signers = { signerOf: () => ({ ...key, publicKey }) };
    await expect(signed(outgoing(HEADER, "Hello\r\n"), wrong)).rejects.toThrow(SigningFault);
  });

  it("keeps mail here when the key signs in another way", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const wrong: Signers = { signerOf: () => ({ ...key, privateKey }) };
    await expect(signed(outgoing(HEADER, "Hello\r\n"), wrong)).rejects.toThrow();
  });

  it("keeps mail here when a name would write other tags", async () => {
    for (const over of [
      { domain: "assoc.example; x=1" },
      { selector: "s1; l=0" },
      { selector: "s1;\r\n d=evil.example" },
    ])
      await expect(signed(outgoing(HEADER, "Hello\r\n"), { signerOf: () => ({ ...key, ...over }) })).rejects.toThrow(
        SigningFault,
      );
  });
});

describe("mail of our own", () => {
  it("is signed in memory, and comes back as it was without a key", async () => {
    const mail = await bytesOf(outgoing(HEADER, "Hello\r\n"));
    expect(await verdicts([await signedMail(mail, signers)])).toEqual([GOOD]);
    expect(await signedMail(mail, { signerOf: () => null })).toBe(mail);
  });
});

describe("a message on its way", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "lintel-dkim-"));
  });
  afterAll(() => rm(dir, { recursive: true }));
  const settings = { hostname: "gateway.test", secretHeaders: new Set<string>() };

  it.each(["memory", "spool"] as const)("is signed after it was composed, out of the %s", async (kind) => {
    const text = Buffer.from(`Bcc: x@b.example\r\n${HEADER}\r\n${"Hello  Bob \r\n".repeat(60_000)}\r\n\r\n`);
    const path = join(dir, "body");
    await writeFile(path, text);
    const { size, digest, eightBit } = memoryBody(text);
    const body = kind === "memory" ? memoryBody(text) : { kind, path, size, digest, eightBit };
    const copy = await signed(await compose(dueMessage({ body }), settings), signers);
    expect(copy.changes).toEqual(["removed bcc", "signed assoc.example"]);
    const bytes = await bytesOf(copy);
    expect(bytes.length).toBe(copy.size);
    expect(await verdicts([bytes])).toEqual([GOOD]);
  });
});

describe("the canonical body", () => {
  /** RFC 6376 3.4.4 word for word, for a body in one piece. */
  function byTheBook(body: string): string {
    const lines = body.split("\r\n").map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""));
    while (lines.length > 0 && lines.at(-1) === "") lines.pop();
    const canonical = lines.map((line) => `${line}\r\n`).join("");
    return createHash("sha256").update(canonical, "latin1").digest("base64");
  }

  it("is that of the RFC, however the body is cut", () => {
    const octets = fc.stringMatching(/^(?:[ \t]|\r\n|[a\x80\xa0\xff]){0,60}$/);
    fc.assert(
      fc.property(octets, fc.integer({ min: 1, max: 9 }), (text, cut) => {
        const body = new RelaxedBody();
        const bytes = Buffer.from(text, "latin1");
        for (let at = 0; at < bytes.length; at += cut) body.update(bytes.subarray(at, at + cut));
        expect(body.digest()).toBe(byTheBook(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a bare CR or LF for the line end that it becomes on the wire", () => {
    const digest = (text: string) => {
      const body = new RelaxedBody();
      body.update(Buffer.from(text));
      return body.digest();
    };
    expect(digest("a \nb\rc")).toBe(byTheBook("a\r\nb\r\nc\r\n"));
  });
});
