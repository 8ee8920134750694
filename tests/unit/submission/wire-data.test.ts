/** The data of a message on real sockets: limits, the spool, and clients that go away. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { open, unlink } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SmtpFailure } from "../../../src/mail/status.ts";
import type { SpoolDisk } from "../../../src/submission/wire/spool-file.ts";
import { startWire, TRUSTED, type Wire } from "../../support/fake-intake.ts";
import { RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

type Settings = Parameters<typeof startWire>[1];

async function begin(settings: Settings = {}, disk?: SpoolDisk, recipients = ["b@example.org"]): Promise<RawClient> {
  wire = await startWire([TRUSTED], settings, disk ? { disk } : {});
  return dataPhase(await RawClient.hello({ port: wire.port }), recipients);
}

async function dataPhase(client: RawClient, recipients = ["b@example.org"]): Promise<RawClient> {
  await client.command("MAIL FROM:<a@assoc.example>");
  for (const one of recipients) await client.command(`RCPT TO:<${one}>`);
  await client.command("DATA");
  return client;
}

const spooled = () => readdirSync(wire.intake.spool);
const settled = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 10 });

describe("recipients", () => {
  it("that differ only in case both arrive, the same one twice once (std 15, G10)", async () => {
    const client = await begin({}, undefined, ["A@y.example", "a@y.example", "A@Y.EXAMPLE", '"a b"@y.example']);
    client.send("x\r\n.\r\n");
    await client.reply();
    expect(wire.intake.delivered[0]?.recipients.map(({ address }) => address.text)).toEqual([
      "A@Y.EXAMPLE",
      "a@y.example",
      '"a b"@y.example',
    ]);
  });

  it("domains stay A-labels (G10)", async () => {
    const client = await begin({}, undefined, ["b@xn--bcher-kva.example"]);
    client.send("x\r\n.\r\n");
    await client.reply();
    expect(wire.intake.delivered[0]?.recipients[0]?.address.text).toBe("b@xn--bcher-kva.example");
  });
});

describe("limits", () => {
  it("a size above the limit is refused by the octets, and the next message is taken (std 34)", async () => {
    const client = await begin({ max_size: 1000, spool_above: 100 });
    client.send(`${"x".repeat(500)}\r\n`.repeat(3));
    client.send(".\r\n");
    expect(await client.reply()).toMatch(/^552 5\.3\.4 .*1000 octets/);
    expect(wire.intake.refusals).toMatchObject([{ stage: "data", reply: { code: 552 } }]);
    await dataPhase(client);
    client.send(`${"x".repeat(498)}\r\n${"x".repeat(498)}\r\n.\r\n`);
    expect(await client.reply()).toMatch(/^250/);
    expect(wire.intake.delivered.map(({ body }) => body.size)).toEqual([1000]);
    expect(spooled()).toHaveLength(1);
  });

  it("a line above the limit is refused by its number, and the next message is taken (std 8)", async () => {
    const client = await begin({ max_line: 998 });
    client.send(`a\r\n${"x".repeat(999)}\r\n.\r\n`);
    expect(await client.reply()).toMatch(/^554 5\.6\.0 Line 2 is longer than 998 octets/);
    await dataPhase(client);
    client.send(`${"x".repeat(998)}\r\n.\r\n`);
    expect(await client.reply()).toMatch(/^250/);
    expect(wire.intake.delivered).toHaveLength(1);
  });
});

describe("a body", () => {
  const text = `Subject: x\r\n\r\n${"\xe4 line\r\n".repeat(40)}`;

  it.each([
    ["in memory", 100_000, "memory"],
    ["in the spool", 50, "spool"],
  ])("%s has its size, digest and eighth bit", async (_, spoolAbove, kind) => {
    const client = await begin({ spool_above: spoolAbove });
    await client.sendSplit(`${text}.\r\n`, 10, 60, 61, 200);
    expect(await client.reply()).toBe("250 2.0.0 taken");
    const [got] = wire.intake.delivered;
    const digest = (await import("node:crypto")).createHash("sha256").update(Buffer.from(text, "latin1")).digest("hex");
    expect(got?.body).toMatchObject({ kind, size: text.length, digest, eightBit: true });
    expect(got?.text).toBe(text);
    if (got?.body.kind === "spool") expect(statSync(got.body.path).mode & 0o777).toBe(0o600);
    expect(spooled()).toHaveLength(kind === "spool" ? 1 : 0);
  });

  it("is the road's once the road was asked, whatever the road answers", async () => {
    const client = await begin({ spool_above: 10 });
    wire.intake.onData = async () => {
      throw new SmtpFailure(451, "4.3.0", "store is away");
    };
    client.send(`${text}.\r\n`);
    expect(await client.reply()).toBe("451 4.3.0 store is away");
    expect(spooled()).toHaveLength(1);
  });

  it("never goes to a file that is there", async () => {
    const client = await begin({ spool_above: 10 });
    const taken = wire.intake.spoolPath();
    (await import("node:fs")).writeFileSync(taken, "another's");
    wire.intake.spoolPath = () => taken;
    client.send(`${text}.\r\n`);
    expect(await client.reply()).toMatch(/^451 4\.3\.0/);
    expect((await import("node:fs")).readFileSync(taken, "utf8")).toBe("another's");
    expect(wire.intake.delivered).toEqual([]);
  });
});

describe("a disk that fails", () => {
  const failing = (code: string, at: "write" | "sync"): SpoolDisk => ({
    async open(path, flags, mode) {
      const handle = await open(path, flags, mode);
      const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
      return {
        writev: at === "write" ? fail : (parts) => handle.writev(parts),
        sync: at === "sync" ? fail : () => handle.sync(),
        close: () => handle.close(),
      };
    },
    unlink,
  });

  it.each([
    ["ENOSPC", "write", /^452 4\.3\.1/],
    ["EDQUOT", "write", /^452 4\.3\.1/],
    ["ENOSPC", "sync", /^452 4\.3\.1/],
    ["EIO", "write", /^451 4\.3\.0/],
    ["EIO", "sync", /^451 4\.3\.0/],
  ] as const)("%s at %s: temporary, nothing stays, the next small message is taken", async (code, at, reply) => {
    const client = await begin({ spool_above: 1000 }, failing(code, at));
    client.send(`${`${"x".repeat(900)}\r\n`.repeat(200)}.\r\n`);
    expect(await client.reply()).toMatch(reply);
    expect(spooled()).toEqual([]);
    expect(wire.intake.delivered).toEqual([]);
    await dataPhase(client);
    client.send("small\r\n.\r\n");
    expect(await client.reply()).toMatch(/^250/);
  });
});

describe("a client that goes away", () => {
  it("before the end: nothing is taken, nothing stays in the spool (std 21)", async () => {
    const client = await begin({ spool_above: 1000 });
    client.send(`${"x".repeat(900)}\r\n`.repeat(100));
    await settled(() => expect(spooled()).toHaveLength(1));
    client.kill();
    await settled(() => expect(spooled()).toEqual([]));
    expect(wire.intake.delivered).toEqual([]);
  });

  it("while the road judges: the road is told", async () => {
    const client = await begin();
    let gone: (() => boolean) | undefined;
    let answer = (): void => undefined;
    wire.intake.onData = (transaction) => {
      gone = transaction.gone;
      return new Promise((resolve) => {
        answer = () => resolve({ code: 250, enhanced: "2.0.0", text: "too late" });
      });
    };
    client.send("x\r\n.\r\n");
    await settled(() => expect(gone?.()).toBe(false));
    client.kill();
    await settled(() => expect(gone?.()).toBe(true));
    answer();
    expect(wire.intake.arrived).toEqual([]);
  });
});

describe("whether a reply arrived (DESIGN.md 4.3)", () => {
  it("is known by the next command", async () => {
    const client = await begin();
    client.send("x\r\n.\r\n");
    const reply = await client.reply();
    expect(wire.intake.arrived).toEqual([]);
    await client.command("NOOP");
    expect(wire.intake.arrived.map(({ text }) => text)).toEqual([reply.slice("250 2.0.0 ".length)]);
    await client.command("NOOP");
    expect(wire.intake.arrived).toHaveLength(1);
  });

  it("is not known by a command that was sent before it", async () => {
    const client = await begin();
    client.send("x\r\n.\r\nNOOP\r\n");
    await client.replies(2);
    expect(wire.intake.arrived).toEqual([]);
    await client.command("NOOP");
    expect(wire.intake.arrived).toHaveLength(1);
  });

  it("is not known when the client only leaves", async () => {
    const client = await begin();
    client.send("x\r\n.\r\n");
    await client.reply();
    client.kill();
    await settled(() => expect(wire.listeners.sessions).toBe(0));
    expect(wire.intake.arrived).toEqual([]);
  });

  it("is not asked about our own refusals", async () => {
    const client = await begin({ max_size: 10 });
    client.send("longer than ten\r\n.\r\n");
    await client.reply();
    await client.command("NOOP");
    expect(wire.intake.arrived).toEqual([]);
  });
});

it("commands behind data wait for the road's answer", async () => {
  const client = await begin();
  wire.intake.onData = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { code: 550, enhanced: "5.7.1", text: "no consent" };
  };
  client.send("x\r\n.\r\nMAIL FROM:<a@assoc.example>\r\nQUIT\r\n");
  expect(await client.replies(3)).toEqual(["550 5.7.1 no consent", "250 2.1.0 Sender taken", "221 2.0.0 Bye"]);
  expect(existsSync(wire.intake.spool)).toBe(true);
});

it("a long reply is folded into lines that an SMTP client may read, each with its codes", async () => {
  const client = await begin();
  wire.intake.onData = async () => ({ code: 550, enhanced: "5.7.1", text: "word ".repeat(300) });
  client.send("x\r\n.\r\n");
  const lines = (await client.reply()).split("\n");
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toMatch(/^550[ -]5\.7\.1 [ -~]{1,498}$/);
  expect(await client.command("NOOP")).toMatch(/^250/);
});
