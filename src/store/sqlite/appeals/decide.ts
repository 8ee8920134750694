/** Appeals, decided (ala.ce.6): by somebody who did not decide the message before. */
import { sql as raw } from "kysely";
import type { Answered, AppealAnswer, AppealSummary, ClearanceVerbs, QueueReader } from "../../port.ts";
import { decideMany } from "../held/decisions/decide.ts";
import { takesTwo } from "../held/decisions/four-eyes.ts";
import { barred, reviewerOf } from "../held/decisions/parties.ts";
import { oweNotice, pathText, textDigest } from "../mail/ending.ts";
import { isSeenBy } from "../members.ts";
import { approve } from "../records/approvals/kept.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const LONGEST_LIST = 500;

interface Row {
  readonly message: number;
  readonly ref: string;
  readonly author: string | null;
  readonly subject: string;
  readonly sender: string | null;
  readonly reverse_path: string | null;
  readonly language: string;
  readonly statement: string;
  readonly at: number;
  readonly state: string;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
  readonly words: string;
}
const columns = raw`a.message, m.ref, m.author, m.subject, m.author_address AS sender, m.reverse_path, a.statement, a.at,
  coalesce(nullif(l.language, ''), m.language) AS language, a.state, a.decided_by, a.decided_at, a.words`;
const source = raw`appeal AS a JOIN message AS m ON m.id = a.message LEFT JOIN member AS l ON l.id = m.login`;
const page = statement((_, p: { groups: string; state: string | null; limit: number }) => {
  return raw<Row>`
    SELECT ${columns} FROM ${source} WHERE (${p.state} IS NULL OR a.state = ${p.state}) AND ${isSeenBy(p.groups, "m.author")}
    ORDER BY CASE WHEN a.state = 'open' THEN a.at ELSE -a.at END LIMIT ${p.limit}`;
});
const byRef = statement((_, p: { groups: string; ref: string }) => {
  return raw<Row>`SELECT ${columns} FROM ${source} WHERE m.ref = ${p.ref} AND ${isSeenBy(p.groups, "m.author")}`;
});
const statesOf = statement((_, p: { message: number }) => {
  return raw<{ state: string; n: number }>`
    SELECT state, count(*) AS n FROM envelope WHERE message = ${p.message} GROUP BY state`;
});
/** Who decided it so far, alone or as the second. */
const decidersOf = statement((_, p: { message: number }) => {
  return raw<{ actor: string }>`
    SELECT actor FROM decision WHERE message = ${p.message} AND state <> 'undone'
    UNION SELECT second FROM decision WHERE message = ${p.message} AND second IS NOT NULL AND state <> 'undone'
    UNION SELECT decided_by FROM envelope WHERE message = ${p.message} AND decided_by IS NOT NULL`;
});
type End = { message: number; state: string; by: string; at: number; words: string; approval: number | null };
const answer = statement((k, p: End) =>
  k
    .updateTable("appeal")
    .set({ state: p.state, decided_by: p.by, decided_at: p.at, words: p.words, approval: p.approval })
    .where("message", "=", p.message),
);

export function listAppeals(sql: Connection, filter: Parameters<ClearanceVerbs["listAppeals"]>[0]): AppealSummary[] {
  const { staff, groups, state } = filter;
  const limit = Math.min(Math.max(1, Math.trunc(filter.limit)), LONGEST_LIST);
  return sql.all(page, { groups: JSON.stringify(groups), state, limit }).map((row) => ({
    ...{ ref: row.ref, subject: row.subject, statement: row.statement, at: row.at, words: row.words },
    sender: row.sender ?? pathText(row.reverse_path) ?? "",
    ...{ state: row.state as AppealSummary["state"], decidedBy: row.decided_by, decidedAt: row.decided_at },
    envelopes: states(sql, row.message),
    barred: row.state === "open" ? barredFrom(sql, row.message, { staff, groups }) : null,
  }));
}

const states = (sql: Connection, message: number): Record<string, number> =>
  Object.fromEntries(sql.all(statesOf, { message }).map(({ state, n }) => [state, n]));

/** Why this person may not decide it, in words for them; null: they may. */
function barredFrom(
  sql: Connection,
  message: number,
  { staff, groups }: Pick<QueueReader, "staff" | "groups">,
): string | null {
  const reviewer = reviewerOf(sql, staff, groups);
  if (!reviewer) return "you have no account";
  if (sql.all(decidersOf, { message }).some(({ actor }) => actor === `staff:${staff}`))
    return "you decided the message before: another reviewer decides the appeal";
  return barred(sql, { name: staff, reviewer }, message);
}

export function decideAppeal(tx: Tx, ref: string, given: AppealAnswer): Answered {
  const { staff, groups, outcome, words, at } = given;
  const row = tx.sql.get(byRef, { ref, groups: JSON.stringify(groups) });
  if (!row) return "unknown";
  if (row.state !== "open") return "ended";
  const bar = barredFrom(tx.sql, row.message, given) ?? decideHeld(tx, row, given);
  if (bar !== null) return { barred: bar };
  const actor = `staff:${staff}`;
  const approval = outcome === "granted" ? clearAgain(tx, row, given) : null;
  tx.sql.run(answer, { message: row.message, state: outcome, by: actor, at, words, approval });
  const data = { outcome, ...(approval !== null && { approval }), ...(words !== "" && { words: textDigest(words) }) };
  tx.audit({ kind: "appeal.decided", at, actor, subject: ref, data });
  tell(tx, row, given, approval !== null);
  return "answered";
}

/** What is still held follows the appeal. Why that cannot be; null when it was done, or nothing is held. */
function decideHeld(tx: Tx, { message, ref }: Row, given: AppealAnswer): string | null {
  if (!states(tx.sql, message)["held"]) return null;
  const { staff, groups, at, outcome, words, giveUpAt } = given;
  const kind = outcome === "granted" ? "release" : "refuse";
  if (kind === "release" && takesTwo(tx.sql, message))
    return "a release of it takes two people: propose it in the queue";
  const order = {
    refs: [ref],
    kind,
    recipients: null,
    reason: words,
    at,
    undo: 0,
    giveUpAfter: giveUpAt - at,
  } as const;
  const made = {
    code: outcome === "granted" ? "hold-mistaken" : "other",
    takeOver: true,
    batch: ref,
    clearance: null,
  } as const;
  const [result] = decideMany(tx, { staff, groups, now: at }, { ...order, ...made }).results;
  return result?.outcome === "pending" ? null : (result?.detail ?? "it cannot be decided now");
}

/** What was refused stays so; its sender may send it again, once more to as many. */
function clearAgain(
  tx: Tx,
  { message, author, subject }: Row,
  { staff, at, clearedUntil }: AppealAnswer,
): number | null {
  const count = states(tx.sql, message);
  const ended = ["rejected", "refused", "expired"].reduce((sum, state) => sum + (count[state] ?? 0), 0);
  if (ended === 0 || author === null || subject.trim() === "") return null;
  return approve(tx, { member: author, subject, until: clearedUntil, recipients: ended }, `staff:${staff}`, at);
}

function tell(tx: Tx, row: Row, { outcome, words, at, clearedUntil }: AppealAnswer, again: boolean): void {
  const to = pathText(row.reverse_path);
  if (to === null) return;
  const values = { outcome, words, ...(again && { until: new Date(clearedUntil).toISOString() }) };
  oweNotice(tx, row.message, { kind: "appeal", to, language: row.language, recipients: [], values }, at);
}
