/** Immutable versions of the policy, and the way out of trouble (DESIGN.md 4, Modes; 7). */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../../audit/chain.ts";
import type { Mode } from "../../../mail/words.ts";
import type { ActivePolicy, ModeException, Pack } from "../../../policy/pack.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { latestOverride, latestVersion, readPolicy } from "./reads.ts";

const insertVersion = statement(
  (k, p: { version: number; digest: string; global: string; exceptions: string; at: number }) =>
    k.insertInto("policy_version").values({
      version: p.version,
      digest: p.digest,
      global_mode: p.global,
      exceptions: p.exceptions,
      activated_at: p.at,
    }),
);
interface PackRow {
  version: number;
  position: number;
  name: string;
  title: string;
  appliesTo: string;
  digest: string;
  groups: string;
}
const insertPack = statement((k, p: PackRow) =>
  k.insertInto("policy_pack").values({
    version: p.version,
    position: p.position,
    name: p.name,
    title: p.title,
    applies_to: p.appliesTo,
    digest: p.digest,
    only_groups: p.groups,
  }),
);
interface RuleRow {
  version: number;
  pack: string;
  position: number;
  rule: string;
  certain: string;
  doubtful: string;
  clauses: string;
  options: string;
  fix: number;
  fourEyes: number;
}
const insertRule = statement((k, p: RuleRow) =>
  k.insertInto("policy_rule").values({
    version: p.version,
    pack: p.pack,
    position: p.position,
    rule: p.rule,
    certain: p.certain,
    doubtful: p.doubtful,
    clauses: p.clauses,
    options: p.options,
    fix: p.fix,
    four_eyes: p.fourEyes,
  }),
);
interface OverrideRow {
  mode: string | null;
  until: number | null;
  actor: string;
  reason: string;
  at: number;
}
const insertOverride = statement((k, p: OverrideRow) =>
  k.insertInto("mode_override").values({ mode: p.mode, until_at: p.until, actor: p.actor, reason: p.reason, at: p.at }),
);

interface Wanted {
  readonly global: Mode;
  readonly exceptions: readonly ModeException[];
}

export const policyVerbs = {
  /** The version in force afterwards; the active one when nothing differs. */
  activatePolicy(tx: Tx, packs: readonly Pack[], modes: Wanted, at: number): number {
    const digest = createHash("sha256").update(canonicalJson({ packs, modes })).digest("hex");
    const active = tx.sql.get(latestVersion, {});
    if (active?.digest === digest) return active.version;
    const before = active ? readPolicy(tx.sql, active.version) : null;
    const version = (active?.version ?? 0) + 1;
    const exceptions = JSON.stringify(modes.exceptions);
    tx.sql.run(insertVersion, { version, digest, global: modes.global, exceptions, at });
    packs.forEach((pack, position) => {
      writePack(tx, version, pack, position);
    });
    const data = { digest, ...difference(before, packs, modes) };
    tx.audit({ kind: "policy.activated", at, actor: "system", subject: `policy:${version}`, data });
    return version;
  },

  overrideMode(tx: Tx, mode: Mode | null, until: number | null, actor: string, reason: string, at: number): void {
    const last = tx.sql.get(latestOverride, {});
    const inForce = last?.mode != null && (last.until_at === null || last.until_at > at);
    if (mode === null && !inForce) return;
    tx.sql.run(insertOverride, { mode, until, actor, reason, at });
    tx.audit({ kind: "mode.changed", at, actor, subject: "mode", data: { mode, until } });
  },
};

function writePack(tx: Tx, version: number, pack: Pack, position: number): void {
  const { name, title, appliesTo, digest } = pack;
  tx.sql.run(insertPack, { version, position, name, title, appliesTo, digest, groups: JSON.stringify(pack.groups) });
  pack.rules.forEach(({ rule, levels, clauses, options, fix, fourEyes }, index) => {
    tx.sql.run(insertRule, {
      version,
      pack: name,
      position: index,
      rule,
      certain: levels.certain,
      doubtful: levels.doubtful,
      clauses: JSON.stringify(clauses),
      options: JSON.stringify(options),
      fix: Number(fix ?? false),
      fourEyes: Number(fourEyes ?? false),
    });
  });
}

/** What changed, as names of packs and `pack:rule`. */
function difference(
  before: (Omit<ActivePolicy, "modes"> & { modes: Wanted }) | null,
  packs: readonly Pack[],
  modes: Wanted,
) {
  const old = settings(before?.packs ?? []);
  const now = settings(packs);
  const modesChanged = before === null || canonicalJson(before.modes) !== canonicalJson(modes);
  return {
    packs: packs.map(({ name }) => name),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now].filter(([name, text]) => old.has(name) && old.get(name) !== text).map(([name]) => name),
    ...(modesChanged && { modes: { global: modes.global, exceptions: modes.exceptions } }),
  };
}

function settings(packs: readonly Pack[]): Map<string, string> {
  const all = packs.flatMap((pack) =>
    pack.rules.map(
      (rule) =>
        [`${pack.name}:${rule.rule}`, canonicalJson({ ...rule, to: pack.appliesTo, groups: pack.groups })] as const,
    ),
  );
  return new Map(all);
}
