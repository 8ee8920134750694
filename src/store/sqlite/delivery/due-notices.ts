/** Notices that are due, one by one or together as a digest, and what became of them. */
import { sql } from "kysely";
import type { DeliveryVerbs } from "../../port.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import type { Claim } from "./claim.ts";

/** When a temporary failure names no time, and how much time a digest spans. */
const RETRY = 60_000;
const HOUR = 3_600_000;

/** A digest names so many messages and counts the rest. */
const MOST_NAMED = 100;

// Literal, so that the partial indexes serve.
const due = sql<boolean>`n.state = 'due'`;
const addressed = sql<boolean>`to_key <> ''`;
const columns = [
  ...(["n.id", "n.message", "n.order_json", "n.about", "n.header", "n.created_at", "n.attempts"] as const),
  ...(["n.digest", "n.to_key"] as const),
  ...(["m.ref", "m.subject", "m.message_id", "m.received_at", "m.envid", "m.ret", "m.session"] as const),
] as const;
const dueNotices = statement((k, p: { now: number; limit: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(columns)
    .where(due)
    .where("n.due_at", "<=", p.now)
    .orderBy("n.due_at")
    .limit(p.limit),
);
const leaseNotice = statement((k, p: { id: number; until: number }) =>
  k.updateTable("notice").set({ due_at: p.until, leased: 1 }).where("id", "=", p.id),
);

/** What one address is told together: of one hour of the clock, so that a lease that ran out gives the same letter again. */
interface Together {
  to: string;
  from: number;
  until: number;
}
const partsOf = statement((k, p: Together & { now: number; most: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(columns)
    .where(due)
    .where(addressed)
    .where("n.to_key", "=", p.to)
    .where("n.digest", "=", 1)
    .where("n.created_at", ">=", p.from)
    .where("n.created_at", "<", p.until)
    .where("n.due_at", "<=", p.now)
    .orderBy("n.created_at")
    .orderBy("n.id")
    .limit(p.most),
);
const leaseTogether = statement((k, p: Together & { now: number; lease: number }) =>
  k
    .updateTable("notice")
    .set({ due_at: p.lease, leased: 1 })
    .where("state", "=", "due")
    .where(addressed)
    .where("to_key", "=", p.to)
    .where("digest", "=", 1)
    .where("created_at", ">=", p.from)
    .where("created_at", "<", p.until)
    .where("due_at", "<=", p.now),
);
const leasedTogether = statement((k, p: Together) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(["n.id", "n.state", "n.kind", "n.about", "n.digest", "n.to_key", "n.created_at", "m.ref"])
    .where(due)
    .where(addressed)
    .where("n.to_key", "=", p.to)
    .where("n.digest", "=", 1)
    .where("n.leased", "=", 1)
    .where("n.created_at", ">=", p.from)
    .where("n.created_at", "<", p.until)
    .orderBy("n.id"),
);
const noticeById = statement((k, p: { id: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(["n.id", "n.state", "n.kind", "n.about", "n.digest", "n.to_key", "n.created_at", "m.ref"])
    .where("n.id", "=", p.id),
);
/** Its words and addresses go with its end. */
const endNotice = statement((k, p: { id: number; state: string; at: number; reply: string }) =>
  k
    .updateTable("notice")
    .set({
      state: p.state,
      order_json: "{}",
      about: null,
      header: null,
      attempts: sql`attempts + 1`,
      last_reply: p.reply,
      ended_at: p.at,
    })
    .where("id", "=", p.id),
);
const laterNotice = statement((k, p: { id: number; next: number; reply: string }) =>
  k
    .updateTable("notice")
    .set({ due_at: p.next, leased: 0, attempts: sql`attempts + 1`, last_reply: p.reply })
    .where("id", "=", p.id),
);

/** What a notice is about: a message that was taken, or what stands with the notice itself. */
export interface NoticeAbout {
  readonly ref: string;
  readonly subject: string;
  readonly messageId: string | null;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

interface AboutColumns {
  readonly about: string | null;
  readonly ref: string | null;
  readonly subject?: string | null;
  readonly message_id?: string | null;
  readonly received_at?: number | null;
}

export function aboutOf(row: AboutColumns): NoticeAbout {
  if (row.about !== null) return JSON.parse(row.about) as NoticeAbout;
  const { ref, subject, message_id: messageId, received_at: receivedAt } = row;
  return { ref: ref ?? "", subject: subject ?? "", messageId: messageId ?? null, receivedAt: receivedAt ?? 0 };
}

type Row = NonNullable<(typeof dueNotices)["types"]> extends (args: never) => infer Found ? Found : never;

/** One letter to write: a notice, or those of a digest, oldest first, and how many more there are than are named. */
export interface ClaimedNotice {
  readonly rows: readonly [Row, ...Row[]];
  readonly more: number;
}

export function claimNotices(tx: Tx, { now, leaseUntil, limit }: Claim): ClaimedNotice[] {
  const digests = new Set<string>();
  return tx.sql.all(dueNotices, { now, limit }).flatMap((row): ClaimedNotice[] => {
    if (row.digest === 0) {
      tx.sql.run(leaseNotice, { id: row.id, until: leaseUntil });
      return [{ rows: [row], more: 0 }];
    }
    const span = spanOf(row);
    const known = `${span.to} ${span.from}`;
    if (digests.has(known)) return [];
    digests.add(known);
    const [first = row, ...others] = tx.sql.all(partsOf, { ...span, now, most: MOST_NAMED });
    const { changes } = tx.sql.run(leaseTogether, { ...span, now, lease: leaseUntil });
    return [{ rows: [first, ...others], more: changes - others.length - 1 }];
  });
}

function spanOf({ to_key: to, created_at: at }: { to_key: string; created_at: number }): Together {
  const from = at - (at % HOUR);
  return { to, from, until: from + HOUR };
}

type Outcome = Parameters<DeliveryVerbs["settleNotice"]>[1];

/** Of a digest, all that was leased with it: what came meanwhile is told by another letter. */
export function settleNotice(tx: Tx, id: number, { at, result, reply, nextAt }: Outcome): void {
  const notice = tx.sql.get(noticeById, { id });
  if (notice?.state !== "due") return;
  const settled = notice.digest === 1 ? tx.sql.all(leasedTogether, spanOf(notice)) : [notice];
  for (const one of settled) {
    if (result === "later") {
      tx.sql.run(laterNotice, { id: one.id, next: nextAt ?? at + RETRY, reply });
      continue;
    }
    tx.sql.run(endNotice, { id: one.id, state: result, at, reply });
    const kind = result === "sent" ? "notice.sent" : "notice.failed";
    tx.audit({ kind, at, actor: "system", subject: aboutOf(one).ref, data: { kind: one.kind } });
  }
}
