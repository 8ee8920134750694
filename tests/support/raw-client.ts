/**
 * A client that says exactly the octets it is told to, in the segments it is told to: what no mail library would send
 * is what the wire's tests are about.
 */
import net from "node:net";
import tls from "node:tls";

export interface RawOptions {
  readonly port: number;
  readonly host?: string;
  /** TLS from the first octet. */
  readonly tls?: boolean | tls.ConnectionOptions;
  /** Milliseconds that one `reply` may take. */
  readonly timeout?: number;
}

/** A whole reply, multi-line ones joined with LF, without the last CRLF. */
export type Reply = string;

const octets = (data: string | Buffer): Buffer => (typeof data === "string" ? Buffer.from(data, "latin1") : data);

export class RawClient {
  /** Everything that arrived, in order. */
  transcript = "";
  closed = false;
  #socket: net.Socket;
  #unread = "";
  #wake: (() => void)[] = [];
  readonly #timeout: number;

  private constructor(socket: net.Socket, timeout: number) {
    this.#socket = socket;
    this.#timeout = timeout;
    this.#listen();
  }

  /** Connects; the greeting is not read. */
  static async connect(options: RawOptions): Promise<RawClient> {
    const { port, host = "127.0.0.1" } = options;
    const secure = typeof options.tls === "object" ? options.tls : {};
    const socket = options.tls
      ? tls.connect({ port, host, rejectUnauthorized: false, ...secure })
      : net.connect({ port, host, noDelay: true });
    await new Promise<void>((resolve, reject) => {
      socket.once(options.tls ? "secureConnect" : "connect", () => resolve());
      socket.once("error", reject);
    });
    socket.setNoDelay(true);
    return new RawClient(socket, options.timeout ?? 60_000);
  }

  /** Connects, reads the greeting and says EHLO. */
  static async hello(options: RawOptions, name = "client.example"): Promise<RawClient> {
    const client = await RawClient.connect(options);
    await client.reply();
    await client.command(`EHLO ${name}`);
    return client;
  }

  /** Sends octets in one segment; strings are Latin-1, one octet per character. */
  send(data: string | Buffer): void {
    if (!this.#socket.destroyed) this.#socket.write(octets(data));
  }

  /** Sends octets split at the given offsets, each part in a segment of its own. */
  async sendSplit(data: string | Buffer, ...offsets: number[]): Promise<void> {
    const bytes = octets(data);
    let from = 0;
    for (const to of [...offsets, bytes.length]) {
      if (to > from) await this.#flush(bytes.subarray(from, to));
      from = Math.max(from, to);
    }
  }

  /** Sends one octet per segment. */
  async sendBytewise(data: string | Buffer): Promise<void> {
    for (const byte of octets(data)) await this.#flush(Buffer.from([byte]));
  }

  /** Sends a line and reads its reply. */
  command(line: string): Promise<Reply> {
    this.send(`${line}\r\n`);
    return this.reply();
  }

  /** The next reply; an empty text when the server closes first; throws when nothing comes in time. */
  async reply(): Promise<Reply> {
    const deadline = Date.now() + this.#timeout;
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\n/.exec(this.#unread);
      if (whole) {
        this.#unread = this.#unread.slice(whole[0].length);
        return whole[0].replaceAll("\r\n", "\n").trimEnd();
      }
      if (this.closed) return "";
      await this.#more(deadline - Date.now());
    }
  }

  async replies(count: number): Promise<Reply[]> {
    const all: Reply[] = [];
    while (all.length < count) all.push(await this.reply());
    return all;
  }

  /** Everything until the server closes. */
  async untilClosed(timeout = this.#timeout): Promise<string> {
    const deadline = Date.now() + timeout;
    while (!this.closed) await this.#more(deadline - Date.now());
    return this.transcript;
  }

  /** Turns the connection into TLS after a 220 to STARTTLS. */
  async startTls(options: tls.ConnectionOptions = {}): Promise<void> {
    this.#socket.removeAllListeners();
    const secure = tls.connect({ socket: this.#socket, rejectUnauthorized: false, ...options });
    await new Promise<void>((resolve, reject) => {
      secure.once("secureConnect", () => resolve());
      secure.once("error", reject);
      secure.once("close", () => reject(new Error("closed during the handshake")));
    });
    secure.removeAllListeners("error").removeAllListeners("close");
    this.#socket = secure;
    this.#listen();
  }

  get socket(): net.Socket {
    return this.#socket;
  }

  /** Gone without a word (RST where the kernel allows). */
  kill(): void {
    if (!(this.#socket instanceof tls.TLSSocket)) this.#socket.resetAndDestroy();
    this.#socket.destroy();
  }

  #listen(): void {
    this.#socket.on("data", (chunk: Buffer) => {
      this.transcript += chunk.toString("latin1");
      this.#unread += chunk.toString("latin1");
      this.#rouse();
    });
    this.#socket.on("error", () => undefined);
    this.#socket.on("close", () => {
      this.closed = true;
      this.#rouse();
    });
    this.#socket.on("end", () => this.#socket.end());
  }

  /** Writes and lets the octets leave before the next segment. */
  #flush(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.destroyed) resolve();
      else this.#socket.write(bytes, () => setImmediate(resolve));
    });
  }

  #rouse(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  #more(within: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`nothing came; so far: ${JSON.stringify(this.transcript)}`)),
        Math.max(within, 1),
      );
      this.#wake.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** The AUTH PLAIN line of a login. */
export const authPlain = (user: string, password: string): string =>
  `AUTH PLAIN ${Buffer.from(`\0${user}\0${password}`).toString("base64")}`;
