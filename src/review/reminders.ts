/** Who is reminded of what waits, and since when it must have waited. PURE. */
import type { Reminded } from "../mail/words.ts";
import type { Asked, Decider, Shift } from "../store/port.ts";
import type { Calendar } from "./calendar.ts";

const HOUR = 3_600_000;

export interface ReminderRule {
  readonly to: Reminded;
  /** Working hours or working days; one of them. */
  readonly hours?: number;
  readonly days?: number;
}

export interface Present {
  readonly deciders: readonly Decider[];
  /** Those of now. */
  readonly shifts: readonly Shift[];
  readonly hasRoster: boolean;
}

/**
 * Each decider whom a rule names, once, with the latest time that any of these rules asks for. Without a roster, and where
 * nobody on duty may decide, all deciders are on duty.
 */
export function remindedNow(
  rules: readonly ReminderRule[],
  calendar: Calendar,
  present: Present,
  now: number,
): readonly Asked[] {
  const before = new Map<string, number>();
  for (const rule of rules) {
    const time =
      rule.days === undefined
        ? calendar.hoursBefore(now, (rule.hours ?? 0) * HOUR)
        : calendar.daysBefore(now, rule.days);
    for (const name of namesFor(rule.to, present))
      before.set(name, Math.max(before.get(name) ?? Number.NEGATIVE_INFINITY, time));
  }
  return [...before].filter(([, at]) => Number.isFinite(at)).map(([name, at]) => ({ name, before: at }));
}

function namesFor(to: Reminded, { deciders, shifts, hasRoster }: Present): readonly string[] {
  const known = deciders.map(({ name }) => name);
  if (to === "managers") return deciders.flatMap(({ name, isManager }) => (isManager ? name : []));
  const named = shifts.flatMap(({ staff, deputy }) => (to === "on-duty" ? staff : (deputy ?? [])));
  const present = known.filter((name) => named.includes(name));
  if (to === "deputies") return present;
  return !hasRoster || present.length === 0 ? known : present;
}
