/** `lint -f stylish`: findings grouped by file, for people, as code linters print them. */

import type { Colours } from "../colours.ts";
import { count, safe } from "../terminal.ts";
import { type EnvelopeReport, type FindingReport, isFailure, type LintReport } from "./report.ts";

export function stylish(reports: readonly LintReport[], colours: Colours): string {
  const blocks = reports.map((report) => block(report, colours)).filter((text) => text !== "");
  return [...blocks, summary(reports, colours)].join("\n");
}

function block(report: LintReport, colours: Colours): string {
  const title = colours.underline(safe(report.file));
  if (isFailure(report)) return `${title}\n  ${colours.red("error")}  ${safe(report.error)}\n`;
  const { findings, envelopes, purpose } = report;
  const stopped = envelopes.filter(({ disposition }) => disposition !== "forward");
  if (findings.length === 0 && stopped.length === 0) return "";
  const kind = colours.dim(`${purpose.label}, ${Math.round(purpose.confidence * 100)} % sure`);
  const lines = [...table(findings, colours), ...stopped.map((envelope) => fate(envelope, colours))];
  return `${title}  ${kind}\n${lines.join("\n")}\n`;
}

function table(findings: readonly FindingReport[], colours: Colours): string[] {
  const widest = Math.max(0, ...findings.map(({ level }) => level.length));
  return findings.flatMap(({ level, message, rule, clauses, evidence, remedy }) => {
    const colour = level === "reject" ? colours.red : level === "hold" ? colours.yellow : colours.cyan;
    const indent = " ".repeat(widest + 4);
    const words = evidence.slice(0, 3).map(({ part, text }) => `${part}: "${safe(text).slice(0, 60)}"`);
    return [
      `  ${colour(level.padEnd(widest))}  ${safe(message)}  ${colours.dim([rule, ...clauses].join("  "))}`,
      ...(words.length > 0 ? [colours.dim(`${indent}${words.join("; ")}`)] : []),
      ...(remedy && level !== "note" ? [`${indent}${remedy}`] : []),
    ];
  });
}

function fate({ recipient, disposition }: EnvelopeReport, colours: Colours): string {
  const verdict = disposition === "reject" ? colours.red("rejected") : colours.yellow("held");
  return `  ${verdict} for ${safe(recipient)}`;
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
