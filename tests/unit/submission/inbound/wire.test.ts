/** The door's socket: the wire of submission without its logins (std 22, 27, 84, 88). */
import { afterEach, describe, expect, it } from "vitest";
import { SmtpFailure } from "../../../../src/mail/status.ts";
import { FakeIntake, STARTTLS, startWire, TRUSTED, type Wire } from "../../../support/fake-intake.ts";
import { authPlain, RawClient } from "../../../support/raw-client.ts";

let wire: Wire;
let door: FakeIntake;
afterEach(async () => {
  await wire?.close();
  door?.dispose();
});

const SOCKET = { host: "127.0.0.1", port: 0 };

async function open(settings: Parameters<typeof startWire>[1] = {}, members = [STARTTLS]): Promise<number> {
  door = new FakeIntake();
  wire = await startWire(members, { ...settings, inbound: { listeners: [SOCKET], max_size: 1000 } }, { door });
  return wire.listeners.inbound[0] ?? 0;
}

const hello = async (port: number) => {
  const client = await RawClient.connect({ port });
  await client.reply();
  return { client, offers: await client.command("EHLO stranger.example") };
};

describe("the inbound listener", () => {
  it("offers STARTTLS and its own size, and neither logins, XCLIENT nor reports", async () => {
    const { client, offers } = await hello(await open());
    expect(offers).toContain("STARTTLS");
    expect(offers).toContain("SIZE 1000");
    expect(offers).not.toMatch(/AUTH|XCLIENT|DSN/);
    await client.command("STARTTLS");
    await client.startTls();
    expect(await client.command("EHLO stranger.example")).not.toMatch(/AUTH|STARTTLS/);
    expect(await client.command(authPlain("ann@assoc.example", "correct horse"))).toMatch(/^502 5\.5\.1/);
    expect(wire.intake.logins).toEqual([]);
    expect(door.logins).toEqual([]);
  });

  it("works without a certificate, in clear", async () => {
    const { client, offers } = await hello(await open({}, [TRUSTED]));
    expect(offers).not.toContain("STARTTLS");
    expect(await client.command("STARTTLS")).toMatch(/^502/);
    expect(await client.command("MAIL FROM:<>")).toMatch(/^250/);
  });

  it("takes MAIL from anybody without a login, and hands it to the door and not to the road", async () => {
    const { client } = await hello(await open());
    expect(await client.command("XCLIENT LOGIN=ann@assoc.example")).toMatch(/^550/);
    expect(await client.command("MAIL FROM:<anybody@else.example> SIZE=10")).toMatch(/^250/);
    expect(await client.command("RCPT TO:<Postmaster>")).toMatch(/^250/);
    await client.command("DATA");
    expect(await client.command("Subject: hello\r\n\r\nhi\r\n.")).toMatch(/^250 2\.0\.0/);
    expect(door.delivered).toMatchObject([
      {
        login: null,
        session: { listener: "inbound", protocol: "ESMTP" },
        recipients: [{ address: { key: "postmaster@gateway.test" } }],
      },
    ]);
    expect(wire.intake.delivered).toEqual([]);
  });

  it.each(["RET=HDRS", "ENVID=x"])("does not know %s on MAIL", async (parameter) => {
    const { client } = await hello(await open());
    expect(await client.command(`MAIL FROM:<a@x.example> ${parameter}`)).toMatch(/^555 5\.5\.4/);
  });

  it.each(["NOTIFY=NEVER", "ORCPT=rfc822;a@x.example"])("does not know %s on RCPT", async (parameter) => {
    const { client } = await hello(await open());
    await client.command("MAIL FROM:<a@x.example>");
    expect(await client.command(`RCPT TO:<complaints@gateway.test> ${parameter}`)).toMatch(/^555 5\.5\.4/);
  });

  it("takes ten recipients and a thousand octets here, however many members may send", async () => {
    const { client } = await hello(await open());
    expect(await client.command("MAIL FROM:<a@x.example> SIZE=1001")).toMatch(/^552 5\.3\.4/);
    await client.command("MAIL FROM:<a@x.example>");
    for (let n = 0; n < 10; n += 1) expect(await client.command(`RCPT TO:<a${n}@gateway.test>`)).toMatch(/^250/);
    expect(await client.command("RCPT TO:<a10@gateway.test>")).toMatch(/^452 4\.5\.3/);
    await client.command("DATA");
    expect(await client.command(`${"x".repeat(998)}\r\nxx\r\n.`)).toMatch(/^552 5\.3\.4/);
  });

  it("hangs up on whoever tries addresses out", async () => {
    const port = await open();
    door.onRcpt = async () => {
      throw new SmtpFailure(550, "5.1.1", "No such mailbox here");
    };
    const { client } = await hello(port);
    await client.command("MAIL FROM:<a@x.example>");
    client.send(Array.from({ length: 20 }, (_, n) => `RCPT TO:<guess${n}@gateway.test>\r\n`).join(""));
    const said = await client.untilClosed();
    expect(said.match(/^550 5\.1\.1/gm)).toHaveLength(10);
    expect(said).toMatch(/421 4\.7\.0 Too many errors\r\n$/);
  });

  it("gives strangers a share of their own: when they fill it, members still come in", async () => {
    const port = await open({ connections: 8 });
    const strangers = [await hello(port), await hello(port)];
    expect(await (await RawClient.connect({ port })).reply()).toMatch(/^421 4\.7\.0/);
    for (let n = 0; n < 8; n += 1) expect(await (await RawClient.connect({ port: wire.port })).reply()).toMatch(/^220/);
    expect(await (await RawClient.connect({ port: wire.port })).reply()).toMatch(/^421/);
    expect(strangers).toHaveLength(2);
    expect(wire.listeners.sessions).toBe(10);
  });

  it("needs a door behind it", async () => {
    wire = await startWire([STARTTLS]);
    const settings = { inbound: { listeners: [SOCKET] } };
    await expect(startWire([STARTTLS], settings)).rejects.toThrow("nobody is behind the inbound door");
  });
});
