/** Whether a policy case came out as expected, and the words for a case that did not. */
import { addressKey } from "../../mail/address.ts";
import type { Disposition, Level } from "../../mail/words.ts";
import type { Colours } from "../colours.ts";
import type { Judged } from "../lint/judging.ts";
import { safe } from "../terminal.ts";
import type { Expectations, PolicyCase } from "./case-file.ts";

/** One row of `-f json`. */
export interface CaseReport {
  readonly file: string;
  readonly case: string;
  readonly clause: string | null;
  readonly ok: boolean;
  readonly expected: Expectations;
  readonly got: Readonly<Record<string, Disposition>>;
  readonly findings: readonly { readonly rule: string; readonly level: Level; readonly recipient: string | null }[];
}

export interface CaseOutcome {
  readonly report: CaseReport;
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** A recipient, or `findings`. */
  readonly of: string;
  readonly expected: string;
  readonly got: string;
  /** Sentences. */
  readonly reasons: readonly string[];
}

export function outcomeOf(each: PolicyCase, judged: Judged): CaseOutcome {
  const findings = judged.findings.filter(({ level }) => level !== "off");
  const differences = [...recipientDifferences(each.expect, judged), ...findingDifferences(each.expect, judged)];
  return {
    differences,
    report: {
      file: each.file,
      case: each.case,
      clause: each.clause ?? null,
      ok: differences.length === 0,
      expected: each.expect,
      got: Object.fromEntries(judged.verdicts.map(({ recipient, disposition }) => [recipient.text, disposition])),
      findings: findings.map(({ rule, level, recipient }) => ({ rule, level, recipient })),
    },
  };
}

const listed = (wanted: string | readonly string[]): readonly string[] =>
  typeof wanted === "string" ? [wanted] : wanted;

/** What is said of a recipient by name goes before what is said of all. */
function recipientDifferences(expect: Expectations, judged: Judged): Difference[] {
  const named = new Map(
    Object.entries(expect).flatMap(([key, wanted]) =>
      key.includes("@") ? [[addressKey(key) ?? key, { key, wanted }]] : [],
    ),
  );
  const differences: Difference[] = [];
  for (const verdict of judged.verdicts) {
    const own = named.get(verdict.recipient.key);
    named.delete(verdict.recipient.key);
    const wanted = own?.wanted ?? expect["*"];
    if (wanted === undefined || listed(wanted).some((one) => comesOut(one, verdict, judged))) continue;
    const noted = comesOut("note", verdict, judged) ? " (with a note)" : "";
    differences.push({
      of: verdict.recipient.text,
      expected: listed(wanted).join(" or "),
      got: `${verdict.disposition}${noted}`,
      reasons: verdict.reasons,
    });
  }
  const absent = [...named.values()].map(({ key, wanted }) => ({
    ...{ of: key, expected: listed(wanted).join(" or "), got: "is no recipient", reasons: [] },
  }));
  return [...differences, ...absent];
}

/** `note` is forwarded with at least one finding at level note. */
function comesOut(wanted: string, verdict: Judged["verdicts"][number], judged: Judged): boolean {
  if (wanted !== "note") return verdict.disposition === wanted;
  return (
    verdict.disposition === "forward" && verdict.findings.some((index) => judged.findings[index]?.level === "note")
  );
}

function findingDifferences(expect: Expectations, judged: Judged): Difference[] {
  const found = [...new Set(judged.findings.filter(({ level }) => level !== "off").map(({ rule }) => rule))];
  const missing = listed(expect["findings"] ?? []).filter((rule) => !found.includes(rule));
  if (missing.length === 0) return [];
  return [{ of: "findings", expected: missing.join(", "), got: found.join(", ") || "none", reasons: [] }];
}

/** A failed case as a difference of expectation and outcome. */
export function describeFailure({ report, differences }: CaseOutcome, colours: Colours): string {
  const clause = report.clause === null ? "" : ` (${report.clause})`;
  const lines = alike(differences).flatMap(([{ of, expected, got, reasons }, ...others]) => [
    `  ${safe(of)}${others.length > 0 ? ` and ${others.length} more` : ""}`,
    colours.green(`    - expected  ${safe(expected)}`),
    colours.red(`    + got       ${safe(got)}`),
    ...reasons.map((reason) => `      ${safe(reason)}`),
  ]);
  return [
    `${colours.red("✖")} ${colours.underline(safe(report.file))}: ${safe(report.case)}${clause}`,
    ...lines,
    "",
  ].join("\n");
}

/** Many recipients of one mail fail alike; only their names differ in the sentences. The first of each kind stands for all. */
function alike(differences: readonly Difference[]): readonly (readonly [Difference, ...Difference[]])[] {
  const kinds = new Map<string, [Difference, ...Difference[]]>();
  for (const each of differences) {
    const { of, expected, got, reasons } = each;
    const kind = JSON.stringify([expected, got, reasons.map((reason) => reason.replaceAll(of, ""))]);
    const found = kinds.get(kind);
    if (found === undefined) kinds.set(kind, [each]);
    else found.push(each);
  }
  return [...kinds.values()];
}
