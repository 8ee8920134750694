/** Complaints, cases and the way out, in figures. */
import { sql as raw } from "kysely";
import type { CaseOutcome, Standing } from "../../../../mail/words.ts";
import type { CaseFigures, ComplaintFigure, DeliveryNow, Span } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { inSight } from "./sight.ts";

const DAY = 86_400_000;

interface Days {
  readonly from: number;
  readonly until: number;
  readonly groups: string;
}

/** Of a complaint that nobody took back; each envelope once, however often somebody complained of it (std 106). */
export const COMPLAINT = raw`complaint AS c JOIN complaint_case AS k ON k.id = c.complaint_case
  WHERE c.confirmed_at IS NOT NULL AND ifnull(k.outcome, '') <> 'withdrawn'`;
export const COMPLAINTS = raw<number>`count(DISTINCT ifnull(c.envelope, -c.id))`;

const complaints = statement((_, p: Days) => {
  return raw<ComplaintFigure>`
    SELECT c.confirmed_at / 86400000 AS day, ${COMPLAINTS} AS complaints FROM ${COMPLAINT}
    AND c.confirmed_at >= ${p.from} AND c.confirmed_at < ${p.until} AND ${inSight(raw`c.against`, p.groups)}
    GROUP BY 1 ORDER BY 1`;
});

const inMs = ({ from, until, sight }: Span): Days => {
  return { from: from * DAY, until: until * DAY, groups: JSON.stringify(sight) };
};

export const figuresComplaints = (sql: Connection, span: Span): ComplaintFigure[] => sql.all(complaints, inMs(span));

const caseCounts = statement((_, p: Days) => {
  return raw<{ opened: number; openNow: number; oldestOpenAt: number | null }>`
    SELECT sum(opened_at >= ${p.from} AND opened_at < ${p.until}) AS opened, sum(closed_at IS NULL) AS openNow,
      min(iif(closed_at IS NULL, opened_at, NULL)) AS oldestOpenAt
    FROM complaint_case WHERE ${inSight(raw`against`, p.groups)}`;
});
const closed = statement((_, p: Days) => {
  return raw<{ outcome: string; n: number }>`
    SELECT ifnull(outcome, '') AS outcome, count(*) AS n FROM complaint_case
    WHERE closed_at >= ${p.from} AND closed_at < ${p.until} AND ${inSight(raw`against`, p.groups)} GROUP BY 1`;
});
/** An appeal is of the time when it was made. */
const appeals = statement((_, p: Days) => {
  return raw<{ state: string; n: number }>`
    SELECT a.state, count(*) AS n FROM appeal AS a JOIN message AS m ON m.id = a.message
    WHERE a.at >= ${p.from} AND a.at < ${p.until} AND ${inSight(raw`m.author`, p.groups)} GROUP BY 1`;
});
/** From the trail: what somebody was, and not only what they are. */
const sanctions = statement((_, p: Days) => {
  return raw<{ standing: string; n: number }>`
    SELECT json_extract(data, '$.to') AS standing, count(DISTINCT subject) AS n FROM audit
    WHERE kind = 'member.standing' AND at >= ${p.from} AND at < ${p.until} AND standing <> 'good'
      AND ${inSight(raw`substr(subject, 8)`, p.groups)} GROUP BY 1`;
});

export function figuresCases(sql: Connection, span: Span): CaseFigures {
  const days = inMs(span);
  const ends = new Map(sql.all(closed, days).map(({ outcome, n }) => [outcome, n]));
  const states = new Map(sql.all(appeals, days).map(({ state, n }) => [state, n]));
  const outcome = (name: CaseOutcome) => ends.get(name) ?? 0;
  const [open, granted, denied] = ["open", "granted", "denied"].map((state) => states.get(state) ?? 0);
  const counts = sql.get(caseCounts, days);
  return {
    opened: counts?.opened ?? 0,
    openNow: counts?.openNow ?? 0,
    oldestOpenAt: counts?.oldestOpenAt ?? null,
    closed: { upheld: outcome("upheld"), dismissed: outcome("dismissed"), withdrawn: outcome("withdrawn") },
    appeals: {
      made: [...states.values()].reduce((sum, n) => sum + n, 0),
      ...{ open: open ?? 0, granted: granted ?? 0, denied: denied ?? 0 },
    },
    sanctions: Object.fromEntries(sql.all(sanctions, days).map(({ standing, n }) => [standing as Standing, n])),
  };
}

const queue = statement((_) => {
  return raw<{ queued: number; deferred: number; oldest: number | null }>`
    SELECT count(*) AS queued, ifnull(sum(e.attempts > 0), 0) AS deferred, min(m.received_at) AS oldest
    FROM envelope AS e JOIN message AS m ON m.id = e.message WHERE e.state = 'queued'`;
});
const notices = statement((_, p: { since: number }) => {
  return raw<{ due: number; failed: number }>`
    SELECT (SELECT count(*) FROM notice WHERE state = 'due') AS due,
      (SELECT count(*) FROM notice INDEXED BY notice_failed WHERE state = 'failed' AND ended_at >= ${p.since}) AS failed`;
});

export function figuresDelivery(sql: Connection, since: number): DeliveryNow {
  const { queued = 0, deferred = 0, oldest = null } = sql.get(queue, {}) ?? {};
  const { due = 0, failed = 0 } = sql.get(notices, { since }) ?? {};
  return { queued, deferred, oldestAt: oldest, noticesDue: due, noticesFailed: failed };
}
