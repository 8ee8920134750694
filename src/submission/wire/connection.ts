/** One client: its commands in order, its deadlines, its end. What the commands mean is in `verbs`. */
import type { Socket } from "node:net";
import type { SMTPConnectionOptions } from "smtp-server/lib/smtp-connection.js";
import type { Body, Identity } from "../../mail/envelope.ts";
import { isPositive, SmtpFailure, type SmtpReply } from "../../mail/status.ts";
import type { WireSession } from "../intake.ts";
import { failureOf } from "../refusal.ts";
import { plainAddress } from "./networks.ts";
import type { DataReader } from "./read-data.ts";
import {
  AUTH_LINE_TOO_LONG,
  BROKEN_LINES,
  INTERNAL,
  LINE_TOO_LONG,
  NO_HTTP,
  NO_SUCH_COMMAND,
  NOT_PRINTABLE,
  SPOKE_TOO_SOON,
  TOO_MANY_COMMANDS,
  TOO_MANY_ERRORS,
  TOO_SLOW,
  wireReply,
} from "./replies.ts";
import type { OpenTransaction, Stage, Talk, TalkParts, TalkState } from "./talk.ts";
import { WireConnection, type WireServer } from "./transport.ts";
import { VERBS } from "./verbs.ts";

/** Longest command lines, octets with CRLF: our cap (std 6), and RFC 4954 4 for AUTH. */
const LINE_LIMIT = 2048;
const AUTH_LIMIT = 12_288;
/** Errors of protocol before we hang up. */
const MAX_ERRORS = 10;
const ERRORS: ReadonlySet<number> = new Set([500, 501, 502, 503, 504, 530, 538, 555]);
const HTTP = /^[A-Z]{3,8} \S+ HTTP\/\d/i;

/** What a client that spoke already knows of our answer to its data. */
interface Answered {
  readonly reply: SmtpReply;
  /** Octets from here on were sent after the answer. */
  readonly from: number;
}

export class Connection extends WireConnection implements Talk {
  readonly parts: TalkParts;
  readonly tcpPeer: string;
  readonly state: TalkState = {
    helo: "",
    extended: false,
    identity: null,
    failures: 0,
    xclient: null,
    transaction: null,
  };
  #commands = 0;
  #errors = 0;
  #verb = "";
  /** A command or the data are being answered: nothing may be said in between. */
  #busy = false;
  /** What to say once that is done. */
  #ending: SmtpReply | null = null;
  #awaiting: ((line: string) => void | Promise<void>) | null = null;
  #reader: DataReader | null = null;
  #answered: Answered | null = null;
  readonly #since = Date.now();
  #sessionTimer: NodeJS.Timeout | undefined;
  /** Of the line or the data that are coming in. */
  #inputTimer: NodeJS.Timeout | undefined;

  constructor(server: WireServer, socket: Socket, options: SMTPConnectionOptions, parts: TalkParts) {
    super(server, socket, options);
    this.parts = parts;
    this.tcpPeer = plainAddress(socket.remoteAddress);
    const { idle_timeout, session_deadline } = parts.config.submission;
    // Who does not log in has no use for more than one idle timeout in all.
    this.#endWithin(parts.service.open ? session_deadline : Math.min(idle_timeout, session_deadline));
  }

  get unread(): number {
    return this.framing.unread;
  }

  wireSession(): WireSession {
    const { state, parts } = this;
    const extended = state.extended || this.secure;
    return {
      id: this.id,
      listener: parts.listener.kind,
      listenerConfig: parts.listener,
      peer: state.xclient?.address ?? this.tcpPeer,
      tcpPeer: this.tcpPeer,
      helo: state.xclient?.helo?.replace(/[^A-Za-z0-9.:_[\]-]/g, "?") ?? state.helo,
      protocol: `${extended ? "ESMTP" : "SMTP"}${this.secure ? "S" : ""}${state.identity ? "A" : ""}`,
      tls: this.tlsName,
      identity: state.identity,
      xclientLogin: state.xclient?.login ?? null,
    };
  }

  greet(): void {
    this.greeted = true;
    this.say(`220 ${this.parts.config.hostname} ESMTP lintel\r\n`);
  }

  reply(reply: SmtpReply): void {
    this.say(wireReply(reply));
    if (!this.#isError(reply)) return;
    if (++this.#errors >= MAX_ERRORS) this.hangUp(TOO_MANY_ERRORS);
  }

  /** A list with many bad recipients is a member's mistake, not an attack; a stranger tries addresses out. */
  #isError({ code }: SmtpReply): boolean {
    if (this.#verb !== "RCPT") return ERRORS.has(code);
    return this.parts.service.countsUnknown && (code === 550 || ERRORS.has(code));
  }

  refuse(stage: Stage, reply: SmtpReply): void {
    this.parts.intake.refused(this.wireSession(), stage, reply);
    if (reply.code === 421) this.hangUp(reply);
    else this.reply(reply);
  }

  attempt<T>(stage: Stage, check: () => T): T | null {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof SmtpFailure)) throw error;
      this.refuse(stage, error.reply);
      return null;
    }
  }

  async ask<T>(question: () => Promise<T>): Promise<{ readonly answer: T } | null> {
    try {
      return { answer: await question() };
    } catch (error) {
      this.reply(this.#failed(error));
      return null;
    }
  }

  hangUp(reply: SmtpReply): void {
    if (this.ended) return;
    this.#abandon();
    this.closeWith(reply);
  }

  /** Ends as soon as nothing is under way: an answer that is owed is given first. */
  leave(reply: SmtpReply, { finishData }: { finishData: boolean }): void {
    if (this.#busy || (finishData && this.#reader)) this.#ending = reply;
    else this.hangUp(reply);
  }

  awaitLine(take: (line: string) => void | Promise<void>): void {
    this.#awaiting = take;
  }

  loggedIn(identity: Identity): void {
    this.state.identity = identity;
    // The time without a login ran out while this one was checked.
    if (this.#ending === TOO_SLOW) this.#ending = null;
    this.#endWithin(this.parts.config.submission.session_deadline - (Date.now() - this.#since));
  }

  receive(reader: DataReader): void {
    this.#reader = reader;
    this.framing.lines.readData(reader);
    this.#inputWithin(this.parts.config.submission.data_deadline);
  }

  /** Everything said in clear is forgotten (RFC 3207 4.2). */
  startTls(): Promise<void> {
    Object.assign(this.state, { helo: "", extended: false, transaction: null });
    this.#answered = null;
    return this.upgradeWithin(this.parts.config.submission.command_deadline);
  }

  tooSoon(): void {
    this.hangUp(SPOKE_TOO_SOON);
  }

  limit(start: Buffer): number {
    return this.#awaiting || /^AUTH /i.test(start.toString("latin1")) ? AUTH_LIMIT : LINE_LIMIT;
  }

  tooLong(start: Buffer): void | Promise<void> {
    const auth = this.limit(start) === AUTH_LIMIT;
    this.#awaiting = null;
    return this.#run("", () => this.reply(auth ? AUTH_LINE_TOO_LONG : LINE_TOO_LONG));
  }

  broken(): void {
    this.#verb = "";
    this.reply({ code: 500, enhanced: "5.5.2", text: "A command holds a bare CR, a bare LF or a NUL" });
    this.hangUp(BROKEN_LINES);
  }

  partial(open: boolean): void {
    if (this.#reader) return;
    if (!open) clearTimeout(this.#inputTimer);
    if (!open) this.#inputTimer = undefined;
    else if (!this.#inputTimer) this.#inputWithin(this.parts.config.submission.command_deadline);
  }

  command(octets: Buffer): void | Promise<void> {
    this.#arrived(this.framing.lines.consumed - octets.length - 2);
    if (++this.#commands > this.parts.config.submission.commands_per_session) return this.hangUp(TOO_MANY_COMMANDS);
    const line = octets.toString("latin1");
    const awaiting = this.#awaiting;
    this.#awaiting = null;
    if (awaiting) return this.#run("AUTH", () => awaiting(line));
    if (HTTP.test(line)) return this.hangUp(NO_HTTP);
    const [, word = "", argument = ""] = /^([^ ]*)(.*)$/s.exec(line) ?? [];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    if (/[\u0000-\u001f\u007f]/.test(line)) return this.#run("", () => this.reply(NOT_PRINTABLE));
    const verb = VERBS.get(word.toUpperCase());
    if (!verb) return this.#run("", () => this.reply(NO_SUCH_COMMAND));
    return this.#run(word.toUpperCase(), () => verb(this, argument.trim(), line));
  }

  async dataEnd(): Promise<void> {
    const reader = this.#reader;
    clearTimeout(this.#inputTimer);
    this.#inputTimer = undefined;
    this.#reader = null;
    if (reader) await this.#run("DATA", () => this.#answerData(reader));
  }

  async #answerData(reader: DataReader): Promise<void> {
    const body = await this.#bodyOf(reader);
    const { transaction } = this.state;
    this.state.transaction = null;
    const judged = !("code" in body) && transaction !== null;
    const reply = judged ? await this.#judge(transaction, body) : "code" in body ? body : INTERNAL;
    if (this.ended) return;
    if (isPositive(reply)) this.#errors = 0;
    this.say(wireReply(reply));
    if (judged) this.#answered = { reply, from: this.framing.lines.consumed + this.unread };
    // Where these data end is a matter of opinion, so nothing behind them is read (std 76).
    if (reader.smuggling) this.hangUp(BROKEN_LINES);
  }

  /** The body, or why there is none: then nothing of it stays in the spool. */
  async #bodyOf(reader: DataReader): Promise<Body | SmtpReply> {
    try {
      const body = await reader.finish();
      // A client that has gone hears no answer, so nothing is taken (RFC 5321 4.1.1.10, std 21).
      if (!this.ended) return body;
    } catch (error) {
      const reply = this.#failed(error);
      this.parts.intake.refused(this.wireSession(), "data", reply);
      await reader.discard();
      return reply;
    }
    await reader.discard();
    return INTERNAL;
  }

  /** The road's answer to the data. */
  async #judge({ login, mail, recipients }: OpenTransaction, body: Body): Promise<SmtpReply> {
    const session = this.wireSession();
    const gone = (): boolean => this.ended;
    try {
      return await this.parts.intake.data({ session, login, mail, recipients: [...recipients.values()], gone }, body);
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Runs one answer to its end, and then what waited for it. Never rejects. */
  #run(verb: string, answer: () => void | Promise<void>): void | Promise<void> {
    this.#verb = verb;
    try {
      const outcome = answer();
      if (!(outcome instanceof Promise)) return this.drained;
      this.#busy = true;
      return outcome.catch((error: unknown) => this.reply(this.#failed(error))).then(() => this.#done());
    } catch (error) {
      this.reply(this.#failed(error));
    }
  }

  #done(): void | Promise<void> {
    this.#busy = false;
    if (this.#ending && !this.#reader) this.hangUp(this.#ending);
    return this.ended ? undefined : this.drained;
  }

  /** The reply to a failure; what nobody foresaw is logged. */
  #failed(error: unknown): SmtpReply {
    const failure = failureOf(error);
    if (failure !== error) this.parts.log.error({ session: this.id, err: error }, "an answer failed");
    return failure.reply;
  }

  /** A command that was sent after our answer to the data says that the answer arrived (DESIGN.md 4.3). */
  #arrived(sentAt: number): void {
    if (!this.#answered || sentAt < this.#answered.from) return;
    this.parts.intake.replyArrived(this.#answered.reply);
    this.#answered = null;
  }

  #endWithin(milliseconds: number): void {
    clearTimeout(this.#sessionTimer);
    const late = (): void => this.leave(TOO_SLOW, { finishData: false });
    this.#sessionTimer = setTimeout(late, Math.max(milliseconds, 0)).unref();
  }

  #inputWithin(milliseconds: number): void {
    clearTimeout(this.#inputTimer);
    this.#inputTimer = setTimeout(() => this.hangUp(TOO_SLOW), milliseconds).unref();
  }

  /** While we owe an answer the client has nothing to say. */
  protected idle(): void {
    if (this.#busy) this.rearm();
    else this.hangUp(TOO_SLOW);
  }

  protected gone(): void {
    this.#abandon();
  }

  #abandon(): void {
    clearTimeout(this.#sessionTimer);
    clearTimeout(this.#inputTimer);
    // Data whose end was not seen; those that are being judged are the judgement's.
    void this.#reader?.discard();
    this.#reader = null;
  }
}
