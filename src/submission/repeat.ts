/** The same message again after a reply that may have been lost: the first answer again, nothing twice (DESIGN.md 4.3). */
import type { Submission } from "../mail/envelope.ts";
import type { SmtpReply } from "../mail/status.ts";
import { discardBody } from "./body.ts";
import type { Parts } from "./parts.ts";

/** Before the parser, to save the work; the commit asks again, since the first may be under way still. */
export async function repeatedReply(submission: Submission, parts: Parts): Promise<SmtpReply | null> {
  const since = submission.receivedAt - parts.config.submission.resubmission_window;
  const first = await parts.store.findRepeat(submission, since);
  if (first === null) return null;
  await discardBody(submission.body);
  parts.events.repeated(first.ref, submission.session.id);
  return first.reply;
}
