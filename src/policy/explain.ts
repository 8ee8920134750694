/** Verdicts in plain words. PURE, and the same for reply, notice and `lint`, so that a member never reads two stories. */
import type { Fix } from "../mail/words.ts";
import type { JudgedFinding } from "./judgement.ts";
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

const ADDED: Readonly<Record<Fix, string>> = { unsubscribe: "unsubscribe fields and a footer are added" };

/** What the gateway changes, for people; empty when it changes nothing. */
export const putRight = (fixes: readonly Fix[] = []): string =>
  fixes.length === 0 ? "" : `put right on the way out: ${fixes.map((fix) => ADDED[fix]).join(", ")}`;
