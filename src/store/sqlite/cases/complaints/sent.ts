/** What was sent: found again by a complainant's original, and as its sender may read it. */
import { sql as raw } from "kysely";
import type { Disposition } from "../../../../mail/words.ts";
import { whyHeld } from "../../../../notices/index.ts";
import type { SentDigests, SentMessage } from "../../../port.ts";
import { readAppeal, readFindings } from "../../held/reads.ts";
import { pathText } from "../../mail/ending.ts";
import { addressKeysOf, memberIdOfAddress } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";

interface SentQuery {
  readonly messageId: string;
  readonly keys: string;
  readonly body: string;
  readonly header: string;
}
/** Only what went out can have been received. The genuine one first, then the newest. */
const sentTo = statement((_, p: SentQuery) => {
  return raw<{ id: number; genuine: number }>`
    SELECT e.id, ifnull(e.sent_body = ${p.body} AND e.sent_header = ${p.header}, 0) AS genuine
    FROM message AS m JOIN envelope AS e ON e.message = m.id JOIN person AS q ON q.id = e.person
    WHERE m.message_id = ${p.messageId} AND q.key IN (SELECT value FROM json_each(${p.keys}))
      AND (e.state = 'delivered' OR e.attempts > 0)
    ORDER BY genuine DESC, e.state = 'delivered' DESC, e.id DESC LIMIT 1`;
});
const messageById = statement((k, p: { id: number }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member as l", "l.id", "m.login")
    .select(["m.id", "m.ref", "m.received_at", "m.held_until", "m.subject", "m.login", "m.reverse_path"])
    .select(raw<string>`coalesce(nullif(l.language, ''), m.language)`.as("language"))
    .select(raw<number | null>`(SELECT i.urgent_at FROM held_item AS i WHERE i.message = m.id)`.as("urgent_at"))
    .where("m.id", "=", p.id),
);
const envelopesOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select([
      "recipient",
      "state",
      "disposition",
      "reasons",
      "findings",
      "quota",
      "decided_at",
      "comment",
      "last_reply",
    ])
    .where("message", "=", p.message)
    .orderBy("id"),
);
/** All addresses of a member count: who gets it at one may complain from another. */
export function findSent(sql: Connection, messageId: string, key: string, { body, header }: SentDigests) {
  const member = memberIdOfAddress(sql, key);
  const keys = JSON.stringify(member === null ? [key] : addressKeysOf(sql, member));
  const found = sql.get(sentTo, { messageId, keys, body, header });
  return found ? { envelope: found.id, genuine: found.genuine === 1 } : null;
}

/** In the words of the notices, so that the page tells nothing that they do not (DESIGN.md 5). */
export function sentMessage(sql: Connection, id: number): SentMessage | null {
  const row = sql.get(messageById, { id });
  if (!row) return null;
  const found = readFindings(sql, id);
  return {
    ...{ id, ref: row.ref, receivedAt: row.received_at, heldUntil: row.held_until ?? row.received_at },
    ...{ subject: row.subject, reversePath: pathText(row.reverse_path), language: row.language ?? "" },
    login: row.login === null ? null : `member:${row.login}`,
    recipients: sql.all(envelopesOf, { message: id }).map((envelope) => recipientOf(envelope, found)),
    appeal: readAppeal(sql, id),
    urgentAt: row.urgent_at,
  };
}

type EnvelopeRow = NonNullable<NonNullable<(typeof envelopesOf)["types"]> extends (a: never) => infer R ? R : never>;

function recipientOf(row: EnvelopeRow, found: ReturnType<typeof readFindings>): SentMessage["recipients"][number] {
  const disposition = row.disposition as Disposition;
  const bearing = (JSON.parse(row.findings) as number[]).flatMap((index) => found[index] ?? []);
  const why =
    disposition === "forward"
      ? { recipient: row.recipient, reasons: [] }
      : whyHeld(row.recipient, JSON.parse(row.reasons) as string[], bearing);
  const quota = row.quota === 1;
  return {
    ...{ ...why, disposition, ...(quota && { byItself: true }), state: row.state, quota },
    ...{ decidedAt: row.decided_at, comment: row.comment ?? "", lastReply: row.last_reply ?? "" },
  };
}
