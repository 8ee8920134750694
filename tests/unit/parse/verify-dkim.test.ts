import { createHash, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signedMail } from "../../../src/delivery/dkim/index.ts";
import { provesAuthor, type TxtResolver, verifyDkim } from "../../../src/parse/verify-dkim.ts";
import { published, testKey } from "../../support/dkim.ts";

const key = testKey("jones.example");
const resolver = published(key);
const MAIL = Buffer.from(
  [
    "From: Bob <bob@jones.example>",
    "To: ann@smith.example",
    "Subject: Do send me your newsletter",
    "Date: Sun, 22 Nov 2026 03:00:00 +0000",
    "",
    "Please put me on your list.",
    "",
  ].join("\r\n"),
);
const signedBy = (mail: Buffer, signer = key) => signedMail(mail, { signerOf: () => signer });
const replaced = (mail: Buffer, from: string | RegExp, to: string) =>
  Buffer.from(mail.toString("latin1").replace(from, to), "latin1");

/** A signature as another program may make it: `simple/simple`, these fields, these tags besides. */
function simplySigned(mail: Buffer, names: readonly string[], more = "", signer = key): Buffer {
  const text = mail.toString("latin1");
  const [head = "", body = ""] = [
    text.slice(0, text.indexOf("\r\n\r\n") + 2),
    text.slice(text.indexOf("\r\n\r\n") + 4),
  ];
  const bodyHash = createHash("sha256").update(body, "latin1").digest("base64");
  const field = `DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=${signer.domain}; s=${signer.selector};${more} h=${names.join(":")}; bh=${bodyHash}; b=`;
  const lines = names.map((name) => head.split("\r\n").findLast((line) => line.toLowerCase().startsWith(`${name}:`)));
  const octets = `${lines.map((line) => `${line}\r\n`).join("")}${field}`;
  const value = sign("sha256", Buffer.from(octets, "latin1"), signer.privateKey).toString("base64");
  return Buffer.from(`${field}${value}\r\n${text}`, "latin1");
}
const ENOUGH = ["from", "to", "subject", "date"];

describe("a request that somebody signed", () => {
  it("passes with what it signs, and proves its author", async () => {
    const results = await verifyDkim(await signedBy(MAIL), { resolver });
    expect(results).toEqual([
      { domain: "jones.example", selector: "s1", result: "pass", signedHeaders: ["from", "subject", "date", "to"] },
    ]);
    expect(provesAuthor(results, "jones.example")).toBe(true);
    expect(provesAuthor(results, "Mail.Jones.example")).toBe(true);
  });

  it("passes as others sign it", async () => {
    const results = await verifyDkim(simplySigned(MAIL, ENOUGH), { resolver });
    expect(results[0]?.result).toBe("pass");
    expect(provesAuthor(results, "jones.example")).toBe(true);
  });

  it.each(["evil.example", "notjones.example", "jones.example.evil.example", "example"])(
    "proves nothing about %s",
    async (domain) => {
      expect(provesAuthor(await verifyDkim(await signedBy(MAIL), { resolver }), domain)).toBe(false);
    },
  );

  it("proves nothing about a child's sibling, or under a top-level domain", () => {
    const of = (domain: string) => [{ domain, selector: "s", result: "pass" as const, signedHeaders: ENOUGH }];
    expect(provesAuthor(of("a.jones.example"), "b.jones.example")).toBe(false);
    expect(provesAuthor(of("a.jones.example"), "jones.example")).toBe(false);
    expect(provesAuthor(of("example"), "jones.example")).toBe(false);
    expect(provesAuthor(of(""), "jones.example")).toBe(false);
  });

  it.each(ENOUGH)("proves nothing when %s is not signed", async (missing) => {
    const names = ENOUGH.filter((name) => name !== missing);
    const results = await verifyDkim(simplySigned(MAIL, names), { resolver });
    expect(results[0]?.result).toBe("pass");
    expect(provesAuthor(results, "jones.example")).toBe(false);
  });

  it.each(["From: eve@evil.example", "Subject: other", "Date: today", "To: x@y.example"])(
    "proves nothing when a second field stands beside the signed one: %s",
    async (added) => {
      const good = simplySigned(MAIL, ENOUGH);
      for (const mail of [Buffer.from(`${added}\r\n${good.toString("latin1")}`, "latin1")])
        expect(provesAuthor(await verifyDkim(mail, { resolver }), "jones.example")).toBe(false);
    },
  );

  it("fails when words were changed", async () => {
    const mail = await signedBy(MAIL);
    for (const [from, to] of [
      ["Please", "Never"],
      ["newsletter", "brochure"],
    ] as const) {
      const results = await verifyDkim(replaced(mail, from, to), { resolver });
      expect(results.map(({ result }) => result)).toEqual(["fail"]);
      expect(provesAuthor(results, "jones.example")).toBe(false);
    }
  });
});

describe("a signature that does not count", () => {
  const short = testKey("jones.example", "s1", 1024);
  const record =
    (text: string): TxtResolver =>
    async () => [[text]];
  const value = async () => ((await resolver("s1._domainkey.jones.example"))[0] ?? []).join("");
  const first = async (mail: Buffer, dns: TxtResolver = resolver) =>
    (await verifyDkim(mail, { resolver: dns }))[0]?.result;

  it("covers a part of the body only, though it would verify", async () => {
    const whole = MAIL.length - MAIL.indexOf("\r\n\r\n") - 4;
    expect(await first(simplySigned(MAIL, ENOUGH, ` l=${whole};`))).toBe("none");
  });

  it("has expired, or comes from the future", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await first(simplySigned(MAIL, ENOUGH, ` x=${now - 60};`))).toBe("none");
    expect(await first(simplySigned(MAIL, ENOUGH, ` t=${now + 86_400};`))).toBe("none");
    expect(await first(simplySigned(MAIL, ENOUGH, " t=tomorrow;"))).toBe("none");
    expect(await first(simplySigned(MAIL, ENOUGH, ` t=${now - 60}; x=${now + 86_400};`))).toBe("pass");
  });

  it("counts though its clock is a minute ahead of ours", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await first(simplySigned(MAIL, ENOUGH, ` t=${now + 60};`))).toBe("pass");
  });

  it.each([
    ["SHA-1", "a=rsa-sha256", "a=rsa-sha1"],
    ["an algorithm that nobody knows", "a=rsa-sha256", "a=rsa-md5"],
    ["a tag twice", "v=1;", "v=1; d=evil.example;"],
    ["no domain", "d=jones.example;", ""],
  ])("has %s", async (_what, from, to) => {
    expect(await first(replaced(simplySigned(MAIL, ENOUGH), from, to))).toBe("none");
  });

  it("has no key in DNS, a revoked one, or one in testing", async () => {
    const mail = await signedBy(MAIL);
    expect(await first(mail, published(testKey("elsewhere.example")))).toBe("none");
    expect(await first(mail, record("v=DKIM1; p="))).toBe("none");
    expect(await first(mail, record(`t=y; ${await value()}`))).toBe("none");
    expect(await first(mail, record(`t=s; ${await value()}`))).toBe("pass");
  });

  it("has a key of 1024 bits, which still counts, but no other key", async () => {
    expect(await first(await signedBy(MAIL, short), published(short))).toBe("pass");
    expect(await first(await signedBy(MAIL, short))).toBe("fail");
  });
});

describe("hostile input", () => {
  const counted = () => {
    const asked: string[] = [];
    const count: TxtResolver = async (name) => {
      asked.push(name);
      return resolver(name);
    };
    return { asked, resolver: count };
  };

  it("costs at most five look-ups, however many signatures there are", async () => {
    const dns = counted();
    const one = simplySigned(MAIL, ENOUGH).toString("latin1").split("\r\n")[0];
    const many = Buffer.from(`${`${one}\r\n`.repeat(400)}${MAIL.toString("latin1")}`, "latin1");
    expect(await verifyDkim(many, dns)).toHaveLength(5);
    expect(dns.asked).toHaveLength(5);
  });

  it("is not looked into when its header has folds without end, which would stop all else for minutes", async () => {
    const dns = counted();
    const signed = simplySigned(MAIL, ENOUGH).toString("latin1");
    const folds = Buffer.from(`X: a\r\n${" b\r\n".repeat(60_000)}${signed}`, "latin1");
    expect(await verifyDkim(folds, dns)).toEqual([]);
    expect(dns.asked).toEqual([]);
  });

  it("asks nobody about ARC, or about no signature at all", async () => {
    const dns = counted();
    const arc = "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=evil.example; s=x; b=x\r\n";
    expect(await verifyDkim(Buffer.from(`${arc}${MAIL.toString("latin1")}`), dns)).toEqual([]);
    expect(dns.asked).toEqual([]);
  });

  it("ends when DNS does not answer", async () => {
    const silent: TxtResolver = () => new Promise(() => {});
    const results = await verifyDkim(await signedBy(MAIL), { resolver: silent, timeout: 50 });
    expect(results.map(({ result }) => result)).toEqual(["temperror"]);
  });

  it.each([
    ["nothing", ""],
    ["no header", "\r\n\r\nbody"],
    ["a header without end", `Subject: ${"x".repeat(400_000)}`],
    ["too many fields", `${"A: b\r\n".repeat(2000)}\r\n`],
    ["a signature of nothing", "DKIM-Signature:\r\n\r\nx"],
    ["a signature of rubbish", "DKIM-Signature: v=1; a=rsa-sha256; d=\0; s=../..; h=:::; bh=!; b=!\r\n\r\nx"],
    ["no body", "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=x; b=x"],
  ])("is taken without an exception: %s", async (_what, text) => {
    const results = await verifyDkim(Buffer.from(text, "latin1"), { resolver });
    expect(results.every(({ result }) => result !== "pass")).toBe(true);
  });
});
