/** Notices that are due, one by one or together (docs/decisions/0025, 0038), and what became of them. */
import { type RawBuilder, sql } from "kysely";
import type { DeliveryVerbs } from "../../port.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import type { Claim } from "./claim.ts";

/** When a temporary failure names no time, and how much time a digest spans. */
const RETRY = 60_000;
const HOUR = 3_600_000;

/** A letter names so many messages and counts the rest. */
const MOST_NAMED = 100;

// Literal, so that the partial index serves.
const due = sql<boolean>`n.state = 'due'`;
/** A batch is told when all of it was carried out that can be for now; what waits for a second person holds nothing up. */
export const isWhole = sql<boolean>`(n.batch IS NULL
  OR NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.batch = n.batch AND d.state = 'pending'))`;
const columns = [
  ...(["n.id", "n.message", "n.order_json", "n.about", "n.header", "n.created_at", "n.attempts"] as const),
  ...(["n.digest", "n.to_key", "n.batch"] as const),
  ...(["m.ref", "m.subject", "m.message_id", "m.received_at", "m.envid", "m.ret", "m.session"] as const),
] as const;
const identity = [
  ...(["n.id", "n.state", "n.kind", "n.about", "n.created_at", "n.due_at", "m.ref"] as const),
  ...(["n.digest", "n.to_key", "n.batch"] as const),
] as const;
const dueNotices = statement((k, p: { now: number; limit: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(columns)
    .where(due)
    .where("n.due_at", "<=", p.now)
    .where(isWhole)
    .orderBy("n.due_at")
    .limit(p.limit),
);
const leaseNotice = statement((k, p: { id: number; until: number }) =>
  k.updateTable("notice").set({ due_at: p.until, leased: 1 }).where("id", "=", p.id),
);

/** What one address is told together: of one batch, or of one hour of the clock. */
interface Span {
  readonly to: string;
  readonly batch: string | null;
  readonly from: number;
  readonly before: number;
}

/** How the notices of one letter are found. */
function letter(within: (p: Span) => RawBuilder<boolean>) {
  return {
    parts: statement((k, p: Span & { now: number; most: number }) =>
      k
        .selectFrom("notice as n")
        .leftJoin("message as m", "m.id", "n.message")
        .select(columns)
        .where(due)
        .where(within(p))
        .where("n.due_at", "<=", p.now)
        .orderBy("n.created_at")
        .orderBy("n.id")
        .limit(p.most),
    ),
    lease: statement((k, p: Span & { now: number; lease: number }) =>
      k
        .updateTable("notice as n")
        .set({ due_at: p.lease, leased: 1 })
        .where(due)
        .where(within(p))
        .where("n.due_at", "<=", p.now),
    ),
    /** Leased with it, so until the same time. */
    leased: statement((k, p: Span & { until: number }) =>
      k
        .selectFrom("notice as n")
        .leftJoin("message as m", "m.id", "n.message")
        .select(identity)
        .where(due)
        .where(within(p))
        .where("n.leased", "=", 1)
        .where("n.due_at", "=", p.until)
        .orderBy("n.id"),
    ),
  };
}

/** By the hour they were made in, so that a lease that ran out gives the same letter again. */
const ofHour = letter(({ to, from, before }) => {
  return sql<boolean>`n.to_key <> '' AND n.to_key = ${to} AND n.digest = 1
    AND n.created_at >= ${from} AND n.created_at < ${before}`;
});
const ofBatch = letter(({ to, batch }) => sql<boolean>`n.batch = ${batch} AND n.to_key = ${to}`);
const noticeById = statement((k, p: { id: number }) =>
  k.selectFrom("notice as n").leftJoin("message as m", "m.id", "n.message").select(identity).where("n.id", "=", p.id),
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

/** One letter to write: a notice, or those that are told together, oldest first, and how many more than are named. */
export interface ClaimedNotice {
  readonly rows: readonly [Row, ...Row[]];
  readonly more: number;
}

export function claimNotices(tx: Tx, { now, leaseUntil, limit }: Claim): ClaimedNotice[] {
  const taken = new Set<string>();
  return tx.sql.all(dueNotices, { now, limit }).flatMap((row): ClaimedNotice[] => {
    if (!isTogether(row)) {
      tx.sql.run(leaseNotice, { id: row.id, until: leaseUntil });
      return [{ rows: [row], more: 0 }];
    }
    const span = spanOf(row);
    const known = `${span.to} ${span.batch ?? span.from}`;
    if (taken.has(known)) return [];
    taken.add(known);
    const { parts, lease } = lettersOf(span);
    const [first = row, ...others] = tx.sql.all(parts, { ...span, now, most: MOST_NAMED });
    const { changes } = tx.sql.run(lease, { ...span, now, lease: leaseUntil });
    return [{ rows: [first, ...others], more: changes - others.length - 1 }];
  });
}

const isTogether = ({ digest, batch }: Pick<Row, "digest" | "batch">): boolean => digest === 1 || batch !== null;

const lettersOf = ({ batch }: Span) => (batch === null ? ofHour : ofBatch);

function spanOf({ to_key: to, created_at: at, batch }: Pick<Row, "to_key" | "created_at" | "batch">): Span {
  const from = at - (at % HOUR);
  return { to, batch, from, before: from + HOUR };
}

type Outcome = Parameters<DeliveryVerbs["settleNotice"]>[1];

/** Of several, all that were leased together: what came meanwhile is told by another letter. */
export function settleNotice(tx: Tx, id: number, { at, result, reply, nextAt }: Outcome): void {
  const notice = tx.sql.get(noticeById, { id });
  if (notice?.state !== "due") return;
  const span = spanOf(notice);
  const settled = isTogether(notice) ? tx.sql.all(lettersOf(span).leased, { ...span, until: notice.due_at }) : [notice];
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
