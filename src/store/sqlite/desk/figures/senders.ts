/** Senders of whom something must be said: mail that was stopped, complaints, bounces, or a standing that is not good. */
import { sql as raw } from "kysely";
import type { SeenComplaints, SenderFigure, Span } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { COMPLAINT, COMPLAINTS } from "./people.ts";
import { inSight } from "./sight.ts";

const DAY = 86_400_000;

interface Asked {
  readonly from: number;
  readonly until: number;
  /** JSON. */
  readonly groups: string;
  /** JSON: of weeks or of days, of the period or of the one before, from, until. */
  readonly pieces: string;
  /** 0 for none. */
  readonly complaints: number;
  readonly butOf: string;
  readonly limit: number;
}

const STOPPED = raw`(disposition <> 'forward' OR enforced <> 'forward')`;
const SUMS = raw`sum(iif(p.now, messages, 0)) AS messages, sum(iif(p.now, envelopes, 0)) AS envelopes,
  sum(iif(p.now, stopped, 0)) AS stopped, sum(iif(p.now, 0, envelopes)) AS envelopesBefore,
  sum(iif(p.now, 0, stopped)) AS stoppedBefore, sum(iif(p.now, delivered, 0)) AS delivered`;

/** Sender by sender along the keys: whole weeks by their sums, and days where a period begins or ends within a week. */
const kept = (p: Asked) => raw`
  piece AS MATERIALIZED (
    SELECT value ->> 'weeks' AS weeks, value ->> 'now' AS now, value ->> 'from' AS first, value ->> 'until' AS last
    FROM json_each(${p.pieces})
  ), sender AS (SELECT id FROM member WHERE ${inSight(raw`id`, p.groups)}
  ), part AS (
    SELECT w.id AS author, ${SUMS}
    FROM sender AS w CROSS JOIN piece AS p CROSS JOIN figure_week AS f ON f.author = w.id AND f.week >= p.first AND f.week < p.last
    WHERE p.weeks GROUP BY w.id
    UNION ALL
    SELECT w.id, ${SUMS} FROM sender AS w CROSS JOIN piece AS p CROSS JOIN (
      SELECT author, day, messages, envelopes, iif(${STOPPED}, envelopes, 0) AS stopped, 0 AS delivered FROM figure_mail
    ) AS f ON f.author = w.id AND f.day >= p.first AND f.day < p.last
    WHERE NOT p.weeks GROUP BY w.id
    UNION ALL
    SELECT w.id, 0, 0, 0, 0, 0, sum(attempts)
    FROM sender AS w CROSS JOIN piece AS p CROSS JOIN figure_attempt AS f ON f.author = w.id AND f.day >= p.first AND f.day < p.last
    WHERE NOT p.weeks AND p.now AND f.result = 'delivered' GROUP BY w.id
  ), mail AS (
    SELECT author, sum(messages) AS messages, sum(envelopes) AS envelopes, sum(stopped) AS stopped,
      sum(envelopesBefore) AS envelopesBefore, sum(stoppedBefore) AS stoppedBefore, sum(delivered) AS delivered
    FROM part GROUP BY author
  )`;

const senders = statement((_, p: Asked) => {
  const [from, until] = [raw`${p.from} * ${DAY}`, raw`${p.until} * ${DAY}`];
  const hidden = raw`(NOT ${p.complaints} OR w.id IN (SELECT member FROM member_address WHERE key = ${p.butOf}))`;
  return raw<SenderFigure>`
    WITH ${kept(p)}, complained AS (
      SELECT c.against AS author, ${COMPLAINTS} AS n FROM ${COMPLAINT}
      AND c.confirmed_at >= ${from} AND c.confirmed_at < ${until} GROUP BY c.against
    ), bounced AS (
      SELECT m.author, count(*) AS n
      FROM bounce AS b CROSS JOIN envelope AS e ON e.id = b.envelope CROSS JOIN message AS m ON m.id = e.message
      WHERE b.at >= ${from} AND b.at < ${until} AND b.kind = 'hard' GROUP BY m.author
    ), figure AS (
      SELECT w.id AS member, w.name, w.standing, ifnull(mail.messages, 0) AS messages, ifnull(mail.envelopes, 0) AS envelopes,
        ifnull(mail.stopped, 0) AS stopped, ifnull(mail.envelopesBefore, 0) AS envelopesBefore,
        ifnull(mail.stoppedBefore, 0) AS stoppedBefore, ifnull(mail.delivered, 0) AS delivered,
        iif(${hidden}, NULL, ifnull(complained.n, 0)) AS complaints, ifnull(bounced.n, 0) AS bounces
      FROM sender AS s JOIN member AS w ON w.id = s.id LEFT JOIN mail ON mail.author = w.id
        LEFT JOIN complained ON complained.author = w.id LEFT JOIN bounced ON bounced.author = w.id
    )
    SELECT * FROM figure WHERE stopped > 0 OR complaints > 0 OR bounces > 0 OR (standing <> 'good' AND messages > 0)
    ORDER BY ifnull(complaints, 0) DESC, stopped DESC, member LIMIT ${p.limit}`;
});

export function figuresSenders(sql: Connection, span: Span, seen: SeenComplaints, limit: number): SenderFigure[] {
  const { from, until, sight } = span;
  const pieces = [...piecesOf(2 * from - until, from, 0), ...piecesOf(from, until, 1)];
  const butOf = seen === "none" ? "" : seen.butOf;
  const [groups, complaints] = [JSON.stringify(sight), seen === "none" ? 0 : 1];
  return sql.all(senders, { from, until, groups, pieces: JSON.stringify(pieces), complaints, butOf, limit });
}

interface Piece {
  /** 1: weeks as `figure_week` counts them, 0: days. */
  readonly weeks: 0 | 1;
  readonly now: 0 | 1;
  readonly from: number;
  readonly until: number;
}

/** Day 4 of 1970 was the first Monday: week 1. */
const mondayOf = (week: number): number => 7 * week - 3;

function piecesOf(from: number, until: number, now: 0 | 1): Piece[] {
  const [first, last] = [Math.ceil((from + 3) / 7), Math.floor((until + 3) / 7)];
  if (first >= last) return [{ weeks: 0, now, from, until }];
  return [
    { weeks: 1, now, from: first, until: last },
    { weeks: 0, now, from, until: mondayOf(first) },
    { weeks: 0, now, from: mondayOf(last), until },
  ];
}
