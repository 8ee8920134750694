/**
 * Pre-clearance (iaop.pre.1, ala.ns.0): a campaign that the association approved beforehand passes, within what was
 * approved: what it is called, until when, to how many.
 */
import type { RuleContext } from "./rule.ts";

type Context = Pick<RuleContext<unknown>, "message" | "sender" | "facts" | "reaches">;

/**
 * Whether an approval in force covers this message. Asking for the number of recipients leaves a claim, so that two
 * messages judged at once cannot both use up its last place.
 */
export function isApproved({ message, sender, facts, reaches }: Context): boolean {
  const subject = words(message.subject);
  return sender.approvals.some(
    (approval) =>
      (approval.until === null || facts.now < approval.until) &&
      names(subject, words(approval.subject)) &&
      (approval.recipients === null || !reaches("lookAlikes", approval.recipients + 1)),
  );
}

/** Letters and digits of any language, lower case, one space between words. */
function words(subject: string): string {
  const plain = subject.normalize("NFKC").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The subject is the approved one, or holds its words in a row; a single approved word must stand alone. */
function names(subject: string, approved: string): boolean {
  if (approved === "") return false;
  return approved.includes(" ") ? ` ${subject} `.includes(` ${approved} `) : subject === approved;
}
