/** The duty roster. */
import type { Shift, ShiftInput } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const columns = ["id", "staff", "deputy", "from_at", "until_at", "groups"] as const;
const touching = statement((k, p: { from: number; until: number }) =>
  k
    .selectFrom("duty")
    .select(columns)
    .where("until_at", ">", p.from)
    .where("from_at", "<", p.until)
    .orderBy("from_at")
    .orderBy("id")
    .limit(2000),
);
const anyShift = statement((k) => k.selectFrom("duty").select("id").limit(1));
const byId = statement((k, p: { id: number }) => k.selectFrom("duty").select(columns).where("id", "=", p.id));
const isActive = statement((k, p: { name: string }) =>
  k.selectFrom("staff").select("name").where("name", "=", p.name).where("state", "=", "active"),
);
type Row = { staff: string; deputy: string | null; from: number; until: number; groups: string };
const insert = statement((k, p: Row & { actor: string; at: number }) =>
  k.insertInto("duty").values({
    ...{ staff: p.staff, deputy: p.deputy, from_at: p.from, until_at: p.until, groups: p.groups },
    ...{ made_by: p.actor, made_at: p.at },
  }),
);
const update = statement((k, p: Row & { id: number; actor: string; at: number }) =>
  k
    .updateTable("duty")
    .set({ staff: p.staff, deputy: p.deputy, from_at: p.from, until_at: p.until, groups: p.groups })
    .set({ made_by: p.actor, made_at: p.at })
    .where("id", "=", p.id),
);
const remove = statement((k, p: { id: number }) => k.deleteFrom("duty").where("id", "=", p.id));

const shiftOf = (row: NonNullable<ReturnType<typeof readRow>>): Shift => ({
  ...{ id: row.id, staff: row.staff, deputy: row.deputy, from: row.from_at, until: row.until_at },
  groups: JSON.parse(row.groups) as string[],
});
const readRow = (sql: Connection, id: number) => sql.get(byId, { id });

export const listShifts = (sql: Connection, from: number, until: number): readonly Shift[] =>
  sql.all(touching, { from, until }).map(shiftOf);

export const hasRoster = (sql: Connection): boolean => sql.get(anyShift, {}) !== undefined;

export const dutyWrites = {
  addShift(tx: Tx, shift: ShiftInput, actor: string, at: number): number | null {
    if (!isPeopled(tx, shift)) return null;
    const { id } = tx.sql.run(insert, { ...rowOf(shift), actor, at });
    note(tx, "added", { ...shift, id }, actor, at);
    return id;
  },

  changeShift(tx: Tx, id: number, shift: ShiftInput, actor: string, at: number): boolean {
    if (!readRow(tx.sql, id) || !isPeopled(tx, shift)) return false;
    tx.sql.run(update, { ...rowOf(shift), id, actor, at });
    note(tx, "changed", { ...shift, id }, actor, at);
    return true;
  },

  removeShift(tx: Tx, id: number, actor: string, at: number): boolean {
    const row = readRow(tx.sql, id);
    if (!row) return false;
    tx.sql.run(remove, { id });
    note(tx, "removed", shiftOf(row), actor, at);
    return true;
  },
};

const rowOf = ({ groups, ...shift }: ShiftInput): Row => ({ ...shift, groups: JSON.stringify(groups) });

const isPeopled = (tx: Tx, { staff, deputy }: ShiftInput): boolean =>
  [staff, ...(deputy === null ? [] : [deputy])].every((name) => tx.sql.get(isActive, { name }) !== undefined);

function note(
  tx: Tx,
  what: string,
  { id, staff, deputy, from, until, groups }: Shift,
  actor: string,
  at: number,
): void {
  const data = { what, shift: id, from, until, groups, ...(deputy !== null && { deputy: `staff:${deputy}` }) };
  tx.audit({ kind: "duty.changed", at, actor, subject: `staff:${staff}`, data });
}
