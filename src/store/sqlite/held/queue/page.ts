/** One page of the queue: campaigns by when they began, a row each. */
import { sql } from "kysely";
import type { QueueFilter, QueuePage, QueueReader } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { type Condition, conditions, isAsking } from "./filter.ts";
import { type CampaignSums, Items } from "./items.ts";

/** In the order of the index by campaign, so that nothing is sorted. */
const totals = (where: Condition) =>
  statement(() => {
    return sql<{ total: number; messages: number | null }>`
      SELECT count(*) AS total, sum(n) AS messages
      FROM (SELECT count(*) AS n FROM held_item AS i WHERE ${where} GROUP BY i.campaign)`;
  });
const campaigns = (where: Condition, limit: number, offset: number) =>
  statement(() => {
    return sql<Campaign>`
      SELECT i.campaign, min(i.message) AS first, count(*) AS messages FROM held_item AS i WHERE ${where}
      GROUP BY i.campaign ORDER BY i.campaign LIMIT ${limit} OFFSET ${offset}`;
  });
interface Campaign {
  readonly campaign: number;
  readonly first: number;
  readonly messages: number;
}
interface Found {
  readonly total: number;
  readonly all: number | null;
  readonly page: readonly Campaign[];
}
/** Both at once: words are looked for in each message only once. A page past the end is one row without a campaign. */
const searched = (where: Condition, limit: number, offset: number) =>
  statement(() => {
    return sql<{ total: number; all: number | null } & (Campaign | { campaign: null })>`
      WITH c AS MATERIALIZED (SELECT i.campaign, min(i.message) AS first, count(*) AS messages
        FROM held_item AS i WHERE ${where} GROUP BY i.campaign)
      SELECT t.total, t."all", v.campaign, v.first, v.messages FROM (SELECT count(*) AS total, sum(messages) AS "all" FROM c) AS t
      LEFT JOIN (SELECT * FROM c ORDER BY campaign LIMIT ${limit} OFFSET ${offset}) AS v ORDER BY v.campaign`;
  });
type Sums = Omit<CampaignSums, "messages" | "of">;
/** Of the messages that the filters let through, for all campaigns of a page at once. */
const sums = (where: Condition, campaigns: string) =>
  statement(() => {
    return sql<Sums & { campaign: number }>`
      SELECT i.campaign, sum(i.held) AS held, min(t.held_until) AS heldUntil, min(i.urgent_at) AS urgent,
        max(i.reopened_at) AS reopened
      FROM held_item AS i CROSS JOIN message AS t ON t.id = i.message
      WHERE i.campaign IN (SELECT value FROM json_each(${campaigns})) AND ${where} GROUP BY i.campaign`;
  });
/** Of all that wait. */
const wholes = (where: Condition, campaigns: string) =>
  statement(() => {
    return sql<{ campaign: number; of: number }>`
      SELECT i.campaign, count(*) AS "of" FROM held_item AS i
      WHERE i.campaign IN (SELECT value FROM json_each(${campaigns})) AND ${where} GROUP BY i.campaign`;
  });

export function readQueue(
  connection: Connection,
  reader: QueueReader,
  filter: QueueFilter,
  offset: number,
  limit: number,
): QueuePage {
  const where = conditions(connection, reader, filter);
  const items = new Items(connection, reader);
  const { total, all, page } = (isSearch(filter) ? search : walk)(connection, where, offset, limit);
  const summed = sumsOf(connection, where, page);
  const whole = isAsking(filter) ? wholesOf(connection, reader, page) : new Map<number, number>();
  const rows = page.flatMap(({ campaign, first, messages }) => {
    const row = items.row(first);
    if (!row) return [];
    const own = { held: row.held, heldUntil: row.held_until, urgent: row.urgent_at, reopened: row.reopened_at };
    return [items.campaign(row, { ...(summed.get(campaign) ?? own), messages, of: whole.get(campaign) ?? messages })];
  });
  return { total, messages: all ?? 0, rows };
}

const isSearch = ({ words = [], from = [], to = [] }: QueueFilter): boolean =>
  words.length + from.length + to.length > 0;

/** In the order of the index: only what stands on the page is gathered. */
function walk(connection: Connection, where: Condition, offset: number, limit: number): Found {
  const counted = connection.get(totals(where), {});
  const page = connection.all(campaigns(where, limit, offset), {});
  return { total: counted?.total ?? 0, all: counted?.messages ?? 0, page };
}

function search(connection: Connection, where: Condition, offset: number, limit: number): Found {
  const rows = connection.all(searched(where, limit, offset), {});
  const page = rows.flatMap((row) => (row.campaign === null ? [] : [row]));
  return { total: rows[0]?.total ?? 0, all: rows[0]?.all ?? 0, page };
}

/** Of those of more than one message. */
function sumsOf(connection: Connection, where: Condition, page: readonly { campaign: number; messages: number }[]) {
  const several = page.filter(({ messages }) => messages > 1).map(({ campaign }) => campaign);
  if (several.length === 0) return new Map<number, Sums>();
  const rows = connection.all(sums(where, JSON.stringify(several)), {});
  return new Map(rows.map(({ campaign, ...rest }) => [campaign, rest]));
}

function wholesOf(connection: Connection, reader: QueueReader, page: readonly Campaign[]): ReadonlyMap<number, number> {
  const campaigns = JSON.stringify(page.map(({ campaign }) => campaign));
  const rows = connection.all(wholes(conditions(connection, reader, {}), campaigns), {});
  return new Map(rows.map((row) => [row.campaign, row.of]));
}
