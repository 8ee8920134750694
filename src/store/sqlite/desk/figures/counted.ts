/** What was counted per day, and what came since, together. */
import { type RawBuilder, sql as raw } from "kysely";
import type { AttemptFigure, MailFigure, RuleFigure, RuleSum, Span, TookFigure } from "../../../port.ts";
import { attemptCells, type Ids, mailCells, ruleCells, tookCells } from "../../figures/cells.ts";
import { markOf } from "../../figures/count.ts";
import { type Connection, statement } from "../../statement.ts";
import { authorsIn, inSight } from "./sight.ts";

/** So many messages are counted in passing; more wait for the writer. */
const MOST_IN_PASSING = 20_000;

interface Wanted {
  readonly from: number;
  readonly until: number;
  /** JSON. */
  readonly groups: string;
}

type Split = Wanted & { readonly split: number };

const countedMail = statement((_, p: Wanted) => {
  return raw<MailFigure>`
    SELECT day, purpose, disposition, enforced, mode, sum(messages) AS messages, sum(envelopes) AS envelopes
    FROM figure_mail WHERE author IN ${authorsIn(p.groups)} AND day >= ${p.from} AND day < ${p.until}
    GROUP BY 1, 2, 3, 4, 5`;
});
const freshMail = statement((_, p: Wanted & Ids) => {
  return raw<MailFigure>`
    SELECT day, purpose, disposition, enforced, mode, sum(messages) AS messages, sum(envelopes) AS envelopes
    FROM (${mailCells(p, "author")} UNION ALL ${mailCells(p, "unknown")})
    WHERE ${inSight(raw`author`, p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1, 2, 3, 4, 5`;
});
const countedRules = statement((_, p: Wanted) => {
  return raw<RuleFigure>`
    SELECT day, rule, sum(hits) AS hits, sum(held) AS held, sum(refused) AS refused, sum(would) AS would
    FROM figure_rule WHERE author IN ${authorsIn(p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1, 2`;
});
const freshRules = statement((_, p: Wanted & Ids) => {
  return raw<RuleFigure>`
    SELECT day, rule, sum(hits) AS hits, sum(held) AS held, sum(refused) AS refused, sum(would) AS would
    FROM (${ruleCells(p, "author")} UNION ALL ${ruleCells(p, "unknown")})
    WHERE ${inSight(raw`author`, p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1, 2`;
});
const splitAt = (from: RawBuilder<number>) => raw`
  sum(iif(day >= ${from}, hits, 0)) AS hits, sum(iif(day >= ${from}, held, 0)) AS held,
  sum(iif(day >= ${from}, refused, 0)) AS refused, sum(iif(day >= ${from}, would, 0)) AS would,
  sum(iif(day < ${from}, held, 0)) AS heldBefore`;
const countedSums = statement((_, p: Split) => {
  return raw<RuleSum>`
    SELECT rule, ${splitAt(raw`${p.split}`)} FROM figure_rule
    WHERE author IN ${authorsIn(p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1`;
});
const freshSums = statement((_, p: Split & Ids) => {
  return raw<RuleSum>`
    SELECT rule, ${splitAt(raw`${p.split}`)}
    FROM (${ruleCells(p, "author")} UNION ALL ${ruleCells(p, "unknown")})
    WHERE ${inSight(raw`author`, p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1`;
});
const countedAttempts = statement((_, p: Wanted) => {
  return raw<AttemptFigure>`
    SELECT day, result, status, sum(attempts) AS attempts FROM figure_attempt
    WHERE author IN ${authorsIn(p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1, 2, 3`;
});
const freshAttempts = statement((_, p: Wanted & Ids) => {
  return raw<AttemptFigure>`
    SELECT day, result, status, sum(attempts) AS attempts
    FROM (${attemptCells(p, "author")} UNION ALL ${attemptCells(p, "unknown")})
    WHERE ${inSight(raw`author`, p.groups)} AND day >= ${p.from} AND day < ${p.until} GROUP BY 1, 2, 3`;
});
const countedTook = statement((_, p: Wanted) => {
  return raw<TookFigure>`SELECT day, upto, copies FROM figure_took WHERE day >= ${p.from} AND day < ${p.until}`;
});
const freshTook = statement((_, p: Wanted & Ids) => {
  return raw<TookFigure>`SELECT day, upto, copies FROM (${tookCells(p)}) WHERE day >= ${p.from} AND day < ${p.until}`;
});
const lastIds = statement((_) => {
  return raw<{ message: number; attempt: number }>`
    SELECT ifnull((SELECT max(id) FROM message), 0) AS message, ifnull((SELECT max(id) FROM attempt), 0) AS attempt`;
});

export function figuresBehind(sql: Connection): number {
  const { message, attempt } = fresh(sql);
  return Math.max(0, ...[message, attempt].map(({ upTo, after }) => upTo - after)) > MOST_IN_PASSING
    ? Math.max(message.upTo - message.after, attempt.upTo - attempt.after)
    : 0;
}

export const figuresMail = (sql: Connection, span: Span): MailFigure[] => {
  const keyOf = (row: MailFigure) => [row.day, row.purpose, row.disposition, row.enforced, row.mode].join();
  const args = wanted(span);
  return together(sql.all(countedMail, args), inPassing(sql, "message", freshMail, args), keyOf, [
    "messages",
    "envelopes",
  ]);
};

const RULE_SUMS = ["hits", "held", "refused", "would"] as const;

export const figuresRules = (sql: Connection, span: Span): RuleFigure[] => {
  const args = wanted(span);
  const fresh = inPassing(sql, "message", freshRules, args);
  return together(sql.all(countedRules, args), fresh, (row) => `${row.day} ${row.rule}`, RULE_SUMS);
};

export const figuresRuleSums = (sql: Connection, span: Span, from: number): RuleSum[] => {
  const args = { ...wanted(span), split: from };
  const fresh = inPassing(sql, "message", freshSums, args);
  return together(sql.all(countedSums, args), fresh, ({ rule }) => rule, [...RULE_SUMS, "heldBefore"]);
};

export const figuresAttempts = (sql: Connection, span: Span): AttemptFigure[] => {
  const args = wanted(span);
  const fresh = inPassing(sql, "attempt", freshAttempts, args);
  return together(sql.all(countedAttempts, args), fresh, (row) => `${row.day} ${row.result} ${row.status}`, [
    "attempts",
  ]);
};

/** Of everybody's mail, whoever asks: it goes one way. */
export const figuresTook = (sql: Connection, span: Span): TookFigure[] => {
  const args = wanted(span);
  const fresh = inPassing(sql, "attempt", freshTook, args);
  return together(sql.all(countedTook, args), fresh, (row) => `${row.day} ${row.upto}`, ["copies"]);
};

const wanted = ({ from, until, sight }: Span): Wanted => ({ from, until, groups: JSON.stringify(sight) });

/** Ids that the writer has not come to. */
function fresh(sql: Connection): Record<"message" | "attempt", Ids> {
  const last = sql.get(lastIds, {}) ?? { message: 0, attempt: 0 };
  const idsOf = (source: "message" | "attempt") => ({
    after: sql.get(markOf, { source })?.id ?? 0,
    upTo: last[source],
  });
  return { message: idsOf("message"), attempt: idsOf("attempt") };
}

function inPassing<Row, Args extends object>(
  sql: Connection,
  source: "message" | "attempt",
  query: ReturnType<typeof statement<Row, Args & Ids>>,
  args: Args,
): Row[] {
  const ids = fresh(sql)[source];
  if (ids.upTo === ids.after || ids.upTo - ids.after > MOST_IN_PASSING) return [];
  return sql.all(query, { ...args, ...ids });
}

/** Rows of one key as one; of each side alone there is one at most. */
function together<Row extends object, Sum extends keyof Row & string>(
  counted: Row[],
  fresh: readonly Row[],
  keyOf: (row: Row) => string,
  sums: readonly Sum[],
): Row[] {
  if (fresh.length === 0) return counted;
  const merged = new Map(counted.map((row) => [keyOf(row), row]));
  for (const row of fresh) {
    const known = merged.get(keyOf(row));
    const added = sums.map((sum) => [sum, Number(known?.[sum] ?? 0) + Number(row[sum])]);
    merged.set(keyOf(row), { ...row, ...Object.fromEntries(added) });
  }
  return [...merged.values()];
}
