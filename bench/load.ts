/** The members' clients: keep-alive sessions in lock-step, each dot timed until its 250. */
import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { memberAddress } from "./people.ts";

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly messages: number;
  readonly octets: number;
  /** Distinct senders. */
  readonly senders: number;
}

export interface LoadOutcome {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Milliseconds from the dot to the 250, sorted. */
  readonly latencies: readonly number[];
}

const WORDS =
  "Thank you for lunch on Tuesday. The draft of the retention schedule is with our partners, and I will send you what they say. ".repeat(
    4,
  );

/** A letter of about so many octets: text up to 4 KiB, a base64 attachment beyond. */
function letter(from: string, to: string, index: number, octets: number): Buffer {
  const head =
    `From: <${from}>\r\nTo: <${to}>\r\nSubject: Retention schedule ${index}\r\n` +
    `Date: Mon, 02 Mar 2026 09:00:00 +0000\r\nMessage-ID: <${process.pid}.${index}@bench.example>\r\nMIME-Version: 1.0\r\n`;
  const lines = (text: string) => text.match(/.{1,72}(?:\s|$)/g)?.join("\r\n") ?? text;
  if (octets <= 8192) {
    const html = `<html><body><p>${lines(WORDS)}</p></body></html>`;
    const both = `--b\r\nContent-Type: text/plain\r\n\r\n${lines(WORDS)}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n`;
    const body = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n${both}--b--\r\n`;
    const pad = Math.max(0, octets - body.length - 2);
    const fill = lines("and so on, as we said. ".repeat(Math.ceil(pad / 22)))
      .slice(0, pad)
      .replace(/[\r\n]+$/, "");
    return Buffer.from(
      body.replace("\r\n--b\r\nContent-Type: text/html", `\r\n${fill}\r\n--b\r\nContent-Type: text/html`),
    );
  }
  const base64 = `${"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU2Nzg5QUJDREVGR0hJSktMTU5PUFFS\r\n".repeat(Math.floor((octets - 900) / 74))}`;
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${lines(WORDS)}\r\n--b\r\n` +
      `Content-Type: application/pdf; name=schedule.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}--b--\r\n`,
  );
}

/** One connection: `say` writes and resolves with the last line of the reply. */
class Session {
  readonly #socket: Socket;
  #buffer = "";
  #resolve: ((line: string) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1").setNoDelay(true);
    this.#socket.on("data", (chunk) => {
      this.#buffer += chunk.toString("latin1");
      const last = /(?:^|\n)(\d{3} [^\r\n]*)\r\n$/.exec(this.#buffer)?.[1];
      if (last === undefined) return;
      this.#buffer = "";
      this.#resolve?.(last);
    });
  }

  say(bytes: string | Buffer | null, wanted: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = (line) =>
        line.startsWith(wanted) ? resolve() : reject(new Error(`wanted ${wanted}, got ${line}`));
      if (bytes !== null) this.#socket.write(bytes);
    });
  }

  end(): void {
    this.#socket.end("QUIT\r\n");
  }
}

async function run(load: Load): Promise<LoadOutcome> {
  const latencies: number[] = [];
  let next = 0;
  const startedAt = performance.timeOrigin + performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const session = new Session(load.port);
      await session.say(null, "220");
      await session.say("EHLO bench.example\r\n", "250");
      while (next < load.messages) {
        const index = next++;
        const from = memberAddress(index % load.senders);
        const to = memberAddress(1000 + (index % 900));
        await session.say(`MAIL FROM:<${from}>\r\n`, "250");
        await session.say(`RCPT TO:<${to}>\r\n`, "250");
        await session.say("DATA\r\n", "354");
        const body = letter(from, to, index, load.octets);
        const dotAt = performance.now();
        await session.say(Buffer.concat([body, Buffer.from(".\r\n")]), "250");
        latencies.push(performance.now() - dotAt);
      }
      session.end();
    }),
  );
  const endedAt = performance.timeOrigin + performance.now();
  return { startedAt, endedAt, latencies: latencies.sort((a, b) => a - b) };
}

process.on("message", (load: Load) => {
  run(load).then(
    (outcome) => process.send?.(outcome),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.({ ready: true });
