/**
 * Judgement without a server: packs from files, facts from a block or from the message itself, always as enforced.
 * `lint` and `policy test` share it with the road: the same parser, purpose, engine and policy.
 */
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ConsentAges } from "../../consent/will.ts";
import type { CaseFactsBlock } from "../../facts/case-schema.ts";
import { factsFromCase, factsWithoutFile, recipientsOfCase } from "../../facts/from-case.ts";
import type { Facts } from "../../lint/facts.ts";
import { lint } from "../../lint/index.ts";
import { type Address, isAddressFault, parsePath } from "../../mail/address.ts";
import type { Body } from "../../mail/envelope.ts";
import type { Message } from "../../mail/message.ts";
import type { Purpose } from "../../mail/purpose.ts";
import { SmtpFailure } from "../../mail/status.ts";
import { createDirectParser } from "../../parse/direct.ts";
import { createParser, type ParserOptions } from "../../parse/index.ts";
import { decide } from "../../policy/index.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { ActivePolicy, Pack } from "../../policy/pack.ts";
import { classify } from "../../purpose/index.ts";
import { catalogue } from "../../rules/index.ts";

export type { CaseFactsBlock };

export interface Question {
  /** As a client would send it; see `wireForm`. */
  readonly bytes: Buffer;
  readonly packs: readonly Pack[];
  /** Null: sender and recipients are members of different organisations without consent records. */
  readonly facts: CaseFactsBlock | null;
  /** Wins over the facts' sender and header From. */
  readonly from?: Address;
  /** Wins over the facts' recipients, which win over To, Cc and Bcc. */
  readonly to?: readonly Address[];
  /** Milliseconds since 1970, where the facts name no time. */
  readonly now: number;
  /** Window of the counters, milliseconds; default as in the configuration. */
  readonly window?: number;
  readonly ages?: ConsentAges;
}

export interface Judged extends Judgement {
  readonly message: Message;
  readonly purpose: Purpose;
  readonly facts: Facts;
}

export interface Judge {
  /** Throws CaseFactsError when the facts hold an address that is none. */
  judge(question: Question): Promise<Judged>;
  /** Messages that are worth asking for at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** Stand-ins where a message names nobody: it is judged as if from and to a member whom nobody knows. */
const SOMEBODY = addressOf("somebody@sender.invalid");
export const NOBODY_NAMED = addressOf("somebody@recipient.invalid");

/**
 * Starts the parser's workers; the caller closes them.
 * @param trusted the operator wrote the messages: they are read in this thread, which is faster for many small ones
 */
export function openJudge(parse: ParserOptions, trusted = false): Judge {
  const parser = trusted ? createDirectParser(parse) : createParser(parse);
  const read = (bytes: Buffer): Promise<Message> => patiently(() => parser.parse(bodyOf(bytes)));
  return {
    width: trusted ? 1 : parse.workers,
    judge: async (question) => judgeParsed(await read(question.bytes), question),
    close: () => parser.close(),
  };
}

/** The pure part: everything that follows parsing. */
export function judgeParsed(message: Message, question: Question): Judged {
  const { packs, now } = question;
  const recipients = recipientsOf(message, question);
  const from = question.from ?? (hasSender(message, question) ? undefined : SOMEBODY);
  const { window, ages } = question;
  const context = { now, ...(from && { from }), ...(window !== undefined && { window }), ...(ages && { ages }) };
  const facts = question.facts
    ? factsFromCase(question.facts, recipients, message, context)
    : factsWithoutFile(recipients, message, context);
  const purpose = classify(message);
  const policy: ActivePolicy = { version: 0, packs, modes: { global: "enforce", exceptions: [], override: null } };
  const judgement = decide(policy, lint(catalogue, policy, { message, purpose, facts }), facts, {
    purpose: purpose.label,
  });
  return { ...judgement, message, purpose, facts };
}

function recipientsOf(message: Message, { to, facts }: Question): Address[] {
  const given = to?.length ? to : facts ? recipientsOfCase(facts) : [];
  const named = given.length > 0 ? given : [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address);
  // As it was written first.
  const distinct = new Map<string, Address>();
  for (const address of named) if (!distinct.has(address.key)) distinct.set(address.key, address);
  return distinct.size > 0 ? [...distinct.values()] : [NOBODY_NAMED];
}

const hasSender = (message: Message, { facts }: Question): boolean =>
  facts?.sender?.address !== undefined || message.from.length > 0 || message.sender !== null;

/** A full queue is no reason to give a file up here: nobody waits on a socket. */
async function patiently(parse: () => Promise<Message>): Promise<Message> {
  for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
    try {
      return await parse();
    } catch (error) {
      if (!(error instanceof SmtpFailure && error.temporary)) throw error;
      await pause(wait);
    }
  }
}

function bodyOf(bytes: Buffer): Body {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: bytes.some((octet) => octet > 127) };
}

function addressOf(text: string): Address {
  const address = parsePath(text);
  if (isAddressFault(address)) throw new Error(`${text}: ${address.detail}`);
  return address;
}

/**
 * A file's bytes as a client would hand them in: without the `From ` line that mailbox files begin with, and every line
 * ended by CRLF. In a file a bare LF is a line end of its system, not the smuggler's trick that it is on the wire
 * (std 76), and mail programs store CRLF headers above LF text. A bare CR stays: no system ends lines so.
 */
export function wireForm(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, 5).toString("latin1") === "From " ? bytes.indexOf(0x0a) + 1 : 0;
  return Buffer.from(
    bytes
      .subarray(start)
      .toString("latin1")
      .replace(/(?<!\r)\n/g, "\r\n"),
    "latin1",
  );
}
