/** Accounts as they are stored and read. */
import type { StaffInput, StaffRecord } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const byName = statement((k, p: { name: string }) => k.selectFrom("staff").selectAll().where("name", "=", p.name));
const bySubject = statement((k, p: { subject: string }) =>
  k.selectFrom("staff").selectAll().where("oidc_subject", "=", p.subject),
);
const byAddress = statement((k, p: { key: string }) =>
  k.selectFrom("staff").selectAll().where("address_key", "=", p.key).limit(10),
);
const everybody = statement((k) => k.selectFrom("staff").selectAll().orderBy("name"));
type NewRow = {
  name: string;
  full_name: string;
  address: string;
  address_key: string;
  organisation: string;
  roles: string;
  groups: string;
  password: string | null;
  temporary: number;
  subject: string | null;
  at: number;
};
const insert = statement((k, p: NewRow) =>
  k.insertInto("staff").values({
    ...{ name: p.name, full_name: p.full_name, address: p.address, address_key: p.address_key },
    ...{ organisation: p.organisation, roles: p.roles, groups: p.groups, password: p.password },
    ...{ password_temporary: p.temporary, oidc_subject: p.subject, made_at: p.at, changed_at: p.at },
  }),
);

type StaffRow = NonNullable<ReturnType<typeof staffRow>>;

/** With what nobody is shown: hash and secret. */
export const staffRow = (sql: Connection, name: string) => sql.get(byName, { name });
export const staffRowOf = (sql: Connection, subject: string) => sql.get(bySubject, { subject });
export const staffRowsAt = (sql: Connection, address: string) => sql.all(byAddress, { key: addressKey(address) });
export const staffRows = (sql: Connection) => sql.all(everybody, {});

export const addressKey = (address: string): string => address.trim().toLowerCase();

export const staffRecord = (row: StaffRow): StaffRecord => ({
  ...{ name: row.name, fullName: row.full_name, address: row.address, organisation: row.organisation },
  roles: JSON.parse(row.roles) as StaffRecord["roles"],
  groups: JSON.parse(row.groups) as string[],
  state: row.state === "active" ? "active" : "disabled",
  settings: JSON.parse(row.settings) as Record<string, unknown>,
  hasPassword: row.password !== null,
  totpSince: row.totp_since,
  madeAt: row.made_at,
});

export function addStaff(tx: Tx, input: StaffInput, actor: string, at: number): boolean {
  const { name, fullName, address, organisation, roles, groups, password } = input;
  const subject = input.oidcSubject ?? null;
  if (staffRow(tx.sql, name) || (subject !== null && staffRowOf(tx.sql, subject))) return false;
  tx.sql.run(insert, {
    ...{ name, full_name: fullName, address, address_key: addressKey(address), organisation, password, subject, at },
    ...{ roles: JSON.stringify(roles), groups: JSON.stringify(groups), temporary: input.temporary ? 1 : 0 },
  });
  tx.audit({
    kind: "staff.recorded",
    at,
    actor,
    subject: `staff:${name}`,
    data: { roles: [...roles], groups: [...groups] },
  });
  return true;
}
