/** Events, who takes part, and who declined. */
import { sql as raw } from "kysely";
import type { ParticipationKind, Standing } from "../../../../mail/words.ts";
import type { EventDetail, EventRecord, Sight } from "../../../port.ts";
import { editableEvent } from "../../records/editable.ts";
import { type Connection, statement } from "../../statement.ts";
import type { DeskReads } from "../index.ts";

const found = statement((_, p: { match: string; limit: number }) => {
  return raw<Omit<EventRecord, "approvedSideEvents"> & { sides: string }>`
    SELECT e.id, e.name, e.starts, e.ends, e.place,
      (SELECT json_group_array(name) FROM (SELECT s.name FROM side_event AS s WHERE s.event = e.id ORDER BY s.position)) AS sides,
      (SELECT count(*) FROM participation AS p WHERE p.event = e.id) AS participants
    FROM event AS e WHERE instr(lower(e.id || char(10) || e.name || char(10) || e.place), ${p.match}) > 0
    ORDER BY e.starts DESC, e.id LIMIT ${p.limit}`;
});
type Row = Omit<EventDetail["participations"][number], "as" | "standing"> & { as: string; standing: string };
const takingPart = statement((_, p: { event: string; sight: string | null }) => {
  return raw<Row>`
    SELECT m.id, m.name, m.organisation, m.standing, t.kind AS "as", t.from_at AS "from", t.until_at AS until,
      (SELECT f.text FROM member_address AS f WHERE f.member = m.id AND f.position = 0) AS address
    FROM participation AS t JOIN member AS m ON m.id = t.member
    WHERE t.event = ${p.event} AND (${p.sight} IS NULL OR EXISTS (SELECT 1 FROM member_group AS g
      WHERE g.member = m.id AND g.name IN (SELECT value FROM json_each(${p.sight}))))
    ORDER BY m.id, t.kind LIMIT 2000`;
});
const declined = statement((_, p: { name: string; sight: string | null }) => {
  return raw<EventDetail["declines"][number]>`
    SELECT p.address, d.grantee, d.at FROM event_decline AS d JOIN person AS p ON p.id = d.person
    WHERE d.name = ${p.name} AND p.address IS NOT NULL AND (${p.sight} IS NULL OR EXISTS (SELECT 1 FROM member_group AS g
      WHERE g.member = d.grantee AND g.name IN (SELECT value FROM json_each(${p.sight}))))
    ORDER BY d.at DESC LIMIT 500`;
});

function deskEvents(sql: Connection, match: string, limit: number): readonly EventRecord[] {
  return sql
    .all(found, { match: match.toLowerCase(), limit })
    .map(({ sides, ...row }) => ({ ...row, approvedSideEvents: JSON.parse(sides) as string[] }));
}

function deskEvent(sql: Connection, id: string, groups: Sight): EventDetail | null {
  const event = editableEvent(sql, id);
  if (!event) return null;
  const sight = groups.length === 0 ? null : JSON.stringify(groups);
  return {
    ...event,
    participations: sql.all(takingPart, { event: id, sight }).map((row) => ({
      ...row,
      as: row.as as ParticipationKind,
      standing: row.standing as Standing,
    })),
    declines: sql.all(declined, { name: event.name.toLowerCase(), sight }),
  };
}

export const eventReads = { deskEvents, deskEvent } satisfies Partial<DeskReads>;
