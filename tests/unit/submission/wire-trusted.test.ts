/** The listener for a relay in front, and XCLIENT (std 88). */
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import type { ListenerConfig } from "../../../src/config/schema.ts";
import { parseXclient } from "../../../src/submission/wire/xclient.ts";
import { startWire, TRUSTED, type Wire } from "../../support/fake-intake.ts";
import { RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire?.close());

const NGINX: ListenerConfig = { ...TRUSTED, xclient: ["127.0.0.1"] };

describe("networks", () => {
  it("others are turned away before a word, and the trail hears of it", async () => {
    wire = await startWire([{ ...TRUSTED, networks: ["192.0.2.0/24"] }]);
    const client = await RawClient.connect({ port: wire.port });
    client.send("EHLO x\r\nMAIL FROM:<evil@evil.example>\r\n");
    expect(await client.untilClosed()).toMatch(/^554 5\.7\.1 [^\r]*\r\n$/);
    expect(wire.intake.refusals).toMatchObject([
      {
        stage: "connect",
        reply: { code: 554, enhanced: "5.7.1" },
        session: { tcpPeer: "127.0.0.1", listener: "trusted" },
      },
    ]);
    expect(wire.listeners.sessions).toBe(0);
  });

  it("without networks nobody may connect", async () => {
    const { networks: _, ...bare } = TRUSTED;
    wire = await startWire([bare]);
    expect(await (await RawClient.connect({ port: wire.port })).reply()).toMatch(/^554 5\.7\.1/);
  });

  it.skipIf(
    !Object.values(networkInterfaces())
      .flat()
      .some((one) => one?.address === "::1"),
  )("an IPv4 peer of a listener on both families is an IPv4 peer", async () => {
    wire = await startWire([{ ...TRUSTED, host: "::" }]);
    const client = await RawClient.hello({ port: wire.port });
    await client.command("MAIL FROM:<>");
    expect(wire.intake.mails[0]?.session).toMatchObject({ peer: "127.0.0.1", tcpPeer: "127.0.0.1" });
    expect(await (await RawClient.connect({ port: wire.port, host: "::1" })).reply()).toMatch(/^554 5\.7\.1/);
  });
});

describe("XCLIENT", () => {
  it("as nginx's mail proxy says it: EHLO, XCLIENT, EHLO with the client's name, MAIL", async () => {
    wire = await startWire([NGINX]);
    const nginx = await RawClient.connect({ port: wire.port });
    await nginx.reply();
    expect(await nginx.command("EHLO proxy")).toContain("XCLIENT NAME ADDR PORT PROTO HELO LOGIN");
    expect(await nginx.command("XCLIENT ADDR=198.51.100.7 LOGIN=ann+2Bmail@assoc.example NAME=[UNAVAILABLE]")).toMatch(
      /^220 gateway\.test/,
    );
    expect(await nginx.command("MAIL FROM:<>")).toMatch(/^503 5\.5\.1 Say EHLO/);
    expect(await nginx.command("EHLO client.example")).not.toContain("XCLIENT");
    expect(await nginx.command("MAIL FROM:<ann@assoc.example>")).toMatch(/^250/);
    expect(wire.intake.mails[0]?.session).toMatchObject({
      xclientLogin: "ann+mail@assoc.example",
      peer: "198.51.100.7",
      tcpPeer: "127.0.0.1",
      helo: "client.example",
    });
  });

  it("is said once: what the client itself sends through the proxy changes nothing", async () => {
    wire = await startWire([NGINX]);
    const client = await RawClient.hello({ port: wire.port });
    await client.command("XCLIENT LOGIN=ann@assoc.example");
    await client.command("EHLO c");
    expect(await client.command("XCLIENT LOGIN=president@assoc.example")).toMatch(/^550 5\.7\.0/);
    await client.command("MAIL FROM:<ann@assoc.example>");
    expect(wire.intake.mails[0]?.session.xclientLogin).toBe("ann@assoc.example");
  });

  it("is decided by the TCP peer, not by what XCLIENT said", async () => {
    wire = await startWire([{ ...TRUSTED, xclient: ["198.51.100.7"] }]);
    const client = await RawClient.hello({ port: wire.port });
    expect(client.transcript).not.toContain("XCLIENT");
    expect(await client.command("XCLIENT ADDR=198.51.100.7")).toMatch(/^550 5\.7\.0/);
  });

  it("not within a transaction, and not half of it", async () => {
    wire = await startWire([NGINX]);
    const client = await RawClient.hello({ port: wire.port });
    await client.command("MAIL FROM:<>");
    expect(await client.command("XCLIENT LOGIN=a@assoc.example")).toMatch(/^503 5\.5\.1/);
    await client.command("RSET");
    expect(await client.command("XCLIENT LOGIN=a@assoc.example ADDR=nonsense")).toMatch(/^501 5\.5\.4/);
    await client.command("MAIL FROM:<>");
    expect(wire.intake.mails.at(-1)?.session).toMatchObject({ xclientLogin: null, peer: "127.0.0.1" });
  });

  it.each([
    ["ADDR=IPV6:2001:DB8::1 PORT=1 PROTO=ESMTP NAME=x", { login: null, address: "2001:db8::1", helo: null }],
    ["ADDR=[UNAVAILABLE] LOGIN=[TEMPUNAVAIL]", { login: null, address: null, helo: null }],
    ["login=a HELO=h", { login: "a", address: null, helo: "h" }],
    ["ADDR=::ffff:192.0.2.1", { login: null, address: "192.0.2.1", helo: null }],
    ["", null],
    ["LOGIN", null],
    ["LOGIN=a LOGIN=b", null],
    ["LOGIN=a+0D+0Ab", null],
    ["LOGIN=a+zz", null],
    ["EVIL=1", null],
    ["ADDR=1.2.3", null],
  ])("%j", (argument, wanted) => {
    expect(parseXclient(argument)).toEqual(wanted);
  });
});
