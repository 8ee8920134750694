/** Senders, complaints, cases and the way out, in figures. */
import { sql as raw } from "kysely";
import type { CaseOutcome, Standing } from "../../../../mail/words.ts";
import type { CaseFigures, ComplaintFigure, DeliveryNow, SenderFigure, Span } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { inSight } from "./sight.ts";

const DAY = 86_400_000;

interface Days {
  readonly from: number;
  readonly until: number;
  readonly before: number;
  readonly groups: string;
}

/** Of a complaint that nobody took back; each envelope once, however often somebody complained of it (std 106). */
const COMPLAINT = raw`complaint AS c JOIN complaint_case AS k ON k.id = c.complaint_case
  WHERE c.confirmed_at IS NOT NULL AND ifnull(k.outcome, '') <> 'withdrawn'`;
const COMPLAINTS = raw<number>`count(DISTINCT ifnull(c.envelope, -c.id))`;

/** Sender by sender along the key of the daily figures. Only those of whom something must be said: mail that was stopped, complaints, bounces, or a standing that is not good. */
const senders = statement((_, p: Days & { limit: number }) => {
  const [from, until] = [raw`${p.from} * ${DAY}`, raw`${p.until} * ${DAY}`];
  const stopped = raw`(disposition <> 'forward' OR enforced <> 'forward')`;
  return raw<SenderFigure>`
    WITH mail AS (
      SELECT w.id AS author, sum(iif(day >= ${p.from}, messages, 0)) AS messages, sum(iif(day >= ${p.from}, envelopes, 0)) AS envelopes,
        sum(iif(day >= ${p.from} AND ${stopped}, envelopes, 0)) AS stopped,
        sum(iif(day < ${p.from}, envelopes, 0)) AS envelopesBefore,
        sum(iif(day < ${p.from} AND ${stopped}, envelopes, 0)) AS stoppedBefore
      FROM member AS w CROSS JOIN figure_mail AS f ON f.author = w.id AND f.day >= ${p.before} AND f.day < ${p.until}
      WHERE ${inSight(raw`w.id`, p.groups)} GROUP BY w.id
    ), complained AS (
      SELECT c.against AS author, ${COMPLAINTS} AS n FROM ${COMPLAINT}
      AND c.confirmed_at >= ${from} AND c.confirmed_at < ${until} GROUP BY c.against
    ), bounced AS (
      SELECT m.author, count(*) AS n FROM bounce AS b JOIN envelope AS e ON e.id = b.envelope JOIN message AS m ON m.id = e.message
      WHERE b.at >= ${from} AND b.at < ${until} AND b.kind = 'hard' GROUP BY m.author
    )
    SELECT w.id AS member, w.name, w.standing, ifnull(mail.messages, 0) AS messages, ifnull(mail.envelopes, 0) AS envelopes,
      ifnull(mail.stopped, 0) AS stopped, ifnull(mail.envelopesBefore, 0) AS envelopesBefore,
      ifnull(mail.stoppedBefore, 0) AS stoppedBefore, ifnull(complained.n, 0) AS complaints, ifnull(bounced.n, 0) AS bounces,
      (SELECT ifnull(sum(attempts), 0) FROM figure_attempt
        WHERE author = w.id AND day >= ${p.from} AND day < ${p.until} AND result = 'delivered') AS delivered
    FROM member AS w LEFT JOIN mail ON mail.author = w.id LEFT JOIN complained ON complained.author = w.id
      LEFT JOIN bounced ON bounced.author = w.id
    WHERE (mail.stopped > 0 OR complained.n > 0 OR bounced.n > 0 OR (w.standing <> 'good' AND mail.messages > 0))
      AND ${inSight(raw`w.id`, p.groups)}
    ORDER BY complaints DESC, stopped DESC, w.id LIMIT ${p.limit}`;
});

export function figuresSenders(sql: Connection, { from, until, sight }: Span, limit: number): SenderFigure[] {
  return sql.all(senders, { from, until, before: 2 * from - until, groups: JSON.stringify(sight), limit });
}

const complaints = statement((_, p: Days) => {
  return raw<ComplaintFigure>`
    SELECT c.confirmed_at / 86400000 AS day, ${COMPLAINTS} AS complaints FROM ${COMPLAINT}
    AND c.confirmed_at >= ${p.from} AND c.confirmed_at < ${p.until} AND ${inSight(raw`c.against`, p.groups)}
    GROUP BY 1 ORDER BY 1`;
});

const inMs = ({ from, until, sight }: Span): Days => {
  return { from: from * DAY, until: until * DAY, before: 0, groups: JSON.stringify(sight) };
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
