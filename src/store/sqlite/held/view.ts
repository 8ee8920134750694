/** Who saw what of a held message: a look at content is an entry of the trail. */
import { sql as raw } from "kysely";
import { NotHeld, type ScreenVerbs } from "../../port.ts";
import { statement } from "../statement.ts";
import type { Tx, WriterVerbs } from "../tx.ts";

/** The same eyes on the same thing within this time are one look, milliseconds. */
const ONE_LOOK = 600_000;

const known = statement((k, p: { ref: string }) => k.selectFrom("message").select("id").where("ref", "=", p.ref));
const seenSince = statement((_, p: { ref: string; actor: string; view: string; part: number; since: number }) => {
  return raw<{ seq: number }>`
    SELECT seq FROM audit WHERE subject = ${p.ref} AND kind = 'held.viewed' AND actor = ${p.actor} AND at > ${p.since}
      AND json_extract(data, '$.view') = ${p.view} AND ifnull(json_extract(data, '$.part'), -1) = ${p.part}
    ORDER BY seq DESC LIMIT 1`;
});

export const viewVerbs: WriterVerbs<ScreenVerbs, "recordLook"> = {
  recordLook(tx: Tx, { ref, view, part, actor, at }) {
    if (!tx.sql.get(known, { ref })) throw new NotHeld(ref);
    if (tx.sql.get(seenSince, { ref, actor, view, part: part ?? -1, since: at - ONE_LOOK })) return;
    tx.audit({ kind: "held.viewed", at, actor, subject: ref, data: { view, ...(part !== undefined && { part }) } });
  },
};
