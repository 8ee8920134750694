/** Stopping: answers that are owed are given, everybody else is told to come back (std 20). */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { startListeners } from "../../../src/submission/wire/listener.ts";
import { IMPLICIT, startWire, TRUSTED, type Wire } from "../../support/fake-intake.ts";
import { RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

const OUT = /421 4\.3\.2 [^\r]*\r\n$/;

async function inData(): Promise<RawClient> {
  const client = await RawClient.hello({ port: wire.port });
  for (const line of ["MAIL FROM:<>", "RCPT TO:<b@example.org>", "DATA"]) await client.command(line);
  return client;
}

it("the idle are told, data under way are finished, nobody new comes in", async () => {
  wire = await startWire([TRUSTED]);
  const idle = await RawClient.hello({ port: wire.port });
  const busy = await inData();
  busy.send("half\r\n");
  await sleep(30);
  const closed = wire.listeners.close(60_000);
  expect(await idle.untilClosed()).toMatch(OUT);
  await expect(RawClient.connect({ port: wire.port })).rejects.toThrow();
  busy.send("whole\r\n.\r\n");
  expect(await busy.reply()).toBe("250 2.0.0 taken");
  expect(await busy.untilClosed()).toMatch(OUT);
  await closed;
  expect(wire.listeners.sessions).toBe(0);
  expect(wire.intake.delivered[0]?.text).toBe("half\r\nwhole\r\n");
});

it("a message that is being judged gets its answer", async () => {
  wire = await startWire([TRUSTED]);
  const client = await inData();
  wire.intake.onData = async () => {
    await sleep(200);
    return { code: 250, enhanced: "2.0.0", text: "judged" };
  };
  client.send("x\r\n.\r\n");
  await sleep(50);
  await wire.listeners.close(60_000);
  expect(await client.untilClosed()).toMatch(/250 2\.0\.0 judged\r\n421 4\.3\.2/);
});

it("whoever does not end in time is cut off, and nothing of it is taken", async () => {
  wire = await startWire([TRUSTED, IMPLICIT], { spool_above: 0 });
  const client = await inData();
  client.send("never whole\r\n");
  const handshake = await RawClient.connect({ port: wire.listeners.ports[1] ?? 0 });
  const started = Date.now();
  await wire.listeners.close(150);
  expect(Date.now() - started).toBeLessThan(50_000);
  await Promise.all([client.untilClosed(), handshake.untilClosed()]);
  expect(wire.intake.delivered).toEqual([]);
});

it("a client that keeps its side open does not keep us", async () => {
  wire = await startWire([TRUSTED]);
  const client = await RawClient.hello({ port: wire.port });
  client.socket.removeAllListeners("end");
  client.socket.allowHalfOpen = true;
  const started = Date.now();
  await wire.listeners.close(300);
  expect(Date.now() - started).toBeLessThan(50_000);
  expect(wire.listeners.sessions).toBe(0);
  client.kill();
});

it("a port that is taken is named, and no listener stays open", async () => {
  wire = await startWire([TRUSTED]);
  const config = structuredClone(wire.config);
  const taken = { ...TRUSTED, port: wire.port };
  config.submission.listeners = [{ ...TRUSTED, port: 0 }, taken];
  const log = { debug() {}, warn() {}, error() {} };
  await expect(startListeners(config, wire.intake, { log, certificate: null })).rejects.toThrow(
    `Listener trusted on 127.0.0.1:${wire.port} cannot be opened: listen EADDRINUSE`,
  );
});
