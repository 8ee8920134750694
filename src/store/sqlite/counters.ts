/**
 * The counters that verdicts rest on: distinct other recipients of a sender, of look-alikes and of any message. They
 * count what was taken (forwarded or held), one row per pair, so a count costs no more than its bound.
 */
import { type RawBuilder, sql } from "kysely";
import { type Connection, statement } from "./statement.ts";

export type CounterName = "look-alikes" | "recipients";

export interface CounterQuery {
  readonly author: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Distinct canonical keys that do not count: this submission's own. */
  readonly own: readonly string[];
}

type Window = Omit<CounterQuery, "own">;

const lookAlikes = (p: Window) =>
  sql`FROM look_alike AS c
    WHERE c.author = ${p.author} AND c.fingerprint = ${p.fingerprint} AND c.last_at >= ${p.since}`;
const recipients = (p: Window) => sql`FROM contact AS c WHERE c.author = ${p.author} AND c.last_at >= ${p.since}`;

const counter = (pairs: (p: Window) => RawBuilder<unknown>) => ({
  count: statement((_, p: Window) => sql<{ n: number }>`SELECT count(*) AS n ${pairs(p)}`),
  beyond: statement((_, p: Window & { offset: number }) => sql`SELECT 1 ${pairs(p)} LIMIT 1 OFFSET ${p.offset}`),
  own: statement((_, p: Window & { key: string }) => {
    return sql`SELECT 1 ${pairs(p)} AND c.person = (SELECT id FROM person WHERE key = ${p.key})`;
  }),
});
const COUNTERS = { "look-alikes": counter(lookAlikes), recipients: counter(recipients) } as const;

/** Distinct other recipients of this sender in the window: of look-alikes, or of any message. */
export function countOthers(sql: Connection, name: CounterName, query: CounterQuery): number {
  const all = sql.get(COUNTERS[name].count, query)?.n ?? 0;
  return all === 0 ? 0 : all - countOwn(sql, name, query);
}

/** Whether there are at least `bound` of them; reads no more than that many. */
export function othersReach(sql: Connection, name: CounterName, query: CounterQuery, bound: number): boolean {
  if (bound <= 0) return true;
  const { beyond } = COUNTERS[name];
  if (!sql.get(beyond, { ...query, offset: bound - 1 })) return false;
  return sql.get(beyond, { ...query, offset: bound - 1 + countOwn(sql, name, query) }) !== undefined;
}

const countOwn = (sql: Connection, name: CounterName, query: CounterQuery): number =>
  query.own.filter((key) => sql.get(COUNTERS[name].own, { ...query, key }) !== undefined).length;

interface Pair {
  readonly author: string;
  readonly person: number;
  readonly at: number;
}

const addLookAlike = statement((_, p: Pair & { fingerprint: string }) => {
  return sql`
    INSERT INTO look_alike (author, fingerprint, person, last_at)
    VALUES (${p.author}, ${p.fingerprint}, ${p.person}, ${p.at})
    ON CONFLICT DO UPDATE SET last_at = max(last_at, excluded.last_at)`;
});
const addContact = statement((_, p: Pair & { forwarded: number }) => {
  return sql`
    INSERT INTO contact (author, person, last_at, unanswered)
    VALUES (${p.author}, ${p.person}, ${p.at}, ${p.forwarded})
    ON CONFLICT DO UPDATE SET
      last_at = max(last_at, excluded.last_at), unanswered = unanswered + excluded.unanswered`;
});
const answered = statement((_, p: { author: string; to: string }) => {
  return sql`
    UPDATE contact SET unanswered = 0
    WHERE unanswered > 0
      AND author IN (SELECT a.member FROM json_each(${p.to}) AS o JOIN member_address AS a ON a.key = o.value)
      AND person IN (SELECT q.id FROM member_address AS b JOIN person AS q ON q.key = b.key WHERE b.member = ${p.author})`;
});

/** One recipient of a message was taken: `forwarded` counts towards `unanswered`, held does not yet. */
export function countTaken(sql: Connection, pair: Pair & { fingerprint: string; forwarded: boolean }): void {
  const { author, person, at, fingerprint } = pair;
  sql.run(addLookAlike, { author, person, at, fingerprint });
  sql.run(addContact, { author, person, at, forwarded: Number(pair.forwarded) });
}

/** A held message to this person was released: it now counts as one that waits for an answer. */
export const countReleased = (sql: Connection, pair: Pair): void => {
  sql.run(addContact, { ...pair, forwarded: 1 });
};

/** A person wrote to these addresses (keys, JSON array): what its members sent to that person is answered. */
export const markAnswered = (sql: Connection, author: string, to: string): void => {
  sql.run(answered, { author, to });
};
