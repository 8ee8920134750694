/**
 * Pre-flight: a member mails a draft to `check@<hostname>` and reads what would become of it. Nothing is delivered, held or
 * kept, no counter moves. Confidential rules are left out, so that nobody can ask who complained (DESIGN.md 5).
 */
import { performance } from "node:perf_hooks";
import { type Address, addressKey, parseMailboxList } from "../mail/address.ts";
import type { Body, Recipient } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import type { Message } from "../mail/message.ts";
import type { SmtpReply } from "../mail/status.ts";
import { checkedNotice } from "../notices/index.ts";
import type { Judgement } from "../policy/judgement.ts";
import { bindAuthor } from "./author.ts";
import { discardBody } from "./body.ts";
import type { Transaction } from "./intake.ts";
import { activePolicy, judge } from "./judge.ts";
import { refuseLoops } from "./loops.ts";
import type { Parts } from "./parts.ts";
import { forbidden, malformed, Refusal } from "./refusal.ts";
import { refuseWithoutSecret, type Secrets } from "./trusted-secret.ts";

type Config = Parts["config"];

/** The key of the address that drafts are mailed to; null where pre-flight is turned off. */
const checkKey = ({ preflight, hostname }: Config): string | null =>
  preflight.mailbox === "" ? null : addressKey(`${preflight.mailbox}@${hostname}`);

/** Whether somebody wants a draft checked. */
export const asksForCheck = (recipients: readonly Recipient[], config: Config): boolean => {
  const key = checkKey(config);
  return key !== null && recipients.some(({ address }) => address.key === key);
};

/**
 * @returns 250 with the counts; the verdict itself goes to the login by mail, never to a null reverse-path
 * @throws Refusal: other recipients beside (550), a draft to nobody (554), too many today (452); SmtpFailure; StoreUnavailable
 */
export async function preflight(
  transaction: Transaction,
  body: Body,
  parts: Parts,
  secrets: Secrets,
): Promise<SmtpReply> {
  const startedAt = performance.now();
  const ref = newRef();
  refuseMixed(transaction.recipients, parts.config);
  const message = await parts.parser.parse(body);
  refuseWithoutSecret(transaction.session.listenerConfig, message, secrets);
  refuseLoops(message, parts.config.hostname);
  const { author, login, certain } = await bindAuthor(transaction, message, parts);
  if (author === null || login === null || transaction.login === null) {
    throw forbidden("Drafts are checked for members only", "preflight");
  }
  const recipients = recipientsOf(message, parts.config);
  const policy = await activePolicy(parts);
  // That every message of a login is held is not told either: it is told in the words of the confidential.
  const circumstances = { uncertainSender: !certain, loginHeld: false, neverHold: false };
  const asked = { ref, author, recipients, message, policy, circumstances, startedAt, withoutSecrets: true };
  const { judgement } = await judge(asked, parts);
  const isAnswered = transaction.mail.reversePath !== null && message.automatic === null;
  const to = transaction.login.address.text;
  const notice = isAnswered ? checkedNotice(to, login.language, judgement) : null;
  const { subject, messageId, digest } = message;
  const counts = countsOf(judgement);
  const check = { ref, member: login.id, at: parts.clock(), perDay: parts.config.preflight.per_day };
  const about = { subject, messageId, digest, policyVersion: policy.version, counts };
  if ((await parts.store.recordPreflight({ ...check, ...about, notice })) === "over") throw tooMany(parts.config);
  await discardBody(body);
  parts.events.checked({ ref, session: transaction.session.id, member: login.id, ...counts });
  return { code: 250, enhanced: "2.0.0", text: `${ref} checked: ${spoken(counts)}` };
}

function refuseMixed(recipients: readonly Recipient[], config: Config): void {
  const key = checkKey(config);
  if (recipients.every(({ address }) => address.key === key)) return;
  const address = `${config.preflight.mailbox}@${config.hostname}`;
  const what = `Send a draft to <${address}> alone, or the message to its recipients alone; nothing was sent or checked`;
  throw forbidden(what, "preflight");
}

/** Whom it would go to: To, Cc and Bcc without the check address; where they name nobody, `To:` lines at its top. */
function recipientsOf(message: Message, config: Config): Address[] {
  const named = othersAmong([...message.to, ...message.cc, ...message.bcc], config);
  const found = named.length > 0 ? named : othersAmong(writtenAtTop(message.ownText), config);
  if (found.length === 0) {
    const what = "The draft names no recipients: begin it with a line as `To: name@example.org`";
    throw malformed(`${what}, or name them in its To, Cc or Bcc field`, "preflight");
  }
  const most = config.submission.max_recipients;
  if (found.length > most) throw new Refusal(550, "5.5.3", `A draft may name ${most} recipients at most`, "preflight");
  return found;
}

function othersAmong(mailboxes: readonly { readonly address: Address }[], config: Config): Address[] {
  const check = checkKey(config);
  const distinct = new Map<string, Address>();
  for (const { address } of mailboxes) {
    if (address.key !== check && !distinct.has(address.key)) distinct.set(address.key, address);
  }
  return [...distinct.values()];
}

/** Lines that are read, and how long each may be. */
const TOP_LINES = 10;
const LONGEST_LINE = 10_000;

/** A mail program sends to all that its fields name, so a member may write the recipients into the draft instead. */
function writtenAtTop(text: string): { address: Address }[] {
  const lines = text.trimStart().split(/\r?\n/, TOP_LINES);
  const fields: string[] = [];
  for (const line of lines) {
    const field = /^\s*(?:to|cc|bcc)\s*:(.+)$/i.exec(line.slice(0, LONGEST_LINE))?.[1];
    if (field === undefined) break;
    fields.push(field);
  }
  return fields.flatMap((field) => parseMailboxList(field).mailboxes);
}

interface Counts {
  readonly sent: number;
  readonly held: number;
  readonly refused: number;
}

function countsOf({ verdicts }: Judgement): Counts {
  const count = (wanted: string) => verdicts.filter(({ disposition }) => disposition === wanted).length;
  return { sent: count("forward"), held: count("hold"), refused: count("reject") };
}

/** `2 would be sent, 1 held, 1 refused`; what is none is left out. */
function spoken({ sent, held, refused }: Counts): string {
  const told = [
    [sent, "sent"],
    [held, "held"],
    [refused, "refused"],
  ] as const;
  const some = told.filter(([count]) => count > 0);
  return some.map(([count, what], index) => `${count} ${index === 0 ? "would be " : ""}${what}`).join(", ");
}

const tooMany = ({ preflight: { per_day } }: Config): Refusal =>
  new Refusal(
    452,
    "4.7.0",
    `You had ${per_day} drafts checked today, which is the limit; try again tomorrow`,
    "preflight",
  );
