/** What `lint` says of one file, in the shape that `-f json` prints. */
import type { Evidence } from "../../mail/message.ts";
import type { Disposition, Fix, Level, PurposeLabel } from "../../mail/words.ts";
import { ROUTINE_REVIEW } from "../../notices/index.ts";
import { type Judged, NOBODY_NAMED } from "./judging.ts";

export interface FindingReport {
  readonly rule: string;
  readonly level: Level;
  /** Left out when it concerns the whole message. */
  readonly recipient?: string;
  readonly message: string;
  readonly clauses: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly remedy: string;
}

export interface EnvelopeReport {
  readonly recipient: string;
  readonly disposition: Disposition;
  readonly reasons: readonly string[];
  /** What the gateway puts right on the way out; left out for nothing. */
  readonly fixes?: readonly Fix[];
}

export interface FileReport {
  readonly file: string;
  readonly purpose: {
    readonly label: PurposeLabel;
    readonly confidence: number;
    readonly evidence: readonly Evidence[];
  };
  readonly findings: readonly FindingReport[];
  readonly envelopes: readonly EnvelopeReport[];
  readonly duration_ms: number;
}

export interface FileFailure {
  readonly file: string;
  readonly error: string;
}

export type LintReport = FileReport | FileFailure;

export const isFailure = (report: LintReport): report is FileFailure => "error" in report;

/** Shown as recipient of a message that names none. */
const UNDISCLOSED = "undisclosed-recipients:;";
const nameOf = (recipient: string): string => (recipient === NOBODY_NAMED.text ? UNDISCLOSED : recipient);
const renamed = (text: string): string => text.replaceAll(NOBODY_NAMED.text, UNDISCLOSED);

/**
 * Confidential findings explain nothing here either, and neither does what else was found beside one: the difference would
 * tell (DESIGN.md 5). Staff see all of it by `policy explain`.
 *
 * @param quiet leaves out findings that cost nothing, as linters do with warnings
 */
export function reportOf(file: string, judged: Judged, milliseconds: number, quiet: boolean): FileReport {
  const { purpose, verdicts } = judged;
  return {
    file,
    purpose: { label: purpose.label, confidence: purpose.confidence, evidence: purpose.evidence },
    findings: openFindings(judged)
      .filter(({ level }) => level !== "off" && !(quiet && level === "note"))
      .map(({ rule, level, recipient, message, clauses, evidence, remedy }) => ({
        ...{ rule, level },
        ...(recipient !== null && { recipient: nameOf(recipient) }),
        ...{ message: renamed(message), clauses, evidence, remedy },
      })),
    envelopes: verdicts.map(({ recipient, disposition, reasons, fixes }) => ({
      recipient: nameOf(recipient.text),
      disposition,
      reasons: reasons.map(renamed),
      ...(fixes && reasons[0] !== ROUTINE_REVIEW && { fixes }),
    })),
    duration_ms: Math.round(milliseconds * 100) / 100,
  };
}

const openFindings = ({ findings, verdicts }: Judged): Judged["findings"] =>
  verdicts.some(({ reasons }) => reasons[0] === ROUTINE_REVIEW)
    ? []
    : findings.filter(({ confidential }) => !confidential);

/**
 * 2 when a file could not be read, else 1 when an envelope is stopped, else 0 (the exit codes of linters).
 * @param failOn `reject` lets held envelopes pass
 */
export function exitCodeOf(reports: readonly LintReport[], failOn: "hold" | "reject"): 0 | 1 | 2 {
  if (reports.some(isFailure)) return 2;
  const stopped = reports.some(
    (report) =>
      !isFailure(report) &&
      report.envelopes.some(
        ({ disposition }) => disposition === "reject" || (failOn === "hold" && disposition === "hold"),
      ),
  );
  return stopped ? 1 : 0;
}
