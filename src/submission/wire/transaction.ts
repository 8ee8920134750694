/** MAIL, RCPT and DATA: only grammar and limits are refused here (DESIGN.md 4.2). */
import type { SmtpReply } from "../../mail/status.ts";
import { type PathContext, parseMail, parseRcpt } from "./path-command.ts";
import { DataReader } from "./read-data.ts";
import {
  AUTH_REQUIRED,
  HELLO_FIRST,
  NEED_MAIL,
  NEED_RCPT,
  NESTED_MAIL,
  NO_ARGUMENT,
  NO_RECIPIENTS,
  OUT_OF_STEP,
  RECIPIENT_OK,
  SENDER_OK,
  STARTTLS_FIRST,
  TOO_MANY_RECIPIENTS,
} from "./replies.ts";
import { mayMail, type OpenTransaction, type Talk } from "./talk.ts";

/** What stands before any step of a transaction. */
function obstacle(talk: Talk): SmtpReply | null {
  if (talk.state.helo === "") return HELLO_FIRST;
  if (mayMail(talk)) return null;
  return talk.secure ? AUTH_REQUIRED : STARTTLS_FIRST;
}

function context(talk: Talk): PathContext {
  const { service } = talk.parts;
  return {
    maxSize: service.maxSize,
    extended: talk.state.extended,
    auth: talk.secure && service.logins,
    dsn: service.dsn,
    postmasterDomain: service.postmasterDomain,
  };
}

export async function mail(talk: Talk, _argument: string, line: string): Promise<void> {
  const stop = obstacle(talk) ?? (talk.state.transaction ? NESTED_MAIL : null);
  if (stop) return talk.reply(stop);
  const command = talk.attempt("mail", () => parseMail(line, context(talk)));
  if (!command) return;
  const outcome = await talk.ask(() => talk.parts.intake.mail(command, talk.wireSession()));
  if (!outcome) return;
  talk.state.transaction = { login: outcome.answer, mail: command, recipients: new Map(), refused: false };
  talk.reply(SENDER_OK);
}

export async function rcpt(talk: Talk, _argument: string, line: string): Promise<void> {
  const { transaction } = talk.state;
  const stop = obstacle(talk);
  if (stop || !transaction) return talk.reply(stop ?? NEED_MAIL);
  const taken = await recipient(talk, transaction, line);
  if (taken) talk.reply(RECIPIENT_OK);
  else transaction.refused = true;
}

/** The same mailbox twice is one recipient, with the later DSN wishes; the local part's case makes two (std 15). */
async function recipient(talk: Talk, { recipients }: OpenTransaction, line: string): Promise<boolean> {
  const one = talk.attempt("rcpt", () => parseRcpt(line, context(talk)));
  if (!one) return false;
  const key = `${one.address.local}@${one.address.domain}`;
  if (!recipients.has(key) && recipients.size >= talk.parts.service.maxRecipients) {
    talk.refuse("rcpt", TOO_MANY_RECIPIENTS);
    return false;
  }
  const outcome = await talk.ask(() => talk.parts.intake.rcpt(one, talk.wireSession()));
  if (outcome) recipients.set(key, one);
  return outcome !== null;
}

function noData(talk: Talk, argument: string): SmtpReply | null {
  const { transaction } = talk.state;
  if (argument !== "") return NO_ARGUMENT;
  const stop = obstacle(talk);
  if (stop || !transaction) return stop ?? NEED_MAIL;
  if (transaction.recipients.size > 0) return null;
  return transaction.refused ? NO_RECIPIENTS : NEED_RCPT;
}

export function data(talk: Talk, argument: string): void {
  const stop = noData(talk, argument);
  if (stop) {
    talk.reply(stop);
    // A message sent without waiting for 354 must not run as commands (std 30).
    if (talk.unread > 0) talk.hangUp(OUT_OF_STEP);
    return;
  }
  const { config, service, intake, disk } = talk.parts;
  const limits = {
    maxSize: service.maxSize,
    maxLine: config.submission.max_line,
    spoolAbove: config.store.spool_above,
  };
  talk.say("354 End data with <CR><LF>.<CR><LF>\r\n");
  talk.receive(new DataReader(limits, () => intake.spoolPath(), disk));
}
