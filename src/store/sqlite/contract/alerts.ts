/** Mail to staff about what is held: counts, names of senders and references, never a subject or an address (it is a postcard). */
import type { Reminder, WaitingItem } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const addressOf = statement((k, p: { name: string }) =>
  k.selectFrom("staff").select("address").where("name", "=", p.name).where("state", "=", "active"),
);
const itemOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("held_item as i")
    .innerJoin("message as m", "m.id", "i.message")
    .leftJoin("member as a", "a.id", "i.author")
    .select(["m.ref", "a.name as sender", "i.received_at", "i.urgent_at"])
    .where("i.message", "=", p.message),
);

/** Null for who is no active account or has no address. */
export const staffAddress = (sql: Connection, name: string): string | null =>
  sql.get(addressOf, { name })?.address || null;

export function waitingItem(sql: Connection, message: number): WaitingItem | null {
  const row = sql.get(itemOf, { message });
  return row
    ? { ref: row.ref, sender: row.sender ?? "", receivedAt: row.received_at, urgent: row.urgent_at !== null }
    : null;
}

/** One letter about one message. `stuck`: nobody else may decide it. */
export function alertStaff(tx: Tx, name: string, why: "urgent" | "stuck", item: WaitingItem, at: number): boolean {
  const to = staffAddress(tx.sql, name);
  if (to === null) return false;
  const values = { sender: item.sender, why };
  const order = { kind: "alert", to, language: "", recipients: [], values, desk: `/held/${item.ref}` } as const;
  oweLetter(tx, order, { at, about: { ref: item.ref, subject: "", messageId: null, receivedAt: item.receivedAt } });
  return true;
}

/** The digest that a person gets for a half day. */
export function oweReminder(tx: Tx, { staff, waiting }: Reminder, at: number): boolean {
  const to = staffAddress(tx.sql, staff);
  if (to === null) return false;
  oweLetter(tx, { kind: "reminder", to, language: "", recipients: [], desk: "/held", waiting }, { at });
  return true;
}
