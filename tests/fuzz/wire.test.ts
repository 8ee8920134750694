/** Hostile octets on the wire: nothing breaks, nothing is smuggled, everybody else is served. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { PASSWORD, STARTTLS, startWire, TRUSTED, USER, type Wire } from "../support/fake-intake.ts";
import fc from "../support/fc.ts";
import { authPlain, RawClient } from "../support/raw-client.ts";

let wire: Wire;
beforeAll(async () => {
  wire = await startWire([{ ...TRUSTED, xclient: ["127.0.0.1"] }, STARTTLS], {
    connections: 5000,
    connections_per_address: 5000,
    max_size: 20_000,
    spool_above: 50,
  });
});
afterAll(() => wire.close());

const FRAGMENTS = [
  "EHLO c.example\r\n",
  "HELO c\r\n",
  "MAIL FROM:<a@assoc.example>\r\n",
  'MAIL FROM:<"a>b"@assoc.example> SIZE=10\r\n',
  "RCPT TO:<b@example.org>\r\n",
  "RCPT TO:<b@example.org> NOTIFY=NEVER ORCPT=rfc822;b\r\n",
  "DATA\r\n",
  "Subject: x\r\n\r\nbody\r\n",
  ".\r\n",
  "..\r\n",
  "\r\n.\r\n",
  "\n.\n",
  "\r.\r",
  "\0",
  "\r",
  "\n",
  "\r\n",
  "RSET\r\n",
  "NOOP\r\n",
  "STARTTLS\r\n",
  "AUTH LOGIN\r\n",
  `${authPlain(USER, PASSWORD)}\r\n`,
  "XCLIENT ADDR=198.51.100.7 LOGIN=x\r\n",
  "BDAT 5 LAST\r\nhello",
  "QUIT\r\n",
  "x".repeat(1000),
  "\xff\xfe\x80",
  "GET / HTTP/1.1\r\n",
];

interface Script {
  readonly listener: number;
  readonly greeted: boolean;
  readonly parts: readonly string[];
  readonly end: "kill" | "end" | "wait";
}

const soup = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 20, unit: "binary-ascii" })), {
  maxLength: 25,
});
/** A whole message, now and then with something in it that no message may hold, and soup behind it. */
const message = fc
  .tuple(
    fc.array(fc.constantFrom("line\r\n", "..\r\n", ".x\r\n", "\xe4\r\n", `${"x".repeat(70)}\r\n`), { maxLength: 8 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("\n.\n", "\r", "\0", "\n", "x".repeat(1200)) },
    ),
    soup,
  )
  .map(([lines, bad, rest]) => [
    "EHLO c\r\nMAIL FROM:<a@assoc.example>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n",
    ...lines,
    ...(bad === null ? [] : [bad]),
    "\r\n.\r\n",
    ...rest,
  ]);

const script: fc.Arbitrary<Script> = fc.record({
  listener: fc.constantFrom(0, 0, 1),
  greeted: fc.constantFrom(true, true, true, false),
  parts: fc.oneof(soup, message, message),
  end: fc.constantFrom("kill", "end", "end", "wait"),
});

async function play({ listener, greeted, parts, end }: Script): Promise<void> {
  const client = await RawClient.connect({ port: wire.listeners.ports[listener] ?? 0 });
  if (greeted) await client.reply();
  for (const part of parts) await client.sendSplit(part);
  if (end === "wait") await new Promise((resolve) => setTimeout(resolve, 5));
  if (end === "end") client.socket.end();
  else client.kill();
  if (end === "end") await client.untilClosed();
}

it("survives any soup of commands, data and junk in any segments", async () => {
  await fc.assert(fc.asyncProperty(script, play), { numRuns: 400 });
  expect(wire.intake.delivered.length).toBeGreaterThan(20);
  for (const { text, body } of wire.intake.delivered) {
    expect(text).not.toMatch(/\0|\r(?!\n)|(?<!\r)\n/);
    expect(body.size).toBe(text.length);
  }
  expect(wire.logged.filter(({ level }) => level === "error")).toEqual([]);
  const client = await RawClient.hello({ port: wire.port });
  await client.command("MAIL FROM:<a@assoc.example>");
  await client.command("RCPT TO:<b@example.org>");
  await client.command("DATA");
  expect(await client.command("still here\r\n.")).toBe("250 2.0.0 taken");
});
