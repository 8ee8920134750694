/** Which rule runs on whose behalf, and on whom. PURE. */
import { Value } from "typebox/value";
import type { Pack, RuleSetting } from "../policy/pack.ts";
import { audience, outsiders } from "./audience.ts";
import type { Facts } from "./facts.ts";
import { ruleOf } from "./pattern/rule.ts";
import { GATEWAY } from "./result.ts";
import type { Rule } from "./rule.ts";
import type { Assignment } from "./run.ts";

/** The rules that a pack turns on, with its options; none where it does not speak for the sender. */
export function packAssignments(catalogue: ReadonlyMap<string, Rule>, pack: Pack, facts: Facts): Assignment[] {
  if (!speaksFor(pack, facts)) return [];
  const concerned = audience(pack.appliesTo, facts);
  return pack.rules.filter(isOn).map((setting) => {
    const rule = ruleOf(catalogue, setting);
    if (rule === null) throw new Error(`pack ${pack.name} names ${setting.rule}, which is no rule of this version`);
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
export const speaksFor = ({ groups }: Pack, { sender }: Facts): boolean =>
  groups.length === 0 || groups.some((group) => sender.groups.includes(group));

export const isOn = ({ levels }: RuleSetting): boolean => levels.certain !== "off" || levels.doubtful !== "off";

/** The rules that bind with or without a pack, on the gateway's own behalf. */
export function bindingAssignments(catalogue: ReadonlyMap<string, Rule>, facts: Facts): Assignment[] {
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
function defaultOptions(rule: Rule): Readonly<Record<string, unknown>> {
  const known = defaults.get(rule);
  if (known) return known;
  const filled = Value.Default(rule.options, {}) as Record<string, unknown>;
  defaults.set(rule, filled);
  return filled;
}
