/** `lint -f stylish`: findings grouped by file, for people, as code linters print them. */

import { ROUTINE_REVIEW } from "../../notices/index.ts";
import { putRight } from "../../policy/index.ts";
import type { Colours } from "../colours.ts";
import { count, safe } from "../terminal.ts";
import { type EnvelopeReport, type FindingReport, isFailure, type LintReport } from "./report.ts";

/** @param rulesUrl address of a rule's page, with `{rule}` */
export function stylish(reports: readonly LintReport[], colours: Colours, rulesUrl: string): string {
  const blocks = reports.map((report) => block(report, colours, rulesUrl)).filter((text) => text !== "");
  return [...blocks, summary(reports, colours)].join("\n");
}

function block(report: LintReport, colours: Colours, rulesUrl: string): string {
  const title = colours.underline(safe(report.file));
  if (isFailure(report)) return `${title}\n  ${colours.red("error")}  ${safe(report.error)}\n`;
  const { findings, envelopes, purpose } = report;
  const stopped = envelopes.filter(({ disposition }) => disposition !== "forward");
  if (findings.length === 0 && stopped.length === 0) return "";
  const kind = colours.dim(`${purpose.label}, ${Math.round(purpose.confidence * 100)} % sure`);
  const lines = [...fates(stopped, colours), ...table(findings, colours, rulesUrl), ...fixed(envelopes, colours)];
  return `${title}  ${kind}\n${lines.join("\n")}\n`;
}

/** So many recipients are named. */
const NAMED = 5;

/** What happened to whom; a reason that no finding gives stands beside it. */
function fates(stopped: readonly EnvelopeReport[], colours: Colours): string[] {
  const groups = new Map<string, EnvelopeReport[]>();
  for (const envelope of stopped) {
    const key = `${envelope.disposition} ${unexplained(envelope)}`;
    groups.set(key, [...(groups.get(key) ?? []), envelope]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const verdict = first.disposition === "reject" ? colours.red("rejected") : colours.yellow("held");
    const why = unexplained(first);
    return [`  ${verdict} for ${names(group)}${why === "" ? "" : `: ${why}`}`];
  });
}

function names(group: readonly EnvelopeReport[]): string {
  const named = group.slice(0, NAMED).map(({ recipient }) => safe(recipient));
  return `${named.join(", ")}${group.length > NAMED ? ` and ${group.length - NAMED} more` : ""}`;
}

/** What the gateway would change, and for whom. */
function fixed(envelopes: readonly EnvelopeReport[], colours: Colours): string[] {
  const changed = envelopes.filter(({ fixes }) => fixes !== undefined);
  const what = [...new Set(changed.map(({ fixes }) => putRight(fixes)))];
  return what.map((each) => {
    const concerned = changed.filter(({ fixes }) => putRight(fixes) === each);
    return `  ${colours.green("fixed")} for ${names(concerned)}: ${each}`;
  });
}

const unexplained = ({ reasons }: EnvelopeReport): string => (reasons[0] === ROUTINE_REVIEW ? ROUTINE_REVIEW : "");

function table(findings: readonly FindingReport[], colours: Colours, rulesUrl: string): string[] {
  const widest = Math.max(0, ...findings.map(({ level }) => level.length));
  const indent = " ".repeat(widest + 4);
  return alike(findings).flatMap(({ finding, others }) => {
    const { level, message, rule, clauses, evidence, remedy } = finding;
    const colour = level === "reject" ? colours.red : level === "hold" ? colours.yellow : colours.cyan;
    const words = evidence.slice(0, 3).filter(({ text }) => text !== "");
    const shown = words.map(({ part, text }) => `${part}: "${safe(text).slice(0, 60)}"`);
    const also = others > 0 ? ` (and ${others} more recipients)` : "";
    return [
      `  ${colour(level.padEnd(widest))}  ${safe(message)}${also}  ${colours.dim([rule, ...clauses].join("  "))}`,
      ...(shown.length > 0 ? [colours.dim(`${indent}${shown.join("; ")}`)] : []),
      ...(remedy && level !== "note" ? [`${indent}${remedy}`] : []),
      ...(level === "note" ? [] : [colours.dim(`${indent}${rulesUrl.replaceAll("{rule}", rule)}`)]),
    ];
  });
}

/** The same said of several recipients stands once, and how many others it is said of. */
function alike(findings: readonly FindingReport[]): { finding: FindingReport; others: number }[] {
  const groups = new Map<string, { finding: FindingReport; others: number }>();
  for (const finding of findings) {
    const { rule, level, recipient, message, clauses } = finding;
    const sentence = recipient === undefined ? message : message.replaceAll(recipient, "{recipient}");
    const key = JSON.stringify([rule, level, sentence, clauses]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { finding, others: 0 });
    else known.others++;
  }
  return [...groups.values()];
}

function summary(reports: readonly LintReport[], colours: Colours): string {
  const envelopes = reports.flatMap((report) => (isFailure(report) ? [] : report.envelopes));
  const fates = (wanted: string) => envelopes.filter(({ disposition }) => disposition === wanted).length;
  const failed = reports.filter(isFailure).length;
  const parts = [
    count(reports.length, "message"),
    `${fates("forward")} sent`,
    `${fates("hold")} held`,
    `${fates("reject")} rejected`,
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ];
  const clean = failed === 0 && fates("hold") + fates("reject") === 0;
  return clean ? colours.green(`✔ ${parts.join(", ")}\n`) : colours.bold(`✖ ${parts.join(", ")}\n`);
}
