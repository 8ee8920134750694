import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { SmartHostConfig } from "../../../src/config/schema.ts";
import { openSmartHost } from "../../../src/delivery/smart-host/index.ts";
import { address } from "../../support/due.ts";
import { type SinkScript, startSink } from "../../support/scripted-sink.ts";

let tls: { key: string; cert: string };
let caFile: string;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  const made = await generate([{ name: "commonName", value: "sink.test" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "sink.test" }] }],
  });
  tls = { key: made.private, cert: made.cert };
  caFile = join(tmpdir(), `lintel-ca-${process.pid}.pem`);
  await writeFile(caFile, made.cert);
});
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function attempt(script: SinkScript, over: Partial<SmartHostConfig>) {
  const sink = await startSink(script);
  open.push(sink);
  const config = {
    host: "127.0.0.1",
    port: sink.port,
    connections: 1,
    connect_timeout: 60_000,
    reply_timeout: 60_000,
    ...over,
  };
  const host = openSmartHost(config, "gateway.test");
  open.push(host);
  const bob = address("bob@b.example");
  const bytes = Buffer.from("Subject: x\r\n\r\nx\r\n");
  const transaction = {
    from: null,
    recipients: [{ address: bob, dsn: {} }],
    ret: null,
    envid: null,
    size: bytes.length,
    eightBit: false,
    chunks: () => [bytes],
  };
  const sent = await host.send([bob], () => transaction, Date.now() + 120_000);
  return { result: sent?.replies.get(bob.text)?.result, tls: sink.messages[0]?.tls, sink };
}

describe("TLS to the smart host", () => {
  it.each<[string, boolean, Partial<SmartHostConfig>, string, boolean | undefined]>([
    ["required, certificate known", true, { tls: "required", servername: "sink.test" }, "delivered", true],
    [
      "required, certificate of another name",
      true,
      { tls: "required", servername: "other.test" },
      "temporary",
      undefined,
    ],
    ["required, not offered", false, { tls: "required", servername: "sink.test" }, "temporary", undefined],
    ["opportunistic, any certificate", true, { tls: "opportunistic", servername: "other.test" }, "delivered", true],
    ["opportunistic, not offered", false, { tls: "opportunistic" }, "delivered", false],
    ["off, though offered", true, { tls: "off" }, "delivered", false],
    ["off by default on loopback", true, {}, "delivered", false],
  ])("%s", async (_, offered, over, result, encrypted) => {
    const got = await attempt(offered ? { tls } : {}, { ca_file: caFile, ...over });
    expect([got.result, got.tls]).toEqual([result, encrypted]);
  });

  it("required: an unknown certificate gets no mail", async () => {
    const { result, sink } = await attempt({ tls }, { tls: "required", servername: "sink.test" });
    expect(result).toBe("temporary");
    expect(sink.sessions.flatMap(({ commands }) => commands).some((line) => line.startsWith("MAIL"))).toBe(false);
  });

  it("a login is never sent in the clear where TLS is required", async () => {
    const { sink } = await attempt(
      { extensions: ["AUTH PLAIN"] },
      { tls: "required", auth: { user: "u", password: "p" } },
    );
    expect(sink.sessions.flatMap(({ commands }) => commands).some((line) => line.startsWith("AUTH"))).toBe(false);
  });
});
