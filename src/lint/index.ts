/**
 * The engine: every pack of the policy, every rule that it sets, with that pack's options, on the recipients that it
 * concerns; then the binding rules once more on the gateway's own behalf. It knows no rule by name. PURE.
 */
import { Value } from "typebox/value";
import type { Claim } from "../mail/envelope.ts";
import type { ActivePolicy, Pack, RuleSetting } from "../policy/pack.ts";
import { audience, outsiders } from "./audience.ts";
import type { Facts } from "./facts.ts";
import { GATEWAY, type LintFinding, type LintResult, type Subject } from "./result.ts";
import type { Rule } from "./rule.ts";
import { type Assignment, type RunOutcome, run } from "./run.ts";

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

function packAssignments(catalogue: ReadonlyMap<string, Rule>, pack: Pack, facts: Facts): Assignment[] {
  if (!speaksFor(pack, facts)) return [];
  const concerned = audience(pack.appliesTo, facts);
  return pack.rules.filter(isOn).map((setting) => {
    const rule = catalogue.get(setting.rule);
    if (rule === undefined)
      throw new Error(`pack ${pack.name} names ${setting.rule}, which is no rule of this version`);
    return {
      rule,
      pack: pack.name,
      clauses: setting.clauses.length > 0 ? setting.clauses : rule.clauses,
      options: setting.options,
      concerned: rule.concerns === "pack" ? concerned : CONCERNED[rule.concerns](facts),
      binding: false,
    };
  });
}

/** A group's pack judges mail of its own members; whether it is stricter than others does not matter, the strictest wins. */
const speaksFor = ({ groups }: Pack, { sender }: Facts): boolean =>
  groups.length === 0 || groups.some((group) => sender.groups.includes(group));

const isOn = ({ levels }: RuleSetting): boolean => levels.certain !== "off" || levels.doubtful !== "off";

function bindingAssignments(catalogue: ReadonlyMap<string, Rule>, facts: Facts): Assignment[] {
  const bound = [...catalogue.values()].filter((rule) => rule.binding !== undefined);
  return bound.map((rule) => ({
    rule,
    pack: GATEWAY,
    clauses: rule.clauses,
    options: defaultOptions(rule),
    concerned: everybody(facts),
    binding: true,
  }));
}

const everybody = (facts: Facts): number[] => facts.recipients.map((_, index) => index);

const CONCERNED = { everybody, outsiders } as const;

const defaults = new WeakMap<Rule, Readonly<Record<string, unknown>>>();

/** A rule's options with nothing set: what binds without any pack. */
export function defaultOptions(rule: Rule): Readonly<Record<string, unknown>> {
  const known = defaults.get(rule);
  if (known) return known;
  const filled = Value.Default(rule.options, {}) as Record<string, unknown>;
  defaults.set(rule, filled);
  return filled;
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
