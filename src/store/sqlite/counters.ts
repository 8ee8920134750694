/**
 * The counters that verdicts rest on: distinct other recipients of a sender, of look-alikes and of any message. They
 * count what was taken (forwarded or held), one row per pair, so a count costs no more than its bound.
 */
import { sql } from "kysely";
import { type Connection, statement } from "./statement.ts";

export interface CounterQuery {
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Distinct canonical keys that do not count: this submission's own. */
  readonly own: readonly string[];
  /** Counting stops here. */
  readonly limit: number;
}

const lookAlikes = statement((_, p: Omit<CounterQuery, "own"> & { fingerprint: string }) => {
  return sql<{ n: number }>`
    SELECT count(*) AS n FROM (
      SELECT 1 FROM look_alike
      WHERE author = ${p.author} AND fingerprint = ${p.fingerprint} AND last_at >= ${p.since} LIMIT ${p.limit})`;
});
const recipients = statement((_, p: Omit<CounterQuery, "own">) => {
  return sql<{ n: number }>`
    SELECT count(*) AS n FROM (
      SELECT 1 FROM contact WHERE author = ${p.author} AND last_at >= ${p.since} LIMIT ${p.limit})`;
});
const ownLookAlike = statement((k, p: Omit<CounterQuery, "own" | "limit"> & { fingerprint: string; key: string }) =>
  k
    .selectFrom("look_alike as l")
    .innerJoin("person as p", "p.id", "l.person")
    .select("l.person")
    .where("p.key", "=", p.key)
    .where("l.author", "=", p.author)
    .where("l.fingerprint", "=", p.fingerprint)
    .where("l.last_at", ">=", p.since),
);
const ownRecipient = statement((k, p: Omit<CounterQuery, "own" | "limit"> & { key: string }) =>
  k
    .selectFrom("contact as c")
    .innerJoin("person as p", "p.id", "c.person")
    .select("c.person")
    .where("p.key", "=", p.key)
    .where("c.author", "=", p.author)
    .where("c.last_at", ">=", p.since),
);

/** Distinct other recipients that got a look-alike from this sender, up to `limit`. */
export function countLookAlikes(sql: Connection, query: CounterQuery & { fingerprint: string }): number {
  const { own, limit, ...rest } = query;
  const all = sql.get(lookAlikes, { ...rest, limit: limit + own.length })?.n ?? 0;
  return all === 0 ? 0 : Math.min(limit, all - counted(own, (key) => sql.get(ownLookAlike, { ...rest, key })));
}

/** Distinct other recipients of this sender, any message, up to `limit`. */
export function countRecipients(sql: Connection, query: CounterQuery): number {
  const { own, limit, ...rest } = query;
  const all = sql.get(recipients, { ...rest, limit: limit + own.length })?.n ?? 0;
  return all === 0 ? 0 : Math.min(limit, all - counted(own, (key) => sql.get(ownRecipient, { ...rest, key })));
}

/** At most `own.length` of those counted are the submission's own, so counting that many more leaves `limit` others. */
const counted = (own: readonly string[], find: (key: string) => unknown): number =>
  own.filter((key) => find(key) !== undefined).length;

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
