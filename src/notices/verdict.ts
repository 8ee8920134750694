/** What the sender is told at intake: who got the message, who did not, and why (DESIGN.md 4.6, std 39, std 71). */
import type { DsnRequest, Submission, Verdict } from "../mail/envelope.ts";
import type { SmtpReply } from "../mail/status.ts";
import { ROUTINE_REVIEW } from "../policy/explain.ts";
import type { JudgedFinding, Judgement } from "../policy/judgement.ts";
import { isCostly } from "../policy/level.ts";
import { failureDsn, refusedLine } from "./dsn.ts";
import { explanationsOf } from "./explanation.ts";
import type { NoticeOrder, NoticeRecipient } from "./notice.ts";

/** The replies that rules name (std 37), by rule: a refusal after the 250 bears the same code. */
type RuleReplies = ReadonlyMap<string, { readonly reply?: Pick<SmtpReply, "code" | "enhanced"> | undefined }>;

/**
 * At most one `verdict` notice (something was held or rejected although the data was answered 250) and at most one
 * `advice` notice (mode advise: `enforce` would have decided otherwise). None to a null reverse-path (std 45), none when
 * everything was rejected: the 550 said it. What was refused after the 250 stands in it for machines as well (std 39, 67); a
 * machine gets nothing but that (std 71).
 *
 * @param language BCP 47, the sender's.
 * @param automatic The message is visibly automatic (`message.automatic !== null`).
 * @param replies of the rules; default: 550 5.7.1 for all.
 */
export function noticesFor(
  submission: Submission,
  judgement: Judgement,
  language: string,
  automatic = false,
  replies: RuleReplies = new Map(),
): NoticeOrder[] {
  const { verdicts, findings } = judgement;
  const to = submission.reversePath?.text;
  if (!to || verdicts.every((verdict) => verdict.disposition === "reject")) return [];
  const lines = verdicts.map((verdict, index) => {
    const dsn = submission.recipients[index]?.dsn ?? {};
    return reportable(told(verdict, findings), { verdict, findings, dsn, at: submission.receivedAt, replies });
  });
  if (automatic) return refusedReport(to, language, lines);
  const orders: NoticeOrder[] = [];
  if (verdicts.some((verdict) => verdict.disposition !== "forward")) {
    orders.push({ kind: "verdict", to, language, recipients: lines });
  }
  const advised = verdicts.flatMap((verdict) => advice(verdict, findings));
  if (advised.length > 0) orders.push({ kind: "advice", to, language, recipients: advised });
  return orders;
}

/** RFC 3464's words for a refusal of ours, for whoever reads machines' mail. */
function refusedReport(to: string, language: string, lines: readonly NoticeRecipient[]): NoticeOrder[] {
  const refused = lines.flatMap(
    ({ recipient, disposition, dsn = {}, status = "", diagnostic = "", lastAttempt = 0 }) =>
      disposition === "reject" ? [{ recipient, dsn, status, diagnostic, lastAttempt, remoteMta: "" }] : [],
  );
  const order = failureDsn(to, language, refused);
  return order ? [order] : [];
}

interface Told {
  readonly verdict: Verdict;
  readonly findings: readonly JudgedFinding[];
  readonly dsn: DsnRequest;
  readonly at: number;
  readonly replies: RuleReplies;
}

/** With what a delivery report says of it; the words are those that the sender reads anyhow. */
function reportable(line: NoticeRecipient, { verdict, findings, dsn, at, replies }: Told): NoticeRecipient {
  if (verdict.disposition === "forward") return line;
  // A hold shows its line to machines only where DELAY was asked for (std 72).
  if (verdict.disposition === "hold") {
    if (!dsn.notify?.includes("DELAY")) return line;
    return refusedLine(line, { dsn, status: "4.7.0", diagnostic: "held by policy", at });
  }
  const { code, enhanced } = replyCode(verdict, findings, replies);
  const diagnostic = `${code} ${enhanced} ${verdict.reasons[0] ?? "refused by policy"}`;
  return refusedLine(line, { dsn, status: enhanced, diagnostic, at });
}

const POLICY = { code: 550, enhanced: "5.7.1" } as const;

/** Of the finding that decided, as the reply to the data would have said it (std 37). */
function replyCode(verdict: Verdict, findings: readonly JudgedFinding[], replies: RuleReplies) {
  const rejecting = verdict.findings
    .flatMap((index) => findings[index] ?? [])
    .filter(({ level }) => level === "reject");
  const deciding = rejecting.find(({ mode }) => mode === "enforce") ?? rejecting[0];
  if (deciding === undefined || deciding.confidential || verdict.reasons[0] === ROUTINE_REVIEW) return POLICY;
  return replies.get(deciding.rule)?.reply ?? POLICY;
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
