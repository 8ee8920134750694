/** Which message a viewer may open: held now or before, or refused and appealed; of an author in their groups. */
import { sql as raw } from "kysely";
import type { Viewer } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";

const byRef = statement((k, p: { ref: string }) =>
  k
    .selectFrom("message as m")
    .leftJoin("appeal as a", "a.message", "m.id")
    .selectAll("m")
    .where("m.ref", "=", p.ref)
    .where((e) => e.or([e("m.held_until", "is not", null), e("a.message", "is not", null)])),
);
const inGroups = statement((_, p: { author: string | null; groups: string }) => {
  return raw<{ one: number }>`
    SELECT 1 AS one FROM member_group WHERE member = ${p.author} AND name IN (SELECT value FROM json_each(${p.groups}))
    LIMIT 1`;
});
/** A hold that nobody else may decide is open to whom it was given. */
const givenTo = statement((k, p: { message: number; staff: string }) =>
  k.selectFrom("held_stuck").select("message").where("message", "=", p.message).where("staff", "=", p.staff),
);

export type ScreenRow = NonNullable<ReturnType<typeof findScreen>>;

export function findScreen(sql: Connection, ref: string, { name, sight }: Viewer) {
  const row = sql.get(byRef, { ref });
  if (!row) return null;
  if (sight.length === 0 || sql.get(inGroups, { author: row.author, groups: JSON.stringify(sight) })) return row;
  return sql.get(givenTo, { message: row.id, staff: name }) ? row : null;
}
