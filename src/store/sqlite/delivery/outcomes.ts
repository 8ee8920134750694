/** What became of attempts and notices (DESIGN.md 4.7). */
import { sql } from "kysely";
import type { NoticeOrder } from "../../../notices/notice.ts";
import type { AttemptOutcome, DeliveryVerbs } from "../../port.ts";
import { type Failed, reopen, tellReopened } from "../held/decisions/reopen.ts";
import { dropBodyIfEnded, oweNotice } from "../mail/ending.ts";
import { insertAttempt } from "../mail/rows.ts";
import { statement } from "../statement.ts";
import type { Tx, WriterVerbs } from "../tx.ts";
import { claimDue } from "./claim.ts";
import { claimNotices, settleNotice } from "./due-notices.ts";

/** When a temporary failure names no time. */
const RETRY = 60_000;

const envelopeById = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .innerJoin("person as p", "p.id", "e.person")
    .select(["e.id", "e.state", "e.attempts", "e.message", "e.recipient", "e.decision", "m.ref", "p.ref as person"])
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
const recordSent = statement((k, p: { id: number; body: string; header: string }) =>
  k.updateTable("envelope").set({ sent_body: p.body, sent_header: p.header }).where("id", "=", p.id),
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
    const ended = new Set<number>();
    const failed: Failed[] = [];
    for (const outcome of outcomes) {
      const recorded = record(tx, outcome);
      if (recorded !== null && "until" in recorded) failed.push(recorded);
      else if (recorded) ended.add(recorded.message);
    }
    tellReopened(tx, failed);
    for (const message of ended) dropBodyIfEnded(tx, message);
  },

  settleNotice,
} satisfies Pick<WriterVerbs<DeliveryVerbs>, "reclaimLeases" | "recordAttempts" | "settleNotice"> &
  Record<string, unknown>;

function queueNotice(tx: Tx, ref: string, order: NoticeOrder, at: number | undefined): void {
  const message = tx.sql.get(messageId, { ref });
  if (message) oweNotice(tx, message.id, order, at ?? message.received_at);
}

/**
 * The envelope when this ended it, or with `until` when it came back to staff. One that ended meanwhile keeps its end; the
 * attempt is kept on record.
 */
function record(tx: Tx, outcome: AttemptOutcome): { readonly message: number } | Failed | null {
  const {
    envelopeId: id,
    at,
    result,
    status,
    reply,
    remoteMta,
    took = null,
    nextAt,
    delayTold,
    changes,
    sent,
  } = outcome;
  const envelope = tx.sql.get(envelopeById, { id });
  if (!envelope) return null;
  tx.sql.run(insertAttempt, { envelope: id, at, result, status, reply, remote_mta: remoteMta, took });
  if (sent) tx.sql.run(recordSent, { id, ...sent });
  if (envelope.state !== "queued") return null;
  if (result === "temporary") {
    tx.sql.run(later, { id, status, reply, next: nextAt ?? at + RETRY, told: delayTold ? at : null });
    return null;
  }
  if (result === "permanent" && outcome.reopenUntil !== undefined) {
    const failed = { ...envelope, status, reply, at, until: outcome.reopenUntil };
    reopen(tx, failed);
    return failed;
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
