/** Rules by what they found, what they held, and how often people said that the hold was a mistake. PURE. */
import { CODE_MEANINGS, DECISION_CODES } from "../../mail/words.ts";
import type { OutcomeFigure, RuleFigure, RuleSum } from "../../store/port.ts";
import { groupBy } from "./group-by.ts";
import { type Jump, jumpOf, type Share, shareOf } from "./statistics.ts";
import { many, shareWords } from "./words.ts";

export interface RuleRows {
  /** Of the period and of the one before. */
  readonly sums: readonly RuleSum[];
  /** Of the last `JUMP_DAYS` and one days. */
  readonly days: readonly RuleFigure[];
  readonly outcomes: readonly OutcomeFigure[];
  /** Days that had mail. */
  readonly mailDays: readonly number[];
}

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

/** @param last the day that may jump */
export function rulesOf(
  { sums, days, outcomes, mailDays }: RuleRows,
  last: number,
): { rules: RuleRow[]; summary: string } {
  const named = [...new Set([...sums, ...outcomes].map(({ rule }) => rule))];
  const ofDays = groupBy(days, ({ rule }) => rule);
  const all = named.map((rule): RuleRow => {
    const { hits, held, refused, would, heldBefore } = sums.find((one) => one.rule === rule) ?? NONE;
    const { decided, overturned } = outcomes.find((one) => one.rule === rule) ?? { decided: 0, overturned: 0 };
    const jump = jumpIn(ofDays.get(rule) ?? [], mailDays, last);
    return { rule, hits, held, refused, would, heldBefore, decided, falseHolds: shareOf(overturned, decided), jump };
  });
  const rules = all.filter(({ hits, decided }) => hits > 0 || decided > 0).sort(byHolds);
  return { rules, summary: summaryOf(rules) };
}

const NONE = { hits: 0, held: 0, refused: 0, would: 0, heldBefore: 0 };

const byHolds = (a: RuleRow, b: RuleRow): number =>
  b.held - a.held || b.would - a.would || b.hits - a.hits || (a.rule < b.rule ? -1 : 1);

/** Days without any mail, such as Sundays, are no measure of what is usual. */
function jumpIn(own: readonly RuleFigure[], mailDays: readonly number[], last: number): Jump | null {
  const heldOn = (day: number) => own.reduce((sum, row) => sum + (row.day === day ? row.held : 0), 0);
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
