/** What became of attempts and notices (DESIGN.md 4.7). */
import { sql } from "kysely";
import type { NoticeOrder } from "../../notices/notice.ts";
import type { AttemptOutcome, DeliveryVerbs } from "../port.ts";
import { type Claim, claimDue } from "./claim.ts";
import { dropBodyIfEnded, oweNotice } from "./ending.ts";
import { insertAttempt } from "./mail-rows.ts";
import { statement } from "./statement.ts";
import type { Tx, WriterVerbs } from "./tx.ts";

/** When a temporary failure names no time. */
const RETRY = 60_000;

const envelopeById = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .innerJoin("person as p", "p.id", "e.person")
    .select(["e.id", "e.state", "e.attempts", "e.message", "m.ref", "p.ref as person"])
    .where("e.id", "=", p.id),
);
interface End {
  id: number;
  state: string;
  at: number;
  status: string;
  reply: string;
}
const end = statement((k, p: End) =>
  k
    .updateTable("envelope")
    .set({
      state: p.state,
      due_at: null,
      attempts: sql`attempts + 1`,
      ended_at: p.at,
      last_status: p.status,
      last_reply: p.reply,
    })
    .where("id", "=", p.id),
);
const later = statement((k, p: Omit<End, "state" | "at"> & { next: number; told: number | null }) =>
  k
    .updateTable("envelope")
    .set({
      due_at: p.next,
      leased: 0,
      attempts: sql`attempts + 1`,
      last_status: p.status,
      last_reply: p.reply,
      delay_told_at: sql`coalesce(delay_told_at, ${p.told})`,
    })
    .where("id", "=", p.id),
);
const messageId = statement((k, p: { ref: string }) =>
  k.selectFrom("message").select(["id", "received_at"]).where("ref", "=", p.ref),
);
const dueNotices = statement((k, p: { now: number; limit: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(["n.id", "n.order_json", "n.about", "n.header", "n.created_at", "n.attempts"])
    .select(["m.ref", "m.subject", "m.message_id", "m.received_at", "m.envid", "m.ret"])
    .where(sql<boolean>`n.state = 'due'`)
    .where("n.due_at", "<=", p.now)
    .orderBy("n.due_at")
    .limit(p.limit),
);
const leaseNotice = statement((k, p: { id: number; until: number }) =>
  k.updateTable("notice").set({ due_at: p.until, leased: 1 }).where("id", "=", p.id),
);
const noticeById = statement((k, p: { id: number }) =>
  k
    .selectFrom("notice as n")
    .leftJoin("message as m", "m.id", "n.message")
    .select(["n.state", "n.kind", "n.about", "m.ref"])
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

const reclaimEnvelopes = statement((k, p: { now: number }) =>
  k
    .updateTable("envelope")
    .set({ due_at: p.now, leased: 0 })
    .where(sql<boolean>`state = 'queued'`)
    .where("leased", "=", 1),
);
const reclaimNotices = statement((k, p: { now: number }) =>
  k.updateTable("notice").set({ due_at: p.now, leased: 0 }).where(sql<boolean>`state = 'due'`).where("leased", "=", 1),
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

export type ClaimedNotice = ReturnType<typeof claimNotices>[number];

function claimNotices(tx: Tx, { now, leaseUntil, limit }: Claim) {
  const rows = tx.sql.all(dueNotices, { now, limit });
  for (const { id } of rows) tx.sql.run(leaseNotice, { id, until: leaseUntil });
  return rows;
}

export const deliveryVerbs = {
  reclaimLeases(tx: Tx, now: number): void {
    tx.sql.run(reclaimEnvelopes, { now });
    tx.sql.run(reclaimNotices, { now });
  },
  claimDue,
  claimNotices,

  /** Notices first: a DSN takes the header of a body that may go with its last envelope. */
  recordAttempts(tx, outcomes, notices): void {
    const at = outcomes.at(-1)?.at;
    for (const { ref, order } of notices) queueNotice(tx, ref, order, at);
    const ended = new Map<number, string>();
    for (const outcome of outcomes) {
      const envelope = record(tx, outcome);
      if (envelope) ended.set(envelope.message, envelope.ref);
    }
    for (const message of ended.keys()) dropBodyIfEnded(tx, message);
  },

  settleNotice(tx, id, { at, result, reply, nextAt }): void {
    const notice = tx.sql.get(noticeById, { id });
    if (notice?.state !== "due") return;
    if (result === "later") {
      tx.sql.run(laterNotice, { id, next: nextAt ?? at + RETRY, reply });
      return;
    }
    tx.sql.run(endNotice, { id, state: result, at, reply });
    const kind = result === "sent" ? "notice.sent" : "notice.failed";
    tx.audit({ kind, at, actor: "system", subject: aboutOf(notice).ref, data: { kind: notice.kind } });
  },
} satisfies Pick<WriterVerbs<DeliveryVerbs>, "reclaimLeases" | "recordAttempts" | "settleNotice"> &
  Record<string, unknown>;

function queueNotice(tx: Tx, ref: string, order: NoticeOrder, at: number | undefined): void {
  const message = tx.sql.get(messageId, { ref });
  if (message) oweNotice(tx, message.id, order, at ?? message.received_at);
}

/** The envelope when this ended it. One that ended meanwhile keeps its end; the attempt is kept on record. */
function record(tx: Tx, outcome: AttemptOutcome): { message: number; ref: string } | null {
  const { envelopeId: id, at, result, status, reply, remoteMta, nextAt, delayTold, changes } = outcome;
  const envelope = tx.sql.get(envelopeById, { id });
  if (!envelope) return null;
  tx.sql.run(insertAttempt, { envelope: id, at, result, status, reply, remote_mta: remoteMta });
  if (envelope.state !== "queued") return null;
  if (result === "temporary") {
    tx.sql.run(later, { id, status, reply, next: nextAt ?? at + RETRY, told: delayTold ? at : null });
    return null;
  }
  tx.sql.run(end, { id, state: result === "delivered" ? "delivered" : "failed", at, status, reply });
  tx.audit({
    kind: result === "delivered" ? "envelope.delivered" : "envelope.failed",
    at,
    actor: "system",
    subject: envelope.ref,
    data: {
      person: `person:${envelope.person}`,
      status,
      attempts: envelope.attempts + 1,
      ...(changes && changes.length > 0 && { changes }),
    },
  });
  return envelope;
}
