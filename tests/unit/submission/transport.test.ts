/**
 * What `transport.ts` relies on inside smtp-server. When this fails after an update, read the library's changes to the
 * methods that are named, see that `transport.ts` still holds, and only then write down the new digests (ADR 0003).
 */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { SMTPServer } from "smtp-server";
import { SMTPConnection } from "smtp-server/lib/smtp-connection.js";
import { SMTPStream } from "smtp-server/lib/smtp-stream.js";
import { describe, expect, it } from "vitest";
import { RELIED_ON, WireServer } from "../../../src/submission/wire/transport.ts";

const CLASSES: Readonly<Record<string, { prototype: object }>> = { SMTPServer, SMTPConnection, SMTPStream };

/** The text of a method, the whole class for its constructor's fields. */
function sourceOf(name: string, method: string): string {
  const { prototype } = CLASSES[name] ?? { prototype: {} };
  const found = Object.getOwnPropertyDescriptor(prototype, method)?.value as (() => void) | undefined;
  const text = String(found ?? "missing");
  const birth = /\n {4}constructor\([\s\S]*?\n {4}\}\n/.exec(text)?.[0];
  return method === "constructor" ? (birth ?? "missing") : text;
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

describe("smtp-server's inside", () => {
  it("is the version that was read", () => {
    const { version } = createRequire(import.meta.url)("smtp-server/package.json") as { version: string };
    expect(version).toBe("3.21.6");
  });

  it("is what was read, method by method", () => {
    const digests = Object.entries(RELIED_ON).flatMap(([name, methods]) =>
      methods.map((method) => `${name}.${method} ${digestOf(sourceOf(name, method))}`),
    );
    expect(digests.filter((one) => one.endsWith(digestOf("missing")))).toEqual([]);
    expect(digests).toMatchInlineSnapshot(`
      [
        "SMTPServer.constructor 3c0c6430d6ed",
        "SMTPServer.connect 9818ea13a1c3",
        "SMTPServer.updateSecureContext 643afa2b7bfe",
        "SMTPServer._acceptSocket f4c69396f94c",
        "SMTPServer._handleProxy b52456c48b04",
        "SMTPServer._upgrade 2d34eaba8e47",
        "SMTPServer._onError 01d6f6dc6b8d",
        "SMTPConnection.constructor 7426212a1b45",
        "SMTPConnection._setListeners cf07ab6f47db",
        "SMTPConnection._createParser 15ca8c360137",
        "SMTPConnection._onCloseEvent 66ef4e7f2f72",
        "SMTPConnection._onClose 097b8d221da5",
        "SMTPConnection._onError ddcc47e46ea9",
        "SMTPConnection._onTimeout f21be62dd64b",
        "SMTPConnection._armTimeout b8bc04964752",
        "SMTPConnection.close 4b80aaabd134",
        "SMTPConnection.upgrade 6a3fa8a3ee41",
        "SMTPConnection._resetSession 2bf7682ca138",
        "SMTPStream.constructor fe17a4deaee7",
        "SMTPStream._write a72635ce53e2",
        "SMTPStream._flushData 84553453dd02",
      ]
    `);
  });

  it("never gives us its built-in certificate (std 87)", () => {
    const parts = { hostname: "x", implicit: false, tls: null, idleTimeout: 1, handshakeDeadline: 1 };
    const unused = () => {
      throw new Error("nobody connects");
    };
    const server = new WireServer({ ...parts, admit: unused, connection: unused });
    expect(server.secureContext.size).toBe(0);
    expect(server.options.minVersion).toBe("TLSv1.2");
    expect([server.options.key, server.options.cert]).toEqual([undefined, undefined]);
  });
});
