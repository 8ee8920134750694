import { describe, expect, it } from "vitest";
import { CommandStream, type LineHandler } from "../../../src/submission/wire/command-stream.ts";

/** Writes down what the stream makes of octets; `DATA` reads data up to a `!`. */
class Notes implements LineHandler {
  readonly said: string[] = [];
  stopped = false;
  data = "";
  readonly #wait: boolean;
  readonly stream: CommandStream = new CommandStream(this, () => this.stopped);

  constructor(wait = false) {
    this.#wait = wait;
  }

  command(line: Buffer): void | Promise<void> {
    this.said.push(line.toString("latin1"));
    if (line.toString() === "QUIT") this.stopped = true;
    if (line.toString() === "DATA") this.#readData();
    return this.#wait ? Promise.resolve() : undefined;
  }
  broken(fault: string): void {
    this.said.push(`<${fault}>`);
  }
  limit(start: Buffer): number {
    return start.toString().startsWith("AUTH ") ? 12_288 : 2048;
  }
  tooLong(start: Buffer): void {
    this.said.push(`<too long: ${start.toString("latin1").slice(0, 4)}>`);
  }
  dataEnd(): void {
    this.said.push(`<data: ${this.data}>`);
  }
  partial(): void {}

  #readData(): void {
    this.data = "";
    this.stream.readData({
      push: (chunk) => {
        const end = chunk.indexOf("!");
        this.data += chunk.subarray(0, end < 0 ? undefined : end).toString("latin1");
        const used = end < 0 ? -1 : end + 1;
        return this.#wait ? Promise.resolve(used) : used;
      },
    });
  }
}

async function feed(parts: readonly string[], wait = false): Promise<Notes> {
  const notes = new Notes(wait);
  for (const part of parts) {
    await new Promise<void>((done) => notes.stream.feed(Buffer.from(part, "latin1"), done));
  }
  return notes;
}

const split = (text: string, at: number): string[] => [text.slice(0, at), text.slice(at)].filter((part) => part !== "");

const CASES: readonly { name: string; input: string; said: readonly string[] }[] = [
  { name: "commands in order", input: "EHLO a\r\nNOOP\r\nQUIT\r\n", said: ["EHLO a", "NOOP", "QUIT"] },
  { name: "an empty line is a command too", input: "\r\nNOOP\r\n", said: ["", "NOOP"] },
  { name: "nothing behind the end of a conversation", input: "QUIT\r\nNOOP\r\n", said: ["QUIT"] },
  { name: "a bare LF breaks it off", input: "NOOP\r\nEHLO x\nMAIL\r\n", said: ["NOOP", "<bare-lf>"] },
  { name: "a bare CR breaks it off", input: "MAIL FROM:<a@x>\rRCPT TO:<b@y>\r\n", said: ["<bare-cr>"] },
  { name: "CR CR LF breaks it off", input: "NOOP\r\r\nNOOP\r\n", said: ["<bare-cr>"] },
  { name: "NUL breaks it off", input: "NO\0OP\r\nNOOP\r\n", said: ["<nul>"] },
  { name: "data between commands", input: "DATA\r\none\ntwo!NOOP\r\n", said: ["DATA", "<data: one\ntwo>", "NOOP"] },
  {
    name: "a line at the limit, and one above it",
    input: `NOOP ${"x".repeat(2041)}\r\nNOOP ${"x".repeat(2042)}\r\nNOOP\r\n`,
    said: [`NOOP ${"x".repeat(2041)}`, "<too long: NOOP>", "NOOP"],
  },
  {
    name: "a long AUTH line",
    input: `AUTH PLAIN ${"A".repeat(12_275)}\r\nAUTH PLAIN ${"A".repeat(12_276)}\r\nQUIT\r\n`,
    said: [`AUTH PLAIN ${"A".repeat(12_275)}`, "<too long: AUTH>", "QUIT"],
  },
  { name: "a bare LF within a line that is too long", input: `${"x".repeat(3000)}\nNOOP\r\n`, said: ["<bare-lf>"] },
];

describe("octets become the same commands however TCP splits them", () => {
  it.each(CASES)("$name", async ({ input, said }) => {
    expect((await feed([input])).said).toEqual(said);
    const edges = [...input.matchAll(/[\r\n\0!]/g)].flatMap(({ index }) => [index, index + 1]);
    const all = input.length < 200 ? [...input].map((_, i) => i) : edges;
    for (const at of all) expect((await feed(split(input, at))).said, `split at ${at}`).toEqual(said);
    for (const at of all) expect((await feed(split(input, at), true)).said, `waiting, ${at}`).toEqual(said);
  });

  it.each(CASES.filter(({ input }) => input.length < 200))("$name, one octet at a time", async ({ input, said }) => {
    expect((await feed([...input])).said).toEqual(said);
  });
});

describe("what is kept of a flood", () => {
  it("an endless line is not stored", async () => {
    const { stream } = await feed(Array.from({ length: 500 }, () => "x".repeat(10_000)));
    expect(stream.waiting).toBeLessThan(4096);
  });

  it("many commands in one chunk give way to others, and all are answered", async () => {
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    const { said } = await feed(["NOOP\r\n".repeat(20_000)]);
    clearInterval(count);
    expect(said).toHaveLength(20_000);
    expect(turns).toBeGreaterThan(0);
  });

  it("octets are counted when they are taken", async () => {
    const { stream } = await feed(["NOOP\r\nDATA\r\nxyz!NOOP\r\nNO"]);
    expect(stream.consumed).toBe(22);
    expect(stream.waiting).toBe(2);
  });
});
