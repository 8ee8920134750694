/** `lint -f sarif`: SARIF 2.1.0, for tools that collect findings. */
import { pathToFileURL } from "node:url";
import type { Rule } from "../../lint/rule.ts";
import type { Level } from "../../mail/words.ts";
import { quotes } from "../../notices/index.ts";
import { type FindingReport, isFailure, type LintReport } from "./report.ts";

const SEVERITY: Readonly<Record<Level, "none" | "note" | "warning" | "error">> = {
  off: "none",
  note: "note",
  hold: "warning",
  reject: "error",
};

export interface Tool {
  readonly version: string;
  readonly catalogue: ReadonlyMap<string, Rule>;
  /** Address of a rule's page, with `{rule}`. */
  readonly rulesUrl: string;
}

/** The report as one SARIF log with one run. */
export function sarif(reports: readonly LintReport[], tool: Tool): string {
  const ids = [
    ...new Set(reports.flatMap((report) => (isFailure(report) ? [] : report.findings.map(({ rule }) => rule)))),
  ];
  const failures = reports.filter(isFailure);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lintel",
            semanticVersion: tool.version,
            rules: ids.map((id) => descriptor(id, tool)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, error }) => ({
              level: "error",
              message: { text: error },
              locations: [{ physicalLocation: artifact(file) }],
            })),
          },
        ],
        results: reports.flatMap((report) =>
          isFailure(report) ? [] : report.findings.map((finding) => result(report.file, finding, ids)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string, { catalogue, rulesUrl }: Tool) {
  const rule = catalogue.get(id);
  return {
    id,
    helpUri: rulesUrl.replaceAll("{rule}", id),
    ...(rule && {
      shortDescription: { text: rule.summary },
      help: { text: rule.remedy },
      properties: { tags: [...rule.clauses] },
    }),
  };
}

/** Evidence stands in decoded parts, which have no region in the file: it is named as a logical location. */
function result(file: string, finding: FindingReport, ids: readonly string[]) {
  const { rule, level, message, recipient, clauses, remedy, evidence } = finding;
  const parts = [...new Set(evidence.map(({ part }) => part))];
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: SEVERITY[level],
    message: { text: sentence(message, evidence) },
    locations: [
      {
        physicalLocation: artifact(file),
        ...(parts.length > 0 && { logicalLocations: parts.map((part) => ({ fullyQualifiedName: part })) }),
      },
    ],
    properties: { level, ...(recipient !== undefined && { recipient }), clauses, remedy, evidence },
  };
}

/** With the words that did it, for viewers that show nothing else. */
function sentence(message: string, evidence: FindingReport["evidence"]): string {
  const words = quotes(evidence).filter((quote) => !message.includes(quote));
  return words.length === 0 ? message : `${message}: ${words.map((quote) => `"${quote}"`).join(", ")}`;
}

const artifact = (file: string) => ({
  artifactLocation: { uri: file === "-" ? "stdin:" : pathToFileURL(file).href },
});
