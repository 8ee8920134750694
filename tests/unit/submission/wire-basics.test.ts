import { afterEach, describe, expect, it } from "vitest";
import { IMPLICIT, PASSWORD, STARTTLS, startWire, TRUSTED, USER, type Wire } from "../../support/fake-intake.ts";
import { authPlain, RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

const MESSAGE = "Subject: hi\r\n\r\nhello\r\n";

describe("a message from greeting to reply", () => {
  it("under STARTTLS with AUTH PLAIN", async () => {
    wire = await startWire([STARTTLS]);
    const client = await RawClient.hello({ port: wire.port });
    expect(await client.command("STARTTLS")).toBe("220 2.0.0 Ready for TLS");
    await client.startTls();
    expect(await client.command("EHLO c.example")).toContain("AUTH PLAIN LOGIN");
    expect(await client.command(authPlain(USER, PASSWORD))).toBe("235 2.7.0 Logged in");
    expect(await client.command(`MAIL FROM:<${USER}> RET=HDRS ENVID=abc+2B SIZE=100 BODY=8BITMIME`)).toMatch(
      /^250 2\.1\.0/,
    );
    expect(await client.command("RCPT TO:<Bob@Example.org> NOTIFY=success,FAILURE ORCPT=rfc822;Bob+40x")).toMatch(
      /^250 2\.1\.5/,
    );
    expect(await client.command("DATA")).toMatch(/^354 /);
    client.send(`${MESSAGE}..dot\r\n.\r\n`);
    expect(await client.reply()).toBe("250 2.0.0 taken");
    expect(await client.command("QUIT")).toBe("221 2.0.0 Bye");
    const [sent] = wire.intake.delivered;
    expect(sent).toMatchObject({
      login: { memberId: "m1" },
      mail: { ret: "HDRS", envid: "abc+2B", reversePath: { text: USER } },
      recipients: [
        {
          address: { text: "Bob@Example.org", domain: "example.org" },
          dsn: { notify: ["SUCCESS", "FAILURE"], orcpt: "rfc822;Bob+40x" },
        },
      ],
      text: `${MESSAGE}.dot\r\n`,
      session: {
        listener: "starttls",
        protocol: "ESMTPSA",
        helo: "c.example",
        peer: "127.0.0.1",
        tcpPeer: "127.0.0.1",
      },
    });
    expect(sent?.session.tls).toMatch(/^TLSv1\.[23] \w+/);
    expect(wire.intake.arrived).toEqual([{ code: 250, enhanced: "2.0.0", text: "taken" }]);
  });

  it("under implicit TLS with AUTH LOGIN", async () => {
    wire = await startWire([IMPLICIT]);
    const client = await RawClient.hello({ port: wire.port, tls: true });
    expect(await client.command("AUTH LOGIN")).toBe("334 VXNlcm5hbWU6");
    expect(await client.command(Buffer.from(USER).toString("base64"))).toBe("334 UGFzc3dvcmQ6");
    expect(await client.command(Buffer.from(PASSWORD).toString("base64"))).toBe("235 2.7.0 Logged in");
    client.send(`MAIL FROM:<${USER}>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n`);
    expect((await client.replies(3)).map((reply) => reply.slice(0, 3))).toEqual(["250", "250", "354"]);
    client.send(`${MESSAGE}.\r\n`);
    expect(await client.reply()).toBe("250 2.0.0 taken");
    expect(wire.intake.delivered[0]?.session).toMatchObject({ protocol: "ESMTPSA", listener: "implicit" });
  });

  it("in clear from a trusted relay", async () => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.hello({ port: wire.port });
    await client.command("MAIL FROM:<>");
    await client.command("RCPT TO:<b@example.org>");
    await client.command("DATA");
    client.send(`${MESSAGE}.\r\n`);
    expect(await client.reply()).toBe("250 2.0.0 taken");
    expect(wire.intake.delivered[0]).toMatchObject({
      mail: { reversePath: null },
      session: { protocol: "ESMTP", tls: null },
    });
  });
});
