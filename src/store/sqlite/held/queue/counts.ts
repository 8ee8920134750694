/** How many held messages each filter would leave, beside the others that are set. */
import { type RawBuilder, sql } from "kysely";
import type { Counted, QueueCounts, QueueFilter, QueueReader } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { type Condition, conditions, seen, told } from "./filter.ts";

const MOST = 50;

const count = (where: Condition) =>
  statement(() => sql<{ n: number }>`SELECT count(*) AS n FROM held_item AS i WHERE ${where}`);
/** From the index by age. */
const oldest = (where: Condition) =>
  statement(() => sql<{ at: number | null }>`SELECT min(i.received_at) AS at FROM held_item AS i WHERE ${where}`);
const list = (query: RawBuilder<Counted>) => statement(() => query);

/** Marks and held envelopes are of open items alone; where nothing is filtered, only what goes out by itself is to be left out. */
const WAITS = sql<boolean>`x.message NOT IN (SELECT o.message FROM held_item AS o WHERE o.by_itself = 1 AND o.ended_at IS NULL)`;
/** Of the items that `where` lets through; null: of all in the queue. */
const marksOf = (where: Condition | null) =>
  where
    ? sql`held_mark AS x CROSS JOIN held_item AS i ON i.message = x.message WHERE ${where}`
    : sql`held_mark AS x WHERE ${WAITS}`;
const envelopesOf = (where: Condition | null) =>
  where
    ? sql`held_item AS i CROSS JOIN envelope AS x ON x.message = i.message WHERE ${where}`
    : sql`envelope AS x INDEXED BY envelope_held WHERE ${WAITS}`;

const marks = (kind: "rule" | "clause", where: Condition | null) => sql<Counted>`
  SELECT x.value, x.value AS label, count(*) AS count FROM ${marksOf(where)} AND x.kind = ${kind}
  GROUP BY x.value ORDER BY 3 DESC, 1`;
/** Every value there is that the reader may know, however the filters stand. */
const values = (kind: "rule" | "clause", known: Condition | null) => sql<Counted>`
  WITH RECURSIVE v(value) AS (
    SELECT min(value) FROM held_mark WHERE kind = ${kind}
    UNION ALL SELECT (SELECT min(value) FROM held_mark WHERE kind = ${kind} AND value > v.value) FROM v WHERE v.value IS NOT NULL)
  SELECT value, value AS label, 0 AS count FROM v WHERE value IS NOT NULL ${
    known === null
      ? sql``
      : sql`AND EXISTS (SELECT 1 FROM held_mark AS k CROSS JOIN held_item AS i ON i.message = k.message
          WHERE k.kind = ${kind} AND k.value = v.value AND ${known})`
  }`;
const senders = (where: Condition) => sql<Counted>`
  SELECT t.author AS value, coalesce(a.name, t.author) AS label, t.n AS count FROM (
    SELECT i.author, count(*) AS n FROM held_item AS i WHERE ${where} AND i.author IS NOT NULL
    GROUP BY i.author ORDER BY n DESC, i.author LIMIT ${MOST}) AS t
  LEFT JOIN member AS a ON a.id = t.author ORDER BY count DESC, value`;
const recipients = (where: Condition | null) => sql<Counted>`
  SELECT p.key AS value, coalesce(p.address, p.key) AS label, t.n AS count FROM (
    SELECT x.person, count(*) AS n FROM ${envelopesOf(where)} AND x.state = 'held'
    GROUP BY x.person ORDER BY n DESC LIMIT ${MOST}) AS t
  CROSS JOIN person AS p ON p.id = t.person WHERE p.key IS NOT NULL ORDER BY count DESC, value`;
const groups = (where: Condition) => sql<Counted>`
  SELECT g.name AS value, g.name AS label, sum(t.n) AS count
  FROM (SELECT i.author, count(*) AS n FROM held_item AS i WHERE ${where} GROUP BY i.author) AS t
  CROSS JOIN member_group AS g ON g.member = t.author GROUP BY g.name ORDER BY 3 DESC, 1`;
const proposed = (where: Condition) => sql<Counted>`
  SELECT 'proposed' AS value, '' AS label, count(DISTINCT d.message) AS count FROM decision AS d INDEXED BY decision_proposed
  CROSS JOIN held_item AS i ON i.message = d.message WHERE d.state = 'proposed' AND ${where}`;

/** The only one of the counts that depends on who asks. */
export const countMine = (connection: Connection, reader: QueueReader, filter: QueueFilter): number =>
  connection.get(count(conditions(connection, reader, { ...filter, mine: true })), {})?.n ?? 0;

export function readCounts(
  connection: Connection,
  reader: QueueReader,
  filter: QueueFilter,
  ages: readonly number[],
): QueueCounts {
  const but = (without?: keyof QueueFilter) => conditions(connection, reader, filter, without);
  const number = (where: Condition) => connection.get(count(where), {})?.n ?? 0;
  const all = (query: RawBuilder<Counted>) => connection.all(list(query), {});
  const orAll = (without: keyof QueueFilter) => (isWhole(reader, filter, without) ? null : but(without));
  const known = told(connection, reader);
  const where = (kind: "rule" | "clause") => (known === null ? orAll(kind) : sql<boolean>`${but(kind)} AND ${known}`);
  const marked = (kind: "rule" | "clause") => withNone(all(marks(kind, where(kind))), all(values(kind, known)));
  const flagged = (flag: "urgent" | "reopened" | "stuck") =>
    number(conditions(connection, reader, { ...filter, [flag]: true }));
  return {
    messages: number(but()),
    waiting: number(seen(reader)),
    oldest: connection.get(oldest(seen(reader)), {})?.at ?? null,
    ...{ rules: marked("rule"), clauses: marked("clause") },
    senders: all(senders(but("sender"))),
    recipients: all(recipients(orAll("recipient"))),
    groups: all(groups(but("group"))),
    ages: ages.map((age) => number(conditions(connection, reader, { ...filter, receivedBy: reader.now - age }))),
    ...{ urgent: flagged("urgent"), reopened: flagged("reopened"), stuck: flagged("stuck") },
    mine: countMine(connection, reader, filter),
    proposed: all(proposed(seen(reader)))[0]?.count ?? 0,
  };
}

/** Nothing is filtered, and the reader may see all. */
const isWhole = ({ groups }: QueueReader, filter: QueueFilter, without: keyof QueueFilter): boolean =>
  groups.length === 0 &&
  Object.entries(filter).every(([key, value]) => key === without || value === undefined || value === false);

/** Values of which nothing is left stay in the list, at its end. */
function withNone(counted: readonly Counted[], every: readonly Counted[]): Counted[] {
  const known = new Set(counted.map(({ value }) => value));
  return [...counted, ...every.filter(({ value }) => !known.has(value))];
}
