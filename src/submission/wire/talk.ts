/** What the verbs know of a connection: its state, and what they may do to it. */
import type { Config } from "../../config/schema.ts";
import type { Identity, Recipient } from "../../mail/envelope.ts";
import type { SmtpReply } from "../../mail/status.ts";
import type { Intake, MailCommand, WireListener, WireSession } from "../intake.ts";
import type { Networks } from "./networks.ts";
import type { DataReader } from "./read-data.ts";
import type { Service } from "./service.ts";
import type { SpoolDisk } from "./spool-file.ts";
import type { XclientAttributes } from "./xclient.ts";

/** Where the wire writes; pino's shape. No line of a client is ever logged: logins are in them (std 86). */
export interface WireLog {
  debug(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** What every connection of a listener shares. */
export interface TalkParts {
  readonly config: Config;
  readonly listener: WireListener;
  readonly service: Service;
  readonly intake: Intake;
  readonly log: WireLog;
  /** Whether the listener has a certificate. */
  readonly tls: boolean;
  /** Who may say XCLIENT, by TCP peer. */
  readonly xclientPeers: Networks;
  readonly disk?: SpoolDisk;
}

/** A transaction while it is put together. */
export interface OpenTransaction {
  readonly login: Identity | null;
  readonly mail: MailCommand;
  /** By local part as given and domain: `A@y` and `a@y` are two (std 15). */
  readonly recipients: Map<string, Recipient>;
  /** Whether any RCPT was refused. */
  refused: boolean;
}

export interface TalkState {
  /** Empty until EHLO or HELO. */
  helo: string;
  /** EHLO, not HELO. */
  extended: boolean;
  identity: Identity | null;
  /** Failed logins on this connection. */
  failures: number;
  xclient: XclientAttributes | null;
  transaction: OpenTransaction | null;
}

export type Stage = Parameters<Intake["refused"]>[1];

export interface Talk {
  readonly parts: TalkParts;
  readonly state: TalkState;
  readonly secure: boolean;
  readonly tcpPeer: string;
  /** Octets that arrived behind the command that is being answered. */
  readonly unread: number;
  wireSession(): WireSession;
  reply(reply: SmtpReply): void;
  /** Text as it is: greeting, EHLO, 334 and 354, which bear no enhanced code (RFC 2034 4). */
  say(text: string): void;
  /** Replies and tells the road, which writes it to the trail. */
  refuse(stage: Stage, reply: SmtpReply): void;
  /** Runs our own check: an SmtpFailure is refused at `stage`, and null comes back. */
  attempt<T>(stage: Stage, check: () => T): T | null;
  /** Asks the road: a failure is replied, and null comes back. */
  ask<T>(question: () => Promise<T>): Promise<{ readonly answer: T } | null>;
  /** Replies, then closes. */
  hangUp(reply: SmtpReply): void;
  /** The greeting, again after XCLIENT. */
  greet(): void;
  /** The next line is no command but goes to `take`. */
  awaitLine(take: (line: string) => void | Promise<void>): void;
  /** The login stands: the session may take its full time. */
  loggedIn(identity: Identity): void;
  /** Data from the next octet on. */
  receive(reader: DataReader): void;
  startTls(): Promise<void>;
}

/** A promise holds back the commands behind. */
export type Answer = void | Promise<void>;

/** Answers one command. `argument` is what stands behind the verb and its blank, trimmed; octets as Latin-1. */
export type Verb = (talk: Talk, argument: string, line: string) => Answer;

export const isTrusted = (talk: Talk): boolean => talk.parts.listener.kind === "trusted";

/** Whether mail may be handed in: after a login, from a trusted relay, or at the inbound door. */
export const mayMail = (talk: Talk): boolean => talk.parts.service.open || talk.state.identity !== null;

/** Whether XCLIENT is offered: to named peers, until it was said once. A proxy passes its client's words on afterwards. */
export const mayXclient = (talk: Talk): boolean =>
  isTrusted(talk) && talk.state.xclient === null && talk.parts.xclientPeers.has(talk.tcpPeer);
