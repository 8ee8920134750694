/** What one finding costs: its pack's level, the floor of a binding rule, and the mode it is judged in. PURE. */
import type { Facts } from "../lint/facts.ts";
import type { LintFinding } from "../lint/result.ts";
import type { Fix, Level } from "../mail/words.ts";
import type { JudgedFinding } from "./judgement.ts";
import { isCostly, stricter } from "./level.ts";
import { modeFor } from "./modes.ts";
import type { ActivePolicy, Levels, RuleSetting } from "./pack.ts";

export interface Weighed {
  readonly finding: JudgedFinding;
  readonly bearsOn: readonly number[];
  /** What it costs now; `finding.level` is what it costs in mode enforce. */
  readonly effective: Level;
  /** What it costs in every mode; `off` for all that only packs ask for. */
  readonly bound: Level;
  /** Put right on the way out, because this pack says so and its rule is enforced here; else null. */
  readonly fix: Fix | null;
  /** Its pack says that one person alone lets it through at no time. */
  readonly takesTwo: boolean;
}

/** Findings whose level is `off` are dropped: no pack wanted to hear of them. */
export function weighAll(
  policy: ActivePolicy,
  findings: readonly LintFinding[],
  facts: Pick<Facts, "now" | "sender">,
): Weighed[] {
  const settings = new Map(
    policy.packs.flatMap((pack) => pack.rules.map((setting) => [`${pack.name}\n${setting.rule}`, setting])),
  );
  return findings
    .map((finding) => weigh(policy, finding, settings.get(`${finding.pack}\n${finding.rule}`), facts))
    .filter(({ finding }) => finding.level !== "off");
}

function weigh(
  policy: ActivePolicy,
  given: LintFinding,
  setting: RuleSetting | undefined,
  facts: Pick<Facts, "now" | "sender">,
): Weighed {
  const { bearsOn, floor, advisory = false, ...finding } = given;
  const groups = facts.sender.groups;
  const mode = modeFor(policy.modes, { pack: finding.pack, rule: finding.rule, groups, at: facts.now });
  const set = setting === undefined ? "off" : pick(setting.levels, finding.doubtful);
  const fixable = setting?.fix && finding.fix !== undefined ? finding.fix : null;
  const asked = (advisory || fixable !== null) && isCostly(set) ? "note" : set;
  const bound = floor === null ? "off" : pick(floor, finding.doubtful);
  const level = stricter(asked, bound);
  const binds = bound !== "off" && level === bound;
  return {
    // Suspensions, suppressions and hostile bytes bind in every mode, and are stamped as what they are.
    finding: { ...finding, level, mode: binds ? "enforce" : mode },
    bearsOn,
    effective: binds || mode === "enforce" ? level : bound,
    bound,
    // Mail is changed only where the pack is in force: to observe and to advise leave it alone.
    fix: mode === "enforce" ? fixable : null,
    takesTwo: setting?.fourEyes ?? false,
  };
}

const pick = (levels: Levels, doubtful: boolean): Level => (doubtful ? levels.doubtful : levels.certain);
