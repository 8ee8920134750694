/**
 * Mail that staff released and that the smart host did not take is held again, with the host's words, and its sender is told
 * that staff look again: a report of failure follows when it is refused or expires (docs/decisions/0031).
 */
import { sql } from "kysely";
import { endedNotice } from "../../../../notices/index.ts";
import { oweNotice, pathText } from "../../mail/ending.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { markHeld } from "../open.ts";

/** What it waited for is over: no quota lets it go by itself. */
const hold = statement((k, p: { id: number; status: string; reply: string }) =>
  k
    .updateTable("envelope")
    .set({
      ...{ state: "held", due_at: null, leased: 0, attempts: sql`attempts + 1`, quota: 0, delay_told_at: null },
      ...{ released_at: null, decided_by: null, decided_at: null, comment: null, ended_at: null },
      ...{ last_status: p.status, last_reply: p.reply },
    })
    .where("id", "=", p.id),
);
const openItem = statement((k, p: { message: number; at: number }) =>
  k
    .updateTable("held_item")
    .set({ held: sql`held + 1`, ended_at: null, reopened_at: p.at, by_itself: 0 })
    .where("message", "=", p.message),
);
const failDecision = statement((k, p: { id: number; at: number }) =>
  k.updateTable("decision").set({ state: "failed", ended_at: p.at }).where("id", "=", p.id),
);
const wait = statement((k, p: { message: number; until: number }) =>
  k
    .updateTable("message")
    .set({ held_until: sql`max(coalesce(held_until, 0), ${p.until})` })
    .where("id", "=", p.message),
);
/** That it ends soon is said again. */
const untell = statement((_, p: { message: number }) => {
  return sql`DELETE FROM held_told WHERE message = ${p.message} AND what = 'expiring'`;
});
const messageOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member as l", "l.id", "m.login")
    .select(["m.ref", "m.reverse_path", sql<string>`coalesce(nullif(l.language, ''), m.language)`.as("language")])
    .where("m.id", "=", p.message),
);

export interface Failed {
  readonly id: number;
  readonly message: number;
  readonly recipient: string;
  /** Opaque. */
  readonly person: string;
  readonly decision: number | null;
  readonly status: string;
  readonly reply: string;
  readonly at: number;
  /** It waits until then at least. */
  readonly until: number;
}

/** Released by staff, on the way, and failed for good. */
export function reopen(tx: Tx, failed: Failed): void {
  const { id, message, decision, status, reply, at, until } = failed;
  tx.sql.run(hold, { id, status, reply });
  tx.sql.run(openItem, { message, at });
  tx.sql.run(wait, { message, until });
  tx.sql.run(untell, { message });
  markHeld(tx, message);
  if (decision !== null) tx.sql.run(failDecision, { id: decision, at });
}

/** One notice and one entry for all of a message that came back together. */
export function tellReopened(tx: Tx, all: readonly Failed[]): void {
  for (const [message, failed] of groupBy(all)) {
    const row = tx.sql.get(messageOf, { message });
    const at = failed[0]?.at;
    if (!row || at === undefined) continue;
    const recipients = failed.map(({ recipient }) => recipient);
    const to = pathText(row.reverse_path);
    oweNotice(tx, message, endedNotice("reopened", { to, language: row.language ?? "", recipients }), at);
    const persons = failed.map(({ person, status, decision }) => ({ person: `person:${person}`, status, decision }));
    tx.audit({ kind: "held.reopened", at, actor: "system", subject: row.ref, data: { recipients: persons } });
  }
}

function groupBy(all: readonly Failed[]): Map<number, Failed[]> {
  const messages = new Map<number, Failed[]>();
  for (const one of all) messages.set(one.message, [...(messages.get(one.message) ?? []), one]);
  return messages;
}
