/** The active policy from its rows, kept until a version or an override is written. */
import type { Level, Mode } from "../../../mail/words.ts";
import type { ActivePolicy, ModeException, Pack } from "../../../policy/pack.ts";
import { type Connection, statement } from "../statement.ts";

export const latestVersion = statement((k) =>
  k.selectFrom("policy_version").select(["version", "digest"]).orderBy("version", "desc").limit(1),
);
export const latestOverride = statement((k) =>
  k.selectFrom("mode_override").select(["id", "mode", "until_at"]).orderBy("id", "desc").limit(1),
);
const versionRow = statement((k, p: { version: number }) =>
  k.selectFrom("policy_version").select(["global_mode", "exceptions"]).where("version", "=", p.version),
);
const packRows = statement((k, p: { version: number }) =>
  k.selectFrom("policy_pack").selectAll().where("version", "=", p.version).orderBy("position"),
);
const ruleRows = statement((k, p: { version: number }) =>
  k.selectFrom("policy_rule").selectAll().where("version", "=", p.version).orderBy("pack").orderBy("position"),
);

/** One version as it was activated. */
export interface StoredPolicy {
  readonly version: number;
  readonly packs: readonly Pack[];
  readonly modes: { readonly global: Mode; readonly exceptions: readonly ModeException[] };
}

export function readPolicy(sql: Connection, version: number): StoredPolicy | null {
  const row = sql.get(versionRow, { version });
  if (!row) return null;
  const rules = sql.all(ruleRows, { version });
  const packs = sql.all(packRows, { version }).map((pack) => ({
    name: pack.name,
    title: pack.title,
    appliesTo: pack.applies_to as Pack["appliesTo"],
    digest: pack.digest,
    groups: JSON.parse(pack.only_groups) as string[],
    rules: rules
      .filter((rule) => rule.pack === pack.name)
      .map((rule) => ({
        rule: rule.rule,
        levels: { certain: rule.certain as Level, doubtful: rule.doubtful as Level },
        clauses: JSON.parse(rule.clauses) as string[],
        options: JSON.parse(rule.options) as Record<string, unknown>,
        ...(rule.fix === 1 && { fix: true }),
        ...(rule.four_eyes === 1 && { fourEyes: true }),
      })),
  }));
  const exceptions = JSON.parse(row.exceptions) as ModeException[];
  return { version, packs, modes: { global: row.global_mode as Mode, exceptions } };
}

interface Override {
  readonly mode: Mode;
  readonly until: number | null;
}

export class PolicyCache {
  readonly #sql: Connection;
  #seen: unknown = null;
  #stored: StoredPolicy | null = null;
  #override: { readonly id: number; readonly value: Override | null } | null = null;
  /** As last handed out: the same object while nothing changed. */
  #active: ActivePolicy | null = null;

  constructor(sql: Connection) {
    this.#sql = sql;
  }

  active(now: number): ActivePolicy | null {
    this.#refresh();
    if (!this.#stored) return null;
    const value = this.#override?.value ?? null;
    const override = value && (value.until === null || value.until > now) ? value : null;
    if (this.#active?.modes.override !== override) this.#active = null;
    this.#active ??= { ...this.#stored, modes: { ...this.#stored.modes, override } };
    return this.#active;
  }

  /** `data_version` moves with every commit of any other connection, the writer's and the command line's alike. */
  #refresh(): void {
    const seen = this.#sql.db.pragma("data_version", { simple: true });
    if (seen === this.#seen) return;
    this.#seen = seen;
    const version = this.#sql.get(latestVersion, {})?.version;
    if (version !== this.#stored?.version) {
      this.#stored = version === undefined ? null : readPolicy(this.#sql, version);
      this.#active = null;
    }
    const last = this.#sql.get(latestOverride, {});
    if (!last || last.id === this.#override?.id) return;
    const value = last.mode === null ? null : { mode: last.mode as Mode, until: last.until_at };
    this.#override = { id: last.id, value };
  }
}
