/** The door over a store that writes down what it is told, with mail from the files of the parser's tests. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sealToken } from "../../../../src/consent/tokens.ts";
import { parsePath } from "../../../../src/mail/address.ts";
import { SmtpFailure, type SmtpReply } from "../../../../src/mail/status.ts";
import { readInbound } from "../../../../src/parse/inbound.ts";
import type { ComplaintOutcome, SentEnvelope, Store } from "../../../../src/store/port.ts";
import { createDoor } from "../../../../src/submission/inbound/index.ts";
import type { WireSession } from "../../../../src/submission/intake.ts";
import { wireConfig } from "../../../support/fake-intake.ts";
import { crlf, LIMITS } from "../../parse/eml.ts";
import { address, aSession, NOW } from "../support.ts";

const KEYS = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];
export const seal = (kind: "footer" | "bounce" | "own", id = 7): string => sealToken(KEYS, { kind, id, madeAt: NOW });
/** Of the right shape, and of nobody. */
export const FOREIGN = seal("footer")
  .replace(/.$/, "0")
  .replace(/^(k.{9})./, "$1z");

export const ENVELOPE: SentEnvelope = {
  id: 7,
  ref: "abcdefghjkmn",
  recipient: {
    id: 70,
    ref: "p70",
    address: "Bob@jones.example",
    key: "bob@jones.example",
    language: "",
    suppressed: false,
  },
  sender: { id: "m-ann", name: "Ann Smith", address: "ann@smith.example", organisation: "smith.example" },
  subject: "Autumn news",
  purpose: "newsletter",
  language: "en",
  receivedAt: NOW - 86_400_000,
  state: "delivered",
  reversePath: "ann@smith.example",
};

export interface DoorTest {
  /** What the store was told, `[verb, argument]`, without the lines of the trail. */
  readonly told: [string, unknown][];
  /** Why nothing was done, in order. */
  readonly ignored: string[];
  readonly events: Record<string, unknown>[];
  envelope: SentEnvelope | null;
  /** What `findSent` knows. */
  sent: { envelope: number; genuine: boolean } | null;
  outcome: ComplaintOutcome;
  recorded: boolean;
  /** Whether there is a sender to hand on to. */
  returned: boolean;
  broken: Error | null;
  now: number;
  rcpt(text: string): Promise<string>;
  /** The reply to the data. */
  receive(mail: Mail): Promise<string>;
  close(): Promise<readonly unknown[]>;
}

export interface Mail {
  /** Local parts at gateway.test. */
  readonly to: readonly string[];
  /** Null for `<>`. */
  readonly from?: string | null;
  /** With LF. */
  readonly source: string;
}

const words = ({ code, enhanced, text }: SmtpReply): string => `${code} ${enhanced} ${text}`;

const answer = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (reply) => (reply ? words(reply as SmtpReply) : "ok"),
    (error) => {
      if (error instanceof SmtpFailure) return words(error.reply);
      throw error;
    },
  );

export function doorTest(inbound = {}): DoorTest {
  const told: DoorTest["told"] = [];
  const refusals: unknown[] = [];
  const tell =
    <T>(verb: string, result: () => T) =>
    async (argument: unknown) => {
      if (test.broken) throw test.broken;
      told.push([verb, argument]);
      return result();
    };
  const verbs: Partial<Store> = {
    tokenKeys: async () => KEYS,
    sentEnvelope: async (id) => (id === test.envelope?.id ? test.envelope : null),
    state: tell("state", () => [1]),
    recordBounce: tell("recordBounce", () => test.recorded),
    complain: tell("complain", () => test.outcome),
    findSent: async () => test.sent,
    findMember: async (key) =>
      key === "ann@smith.example" ? ({ id: "m-ann" } as Awaited<ReturnType<Store["findMember"]>>) : null,
    relayInbound: tell("relayInbound", () => undefined),
    returnInbound: tell("returnInbound", () => test.returned),
    ignoreInbound: async (_ref, why) => void test.ignored.push(why),
    recordRefusals: async (entries) => void refusals.push(...entries),
    spoolPath: (ref) => `/spool/${ref}`,
  };
  const config = wireConfig([], { inbound: { postmaster: "desk@assoc.example", ...inbound } });
  const door = createDoor({
    config,
    store: verbs as Store,
    parser: {
      readInbound: (body) => {
        if (body.kind !== "memory") throw new Error("tests keep bodies in memory");
        return readInbound({ bytes: body.bytes, digest: body.digest, size: body.size }, LIMITS);
      },
    },
    events: {
      refused: () => {},
      failed: () => {},
      inbound: (event) => void test.events.push({ ...event }),
    },
    clock: () => test.now,
  });
  const listenerConfig = { host: "127.0.0.1", port: 0, kind: "inbound" } as const;
  const session: WireSession = aSession({ listener: "inbound", listenerConfig });
  const test: DoorTest = {
    ...{ told, ignored: [], events: [], envelope: ENVELOPE, sent: null, broken: null, now: NOW },
    outcome: { kind: "unconfirmed", complaint: 1 },
    recorded: true,
    returned: true,
    rcpt: (text) => answer(door.rcpt({ address: addressOf(text), dsn: {} }, session)),
    receive: ({ to, from = "bob@jones.example", source }) => {
      const bytes = crlf(source);
      const digest = createHash("sha256").update(bytes).digest("hex");
      const body = { kind: "memory", bytes, size: bytes.length, digest, eightBit: false } as const;
      const reversePath = from === null ? null : address(from);
      const recipients = to.map((local) => ({ address: address(`${local}@gateway.test`), dsn: {} }));
      return answer(
        door.data({ session, login: null, mail: { reversePath, ret: null, envid: null }, recipients }, body),
      );
    },
    close: async () => {
      await door.close();
      return refusals;
    },
  };
  return test;
}

function addressOf(text: string) {
  const parsed = parsePath(text);
  if ("fault" in parsed) throw new Error(text);
  return parsed;
}

/** A file of the reports, with our links in it. */
export function report(name: string, fill: Readonly<Record<string, string>> = {}): string {
  const file = join(import.meta.dirname, "../../parse/fixtures/reports", name);
  return readFileSync(file, "utf8").replace(/@([A-Z]+)@/g, (_, key: string) => fill[key] ?? "");
}
