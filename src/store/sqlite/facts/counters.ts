/**
 * The counters that verdicts rest on: distinct other recipients of a sender, of look-alikes, of any message, without
 * relationship. They count what was taken (forwarded or held), one row per pair, so a count costs no more than its bound.
 */
import { type RawBuilder, sql } from "kysely";
import { type Connection, statement } from "../statement.ts";

export const COUNTER_NAMES = ["look-alikes", "recipients", "strangers"] as const;
export type CounterName = (typeof COUNTER_NAMES)[number];

export interface CounterQuery {
  readonly author: string;
  /** Fingerprints that are look-alikes of the message (`wordings.ts`), its own among them. */
  readonly fingerprints: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Persons that do not count: this submission's own. */
  readonly own: readonly number[];
}

/** Lists as JSON, so that one prepared statement serves lists of any length. */
interface Bound {
  readonly author: string;
  readonly fingerprints: string;
  readonly since: number;
  readonly own: string;
}

const others = (p: Bound) => sql`AND c.person NOT IN (SELECT value FROM json_each(${p.own}))`;
const lookAlikes = (p: Bound) => sql`
  SELECT DISTINCT c.person FROM look_alike AS c
  WHERE c.author = ${p.author} AND c.fingerprint IN (SELECT value FROM json_each(${p.fingerprints}))
    AND c.last_at >= ${p.since} ${others(p)}`;
const recipients = (p: Bound) => sql`
  SELECT c.person FROM contact AS c WHERE c.author = ${p.author} AND c.last_at >= ${p.since} ${others(p)}`;
const strangers = (p: Bound) => sql`
  SELECT c.person FROM contact AS c WHERE c.author = ${p.author} AND c.stranger_at >= ${p.since} ${others(p)}`;

const counter = (persons: (p: Bound) => RawBuilder<unknown>) => ({
  count: statement((_, p: Bound) => sql<{ n: number }>`SELECT count(*) AS n FROM (${persons(p)})`),
  beyond: statement((_, p: Bound & { offset: number }) => sql`${persons(p)} LIMIT 1 OFFSET ${p.offset}`),
});
const COUNTERS = {
  "look-alikes": counter(lookAlikes),
  recipients: counter(recipients),
  strangers: counter(strangers),
} as const satisfies Record<CounterName, unknown>;

const bound = ({ author, fingerprints, since, own }: CounterQuery): Bound => ({
  ...{ author, since, fingerprints: JSON.stringify(fingerprints), own: JSON.stringify(own) },
});

/** Distinct other recipients of this sender in the window: of look-alikes, of any message, or strangers. */
export const countOthers = (sql: Connection, name: CounterName, query: CounterQuery): number =>
  sql.get(COUNTERS[name].count, bound(query))?.n ?? 0;

/** Whether there are at least `least` of them; reads no more than that many. */
export const othersReach = (sql: Connection, name: CounterName, query: CounterQuery, least: number): boolean =>
  least <= 0 || sql.get(COUNTERS[name].beyond, { ...bound(query), offset: least - 1 }) !== undefined;

const personsOf = statement((_, p: { keys: string }) => {
  return sql<{ id: number }>`SELECT p.id FROM json_each(${p.keys}) AS o CROSS JOIN person AS p ON p.key = o.value`;
});

/** The persons behind these canonical keys, each once; who is new has none yet. */
export const personIds = (sql: Connection, keys: readonly string[]): number[] =>
  sql.all(personsOf, { keys: JSON.stringify([...new Set(keys)]) }).map(({ id }) => id);

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
type Times = { forwarded: number; strangerAt: number | null; sentAt: number | null };
const addContact = statement((_, p: Pair & Times) => {
  return sql`
    INSERT INTO contact (author, person, last_at, unanswered, stranger_at, sent_at)
    VALUES (${p.author}, ${p.person}, ${p.at}, ${p.forwarded}, ${p.strangerAt}, ${p.sentAt})
    ON CONFLICT DO UPDATE SET
      last_at = max(last_at, excluded.last_at),
      unanswered = unanswered + excluded.unanswered,
      stranger_at = coalesce(max(stranger_at, excluded.stranger_at), stranger_at, excluded.stranger_at),
      sent_at = coalesce(max(sent_at, excluded.sent_at), sent_at, excluded.sent_at)`;
});
const answered = statement((_, p: { author: string; to: string }) => {
  return sql`
    UPDATE contact SET unanswered = 0
    WHERE unanswered > 0
      AND author IN (SELECT a.member FROM json_each(${p.to}) AS o JOIN member_address AS a ON a.key = o.value)
      AND person IN (SELECT q.id FROM member_address AS b JOIN person AS q ON q.key = b.key WHERE b.member = ${p.author})`;
});

export interface Taken extends Pair {
  readonly fingerprint: string;
  /** Forwarded counts towards `unanswered` and as sent, held does not yet. */
  readonly forwarded: boolean;
  /** Without a relationship when it was written to. */
  readonly stranger: boolean;
}

/** One recipient of a message was taken. */
export function countTaken(sql: Connection, { author, person, at, fingerprint, forwarded, stranger }: Taken): void {
  sql.run(addLookAlike, { author, person, at, fingerprint });
  const times = { strangerAt: stranger ? at : null, sentAt: forwarded ? at : null };
  sql.run(addContact, { author, person, at, forwarded: Number(forwarded), ...times });
}

/** A held message to this person goes out at `at`: it counts from now, and as one that waits for an answer. */
export const countReleased = (sql: Connection, pair: Pair): void => {
  sql.run(addContact, { ...pair, forwarded: 1, strangerAt: null, sentAt: pair.at });
};

/** A person wrote to these addresses (keys, JSON array): what its members sent to that person is answered. */
export const markAnswered = (sql: Connection, author: string, to: string): void => {
  sql.run(answered, { author, to });
};
