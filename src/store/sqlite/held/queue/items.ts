/** Held messages as the queue shows them. */
import { sql } from "kysely";
import type { PurposeLabel } from "../../../../mail/words.ts";
import type { Reviewer } from "../../../../review/conflict.ts";
import type { ClaimRow, QueueItem, QueueReader, QueueRow } from "../../../port.ts";
import { pathText } from "../../mail/ending.ts";
import { groupNamesOf } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import { takesTwo } from "../decisions/four-eyes.ts";
import { barred, isSender, reviewerOf } from "../decisions/parties.ts";
import { nameOf, UnderWay } from "../decisions/under-way.ts";

interface ItemRow {
  readonly id: number;
  readonly ref: string;
  readonly subject: string;
  readonly received_at: number;
  readonly held_until: number | null;
  readonly held: number;
  readonly campaign: number;
  readonly urgent_at: number | null;
  readonly reopened_at: number | null;
  readonly author: string | null;
  readonly author_address: string | null;
  readonly reverse_path: string | null;
  readonly purpose: string;
  readonly fingerprint: string;
}
const itemOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("held_item as i")
    .innerJoin("message as m", "m.id", "i.message")
    .select(["m.id", "m.ref", "m.subject", "m.received_at", "m.held_until", "i.held", "i.campaign"])
    .select(["i.urgent_at", "i.reopened_at", "m.author", "m.author_address", "m.reverse_path", "m.purpose"])
    .select("m.fingerprint")
    .where("i.message", "=", p.message),
);
const firstHeld = statement((_, p: { message: number }) => {
  return sql<{ recipient: string }>`
    SELECT recipient FROM envelope WHERE message = ${p.message} AND state = 'held' ORDER BY id LIMIT 3`;
});
const marksOf = statement((k, p: { message: number }) =>
  k.selectFrom("held_mark").select(["kind", "value"]).where("message", "=", p.message).orderBy("kind").orderBy("value"),
);
const secretOf = statement((_, p: { message: number }) => {
  return sql<{ n: number }>`
    SELECT 1 AS n FROM finding WHERE message = ${p.message} AND confidential = 1 AND level IN ('hold', 'reject') LIMIT 1`;
});
const appealOf = statement((_, p: { message: number }) => {
  return sql<{ n: number }>`SELECT 1 AS n FROM appeal WHERE message = ${p.message} AND state = 'open'`;
});
const notesOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("held_note")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("message", "=", p.message),
);
const claimOf = statement((_, p: { campaign: number; now: number }) => {
  return sql<{ actor: string; at: number; until_at: number; full_name: string | null }>`
    SELECT c.actor, c.at, c.until_at, s.full_name FROM held_claim AS c
    LEFT JOIN staff AS s ON 'staff:' || s.name = c.actor
    WHERE c.campaign = ${p.campaign} AND c.until_at > ${p.now}`;
});
const memberOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["id", "name", "organisation"]).where("id", "=", p.id),
);
const refOf = statement((k, p: { id: number }) => k.selectFrom("message").select("ref").where("id", "=", p.id));

/** A claim in force on a campaign, with the person's name. */
export function readClaim(connection: Connection, campaign: number, staff: string, now: number): ClaimRow | null {
  const row = connection.get(claimOf, { campaign, now });
  if (!row) return null;
  const by = nameOf(row.actor);
  return { by, byName: row.full_name ?? by, mine: by === staff, at: row.at, until: row.until_at };
}

/** Reads items for one person; what is the same for all of them is read once. */
export class Items {
  readonly #sql: Connection;
  readonly #reader: QueueReader;
  readonly #reviewer: Reviewer;
  readonly #underWay: UnderWay;

  constructor(connection: Connection, reader: QueueReader) {
    this.#sql = connection;
    this.#reader = reader;
    const nobody = { addresses: [], organisations: [], groups: reader.groups };
    this.#reviewer = reviewerOf(connection, reader.staff, reader.groups) ?? nobody;
    this.#underWay = new UnderWay(connection, reader);
  }

  row(message: number): ItemRow | null {
    return this.#sql.get(itemOf, { message }) ?? null;
  }

  item(row: ItemRow): QueueItem {
    const { id: message } = row;
    const { staff, now } = this.#reader;
    const secret = this.#sql.get(secretOf, { message }) !== undefined;
    const own = isSender(this.#sql, staff, message);
    const hidden = secret && (own || this.#reader.blind === true);
    const marks = hidden ? [] : this.#sql.all(marksOf, { message });
    const of = (kind: string) => marks.flatMap((mark) => (mark.kind === kind ? mark.value : []));
    return {
      ...{ ref: row.ref, subject: row.subject, receivedAt: row.received_at },
      heldUntil: row.held_until ?? row.received_at,
      recipients: row.held,
      to: this.#sql.all(firstHeld, { message }).map(({ recipient }) => recipient),
      ...{ rules: of("rule"), clauses: of("clause") },
      confidential: secret && !hidden,
      ...{ urgentAt: row.urgent_at, reopenedAt: row.reopened_at },
      appealed: this.#sql.get(appealOf, { message }) !== undefined,
      fourEyes: takesTwo(this.#sql, message),
      notes: own ? 0 : (this.#sql.get(notesOf, { message })?.n ?? 0),
      claim: readClaim(this.#sql, row.campaign, staff, now),
      underWay: this.#underWay.of(message),
      barred: barred(this.#sql, { name: staff, reviewer: this.#reviewer }, message),
    };
  }

  /** A campaign by its oldest message that waits, with what `all` of its messages that are asked for sum up to. */
  campaign(row: ItemRow, all: CampaignSums): QueueRow {
    const { held, heldUntil, urgent, reopened, messages, of } = all;
    const item = this.item(row);
    return {
      ...item,
      campaign: this.#sql.get(refOf, { id: row.campaign })?.ref ?? row.ref,
      ...{ messages, of },
      ...{ recipients: held, heldUntil: heldUntil ?? item.heldUntil, urgentAt: urgent, reopenedAt: reopened },
      purpose: row.purpose as PurposeLabel,
      sender: this.#sender(row),
    };
  }

  #sender(row: ItemRow): QueueRow["sender"] {
    const member = row.author === null ? undefined : this.#sql.get(memberOf, { id: row.author });
    const address = row.author_address ?? pathText(row.reverse_path) ?? "";
    return {
      id: member?.id ?? null,
      name: member?.name ?? "",
      address,
      organisation: member?.organisation ?? "",
      groups: member ? groupNamesOf(this.#sql, member.id) : [],
    };
  }
}

export interface CampaignSums {
  readonly messages: number;
  /** Whatever the filters. */
  readonly of: number;
  readonly held: number;
  readonly heldUntil: number | null;
  readonly urgent: number | null;
  readonly reopened: number | null;
}
