/** Rules by what they found, what they held, and how often people said that the hold was a mistake. PURE. */
import { CODE_MEANINGS, DECISION_CODES } from "../../mail/words.ts";
import type { OutcomeFigure, RuleFigure } from "../../store/port.ts";
import { before, type Period } from "./days.ts";
import { type Jump, jumpOf, type Share, shareOf } from "./statistics.ts";
import { many, shareWords } from "./words.ts";

/** What reviewers say when a hold was a mistake. */
export const MISTAKES = DECISION_CODES.filter((code) => CODE_MEANINGS[code].mistake);

export interface RuleRow {
  readonly rule: string;
  readonly hits: number;
  readonly held: number;
  readonly refused: number;
  readonly would: number;
  readonly heldBefore: number;
  readonly decided: number;
  /** Overturned of decided. */
  readonly falseHolds: Share;
  readonly jump: Jump | null;
}

/** Days before the last one that it is compared with. */
export const JUMP_DAYS = 28;

/** @param rows of the period, of the one before, and of the last `JUMP_DAYS` and one days */
export function rulesOf(
  rows: readonly RuleFigure[],
  outcomes: readonly OutcomeFigure[],
  { period, mailDays }: { readonly period: Period; readonly mailDays: readonly number[] },
): { rules: RuleRow[]; summary: string } {
  const was = before(period);
  const named = [...new Set([...rows, ...outcomes].map(({ rule }) => rule))];
  const all = named.map((rule): RuleRow => {
    const own = rows.filter((row) => row.rule === rule);
    const now = own.filter(({ day }) => day >= period.from && day < period.until);
    const outcome = outcomes.find((one) => one.rule === rule);
    return {
      ...{
        rule,
        hits: sum(now, "hits"),
        held: sum(now, "held"),
        refused: sum(now, "refused"),
        would: sum(now, "would"),
      },
      heldBefore: sum(
        own.filter(({ day }) => day >= was.from && day < was.until),
        "held",
      ),
      decided: outcome?.decided ?? 0,
      falseHolds: shareOf(outcome?.overturned ?? 0, outcome?.decided ?? 0),
      jump: jumpIn(own, mailDays, period.until - 1),
    };
  });
  const rules = all.filter(({ hits, decided }) => hits > 0 || decided > 0).sort(byHolds);
  return { rules, summary: summaryOf(rules) };
}

const sum = (rows: readonly RuleFigure[], what: "hits" | "held" | "refused" | "would"): number =>
  rows.reduce((total, row) => total + row[what], 0);

const byHolds = (a: RuleRow, b: RuleRow): number =>
  b.held - a.held || b.would - a.would || b.hits - a.hits || (a.rule < b.rule ? -1 : 1);

/** Days without any mail, such as Sundays, are no measure of what is usual. */
function jumpIn(own: readonly RuleFigure[], mailDays: readonly number[], last: number): Jump | null {
  const heldOn = (day: number) =>
    sum(
      own.filter((row) => row.day === day),
      "held",
    );
  const earlier = mailDays.filter((day) => day < last && day >= last - JUMP_DAYS);
  return jumpOf(heldOn(last), earlier.map(heldOn));
}

function summaryOf(rules: readonly RuleRow[]): string {
  const [most] = rules;
  if (!most) return "No rule found anything.";
  if (most.held === 0) return `${many(rules.length, "rule")} found something, and none of them held mail.`;
  const worst = rules
    .filter(({ falseHolds }) => falseHolds.hits > 0)
    .sort((a, b) => b.falseHolds.low - a.falseHolds.low)[0];
  const mistaken = worst
    ? ` Most often overturned: ${worst.rule}, ${shareWords(worst.falseHolds)}.`
    : " None was overturned.";
  return `${most.rule} held most: ${many(most.held, "message")}.${mistaken}`;
}
