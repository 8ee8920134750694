import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerEnd, splitFields } from "../../../src/delivery/compose/header-block.ts";
import { authservId, ComposeFault, compose } from "../../../src/delivery/compose/index.ts";
import { type Outgoing, octetsOf } from "../../../src/delivery/compose/outgoing.ts";
import type { Body } from "../../../src/mail/envelope.ts";
import { dueMessage, memoryBody } from "../../support/due.ts";

const settings = { hostname: "gateway.test", secretHeaders: new Set(["x-tenant-secret"]) };
const RECEIVED =
  "Received: from pc.assoc.example ([192.0.2.7])\r\n" +
  "\tby gateway.test with ESMTPSA id abcdefghjkmn;\r\n" +
  "\tSun, 22 Nov 2026 03:40:14 +0000\r\n";
/** So that nothing has to be added. */
const BASE = "Message-ID: <1@a.example>\r\nDate: Sun, 22 Nov 2026 03:00:00 +0000\r\n";

async function collect(outgoing: Outgoing): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of octetsOf(outgoing)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "lintel-compose-"));
});
afterAll(() => rm(dir, { recursive: true }));

async function spooled(text: string): Promise<Body & { kind: "spool" }> {
  const path = join(dir, `${Math.random()}`.slice(2));
  await writeFile(path, text, "latin1");
  const { size, digest, eightBit } = memoryBody(text);
  return { kind: "spool", path, size, digest, eightBit };
}

/** What comes in below our Received field, and what goes out there. */
const cases: [string, string, string, string[]][] = [
  ["nothing to change", `${BASE}To: b@b.example\r\n\r\nbody\r\n`, `${BASE}To: b@b.example\r\n\r\nbody\r\n`, []],
  [
    "Bcc",
    `${BASE}Bcc: x@b.example\r\nTo: b@b.example\r\n\r\nb\r\n`,
    `${BASE}To: b@b.example\r\n\r\nb\r\n`,
    ["removed bcc"],
  ],
  [
    "a folded Bcc, with tabs and in odd case",
    `${BASE}bCC: x@b.example,\r\n\ty@b.example,\r\n  z@b.example\r\nTo: b@b.example\r\n\r\nb\r\n`,
    `${BASE}To: b@b.example\r\n\r\nb\r\n`,
    ["removed bcc"],
  ],
  ["a Bcc with space before the colon", `Bcc : x@b.example\r\n${BASE}\r\nb\r\n`, `${BASE}\r\nb\r\n`, ["removed bcc"]],
  ["a Bcc at the very end", `${BASE}Bcc: x@b.example\r\n\r\nb\r\n`, `${BASE}\r\nb\r\n`, ["removed bcc"]],
  ["Resent-Bcc", `${BASE}Resent-Bcc: x@b.example\r\n\r\nb\r\n`, `${BASE}\r\nb\r\n`, ["removed resent-bcc"]],
  [
    "Return-Path, twice",
    `Return-Path: <a@b.example>\r\n${BASE}Return-Path: <>\r\n\r\nb\r\n`,
    `${BASE}\r\nb\r\n`,
    ["removed return-path"],
  ],
  [
    "a listener's secret",
    `${BASE}X-Tenant-SECRET: s3\r\n cret\r\n\r\nb\r\n`,
    `${BASE}\r\nb\r\n`,
    ["removed x-tenant-secret"],
  ],
  [
    "our Authentication-Results",
    `${BASE}Authentication-Results: (x) Gateway.test; spf=pass\r\n\r\nb\r\n`,
    `${BASE}\r\nb\r\n`,
    ["removed authentication-results"],
  ],
  [
    "another's Authentication-Results",
    `${BASE}Authentication-Results: mx.example; spf=pass\r\n\r\nb\r\n`,
    `${BASE}Authentication-Results: mx.example; spf=pass\r\n\r\nb\r\n`,
    [],
  ],
  [
    "a body that looks like a header",
    `${BASE}\r\nBcc: x@b.example\r\n\r\n.\r\n`,
    `${BASE}\r\nBcc: x@b.example\r\n\r\n.\r\n`,
    [],
  ],
  [
    "8-bit, odd lines, odd space",
    `${BASE}Subject:  \xe9 \t \r\nno colon here\r\n\r\n\xff\x80`,
    `${BASE}Subject:  \xe9 \t \r\nno colon here\r\n\r\n\xff\x80`,
    [],
  ],
  ["a header without a body", `${BASE}To: b@b.example\r\n`, `${BASE}To: b@b.example\r\n`, []],
  [
    "a missing Date",
    "Message-ID: <1@a.example>\r\n\r\nb\r\n",
    "Date: Sun, 22 Nov 2026 03:40:14 +0000\r\nMessage-ID: <1@a.example>\r\n\r\nb\r\n",
    ["added date"],
  ],
  [
    "no header at all",
    "\r\nbody\r\n",
    "Message-ID: <abcdefghjkmn@gateway.test>\r\nDate: Sun, 22 Nov 2026 03:40:14 +0000\r\n\r\nbody\r\n",
    ["added message-id", "added date"],
  ],
];

describe("compose", () => {
  it.each(cases)("in memory: %s", async (_, input, expected, changes) => {
    const outgoing = await compose(dueMessage({ body: memoryBody(input) }), settings);
    expect(await collect(outgoing)).toBe(RECEIVED + expected);
    expect(outgoing.size).toBe(RECEIVED.length + expected.length);
    expect(outgoing.changes).toEqual(changes);
  });

  it.each(cases)("in the spool: %s", async (_, input, expected) => {
    const outgoing = await compose(dueMessage({ body: await spooled(input) }), settings);
    expect(await collect(outgoing)).toBe(RECEIVED + expected);
    expect(outgoing.size).toBe(RECEIVED.length + expected.length);
  });

  it("gives the same bytes at every attempt", async () => {
    const outgoing = await compose(dueMessage({ body: await spooled("\r\nbody\r\n") }), settings);
    expect(await collect(outgoing)).toBe(await collect(outgoing));
  });

  it("finds the end of a header far into a spool file", async () => {
    const long = `${BASE}${`X-Filler: ${"x".repeat(900)}\r\n`.repeat(300)}Bcc: x@b.example\r\n`;
    const outgoing = await compose(
      dueMessage({ body: await spooled(`${long}\r\n${"body\r\n".repeat(100_000)}`) }),
      settings,
    );
    const sent = await collect(outgoing);
    expect(sent).not.toContain("Bcc");
    expect(sent.length).toBe(outgoing.size);
    expect(sent.endsWith(`X-Filler: ${"x".repeat(900)}\r\n\r\n${"body\r\n".repeat(100_000)}`)).toBe(true);
  });

  it("refuses a header without end", async () => {
    const endless = `${BASE}${"X: y\r\n".repeat(900_000)}`;
    await expect(compose(dueMessage({ body: await spooled(endless) }), settings)).rejects.toThrow(ComposeFault);
  });

  it("fails on the way when the spool file was cut", async () => {
    const body = await spooled(`${BASE}\r\n${"body\r\n".repeat(1000)}`);
    const outgoing = await compose(dueMessage({ body }), settings);
    await truncate(body.path, body.size - 10);
    await expect(collect(outgoing)).rejects.toThrow(/octets, not/);
  });

  it("removes a hundred thousand fields", async () => {
    const body = memoryBody(`${BASE}${"Bcc: x@b.example\r\n".repeat(100_000)}\r\nb\r\n`);
    expect(await collect(await compose(dueMessage({ body }), settings))).toBe(`${RECEIVED}${BASE}\r\nb\r\n`);
  });
});

describe("splitFields", () => {
  it("joins to the same bytes again", () => {
    for (const [, input] of cases) {
      const bytes = Buffer.from(input, "latin1");
      const end = headerEnd(bytes);
      const header = end < 0 ? bytes : bytes.subarray(0, end);
      expect(Buffer.concat(splitFields(header).map((field) => field.bytes))).toEqual(header);
    }
  });
});

describe("authservId", () => {
  it.each([
    ["mx.example; spf=pass", "mx.example"],
    ["  MX.Example 1; none", "mx.example"],
    ["(a (nested \\) one)) mx.example;", "mx.example"],
    ['"mx.example"; dkim=pass', "mx.example"],
    ["((((", ""],
    ["", ""],
  ])("%j", (value, id) => {
    expect(authservId(value)).toBe(id);
  });
});
