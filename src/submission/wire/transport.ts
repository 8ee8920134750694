/**
 * The one file that leans on smtp-server's inside (ADR 0003). The library keeps what it is good at: accepting sockets, TLS in
 * both ways, idle timeouts, backpressure, closing. The dialogue, the framing and every reply are ours. What is relied on is
 * listed in `RELIED_ON`; a test fails as soon as a new version changes any of it.
 */

import type { Socket } from "node:net";
import { setImmediate } from "node:timers";
import { createSecureContext, type SecureContext, TLSSocket } from "node:tls";
import { SMTPServer } from "smtp-server";
import { SMTPConnection, type SMTPConnectionOptions } from "smtp-server/lib/smtp-connection.js";
import { SMTPStream } from "smtp-server/lib/smtp-stream.js";
import type { SmtpReply } from "../../mail/status.ts";
import { CommandStream, type LineHandler } from "./command-stream.ts";
import { wireReply } from "./replies.ts";

/** Methods of smtp-server that are overridden or called, or that call what is overridden. */
export const RELIED_ON: Readonly<Record<string, readonly string[]>> = {
  SMTPServer: [
    "constructor",
    "connect",
    "updateSecureContext",
    "_acceptSocket",
    "_handleProxy",
    "_upgrade",
    "_onError",
  ],
  SMTPConnection: [
    "constructor",
    "_setListeners",
    "_createParser",
    "_onCloseEvent",
    "_onClose",
    "_onError",
    "_onTimeout",
    "_armTimeout",
    "close",
    "upgrade",
    "_resetSession",
  ],
  SMTPStream: ["constructor", "_write", "_flushData"],
};

/** How long a peer that is turned away may take to read why. */
const LINGER = 1000;

/** What the octets of a connection run into. */
interface StreamOwner extends LineHandler {
  /** Octets came before the greeting. */
  tooSoon(): void;
  readonly greeted: boolean;
}

/** The library's parser with our framing in it. */
class StrictStream extends SMTPStream {
  readonly lines: CommandStream;
  readonly #owner: StreamOwner;
  #feeding = 0;

  constructor(owner: StreamOwner) {
    super();
    this.#owner = owner;
    this.lines = new CommandStream(owner, () => this.isClosed);
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding | "buffer", next: (error?: Error | null) => void): void {
    if (this.isClosed || !this.#owner.greeted) {
      if (!this.isClosed) this.#owner.tooSoon();
      next();
      return;
    }
    this.#feeding = chunk.length;
    this.lines.feed(chunk, () => {
      this.#feeding = 0;
      next();
    });
  }

  /** The library would run a last line that has no end; only CRLF ends a command (std 1). */
  override _flushData(): void {
    // nothing is left to run
  }

  /** Octets that arrived and were not taken yet. */
  get unread(): number {
    return this.lines.waiting + this.writableLength - this.#feeding;
  }
}

/** A connection of the library's with nothing of its dialogue left. */
export abstract class WireConnection extends SMTPConnection implements StreamOwner {
  greeted = false;
  /** The socket that is talked on, which during a handshake is not yet the library's own. */
  #top: Socket;

  constructor(server: SMTPServer, socket: Socket, options: SMTPConnectionOptions) {
    super(server, socket, options);
    this.#top = socket;
  }

  abstract command(line: Buffer): void | Promise<void>;
  abstract broken(fault: "bare-cr" | "bare-lf" | "nul"): void;
  abstract limit(start: Buffer): number;
  abstract tooLong(start: Buffer): void | Promise<void>;
  abstract dataEnd(): void | Promise<void>;
  abstract partial(open: boolean): void;
  abstract tooSoon(): void;
  /** The socket has been silent for the idle timeout. */
  protected abstract idle(): void;
  /** The socket is gone; called once. */
  protected abstract gone(): void;

  /**
   * The library waits 100 ms here to catch clients that speak before the greeting. One turn of the event loop, in which
   * whatever has already arrived is read, catches those that fire blindly and costs nothing (ADR 0004).
   */
  override init(): void {
    this._setListeners(() => {
      setImmediate(() => {
        if (!this.ended) this.greet();
      });
    });
  }

  protected abstract greet(): void;

  /** Whether nothing is answered any more. */
  get ended(): boolean {
    return this._closing || this._closed;
  }

  protected get framing(): { readonly lines: CommandStream; readonly unread: number } {
    if (this._parser instanceof StrictStream) return this._parser;
    throw new Error("the connection is closed");
  }

  /** `TLSv1.3 TLS_AES_256_GCM_SHA384`, null in clear. */
  protected get tlsName(): string | null {
    if (!(this._socket instanceof TLSSocket) || !this.secure) return null;
    return `${this._socket.getProtocol() ?? "TLS"} ${this._socket.getCipher()?.standardName ?? ""}`.trim();
  }

  say(text: string): void {
    if (this._upgrading || this._closed || !this._socket.writable) return;
    this._socket.write(text);
  }

  /** Waits until the client has read what was said; undefined when it has (a client may never read, std 84). */
  protected get drained(): Promise<void> | undefined {
    const socket = this._socket;
    if (!socket.writableNeedDrain || socket.destroyed) return undefined;
    return new Promise((resolve) => {
      const done = (): void => {
        socket.off("drain", done).off("close", done);
        resolve();
      };
      socket.on("drain", done).on("close", done);
    });
  }

  /**
   * TLS from here on; what the client sent in clear behind STARTTLS is thrown away (std 27).
   * @param deadline milliseconds that the handshake may take in all (std 85)
   */
  protected upgradeWithin(deadline: number): Promise<void> {
    // The client may have gone in between; Node does not survive TLS on a destroyed socket.
    if (this._socket.destroyed) return Promise.resolve();
    const timer = setTimeout(() => this._upgrading && this.destroy(), deadline).unref();
    return new Promise((resolve) => this.upgrade(resolve, () => clearTimeout(timer)));
  }

  /** Says a last reply and closes; what the client sends from now on is not read. */
  protected closeWith(reply: SmtpReply): void {
    if (this._upgrading) {
      this.destroy();
      return;
    }
    this.say(wireReply(reply));
    this.close();
  }

  /** Ends the connection without a word. Tears the topmost socket down: Node does not survive the other way round. */
  destroy(): void {
    if (!this._upgrading) this.close();
    this.#top.destroy();
  }

  /** Whatever the library itself still says, in our form. */
  override send(code: number, data?: string | string[] | null): void {
    const text = Array.isArray(data) ? data.join(" ") : (data ?? "");
    this.say(wireReply({ code, enhanced: `${Math.floor(code / 100)}.0.0`, text }));
    if (code === 421) this.close();
  }

  /** Called by the library's constructor: no field of ours exists yet. */
  override _createParser(): SMTPStream {
    const stream = new StrictStream(this);
    stream.on("error", () => this.destroy());
    return stream;
  }

  override _armTimeout(socket: Socket = this._socket): void {
    if (socket !== this._socket) this.#top = socket;
    super._armTimeout(socket);
  }

  /** The idle timeout from now on, after it has run out. */
  protected rearm(): void {
    this._armTimeout();
  }

  override _onTimeout(): void {
    if (this._closing) this._socket.destroy();
    else this.idle();
  }

  override _onClose(): void {
    const first = !this._closed;
    super._onClose();
    if (!first) return;
    this.gone();
    this.emit("gone");
  }
}

export interface ServerParts {
  readonly hostname: string;
  /** TLS from the first octet. */
  readonly implicit: boolean;
  /** Null: this listener has no TLS. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Milliseconds. */
  readonly idleTimeout: number;
  /** Milliseconds that a TLS handshake may take in all (std 85). */
  readonly handshakeDeadline: number;
  /** A way out admits a socket, and is called once when it has closed; a reply turns it away. */
  readonly admit: (socket: Socket) => SmtpReply | (() => void);
  readonly connection: (server: WireServer, socket: Socket, options: SMTPConnectionOptions) => WireConnection;
}

/** A listening socket of the library's. */
export class WireServer extends SMTPServer {
  readonly #parts: ServerParts;
  /** Every socket that is open, those of closed conversations included, with its way out. */
  readonly #sockets = new Map<Socket, () => void>();

  constructor(parts: ServerParts) {
    super({
      name: parts.hostname,
      secure: parts.implicit,
      ...(parts.tls ?? {}),
      minVersion: "TLSv1.2",
      socketTimeout: parts.idleTimeout,
      disableReverseLookup: true,
      // Also silences the library's warning about its own certificate, which `updateSecureContext` keeps out.
      logger: false,
    });
    this.#parts = parts;
  }

  override connect(socket: Socket, options?: SMTPConnectionOptions | null): void {
    const connection = this.#parts.connection(this, socket, options ?? {});
    this.connections.add(connection);
    connection.on("error", (error: Error) => this._onError(error));
    // STARTTLS takes every listener off the socket, so its own `close` would not do.
    connection.once("gone", () => this.#left(socket));
    connection.init();
  }

  /** Called by the library's constructor. Never its built-in certificate, whose key the world knows (std 87, std 28). */
  override updateSecureContext(): void {
    const { cert, key, minVersion } = this.options;
    this.secureContext = new Map<string, SecureContext>();
    if (cert && key) this.secureContext.set("*", createSecureContext({ cert, key, minVersion }));
  }

  override _acceptSocket(socket: Socket, handshake: boolean): (() => void) | false {
    const admission = this.#parts.admit(socket);
    if (typeof admission !== "function") {
      turnAway(socket, handshake ? null : admission);
      return false;
    }
    this.#sockets.set(socket, admission);
    socket.once("close", () => this.#left(socket));
    const release = super._acceptSocket(socket, handshake);
    if (!release || !handshake) return release;
    const late = (): void => void (this._pendingSockets.get(socket) ?? socket).destroy();
    const timer = setTimeout(late, this.#parts.handshakeDeadline);
    socket.once("close", () => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      release();
    };
  }

  /** A socket that was destroyed since it was accepted: Node does not survive TLS on top of it. */
  override _upgrade(socket: Socket, callback: (error: Error | null, secure?: TLSSocket) => void): void {
    if (socket.destroyed) callback(new Error("Socket closed before the handshake"));
    else super._upgrade(socket, callback);
  }

  /** No new connections; handshakes under way end. */
  stop(): void {
    this.server.close();
    for (const socket of this._pendingSockets.values()) socket.destroy();
  }

  /** Peers that were told to leave and did not. */
  cutOff(): void {
    for (const socket of this.#sockets.keys()) socket.destroy();
  }

  #left(socket: Socket): void {
    const leave = this.#sockets.get(socket);
    this.#sockets.delete(socket);
    leave?.();
  }
}

/** Nothing can be said in clear before a TLS handshake. */
function turnAway(socket: Socket, reply: SmtpReply | null): void {
  socket.on("error", () => undefined);
  if (!reply) {
    socket.destroy();
    return;
  }
  socket.end(wireReply(reply));
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER).unref();
}
