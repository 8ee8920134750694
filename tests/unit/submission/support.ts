/** The road on parts of a test's own: what the wire hands in, a parser that answers from a table, a clock that stands. */
import type { Config, ListenerConfig } from "../../../src/config/schema.ts";
import type { Rule } from "../../../src/lint/rule.ts";
import { type Address, isAddressFault, parsePath } from "../../../src/mail/address.ts";
import type { Body, Identity } from "../../../src/mail/envelope.ts";
import type { HeaderField, Message } from "../../../src/mail/message.ts";
import { formatReply, SmtpFailure } from "../../../src/mail/status.ts";
import type { MailCommand, Transaction, WireSession } from "../../../src/submission/intake.ts";
import type { Events, Parts } from "../../../src/submission/parts.ts";
import { FakeStore } from "../../support/fake-store.ts";
import { aMessage } from "../../support/message.ts";

export const NOW = Date.UTC(2026, 10, 20, 12, 0, 0);

export function address(text: string): Address {
  const parsed = parsePath(text);
  if (isAddressFault(parsed)) throw new Error(`${text}: ${parsed.detail}`);
  return parsed;
}

export const identity = (memberId: string, text: string): Identity => ({ memberId, address: address(text) });

export function aSession(parts: Partial<WireSession> = {}): WireSession {
  const kind = parts.listener === "inbound" ? "starttls" : (parts.listener ?? "starttls");
  const listenerConfig: ListenerConfig = { host: "127.0.0.1", port: 0, kind };
  return {
    id: "s1",
    listener: "starttls",
    peer: "192.0.2.7",
    tcpPeer: "192.0.2.7",
    helo: "client.example",
    protocol: "ESMTPSA",
    tls: "TLSv1.3",
    identity: null,
    xclientLogin: null,
    listenerConfig,
    ...parts,
  };
}

export const mailFrom = (path: string | null): MailCommand => ({
  reversePath: path === null ? null : address(path),
  ret: null,
  envid: null,
});

export function aTransaction(parts: Partial<Transaction> & { to?: readonly string[] } = {}): Transaction {
  const login = parts.login === undefined ? identity("ann", "ann@own.example") : parts.login;
  const { to = ["bob@other.example"], ...rest } = parts;
  return {
    session: aSession({ identity: login }),
    mail: mailFrom("ann@own.example"),
    recipients: to.map((text) => ({ address: address(text), dsn: {} })),
    ...rest,
    login,
  };
}

export const aBody = (text = "hello"): Body => ({
  kind: "memory",
  bytes: Buffer.from(text),
  size: text.length,
  digest: text,
  eightBit: false,
});

export const header = (name: string, value: string): HeaderField => ({ name, key: name.toLowerCase(), value });

/** A message with From Ann and these fields beside. */
export const fromAnn = (fields: readonly HeaderField[] = [], parts: Partial<Message> = {}): Message =>
  aMessage({ headers: [header("From", "Ann <ann@own.example>"), ...fields], ...parts });

const DAY = 86_400_000;

export function aConfig(listeners: readonly ListenerConfig[] = []): Config {
  const slice = {
    hostname: "gateway.test",
    association: { name: "A", domains: [], postal_address: "", contact: "desk@assoc.example" },
    rules_url: "https://rules.test/{rule}",
    submission: {
      listeners,
      max_recipients: 100,
      resubmission_window: 3_600_000,
      auth: { cache: 300_000, failures: 3, throttle: 10_000, concurrency: 2 },
    },
    delivery: { give_up_after: 5 * DAY },
    held: { max_age: 14 * DAY, fate: "refuse", keep_refused: 90 * DAY },
    facts: { window: 14 * DAY },
    consent: {
      ...{ mailbox: "consent", requests_per_day: 20, request_pause: 90 * DAY },
      ...{ inquiry_months: 6, implied_months: 24 },
    },
    notices: { from: "", language: "en", dir: "" },
    preflight: { mailbox: "check", per_day: 2 },
    clearance: { mailbox: "clearance", per_day: 2 },
  };
  return slice as unknown as Config;
}

/** Every event as `[name, ...arguments]`. */
export function recordedEvents(): { events: Events; log: unknown[][] } {
  const log: unknown[][] = [];
  const names = [
    "loggedIn",
    "loginRefused",
    "refused",
    "judged",
    "committed",
    "checked",
    "requested",
    "repeated",
    "failed",
  ] as const;
  const entries = names.map((name) => [name, (...args: unknown[]) => void log.push([name, ...args])]);
  return { events: Object.fromEntries(entries) as Events, log };
}

export interface TestParts extends Parts {
  readonly fake: FakeStore;
  readonly log: unknown[][];
  /** Moves the clock, milliseconds. */
  readonly pass: (milliseconds: number) => void;
  readonly parsed: { count: number; message: Message; error: Error | null };
}

export function testParts(config: Config = aConfig(), rules: readonly Rule[] = []): TestParts {
  const fake = new FakeStore();
  const { events, log } = recordedEvents();
  const parsed = { count: 0, message: fromAnn(), error: null as Error | null };
  let now = NOW;
  const parse = async () => {
    parsed.count += 1;
    if (parsed.error) throw parsed.error;
    return parsed.message;
  };
  return {
    ...{ config, events, log, fake, parsed },
    store: fake.asStore(),
    parser: { parse, readInbound: async () => ({ original: null }) },
    verifyDkim: async () => [],
    catalogue: new Map(rules.map((rule) => [rule.id, rule])),
    clock: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The reply that a promise is refused with, as on the wire; fails the test when it is not refused so. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.then(
    (value) => value,
    (error: unknown) => error,
  );
  if (outcome instanceof SmtpFailure) return formatReply(outcome.reply);
  throw outcome instanceof Error ? outcome : new Error(`not refused: ${JSON.stringify(outcome)}`);
}
