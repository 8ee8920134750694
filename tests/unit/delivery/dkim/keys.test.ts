import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../../src/config/index.ts";
import { isKeyFault, readSigningKey } from "../../../../src/config/signing-key.ts";
import { openSigners } from "../../../../src/delivery/dkim/index.ts";
import { pemOf, testKey } from "../../../support/dkim.ts";
import { faultsOf, folder } from "../../config/support.ts";

const key = testKey("assoc.example");
const short = testKey("assoc.example", "s1", 1024);
const pem = (pair: { privateKey: { export(o: { type: "pkcs8"; format: "pem" }): string | Buffer } }) =>
  pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const FILES = {
  "good.pem": pemOf(key),
  "pkcs1.pem": key.privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  "short.pem": pemOf(short),
  "tiny.pem": pem(generateKeyPairSync("rsa", { modulusLength: 512 })),
  "ed25519.pem": pem(generateKeyPairSync("ed25519")),
  "pss.pem": pem(generateKeyPairSync("rsa-pss", { modulusLength: 2048 })),
  "locked.pem": key.privateKey
    .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "secret" })
    .toString(),
  "public.pem": key.publicKey.export({ type: "spki", format: "pem" }).toString(),
  "empty.pem": "",
};

const entry = (file: string, domain = "assoc.example") =>
  `  - domain: ${domain}
    selector: s1
    key_file: ${file}
`;
const config = (...entries: string[]) => `dkim:
${entries.join("")}smart_host: { host: 127.0.0.1 }
`;

describe("a key file", () => {
  it.each(["good.pem", "pkcs1.pem", "short.pem"])("%s signs", (file) => {
    const dir = folder({ ...FILES, "lintel.yaml": config(entry(file)) });
    expect(faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), {}))).toEqual([]);
  });

  it.each([
    ["none.pem", "none.pem cannot be read (ENOENT), check the path and its permissions"],
    ["tiny.pem", "tiny.pem holds 512 bits, which receivers ignore (RFC 8301), make one with lintel dkim new"],
    [
      "ed25519.pem",
      "ed25519.pem holds a key of type ed25519, and mail is signed with RSA, make one with lintel dkim new",
    ],
    ["pss.pem", "pss.pem holds a key of type rsa-pss, and mail is signed with RSA, make one with lintel dkim new"],
    ...["locked.pem", "public.pem", "empty.pem"].map((file) => [
      file,
      `${file} holds no private key in PEM without a passphrase, make one with lintel dkim new`,
    ]),
  ])("%s is a fault where it stands in the configuration", (file = "", words = "") => {
    const dir = folder({ ...FILES, "lintel.yaml": config(entry(file)) });
    expect(faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), {}))).toEqual([
      `lintel.yaml:4:15 dkim[0].key_file: ${words}`,
    ]);
  });

  it("is one of a domain, in whatever case", () => {
    const text = config(entry("good.pem"), entry("short.pem", "ASSOC.example"));
    const dir = folder({ ...FILES, "lintel.yaml": text });
    expect(faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), {}))).toEqual([
      "lintel.yaml:5:13 dkim[1].domain: ASSOC.example has a key already, keep the one to sign with",
    ]);
  });

  it("shows nothing of its content in a fault", () => {
    const secret = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
    const dir = folder({ "bad.pem": secret });
    const fault = readSigningKey(join(dir, "bad.pem"));
    expect(isKeyFault(fault) && JSON.stringify(fault)).not.toMatch(/c2VjcmV0|secret/);
  });
});

describe("who signs", () => {
  const dir = () => folder(FILES);
  const configured = (domain: string, selector: string, key_file: string) => ({ domain, selector, key_file });

  it("is the domain's own key, else that of the nearest parent", () => {
    const here = dir();
    const file = join(here, "good.pem");
    const signers = openSigners([
      configured("assoc.example", "top", file),
      configured("News.Assoc.example", "news", file),
      configured("other.example", "other", file),
    ]);
    const of = (domain: string) => signers.signerOf(domain)?.selector ?? null;
    expect(of("assoc.example")).toBe("top");
    expect(of("ASSOC.EXAMPLE")).toBe("top");
    expect(of("mail.assoc.example")).toBe("top");
    expect(of("news.assoc.example")).toBe("news");
    expect(of("a.b.news.assoc.example")).toBe("news");
    expect(of("notassoc.example")).toBe(null);
    expect(of("example")).toBe(null);
    expect(of("assoc.example.evil.example")).toBe(null);
  });

  it("is told of when the key is shorter than advised", () => {
    const here = dir();
    const weak: string[] = [];
    const keys = [
      configured("a.example", "x", join(here, "good.pem")),
      configured("b.example", "y", join(here, "short.pem")),
    ];
    openSigners(keys, ({ domain, bits }) => weak.push(`${domain} ${bits}`));
    expect(weak).toEqual(["b.example 1024"]);
  });

  it("cannot be opened with a file that went away", () => {
    expect(() => openSigners([configured("a.example", "x", "/nonexistent.pem")])).toThrow(
      "/nonexistent.pem cannot be read",
    );
  });
});
