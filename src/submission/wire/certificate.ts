/**
 * The certificate of the TLS listeners: the operator's, checked before anybody connects, or on loopback one of our own. Never
 * the library's built-in one, whose key is published (std 87).
 */
import { createPrivateKey, randomBytes, X509Certificate } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";
import type { Config } from "../../config/schema.ts";
import { isLoopback } from "./networks.ts";

/** PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate that cannot be used: what is wrong, where, what to do. */
export class CertificateFault extends Error {
  override readonly name = "CertificateFault";
}

const DAY = 24 * 60 * 60 * 1000;
/** The longest that clients accept (CA/Browser Forum, Apple: 825 days for private roots). */
const LIFETIME = 825 * DAY;
const RENEW_BEFORE = 30 * DAY;

/**
 * @param now milliseconds since 1970
 * @returns null when no listener needs a certificate and none is configured
 * @throws CertificateFault when it is missing, unreadable, expired or not the key's
 */
export async function loadCertificate(config: Config, now = Date.now()): Promise<Certificate | null> {
  const { tls, listeners } = config.submission;
  if (tls) return configured(tls, now);
  const secured = listeners.filter((listener) => listener.kind !== "trusted");
  if (secured.length === 0) return null;
  const open = secured.find((listener) => !isLoopback(listener.host));
  if (open) {
    throw new CertificateFault(
      `submission.listeners: ${open.kind} on ${open.host}:${open.port} can be reached from outside and has no certificate. ` +
        "Name one in submission.tls.cert and submission.tls.key, or listen on 127.0.0.1",
    );
  }
  return ownCertificate(join(config.data_dir, "tls"), config.hostname, now);
}

async function configured(files: { readonly cert: string; readonly key: string }, now: number): Promise<Certificate> {
  const cert = await readPem(files.cert, "submission.tls.cert");
  const key = await readPem(files.key, "submission.tls.key");
  const leaf = parsed(
    () => new X509Certificate(cert),
    `submission.tls.cert: ${files.cert} holds no certificate in PEM`,
  );
  const fault = faultOf(leaf, key, now);
  if (fault) throw new CertificateFault(`submission.tls: ${files.cert} ${fault}`);
  return { cert, key };
}

async function readPem(file: string, where: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CertificateFault(`${where}: ${file} cannot be read (${reason})`, { cause: error });
  }
}

function parsed<T>(parse: () => T, what: string): T {
  try {
    return parse();
  } catch (error) {
    throw new CertificateFault(what, { cause: error });
  }
}

/** What is wrong with a pair, as the rest of a sentence; null when it can be used. */
function faultOf(leaf: X509Certificate, key: string, now: number): string | null {
  const secret = parsed(
    () => createPrivateKey(key),
    "submission.tls.key holds no private key in PEM, or an encrypted one",
  );
  if (!leaf.checkPrivateKey(secret)) return "does not belong to the key in submission.tls.key";
  if (Date.parse(leaf.validTo) <= now) return `expired on ${leaf.validTo}; renew it`;
  if (Date.parse(leaf.validFrom) > now) return `is valid only from ${leaf.validFrom}; check the clock`;
  return null;
}

/** Made once, made again when it nears its end or no longer fits the host name. */
async function ownCertificate(directory: string, hostname: string, now: number): Promise<Certificate> {
  const files = { cert: join(directory, "self-signed.crt"), key: join(directory, "self-signed.key") };
  const kept = await keptCertificate(files, hostname, now);
  if (kept) return kept;
  const made = await make(hostname, now);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await put(files.key, made.key, 0o600);
  await put(files.cert, made.cert, 0o644);
  return made;
}

async function keptCertificate(
  files: { readonly cert: string; readonly key: string },
  hostname: string,
  now: number,
): Promise<Certificate | null> {
  try {
    const pair = await configured(files, now);
    const leaf = new X509Certificate(pair.cert);
    return leaf.checkHost(hostname) && Date.parse(leaf.validTo) - now > RENEW_BEFORE ? pair : null;
  } catch (error) {
    if (error instanceof CertificateFault) return null;
    throw error;
  }
}

async function make(hostname: string, now: number): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: "commonName", value: hostname }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    // A clock that is a little behind must not refuse it.
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now - DAY + LIFETIME),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...[...new Set([hostname, "localhost"])].map((value) => ({ type: 2 as const, value })),
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { cert, key };
}

/** Whole or not at all. */
async function put(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, text, { mode, flag: "wx" });
  await rename(draft, file);
}
