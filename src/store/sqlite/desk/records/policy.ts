/** Versions of the policy, and the switches of the mode. */
import type { Mode } from "../../../../mail/words.ts";
import { readPolicy } from "../../policy/reads.ts";
import { statement } from "../../statement.ts";
import type { DeskReads } from "../index.ts";

const versions = statement((k, p: { limit: number }) =>
  k
    .selectFrom("policy_version")
    .select(["version", "activated_at as activatedAt", "digest", "global_mode as global"])
    .orderBy("version", "desc")
    .limit(p.limit),
);
const oneVersion = statement((k, p: { version: number }) =>
  k
    .selectFrom("policy_version")
    .select(["version", "activated_at as activatedAt", "digest", "global_mode as global"])
    .where("version", "=", p.version),
);
const switches = statement((k, p: { limit: number }) =>
  k
    .selectFrom("mode_override")
    .select(["id", "mode", "until_at as until", "actor", "reason", "at"])
    .orderBy("id", "desc")
    .limit(p.limit),
);

export const policyDesk = {
  deskPolicies: (sql, limit) => sql.all(versions, { limit }).map((row) => ({ ...row, global: row.global as Mode })),
  deskPolicy: (sql, version) => {
    const row = sql.get(oneVersion, { version });
    const stored = row && readPolicy(sql, version);
    if (!row || !stored) return null;
    const { packs, modes } = stored;
    return { ...row, global: modes.global, packs, exceptions: modes.exceptions };
  },
  deskModeSwitches: (sql, limit) =>
    sql.all(switches, { limit }).map((row) => ({ ...row, mode: row.mode as Mode | null })),
} satisfies Partial<DeskReads>;
