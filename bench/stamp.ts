/**
 * Newsletters of 16 KiB, stamped with each recipient's own links and signed (aim: at most 1 ms each), beside SHA-256 over the
 * same octets and the RSA operation alone. CPU beside the clock: where others use the machine, only CPU says what it costs.
 * `npm run bench -- --only stamp [--quick] [--json FILE]`
 */
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import Table from "cli-table3";
import { installedNotices } from "../src/config/paths.ts";
import { sealToken } from "../src/consent/tokens.ts";
import { headerEnd } from "../src/delivery/compose/header-block.ts";
import { compose } from "../src/delivery/compose/index.ts";
import { type Outgoing, octetsOf } from "../src/delivery/compose/outgoing.ts";
import { type Signers, signed } from "../src/delivery/dkim/index.ts";
import { stampFor } from "../src/delivery/stamp/index.ts";
import { loadFooters } from "../src/delivery/stamp/wording.ts";
import type { Body } from "../src/mail/envelope.ts";
import { jsonFileOf, quick } from "./options.ts";

const jsonFile = jsonFileOf("stamp");
const COPIES = quick ? 1_000 : 10_000;
const WARM_UP = 300;
const OCTETS = 16_384;
const NOW = Date.UTC(2026, 10, 22, 12);

const quoted = (length: number): string =>
  "Was wir auf der Fr=C3=BChjahrstagung gelernt haben, und drei Fragen an die =\r\n"
    .repeat(Math.ceil(length / 77))
    .slice(0, length - (length % 77));

const HEADER = [
  "From: Ann Smith <ann@smith.example>",
  "To: Members <members@smith.example>",
  "Subject: Smith Law Monthly",
  "Date: Sun, 22 Nov 2026 09:00:00 +0000",
  "Message-ID: <issue-9@smith.example>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b"',
  "",
].join("\r\n");
const part = (type: string, text: string) =>
  `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text}\r\n`;
const text = quoted(OCTETS / 3);
const html = `<html><body><p>${quoted((2 * OCTETS) / 3 - 900)}</p></body></html>`;
const bytes = Buffer.from(`${HEADER}\r\n${part("text/plain", text)}${part("text/html", html)}--b--\r\n`);
const body: Body = {
  ...{ kind: "memory", bytes, size: bytes.length, eightBit: false },
  digest: createHash("sha256").update(bytes).digest("hex"),
};
const message: Parameters<typeof compose>[0] = {
  ...{ ref: "abcdefghjkmn", receivedAt: NOW, body },
  session: {
    ...{ id: "s", listener: "starttls", peer: "192.0.2.7", helo: "pc.smith.example" },
    ...{ protocol: "ESMTPSA", tls: "TLSv1.3" },
  },
};
const settings = { hostname: "gateway.test", secretHeaders: new Set<string>() };
const limits = { max_depth: 20, max_parts: 500, max_header_fields: 1000, max_header_bytes: 262_144 };
const links = { publicUrl: "https://mail.assoc.example", mailDomain: "gateway.test" };

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signer = { domain: "smith.example", selector: "s1", privateKey, publicKey, bits: 2048 };
const signers: Signers = { signerOf: () => signer };
const tokenKeys = [{ id: 1, secret: Buffer.alloc(64, 7), madeAt: NOW }];

const template = () =>
  stampFor(bytes, headerEnd(bytes), limits, {
    wording: loadFooters(installedNotices).choose("de"),
    sender: ["Ann Smith", "smith.example"],
    association: ["the association", "gateway.test"],
    links,
  });
const stamp = template();
const stamped = (id: number): Promise<Outgoing> =>
  compose(message, settings, stamp(sealToken(tokenKeys, { kind: "footer", id, madeAt: NOW })));

const octets = Buffer.alloc(1_200, 97);

/** As delivery does: the octets that go over the wire. */
async function read(copy: Outgoing): Promise<number> {
  let length = 0;
  for await (const chunk of octetsOf(copy)) length += chunk.length;
  return length;
}

const WORK: readonly (readonly [string, (id: number) => unknown])[] = [
  ["SHA-256 over the message", () => createHash("sha256").update(bytes).digest()],
  ["RSA-2048 alone", () => sign("sha256", octets, privateKey)],
  ["stamped", async (id) => read(await stamped(id))],
  ["signed", async () => read(await signed(await compose(message, settings), signers))],
  ["stamped and signed", async (id) => read(await signed(await stamped(id), signers))],
];

interface Took {
  readonly name: string;
  /** Milliseconds for each. */
  readonly wall: number;
  readonly cpu: number;
}

async function measure(name: string, work: (id: number) => unknown): Promise<Took> {
  for (let id = 1; id <= WARM_UP; id += 1) await work(id);
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (let id = 1; id <= COPIES; id += 1) await work(id);
  const { user, system } = process.cpuUsage(before);
  return { name, wall: (performance.now() - started) / COPIES, cpu: (user + system) / 1000 / COPIES };
}

const results: Took[] = [];
for (const [name, work] of WORK) results.push(await measure(name, work));
const cpuOf = (name: string): number => results.find((result) => result.name === name)?.cpu ?? Number.NaN;
const [hash, rsa] = [cpuOf("SHA-256 over the message"), cpuOf("RSA-2048 alone")];
const table = new Table({ head: ["", "ms each", "CPU ms each", "x SHA-256"], style: { head: [], border: [] } });
for (const { name, wall, cpu } of results) table.push([name, wall.toFixed(3), cpu.toFixed(3), (cpu / hash).toFixed(1)]);
console.log(table.toString());
const share = (name: string) => `${Math.round((100 * rsa) / cpuOf(name))} % of "${name}"`;
console.log(
  `${COPIES} copies of ${bytes.length} octets. RSA is ${share("signed")} and ${share("stamped and signed")}.`,
);
if (jsonFile)
  writeFileSync(jsonFile, `${JSON.stringify({ copies: COPIES, octets: bytes.length, results }, null, 2)}\n`);
