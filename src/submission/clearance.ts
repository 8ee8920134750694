/**
 * Pre-clearance (iaop.pre.1): a member mails the draft of a campaign to `clearance@<hostname>` before sending it. It is
 * judged as it would be and waits for the staff; nothing is delivered. Their answer comes by letter.
 */
import { performance } from "node:perf_hooks";
import type { Body } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import type { SmtpReply } from "../mail/status.ts";
import { bindAuthor } from "./author.ts";
import { discardBody } from "./body.ts";
import type { Transaction } from "./intake.ts";
import { activePolicy, judge } from "./judge.ts";
import { type OwnMailbox, ownMailbox, readNamed, readOwnMail } from "./named.ts";
import type { Parts } from "./parts.ts";
import { forbidden, malformed, Refusal } from "./refusal.ts";
import { isByHand } from "./teaching.ts";
import type { Secrets } from "./trusted-secret.ts";

/** What staff read of a draft, UTF-16 units. */
const LONGEST_TEXT = 65_536;
/** Findings that are kept: enough to see what is wrong. */
const MOST_FINDINGS = 100;

/** The mailbox that campaigns are mailed to; null where it is turned off. */
export const clearanceMailbox = ({ clearance, hostname, submission }: Parts["config"]): OwnMailbox | null =>
  ownMailbox(clearance.mailbox, hostname, {
    ...{ most: submission.max_recipients, called: "campaign", reason: "clearance" },
  });

/**
 * @returns 250: it waits for the staff
 * @throws Refusal: other recipients beside, or automatic (550), without a subject (554), too many today (452);
 *   SmtpFailure; StoreUnavailable
 */
export async function askClearance(
  transaction: Transaction,
  body: Body,
  parts: Parts,
  secrets: Secrets,
  mailbox: OwnMailbox,
): Promise<SmtpReply> {
  const startedAt = performance.now();
  const ref = newRef();
  const received = await readOwnMail(transaction, body, parts, {
    mailbox,
    secrets,
    nothing: "nothing was sent, and nothing waits for clearance",
  });
  // Its answer is a letter, and a machine reads none (std 43, 45).
  if (transaction.mail.reversePath === null || !isByHand(received))
    throw forbidden("Clearance is asked for by people: this is automatic mail, and nothing waits", "clearance");
  const { author, login, certain } = await bindAuthor(transaction, received, parts);
  if (author === null || login === null || transaction.login === null || !certain)
    throw forbidden("Clearance is asked for by members, under their own name", "clearance");
  const { people, message } = readNamed(received, mailbox);
  // An approval goes by the subject of what is sent later.
  if (message.subject.trim() === "")
    throw malformed("The campaign has no subject, and it is cleared by its subject; write one", "clearance");
  const policy = await activePolicy(parts);
  const circumstances = { uncertainSender: false, loginHeld: false, neverHold: false };
  const asked = { ref, author, recipients: people, message, policy, circumstances, startedAt, withoutSecrets: true };
  const { purpose, judgement } = await judge(asked, parts);
  const { clearance, notices } = parts.config;
  const outcome = await parts.store.recordClearance({
    ...{ ref, member: author.memberId, login: login.id, to: transaction.login.address.text, at: parts.clock() },
    ...{ subject: message.subject, text: message.text.slice(0, LONGEST_TEXT), messageId: message.messageId },
    ...{ recipients: people.map(({ text }) => text), findings: judgement.findings.slice(0, MOST_FINDINGS) },
    ...{ purpose: purpose.label, digest: message.digest, perDay: clearance.per_day },
    language: login.language || (message.language ?? notices.language),
  });
  if (outcome === "over") throw tooMany(clearance.per_day);
  await discardBody(body);
  return { code: 250, enhanced: "2.0.0", text: `${ref} waits for clearance; you are told by mail` };
}

const tooMany = (perDay: number): Refusal =>
  new Refusal(
    452,
    "4.7.0",
    `You asked for ${perDay} clearances today, which is the limit; try again tomorrow`,
    "clearance",
  );
