/** Campaigns that members ask to have cleared beforehand (iaop.pre.1). */
import { sql as raw } from "kysely";
import type { PurposeLabel } from "../../../../mail/words.ts";
import type { JudgedFinding } from "../../../../policy/judgement.ts";
import { barredFrom } from "../../../../review/conflict.ts";
import type {
  Answered,
  ClearanceAnswer,
  ClearanceDetail,
  ClearanceInput,
  ClearanceState,
  ClearanceSummary,
  ClearanceVerbs,
  Sight,
} from "../../../port.ts";
import { reviewerOf } from "../../held/decisions/parties.ts";
import { oweLetter, textDigest } from "../../mail/ending.ts";
import { addressKeysOf, groupNamesOf, isSeenBy } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { approve } from "./kept.ts";

const DAY = 86_400_000;
const LONGEST_LIST = 500;

const askedSince = statement((k, p: { member: string; since: number }) =>
  k
    .selectFrom("clearance_request")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("member", "=", p.member)
    .where("at", ">", p.since),
);
type NewRow = Omit<ClearanceInput, "to" | "recipients" | "findings" | "messageId" | "perDay"> & {
  readonly recipients: string;
  readonly findings: string;
  readonly messageId: string | null;
};
const insert = statement((k, p: NewRow) =>
  k.insertInto("clearance_request").values({
    ...{ ref: p.ref, member: p.member, login: p.login, subject: p.subject, text: p.text, recipients: p.recipients },
    ...{ findings: p.findings, purpose: p.purpose, message_id: p.messageId, language: p.language, digest: p.digest },
    ...{ at: p.at, state: "open" },
  }),
);
interface Row {
  readonly id: number;
  readonly ref: string;
  readonly member: string;
  readonly name: string;
  readonly address: string;
  readonly organisation: string;
  readonly subject: string;
  readonly purpose: string;
  readonly recipients: string;
  readonly at: number;
  readonly state: string;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
}
const columns = raw`r.id, r.ref, r.member, m.name, a.text AS address, m.organisation, r.subject, r.purpose, r.recipients,
  r.at, r.state, r.decided_by, r.decided_at`;
const source = raw`clearance_request AS r JOIN member AS m ON m.id = r.member
  JOIN member_address AS a ON a.member = r.member AND a.position = 0`;
const page = statement((_, p: { groups: string; state: string | null; limit: number }) => {
  return raw<Row>`
    SELECT ${columns} FROM ${source} WHERE (${p.state} IS NULL OR r.state = ${p.state}) AND ${isSeenBy(p.groups, "r.member")}
    ORDER BY CASE WHEN r.state = 'open' THEN r.at ELSE -r.at END LIMIT ${p.limit}`;
});
type DetailRow = Row & {
  text: string;
  findings: string;
  words: string;
  approval: number | null;
  language: string;
  login: string;
  message_id: string | null;
};
const one = statement((_, p: { id: number; groups: string }) => {
  return raw<DetailRow>`
    SELECT ${columns}, r.text, r.findings, r.words, r.approval, r.language, r.login, r.message_id
    FROM ${source} WHERE r.id = ${p.id} AND ${isSeenBy(p.groups, "r.member")}`;
});
type End = { id: number; state: string; by: string; at: number; words: string; approval: number | null };
const answer = statement((k, p: End) =>
  k
    .updateTable("clearance_request")
    .set({ state: p.state, decided_by: p.by, decided_at: p.at, words: p.words, approval: p.approval })
    .where("id", "=", p.id),
);

export function recordClearance(tx: Tx, request: ClearanceInput): "recorded" | "over" {
  const { member, login, at, perDay, recipients, findings, to: _, ...rest } = request;
  if ((tx.sql.get(askedSince, { member, since: at - DAY })?.n ?? 0) >= perDay) return "over";
  tx.requireSpace();
  const lists = { recipients: JSON.stringify(recipients), findings: JSON.stringify(findings) };
  tx.sql.run(insert, { ...rest, member, login, at, ...lists });
  const data = { digest: request.digest, recipients: recipients.length, purpose: request.purpose };
  tx.audit({ kind: "clearance.asked", at, actor: `member:${login}`, subject: `clearance:${request.ref}`, data });
  tell(tx, request, { news: "received", words: "", until: null });
  return "recorded";
}

interface Told {
  readonly ref: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly language: string;
  readonly at: number;
}

/** By a letter, so that nobody waits without knowing. */
function tell(
  tx: Tx,
  { ref, to, subject, messageId, language, at }: Told,
  said: { news: string; words: string; until: number | null },
): void {
  const { news, words, until } = said;
  const values = { news, words, ...(until !== null && { until: new Date(until).toISOString() }) };
  const order = { kind: "clearance", to, language, recipients: [], values } as const;
  oweLetter(tx, order, { at, about: { ref, subject, messageId, receivedAt: at } });
}

export function listClearances(
  sql: Connection,
  filter: Parameters<ClearanceVerbs["listClearances"]>[0],
): ClearanceSummary[] {
  const limit = Math.min(Math.max(1, Math.trunc(filter.limit)), LONGEST_LIST);
  return sql.all(page, { groups: JSON.stringify(filter.groups), state: filter.state, limit }).map((row) => ({
    ...summary(row),
    recipients: (JSON.parse(row.recipients) as string[]).length,
  }));
}

export function showClearance(sql: Connection, id: number, groups: Sight): ClearanceDetail | null {
  const row = sql.get(one, { id, groups: JSON.stringify(groups) });
  if (!row) return null;
  return {
    ...summary(row),
    ...{ text: row.text, words: row.words, approval: row.approval },
    recipients: JSON.parse(row.recipients) as string[],
    findings: JSON.parse(row.findings) as JudgedFinding[],
  };
}

const summary = (row: Row) => ({
  ...{ id: row.id, ref: row.ref, subject: row.subject, purpose: row.purpose as PurposeLabel, at: row.at },
  member: { id: row.member, name: row.name, address: row.address, organisation: row.organisation },
  ...{ state: row.state as ClearanceState, decidedBy: row.decided_by, decidedAt: row.decided_at },
});

/** Whoever answers is no party to it (ala.ce.3): neither the member nor of their organisation. */
export function answerClearance(tx: Tx, id: number, given: ClearanceAnswer): Answered {
  const { staff, groups, at, words, approve: limits } = given;
  const row = tx.sql.get(one, { id, groups: JSON.stringify(groups) });
  if (!row) return "unknown";
  if (row.state !== "open") return "ended";
  const bar = barredFor(tx.sql, row, staff, groups);
  if (bar !== null) return { barred: bar };
  const actor = `staff:${staff}`;
  const approval = limits && approve(tx, { member: row.member, ...limits }, actor, at);
  const state = limits ? "approved" : "declined";
  tx.sql.run(answer, { id, state, by: actor, at, words, approval });
  const data = {
    outcome: state,
    ...(approval !== null && { approval }),
    ...(words !== "" && { words: textDigest(words) }),
  };
  tx.audit({ kind: "clearance.answered", at, actor, subject: `clearance:${row.ref}`, data });
  const about = {
    ref: row.ref,
    to: row.address,
    subject: row.subject,
    messageId: row.message_id,
    language: row.language,
  };
  tell(tx, { ...about, at }, { news: state, words, until: limits?.until ?? null });
  return "answered";
}

function barredFor(sql: Connection, row: DetailRow, staff: string, groups: Sight): string | null {
  const reviewer = reviewerOf(sql, staff, groups);
  if (!reviewer) return "you have no account";
  const members = [...new Set([row.member, row.login])];
  const senders = { addresses: members.flatMap((id) => addressKeysOf(sql, id)), organisations: [row.organisation] };
  const nobody = { addresses: [], organisations: [] };
  return barredFrom(reviewer, { senders, recipients: nobody, groups: groupNamesOf(sql, row.member) });
}
