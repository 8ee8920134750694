/** What was counted per day, and what came since, together. */
import { sql as raw } from "kysely";
import type { AttemptFigure, MailFigure, RuleFigure, Span, TookFigure } from "../../../port.ts";
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
  const rows = [...sql.all(countedMail, wanted(span)), ...inPassing(sql, "message", freshMail, span)];
  const keyOf = (row: MailFigure) => [row.day, row.purpose, row.disposition, row.enforced, row.mode].join();
  return together(rows, keyOf, ["messages", "envelopes"]);
};

export const figuresRules = (sql: Connection, span: Span): RuleFigure[] => {
  const rows = [...sql.all(countedRules, wanted(span)), ...inPassing(sql, "message", freshRules, span)];
  return together(rows, (row) => `${row.day} ${row.rule}`, ["hits", "held", "refused", "would"]);
};

export const figuresAttempts = (sql: Connection, span: Span): AttemptFigure[] => {
  const rows = [...sql.all(countedAttempts, wanted(span)), ...inPassing(sql, "attempt", freshAttempts, span)];
  return together(rows, (row) => `${row.day} ${row.result} ${row.status}`, ["attempts"]);
};

/** Of everybody's mail, whoever asks: it goes one way. */
export const figuresTook = (sql: Connection, span: Span): TookFigure[] => {
  const rows = [...sql.all(countedTook, wanted(span)), ...inPassing(sql, "attempt", freshTook, span)];
  return together(rows, (row) => `${row.day} ${row.upto}`, ["copies"]);
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

function inPassing<Row>(
  sql: Connection,
  source: "message" | "attempt",
  query: ReturnType<typeof statement<Row, Wanted & Ids>>,
  span: Span,
): Row[] {
  const ids = fresh(sql)[source];
  if (ids.upTo === ids.after || ids.upTo - ids.after > MOST_IN_PASSING) return [];
  return sql.all(query, { ...wanted(span), ...ids });
}

/** Rows of one key as one. */
function together<Row extends object, Sum extends keyof Row & string>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  sums: readonly Sum[],
): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const known = merged.get(keyOf(row));
    const added = sums.map((sum) => [sum, Number(known?.[sum] ?? 0) + Number(row[sum])]);
    merged.set(keyOf(row), { ...row, ...Object.fromEntries(added) });
  }
  return [...merged.values()];
}
