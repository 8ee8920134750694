/**
 * A smart host that says what the test wants. It reads strictly (only CRLF ends a line, only CRLF.CRLF ends the data),
 * keeps every byte it got, and can refuse, defer, wait, hang or die at any command, for any recipient, mid-data too.
 *
 *   const sink = await startSink({ on: ({ verb, address }) => address === "bob@b.example" ? "550 5.1.1 no" : undefined });
 *   ... send to sink.port ...
 *   await sink.received(1);  sink.messages[0].recipients  sink.messages[0].data
 *   await sink.close();
 */
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { TLSSocket } from "node:tls";

/** A line (or lines) to answer with, or what to do instead of or after answering. Undefined: what a willing host says. */
export type SinkReply =
  | string
  | {
      readonly reply?: string;
      /** Milliseconds to wait first. */
      readonly delay?: number;
      /** `close` ends the connection after the reply, `reset` tears it down, `hang` never answers again. */
      readonly and?: "close" | "reset" | "hang";
    };

export interface SinkCommand {
  /** Upper case; `CONNECT` for the greeting, `.` for the end of data. */
  readonly verb: string;
  readonly line: string;
  /** Between the angle brackets, for MAIL and RCPT. */
  readonly address: string | null;
  /** Counted from 0. */
  readonly connection: number;
  /** Transactions begun on all connections before this one. */
  readonly transaction: number;
  readonly recipients: readonly string[];
}

export interface SinkScript {
  /** EHLO keywords. */
  readonly extensions?: readonly string[];
  readonly on?: (command: SinkCommand) => SinkReply | undefined | Promise<SinkReply | undefined>;
  /** Tear the connection down once this many octets of data arrived. */
  readonly dieAfterOctets?: number;
  /** Offered as STARTTLS, or spoken at once when `implicit`. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly implicit?: boolean };
}

export interface SinkMessage {
  readonly connection: number;
  /** Between the angle brackets; empty for `<>`. */
  readonly from: string;
  /** What follows the path on MAIL, as sent. */
  readonly fromParameters: string;
  /** Accepted recipients. */
  readonly recipients: readonly string[];
  /** Every RCPT line of the transaction, with its parameters, accepted or not. */
  readonly rcptLines: readonly string[];
  /** The exact octets after 354, terminator included. */
  readonly wire: Buffer;
  /** After dot-unstuffing, without the terminator's dot. */
  readonly data: Buffer;
  readonly tls: boolean;
}

export interface SinkSession {
  /** Command lines in order. */
  readonly commands: string[];
  readonly tls: () => boolean;
  readonly socket: Socket;
}

export interface Sink {
  readonly port: number;
  /** May be replaced while the sink runs. */
  script: SinkScript;
  /** Answered 2xx after their data, in order. */
  readonly messages: SinkMessage[];
  readonly sessions: SinkSession[];
  /** Bare LF in a command line and other faults of the client. */
  readonly faults: string[];
  /** Connections open now, and the most at once. */
  readonly open: () => number;
  readonly peak: () => number;
  /** Resolves once that many messages came; rejects after `timeout` milliseconds. */
  received(count: number, timeout?: number): Promise<readonly SinkMessage[]>;
  close(): Promise<void>;
}

export const SINK_EXTENSIONS = ["PIPELINING", "SIZE 52428800", "8BITMIME", "ENHANCEDSTATUSCODES", "DSN"] as const;

/** Listens on loopback, on a free port unless one is given. */
export async function startSink(script: SinkScript = {}, port = 0): Promise<Sink> {
  const state = { script, messages: [] as SinkMessage[], sessions: [] as SinkSession[], faults: [] as string[] };
  const sockets = new Set<Socket>();
  let transactions = 0;
  let peak = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    peak = Math.max(peak, sockets.size);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    serve(
      socket,
      state.sessions.length,
      state,
      () => transactions++,
      () => transactions,
    );
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    open: () => sockets.size,
    peak: () => peak,
    received: (count: number, timeout = 60_000) => waitFor(state.messages, count, timeout),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  });
}

async function waitFor(messages: SinkMessage[], count: number, timeout: number): Promise<readonly SinkMessage[]> {
  const deadline = Date.now() + timeout;
  while (messages.length < count) {
    if (Date.now() > deadline) throw new Error(`the sink got ${messages.length} messages, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return messages;
}

type State = { script: SinkScript; messages: SinkMessage[]; sessions: SinkSession[]; faults: string[] };
type Transaction = { from: string; fromParameters: string; recipients: string[]; rcptLines: string[] };

function serve(raw: Socket, connection: number, state: State, begin: () => number, begun: () => number): void {
  let socket: Socket = raw;
  let buffer: Buffer = Buffer.alloc(0);
  let transaction: Transaction | null = null;
  let inData = false;
  let dead = false;
  let busy = false;
  const session: SinkSession = { commands: [], tls: () => socket instanceof TLSSocket, socket: raw };
  state.sessions.push(session);

  const secure = () => {
    const { key = "", cert = "" } = state.script.tls ?? {};
    raw.removeAllListeners("data");
    buffer = Buffer.alloc(0);
    socket = new TLSSocket(raw, { isServer: true, key, cert });
    socket.on("error", () => undefined);
    socket.on("data", take);
  };

  const answer = async (verb: string, line: string, willing: string): Promise<boolean> => {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? null;
    const recipients = transaction?.recipients ?? [];
    const scripted = await state.script.on?.({ verb, line, address, connection, transaction: begun(), recipients });
    const { reply, delay, and } =
      typeof scripted === "string" ? ({ reply: scripted } as Exclude<SinkReply, string>) : (scripted ?? {});
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    if (and === "reset") raw.resetAndDestroy();
    if (and === "hang" || and === "reset") dead = true;
    if (dead || socket.destroyed) return false;
    const text = reply ?? willing;
    if (reply !== undefined || and === undefined) socket.write(`${text.replace(/\r?\n/g, "\r\n")}\r\n`);
    if (and === "close") {
      dead = true;
      socket.end();
    }
    return /^[23]\d\d(?: |$)/.test(text.slice(text.lastIndexOf("\n") + 1));
  };

  const commands: Record<string, (line: string) => Promise<void>> = {
    EHLO: async (line) => {
      const keywords = [...(state.script.extensions ?? SINK_EXTENSIONS)];
      if (state.script.tls && !session.tls()) keywords.push("STARTTLS");
      const lines = ["sink.test", ...keywords];
      await answer(
        "EHLO",
        line,
        lines.map((word, i) => `250${i === lines.length - 1 ? " " : "-"}${word}`).join("\r\n"),
      );
    },
    MAIL: async (line) => {
      const { from = "", fromParameters = "" } = /<(?<from>[^>]*)>\s?(?<fromParameters>.*)$/.exec(line)?.groups ?? {};
      begin();
      if (await answer("MAIL", line, "250 2.1.0 ok"))
        transaction = { from, fromParameters, recipients: [], rcptLines: [] };
    },
    RCPT: async (line) => {
      transaction?.rcptLines.push(line);
      const ok = await answer("RCPT", line, transaction ? "250 2.1.5 ok" : "503 5.5.1 MAIL first");
      if (ok && transaction) transaction.recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? "");
    },
    DATA: async (line) => {
      const ready = transaction !== null && transaction.recipients.length > 0;
      inData = (await answer("DATA", line, ready ? "354 go ahead" : "554 5.5.1 no valid recipients")) && ready;
      if (!inData) transaction = null;
    },
    RSET: async (line) => {
      transaction = null;
      await answer("RSET", line, "250 2.0.0 ok");
    },
    STARTTLS: async (line) => {
      if (await answer("STARTTLS", line, "220 2.0.0 go ahead")) secure();
    },
    AUTH: async (line) => {
      await answer("AUTH", line, "235 2.7.0 welcome");
    },
    QUIT: async (line) => {
      await answer("QUIT", line, "221 2.0.0 bye");
      socket.end();
    },
  };

  const command = async (line: string) => {
    session.commands.push(line);
    if (/[\r\n]/.test(line)) state.faults.push(`bare CR or LF in ${JSON.stringify(line)}`);
    const verb = (line.split(" ")[0] ?? "").toUpperCase();
    const handler = commands[verb];
    if (handler) await handler(line);
    else await answer(verb, line, "500 5.5.2 what?");
  };

  const endOfData = async (wire: Buffer) => {
    inData = false;
    const { from = "", fromParameters = "", recipients = [], rcptLines = [] } = transaction ?? {};
    const data = unstuff(wire);
    const message = { connection, from, fromParameters, recipients, rcptLines, wire, data, tls: session.tls() };
    if (await answer(".", ".", "250 2.0.0 taken")) state.messages.push(message);
    transaction = null;
  };

  const step = async (): Promise<boolean> => {
    if (inData) {
      const { dieAfterOctets } = state.script;
      if (dieAfterOctets !== undefined && buffer.length >= dieAfterOctets) {
        dead = true;
        raw.resetAndDestroy();
        return false;
      }
      const end = buffer.subarray(0, 3).equals(Buffer.from(".\r\n")) ? 3 : buffer.indexOf("\r\n.\r\n") + 5;
      if (end < 5 && end !== 3) return false;
      const wire = Buffer.from(buffer.subarray(0, end));
      buffer = buffer.subarray(end);
      await endOfData(wire);
      return true;
    }
    const end = buffer.indexOf("\r\n");
    if (end < 0) return false;
    const line = buffer.subarray(0, end).toString("latin1");
    buffer = buffer.subarray(end + 2);
    await command(line);
    return true;
  };

  const work = async () => {
    if (busy) return;
    busy = true;
    while (!dead && (await step()));
    busy = false;
  };
  function take(chunk: Buffer) {
    buffer = Buffer.concat([buffer, chunk]);
    void work();
  }
  if (state.script.tls?.implicit) secure();
  else raw.on("data", take);
  busy = true;
  void answer("CONNECT", "", "220 sink.test ESMTP").then(() => {
    busy = false;
    return work();
  });
}

/** RFC 5321 4.5.2: a dot is taken off after CRLF only. */
function unstuff(wire: Buffer): Buffer {
  const text = `\r\n${wire.subarray(0, -3).toString("latin1")}`;
  return Buffer.from(text.replace(/\r\n\./g, "\r\n").slice(2), "latin1");
}
