/** The held message that somebody wants to do something about: there, and theirs to see. */
import { maySee } from "../../../review/conflict.ts";
import type { QueueReader } from "../../port.ts";
import { groupNamesOf } from "../members.ts";
import { type Connection, statement } from "../statement.ts";

const heldBy = statement((k, p: { ref: string }) =>
  k
    .selectFrom("message as m")
    .innerJoin("held_item as i", "i.message", "m.id")
    .select(["m.id", "m.ref", "m.author", "m.subject", "i.ended_at", "i.campaign"])
    .where("m.ref", "=", p.ref),
);
const namedFor = statement((k, p: { message: number; staff: string }) =>
  k.selectFrom("held_stuck").select("message").where("message", "=", p.message).where("staff", "=", p.staff),
);

export interface HeldSubject {
  readonly id: number;
  readonly ref: string;
  readonly author: string | null;
  readonly subject: string;
  readonly ended_at: number | null;
  readonly campaign: number;
}

/** Null for a message that never was held, and for one of an author outside the reader's groups. */
export function heldSubject(
  sql: Connection,
  reader: Pick<QueueReader, "groups" | "staff">,
  ref: string,
): HeldSubject | null {
  const row = sql.get(heldBy, { ref });
  if (!row) return null;
  if (maySee(reader.groups, row.author === null ? [] : groupNamesOf(sql, row.author))) return row;
  return sql.get(namedFor, { message: row.id, staff: reader.staff }) ? row : null;
}
