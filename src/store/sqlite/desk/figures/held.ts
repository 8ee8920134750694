/** Held mail in figures: what waits now, how long decisions took, which holds were mistakes. */
import { sql as raw } from "kysely";
import type { DecisionCode } from "../../../../mail/words.ts";
import type {
  CampaignFigure,
  OutcomeFigure,
  ReviewerFigure,
  Sight,
  Span,
  WaitFigures,
  WaitingFigure,
} from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { inSight } from "./sight.ts";

const DAY = 86_400_000;

interface Wanted {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly groups: string;
}

const wanted = ({ from, until, sight }: Span): Wanted => {
  return { from: from * DAY, until: until * DAY, groups: JSON.stringify(sight) };
};

/** What waits for a quota alone goes without anybody, and is not in the queue. */
const open = statement((_, p: { groups: string }) => {
  return raw<{ received_at: number; held: number; urgent_at: number | null }>`
    SELECT received_at, held, urgent_at FROM held_item
    WHERE ended_at IS NULL AND by_itself = 0 AND ${inSight(raw`author`, p.groups)}`;
});

export function figuresWaiting(sql: Connection, sight: Sight, since: readonly number[]): WaitingFigure {
  const rows = sql.all(open, { groups: JSON.stringify(sight) });
  const buckets = since.map(() => 0);
  for (const { received_at: at } of rows) {
    const bucket = since.findIndex((moment) => at >= moment);
    if (bucket >= 0) buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  return {
    messages: rows.length,
    recipients: rows.reduce((sum, { held }) => sum + held, 0),
    urgent: rows.filter(({ urgent_at }) => urgent_at !== null).length,
    oldestAt: rows.reduce<number | null>((oldest, { received_at: at }) => Math.min(oldest ?? at, at), null),
    buckets,
  };
}

/**
 * What a person decided; what a clock or a quota ended is no decision, and has null there. Both sides from indexes alone, and as
 * two lists: seventy thousand rows cost more on their way between threads than to be found.
 */
const decided = statement((_, p: Wanted) => {
  return raw<{ received: string; decided: string }>`
    SELECT json_group_array(receivedAt) AS received, json_group_array(decidedAt) AS decided FROM (
      SELECT i.received_at AS receivedAt, (
        SELECT min(e.decided_at) FROM envelope AS e INDEXED BY envelope_decided
        WHERE e.message = i.message AND e.decided_by >= 'staff:' AND e.decided_by < 'staff;'
      ) AS decidedAt
      FROM held_item AS i INDEXED BY held_item_ended
      WHERE i.ended_at >= ${p.from} AND i.ended_at < ${p.until} AND ${inSight(raw`i.author`, p.groups)}
    )`;
});

export function figuresWaits(sql: Connection, span: Span): WaitFigures {
  const found = sql.get(decided, wanted(span));
  const [received, at] = [found?.received, found?.decided].map((list) => JSON.parse(list ?? "[]") as (number | null)[]);
  const byStaff = (_: unknown, row: number) => at?.[row] != null;
  return {
    receivedAt: (received ?? []).filter(byStaff).map(Number),
    decidedAt: (at ?? []).filter((one) => one !== null),
  };
}

/** Decisions that were carried out; `failed` ones were released, and the smart host did not take it. */
const CARRIED_OUT = raw`d.state IN ('done', 'failed')`;

/** Looked up only where somebody's groups are asked for. */
const AUTHOR = raw<string>`(SELECT i.author FROM held_item AS i WHERE i.message = d.message)`;

/** Findings of the decided messages alone: there are a hundred times as many others. */
const outcomes = statement((_, p: Wanted & { mistakes: string }) => {
  return raw<OutcomeFigure>`
    SELECT rule, count(*) AS decided, sum(released) AS released, sum(mistaken) AS overturned FROM (
      SELECT f.rule, max(d.kind = 'release') AS released, max(d.code IN (SELECT value FROM json_each(${p.mistakes}))
        OR EXISTS (SELECT 1 FROM appeal AS a WHERE a.message = d.message AND a.state = 'granted')) AS mistaken
      FROM decision AS d CROSS JOIN finding AS f ON f.message = d.message
      WHERE d.at >= ${p.from} AND d.at < ${p.until} AND ${CARRIED_OUT} AND ${inSight(AUTHOR, p.groups)}
        AND f.level IN ('hold', 'reject') AND f.mode = 'enforce'
      GROUP BY d.message, f.rule
    ) GROUP BY rule`;
});

export function figuresOutcomes(sql: Connection, span: Span, mistakes: readonly DecisionCode[]): OutcomeFigure[] {
  return sql.all(outcomes, { ...wanted(span), mistakes: JSON.stringify(mistakes) });
}

const campaigns = statement((_, p: { groups: string; atLeast: number; limit: number }) => {
  return raw<CampaignFigure>`
    SELECT c.campaign, c.messages, c.recipients, c.oldestAt, m.ref, m.author AS member, ifnull(w.name, '') AS name
    FROM (
      SELECT campaign, count(*) AS messages, sum(held) AS recipients, min(received_at) AS oldestAt
      FROM held_item WHERE ended_at IS NULL AND by_itself = 0 AND author IS NOT NULL AND ${inSight(raw`author`, p.groups)}
      GROUP BY campaign HAVING count(*) >= ${p.atLeast} ORDER BY recipients DESC LIMIT ${p.limit}
    ) AS c JOIN message AS m ON m.id = c.campaign LEFT JOIN member AS w ON w.id = m.author
    ORDER BY c.recipients DESC, c.campaign`;
});

export const figuresCampaigns = (sql: Connection, sight: Sight, atLeast: number, limit: number): CampaignFigure[] =>
  sql.all(campaigns, { groups: JSON.stringify(sight), atLeast, limit });

const reviewers = statement((_, p: Wanted) => {
  return raw<ReviewerFigure>`
    SELECT substr(d.actor, 7) AS staff, ifnull(s.full_name, '') AS fullName, sum(d.did = 'release') AS released,
      sum(d.did = 'refuse') AS refused, sum(d.did = 'confirm') AS confirmed
    FROM (
      SELECT d.actor, d.kind AS did FROM decision AS d JOIN held_item AS i ON i.message = d.message
      WHERE d.at >= ${p.from} AND d.at < ${p.until} AND ${CARRIED_OUT} AND ${inSight(raw`i.author`, p.groups)}
      UNION ALL
      SELECT d.second, 'confirm' FROM decision AS d JOIN held_item AS i ON i.message = d.message
      WHERE d.at >= ${p.from} AND d.at < ${p.until} AND ${CARRIED_OUT} AND d.second IS NOT NULL
        AND ${inSight(raw`i.author`, p.groups)}
    ) AS d LEFT JOIN staff AS s ON s.name = substr(d.actor, 7)
    WHERE d.actor LIKE 'staff:%' GROUP BY d.actor ORDER BY d.actor`;
});

/** By name: this is about the work, and no league table. */
export const figuresReviewers = (sql: Connection, span: Span): ReviewerFigure[] => sql.all(reviewers, wanted(span));
