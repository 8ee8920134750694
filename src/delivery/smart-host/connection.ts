/**
 * One connection to a smart host: nodemailer's SMTPConnection, with every MAIL and RCPT line held against what was
 * approved before it is written (std 79, std G12), and RFC 3461 parameters passed on unchanged, per recipient (std 69).
 *
 * nodemailer takes one set of DSN parameters per message and encodes xtext again (std G13). So it is given none, and they
 * are put on the line where all lines pass: `_sendCommand`. That method, `_supportedExtensions`, `_maxAllowedSize` and
 * `_envelope` are nodemailer's own; its version is pinned, and the tests read each line from the wire.
 */
import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { Address } from "../../mail/address.ts";
import type { DsnRequest } from "../../mail/envelope.ts";
import { type HostReply, permanent, readRecipientReply, readReply, temporary } from "./reply.ts";

/** What the host announced (EHLO). */
export interface Features {
  readonly eightBit: boolean;
  readonly dsn: boolean;
  /** Octets; 0 when the host names no limit. */
  readonly maxSize: number;
}

export interface Transaction {
  /** Null for `<>`. */
  readonly from: Address | null;
  readonly recipients: readonly { readonly address: Address; readonly dsn: DsnRequest }[];
  readonly ret: "FULL" | "HDRS" | null;
  /** xtext, as received. */
  readonly envid: string | null;
  /** Octets before dot-stuffing. */
  readonly size: number;
  readonly eightBit: boolean;
  chunks(): Iterable<Buffer> | AsyncIterable<Buffer>;
}

export interface TransactionResult {
  /** By recipient text, one for each. */
  readonly replies: ReadonlyMap<string, HostReply>;
  /** The connection may be used again. */
  readonly reusable: boolean;
  /** The connection was lost before any of the message was sent, so it may be sent on another at once. */
  readonly untouched: boolean;
}

type RejectedError = { readonly recipient?: string; readonly response?: string };
type SendError = Error & { readonly response?: string; readonly code?: string; readonly command?: string };

/** What of nodemailer's connection its types keep to themselves. */
interface Internals {
  readonly _supportedExtensions?: readonly string[];
  readonly _maxAllowedSize?: number;
  readonly _envelope?: { readonly rejectedErrors?: readonly RejectedError[] } | false;
  _sendCommand(line: string, logged?: string): void;
}
const internals = (connection: object): Internals => connection as Internals;
const base = internals(SMTPConnection.prototype);

/** How long RSET may take before the connection is given up, milliseconds. */
const RESET_TIMEOUT = 10_000;

export class HostConnection extends SMTPConnection {
  /** Transactions run on it. */
  used = 0;
  /** The lines that may be sent, `MAIL FROM:<...>` and `RCPT TO:<...>`, each with the parameters that follow. */
  #approved: ReadonlyMap<string, string> = new Map();
  #refuse: (line: string) => void = () => undefined;

  constructor(options: SMTPConnectionOptions) {
    super(options);
    if (typeof base._sendCommand !== "function") {
      throw new Error(
        "this nodemailer has no SMTPConnection._sendCommand, so envelopes cannot be checked as they leave",
      );
    }
    // What fails is told by the call under way; the end of an idle connection by its `end` event.
    this.on("error", () => undefined);
  }

  get features(): Features {
    const { _supportedExtensions = [], _maxAllowedSize = 0 } = internals(this);
    return {
      eightBit: _supportedExtensions.includes("8BITMIME"),
      dsn: _supportedExtensions.includes("DSN"),
      maxSize: _maxAllowedSize,
    };
  }

  /** Connects, upgrades to TLS as the options ask, logs in. Rejects, closed, when any of it fails. */
  async open(auth: { readonly user: string; readonly pass: string } | null): Promise<void> {
    try {
      await this.#settled((done) => this.connect(done));
      if (!auth) return;
      if (!this.allowsAuth) throw new Error("the smart host offers no AUTH on this connection");
      await this.#settled((done) => this.login(auth, done));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * Sends one message. Never rejects: every recipient gets a reply, the smart host's or a failure of our own.
   *
   * @param deadline Milliseconds since 1970. What is not done by then is cut off, lest the lease runs out meanwhile.
   */
  async transact(transaction: Transaction, deadline: number): Promise<TransactionResult> {
    this.used++;
    let started = false;
    async function* chunks() {
      started = true;
      yield* transaction.chunks();
    }
    this.#approved = approvedLines(transaction, this.features.dsn);
    const failure = await this.#send(transaction, Readable.from(chunks(), { objectMode: false }), deadline);
    this.#approved = new Map();
    const replies = repliesOf(transaction, failure.error, failure.response, this.#rejected());
    const answered = failure.response !== undefined && failure.error?.command !== "CONN" && !this.destroyed;
    const reusable = answered && (failure.error === null || (await this.#reset()));
    if (!reusable) this.close();
    return { replies, reusable, untouched: !answered && !started };
  }

  #send(
    { from, recipients, size, eightBit }: Transaction,
    message: Readable,
    deadline: number,
  ): Promise<{ error: SendError | null; response: string | undefined }> {
    return new Promise((resolve) => {
      const finish = (error: SendError | null, response?: string) => {
        clearTimeout(timer);
        this.off("end", ended);
        message.on("error", () => undefined).destroy();
        resolve({ error, response: response ?? error?.response });
      };
      const timer = setTimeout(
        () => finish(new Error("the attempt took too long")),
        Math.max(0, deadline - Date.now()),
      );
      // The call under way is told by its callback, right after `end`.
      const ended = () => setImmediate(() => finish(new Error("the connection was closed")));
      this.once("end", ended);
      this.#refuse = (line) => finish(new Error(`not approved and not sent: ${line}`));
      const to = [...new Set(recipients.map(({ address }) => address.text))].map((address) => ({ address, name: "" }));
      const sender = from ? { address: from.text, name: "" } : (false as const);
      const envelope = { from: sender, to, size, use8BitMime: eightBit };
      this.send(envelope, message, (error, info) => finish(error as SendError | null, info?.response));
    });
  }

  /** Where nodemailer writes each command. A MAIL or RCPT that nobody approved ends the connection instead. */
  _sendCommand(line: string, logged?: string): void {
    const parameters = /^(?:MAIL|RCPT)\b/i.test(line) ? this.#approved.get(line.slice(0, line.indexOf(">") + 1)) : "";
    if (parameters !== undefined) base._sendCommand.call(this, line + parameters, logged);
    else {
      this.close();
      this.#refuse(line);
    }
  }

  /** Recipients refused one by one in the last transaction. */
  #rejected(): readonly RejectedError[] {
    const { _envelope } = internals(this);
    return _envelope ? (_envelope.rejectedErrors ?? []) : [];
  }

  async #reset(): Promise<boolean> {
    const timeout = setTimeout(() => this.close(), RESET_TIMEOUT);
    try {
      await this.#settled((done) => this.reset(done));
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(timeout);
    }
  }

  /** nodemailer tells of a failure by callback, by `error` or by `end`, as it comes; the first one counts. */
  async #settled(act: (done: (error?: Error | null) => void) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const ended = () => setImmediate(() => done(new Error("the connection was closed")));
      const done = (error?: Error | null) => {
        this.off("error", done);
        this.off("end", ended);
        if (error) reject(error);
        else resolve();
      };
      this.on("error", done);
      this.on("end", ended);
      act(done);
    });
  }
}

/** DSN parameters only to a host that offers DSN, and only what was asked for (std 69). */
function approvedLines({ from, recipients, ret, envid }: Transaction, dsn: boolean): ReadonlyMap<string, string> {
  const mail = parameters({ RET: ret, ENVID: envid });
  const lines = new Map([[`MAIL FROM:<${from?.text ?? ""}>`, dsn ? mail : ""]]);
  for (const { address, dsn: wish } of recipients) {
    const rcpt = parameters({ NOTIFY: wish.notify?.join(",") ?? null, ORCPT: wish.orcpt ?? null });
    lines.set(`RCPT TO:<${address.text}>`, dsn ? rcpt : "");
  }
  return lines;
}

/** What is no esmtp-value (RFC 5321 4.1.2) never reaches a line; intake refused it already. */
const parameters = (named: Record<string, string | null>): string =>
  Object.entries(named)
    .filter(([, value]) => value !== null && /^[\x21-\x7e]{1,600}$/.test(value))
    .map(([name, value]) => ` ${name}=${value}`)
    .join("");

function repliesOf(
  { recipients }: Transaction,
  error: SendError | null,
  response: string | undefined,
  rejected: readonly RejectedError[],
): ReadonlyMap<string, HostReply> {
  const overall = error ? failureReply(error) : readReply(response ?? "");
  // After a refused MAIL the pipelined RCPTs are refused for want of it, which says nothing about them.
  const own = new Map(error?.command === "MAIL FROM" ? [] : rejected.map((one) => [one.recipient, one.response]));
  return new Map(
    recipients.map(({ address }) => {
      const reply = own.get(address.text);
      return [address.text, reply === undefined ? overall : readRecipientReply(reply)];
    }),
  );
}

/** Only an answer to MAIL, RCPT or DATA can be permanent; whatever happens to a connection is temporary. */
function failureReply(error: SendError): HostReply {
  if (error.response !== undefined && error.command !== "CONN") return readReply(error.response);
  if (error.response?.startsWith("4")) return readReply(error.response);
  if (error.code === "EENVELOPE") return permanent(`an address cannot be passed on: ${error.message}`, "5.1.3");
  if (error.code === "EMESSAGE") return permanent(error.message, "5.3.4");
  return temporary(error.message);
}
