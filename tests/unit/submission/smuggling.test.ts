/** The smuggling matrix (std 76), on real sockets: the second envelope must never appear. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startWire, TRUSTED, type Wire } from "../../support/fake-intake.ts";
import { RawClient } from "../../support/raw-client.ts";

const TERMINATORS = [
  "\n.\n",
  "\n.\r\n",
  "\r.\r",
  "\r.\r\n",
  "\r.\n",
  "\n.\r",
  "\r\n.\n",
  "\r\n.\r",
  "\0\r\n.\r\n",
  "\r\n\0.\r\n",
  "\r\0\n.\r\n",
  "\r\n.\0\r\n",
  "\r\n.\r\r\n",
  "\r\r\n.\r\r\n",
  "\r\r\n.\r\n",
] as const;

const HEAD = "Subject: one\r\n\r\nbody";
const SMUGGLED =
  "MAIL FROM:<evil@evil.example>\r\nRCPT TO:<victim@example.org>\r\nDATA\r\nSubject: two\r\n\r\nx\r\n.\r\nQUIT\r\n";
const ENVELOPE = "MAIL FROM:<a@assoc.example>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n";

let wire: Wire;
beforeAll(async () => {
  wire = await startWire([TRUSTED], { connections: 2000, connections_per_address: 2000 });
});
afterAll(() => wire.close());
beforeEach(() => {
  wire.intake.delivered.length = 0;
  wire.intake.mails.length = 0;
});

async function attack(send: (client: RawClient) => Promise<void>): Promise<void> {
  const client = await RawClient.hello({ port: wire.port });
  await send(client);
  const transcript = await client.untilClosed();
  expect(transcript).toMatch(/\r\n554 5\.6\.0 [^\r]*\r\n421 4\.7\.0 [^\r]*\r\n$/);
  expect(wire.intake.delivered).toEqual([]);
  expect(wire.intake.mails.map(({ command }) => command.reversePath?.text)).not.toContain("evil@evil.example");
}

describe.each(TERMINATORS)("data ended by %j", (terminator) => {
  const data = HEAD + terminator + SMUGGLED;

  it("in one segment, after 354", () =>
    attack(async (client) => {
      client.send(ENVELOPE);
      await client.replies(3);
      client.send(data);
    }));

  it("in one segment with the envelope", () => attack(async (client) => client.send(ENVELOPE + data)));

  it("one octet per segment", () =>
    attack(async (client) => {
      client.send(ENVELOPE);
      await client.replies(3);
      await client.sendBytewise(data);
    }));

  it("split at every boundary of the terminator, after 354 and with the envelope", async () => {
    for (let at = HEAD.length; at <= HEAD.length + terminator.length + 1; at++) {
      await attack(async (client) => {
        client.send(ENVELOPE);
        await client.replies(3);
        await client.sendSplit(data, at);
      });
      await attack((client) => client.sendSplit(ENVELOPE + data, ENVELOPE.length + at));
    }
  });
});

describe("what is no attack", () => {
  const session = `${ENVELOPE}${HEAD}\r\n..\r\n.\r\n${ENVELOPE}second\r\n.\r\nQUIT\r\n`;

  it.each([
    ["in one segment", async (client: RawClient) => client.send(session)],
    ["one octet per segment", (client: RawClient) => client.sendBytewise(session)],
  ])("two messages %s give the same transcript (std 30)", async (_, send) => {
    const client = await RawClient.hello({ port: wire.port });
    await send(client);
    const codes = [...(await client.untilClosed()).matchAll(/^(\d{3})[ ]/gm)].map((match) => match[1]);
    expect(codes).toEqual(["220", "250", "250", "250", "354", "250", "250", "250", "354", "250", "221"]);
    expect(wire.intake.delivered.map(({ text }) => text)).toEqual([`${HEAD}\r\n.\r\n`, "second\r\n"]);
  });

  it("a session split at every boundary", async () => {
    const short = `${ENVELOPE}a\r\n..\r\n.\r\nQUIT\r\n`;
    for (let at = 1; at < short.length; at++) {
      wire.intake.delivered.length = 0;
      const client = await RawClient.hello({ port: wire.port });
      await client.sendSplit(short, at);
      await client.untilClosed();
      expect(wire.intake.delivered.map(({ text }) => text)).toEqual(["a\r\n.\r\n"]);
    }
  });
});
