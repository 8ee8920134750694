/** What waits, for whom, and what nobody may decide: queries of the reader's thread, a piece of a long queue at a time. */
import { sql as raw } from "kysely";
import { NOTHING_WAITS, withItem } from "../../../review/waiting.ts";
import type { Asked, Backlog, Survey, Waiting } from "../../port.ts";
import { partiesOf } from "../held/decisions/parties.ts";
import { type Connection, statement } from "../statement.ts";
import { Deciders } from "./deciding.ts";

const HOUR = 3_600_000;
/** Ages that figures are told by, milliseconds. */
const AGES = [0, 4 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR] as const;

// Literal, so that the partial indexes serve.
const WAITS = raw`i.ended_at IS NULL AND i.by_itself = 0`;

interface OpenRow {
  readonly message: number;
  readonly received: number;
  readonly urgent: number;
  readonly ref: string;
  readonly sender: string;
  readonly known: number;
}
const openAfter = statement((_, p: { after: number; limit: number }) => {
  return raw<OpenRow>`SELECT i.message, i.received_at AS received, i.urgent_at IS NOT NULL AS urgent, m.ref,
      coalesce(a.name, '') AS sender, EXISTS (SELECT 1 FROM held_stuck AS s WHERE s.message = i.message) AS known
    FROM held_item AS i JOIN message AS m ON m.id = i.message LEFT JOIN member AS a ON a.id = i.author
    WHERE ${WAITS} AND i.message > ${p.after} ORDER BY i.message LIMIT ${p.limit}`;
});

function surveyHeld(sql: Connection, after: number, limit: number, asked: readonly Asked[]): Survey {
  const deciders = new Deciders(sql);
  const before = new Map(asked.map((one) => [one.name, one.before]));
  const waiting = new Map<string, Waiting>();
  const stuck: number[] = [];
  const rows = sql.all(openAfter, { after, limit });
  for (const row of rows) {
    const parties = partiesOf(sql, row.message);
    if (deciders.enough(row.message, parties) === (row.known === 1)) stuck.push(row.message);
    const isDue = (name: string) => row.urgent === 1 || row.received <= (before.get(name) ?? Number.NEGATIVE_INFINITY);
    if (![...before.keys()].some(isDue)) continue;
    const item = { ref: row.ref, sender: row.sender, receivedAt: row.received, urgent: row.urgent === 1 };
    for (const name of deciders.withNamed(row.message, parties))
      if (before.has(name) && isDue(name)) waiting.set(name, withItem(waiting.get(name) ?? NOTHING_WAITS, item));
  }
  const last = rows.length < limit ? null : (rows.at(-1)?.message ?? null);
  return { stuck, waiting: [...waiting].map(([staff, what]) => ({ staff, waiting: what })), last };
}

type Seen = { groups: string };
const seen = ({ groups }: Seen) => raw`(json_array_length(${groups}) = 0 OR i.author IN (SELECT g.member
  FROM member_group AS g WHERE g.name IN (SELECT value FROM json_each(${groups}))))`;
const figures = statement((_, p: Seen) => {
  return raw<{ open: number; urgent: number; stuck: number; routed: number; oldest: number | null }>`
    SELECT count(*) AS open, count(i.urgent_at) AS urgent, count(s.message) AS stuck, count(s.staff) AS routed,
      min(i.received_at) AS oldest
    FROM held_item AS i LEFT JOIN held_stuck AS s ON s.message = i.message WHERE ${WAITS} AND ${seen(p)}`;
});
const olderThan = statement((_, p: Seen & { before: number }) => {
  return raw<{ n: number }>`SELECT count(*) AS n FROM held_item AS i
    WHERE ${WAITS} AND i.received_at <= ${p.before} AND ${seen(p)}`;
});
const NONE = { open: 0, urgent: 0, stuck: 0, routed: 0, oldest: null };

function heldBacklog(sql: Connection, sight: readonly string[], now: number): Backlog {
  const groups = JSON.stringify(sight);
  const { oldest, ...counts } = sql.get(figures, { groups }) ?? NONE;
  const ages = AGES.map((age) => ({ age, count: sql.get(olderThan, { groups, before: now - age })?.n ?? 0 }));
  return { ...counts, oldestAt: oldest, ages };
}

export const contractReads = { surveyHeld, heldBacklog };
