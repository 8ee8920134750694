/** The messages of one campaign, and those that a decision for all of them had better look at alone. */
import { sql } from "kysely";
import { type ConsentAges, foldWill } from "../../../../consent/will.ts";
import type { CampaignDifference, CampaignView, QueueFilter, QueueItem, QueueReader } from "../../../port.ts";
import { RecipientRows } from "../../facts/recipients.ts";
import { likeness } from "../../facts/wordings.ts";
import { granteesOf, readMember } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";
import { type Condition, conditions, isAsking } from "./filter.ts";
import { type CampaignSums, Items } from "./items.ts";

const messagesOf = (where: Condition, limit: number) =>
  statement(
    () => sql<{ message: number }>`
    SELECT i.message FROM held_item AS i WHERE ${where} ORDER BY i.message LIMIT ${limit}`,
  );
const summed = (where: Condition) =>
  statement(() => {
    return sql<Omit<CampaignSums, "of">>`
      SELECT count(*) AS messages, sum(i.held) AS held, min(t.held_until) AS heldUntil, min(i.urgent_at) AS urgent,
        max(i.reopened_at) AS reopened
      FROM held_item AS i CROSS JOIN message AS t ON t.id = i.message WHERE ${where}`;
  });
const counted = (where: Condition) =>
  statement(() => sql<{ n: number }>`SELECT count(*) AS n FROM held_item AS i WHERE ${where}`);
const heldKeys = statement((_, p: { message: number }) => {
  return sql<{ key: string }>`
    SELECT p.key FROM envelope AS e CROSS JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held' AND p.key IS NOT NULL LIMIT 1000`;
});
const sketchOf = statement((k, p: { author: string; fingerprint: string }) =>
  k.selectFrom("sketch").select("minhash").where("author", "=", p.author).where("fingerprint", "=", p.fingerprint),
);

/** Less than this in common with the first of them: other words (see facts/wordings.ts for what copies share). */
const SAME_WORDS = 0.5;

interface Looked {
  readonly item: QueueItem;
  /** Whether any recipient agreed to hear from the sender. */
  readonly consent: boolean;
  readonly findings: string;
  readonly words: boolean;
}

export function readCampaign(
  connection: Connection,
  reader: QueueReader,
  ref: string,
  ages: ConsentAges,
  limit: number,
  filter: QueueFilter = {},
): CampaignView | null {
  const where = conditions(connection, reader, { ...filter, campaign: ref });
  const items = new Items(connection, reader);
  const sums = connection.get(summed(where), {});
  const rows = connection.all(messagesOf(where, limit), {}).flatMap(({ message }) => items.row(message) ?? []);
  const [first] = rows;
  if (!first || !sums) return null;
  const whole = isAsking(filter) ? conditions(connection, reader, { campaign: ref }) : where;
  const of = connection.get(counted(whole), {})?.n ?? sums.messages;
  const consents = new Consents(connection, first.author, reader.now, ages);
  const own = sketch(connection, first);
  const looked = rows.map((row): Looked => {
    const item = items.item(row);
    const findings = item.rules.join(" ");
    return { item, consent: consents.any(row.id), findings, words: isOther(own, sketch(connection, row)) };
  });
  return {
    row: items.campaign(first, { ...sums, of }),
    total: sums.messages,
    messages: looked.map(({ item }) => item),
    exceptions: exceptionsOf(looked),
  };
}

/** A message differs where it is not as most of them are. */
function exceptionsOf(looked: readonly Looked[]): CampaignView["exceptions"] {
  const consent = mostly(looked.map((each) => String(each.consent)));
  const findings = mostly(looked.map((each) => each.findings));
  return looked.flatMap((each) => {
    const differs: CampaignDifference[] = [
      ...(String(each.consent) === consent ? [] : (["consent"] as const)),
      ...(each.findings === findings ? [] : (["findings"] as const)),
      ...(each.words ? (["words"] as const) : []),
      ...(each.item.urgentAt === null ? [] : (["urgent"] as const)),
      ...(each.item.appealed ? (["appeal"] as const) : []),
    ];
    return looked.length > 1 && differs.length > 0 ? [{ ref: each.item.ref, differs }] : [];
  });
}

/** The commonest of them; of equally common ones the first. */
function mostly(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

type Worded = { readonly author: string | null; readonly fingerprint: string };

const sketch = (connection: Connection, { author, fingerprint }: Worded): Uint8Array | null =>
  author === null ? null : (connection.get(sketchOf, { author, fingerprint })?.minhash ?? null);

/** A wording that is forgotten, or too short for a sketch, is no other one. */
const isOther = (first: Uint8Array | null, other: Uint8Array | null): boolean =>
  first !== null && other !== null && first.length > 0 && other.length > 0 && likeness(first, other) < SAME_WORDS;

/** The recipients' will towards one author. */
class Consents {
  readonly #sql: Connection;
  readonly #author: string;
  readonly #grantees: readonly string[];
  readonly #context: { readonly now: number; readonly ages: ConsentAges };

  constructor(connection: Connection, author: string | null, now: number, ages: ConsentAges) {
    this.#sql = connection;
    this.#author = author ?? "";
    const member = author === null ? null : readMember(connection, author, now);
    this.#grantees = member ? granteesOf(connection, member) : [this.#author];
    this.#context = { now, ages };
  }

  any(message: number): boolean {
    const recipients = this.#sql.all(heldKeys, { message }).map(({ key }) => key);
    // Suppressions are not asked for.
    const names = { author: this.#author, grantees: [...this.#grantees], hashOf: () => "" };
    const rows = new RecipientRows(this.#sql, { ...names, recipients });
    return recipients.some((key) => foldWill(rows.of(key).consents, this.#context).direct);
  }
}
