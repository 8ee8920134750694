import { afterEach, describe, expect, it } from "vitest";
import type { SmartHostConfig } from "../../../src/config/schema.ts";
import { HostConnection, type Transaction } from "../../../src/delivery/smart-host/connection.ts";
import { chooseHost, openSmartHost, type SmartHost, tlsOf } from "../../../src/delivery/smart-host/index.ts";
import { permanent } from "../../../src/delivery/smart-host/reply.ts";
import { address } from "../../support/due.ts";
import { type Sink, type SinkScript, startSink } from "../../support/scripted-sink.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function setUp(
  script: SinkScript = {},
  over: Partial<SmartHostConfig> = {},
): Promise<{ sink: Sink; host: SmartHost }> {
  const sink = await startSink(script);
  open.push(sink);
  const host = openSmartHost(hostConfig(sink.port, over), "gateway.test");
  open.push(host);
  return { sink, host };
}

const hostConfig = (port: number, over: Partial<SmartHostConfig> = {}): SmartHostConfig => ({
  host: "127.0.0.1",
  port,
  connections: 2,
  connect_timeout: 60_000,
  reply_timeout: 60_000,
  ...over,
});

const BODY = "Subject: x\r\n\r\nbody\r\n";
const BOB = "bob@b.example";
const EVE = "eve@b.example";

function transaction(recipients: string[], over: Partial<Transaction> = {}, body = BODY): Transaction {
  const bytes = Buffer.from(body, "latin1");
  return {
    from: address("alice@assoc.example"),
    recipients: recipients.map((text) => ({ address: address(text), dsn: {} })),
    ret: null,
    envid: null,
    size: bytes.length,
    eightBit: false,
    chunks: () => [bytes],
    ...over,
  };
}

async function send(host: SmartHost, one: Transaction, timeout = 120_000) {
  const sent = await host.send(
    one.recipients.map(({ address }) => address),
    () => one,
    Date.now() + timeout,
  );
  return (
    sent &&
    Object.fromEntries([...sent.replies].map(([text, { result, reply, status }]) => [text, { result, reply, status }]))
  );
}

const delivered = { result: "delivered", reply: "250 2.0.0 taken", status: "2.0.0" };
const refusing = (verb: string, reply: string, who?: string): SinkScript => ({
  on: (command) => (command.verb === verb && (who === undefined || command.address === who) ? reply : undefined),
});

describe("what the smart host answers", () => {
  it("comes with how long it took, where there was a transaction", async () => {
    const { sink, host } = await setUp();
    const asked = () => host.send([address(BOB)], () => transaction([BOB]), Date.now() + 10_000);
    expect((await asked())?.took).toEqual(expect.any(Number));
    const refused = await host.send([address(BOB)], () => permanent("too large", "5.3.4"), Date.now() + 10_000);
    expect(refused).not.toHaveProperty("took");
    await sink.close();
    host.close();
    expect(await asked()).toMatchObject({ features: null });
    expect(await asked()).not.toHaveProperty("took");
  });

  const both = (reply: object) => ({ [BOB]: reply, [EVE]: reply });
  const cases: [string, SinkScript, Record<string, object>][] = [
    ["takes it", {}, both(delivered)],
    [
      "refuses one recipient",
      refusing("RCPT", "550 5.1.1 no such user", EVE),
      { [BOB]: delivered, [EVE]: { result: "permanent", reply: "550 5.1.1 no such user", status: "5.1.1" } },
    ],
    [
      "defers one recipient",
      refusing("RCPT", "450 4.2.0 greylisted", EVE),
      { [BOB]: delivered, [EVE]: { result: "temporary", reply: "450 4.2.0 greylisted", status: "4.2.0" } },
    ],
    [
      "refuses all recipients, each for its own reason",
      {
        on: ({ verb, address }) =>
          verb === "RCPT" ? (address === BOB ? "550 5.1.1 no" : "450 4.2.2 full") : undefined,
      },
      {
        [BOB]: { result: "permanent", reply: "550 5.1.1 no", status: "5.1.1" },
        [EVE]: { result: "temporary", reply: "450 4.2.2 full", status: "4.2.2" },
      },
    ],
    [
      "refuses MAIL",
      refusing("MAIL", "550 5.7.1 not you"),
      both({ result: "permanent", reply: "550 5.7.1 not you", status: "5.7.1" }),
    ],
    [
      "defers MAIL",
      refusing("MAIL", "451 4.3.0 later"),
      both({ result: "temporary", reply: "451 4.3.0 later", status: "4.3.0" }),
    ],
    [
      "refuses DATA",
      refusing("DATA", "554 5.7.0 no"),
      both({ result: "permanent", reply: "554 5.7.0 no", status: "5.7.0" }),
    ],
    [
      "refuses the data",
      refusing(".", "554 5.6.0 spam"),
      both({ result: "permanent", reply: "554 5.6.0 spam", status: "5.6.0" }),
    ],
    [
      "defers the data",
      refusing(".", "452 4.3.1 disk full"),
      both({ result: "temporary", reply: "452 4.3.1 disk full", status: "4.3.1" }),
    ],
    [
      "refuses one recipient and defers the data",
      {
        on: ({ verb, address }) =>
          verb === "." ? "451 4.3.0 later" : address === EVE && verb === "RCPT" ? "550 5.1.1 no" : undefined,
      },
      {
        [BOB]: { result: "temporary", reply: "451 4.3.0 later", status: "4.3.0" },
        [EVE]: { result: "permanent", reply: "550 5.1.1 no", status: "5.1.1" },
      },
    ],
    [
      "answers without enhanced codes, in several lines",
      refusing(".", "550-first\n550-second\n550 third"),
      both({ result: "permanent", reply: "550 first second third", status: "5.0.0" }),
    ],
    [
      "gives a code of another class than its reply",
      refusing(".", "550 4.2.0 odd"),
      both({ result: "permanent", reply: "550 4.2.0 odd", status: "5.0.0" }),
    ],
    [
      "takes fewer recipients with 552",
      refusing("RCPT", "552 too many recipients", EVE),
      { [BOB]: delivered, [EVE]: { result: "temporary", reply: "552 too many recipients", status: "4.5.3" } },
    ],
    [
      "closes with 421 at MAIL",
      { on: ({ verb }) => (verb === "MAIL" ? { reply: "421 4.7.0 go away", and: "close" } : undefined) },
      both({ result: "temporary", reply: "421 4.7.0 go away", status: "4.7.0" }),
    ],
  ];
  it.each(cases)("%s, pipelined", async (_, script, expected) => {
    const { host } = await setUp(script);
    expect(await send(host, transaction([BOB, EVE]))).toEqual(expected);
  });
  it.each(cases)("%s, one command at a time", async (_, script, expected) => {
    const { host } = await setUp({ ...script, extensions: [] });
    expect(await send(host, transaction([BOB, EVE]))).toEqual(expected);
  });

  it("goes on with the same connection after a refusal", async () => {
    const { host, sink } = await setUp(refusing("RCPT", "550 5.1.1 no", EVE));
    await send(host, transaction([EVE]));
    expect(await send(host, transaction([BOB]))).toEqual({ [BOB]: delivered });
    expect(sink.sessions).toHaveLength(1);
  });
});

describe("what befalls a connection is temporary", () => {
  const temporary = expect.objectContaining({ result: "temporary", status: expect.stringMatching(/^4\./) });
  it.each<[string, SinkScript]>([
    ["a reset in the middle of the data", { dieAfterOctets: 5 }],
    ["a reset after the data, before the reply", { on: ({ verb }) => (verb === "." ? { and: "reset" } : undefined) }],
    [
      "an end after the data, before the reply",
      { on: ({ verb }) => (verb === "." ? { reply: "250-ok", and: "close" } : undefined) },
    ],
    ["a reset at MAIL", { on: ({ verb }) => (verb === "MAIL" ? { and: "reset" } : undefined) }],
    ["silence after the data", { on: ({ verb }) => (verb === "." ? { and: "hang" } : undefined) }],
    ["silence at RCPT", { on: ({ verb }) => (verb === "RCPT" ? { and: "hang" } : undefined) }],
    ["no greeting", { on: ({ verb }) => (verb === "CONNECT" ? { and: "hang" } : undefined) }],
    ["a 5xx greeting", refusing("CONNECT", "554 5.3.2 no service")],
    ["an end before the greeting", { on: ({ verb }) => (verb === "CONNECT" ? { and: "reset" } : undefined) }],
    ["a refused EHLO and HELO", { on: ({ verb }) => (/^(EHLO|HELO)$/.test(verb) ? "550 5.7.1 no" : undefined) }],
    ["nonsense instead of replies", refusing("EHLO", "hello there")],
  ])("%s", async (_, script) => {
    const { host, sink } = await setUp(script, { connect_timeout: 1_000, reply_timeout: 1_000 });
    expect(await send(host, transaction([BOB]))).toEqual({ [BOB]: temporary });
    expect(sink.messages).toHaveLength(0);
  });

  it("nobody listens", async () => {
    const { host, sink } = await setUp();
    await sink.close();
    open.shift();
    expect(await send(host, transaction([BOB]))).toEqual({
      [BOB]: expect.objectContaining({
        result: "temporary",
        status: "4.4.1",
        reply: expect.stringContaining("ECONNREFUSED"),
      }),
    });
  });

  it("an attempt that outlasts its lease is cut off", async () => {
    const { host, sink } = await setUp(
      { on: ({ verb }) => (verb === "." ? { and: "hang" } : undefined) },
      { reply_timeout: 90_000 },
    );
    const begun = Date.now();
    expect(await send(host, transaction([BOB]), 5_000)).toEqual({ [BOB]: temporary });
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(sink.messages).toHaveLength(0);
  });

  it("is not begun when its lease is nearly over", async () => {
    const { host, sink } = await setUp();
    expect(await send(host, transaction([BOB]), 100)).toBeNull();
    expect(sink.sessions[0]?.commands.some((line) => line.startsWith("MAIL"))).toBe(false);
  });

  it("a body that fails on the way never arrives, and the next message does", async () => {
    const { host, sink } = await setUp();
    const broken = transaction([BOB], {
      chunks: async function* () {
        yield Buffer.from(BODY);
        throw new Error("the disk is gone");
      },
    });
    expect(await send(host, broken)).toEqual({ [BOB]: temporary });
    expect(await send(host, transaction([EVE]))).toEqual({ [EVE]: delivered });
    expect(sink.messages.map((message) => message.recipients)).toEqual([[EVE]]);
  });
});

describe("what leaves", () => {
  it.each<[string, string, string]>([
    ["dots at line starts", ".\r\n..\r\n.x\r\n", "..\r\n...\r\n..x\r\n.\r\n"],
    [
      "an end of data inside",
      "a\r\n.\r\nMAIL FROM:<evil@x.example>\r\n",
      "a\r\n..\r\nMAIL FROM:<evil@x.example>\r\n.\r\n",
    ],
    ["no last line end", "a", "a\r\n.\r\n"],
    ["bare LF around a dot", "a\n.\nb\r\n", "a\r\n..\r\nb\r\n.\r\n"],
    ["bare CR around a dot", "a\r.\rb\r\n", "a\r\n..\r\nb\r\n.\r\n"],
    ["CR at the very end", "a\r", "a\r\n.\r\n"],
  ])("%s: the exact octets on the wire, in whatever pieces they come", async (_, body, wire) => {
    const { host, sink } = await setUp();
    await send(host, transaction([BOB], {}, body));
    await send(host, transaction([EVE], { chunks: () => [...body].map((char) => Buffer.from(char, "latin1")) }, body));
    await sink.received(2);
    expect(sink.messages.map((message) => message.wire.toString("latin1"))).toEqual([wire, wire]);
    expect(sink.messages.map((message) => message.recipients)).toEqual([[BOB], [EVE]]);
    expect(sink.faults).toEqual([]);
  });

  it("keeps a megabyte of odd octets whole", async () => {
    const { host, sink } = await setUp();
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `${".".repeat(i % 3)}${String.fromCharCode(128 + (i % 128)).repeat(50)}`,
    );
    const body = `${lines.join("\r\n")}\r\n`;
    await send(host, transaction([BOB], { eightBit: true }, body));
    const [message] = await sink.received(1);
    expect(message?.data.equals(Buffer.from(body, "latin1"))).toBe(true);
    expect(message?.fromParameters).toBe(`BODY=8BITMIME SIZE=${body.length}`);
  });

  it.each([
    '"a,b"@b.example',
    '"a;b@c.example"@b.example',
    "Bob+Tag@B.Example",
    "o'brien=x@b.example",
    '"a b"@b.example',
    "xn--bcher-kva@xn--bcher-kva.example",
  ])("the recipient that was approved: %s", async (text) => {
    const { host, sink } = await setUp();
    expect(await send(host, transaction([text]))).toEqual({ [text]: delivered });
    expect(sink.sessions[0]?.commands.filter((line) => line.startsWith("RCPT"))).toEqual([`RCPT TO:<${text}>`]);
  });

  it("both when they differ in case only", async () => {
    const { host, sink } = await setUp();
    await send(host, transaction(["Bob@b.example", "bob@b.example"]));
    expect(sink.messages[0]?.recipients).toEqual(["Bob@b.example", "bob@b.example"]);
  });

  it("nothing that was not approved: the connection ends instead", async () => {
    const { sink } = await setUp();
    const connection = new HostConnection({ host: "127.0.0.1", port: sink.port, ignoreTLS: true });
    await connection.open(null);
    const envelope = { from: { address: "alice@assoc.example", name: "" }, to: [{ address: EVE, name: "" }] };
    connection.send(envelope, Buffer.from(BODY), () => undefined);
    await expect.poll(() => sink.open()).toBe(0);
    expect(sink.sessions[0]?.commands.filter((line) => !line.startsWith("EHLO"))).toEqual([]);
    expect(sink.messages).toEqual([]);
  });

  it("a null reverse-path as it is", async () => {
    const { host, sink } = await setUp();
    await send(host, transaction([BOB], { from: null }));
    expect(sink.sessions[0]?.commands.find((line) => line.startsWith("MAIL"))).toBe(`MAIL FROM:<> SIZE=${BODY.length}`);
  });
});

describe("DSN parameters (std 69)", () => {
  const asked: Partial<Transaction> = {
    ret: "HDRS",
    envid: "QQ+2B+3D+41",
    recipients: [
      { address: address(BOB), dsn: { notify: ["SUCCESS", "FAILURE"], orcpt: "rfc822;Bob+2B1@b.example" } },
      { address: address(EVE), dsn: {} },
    ],
  };

  it("go on unchanged, each recipient's own, xtext as it was", async () => {
    const { host, sink } = await setUp();
    await send(host, transaction([], asked));
    const [message] = sink.messages;
    expect(message?.fromParameters).toBe(`SIZE=${BODY.length} RET=HDRS ENVID=QQ+2B+3D+41`);
    expect(message?.rcptLines).toEqual([
      `RCPT TO:<${BOB}> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;Bob+2B1@b.example`,
      `RCPT TO:<${EVE}>`,
    ]);
  });

  it("stay away from a host that does not offer them", async () => {
    const { host, sink } = await setUp({ extensions: ["PIPELINING"] });
    await send(host, transaction([], asked));
    expect(sink.sessions[0]?.commands.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
      "MAIL FROM:<alice@assoc.example>",
      `RCPT TO:<${BOB}>`,
      `RCPT TO:<${EVE}>`,
    ]);
  });

  it("never carry a line end", async () => {
    const { host, sink } = await setUp();
    await send(host, transaction([BOB], { envid: "x\r\nRCPT TO:<evil@x.example>" }));
    expect(sink.messages[0]?.fromParameters).toBe(`SIZE=${BODY.length}`);
    expect(sink.messages[0]?.recipients).toEqual([BOB]);
  });
});

describe("connections", () => {
  it("are kept and never more than configured", async () => {
    const { host, sink } = await setUp(
      { on: ({ verb }) => (verb === "." ? { delay: 20 } : undefined) },
      { connections: 3 },
    );
    await Promise.all(Array.from({ length: 30 }, (_, i) => send(host, transaction([`r${i}@b.example`]))));
    expect(sink.messages).toHaveLength(30);
    expect(sink.peak()).toBe(3);
    expect(sink.sessions).toHaveLength(3);
  });

  it("that died while idle cost nobody an attempt", async () => {
    const { host, sink } = await setUp({
      on: ({ verb, connection, transaction }) =>
        verb === "MAIL" && connection === 0 && transaction > 1 ? { and: "reset" } : undefined,
    });
    await send(host, transaction([BOB]));
    expect(await send(host, transaction([EVE]))).toEqual({ [EVE]: delivered });
    expect(sink.sessions).toHaveLength(2);
  });

  it("that the host ended while idle are replaced", async () => {
    const { host, sink } = await setUp();
    await send(host, transaction([BOB]));
    sink.sessions[0]?.socket.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await send(host, transaction([EVE]))).toEqual({ [EVE]: delivered });
  });

  it("are not retried once data was sent", async () => {
    const { host, sink } = await setUp({
      on: ({ verb, transaction }) => (verb === "." && transaction > 1 ? { and: "reset" } : undefined),
    });
    await send(host, transaction([BOB]));
    expect(await send(host, transaction([EVE]))).toMatchObject({ [EVE]: { result: "temporary" } });
    expect(sink.messages).toHaveLength(1);
  });

  it("make do with fewer when the host takes no more", async () => {
    const { host, sink } = await setUp(
      {
        on: ({ verb, connection }) =>
          verb === "CONNECT" && connection > 0
            ? { reply: "421 4.7.0 too many", and: "close" }
            : verb === "."
              ? { delay: 30 }
              : undefined,
      },
      { connections: 5 },
    );
    await send(host, transaction([BOB]));
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, i) => send(host, transaction([`r${i}@b.example`]))),
    );
    expect(results.every((result) => Object.values(result ?? {})[0]?.result === "delivered")).toBe(true);
    expect(sink.messages).toHaveLength(7);
  });

  it("to a host that is down are tried by one, not by every message, and soon again", async () => {
    let up = false;
    const { host, sink } = await setUp({
      on: ({ verb }) => (verb === "CONNECT" && !up ? "421 4.3.2 down" : undefined),
    });
    const first = await Promise.all(Array.from({ length: 40 }, () => send(host, transaction([BOB]))));
    expect(first.every((result) => result?.[BOB]?.result === "temporary")).toBe(true);
    expect(sink.sessions.length).toBeLessThanOrEqual(2);
    up = true;
    expect(await send(host, transaction([BOB]))).toEqual({ [BOB]: delivered });
  });

  it("are all closed at the end, busy ones too", async () => {
    const { host, sink } = await setUp({ on: ({ verb }) => (verb === "." ? { and: "hang" } : undefined) });
    const pending = send(host, transaction([BOB]));
    await expect.poll(() => sink.sessions[0]?.commands.includes("DATA")).toBe(true);
    host.close();
    expect(await pending).toMatchObject({ [BOB]: { result: "temporary" } });
    expect(await send(host, transaction([BOB]))).toMatchObject({ [BOB]: { result: "temporary" } });
    await expect.poll(() => sink.open()).toBe(0);
  });
});

describe("login", () => {
  const auth = { user: "lintel", password: "s3cret" };
  it("happens once per connection", async () => {
    const { host, sink } = await setUp({ extensions: ["AUTH PLAIN"] }, { auth });
    await send(host, transaction([BOB]));
    await send(host, transaction([EVE]));
    const logins = sink.sessions.flatMap((session) => session.commands.filter((line) => line.startsWith("AUTH")));
    expect(logins).toEqual([`AUTH PLAIN ${Buffer.from("\0lintel\0s3cret").toString("base64")}`]);
  });

  it.each<[string, SinkScript]>([
    ["is refused", { extensions: ["AUTH PLAIN"], ...refusing("AUTH", "535 5.7.8 no") }],
    ["is not offered", { extensions: [] }],
  ])("that %s bounces nothing", async (_, script) => {
    const { host } = await setUp(script, { auth });
    expect(await send(host, transaction([BOB]))).toMatchObject({ [BOB]: { result: "temporary" } });
  });
});

describe("a plan that cannot be sent", () => {
  it("is answered without the host, whose features it saw", async () => {
    const { host, sink } = await setUp({ extensions: ["SIZE 1000"] });
    const seen: unknown[] = [];
    const sent = await host.send(
      [address(BOB)],
      (features) => {
        seen.push(features);
        return permanent("too large", "5.3.4");
      },
      Date.now() + 5_000,
    );
    expect(seen).toEqual([{ eightBit: false, dsn: false, maxSize: 1000 }]);
    expect(sent?.replies.get(BOB)).toEqual({ result: "permanent", reply: "too large", status: "5.3.4" });
    expect(sink.sessions[0]?.commands.some((line) => line.startsWith("MAIL"))).toBe(false);
  });
});

describe("chooseHost", () => {
  const config = {
    smart_hosts: [{ sender_domains: ["a.example"] }, { sender_domains: ["B.example", "c.example"] }, {}],
  };
  it.each([
    ["a.example", "one"],
    ["b.EXAMPLE", "two"],
    ["c.example", "two"],
    ["d.example", "else"],
    ["", "else"],
  ])("%s", (domain, expected) => {
    const hosts = config.smart_hosts.map((over) => hostConfig(25, over));
    expect(chooseHost({ smart_hosts: hosts }, ["one", "two", "three"], "else", domain)).toBe(expected);
  });
});

it.each<[string, SmartHostConfig["tls"], string]>([
  ["127.0.0.1", undefined, "off"],
  ["127.9.9.9", undefined, "off"],
  ["::1", undefined, "off"],
  ["localhost", undefined, "off"],
  ["127.0.0.1.example", undefined, "required"],
  ["smtp.example", undefined, "required"],
  ["192.0.2.1", undefined, "required"],
  ["smtp.example", "off", "off"],
  ["127.0.0.1", "required", "required"],
  ["smtp.example", "opportunistic", "opportunistic"],
])("TLS to %s configured as %s is %s", (host, tls, expected) => {
  expect(tlsOf({ host, ...(tls && { tls }) })).toBe(expected);
});
