import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openToken } from "../../../src/consent/tokens.ts";
import { type CopySettings, copiesOf } from "../../../src/delivery/attempt/copies.ts";
import { digestsOf, type Outgoing, octetsOf, outgoingBody } from "../../../src/delivery/compose/outgoing.ts";
import { openSigners, signed } from "../../../src/delivery/dkim/index.ts";
import { StampFault } from "../../../src/delivery/stamp/index.ts";
import { loadFooters } from "../../../src/delivery/stamp/wording.ts";
import { sentDigests } from "../../../src/parse/sent-digests.ts";
import type { DueMessage } from "../../../src/store/port.ts";
import { noticesDir } from "../../support/delivery-config.ts";
import { testKey } from "../../support/dkim.ts";
import { dueEnvelope, dueMessage, memoryBody, PLAIN_MAIL } from "../../support/due.ts";
import { LIMITS } from "./stamp/support.ts";

const KEYS = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];
const settings: CopySettings = {
  hostname: "gateway.test",
  secretHeaders: new Set(),
  association: "Example Association",
  language: "en",
  links: { publicUrl: "https://mail.assoc.example", mailDomain: "gateway.test" },
  bounceDomain: null,
  structure: LIMITS,
  maxSize: 1_000_000,
};
let asked = 0;
const parts = (over: Partial<CopySettings> = {}) => ({
  settings: { ...settings, ...over },
  footers: loadFooters(noticesDir),
  signers: openSigners([], () => undefined),
  tokenKeys: async () => {
    asked += 1;
    return KEYS;
  },
});

const fixes = ["unsubscribe"] as const;
const bob = dueEnvelope("bob@b.example", { fixes });
const carol = dueEnvelope("carol@c.example", { fixes, dsn: { notify: ["NEVER"] } });
const dan = dueEnvelope("dan@d.example");
const eve = dueEnvelope("eve@d.example");

async function bytesOf(outgoing: Outgoing): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of octetsOf(outgoing)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function copies(message: DueMessage, over: Partial<CopySettings> = {}) {
  return Promise.all(
    (await copiesOf(message, parts(over))).map(async ({ group, reversePath, compose }) => {
      const outgoing = await compose();
      return { ids: group.map(({ id }) => id), from: reversePath?.text, outgoing, bytes: await bytesOf(outgoing) };
    }),
  );
}

const linkIn = (bytes: Buffer) => openToken(KEYS, /\/u\/(\w+)/.exec(bytes.toString("latin1"))?.[1] ?? "");

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "lintel-copies-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe("copies of a message", () => {
  it("are one for each recipient whose mail is put right, and one for all others, as it came", async () => {
    const message = dueMessage({ envelopes: [bob, dan, carol, eve] });
    const [one, two, rest, ...none] = await copies(message);
    expect(none).toEqual([]);
    expect([one?.ids, two?.ids, rest?.ids]).toEqual([[bob.id], [carol.id], [dan.id, eve.id]]);
    expect(linkIn(one?.bytes ?? Buffer.alloc(0))).toEqual({
      kind: "footer",
      id: bob.id,
      madeAt: message.receivedAt - (message.receivedAt % 60_000),
    });
    expect(linkIn(two?.bytes ?? Buffer.alloc(0))?.id).toBe(carol.id);
    expect(rest?.bytes.toString("latin1").endsWith(PLAIN_MAIL)).toBe(true);
    expect(one?.outgoing.changes).toEqual([
      "added list-unsubscribe",
      "added list-unsubscribe-post",
      "added footer text/plain",
    ]);
    for (const copy of [one, two, rest]) expect(copy?.outgoing.size).toBe(copy?.bytes.length);
  });

  it("bear one token in header and text, and are the same at every attempt", async () => {
    const message = dueMessage({ envelopes: [bob] });
    const [[one], [two]] = [await copies(message), await copies({ ...message, envelopes: [{ ...bob, attempts: 3 }] })];
    expect(one?.bytes.equals(two?.bytes ?? Buffer.alloc(0))).toBe(true);
    const tokens = one?.bytes.toString("latin1").match(/k[0-9a-hj-kmnp-tv-z]{45}/g) ?? [];
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
  });

  it("speak the message's language, else the configured one", async () => {
    const [german] = await copies(dueMessage({ contentLanguage: "de", envelopes: [bob] }));
    expect(german?.bytes.toString("latin1")).toContain("Alice Adams hat Ihnen diese Nachricht geschickt.");
    const [french] = await copies(dueMessage({ contentLanguage: "", envelopes: [bob] }), { language: "fr" });
    expect(french?.bytes.toString("latin1")).toContain("Alice Adams vous a envoye ce message.");
  });

  it("are made from the spool as from memory", async () => {
    const path = join(dir, "spooled");
    writeFileSync(path, PLAIN_MAIL);
    const { size, digest, eightBit } = memoryBody(PLAIN_MAIL);
    const message = dueMessage({ envelopes: [bob], body: { kind: "spool", path, size, digest, eightBit } });
    const [spooled] = await copies(message);
    const [inMemory] = await copies(dueMessage({ envelopes: [bob] }));
    expect(spooled?.bytes.equals(inMemory?.bytes ?? Buffer.alloc(0))).toBe(true);
    await expect(copies(message, { maxSize: 10 })).rejects.toThrow(StampFault);
    await expect(copies({ ...message, body: { ...message.body, size: size + 1 } })).rejects.toThrow(StampFault);
  });

  it("fail rather than leave without a footer", async () => {
    const theirs = memoryBody(`DKIM-Signature: v=1\r\n${PLAIN_MAIL}`);
    await expect(copies(dueMessage({ envelopes: [bob], body: theirs }))).rejects.toThrow(StampFault);
  });

  it("ask for no keys where no link is made, and once where some are", async () => {
    asked = 0;
    await copies(dueMessage({ envelopes: [dan] }));
    expect(asked).toBe(0);
    await copies(dueMessage({ envelopes: [bob, carol, dan] }), { bounceDomain: "gateway.test" });
    expect(asked).toBe(1);
  });

  it("have one digest of the body, for the signature and for what is remembered, read once", async () => {
    let reads = 0;
    const chunks = () => {
      reads += 1;
      return [Buffer.from("\r\nHello  Bob \r\n")];
    };
    const header = Buffer.from("From: Alice <alice@assoc.example>\r\n");
    const outgoing = { size: 0, eightBit: false, changes: [], header, body: outgoingBody(chunks) };
    const copy = await signed(outgoing, { signerOf: () => testKey("assoc.example") });
    const { body } = await digestsOf(copy);
    expect(copy.header.toString("latin1")).toContain(`bh=${body};`);
    expect(reads).toBe(1);
  });

  it("have the digests of what arrives", async () => {
    for (const { outgoing, bytes } of await copies(dueMessage({ envelopes: [bob, dan] })))
      expect(await digestsOf(outgoing)).toEqual(sentDigests(bytes));
  });
});

describe("reverse-paths", () => {
  const bounce = (from: string | undefined) =>
    openToken(KEYS, /^bounces\+(\w+)@gateway\.test$/.exec(from ?? "")?.[1] ?? "");

  it("are each recipient's own where bounces come back here", async () => {
    const sent = await copies(dueMessage({ envelopes: [bob, dan, eve] }), { bounceDomain: "gateway.test" });
    expect(sent.map(({ ids }) => ids)).toEqual([[bob.id], [dan.id], [eve.id]]);
    expect(sent.map(({ from }) => bounce(from))).toMatchObject([
      { kind: "bounce", id: bob.id },
      { kind: "bounce", id: dan.id },
      { kind: "bounce", id: eve.id },
    ]);
    expect(sent[1]?.outgoing.changes).toEqual([]);
  });

  it("are the sender's elsewhere", async () => {
    const sent = await copies(dueMessage({ envelopes: [bob, dan] }));
    expect(sent.map(({ from }) => from)).toEqual(["alice@assoc.example", "alice@assoc.example"]);
  });

  it("stay null where they were", async () => {
    const sent = await copies(dueMessage({ reversePath: null, envelopes: [dan, eve] }), {
      bounceDomain: "gateway.test",
    });
    expect(sent).toMatchObject([{ ids: [dan.id, eve.id], from: undefined }]);
  });
});
