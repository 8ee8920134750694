/** The queue's filters as conditions on `held_item AS i`. */
import { type RawBuilder, sql } from "kysely";
import { isRef } from "../../../../mail/ids.ts";
import type { QueueFilter, QueueReader, QueueState } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import { memberBehind } from "../decisions/parties.ts";

export type Condition = RawBuilder<boolean>;

/** Literal, so that the partial indexes serve. */
const OPEN = sql<boolean>`i.ended_at IS NULL AND i.by_itself = 0`;

const messageOf = statement((k, p: { ref: string }) => k.selectFrom("message").select("id").where("ref", "=", p.ref));

/** What stands for a part in a LIKE. */
const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
const starts = (text: string): string => `${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Open items that the reader may see: of the authors in their groups, and what was given to them since nobody else may decide it. */
export function seen({ groups, staff }: Pick<QueueReader, "groups" | "staff">): Condition {
  if (groups.length === 0) return OPEN;
  return sql<boolean>`${OPEN} AND (i.author IN (SELECT g.member FROM member_group AS g
      WHERE g.name IN (SELECT value FROM json_each(${JSON.stringify(groups)})))
    OR i.message IN (SELECT s.message FROM held_stuck AS s WHERE s.staff = ${staff}))`;
}

const given = statement((k, p: { staff: string }) =>
  k.selectFrom("held_stuck").select("message").where("staff", "=", p.staff).limit(1),
);

/** Whether they see more than colleagues of the same groups. */
export const isGivenAny = (connection: Connection, { groups, staff }: QueueReader): boolean =>
  groups.length > 0 && connection.get(given, { staff }) !== undefined;

/** Of `filter`, all but `without`, with `seen`; joined by AND. */
export function conditions(
  connection: Connection,
  reader: QueueReader,
  filter: QueueFilter,
  without?: keyof QueueFilter,
): Condition {
  const used: QueueFilter = without === undefined ? filter : { ...filter, [without]: undefined };
  const all = [
    seen(reader),
    ...marks(used),
    ...[isByRule(used) ? told(connection, reader) : null].filter((one) => one !== null),
    ...people(connection, used),
    ...times(connection, used),
    ...flags(reader, used),
    ...searched(connection, used),
    ...(used.states ?? []).map((state) => stateIs(state, reader)),
  ];
  const joined = sql<boolean>`${sql.join(all, sql` AND `)}`;
  return used.message === undefined ? joined : ofRow(connection, used.message, joined);
}

/** Whether it leaves anything out. */
export const isAsking = (filter: QueueFilter): boolean =>
  Object.values(filter).some((one) => (Array.isArray(one) ? one.length > 0 : one !== undefined && one !== false));

/** The row that holds a message: what the others let through of its campaign, if they let it through itself. */
const ofRow = (connection: Connection, ref: string, others: Condition): Condition =>
  sql<boolean>`${others} AND i.campaign IN (SELECT i.campaign FROM held_item AS i
    WHERE ${isMessage(connection, ref)} AND ${others})`;

/** No message has the number 0. */
const isMessage = (connection: Connection, ref: string): Condition =>
  sql<boolean>`i.message = ${connection.get(messageOf, { ref })?.id ?? 0}`;

/**
 * Messages whose rules the reader may know, or a filter and its counts would tell what a row leaves out; null for all. Not their
 * own, and not what is held in confidence where they may not know of complaints.
 */
export function told(connection: Connection, { staff, blind }: QueueReader): Condition | null {
  const own = memberBehind(connection, staff);
  const all = [
    ...(own === null ? [] : [notOf(own)]),
    ...(blind
      ? [sql<boolean>`NOT EXISTS (SELECT 1 FROM finding AS f WHERE f.message = i.message AND f.confidential = 1)`]
      : []),
  ];
  return all.length === 0 ? null : sql<boolean>`${sql.join(all, sql` AND `)}`;
}

/** Nor what they sent in another's name: only mail of those who lent it, and of no member, is looked up. */
const notOf = (member: string): Condition => sql<boolean>`i.author IS NOT ${member}
  AND (i.author IS NOT NULL AND i.author NOT IN (SELECT a.member FROM delegation AS d
      CROSS JOIN member_address AS a ON a.key = d.key WHERE d.holder = ${member})
    OR NOT EXISTS (SELECT 1 FROM message AS m WHERE m.id = i.message AND m.login = ${member}))`;

const marked = (kind: "rule" | "clause", value: string): Condition =>
  sql<boolean>`i.message IN (SELECT k.message FROM held_mark AS k WHERE k.kind = ${kind} AND k.value = ${value})`;

const isByRule = ({ rule, clause, rules = [] }: QueueFilter): boolean =>
  rule !== undefined || clause !== undefined || rules.length > 0;

function marks({ rule, clause, rules = [] }: QueueFilter): Condition[] {
  return [
    ...(rule === undefined ? [] : [marked("rule", rule)]),
    ...(clause === undefined ? [] : [marked("clause", clause)]),
    ...rules.map(
      (text) => sql<boolean>`i.message IN (SELECT k.message FROM held_mark AS k
        WHERE k.kind = 'rule' AND k.value LIKE ${starts(text)} ESCAPE '\\')`,
    ),
  ];
}

function people(connection: Connection, { sender, recipient, group }: QueueFilter): Condition[] {
  return [
    ...(sender === undefined ? [] : [sql<boolean>`i.author = ${resolveMember(connection, sender) ?? sender}`]),
    ...(recipient === undefined
      ? []
      : [
          sql<boolean>`i.message IN (SELECT e.message FROM person AS p CROSS JOIN envelope AS e ON e.person = p.id
            WHERE p.key = ${recipient} AND e.state = 'held')`,
        ]),
    ...(group === undefined
      ? []
      : [sql<boolean>`i.author IN (SELECT g.member FROM member_group AS g WHERE g.name = ${group})`]),
  ];
}

function times(connection: Connection, { receivedBy, campaign }: QueueFilter): Condition[] {
  return [
    ...(receivedBy === undefined ? [] : [sql<boolean>`i.received_at <= ${receivedBy}`]),
    // No campaign has the number 0.
    ...(campaign === undefined
      ? []
      : [sql<boolean>`i.campaign = ${connection.get(messageOf, { ref: campaign })?.id ?? 0}`]),
  ];
}

function flags(reader: QueueReader, { urgent, mine, reopened, stuck }: QueueFilter): Condition[] {
  return [
    ...(urgent ? [sql<boolean>`i.urgent_at IS NOT NULL`] : []),
    ...(reopened ? [sql<boolean>`i.reopened_at IS NOT NULL`] : []),
    ...(stuck ? [sql<boolean>`i.message IN (SELECT message FROM held_stuck)`] : []),
    ...(mine ? [claimed(sql`c.actor = ${`staff:${reader.staff}`} AND`, reader.now)] : []),
  ];
}

const claimed = (whose: RawBuilder<unknown>, now: number): Condition =>
  sql<boolean>`i.campaign IN (SELECT c.campaign FROM held_claim AS c WHERE ${whose} c.until_at > ${now})`;

/** A word of a subject may have the shape of a reference, so it may stand for either. */
function worded(connection: Connection, word: string): Condition {
  const inSubject = sql<boolean>`EXISTS (SELECT 1 FROM message AS m
    WHERE m.id = i.message AND m.subject LIKE ${like(word)} ESCAPE '\\')`;
  const ref = word.toLowerCase();
  return isRef(ref) ? sql<boolean>`(${isMessage(connection, ref)} OR ${inSubject})` : inSubject;
}

function searched(connection: Connection, { words = [], refs = [], from = [], to = [] }: QueueFilter): Condition[] {
  return [
    ...words.map((word) => worded(connection, word)),
    ...refs.map((ref) => isMessage(connection, ref)),
    ...from.map(
      (text) => sql<boolean>`EXISTS (SELECT 1 FROM message AS m LEFT JOIN member AS a ON a.id = m.author
        WHERE m.id = i.message AND (m.author_address LIKE ${like(text)} ESCAPE '\\'
          OR a.name LIKE ${like(text)} ESCAPE '\\' OR a.organisation LIKE ${like(text)} ESCAPE '\\'))`,
    ),
    ...to.map(
      (text) => sql<boolean>`EXISTS (SELECT 1 FROM envelope AS e
        WHERE e.message = i.message AND e.state = 'held' AND e.recipient LIKE ${like(text)} ESCAPE '\\')`,
    ),
  ];
}

function stateIs(state: QueueState, reader: QueueReader): Condition {
  const decided = (now: string) =>
    sql<boolean>`i.message IN (SELECT d.message FROM decision AS d WHERE d.state IN ('proposed', 'pending') AND d.state = ${now})`;
  const states: Readonly<Record<QueueState, () => Condition>> = {
    waiting: () => sql<boolean>`NOT EXISTS (SELECT 1 FROM decision AS d
      WHERE d.message = i.message AND d.state IN ('proposed', 'pending'))`,
    claimed: () => claimed(sql``, reader.now),
    pending: () => decided("pending"),
    proposed: () => decided("proposed"),
    urgent: () => sql<boolean>`i.urgent_at IS NOT NULL`,
    reopened: () => sql<boolean>`i.reopened_at IS NOT NULL`,
    appealed: () => sql<boolean>`EXISTS (SELECT 1 FROM appeal AS a WHERE a.message = i.message AND a.state = 'open')`,
  };
  return states[state]();
}
