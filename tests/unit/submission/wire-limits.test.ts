/** Deadlines and counts (std 84, 85, G6, G7), with short ones. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Census } from "../../../src/submission/wire/census.ts";
import { IMPLICIT, STARTTLS, startWire, TRUSTED, type Wire } from "../../support/fake-intake.ts";
import { RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

const TIMEOUT = /\r\n421 4\.4\.2 [^\r]*\r\n$/;

async function hello(settings: Parameters<typeof startWire>[1]): Promise<RawClient> {
  wire = await startWire([TRUSTED], settings);
  return RawClient.hello({ port: wire.port });
}

/** One octet every 20 ms, as slowloris does, until the server closes; one that never does lets the test run out of time. */
async function trickle(client: RawClient, octet: string): Promise<void> {
  while (!client.closed) {
    client.send(octet);
    await sleep(20);
  }
}

describe("a slow client", () => {
  it("that is silent is told after the idle timeout", async () => {
    const client = await hello({ idle_timeout: 150 });
    expect(await client.untilClosed()).toMatch(TIMEOUT);
  });

  it("that never ends its command line, although it is never idle", async () => {
    const client = await hello({ idle_timeout: 1000, command_deadline: 250 });
    await trickle(client, "x");
    expect(client.transcript).toMatch(TIMEOUT);
  });

  it("that never ends its data, although it is never idle; nothing stays in the spool", async () => {
    const client = await hello({ idle_timeout: 1000, data_deadline: 250, spool_above: 0 });
    for (const line of ["MAIL FROM:<>", "RCPT TO:<b@example.org>", "DATA"]) await client.command(line);
    await trickle(client, "x");
    expect(client.transcript).toMatch(TIMEOUT);
    expect(wire.intake.delivered).toEqual([]);
    const { readdirSync } = await import("node:fs");
    await expect.poll(() => readdirSync(wire.intake.spool)).toEqual([]);
  });

  it("that talks without end is cut off by the session's deadline", async () => {
    const client = await hello({ session_deadline: 300 });
    await trickle(client, "NOOP\r\n");
    expect(client.transcript).toMatch(TIMEOUT);
  });

  it("that does not log in has one idle timeout in all", async () => {
    wire = await startWire([STARTTLS], { idle_timeout: 300 });
    const client = await RawClient.hello({ port: wire.port });
    await trickle(client, "NOOP\r\n");
    expect(client.transcript).toMatch(TIMEOUT);
  });

  it.each([
    ["under implicit TLS", IMPLICIT],
    ["after STARTTLS", STARTTLS],
  ])("that never ends its handshake %s", async (_, listener) => {
    wire = await startWire([listener], { command_deadline: 250 });
    const client = await RawClient.connect({ port: wire.port });
    if (listener === STARTTLS) {
      await client.reply();
      await client.command("EHLO x");
      await client.command("STARTTLS");
    }
    // The head of a TLS record of 500 octets, then its octets one by one.
    client.send(Buffer.from([0x16, 0x03, 0x01, 0x01, 0xf4]));
    await trickle(client, "\x01");
    expect(client.closed).toBe(true);
  });
});

describe("a slow road", () => {
  it("is waited for beyond every timeout of the client's", async () => {
    const client = await hello({
      idle_timeout: 9_000,
      session_deadline: 9_500,
      data_deadline: 9_000,
      command_deadline: 9_000,
    });
    wire.intake.onData = async () => {
      await sleep(12_000);
      return { code: 250, enhanced: "2.0.0", text: "slow but sure" };
    };
    client.send("MAIL FROM:<>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n");
    await client.replies(3);
    client.send("x\r\n.\r\n");
    expect(await client.reply()).toBe("250 2.0.0 slow but sure");
    expect(await client.reply()).toMatch(/^421 4\.4\.2/);
  });
});

describe("too many", () => {
  it("commands in one session", async () => {
    const client = await hello({ commands_per_session: 20 });
    client.send("NOOP\r\n".repeat(30));
    const transcript = await client.untilClosed();
    expect(transcript.match(/^250 2\.0\.0/gm)).toHaveLength(19);
    expect(transcript).toMatch(/\r\n421 4\.7\.0 Too many commands/);
  });

  it("connections of one address, until one leaves", async () => {
    wire = await startWire([STARTTLS], { connections_per_address: 2 });
    const [first] = [await RawClient.hello({ port: wire.port }), await RawClient.hello({ port: wire.port })];
    const third = await RawClient.connect({ port: wire.port });
    expect(await third.untilClosed()).toMatch(/^421 4\.7\.0 [^\r]*\r\n$/);
    await first.command("QUIT");
    first.kill();
    await expect.poll(() => wire.listeners.sessions).toBe(1);
    expect(await (await RawClient.connect({ port: wire.port })).reply()).toMatch(/^220/);
  });

  it("connections in all, over all listeners; under TLS there is nothing to say", async () => {
    wire = await startWire([STARTTLS, TRUSTED, IMPLICIT], { connections: 2 });
    await RawClient.hello({ port: wire.port });
    await RawClient.hello({ port: wire.listeners.ports[1] ?? 0 });
    const third = await RawClient.connect({ port: wire.listeners.ports[1] ?? 0 });
    expect(await third.untilClosed()).toMatch(/^421 4\.7\.0/);
    await expect(RawClient.connect({ port: wire.listeners.ports[2] ?? 0, tls: true })).rejects.toThrow();
  });

  it("connections in a handshake count too", async () => {
    wire = await startWire([IMPLICIT], { connections_per_address: 1 });
    const waiting = await RawClient.connect({ port: wire.port });
    await expect.poll(() => wire.listeners.sessions).toBe(1);
    await expect(RawClient.connect({ port: wire.port, tls: true })).rejects.toThrow();
    waiting.kill();
  });

  it("replies that the client does not read are not stored without end", async () => {
    const client = await hello({ commands_per_session: 1_000_000, idle_timeout: 60_000 });
    client.socket.pause();
    let taken = true;
    for (let i = 0; i < 3000 && taken; i++) {
      client.send("NOOP\r\n".repeat(2000));
      if (i % 20 === 0) await sleep(1);
      taken = client.socket.writableLength < 8_000_000;
    }
    // The server stopped reading, so the client's own buffer is what grows.
    expect(client.socket.writableLength).toBeGreaterThan(1_000_000);
    client.kill();
  });
});

it("a relay's connections count in all, not per address", () => {
  const census = new Census(3, 1);
  const leave = census.enter("192.0.2.1", true);
  expect([census.enter("192.0.2.1", true), census.enter("192.0.2.1", false)].map((one) => one !== null)).toEqual([
    true,
    false,
  ]);
  expect(census.enter("192.0.2.2", false)).not.toBeNull();
  expect(census.enter("192.0.2.3", true)).toBeNull();
  leave?.();
  expect(census.count).toBe(2);
});
