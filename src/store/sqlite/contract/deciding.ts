/** Who may decide a held message (review/conflict.ts), asked of all who decide at all. */
import { barredFrom, type Parties, type Reviewer } from "../../../review/conflict.ts";
import { permissionsOf, type StaffRole } from "../../../staff/permissions.ts";
import type { Decider } from "../../port.ts";
import { takesTwo } from "../held/decisions/four-eyes.ts";
import { partiesOf, reviewerOf } from "../held/decisions/parties.ts";
import { type Connection, statement } from "../statement.ts";

const activeStaff = statement((k) =>
  k.selectFrom("staff").select(["name", "roles", "groups"]).where("state", "=", "active").orderBy("name"),
);
const anyStaff = statement((k) => k.selectFrom("staff").select("name").limit(1));
const namedFor = statement((k, p: { message: number }) =>
  k.selectFrom("held_stuck").select("staff").where("message", "=", p.message),
);

/** Active accounts whose roles let them decide held mail. */
export function readDeciders(sql: Connection): readonly Decider[] {
  return sql.all(activeStaff, {}).flatMap(({ name, roles: stored, groups }) => {
    const roles = JSON.parse(stored) as StaffRole[];
    if (!permissionsOf(roles).has("held:decide")) return [];
    return { name, groups: JSON.parse(groups) as string[], isManager: roles.includes("manager") };
  });
}

/** Deciders with what bars them, read once for many messages. */
export class Deciders {
  readonly #sql: Connection;
  readonly #reviewers: ReadonlyMap<string, Reviewer>;
  readonly #hasAccounts: boolean;

  constructor(sql: Connection, deciders: readonly Decider[] = readDeciders(sql)) {
    this.#sql = sql;
    this.#hasAccounts = sql.get(anyStaff, {}) !== undefined;
    this.#reviewers = new Map(
      deciders.flatMap(({ name, groups }) => {
        const reviewer = reviewerOf(sql, name, groups);
        return reviewer ? [[name, reviewer] as const] : [];
      }),
    );
  }

  /** Those whom nothing bars, without exceptions. */
  of(message: number, parties: Parties = partiesOf(this.#sql, message)): readonly string[] {
    return [...this.#reviewers].flatMap(([name, reviewer]) => (barredFrom(reviewer, parties) === null ? name : []));
  }

  /**
   * Whether there are as many as it takes: two where a release takes two people. An office that never had an account decides
   * on the command line, where nobody is barred.
   */
  enough(message: number, parties: Parties): boolean {
    if (!this.#hasAccounts) return true;
    let free = 0;
    for (const reviewer of this.#reviewers.values()) {
      if (barredFrom(reviewer, parties) === null) free += 1;
      if (free === 2) return true;
    }
    return free === 1 && !takesTwo(this.#sql, message);
  }

  /** Those who may decide it, the one who was named for it included. */
  withNamed(message: number, parties: Parties): readonly string[] {
    const free = this.of(message, parties);
    const named = this.namedOf(message);
    return named !== null && this.mayAsNamed(named, parties) ? [...new Set([named, ...free])] : free;
  }

  /** As somebody who was named for it: only being a party bars. */
  mayAsNamed(name: string, parties: Parties): boolean {
    const reviewer = this.#reviewers.get(name);
    return reviewer !== undefined && barredFrom(reviewer, parties, { named: true }) === null;
  }

  /** Null where nobody was named, or it is not stuck. */
  namedOf(message: number): string | null {
    return this.#sql.get(namedFor, { message })?.staff ?? null;
  }
}
