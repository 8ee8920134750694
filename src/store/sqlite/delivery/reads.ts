/** Claimed rows as delivery knows them, with their bodies. */
import { sql } from "kysely";
import type { Address } from "../../../mail/address.ts";
import type { DsnRequest, Session } from "../../../mail/envelope.ts";
import type { Fix } from "../../../mail/words.ts";
import type { NoticeOrder } from "../../../notices/notice.ts";
import type { DueEnvelope, DueMessage, DueNotice } from "../../port.ts";
import type { Bodies } from "../mail/bodies.ts";
import { type Connection, statement } from "../statement.ts";
import type { ClaimedMessage } from "./claim.ts";
import { aboutOf, type ClaimedNotice, isWhole } from "./due-notices.ts";

const nextEnvelope = statement((k) =>
  k
    .selectFrom("envelope")
    .select((e) => e.fn.min("due_at").as("at"))
    .where(sql<boolean>`state = 'queued'`),
);
const nextNotice = statement((k) =>
  k
    .selectFrom("notice as n")
    .select("n.due_at as at")
    .where(sql<boolean>`n.state = 'due'`)
    .where(isWhole)
    .orderBy("n.due_at")
    .limit(1),
);

/** When the next queued envelope or notice is due, milliseconds since 1970; null when none waits. */
export function nextDue(sql: Connection): number | null {
  const times = [sql.get(nextEnvelope, {})?.at, sql.get(nextNotice, {})?.at].filter((at) => at != null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Null when the body is not there. */
export function dueMessage(bodies: Bodies, { message, envelopes }: ClaimedMessage): DueMessage | null {
  const body = bodies.read(message);
  if (!body) return null;
  const reversePath = message.reverse_path === null ? null : (JSON.parse(message.reverse_path) as Address);
  return {
    id: message.id,
    ref: message.ref,
    receivedAt: message.received_at,
    session: JSON.parse(message.session) as Session,
    reversePath,
    senderDomain: domainOf(message.author_address) ?? reversePath?.domain ?? "",
    subject: message.subject,
    messageId: message.message_id,
    automatic: message.automatic === 1,
    language: message.language ?? "",
    contentLanguage: message.content_language ?? "",
    author: { name: message.author_name ?? "", address: message.author_address ?? "" },
    ret: message.ret as DueMessage["ret"],
    envid: message.envid,
    body,
    envelopes: envelopes.map((row) => dueEnvelope(row, message.ref)),
  };
}

/** What its age or a quota released comes back to nobody. */
const byStaff = (actor: string | null): boolean => actor?.startsWith("staff:") ?? false;

function dueEnvelope(row: ClaimedMessage["envelopes"][number], ref: string): DueEnvelope {
  const local = row.recipient.slice(0, row.recipient.lastIndexOf("@"));
  return {
    id: row.id,
    ref,
    recipient: { text: row.recipient, local, domain: row.domain, key: row.key ?? row.recipient },
    dsn: JSON.parse(row.dsn) as DsnRequest,
    attempts: row.attempts,
    giveUpAt: row.give_up_at,
    delayToldAt: row.delay_told_at,
    released: row.released_at !== null,
    ...(row.released_at !== null && byStaff(row.decided_by) && { reopens: true }),
    fixes: JSON.parse(row.fixes) as Fix[],
  };
}

const domainOf = (key: string | null): string | undefined => key?.slice(key.lastIndexOf("@") + 1);

export function dueNotice({ rows, more }: ClaimedNotice): DueNotice {
  const [row] = rows;
  const { ref, ...about } = aboutOf(row);
  const due = {
    id: row.id,
    order: JSON.parse(row.order_json) as NoticeOrder,
    ref,
    message: row.message,
    createdAt: row.created_at,
    attempts: row.attempts,
    original: {
      ...about,
      receivedFrom: relayOf(row.session),
      envid: row.envid,
      ret: row.ret as "FULL" | "HDRS" | null,
      header: Buffer.from(row.header ?? new Uint8Array()),
    },
  };
  return rows.length > 1 ? together(due, rows, more) : due;
}

/** One letter about several messages is about none of them. What was decided of a batch, and why, was it of each. */
function together(first: DueNotice, rows: ClaimedNotice["rows"], more: number): DueNotice {
  const parts = rows.map((row) => {
    const { ref, subject, receivedAt } = aboutOf(row);
    const order = JSON.parse(row.order_json) as NoticeOrder;
    return { order, ref, subject, receivedAt, message: row.message, createdAt: row.created_at };
  });
  const language = parts.at(-1)?.order.language ?? first.order.language;
  const { to, kind, comment } = first.order;
  const decided = { kind: "decided", values: { decision: kind }, ...(comment !== undefined && { comment }) } as const;
  const order = rows[0].batch === null ? ({ kind: "digest" } as const) : decided;
  return {
    ...first,
    order: { ...order, to, language, recipients: [] },
    message: null,
    original: { ...first.original, messageId: null },
    parts,
    more,
  };
}

/** Only a relay in front of us is a mail server that we got it from (RFC 3464 2.2.4); a member's own computer is none. */
function relayOf(session: string | null): string {
  const { listener, helo } = JSON.parse(session ?? "{}") as Partial<Session>;
  return listener === "trusted" ? (helo ?? "") : "";
}
