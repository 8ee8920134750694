/** A large body runs through a small memory. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { DataReader } from "../../../src/submission/wire/read-data.ts";

const dir = mkdtempSync(join(tmpdir(), "lintel-read-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const LIMITS = { maxSize: 1000, maxLine: 998, spoolAbove: 100 };
let names = 0;
const path = () => join(dir, `b${++names}`);

async function read(chunks: readonly string[], limits = LIMITS) {
  const reader = new DataReader(limits, path);
  let used = -1;
  for (const chunk of chunks) used = await reader.push(Buffer.from(chunk, "latin1"));
  return { reader, used };
}

describe("a body", () => {
  it("is the same in memory and in the spool, whatever the chunks", async () => {
    const text = "one\r\n.two\r\nthree\r\n".repeat(3);
    const stuffed = `${text.replaceAll("\r\n.", "\r\n..")}.\r\n`;
    const small = await (await read([stuffed])).reader.finish();
    const spooled = await (await read([...stuffed], { ...LIMITS, spoolAbove: 20 })).reader.finish();
    expect([small.kind, spooled.kind]).toEqual(["memory", "spool"]);
    expect([spooled.size, spooled.digest]).toEqual([small.size, small.digest]);
    expect(small.kind === "memory" && small.bytes.toString()).toBe(text);
    expect(spooled.kind === "spool" && readFileSync(spooled.path, "latin1")).toBe(text);
  });

  it("of exactly the border stays in memory, of one octet more does not", async () => {
    for (const [size, kind] of [
      [100, "memory"],
      [101, "spool"],
    ] as const) {
      const { reader } = await read([`${"x".repeat(size - 2)}\r\n.\r\n`]);
      expect(await reader.finish()).toMatchObject({ kind, size });
    }
  });

  it("ends where its data end", async () => {
    expect((await read(["a\r\n.\r\nNOOP\r\n"])).used).toBe(6);
  });

  it("that is nothing is a body of no octets", async () => {
    const { reader } = await read([".\r\n"]);
    expect(await reader.finish()).toMatchObject({ kind: "memory", size: 0, eightBit: false });
  });

  it("can be let go of at any time, more than once", async () => {
    const { reader } = await read([`${"x".repeat(200)}\r\n`]);
    void reader.push(Buffer.from("more\r\n"));
    await Promise.all([reader.discard(), reader.discard()]);
    await reader.push(Buffer.from("and more\r\n.\r\n"));
    expect(() => readFileSync(join(dir, `b${names}`))).toThrow("ENOENT");
  });
});

const PROBE = `
import { DataReader } from ${JSON.stringify(join(import.meta.dirname, "../../../src/submission/wire/read-data.ts"))};
const [path, size] = [process.argv[2], Number(process.argv[3])];
const reader = new DataReader({ maxSize: size * 2, maxLine: 998, spoolAbove: 65536 }, () => path);
const chunk = () => Buffer.alloc(65520, "0123456789".repeat(7) + "\\r\\n".padStart(10, "x"));
await reader.push(chunk());
globalThis.gc();
const before = process.memoryUsage();
let most = 0;
for (let sent = 0; sent < size; sent += 65520) {
  await reader.push(chunk());
  if (sent % (65520 * 50) === 0) globalThis.gc();
  const { rss, external } = process.memoryUsage();
  most = Math.max(most, rss - before.rss, external - before.external);
}
await reader.push(Buffer.from(".\\r\\n"));
const body = await reader.finish();
console.log(JSON.stringify({ most, kind: body.kind, size: body.size }));
`;

it("100 MiB take less than half of that in memory", async () => {
  const probe = join(dir, "probe.mts");
  writeFileSync(probe, PROBE);
  const size = 100 * 1024 * 1024;
  const run = promisify(execFile);
  const flags = ["--expose-gc", "--import", import.meta.resolve("tsx"), probe, join(dir, "large"), String(size)];
  const { stdout } = await run(process.execPath, flags);
  const told = JSON.parse(stdout) as { most: number; kind: string; size: number };
  expect(told).toMatchObject({ kind: "spool" });
  expect(told.size).toBeGreaterThanOrEqual(size);
  expect(told.most).toBeLessThan(size / 2);
});
