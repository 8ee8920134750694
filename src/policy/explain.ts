/**
 * Verdicts in plain words: what happened to whom first, then rule, clause, the words that did it, the remedy. PURE, and
 * the same for reply, notice and `lint`, so that a member never reads two stories.
 */
import type { Verdict } from "../mail/envelope.ts";
import type { Evidence } from "../mail/message.ts";
import type { Fix } from "../mail/words.ts";
import type { JudgedFinding, Judgement } from "./judgement.ts";
import { byStrictness, isCostly } from "./level.ts";

/** All that a sender ever reads of a confidential finding (DESIGN.md 5). */
export const ROUTINE_REVIEW = "routine review";

/**
 * Sentences for the sender, strictest first, each ending in its rule and clauses. What several packs found alike is one
 * sentence with the clauses of all. Notes are given only where nothing costs more; confidential findings never.
 */
export function reasonsFor(findings: readonly JudgedFinding[]): string[] {
  const open = findings.filter((finding) => !finding.confidential).sort(byStrictness);
  const costly = open.filter((finding) => isCostly(finding.level));
  const clauses = new Map<string, { rule: string; message: string; clauses: Set<string> }>();
  for (const finding of costly.length > 0 ? costly : open) {
    const key = `${finding.rule}\n${finding.message}`;
    const known = clauses.get(key) ?? { rule: finding.rule, message: finding.message, clauses: new Set() };
    for (const clause of finding.clauses) known.clauses.add(clause);
    clauses.set(key, known);
  }
  return [...clauses.values()].map(
    (each) => `${each.message} (${[each.rule, [...each.clauses].join(", ")].join("; ")})`,
  );
}

const HAPPENED = {
  forward: "Sent to",
  hold: "Held for review, not yet sent to",
  reject: "Refused, not sent to",
} as const;
const WOULD = { forward: "be sent", hold: "be held for review", reject: "be refused" } as const;

const ADDED: Readonly<Record<Fix, string>> = { unsubscribe: "unsubscribe fields and a footer are added" };

/** What the gateway changes, for people; empty when it changes nothing. */
export const putRight = (fixes: readonly Fix[] = []): string =>
  fixes.length === 0 ? "" : `put right on the way out: ${fixes.map((fix) => ADDED[fix]).join(", ")}`;

/** One sentence for one envelope, for people. Confidential findings explain nothing. */
export function explain(verdict: Verdict, findings: Judgement["findings"]): string {
  const happened = `${HAPPENED[verdict.disposition]} ${verdict.recipient.text}`;
  if (verdict.reasons.length === 0) return `${happened}.`;
  if (verdict.reasons[0] === ROUTINE_REVIEW) return `${happened}: ${ROUTINE_REVIEW}.`;
  const differs = verdict.enforced !== verdict.disposition;
  const foreseen = differs ? ` (in mode ${verdict.mode}; once enforced it would ${WOULD[verdict.enforced]})` : "";
  return `${happened}${foreseen}: ${[verdict.reasons[0], ...basis(verdict, findings)].join("; ")}.`;
}

/** The words that did it and what to do, of the finding that decided; then what the gateway does. */
function basis(verdict: Verdict, findings: Judgement["findings"]): string[] {
  const bearing = verdict.findings.flatMap((index) => findings[index] ?? []).filter((finding) => !finding.confidential);
  const deciding = [...bearing].sort(byStrictness)[0];
  if (deciding === undefined) return [];
  const words = quoted(deciding.evidence);
  const done = putRight(verdict.fixes);
  const isDone = deciding.level === "note" && deciding.fix !== undefined && verdict.fixes?.includes(deciding.fix);
  const toDo = isDone ? "" : deciding.remedy;
  return [words && `the words: ${words}`, toDo, done].filter((part) => part !== "");
}

const MOST_WORDS = 60;

/** At most three pieces of evidence, on one line, cut short. */
function quoted(evidence: readonly Evidence[]): string {
  const texts = evidence.map(({ text }) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  const short = [...new Set(texts)].slice(0, 3);
  return short.map((text) => `"${text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}...` : text}"`).join(", ");
}
