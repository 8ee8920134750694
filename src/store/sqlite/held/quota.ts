/**
 * What was held for a quota alone goes out when the quota returns, oldest first, and never beyond it: this is the writer,
 * so nobody forwards or releases anything between the counting and the release (docs/decisions/0016).
 */
import { sql } from "kysely";
import { endedNotice } from "../../../notices/index.ts";
import type { ActivePolicy } from "../../../policy/pack.ts";
import { type Limit, limitsFor } from "../../../policy/quota.ts";
import { countReleased } from "../facts/counters.ts";
import { oweNotice, pathText } from "../mail/ending.ts";
import { groupNamesOf } from "../members.ts";
import { PolicyCache } from "../policy/reads.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

interface Waiting {
  readonly id: number;
  readonly ref: string;
  readonly author: string;
  readonly received_at: number;
  readonly give_up_at: number;
  readonly reverse_path: string | null;
  readonly language: string | null;
}
/** Not of those whom a sanction has met meanwhile: a person decides about their mail. */
const waiting = statement((_, _p: Record<never, never>) => {
  return sql<Waiting>`
    SELECT m.id, m.ref, m.author, m.received_at, m.give_up_at, m.reverse_path,
      coalesce(nullif(l.language, ''), m.language) AS language
    FROM (SELECT DISTINCT message FROM envelope WHERE state = 'held' AND quota = 1 ORDER BY message) AS w
    CROSS JOIN message AS m ON m.id = w.message
    CROSS JOIN member AS a ON a.id = m.author AND a.standing IN ('good', 'warned')
    CROSS JOIN member AS l ON l.id = m.login AND l.standing IN ('good', 'warned')`;
});
type HeldRow = { id: number; recipient: string; person: number; ref: string };
const heldOf = statement((_, p: { message: number }) => {
  return sql<HeldRow>`
    SELECT e.id, e.recipient, e.person, p.ref FROM envelope AS e CROSS JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held' AND e.quota = 1 ORDER BY e.id`;
});
/** `released_at` stays empty: no person overrode anything, so the fresh check knows no exception for it. */
const release = statement((k, p: { id: number; at: number; giveUpAt: number }) =>
  k
    .updateTable("envelope")
    .set({ state: "queued", due_at: p.at, decided_at: p.at, decided_by: "system", give_up_at: p.giveUpAt })
    .where("id", "=", p.id),
);
const sentSince = statement((_, p: { author: string; since: number }) => {
  return sql<{ n: number }>`
    SELECT count(*) AS n FROM contact WHERE author = ${p.author} AND last_at >= ${p.since} AND sent_at >= ${p.since}`;
});
const lastSent = statement((k, p: { author: string; person: number }) =>
  k.selectFrom("contact").select("sent_at").where("author", "=", p.author).where("person", "=", p.person),
);

/** @param window of the counters, milliseconds. @returns how many envelopes it released */
export function releaseQuota(tx: Tx, now: number, window: number): number {
  const messages = tx.sql.all(waiting, {});
  const policy = messages.length > 0 ? new PolicyCache(tx.sql).active(now) : null;
  if (!policy) return 0;
  const allowances = new Map<string, Allowance>();
  let count = 0;
  for (const message of messages) {
    const { author } = message;
    const allowance = allowances.get(author) ?? allowanceOf(tx.sql, policy, author, now, window);
    allowances.set(author, allowance);
    count += allowance.isSpent ? 0 : releaseSome(tx, message, allowance, now);
  }
  return count;
}

function allowanceOf(sql: Connection, policy: ActivePolicy, author: string, now: number, window: number): Allowance {
  const groups = groupNamesOf(sql, author);
  return new Allowance(sql, author, limitsFor(policy, { groups, at: now, window }), now);
}

function releaseSome(tx: Tx, message: Waiting, allowance: Allowance, at: number): number {
  const giveUpAt = at + message.give_up_at - message.received_at;
  const released: HeldRow[] = [];
  for (const row of tx.sql.all(heldOf, { message: message.id })) {
    if (!allowance.take(row.person)) break;
    tx.sql.run(release, { id: row.id, at, giveUpAt });
    countReleased(tx.sql, { author: message.author, person: row.person, at });
    released.push(row);
  }
  if (released.length === 0) return 0;
  tell(tx, message, released, at);
  const recipients = released.map(({ ref }) => `person:${ref}`);
  tx.audit({ kind: "held.released", at, actor: "system", subject: message.ref, data: { recipients, cause: "quota" } });
  tx.wake();
  return released.length;
}

function tell(tx: Tx, message: Waiting, released: readonly HeldRow[], at: number): void {
  const recipients = released.map(({ recipient }) => recipient);
  const to = pathText(message.reverse_path);
  oweNotice(
    tx,
    message.id,
    endedNotice("released", { to, language: message.language ?? "", recipients, byItself: true }),
    at,
  );
}

/** What is left of one sender's limits. */
class Allowance {
  readonly #sql: Connection;
  readonly #author: string;
  readonly #windows: { readonly since: number; left: number }[];
  /** Somebody was refused: who came later waits too, so that the oldest goes first. */
  isSpent = false;

  constructor(sql: Connection, author: string, limits: readonly Limit[], now: number) {
    this.#sql = sql;
    this.#author = author;
    this.#windows = limits.map(({ span, most }) => {
      const since = now - span;
      return { since, left: most - (sql.get(sentSince, { author, since })?.n ?? 0) };
    });
  }

  /** A person who counts in a window already costs nothing there. */
  take(person: number): boolean {
    const sentAt = this.#sql.get(lastSent, { author: this.#author, person })?.sent_at ?? Number.NEGATIVE_INFINITY;
    const charged = this.#windows.filter(({ since }) => sentAt < since);
    this.isSpent = charged.some(({ left }) => left <= 0);
    if (!this.isSpent) for (const window of charged) window.left -= 1;
    return !this.isSpent;
  }
}
