/** Who has held mail before them, so that two do not work on the same: a claim is of a campaign, whichever copy is looked at. */
import type { ClaimOutcome, NoteRow, QueueReader } from "../../port.ts";
import { textDigest } from "../mail/ending.ts";
import { staffRow } from "../staff/accounts.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { isSender } from "./decisions/parties.ts";
import { nameOf } from "./decisions/under-way.ts";
import { readClaim } from "./queue/items.ts";
import { heldSubject } from "./subject.ts";

const write = statement((k, p: { campaign: number; actor: string; at: number; until: number }) =>
  k
    .insertInto("held_claim")
    .values({ campaign: p.campaign, actor: p.actor, at: p.at, until_at: p.until })
    .onConflict((c) => c.column("campaign").doUpdateSet({ actor: p.actor, at: p.at, until_at: p.until })),
);
const renew = statement((k, p: { campaign: number; until: number }) =>
  k.updateTable("held_claim").set({ until_at: p.until }).where("campaign", "=", p.campaign),
);
const drop = statement((k, p: { campaign: number; actor: string }) =>
  k.deleteFrom("held_claim").where("campaign", "=", p.campaign).where("actor", "=", p.actor),
);
const addNote = statement((k, p: { message: number; actor: string; at: number; text: string }) =>
  k.insertInto("held_note").values({ message: p.message, actor: p.actor, at: p.at, text: p.text }),
);
const notesOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("held_note")
    .select(["id", "actor", "at", "text"])
    .where("message", "=", p.message)
    .orderBy("id")
    .limit(500),
);

export const claimVerbs = {
  claimHeld(tx: Tx, reader: QueueReader, ref: string, until: number, takeOver: boolean): ClaimOutcome {
    const held = heldSubject(tx.sql, reader, ref);
    if (!held || held.ended_at !== null) return { kind: "unknown" };
    const { staff, now } = reader;
    const { campaign } = held;
    const claim = readClaim(tx.sql, campaign, staff, now);
    if (claim && !claim.mine && !takeOver) return { kind: "taken", claim };
    // That it goes on says nothing new, and consoles say it every few minutes: no entry.
    if (claim?.mine) tx.sql.run(renew, { campaign, until });
    else takeClaim(tx, { campaign, ref, staff, at: now, until, from: claim?.by ?? null });
    const own = readClaim(tx.sql, campaign, staff, now);
    return own ? { kind: "claimed", claim: own } : { kind: "unknown" };
  },

  dropClaim(tx: Tx, reader: QueueReader, ref: string): boolean {
    const held = heldSubject(tx.sql, reader, ref);
    const actor = `staff:${reader.staff}`;
    if (!held || tx.sql.run(drop, { campaign: held.campaign, actor }).changes === 0) return false;
    tx.audit({ kind: "held.claimed", at: reader.now, actor, subject: ref, data: { what: "dropped" } });
    return true;
  },

  noteHeld(tx: Tx, reader: QueueReader, ref: string, text: string): NoteRow | null {
    const held = heldSubject(tx.sql, reader, ref);
    if (!held) return null;
    const { staff, now: at } = reader;
    const actor = `staff:${staff}`;
    const { id } = tx.sql.run(addNote, { message: held.id, actor, at, text });
    tx.audit({ kind: "held.noted", at, actor, subject: ref, data: { note: textDigest(text) } });
    return { id, by: staff, byName: fullName(tx.sql, staff), at, text };
  },
};

interface Taking {
  readonly campaign: number;
  /** The message that it was taken at. */
  readonly ref: string;
  readonly staff: string;
  readonly at: number;
  readonly until: number;
  /** Whose it was. */
  readonly from: string | null;
}

export function takeClaim(tx: Tx, { campaign, ref, staff, at, until, from }: Taking): void {
  const actor = `staff:${staff}`;
  tx.sql.run(write, { campaign, actor, at, until });
  const data = from === null ? { what: "claimed" } : { what: "taken over", from: `staff:${from}` };
  tx.audit({ kind: "held.claimed", at, actor, subject: ref, data });
}

export function readNotes(sql: Connection, reader: QueueReader, ref: string): NoteRow[] | null {
  const held = heldSubject(sql, reader, ref);
  if (!held) return null;
  // Nobody reads what colleagues note about their own mail.
  if (isSender(sql, reader.staff, held.id)) return [];
  return sql.all(notesOf, { message: held.id }).map(({ id, actor, at, text }) => {
    const by = nameOf(actor);
    return { id, by, byName: fullName(sql, by), at, text };
  });
}

const fullName = (sql: Connection, staff: string): string => staffRow(sql, staff)?.full_name ?? staff;
