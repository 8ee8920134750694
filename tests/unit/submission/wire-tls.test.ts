/** TLS on the wire (std 27, 28, 87). */
import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type tls from "node:tls";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { IMPLICIT, PASSWORD, STARTTLS, startWire, TRUSTED, USER, type Wire } from "../../support/fake-intake.ts";
import { authPlain, RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

async function starting(): Promise<RawClient> {
  wire = await startWire([STARTTLS]);
  const client = await RawClient.hello({ port: wire.port });
  await client.command("STARTTLS");
  return client;
}

describe("STARTTLS", () => {
  it("throws away what was sent behind it in clear", async () => {
    wire = await startWire([STARTTLS]);
    const client = await RawClient.hello({ port: wire.port });
    client.send(`STARTTLS\r\nEHLO evil\r\n${authPlain(USER, PASSWORD)}\r\nMAIL FROM:<evil@evil.example>\r\n`);
    expect(await client.reply()).toMatch(/^220 2\.0\.0/);
    await client.startTls();
    expect(await client.command("MAIL FROM:<a@assoc.example>")).toMatch(/^503 5\.5\.1 Say EHLO/);
    expect(wire.intake.mails).toEqual([]);
    expect(wire.intake.logins).toEqual([]);
    expect(client.transcript).not.toMatch(/235|2\.1\.0/);
  });

  it("forgets EHLO and is not offered again", async () => {
    const client = await starting();
    await client.startTls();
    expect(await client.command(authPlain(USER, PASSWORD))).toMatch(/^503 5\.5\.1/);
    expect(await client.command("EHLO x")).not.toContain("STARTTLS");
    expect(await client.command("STARTTLS")).toMatch(/^503 5\.5\.1/);
  });

  it("a handshake that fails harms nobody else", async () => {
    const client = await starting();
    client.send("this is no ClientHello\r\n");
    await client.untilClosed();
    expect(await (await RawClient.connect({ port: wire.port })).reply()).toMatch(/^220/);
  });

  it("clients that vanish at any moment of it leave nothing behind", async () => {
    wire = await startWire([STARTTLS, IMPLICIT], { connections_per_address: 500 });
    const hello = Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 1, 0, 0, 1, 0]);
    for (let i = 0; i < 120; i++) {
      const client = await RawClient.connect({ port: wire.listeners.ports[i % 2] ?? 0 });
      if (i % 2 === 0) await client.reply();
      if (i % 2 === 0) client.send(i % 4 === 0 ? "EHLO x\r\nSTARTTLS\r\n" : "EHLO x\r\n");
      if (i % 3 === 0) await new Promise((resolve) => setTimeout(resolve, i % 5));
      client.send(i % 6 < 3 ? hello : "STARTTLS\r\n");
      if (i % 7 > 2) await new Promise((resolve) => setImmediate(resolve));
      client.kill();
    }
    await expect.poll(() => wire.listeners.sessions).toBe(0);
  });

  it("a session under it is counted out when it ends", async () => {
    const client = await starting();
    await client.startTls();
    expect(wire.listeners.sessions).toBe(1);
    await client.command("QUIT");
    await expect.poll(() => wire.listeners.sessions).toBe(0);
  });

  it("is not known without a certificate", async () => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.hello({ port: wire.port });
    expect(await client.command("STARTTLS")).toMatch(/^502 5\.5\.1/);
  });
});

/** Whether a handshake with at most this version succeeds; weak ciphers allowed, so that only the version can fail. */
const versionWorks = async (connect: () => Promise<unknown>): Promise<boolean> =>
  connect().then(
    () => true,
    () => false,
  );

describe("versions", () => {
  const old = (maxVersion: tls.SecureVersion) => ({
    maxVersion,
    minVersion: "TLSv1" as const,
    ciphers: "ALL:@SECLEVEL=0",
  });

  it.each<[tls.SecureVersion, boolean]>([
    ["TLSv1", false],
    ["TLSv1.1", false],
    ["TLSv1.2", true],
    ["TLSv1.3", true],
  ])("%s: %s, implicit and after STARTTLS", async (version, works) => {
    wire = await startWire([IMPLICIT]);
    expect(await versionWorks(() => RawClient.connect({ port: wire.port, tls: old(version) }))).toBe(works);
    await wire.close();
    const client = await starting();
    expect(await versionWorks(() => client.startTls(old(version)))).toBe(works);
  });

  it("openssl agrees", async () => {
    wire = await startWire([IMPLICIT]);
    const run = promisify(execFile);
    const s_client = (...flags: string[]) =>
      run("openssl", ["s_client", "-connect", `127.0.0.1:${wire.port}`, "-cipher", "ALL:@SECLEVEL=0", ...flags]);
    const refused = await s_client("-tls1_1").catch((error: { stderr: string; code: unknown }) => error);
    if ("code" in refused && refused.code === "ENOENT") return;
    expect(refused).toHaveProperty("stderr", expect.stringMatching(/alert protocol version|no protocols available/));
    const child = s_client("-tls1_2", "-quiet");
    child.child.stdin?.end("QUIT\r\n");
    expect((await child).stdout).toContain("220 gateway.test ESMTP");
  });
});

describe("the certificate", () => {
  it("is our own, never the library's", async () => {
    wire = await startWire([IMPLICIT]);
    const client = await RawClient.connect({ port: wire.port, tls: true });
    const shown = (client.socket as tls.TLSSocket).getPeerX509Certificate();
    const ours = new X509Certificate(readFileSync(join(wire.config.data_dir, "tls/self-signed.crt")));
    expect(shown?.fingerprint256).toBe(ours.fingerprint256);
  });

  it("is accepted by a client that trusts it, for the host's name", async () => {
    wire = await startWire([IMPLICIT]);
    const ca = readFileSync(join(wire.config.data_dir, "tls/self-signed.crt"));
    const checked = { ca, rejectUnauthorized: true, servername: "gateway.test" };
    const client = await RawClient.connect({ port: wire.port, tls: checked });
    expect(await client.reply()).toMatch(/^220/);
    await expect(
      RawClient.connect({ port: wire.port, tls: { ...checked, servername: "other.test" } }),
    ).rejects.toThrow();
  });
});
