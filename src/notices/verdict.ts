/** What the sender is told at intake: who got the message, who did not, and why (DESIGN.md 4.6, std 39, std 71). */
import type { Submission, Verdict } from "../mail/envelope.ts";
import { ROUTINE_REVIEW } from "../policy/explain.ts";
import type { JudgedFinding, Judgement } from "../policy/judgement.ts";
import { isCostly } from "../policy/level.ts";
import { failureDsn } from "./dsn.ts";
import { explanationsOf } from "./explanation.ts";
import type { NoticeOrder, NoticeRecipient } from "./notice.ts";

/**
 * At most one `verdict` notice (something was held or rejected although the data was answered 250) and at most one
 * `advice` notice (mode advise: `enforce` would have decided otherwise). None to a null reverse-path (std 45), none when
 * everything was rejected: the 550 said it. A machine gets no plain notice (std 71), but a report of what was refused after
 * the 250 (std 39).
 *
 * @param language BCP 47, the sender's.
 * @param automatic The message is visibly automatic (`message.automatic !== null`).
 */
export function noticesFor(
  submission: Submission,
  judgement: Judgement,
  language: string,
  automatic = false,
): NoticeOrder[] {
  const { verdicts, findings } = judgement;
  const to = submission.reversePath?.text;
  if (!to || verdicts.every((verdict) => verdict.disposition === "reject")) return [];
  if (automatic) return refusedReport(to, language, submission, verdicts);
  const orders: NoticeOrder[] = [];
  if (verdicts.some((verdict) => verdict.disposition !== "forward")) {
    const recipients = verdicts.map((verdict) => told(verdict, findings));
    orders.push({ kind: "verdict", to, language, recipients });
  }
  const advised = verdicts.flatMap((verdict) => advice(verdict, findings));
  if (advised.length > 0) orders.push({ kind: "advice", to, language, recipients: advised });
  return orders;
}

/** RFC 3464's words for a refusal of ours, for whoever reads machines' mail. */
function refusedReport(
  to: string,
  language: string,
  submission: Submission,
  verdicts: readonly Verdict[],
): NoticeOrder[] {
  const refused = verdicts.flatMap(({ recipient, disposition, reasons }, index) =>
    disposition === "reject"
      ? {
          recipient: recipient.text,
          dsn: submission.recipients[index]?.dsn ?? {},
          diagnostic: `550 5.7.1 ${reasons[0] ?? "refused by policy"}`,
          status: "5.7.1",
          remoteMta: "",
          lastAttempt: submission.receivedAt,
        }
      : [],
  );
  const order = failureDsn(to, language, refused);
  return order ? [order] : [];
}

/** One recipient's line about what did happen, or would. */
export function told(verdict: Verdict, findings: readonly JudgedFinding[]): NoticeRecipient {
  const recipient = verdict.recipient.text;
  const { disposition, reasons } = verdict;
  if (disposition === "forward") return { recipient, disposition, reasons: [] };
  const bearing = verdict.findings.flatMap((index) => findings[index] ?? []);
  return { ...whyHeld(recipient, reasons, bearing), disposition, ...(verdict.quota && { byItself: true }) };
}

/**
 * One recipient's line with the explanation of what stopped the message for them.
 *
 * @param reasons of the verdict
 * @param findings that bear on this recipient
 */
export function whyHeld(
  recipient: string,
  reasons: readonly string[],
  findings: readonly JudgedFinding[],
): NoticeRecipient {
  const costly = findings.filter(isCostlyFinding);
  const enforced = costly.filter((finding) => finding.mode === "enforce");
  // What binds in every mode may bear another mode's stamp.
  const applied = enforced.length > 0 ? enforced : costly;
  // Nothing is explained then, not even what else was found: the difference would tell (DESIGN.md 5).
  if (reasons[0] === ROUTINE_REVIEW || applied.some((finding) => finding.confidential)) {
    return { recipient, reasons: [ROUTINE_REVIEW] };
  }
  return { recipient, ...explained(recipient, unruled(reasons, findings), applied) };
}

/** One recipient's line about what `enforce` would have done; confidential findings stay silent, as in pre-flight. */
function advice(verdict: Verdict, findings: readonly JudgedFinding[]): NoticeRecipient[] {
  if (verdict.mode !== "advise" || verdict.enforced === verdict.disposition) return [];
  const bearing = verdict.findings.flatMap((index) => findings[index] ?? []).filter((finding) => !finding.confidential);
  const costly = bearing.filter(isCostlyFinding);
  if (costly.length === 0 && verdict.reasons.length === 0) return [];
  const recipient = verdict.recipient.text;
  const reasons = costly.length > 0 ? [] : verdict.reasons;
  return [{ recipient, disposition: verdict.enforced, ...explained(recipient, reasons, costly) }];
}

const isCostlyFinding = ({ level }: JudgedFinding): boolean => isCostly(level);

/** The verdict's own sentences behind which no rule stands; a rule's sentence is followed by its rule and clauses. */
const unruled = (reasons: readonly string[], findings: readonly JudgedFinding[]): readonly string[] =>
  reasons.filter((reason) => !findings.some(({ message, rule }) => reason.startsWith(`${message} (${rule}`)));

/** What no rule says, then what rules say. */
function explained(
  recipient: string,
  reasons: readonly string[],
  findings: readonly JudgedFinding[],
): Pick<NoticeRecipient, "reasons" | "why"> {
  const why = explanationsOf(findings, recipient);
  return why.length > 0 ? { reasons: [...new Set(reasons)], why } : { reasons: [...new Set(reasons)] };
}
