/** The road with the parser and the rules that we ship: raw bytes in, reply and commit out. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Body } from "../../../src/mail/envelope.ts";
import { formatReply, SmtpFailure } from "../../../src/mail/status.ts";
import { createParser, type Parser } from "../../../src/parse/index.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { createIntake } from "../../../src/submission/index.ts";
import { aMember } from "../../support/fake-store.ts";
import { aTransaction, identity, mailFrom, testParts } from "./support.ts";

let parser: Parser;
beforeAll(() => {
  const limits = { max_header_fields: 1000, max_header_bytes: 262_144, max_depth: 20, max_parts: 500 };
  parser = createParser({ ...limits, max_text: 262_144, workers: 1, deadline: 60_000, queue: 200 });
});
afterAll(() => parser.close());

function bodyOf(lines: readonly string[]): Body {
  const bytes = Buffer.from(lines.join("\r\n"));
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: false };
}

/** No pack at all: what happens here binds in every mode. */
async function send(lines: readonly string[], member = "ann", path: string | null = `${member}@own.example`) {
  const parts = testParts(undefined, [...catalogue.values()]);
  const held = aMember("held", "held@own.example", { standing: "every-message-held" });
  parts.fake.members = [aMember("ann", "ann@own.example"), held];
  const intake = createIntake({ ...parts, parser: { ...parts.parser, ...parser } });
  const transaction = aTransaction({ login: identity(member, `${member}@own.example`), mail: mailFrom(path) });
  const reply = await intake.data(transaction, bodyOf(lines)).catch((error: unknown) => {
    if (error instanceof SmtpFailure) return error.reply;
    throw error;
  });
  return { reply: formatReply(reply), commits: parts.fake.commits };
}

const rest = ["To: bob@other.example", "Subject: Hi", "Date: Fri, 20 Nov 2026 12:00:00 +0000", "", "Hello Bob", ""];

test.each([
  ["plain mail", ["From: Ann <ann@own.example>"], /^250 2\.0\.0 \S{12} 1 sent$/],
  ["a folded From", ["From: Ann", " <ann@own.example>"], /1 sent$/],
  [
    "two From fields",
    ["From: ann@own.example", "From: ceo@bank.example"],
    /^554 5\.6\.0 .*\[mail\/duplicate-header\] .* id=\S{12}$/,
  ],
  [
    "the second From in capitals",
    ["From: ann@own.example", "FROM: ceo@bank.example"],
    /^554 5\.6\.0 .*\[mail\/duplicate-header\]/,
  ],
  [
    "two Sender fields",
    ["From: ann@own.example", "Sender: ann@own.example", "Sender: x@y.example"],
    /^554 5\.6\.0 .*\[mail\/duplicate-header\]/,
  ],
  ["no From", [], /^554 5\.6\.0 .*\[mail\/duplicate-header\]/],
  ["a blank before the second From's colon", ["From: ann@own.example", "From : ceo@bank.example"], /^554 5\.6\.0 /],
  ["a foreign From", ["From: ceo@bank.example"], /^550 5\.7\.1 From names <ceo@bank\.example>/],
  ["a foreign From behind a fold", ["From:", " ceo@bank.example"], /^550 5\.7\.1 From names <ceo@bank\.example>/],
  [
    "a foreign address as encoded name",
    ["From: =?utf-8?q?ceo=40bank=2Eexample?= <ann@own.example>"],
    /^550 5\.7\.1 The name beside/,
  ],
  ["a broken MIME structure", ["From: ann@own.example", "Content-Type: multipart/mixed"], /1 held for review$/],
  [
    "a hundred and one servers",
    ["From: ann@own.example", ...Array<string>(101).fill("Received: by x.example; now")],
    /^554 5\.4\.6 /,
  ],
] as const)("%s", async (_, head, reply) => {
  expect((await send([...head, ...rest])).reply).toMatch(reply);
});

test("every message of a member under review is held", async () => {
  const { reply, commits } = await send(["From: held@own.example", ...rest], "held");
  expect(reply).toMatch(/1 held for review$/);
  expect(commits[0]?.judgement.findings.map(({ rule }) => rule)).toEqual(["sender/standing"]);
});

test("also when it is automatic with a null reverse-path: a standing binds", async () => {
  const { reply } = await send(["From: held@own.example", "Auto-Submitted: auto-replied", ...rest], "held", null);
  expect(reply).toMatch(/1 held for review$/);
});
