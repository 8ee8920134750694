/** Findings become explanations: each thing once, whichever packs found it. PURE. */
import type { Finding } from "../lint/finding.ts";
import type { Evidence } from "../mail/message.ts";
import type { JudgedFinding } from "../policy/judgement.ts";
import type { Explanation } from "./notice.ts";

/**
 * In: what bears on one recipient. Out: strictest first; what two packs say in the same words, or with other numbers, is
 * said once, as the stricter one says it and with the clauses of both. Confidential findings are never explained.
 */
export function explanationsOf(findings: readonly JudgedFinding[], recipient: string): Explanation[] {
  const open = findings.filter((finding) => !finding.confidential);
  const strictest = open.sort((a, b) => Number(b.level === "reject") - Number(a.level === "reject"));
  const said = new Map<string, { pack: string; each: Map<string, Explanation & { clauses: string[] }> }>();
  for (const finding of strictest) {
    const topic = `${finding.rule} ${finding.messageId}`;
    const known = said.get(topic) ?? { pack: finding.pack, each: new Map() };
    said.set(topic, known);
    if (known.pack === finding.pack) {
      const explanation = explanationOf(finding, recipient);
      known.each.set(explanation.sentence, explanation);
    }
    for (const { clauses } of known.each.values())
      clauses.push(...finding.clauses.filter((clause) => !clauses.includes(clause)));
  }
  return [...said.values()].flatMap(({ each }) => [...each.values()]);
}

function explanationOf(finding: Finding, recipient: string): Explanation & { clauses: string[] } {
  const { rule, messageId, data, message, remedy, doubtful, clauses, evidence } = finding;
  const sentence = finding.recipient === null ? message : message.replaceAll(recipient, "{recipient}");
  const words = quotes(evidence).filter((quote) => !message.includes(quote));
  return { rule, messageId, data, sentence, remedy, doubtful, clauses: [...clauses], words };
}

const MOST_QUOTES = 3;
const LONGEST_QUOTE = 60;

/** At most three, each once, on one line, cut short at a word. */
export function quotes(evidence: readonly Evidence[]): string[] {
  const texts = evidence.map(({ text }) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  return [...new Set(texts.map(cut))].slice(0, MOST_QUOTES);
}

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const start = text.slice(0, LONGEST_QUOTE - 1);
  const blank = start.lastIndexOf(" ");
  return `${(blank > LONGEST_QUOTE / 2 ? start.slice(0, blank) : start).replace(/[\ud800-\udbff]$/, "")}…`;
}
