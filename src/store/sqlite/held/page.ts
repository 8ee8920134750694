/** One page of the queue: campaigns by when they began, a row each. */
import { sql } from "kysely";
import type { QueueFilter, QueuePage, QueueReader } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import { type Condition, conditions } from "./filter.ts";
import { type CampaignSums, Items } from "./items.ts";

/** Both from an index alone, where no filter asks for more. */
const totals = (where: Condition) =>
  statement(() => {
    return sql<{ total: number; messages: number }>`
      SELECT count(DISTINCT i.campaign) AS total, count(*) AS messages FROM held_item AS i WHERE ${where}`;
  });
const campaigns = (where: Condition, limit: number, offset: number) =>
  statement(() => {
    return sql<{ campaign: number; first: number; messages: number }>`
      SELECT i.campaign, min(i.message) AS first, count(*) AS messages FROM held_item AS i WHERE ${where}
      GROUP BY i.campaign ORDER BY i.campaign LIMIT ${limit} OFFSET ${offset}`;
  });
/** Of the messages that the filters let through. */
const sums = (where: Condition, campaign: number) =>
  statement(() => {
    return sql<Omit<CampaignSums, "messages">>`
      SELECT sum(i.held) AS held, min(t.held_until) AS heldUntil, min(i.urgent_at) AS urgent, max(i.reopened_at) AS reopened
      FROM held_item AS i CROSS JOIN message AS t ON t.id = i.message WHERE i.campaign = ${campaign} AND ${where}`;
  });

export function readQueue(
  connection: Connection,
  reader: QueueReader,
  filter: QueueFilter,
  offset: number,
  limit: number,
): QueuePage {
  const where = conditions(connection, reader, filter);
  const { total = 0, messages = 0 } = connection.get(totals(where), {}) ?? {};
  const items = new Items(connection, reader);
  const rows = connection.all(campaigns(where, limit, offset), {}).flatMap((each) => {
    const row = items.row(each.first);
    if (!row) return [];
    const own = { held: row.held, heldUntil: row.held_until, urgent: row.urgent_at, reopened: row.reopened_at };
    const summed = each.messages === 1 ? own : connection.get(sums(where, each.campaign), {});
    return [items.campaign(row, { ...(summed ?? own), messages: each.messages })];
  });
  return { total, messages, rows };
}
