/** A road that does what a test tells it to, and remembers what the wire handed over. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Value } from "typebox/value";
import { type Config, ConfigSchema, type ListenerConfig } from "../../src/config/schema.ts";
import { parsePath } from "../../src/mail/address.ts";
import type { Body, Identity, Recipient } from "../../src/mail/envelope.ts";
import { SmtpFailure, type SmtpReply } from "../../src/mail/status.ts";
import type { Intake, MailCommand, Transaction, WireSession } from "../../src/submission/intake.ts";
import { loadCertificate } from "../../src/submission/wire/certificate.ts";
import { type ListenerParts, type Listeners, startListeners } from "../../src/submission/wire/listener.ts";

export const USER = "ann@assoc.example";
export const PASSWORD = "correct horse";

/** An address that is known to be one. */
export function addressOf(text: string) {
  const address = parsePath(text);
  if ("fault" in address) throw new Error(`${text}: ${address.detail}`);
  return address;
}

export interface Delivered extends Transaction {
  readonly body: Body;
  /** The body, read while the road had it. */
  readonly text: string;
}

export class FakeIntake implements Intake {
  readonly delivered: Delivered[] = [];
  readonly logins: { user: string; password: string; session: WireSession }[] = [];
  readonly mails: { command: MailCommand; session: WireSession }[] = [];
  readonly recipients: Recipient[] = [];
  readonly refusals: { stage: string; reply: SmtpReply; session: WireSession }[] = [];
  readonly arrived: SmtpReply[] = [];
  readonly spool = mkdtempSync(join(tmpdir(), "lintel-spool-"));
  #names = 0;

  /** Replace these to say something else. */
  onData: (transaction: Transaction, body: Body) => Promise<SmtpReply> = async () => ({
    code: 250,
    enhanced: "2.0.0",
    text: "taken",
  });
  onMail: (command: MailCommand, session: WireSession) => Promise<Identity | null> = async (_, { identity }) =>
    identity;
  onRcpt: (recipient: Recipient) => Promise<void> = async () => {};
  onLogin: (user: string, password: string) => Promise<Identity> = async (user, password) => {
    if (user !== USER || password !== PASSWORD) throw new SmtpFailure(535, "5.7.8", "Login refused");
    return { memberId: "m1", address: addressOf(USER) };
  };

  authenticate(credentials: { user: string; password: string }, session: WireSession): Promise<Identity> {
    this.logins.push({ ...credentials, session });
    return this.onLogin(credentials.user, credentials.password);
  }

  mail(command: MailCommand, session: WireSession): Promise<Identity | null> {
    this.mails.push({ command, session });
    return this.onMail(command, session);
  }

  async rcpt(recipient: Recipient): Promise<void> {
    await this.onRcpt(recipient);
    this.recipients.push(recipient);
  }

  data(transaction: Transaction, body: Body): Promise<SmtpReply> {
    const text = body.kind === "memory" ? body.bytes.toString("latin1") : readFileSync(body.path, "latin1");
    this.delivered.push({ ...transaction, body, text });
    return this.onData(transaction, body);
  }

  refused(session: WireSession, stage: string, reply: SmtpReply): void {
    this.refusals.push({ stage, reply, session });
  }

  replyArrived(reply: SmtpReply): void {
    this.arrived.push(reply);
  }

  spoolPath(): string {
    return join(this.spool, `body-${++this.#names}`);
  }

  dispose(): void {
    rmSync(this.spool, { recursive: true, force: true });
  }
}

type Settings = Partial<Config["submission"]> & {
  readonly spool_above?: number;
  readonly hostname?: string;
  readonly inbound?: Partial<Config["inbound"]>;
};

const seconds = (text: string): number => {
  const [, amount = "", unit = ""] = /^(\d+)([smhd])$/.exec(text) ?? [];
  return Number(amount) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as "s" | "m" | "h" | "d"];
};

/** The schema's defaults with durations in milliseconds, as the loader gives them, and what a test changes. */
export function wireConfig(listeners: ListenerConfig[], settings: Settings = {}): Config {
  const { spool_above, hostname = "gateway.test", inbound = {}, ...submission } = settings;
  const config = Value.Default(ConfigSchema, {
    hostname,
    data_dir: mkdtempSync(join(tmpdir(), "lintel-data-")),
    association: { name: "A", domains: ["assoc.example"] },
    smart_host: { host: "127.0.0.1" },
    submission: { auth: {} },
    store: {},
    inbound,
  }) as Config;
  for (const [key, value] of Object.entries(config.submission) as [string, unknown][]) {
    if (typeof value === "string") Object.assign(config.submission, { [key]: seconds(value) });
  }
  Object.assign(config.submission, { listeners, ...submission });
  if (spool_above !== undefined) Object.assign(config.store, { spool_above });
  return config;
}

export const STARTTLS: ListenerConfig = { host: "127.0.0.1", port: 0, kind: "starttls" };
export const IMPLICIT: ListenerConfig = { host: "127.0.0.1", port: 0, kind: "implicit" };
export const TRUSTED: ListenerConfig = { host: "127.0.0.1", port: 0, kind: "trusted", networks: ["127.0.0.0/8"] };

export interface Wire {
  readonly intake: FakeIntake;
  readonly config: Config;
  readonly listeners: Listeners;
  /** Of the first listener. */
  readonly port: number;
  readonly logged: { level: string; text: string; fields: object }[];
  close(): Promise<void>;
}

/** The wire over a scripted road, on free ports. */
export async function startWire(
  listeners: ListenerConfig[],
  settings: Settings = {},
  parts: Partial<ListenerParts> = {},
): Promise<Wire> {
  const intake = new FakeIntake();
  const config = wireConfig(listeners, settings);
  const certificate = await loadCertificate(config);
  const logged: Wire["logged"] = [];
  const note = (level: string) => (fields: object, text: string) => void logged.push({ level, text, fields });
  const log = { debug: note("debug"), warn: note("warn"), error: note("error") };
  const running = await startListeners(config, intake, { log, certificate, ...parts });
  return {
    intake,
    config,
    listeners: running,
    port: running.ports[0] ?? 0,
    logged,
    async close() {
      await running.close(500);
      intake.dispose();
      rmSync(config.data_dir, { recursive: true, force: true });
    },
  };
}
