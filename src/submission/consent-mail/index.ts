/**
 * Consent by mail (DESIGN.md 6): a member writes to `consent@<hostname>`. It names people: each gets one neutral letter that
 * asks them. Or it brings a message in which somebody asked: that goes on record. Nothing of the mail itself is kept or
 * passed on.
 */
import type { Body } from "../../mail/envelope.ts";
import { newRef } from "../../mail/ids.ts";
import type { SmtpReply } from "../../mail/status.ts";
import { bindAuthor } from "../author.ts";
import { discardBody } from "../body.ts";
import type { Transaction } from "../intake.ts";
import { type OwnMailbox, ownMailbox, readNamed, readOwnMail } from "../named.ts";
import type { Parts } from "../parts.ts";
import { forbidden } from "../refusal.ts";
import { isByHand } from "../teaching.ts";
import type { Secrets } from "../trusted-secret.ts";
import { oneLine, shorten } from "../words.ts";
import { askEach } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { bringsMessage, handIn } from "./hand-in.ts";

/** People that one mail may ask. */
const MOST_ASKED = 10;
/** The reply is one line of at most 512 octets (RFC 5321 4.5.3.1.5). */
const LONGEST_TEXT = 400;

/** The mailbox that requests are mailed to; null where they are turned off. */
export const consentMailbox = ({ consent, hostname }: Parts["config"]): OwnMailbox | null =>
  ownMailbox(consent.mailbox, hostname, { most: MOST_ASKED, called: "request", reason: "consent" });

/**
 * @returns 250 with what was done; what was not done stands beside it
 * @throws Refusal: other recipients beside, from a machine, nothing to be done (550), nobody named or unreadable (554);
 *   SmtpFailure; StoreUnavailable
 */
export async function askMail(
  transaction: Transaction,
  body: Body,
  parts: Parts,
  secrets: Secrets,
  mailbox: OwnMailbox,
): Promise<SmtpReply> {
  const ref = newRef();
  const received = await readOwnMail(transaction, body, parts, { mailbox, secrets, nothing: "nobody was asked" });
  // A machine would ask again and again, and nobody reads its answer (std 43, 45).
  const { reversePath } = transaction.mail;
  if (reversePath === null || !isByHand(received)) {
    throw forbidden("Consent is asked for by people: this is automatic mail, and nobody was asked", "consent");
  }
  const { author, login, certain } = await bindAuthor(transaction, received, parts);
  if (author === null || login === null || !certain) {
    throw forbidden("Consent is asked for by members, under their own name", "consent");
  }
  const { people, message } = readNamed(received, mailbox);
  const language = login.language || (message.language ?? parts.config.notices.language);
  const told = { ref, to: (transaction.login?.address ?? reversePath).text, language };
  const asking: Asking = { author, actor: `member:${login.id}`, people, message, ...told, at: parts.clock() };
  const done = bringsMessage(message) ? await handIn(body, asking, parts) : await askEach(asking, parts);
  await discardBody(body);
  const { text, ...counts } = done;
  parts.events.requested({ ref, session: transaction.session.id, member: author.memberId, ...counts });
  return { code: 250, enhanced: "2.0.0", text: `${ref} consent: ${shorten(oneLine(text), LONGEST_TEXT)}` };
}
