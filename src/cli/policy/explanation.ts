/** One judgement taken apart: what each rule of each pack did and why, for people who answer for the policy. */
import { isOn, packAssignments, speaksFor } from "../../lint/assign.ts";
import { leftAlone } from "../../lint/audience.ts";
import type { Facts } from "../../lint/facts.ts";
import { withPatterns } from "../../lint/pattern/rule.ts";
import { GATEWAY } from "../../lint/result.ts";
import type { Rule } from "../../lint/rule.ts";
import type { Verdict } from "../../mail/envelope.ts";
import type { Evidence } from "../../mail/message.ts";
import type { Fix, Level } from "../../mail/words.ts";
import { byStrictness } from "../../policy/level.ts";
import type { Pack } from "../../policy/pack.ts";
import type { Judged } from "../lint/judging.ts";

export interface ExplainedFinding {
  readonly level: Level;
  readonly doubtful: boolean;
  /** Null when it concerns the whole message. */
  readonly recipient: string | null;
  readonly message: string;
  readonly clauses: readonly string[];
  readonly remedy: string;
  readonly evidence: readonly Evidence[];
  readonly confidential: boolean;
}

/** `found`: with findings; `clear`: it ran and found nothing; `idle`: nobody that it concerns; `off`: turned off here. */
export type Fate = "found" | "clear" | "idle" | "off";

export interface ExplainedRule {
  readonly pack: string;
  readonly rule: string;
  readonly fate: Fate;
  /** Why it did not run. */
  readonly why: string;
  /** Recipients that it looked at. */
  readonly concerned: readonly string[];
  readonly findings: readonly ExplainedFinding[];
}

export interface ExplainedEnvelope {
  readonly recipient: string;
  readonly disposition: Judged["verdicts"][number]["disposition"];
  /** Why the rules of packs leave this recipient alone, by pack; packs that concern them are left out. */
  readonly leftAlone: Readonly<Record<string, string>>;
  readonly reasons: readonly string[];
  /** What the gateway puts right on the way out. */
  readonly fixes: readonly Fix[];
  /** `pack: rule` of what decided, strictest findings only. */
  readonly by: readonly string[];
  /** Counters whose "no" the verdict rests on; `since` in milliseconds since 1970. */
  readonly rests: readonly { readonly counter: string; readonly below: number; readonly since: number }[];
}

export interface Explanation {
  readonly rules: readonly ExplainedRule[];
  readonly envelopes: readonly ExplainedEnvelope[];
}

export function explanationOf(judged: Judged, packs: readonly Pack[], rules: ReadonlyMap<string, Rule>): Explanation {
  const catalogue = withPatterns(rules, packs);
  const { facts } = judged;
  return {
    rules: [...packs.flatMap((pack) => rulesOf(pack, judged, catalogue)), ...bindingFindings(judged, catalogue)],
    envelopes: judged.verdicts.map((verdict, index) => ({
      ...{ recipient: verdict.recipient.text, disposition: verdict.disposition, reasons: verdict.reasons },
      fixes: verdict.fixes ?? [],
      ...{ by: decidedBy(verdict, judged), leftAlone: aloneIn(packs, facts, index) },
      rests: verdict.claims.map(({ counter, below, since }) => ({
        ...{ counter: counter.split(":", 1)[0] ?? "", below, since },
      })),
    })),
  };
}

function decidedBy({ findings }: Verdict, judged: Judged): string[] {
  const bearing = findings.flatMap((index) => judged.findings[index] ?? []).sort(byStrictness);
  const deciding = bearing.filter(({ level }) => level === bearing[0]?.level);
  return [...new Set(deciding.map(({ pack, rule, level }) => `${pack}: ${rule}${level === "note" ? " (note)" : ""}`))];
}

function aloneIn(packs: readonly Pack[], facts: Facts, index: number): Record<string, string> {
  const recipient = facts.recipients[index];
  const reasons = packs.flatMap((pack) => {
    const why = recipient && leftAlone(pack.appliesTo, facts.sender, recipient);
    return why ? [[pack.name, why] as const] : [];
  });
  return Object.fromEntries(reasons);
}

function rulesOf(pack: Pack, judged: Judged, catalogue: ReadonlyMap<string, Rule>): ExplainedRule[] {
  const { facts } = judged;
  const people = facts.recipients.map(({ address }) => address.text);
  const ran = new Map(packAssignments(catalogue, pack, facts).map((each) => [each.rule.id, each.concerned]));
  return pack.rules.map((setting) => {
    const concerned = (ran.get(setting.rule) ?? []).flatMap((index) => people[index] ?? []);
    const findings = findingsOf(judged, pack.name, setting.rule);
    const base = { pack: pack.name, rule: setting.rule, concerned, findings };
    if (!speaksFor(pack, facts)) return { ...base, fate: "idle", why: `only for members of ${pack.groups.join(", ")}` };
    if (!isOn(setting)) return { ...base, fate: "off", why: "turned off in the pack" };
    if (concerned.length === 0) return { ...base, fate: "idle", why: "concerns none of the recipients" };
    return { ...base, fate: findings.length > 0 ? "found" : "clear", why: "" };
  });
}

/** What binds speaks in the gateway's own name only where no pack said the same. */
function bindingFindings(judged: Judged, catalogue: ReadonlyMap<string, Rule>): ExplainedRule[] {
  return [...catalogue.values()].flatMap(({ id }) => {
    const findings = findingsOf(judged, GATEWAY, id);
    const concerned = judged.verdicts.map(({ recipient }) => recipient.text);
    return findings.length > 0 ? [{ pack: GATEWAY, rule: id, fate: "found", why: "", concerned, findings }] : [];
  });
}

const findingsOf = (judged: Judged, pack: string, rule: string): ExplainedFinding[] =>
  judged.findings
    .filter((finding) => finding.pack === pack && finding.rule === rule)
    .map(({ level, doubtful, recipient, message, clauses, remedy, evidence, confidential }) => ({
      ...{ level, doubtful, recipient, message, clauses, remedy, evidence, confidential },
    }));
