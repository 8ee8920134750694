/**
 * What is counted, as queries over what came after `after` up to `upTo` (ids). The writer adds them to the tables of figures,
 * the reader counts with them what the writer has not come to: the same rows, so they cannot disagree.
 */
import { type RawBuilder, sql as raw } from "kysely";

export interface Ids {
  readonly after: number;
  readonly upTo: number;
}

/** `everybody` counts all mail together under `''`, that of unknown senders too; `unknown` theirs alone. */
type By = "author" | "everybody" | "unknown";

const WHOSE = { author: raw`m.author IS NOT NULL`, everybody: raw`1`, unknown: raw`m.author IS NULL` };
const authorOf = (by: By): RawBuilder<string> => (by === "author" ? raw<string>`m.author` : raw<string>`''`);
const whose = (by: By) => WHOSE[by];
const DAY = raw`/ 86400000`;

export interface MailCell {
  readonly author: string;
  readonly day: number;
  readonly purpose: string;
  readonly disposition: string;
  readonly enforced: string;
  readonly mode: string;
  readonly messages: number;
  readonly envelopes: number;
}

/** forward, hold, reject: their order as words is that of their strictness. */
export const mailCells = (p: Ids, by: By) => raw<MailCell>`
  SELECT ${authorOf(by)} AS author, m.received_at ${DAY} AS day, m.purpose, e.disposition, e.enforced, e.mode,
    sum(e.strictest) AS messages, count(*) AS envelopes
  FROM (
    SELECT message, disposition, enforced, mode,
      row_number() OVER (PARTITION BY message ORDER BY disposition DESC, enforced DESC, id) = 1 AS strictest
    FROM envelope WHERE message > ${p.after} AND message <= ${p.upTo}
  ) AS e JOIN message AS m ON m.id = e.message
  WHERE ${whose(by)} GROUP BY 1, 2, 3, 4, 5, 6`;

export interface RuleCell {
  readonly author: string;
  readonly day: number;
  readonly rule: string;
  readonly hits: number;
  readonly held: number;
  readonly refused: number;
  readonly would: number;
}

/** A finding is judged in a mode of its own: what only observes did not hold a message that another rule held. */
export const ruleCells = (p: Ids, by: By) => raw<RuleCell>`
  SELECT ${authorOf(by)} AS author, m.received_at ${DAY} AS day, f.rule, count(*) AS hits,
    sum(f.costs AND e.disposition = 'hold') AS held, sum(f.costs AND e.disposition = 'reject') AS refused,
    sum(f.would AND NOT f.costs) AS would
  FROM (
    SELECT message, rule, max(level IN ('hold', 'reject') AND mode = 'enforce') AS costs,
      max(level IN ('hold', 'reject') AND mode <> 'enforce') AS would
    FROM finding WHERE message > ${p.after} AND message <= ${p.upTo} GROUP BY message, rule
  ) AS f JOIN (
    SELECT message, max(disposition) AS disposition
    FROM envelope WHERE message > ${p.after} AND message <= ${p.upTo} GROUP BY message
  ) AS e ON e.message = f.message JOIN message AS m ON m.id = f.message
  WHERE ${whose(by)} GROUP BY 1, 2, 3`;

export interface AttemptCell {
  readonly author: string;
  readonly day: number;
  readonly result: string;
  readonly status: string;
  readonly attempts: number;
}

/** Up to so many milliseconds; the last stands for all that is slower. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 60_000, 300_000] as const;
const stepOf = raw`CASE ${raw.raw(STEPS.map((step) => `WHEN a.took <= ${step} THEN ${step}`).join(" "))} ELSE 3600000 END`;

export interface TookCell {
  readonly day: number;
  readonly upto: number;
  readonly copies: number;
}

/** Of copies that the smart host took: what it refuses it may refuse at once. */
export const tookCells = (p: Ids) => raw<TookCell>`
  SELECT a.at ${DAY} AS day, ${stepOf} AS upto, count(*) AS copies FROM attempt AS a
  WHERE a.id > ${p.after} AND a.id <= ${p.upTo} AND a.result = 'delivered' AND a.took IS NOT NULL GROUP BY 1, 2`;

export const attemptCells = (p: Ids, by: By) => raw<AttemptCell>`
  SELECT ${authorOf(by)} AS author, a.at ${DAY} AS day, a.result, a.status, count(*) AS attempts
  FROM attempt AS a JOIN envelope AS e ON e.id = a.envelope JOIN message AS m ON m.id = e.message
  WHERE a.id > ${p.after} AND a.id <= ${p.upTo} AND ${whose(by)} GROUP BY 1, 2, 3, 4`;
