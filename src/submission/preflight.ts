/**
 * Pre-flight: a member mails a draft to `check@<hostname>` and reads what would become of it. Nothing is delivered, held or
 * kept, no counter moves. Confidential rules are left out, so that nobody can ask who complained (DESIGN.md 5).
 */
import { performance } from "node:perf_hooks";
import type { Body } from "../mail/envelope.ts";
import { newRef } from "../mail/ids.ts";
import type { SmtpReply } from "../mail/status.ts";
import { checkedNotice } from "../notices/index.ts";
import type { Judgement } from "../policy/judgement.ts";
import { bindAuthor } from "./author.ts";
import { discardBody } from "./body.ts";
import { readDraft } from "./draft.ts";
import type { Transaction } from "./intake.ts";
import { activePolicy, judge } from "./judge.ts";
import { type OwnMailbox, readOwnMail } from "./named.ts";
import type { Parts } from "./parts.ts";
import { forbidden, Refusal } from "./refusal.ts";
import type { Secrets } from "./trusted-secret.ts";

type Config = Parts["config"];

/**
 * @returns 250 with the counts; the verdict itself goes to the login by mail, never to a null reverse-path
 * @throws Refusal: other recipients beside (550), a draft to nobody or to somebody unreadable (554), too many today (452); SmtpFailure; StoreUnavailable
 */
export async function preflight(
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
    nothing: "nothing was sent or checked",
  });
  const { author, login, certain } = await bindAuthor(transaction, received, parts);
  if (author === null || login === null || transaction.login === null) {
    throw forbidden("Drafts are checked for members only", "preflight");
  }
  const { recipients, message } = readDraft(received, mailbox);
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
