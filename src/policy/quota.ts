/**
 * How many people a member may write to in an hour, a day and the window (rule `bulk/quota`), as the active policy says
 * now: what was held for a quota alone goes out within these limits. PURE.
 */
import { isCostly } from "./level.ts";
import { modeFor } from "./modes.ts";
import type { ActivePolicy, Pack, RuleSetting } from "./pack.ts";

export const QUOTA_RULE = "bulk/quota";

/** At most so many distinct people in so long. */
export interface Limit {
  /** Milliseconds. */
  readonly span: number;
  readonly most: number;
}

export interface QuotaQuestion {
  /** The sender's. */
  readonly groups: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Window of the counters, milliseconds. */
  readonly window: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The limits in force for a sender; none where no pack holds for a quota any more. */
export function limitsFor(policy: ActivePolicy, question: QuotaQuestion): Limit[] {
  return policy.packs
    .filter(({ groups }) => groups.length === 0 || groups.some((group) => question.groups.includes(group)))
    .flatMap((pack) => pack.rules.filter((setting) => isInForce(policy, pack, setting, question)))
    .flatMap(({ options }) => [
      { span: HOUR, most: Number(options["hour"] ?? 0) },
      { span: DAY, most: Number(options["day"] ?? 0) },
      { span: question.window, most: Number(options["window"] ?? 0) },
    ])
    .filter(({ most }) => most > 0);
}

const isInForce = (policy: ActivePolicy, pack: Pack, { rule, levels }: RuleSetting, { groups, at }: QuotaQuestion) =>
  rule === QUOTA_RULE &&
  isCostly(levels.certain) &&
  modeFor(policy.modes, { pack: pack.name, rule, groups, at }) === "enforce";
