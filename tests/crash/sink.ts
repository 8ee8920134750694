/**
 * The smart host of the crash tests. It stays up while the gateway dies, remembers by Message-ID who got what, and can be
 * made slow at each step. Like a real one it keeps a message whose client died after the dot, before the reply.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { LATER, NOBODY } from "./mail.ts";

export interface Arrival {
  /** SHA-256 of what lies below the first header field, which is the gateway's Received. */
  readonly digest: string;
  /** The client was still there to hear our 250. */
  readonly heard: boolean;
}

export interface Pace {
  /** Milliseconds before the reply to the dot, and between reads of the data. */
  readonly reply: number;
  readonly read: number;
}

export class CrashSink {
  /** By Message-ID, then recipient. */
  readonly arrivals = new Map<string, Map<string, Arrival[]>>();
  /** Reports and notices (`<>`): to whom, and their text. */
  readonly reports: { readonly to: string; readonly text: string }[] = [];
  pace: Pace = { reply: 0, read: 0 };
  /** Takes nothing for now: whatever comes is put off. */
  isBusy = false;
  /** Called right after a 250 for a message was written. */
  onTaken: () => void = () => undefined;
  /** Called when the first data of a transaction arrived. */
  onData: () => void = () => undefined;
  taken = 0;
  #deferred = 0;
  /** Between the dot and our reply. */
  #deciding = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((socket) => this.#serve(socket));

  async listen(port: number): Promise<void> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  /**
   * Resolves when no message waits for a decision of ours and the dead client's connections are read to their end: what
   * it had written before it died is still taken, as every smart host does.
   */
  async quiet(): Promise<void> {
    const end = performance.now() + 10_000;
    do await sleep(20);
    while (this.#deciding > 0 || (this.#sockets.size > 0 && performance.now() < end));
  }

  of(id: string, recipient: string): readonly Arrival[] {
    return this.arrivals.get(id)?.get(recipient) ?? [];
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket)).on("error", () => undefined);
    const talk = { from: "", to: [] as string[], data: null as Buffer[] | null, rest: "" };
    socket.write("220 sink.test ESMTP\r\n");
    socket.on("data", (chunk: Buffer) => {
      if (!talk.data) return this.#commands(socket, talk, chunk);
      if (talk.data.length === 0) this.onData();
      talk.data.push(chunk);
      if (endsData(talk.data)) void this.#dot(socket, talk);
      else if (this.pace.read > 0) {
        socket.pause();
        setTimeout(() => socket.resume(), this.pace.read);
      }
    });
  }

  #commands(socket: Socket, talk: Talk, chunk: Buffer): void {
    const lines = (talk.rest + chunk.toString("latin1")).split("\r\n");
    talk.rest = lines.pop() ?? "";
    for (const line of lines) socket.write(`${this.#answer(talk, line)}\r\n`);
  }

  #answer(talk: Talk, line: string): string {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    switch (line.slice(0, 4).toUpperCase()) {
      case "EHLO":
        return "250-sink.test\r\n250-SIZE 52428800\r\n250-PIPELINING\r\n250 8BITMIME";
      case "MAIL":
        talk.from = address;
        talk.to = [];
        return "250 2.1.0 ok";
      case "RCPT": {
        const refusal = this.#refusal(address);
        if (!refusal) talk.to.push(address);
        return refusal ?? "250 2.1.5 ok";
      }
      case "DATA":
        if (talk.to.length === 0) return "554 5.5.1 no valid recipients";
        talk.data = [];
        return "354 go ahead";
      case "QUIT":
        return "221 2.0.0 bye";
      default:
        return "250 2.0.0 ok";
    }
  }

  /** Nobody never gets mail; every other attempt for `LATER` is deferred. */
  #refusal(recipient: string): string | null {
    if (recipient === NOBODY && !this.isBusy) return "550 5.1.1 nobody of that name";
    const isPutOff = this.isBusy || (recipient === LATER && this.#deferred++ % 2 === 0);
    return isPutOff ? "451 4.2.1 not now" : null;
  }

  async #dot(socket: Socket, talk: Talk): Promise<void> {
    const { from, to } = talk;
    const data = unstuffed(Buffer.concat(talk.data ?? []));
    talk.data = null;
    this.#deciding++;
    if (this.pace.reply > 0) await sleep(this.pace.reply);
    this.#deciding--;
    const heard = !socket.destroyed;
    if (heard) socket.write("250 2.0.0 taken\r\n");
    this.#keep(from, to, data, heard);
    this.taken++;
    this.onTaken();
  }

  #keep(from: string, to: readonly string[], data: Buffer, heard: boolean): void {
    if (from === "") {
      this.reports.push({ to: to[0] ?? "", text: data.toString("latin1") });
      return;
    }
    const header = data.subarray(0, data.indexOf("\r\n\r\n")).toString("latin1");
    const id = /^Message-ID: <([^>]*)>/im.exec(header)?.[1] ?? "";
    const digest = createHash("sha256").update(belowFirstField(data)).digest("hex");
    const byRecipient = this.arrivals.get(id) ?? new Map<string, Arrival[]>();
    this.arrivals.set(id, byRecipient);
    for (const one of to) byRecipient.set(one, [...(byRecipient.get(one) ?? []), { digest, heard }]);
  }
}

type Talk = { from: string; to: string[]; data: Buffer[] | null; rest: string };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Stuffed data hold CRLF.CRLF only at their end, and nobody sends on before our reply. */
function endsData(chunks: readonly Buffer[]): boolean {
  const last = chunks.at(-1);
  if (last?.at(-1) !== 0x0a) return false;
  const tail = Buffer.concat(chunks.slice(-5)).subarray(-5).toString("latin1");
  return tail === "\r\n.\r\n" || (chunks.length === 1 && tail === ".\r\n");
}

/** RFC 5321 4.5.2; without the line that ends the data. */
function unstuffed(wire: Buffer): Buffer {
  const data = wire.subarray(0, -3);
  if (!data.includes("\r\n.")) return data;
  return Buffer.from(data.toString("latin1").replaceAll("\r\n.", "\r\n"), "latin1");
}

function belowFirstField(data: Buffer): Buffer {
  let end = data.indexOf("\r\n") + 2;
  while (data[end] === 0x20 || data[end] === 0x09) end = data.indexOf("\r\n", end) + 2;
  return data.subarray(end);
}
