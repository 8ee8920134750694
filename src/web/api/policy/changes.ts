/** What one version of the policy changed against the one before. */
import type { Pack, RuleSetting } from "../../../policy/pack.ts";
import type { PolicyVersion } from "../../../store/port.ts";
import type { PolicyChange } from "./schemas.ts";

type Fields = Readonly<Record<string, string>>;

export function changesBetween(before: PolicyVersion | null, after: PolicyVersion): PolicyChange[] {
  const old = settingsOf(before?.packs ?? []);
  const now = settingsOf(after.packs);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const settings = names.flatMap((name) => change(name, old.get(name), now.get(name)));
  const mode = fieldsThatDiffer({ mode: before?.global ?? "" }, { mode: after.global });
  if (!before || mode.length === 0) return settings;
  return [{ what: "changed", pack: "", rule: null, fields: mode }, ...settings];
}

/** Packs by name, rules by pack and name. */
function settingsOf(packs: readonly Pack[]): Map<string, Fields> {
  return new Map(
    packs.flatMap((pack): [string, Fields][] => [
      [JSON.stringify([pack.name]), { title: pack.title, applies_to: pack.appliesTo, groups: pack.groups.join(", ") }],
      ...pack.rules.map((rule): [string, Fields] => [JSON.stringify([pack.name, rule.rule]), fieldsOf(rule)]),
    ]),
  );
}

function fieldsOf({ levels, clauses, options, fix }: RuleSetting): Fields {
  const each = Object.entries(options).map(([name, value]) => [`options.${name}`, JSON.stringify(value)] as const);
  const plain = { certain: levels.certain, doubtful: levels.doubtful, clauses: clauses.join(", ") };
  return { ...plain, fix: fix ? "yes" : "no", ...Object.fromEntries(each) };
}

function change(name: string, before: Fields | undefined, after: Fields | undefined): PolicyChange[] {
  const [pack = "", rule = null] = JSON.parse(name) as [string, string?];
  if (!before) return [{ what: "added", pack, rule, fields: [] }];
  if (!after) return [{ what: "removed", pack, rule, fields: [] }];
  const fields = fieldsThatDiffer(before, after);
  return fields.length === 0 ? [] : [{ what: "changed", pack, rule, fields }];
}

const fieldsThatDiffer = (before: Fields, after: Fields): PolicyChange["fields"] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: before[name] ?? "", after: after[name] ?? "" }))
    .filter((field) => field.before !== field.after);
