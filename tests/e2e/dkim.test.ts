/** Signed mail through real sockets, as it arrives, verified by programs that are not ours. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byDkimpy, byMailauth, hasDkimpy, pemOf, type TestKey, testKey } from "../support/dkim.ts";
import { crlf, fieldsOf, type GatewayProcess, halves, startGatewayProcess, submit } from "../support/gateway.ts";
import { until } from "../support/installation.ts";
import { type Sink, type SinkMessage, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";

const dkimpy = requires(["python3"], { "python3-dkim": hasDkimpy() });

const [ANN, BOB, CY] = ["ann@smith.example", "bob@jones.example", "cy@mail.jones.example"] as const;
const MEMBERS = `id,name,address,organisation,roles,standing
m-ann,Ann Smith,${ANN},smith.example,member,good
m-bob,Bob Jones,${BOB},jones.example,member,good
m-cy,Cy Jones,${CY},jones.example,member,good
`;
const GRANTS = `recipient,grantee,scope,status,basis,at
${BOB},${ANN},contact,granted,met-at-event,2026-01-10
${ANN},${BOB},contact,granted,met-at-event,2026-01-10
${ANN},${CY},contact,granted,met-at-event,2026-01-10
`;

const letter = (id: string, from: string, to: string, body: string): string =>
  crlf(
    `From: Somebody <${from}>\nTo: ${to}\nSubject: How do you handle\n  conflicts   checks?\nMessage-ID: <${id}@smith.example>\nBcc: boss@smith.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`,
  );

const keys = { jones: testKey("jones.example", "j1"), gateway: testKey("gateway.test", "g1") };
let dir: string;
let sink: Sink;
let gateway: GatewayProcess;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-dkim-"));
  for (const key of Object.values(keys)) writeFileSync(join(dir, `${key.selector}.pem`), pemOf(key));
  const entries = Object.values(keys).map(
    ({ domain, selector }) =>
      `{ domain: ${domain}, selector: ${selector}, key_file: ${JSON.stringify(join(dir, `${selector}.pem`))} }`,
  );
  // Refused once at RCPT, so that the sender gets a report.
  sink = await startSink({
    on: ({ verb, address }) => (verb === "RCPT" && address === "gone@jones.example" ? "550 5.1.1 nobody" : undefined),
  });
  gateway = await startGatewayProcess({
    members: [MEMBERS],
    consents: [GRANTS],
    smartHost: sink.port,
    extra: `mode: observe\ndelivery: { schedule: [1s], jitter: 0 }\ndkim: [${entries.join(", ")}]\n`,
  });
});
afterAll(async () => {
  await gateway?.close();
  await sink?.close();
  rmSync(dir, { recursive: true, force: true });
});

const arrived = (what: (message: SinkMessage) => boolean): Promise<SinkMessage> =>
  until(() => sink.messages.find(what) ?? null, 60_000);

async function passes(data: Buffer, key: TestKey): Promise<void> {
  expect(await byMailauth(data, key)).toEqual(["pass"]);
  if (dkimpy) expect(await byDkimpy([data], key)).toEqual([true]);
}

describe("a message of a domain with a key", () => {
  it.each([
    ["small", BOB, "Hallo Ann,  wie läuft es mit Prüfungen? \r\n.punkt\r\n\r\n\r\n"],
    ["spooled", CY, `${"Eine Zeile, die oft steht: äöü \t \r\n".repeat(6000)}\r\n\r\n`],
  ])("arrives signed, below which it is as it was: %s", async (id, from, body) => {
    const source = Buffer.from(letter(id, from, ANN, body));
    const parameters = "BODY=8BITMIME";
    expect(await submit(gateway.ports.smtp, { login: from, recipients: [ANN], source, parameters })).toMatch(/^250/);
    const { data } = await arrived((message) => message.data.includes(`<${id}@smith.example>`));
    const [signature = "", received = "", ...rest] = fieldsOf(halves(data).header);
    expect(signature).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed; d=jones\.example;\r\n\ts=j1;/);
    expect(received).toMatch(/^Received: from /);
    expect(rest.join("")).not.toContain("Bcc");
    expect(halves(data).body).toBe(halves(source).body);
    await passes(data, keys.jones);
    const forged = Buffer.from(data.toString("latin1").replace("\r\n\r\n", "\r\nSubject: Buy now\r\n\r\n"), "latin1");
    expect(await byMailauth(forged, keys.jones)).toEqual(["fail"]);
  });

  it("is written down as signed", async () => {
    const trail = await gateway.run(["audit", "export"]);
    expect(trail.stdout).toContain("signed jones.example");
  });
});

describe("a message of a domain without a key", () => {
  it("arrives as before", async () => {
    const source = letter("plain", ANN, BOB, "Hello Bob, how are you?\n");
    expect(await submit(gateway.ports.smtp, { login: ANN, recipients: [BOB], source })).toMatch(/^250/);
    const { data } = await arrived((message) => message.data.includes("<plain@smith.example>"));
    expect(data.includes("DKIM-Signature")).toBe(false);
  });
});

describe("the gateway's own mail", () => {
  it("is signed for its own domain", async () => {
    const source = letter("lost", BOB, "gone@jones.example", "Hello, are you there?\n");
    expect(await submit(gateway.ports.smtp, { login: BOB, recipients: ["gone@jones.example"], source })).toMatch(
      /^250/,
    );
    const report = await arrived(({ from, data }) => from === "" && data.includes("delivery-status"));
    await passes(report.data, keys.gateway);
  });
});

describe("a key that went bad", () => {
  it("keeps the gateway from starting, and says which", async () => {
    writeFileSync(join(dir, "j1.pem"), "no key");
    const ran = await gateway.run(["serve"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/lintel\.yaml:\d+:\d+ dkim\[0\]\.key_file: .*j1\.pem holds no private key/);
    writeFileSync(join(dir, "j1.pem"), pemOf(keys.jones));
  });
});
