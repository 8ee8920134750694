/** What time and people do to held mail before anybody decides: warnings, wishes for a quick look, digests, last resorts. */
import { sql as raw } from "kysely";
import { forGroups } from "../../../review/roster.ts";
import type { Reminder, UrgentOutcome } from "../../port.ts";
import { partiesOf } from "../held/decisions/parties.ts";
import { oweNotice, pathText } from "../mail/ending.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { alertStaff, oweReminder, staffAddress, waitingItem } from "./alerts.ts";
import { Deciders } from "./deciding.ts";
import { hasRoster, listShifts } from "./duty.ts";

const WEEK = 7 * 24 * 3_600_000;

const expiring = statement((_, p: { before: number; limit: number }) => {
  return raw<{ id: number; heldUntil: number }>`
    SELECT i.message AS id, m.held_until AS heldUntil FROM held_item AS i JOIN message AS m ON m.id = i.message
    WHERE i.ended_at IS NULL AND i.by_itself = 0 AND m.held_until <= ${p.before}
      AND NOT EXISTS (SELECT 1 FROM held_told AS t WHERE t.message = i.message AND t.what = 'expiring')
    ORDER BY m.held_until, i.message LIMIT ${p.limit}`;
});
const openItem = statement((_, p: { message: number }) => {
  return raw<{ ref: string; to: string | null; language: string; heldUntil: number; urgent: number | null }>`
    SELECT m.ref, m.reverse_path AS "to", coalesce(nullif(l.language, ''), m.language) AS language,
      m.held_until AS heldUntil, i.urgent_at AS urgent
    FROM held_item AS i JOIN message AS m ON m.id = i.message LEFT JOIN member AS l ON l.id = m.login
    WHERE i.message = ${p.message} AND i.ended_at IS NULL AND i.by_itself = 0`;
});
const heldRecipients = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select("recipient")
    .where("message", "=", p.message)
    .where(raw<boolean>`state = 'held' AND quota = 0`)
    .orderBy("id"),
);
const told = statement((k, p: { message: number; what: string; at: number }) =>
  k
    .insertInto("held_told")
    .values({ message: p.message, what: p.what, at: p.at })
    .onConflict((c) => c.doNothing()),
);
const remember = statement((k, p: { staff: string; slot: string; at: number }) =>
  k
    .insertInto("reminder")
    .values({ staff: p.staff, slot: p.slot, at: p.at })
    .onConflict((c) => c.doNothing()),
);
const loginOf = statement((k, p: { message: number }) =>
  k.selectFrom("message").select("login").where("id", "=", p.message),
);
const usedSince = statement((k, p: { member: string; since: number }) =>
  k
    .selectFrom("urgent_use")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("member", "=", p.member)
    .where("at", ">", p.since),
);
const use = statement((k, p: { message: number; member: string; at: number }) =>
  k.insertInto("urgent_use").values({ message: p.message, member: p.member, at: p.at }),
);
const mark = statement((k, p: { message: number; at: number }) =>
  k.updateTable("held_item").set({ urgent_at: p.at }).where("message", "=", p.message),
);
const groupsOfAuthor = statement((_, p: { message: number }) => {
  return raw<{ name: string }>`SELECT g.name FROM held_item AS i JOIN member_group AS g ON g.member = i.author
    WHERE i.message = ${p.message}`;
});
const stuckRow = statement((k, p: { message: number }) =>
  k.selectFrom("held_stuck").select("staff").where("message", "=", p.message),
);
const setStuck = statement((k, p: { message: number; at: number; staff: string | null }) =>
  k
    .insertInto("held_stuck")
    .values({ message: p.message, found_at: p.at, staff: p.staff })
    .onConflict((c) => c.column("message").doUpdateSet({ staff: p.staff })),
);
const unstick = statement((k, p: { message: number }) => k.deleteFrom("held_stuck").where("message", "=", p.message));

export const heldExpiring = (sql: Connection, before: number, limit: number) => sql.all(expiring, { before, limit });

export const watchWrites = {
  warnExpiring(tx: Tx, messages: readonly number[], at: number): number {
    return messages.filter((message) => tellSender(tx, message, "expiring", at)).length;
  },

  remind(tx: Tx, reminder: Reminder, at: number): boolean {
    const { staff, slot, waiting } = reminder;
    if (waiting.count === 0 || staffAddress(tx.sql, staff) === null) return false;
    if (tx.sql.run(remember, { staff, slot, at }).changes === 0) return false;
    oweReminder(tx, reminder, at);
    const { count, urgent } = waiting;
    tx.audit({ kind: "reminder.sent", at, actor: "system", subject: `staff:${staff}`, data: { slot, count, urgent } });
    return true;
  },

  markUrgent(tx: Tx, message: number, actor: string, perWeek: number, at: number): UrgentOutcome {
    const item = tx.sql.get(openItem, { message });
    const login = tx.sql.get(loginOf, { message })?.login ?? null;
    if (!item || login === null || actor !== `member:${login}`) return "late";
    if (item.urgent !== null) return "already";
    if ((tx.sql.get(usedSince, { member: login, since: at - WEEK })?.n ?? 0) >= perWeek) return "limit";
    tx.sql.run(use, { message, member: login, at });
    tx.sql.run(mark, { message, at });
    const staff = calledAt(tx, message, at);
    tx.audit({
      kind: "held.urgent",
      at,
      actor,
      subject: item.ref,
      data: { told: staff.map((name) => `staff:${name}`) },
    });
    const shown = waitingItem(tx.sql, message);
    if (shown) for (const name of staff) alertStaff(tx, name, "urgent", shown, at);
    return "marked";
  },

  settleStuck(tx: Tx, messages: readonly number[], lastResort: string, at: number): number {
    const deciders = new Deciders(tx.sql);
    return messages.filter((message) => settleOne(tx, message, { deciders, lastResort, at })).length;
  },
};

interface Settling {
  readonly deciders: Deciders;
  readonly lastResort: string;
  readonly at: number;
}

/** True when it is newly found, or newly routed. Somebody who may decide it again takes it off the record. */
function settleOne(tx: Tx, message: number, { deciders, lastResort, at }: Settling): boolean {
  const item = tx.sql.get(openItem, { message });
  const known = tx.sql.get(stuckRow, { message });
  const parties = partiesOf(tx.sql, message);
  if (!item || deciders.enough(message, parties)) {
    if (known) tx.sql.run(unstick, { message });
    return false;
  }
  const staff = deciders.mayAsNamed(lastResort, parties) ? lastResort : null;
  if (known && known.staff === staff) return false;
  tx.sql.run(setStuck, { message, at, staff });
  const to = staff === null ? null : `staff:${staff}`;
  tx.audit({ kind: "held.routed", at, actor: "system", subject: item.ref, data: { to } });
  const shown = waitingItem(tx.sql, message);
  if (staff !== null && shown) alertStaff(tx, staff, "stuck", shown, at);
  else if (staff === null) tellSender(tx, message, "stuck", at);
  return true;
}

/** Once each; and nothing of why it is held. False when it was told before, or is held no more. */
function tellSender(tx: Tx, message: number, what: "expiring" | "stuck", at: number): boolean {
  const item = tx.sql.get(openItem, { message });
  if (!item || tx.sql.run(told, { message, what, at }).changes === 0) return false;
  const to = pathText(item.to);
  const recipients = tx.sql.all(heldRecipients, { message }).map(({ recipient }) => ({ recipient, reasons: [] }));
  const { language, heldUntil } = item;
  const values = { why: what === "stuck" ? "stuck" : isStuck(tx, message) ? "stuck" : "" };
  const order = to && { kind: "expiring" as const, to, language, recipients, heldUntil, values };
  oweNotice(tx, message, order || null, at);
  return true;
}

const isStuck = (tx: Tx, message: number): boolean => tx.sql.get(stuckRow, { message })?.staff === null;

/** Who is called for an urgent message: on duty for its sender's groups; else, and without a roster, all who may decide. */
function calledAt(tx: Tx, message: number, at: number): readonly string[] {
  const may = new Deciders(tx.sql).withNamed(message, partiesOf(tx.sql, message));
  if (!hasRoster(tx.sql)) return may;
  const groups = tx.sql.all(groupsOfAuthor, { message }).map(({ name }) => name);
  const onDuty = forGroups(listShifts(tx.sql, at, at + 1), groups).map(({ staff }) => staff);
  const called = may.filter((name) => onDuty.includes(name));
  return called.length > 0 ? called : may;
}
