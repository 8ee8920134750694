/** What changes about an account. */
import { permissionsOf } from "../../../staff/permissions.ts";
import type { NewPassword, StaffChange, StaffOutcome, StaffRecord, TokensAfter } from "../../port.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { addressKey, staffRecord, staffRow, staffRowOf, staffRows } from "./accounts.ts";
import { endAll } from "./sessions.ts";
import { countLive, revokeAll } from "./tokens.ts";

type Row = {
  name: string;
  full_name: string;
  address: string;
  address_key: string;
  organisation: string;
  roles: string;
  groups: string;
  state: string;
  at: number;
};
const update = statement((k, p: Row) =>
  k
    .updateTable("staff")
    .set({
      ...{ full_name: p.full_name, address: p.address, address_key: p.address_key, organisation: p.organisation },
      ...{ roles: p.roles, groups: p.groups, state: p.state, changed_at: p.at },
    })
    .where("name", "=", p.name),
);
const password = statement((k, p: { name: string; hash: string; temporary: number; at: number }) =>
  k
    .updateTable("staff")
    .set({ password: p.hash, password_temporary: p.temporary, changed_at: p.at })
    .where("name", "=", p.name),
);
type Factor = { name: string; secret: string | null; step: number | null; since: number | null; at: number };
const factor = statement((k, p: Factor) =>
  k
    .updateTable("staff")
    .set({ totp_secret: p.secret, totp_step: p.step, totp_since: p.since, changed_at: p.at })
    .where("name", "=", p.name),
);
const step = statement((k, p: { name: string; step: number }) =>
  k
    .updateTable("staff")
    .set({ totp_step: p.step })
    .where("name", "=", p.name)
    .where((e) => e.or([e("totp_step", "is", null), e("totp_step", "<", p.step)])),
);
const settings = statement((k, p: { name: string; settings: string; at: number }) =>
  k.updateTable("staff").set({ settings: p.settings, changed_at: p.at }).where("name", "=", p.name),
);
const subject = statement((k, p: { name: string; subject: string; at: number }) =>
  k.updateTable("staff").set({ oidc_subject: p.subject, changed_at: p.at }).where("name", "=", p.name),
);

const KEYS = ["fullName", "address", "organisation", "roles", "groups", "state"] as const;

const manages = ({ state, roles }: Pick<StaffRecord, "state" | "roles">): boolean =>
  state === "active" && permissionsOf(roles).has("staff:manage");

export function changeStaff(tx: Tx, name: string, change: StaffChange, actor: string, at: number): StaffOutcome {
  const row = staffRow(tx.sql, name);
  if (!row) return "missing";
  const before = staffRecord(row);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after: StaffRecord = { ...before, ...given };
  const what = KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (what.length === 0) return "unchanged";
  const others = staffRows(tx.sql).map(staffRecord);
  if (manages(before) && !manages(after) && !others.some((each) => each.name !== name && manages(each)))
    return "last-manager";
  tx.sql.run(update, {
    ...{ name, full_name: after.fullName, address: after.address, address_key: addressKey(after.address), at },
    ...{ organisation: after.organisation, roles: JSON.stringify(after.roles), groups: JSON.stringify(after.groups) },
    state: after.state,
  });
  const { roles, groups, state } = after;
  // Tokens too: whoever enables the account again means a person, not programs that nobody remembers.
  const gone =
    state === "disabled" ? { ended: endAll(tx, name, null, at), revoked: revokeAll(tx, name, at) } : { ended: 0 };
  entry(tx, name, actor, at, { what, roles: [...roles], groups: [...groups], state, ...gone });
  return "changed";
}

/** No addresses and no names in it. */
function entry(tx: Tx, name: string, actor: string, at: number, data: Readonly<Record<string, unknown>>): void {
  tx.audit({ kind: "staff.changed", at, actor, subject: `staff:${name}`, data });
}

export function setStaffPassword(
  tx: Tx,
  name: string,
  { hash, temporary, endTokens = false }: NewPassword,
  keep: string | null,
  actor: string,
  at: number,
): TokensAfter | null {
  if (tx.sql.run(password, { name, hash, temporary: temporary ? 1 : 0, at }).changes === 0) return null;
  const ended = endAll(tx, name, keep, at);
  const revoked = endTokens ? revokeAll(tx, name, at) : 0;
  entry(tx, name, actor, at, { what: ["password"], temporary, ended, ...(endTokens && { revoked }) });
  return { ended: revoked, left: countLive(tx.sql, name, at) };
}

export function setSecondFactor(
  tx: Tx,
  name: string,
  given: { readonly secret: string; readonly step: number } | null,
  keep: string | null,
  actor: string,
  at: number,
): boolean {
  const row = staffRow(tx.sql, name);
  if (!row || (given === null && row.totp_secret === null)) return false;
  const since = given === null ? null : at;
  tx.sql.run(factor, { name, secret: given?.secret ?? null, step: given?.step ?? null, since, at });
  const ended = endAll(tx, name, keep, at);
  entry(tx, name, actor, at, { what: ["second-factor"], set: given !== null, ended });
  return true;
}

/** No entry of its own: what the code was for has one. */
export const takeCode = (tx: Tx, name: string, given: number): boolean =>
  tx.sql.run(step, { name, step: given }).changes > 0;

/** No entry: how somebody likes their console concerns nobody. */
export const setStaffSettings = (tx: Tx, name: string, given: Readonly<Record<string, unknown>>, at: number): boolean =>
  tx.sql.run(settings, { name, settings: JSON.stringify(given), at }).changes > 0;

export function linkOidc(tx: Tx, name: string, given: string, at: number): boolean {
  const row = staffRow(tx.sql, name);
  if (!row || row.oidc_subject !== null || staffRowOf(tx.sql, given)) return false;
  tx.sql.run(subject, { name, subject: given, at });
  entry(tx, name, `staff:${name}`, at, { what: ["oidc"] });
  return true;
}
