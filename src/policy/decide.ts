/**
 * Findings become one fate per envelope. No scores: the strictest outcome wins, and every verdict says in sentences what
 * it rests on. PURE.
 */
import { isStranger } from "../lint/audience.ts";
import type { Facts } from "../lint/facts.ts";
import type { LintResult } from "../lint/result.ts";
import type { Verdict } from "../mail/envelope.ts";
import type { Level, PurposeLabel } from "../mail/words.ts";
import { isCleared, noted } from "./cleared.ts";
import { ROUTINE_REVIEW, reasonsFor } from "./explain.ts";
import type { JudgedFinding, Judgement } from "./judgement.ts";
import { byStrictness, dispositionOf, isCostly, stricter } from "./level.ts";
import { modeFor } from "./modes.ts";
import type { ActivePolicy } from "./pack.ts";
import { QUOTA_RULE } from "./quota.ts";
import { type Weighed, weighAll } from "./weigh.ts";

export interface DecideOptions {
  /**
   * Visibly automatic mail from a null reverse-path is never held for what a pack says (DESIGN.md 4.1). What binds still
   * binds: the client writes both marks itself, so they cannot be a way round a standing. Default false.
   */
  readonly neverHold?: boolean;
  /** Of the message: what is cleared between two people may be cleared for one purpose. Absent: no such clearance counts. */
  readonly purpose?: PurposeLabel;
}

/** One verdict per recipient, in the order of RCPT TO; findings without those that every pack has turned off. */
export function decide(policy: ActivePolicy, linted: LintResult, facts: Facts, options: DecideOptions = {}): Judgement {
  const all = weighAll(policy, linted.findings, facts).map((each) => (options.neverHold ? eased(each) : each));
  const clear = (each: Weighed, at: number) => isCleared(each, facts.recipients[at], options.purpose);
  const clearForAll = (each: Weighed) => each.bearsOn.length > 0 && each.bearsOn.every((at) => clear(each, at));
  const weighed = all.map((each) => (clearForAll(each) ? noted(each) : each));
  const bearing = facts.recipients.map((): number[] => []);
  for (const [index, { bearsOn }] of weighed.entries()) for (const at of bearsOn) bearing[at]?.push(index);
  const base = modeFor(policy.modes, { groups: facts.sender.groups, at: facts.now });
  const verdicts = facts.recipients.map((recipient, at): Verdict => {
    const { address } = recipient;
    const claims = linted.claims.get(address.text) ?? [];
    const stranger = isStranger(facts.sender, recipient);
    return {
      recipient: address,
      mode: base,
      claims,
      stranger,
      ...judge(weighed, bearing[at] ?? [], (each) => clear(each, at)),
    };
  });
  return { findings: weighed.map(({ finding }) => finding), verdicts: holdWhole(weighed, verdicts) };
}

/** A pack's hold becomes a note, and nothing is altered; rejections and what binds stay. */
function eased(given: Weighed): Weighed {
  const weighed = { ...given, fix: null };
  const { finding, effective, bound } = weighed;
  if (finding.level !== "hold" || bound === "hold") return weighed;
  return { ...weighed, finding: { ...finding, level: "note" }, effective: effective === "hold" ? "note" : effective };
}

type Fate = Pick<Verdict, "disposition" | "enforced" | "reasons" | "findings" | "quota" | "fixes"> &
  Partial<Pick<Verdict, "mode">>;

/**
 * One envelope by the findings that bear on it. The mode is that of the finding that decides. A confidential finding counts in
 * `holdWhole` or not at all: what would have been, and in which mode, is told to the sender too.
 */
function judge(weighed: readonly Weighed[], indexes: readonly number[], clear: (each: Weighed) => boolean): Fate {
  const plain = indexes.flatMap((index) => weighed[index] ?? []).filter(({ finding }) => !finding.confidential);
  const bearing = plain.map((each) => (clear(each) ? noted(each) : each));
  const effective = bearing.reduce<Level>((level, each) => stricter(level, each.effective), "off");
  const enforced = bearing.reduce<Level>((level, each) => stricter(level, each.finding.level), "off");
  const deciding = bearing.map(({ finding }) => finding).sort(byDecision)[0];
  const fixes = effective === "reject" ? [] : [...new Set(bearing.flatMap(({ fix }) => fix ?? []))];
  return {
    disposition: dispositionOf(effective),
    enforced: dispositionOf(enforced),
    findings: indexes,
    reasons: reasonsFor(bearing.map(({ finding }) => finding)),
    quota:
      effective === "hold" && bearing.every((each) => !isCostly(each.effective) || each.finding.rule === QUOTA_RULE),
    ...(fixes.length > 0 && { fixes }),
    ...(deciding !== undefined && { mode: deciding.mode }),
  };
}

/** Strictest first; among equals the one that is enforced. */
const byDecision = (a: JudgedFinding, b: JudgedFinding): number =>
  byStrictness(a, b) || Number(b.mode === "enforce") - Number(a.mode === "enforce");

/**
 * A confidential finding that costs something holds the whole submission as "routine review" (DESIGN.md 5, ala.sm.7):
 * a hold of one recipient alone would name the person. Where everything is refused for plain reasons anyhow, the plain
 * reasons stand, because they tell nothing.
 */
function holdWhole(weighed: readonly Weighed[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const secret = weighed.flatMap(({ finding, effective }, index) =>
    finding.confidential && isCostly(effective) ? [index] : [],
  );
  const plain = (verdict: Verdict) =>
    verdict.findings.some((index) => weighed[index]?.effective === "reject" && !weighed[index]?.finding.confidential);
  if (secret.length === 0 || verdicts.every(plain)) return verdicts.map((verdict) => withoutSecrets(verdict, secret));
  return verdicts.map((verdict) => ({
    ...verdict,
    disposition: "hold",
    enforced: "hold",
    mode: "enforce",
    reasons: [ROUTINE_REVIEW],
    findings: [...new Set([...verdict.findings, ...secret])].sort((a, b) => a - b),
    quota: false,
  }));
}

/** Everything was rejected for plain reasons: the confidential finding stays in the record but on no envelope. */
const withoutSecrets = (verdict: Verdict, secret: readonly number[]): Verdict =>
  secret.length === 0 ? verdict : { ...verdict, findings: verdict.findings.filter((index) => !secret.includes(index)) };
