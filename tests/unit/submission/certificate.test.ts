import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Config } from "../../../src/config/schema.ts";
import { CertificateFault, loadCertificate } from "../../../src/submission/wire/certificate.ts";
import { IMPLICIT, STARTTLS, TRUSTED, wireConfig } from "../../support/fake-intake.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-22T00:00:00Z");
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

let config: Config;
beforeEach(() => {
  config = wireConfig([STARTTLS, IMPLICIT]);
  roots.push(config.data_dir);
});

const leafOf = (made: { cert: string } | null) => new X509Certificate(made?.cert ?? "");

describe("a certificate of our own, on loopback only", () => {
  it("is made once, for the host name, with a key that only we read", async () => {
    const made = await loadCertificate(config, NOW);
    const leaf = leafOf(made);
    expect(leaf.checkHost("gateway.test")).toBe("gateway.test");
    expect(leaf.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(leaf.ca).toBe(false);
    expect((Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)) / DAY).toBeLessThanOrEqual(825);
    expect(statSync(join(config.data_dir, "tls/self-signed.key")).mode & 0o777).toBe(0o600);
    expect(statSync(join(config.data_dir, "tls")).mode & 0o777).toBe(0o700);
    expect(await loadCertificate(config, NOW + 30 * DAY)).toEqual(made);
  });

  const soon = () => NOW + 800 * DAY;
  const renamed = () => {
    config = { ...config, hostname: "other.test" };
    return NOW;
  };
  const broken = () => {
    writeFileSync(join(config.data_dir, "tls/self-signed.key"), "x");
    return NOW;
  };
  it.each<[string, () => number]>([
    ["when it nears its end", soon],
    ["when the host name changed", renamed],
    ["when the key does not fit", broken],
  ])("is made again %s", async (_, change) => {
    const made = await loadCertificate(config, NOW);
    const later = change();
    const again = await loadCertificate(config, later);
    expect(leafOf(again).fingerprint256).not.toBe(leafOf(made).fingerprint256);
    expect(readFileSync(join(config.data_dir, "tls/self-signed.crt"), "utf8")).toBe(again?.cert);
    expect(leafOf(again).checkHost(config.hostname)).toBe(config.hostname);
  });

  it.each(["0.0.0.0", "::", "192.0.2.1", "mail.example.org", ""])("never for a listener on %j", async (host) => {
    config.submission.listeners = [IMPLICIT, { ...STARTTLS, host }];
    await expect(loadCertificate(config, NOW)).rejects.toThrow(
      /^submission\.listeners: starttls on .*submission\.tls\.cert/,
    );
  });

  it("is not made where nobody needs it", async () => {
    config.submission.listeners = [{ ...TRUSTED, host: "0.0.0.0" }];
    expect(await loadCertificate(config, NOW)).toBeNull();
  });
});

describe("a certificate of the operator's", () => {
  async function files(from: number, to: number, otherKey = false) {
    const dir = mkdtempSync(join(tmpdir(), "lintel-cert-"));
    roots.push(dir);
    const options = {
      keyType: "ec" as const,
      algorithm: "sha256",
      notBeforeDate: new Date(from),
      notAfterDate: new Date(to),
    };
    const made = await generate([{ name: "commonName", value: "mail.example.org" }], options);
    const other = otherKey ? await generate(undefined, options) : made;
    const tls = { cert: join(dir, "c.pem"), key: join(dir, "k.pem") };
    writeFileSync(tls.cert, made.cert);
    writeFileSync(tls.key, other.private);
    return tls;
  }

  it("is taken on any listener when it is valid", async () => {
    config.submission.listeners = [{ ...STARTTLS, host: "0.0.0.0" }];
    config.submission.tls = await files(NOW - DAY, NOW + DAY);
    expect(leafOf(await loadCertificate(config, NOW)).subject).toContain("mail.example.org");
  });

  it.each<[string, () => Promise<{ cert: string; key: string }>, RegExp]>([
    ["expired", () => files(NOW - 2 * DAY, NOW - DAY), /c\.pem expired on .*; renew it/],
    ["not valid yet", () => files(NOW + DAY, NOW + 2 * DAY), /is valid only from/],
    ["with another's key", () => files(NOW - DAY, NOW + DAY, true), /does not belong to the key/],
    [
      "missing",
      async () => ({ cert: "/nowhere/c.pem", key: "/nowhere/k.pem" }),
      /submission\.tls\.cert: \/nowhere\/c\.pem cannot be read \(ENOENT\)/,
    ],
    ["no certificate", async () => ({ cert: import.meta.filename, key: import.meta.filename }), /holds no certificate/],
    [
      "without a key",
      async () => {
        const { cert } = await files(NOW - DAY, NOW + DAY);
        return { cert, key: cert };
      },
      /holds no private key/,
    ],
  ])("%s is a fault that says so", async (_, make, message) => {
    config.submission.tls = await make();
    await expect(loadCertificate(config, NOW)).rejects.toThrow(message);
    await expect(loadCertificate(config, NOW)).rejects.toBeInstanceOf(CertificateFault);
  });
});
