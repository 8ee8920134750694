/**
 * The engine: every pack of the policy, every rule that it sets, with that pack's options, on the recipients that it
 * concerns; then the binding rules once more on the gateway's own behalf. It knows no rule by name. PURE.
 */
import type { Claim } from "../mail/envelope.ts";
import type { ActivePolicy } from "../policy/pack.ts";
import { bindingAssignments, packAssignments } from "./assign.ts";
import type { LintFinding, LintResult, Subject } from "./result.ts";
import type { Rule } from "./rule.ts";
import { type RunOutcome, run } from "./run.ts";

export type { LintFinding, LintResult, Subject } from "./result.ts";
export { GATEWAY } from "./result.ts";

/**
 * Lints one message for one policy.
 *
 * @param catalogue rules by id. A pack that names a rule which is not there throws: loading packs refuses that, so it can
 *   only be a store written by another version, and judging without the rule would be a silent pass.
 * @returns findings with the recipients they bear on, claims per recipient, and the rules that threw. A rule that throws
 *   is itself a finding, doubtful.
 */
export function lint(
  catalogue: ReadonlyMap<string, Rule>,
  policy: Pick<ActivePolicy, "packs">,
  subject: Subject,
): LintResult {
  const own = bindingAssignments(catalogue, subject.facts).map((assignment) => run(assignment, subject));
  const packed = policy.packs.flatMap((pack) =>
    packAssignments(catalogue, pack, subject.facts).map((assignment) => run(assignment, subject)),
  );
  const outcomes = [...packed, ...own];
  return {
    findings: merge(
      packed.flatMap((each) => each.findings),
      own.flatMap((each) => each.findings),
    ),
    claims: claimsByRecipient(outcomes),
    failures: outcomes.flatMap((each) => each.failures),
  };
}

/**
 * The same words about the same recipient are one finding: where a pack said them, its finding gets the binding floor and
 * the gateway's own keeps only the recipients that no pack spoke for.
 */
function merge(packed: readonly LintFinding[], own: readonly LintFinding[]): LintFinding[] {
  const floors = new Map(own.map((finding) => [keyOf(finding), finding]));
  const covered = new Map<string, Set<number>>();
  const raised = packed.map((finding) => {
    const key = keyOf(finding);
    const twin = floors.get(key);
    if (twin === undefined) return finding;
    covered.set(key, new Set([...(covered.get(key) ?? []), ...finding.bearsOn]));
    return { ...finding, floor: twin.floor };
  });
  const rest = own.flatMap((finding) => {
    const bearsOn = finding.bearsOn.filter((index) => !covered.get(keyOf(finding))?.has(index));
    return bearsOn.length > 0 ? [{ ...finding, bearsOn }] : [];
  });
  return [...raised, ...rest];
}

const keyOf = (finding: LintFinding): string =>
  JSON.stringify([finding.rule, finding.messageId, finding.recipient, finding.message, finding.doubtful]);

function claimsByRecipient(outcomes: readonly RunOutcome[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { recipient, claim } of outcomes.flatMap((each) => each.claims)) {
    const known = claims.get(recipient) ?? [];
    const same = known.some(
      (each) => each.counter === claim.counter && each.below === claim.below && each.since === claim.since,
    );
    if (!same) claims.set(recipient, [...known, claim]);
  }
  return claims;
}
