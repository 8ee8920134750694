/**
 * What other systems are told, in the transaction of what it tells: each entry of the trail is offered to every hook. What
 * senders' systems get is made here from nothing but counts, so that nothing else can slip in (DESIGN.md 4, invariants).
 */
import { randomBytes } from "node:crypto";
import { sql as raw } from "kysely";
import type { AuditEntry, EntryKind } from "../../../audit/entry.ts";
import { type HookEvent, isForSenders } from "../../../mail/words.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const KINDS: Readonly<Record<HookEvent, readonly EntryKind[]>> = {
  verdict: ["submission.committed"],
  decision: ["held.released", "held.refused", "held.withdrawn", "held.expired", "held.reopened"],
  release: ["held.released"],
  delivery: ["envelope.delivered", "envelope.failed"],
  urgent: ["held.urgent", "held.routed", "held.reopened"],
  appeal: ["appeal.recorded", "appeal.decided"],
  complaint: ["complaint.received", "complaint.confirmed", "complaint.withdrawn"],
  case: ["case.opened", "case.changed", "case.closed"],
};
const TOLD: ReadonlySet<string> = new Set(Object.values(KINDS).flat());

const activeHooks = statement((k) =>
  k.selectFrom("webhook").select(["name", "events", "audience", "groups", "addresses"]).where("active", "=", 1),
);
const insert = statement((k, p: { ref: string; webhook: string; type: string; body: string; at: number }) =>
  k.insertInto("webhook_event").values({
    ...{ ref: p.ref, webhook: p.webhook, type: p.type, body: p.body, at: p.at, due_at: p.at, state: "due" },
  }),
);
const inGroup = statement((_, p: { member: string; groups: string }) => {
  return raw<{ one: number }>`SELECT 1 AS one FROM member_group
    WHERE member = ${p.member} AND name IN (SELECT value FROM json_each(${p.groups})) LIMIT 1`;
});
const authorOf = statement((k, p: { ref: string }) =>
  k.selectFrom("message").select(["author", "author_address"]).where("ref", "=", p.ref),
);
const accusedIn = statement((k, p: { id: string }) =>
  k.selectFrom("complaint_case").select("against").where("id", "=", p.id),
);
const accusedBy = statement((k, p: { id: string }) =>
  k.selectFrom("complaint").select("against").where(raw<boolean>`id = CAST(${p.id} AS INTEGER)`),
);
const addressesOf = statement((_, p: { ref: string; persons: string }) => {
  return raw<{ recipient: string }>`SELECT e.recipient FROM message AS m JOIN envelope AS e ON e.message = m.id
    JOIN person AS q ON q.id = e.person
    WHERE m.ref = ${p.ref} AND 'person:' || q.ref IN (SELECT value FROM json_each(${p.persons})) ORDER BY e.id`;
});

type HookRow = { name: string; events: string; audience: string; groups: string; addresses: number };

/** Called for every entry; costs nothing for those that nobody is told of. */
export function tellHooks(tx: Tx, entry: AuditEntry): void {
  if (!TOLD.has(entry.kind)) return;
  const hooks = tx.sql.all(activeHooks, {}).filter((hook) => isMeant(tx.sql, hook, entry));
  for (const hook of hooks) {
    const body = JSON.stringify(bodyFor(tx.sql, hook, entry));
    // Random, so that no number tells how much was said to others in between.
    const ref = `msg_${randomBytes(18).toString("base64url")}`;
    tx.sql.run(insert, { ref, webhook: hook.name, type: entry.kind, body, at: entry.at });
  }
  if (hooks.length > 0) tx.wake();
}

function isMeant(sql: Connection, { events, audience, groups }: HookRow, entry: AuditEntry): boolean {
  const wanted = (JSON.parse(events) as HookEvent[])
    .filter((event) => audience === "staff" || isForSenders(event))
    .some((event) => KINDS[event].includes(entry.kind));
  if (!wanted || groups === "[]") return wanted;
  const member = memberConcerned(sql, entry.subject);
  return member !== null && sql.get(inGroup, { member, groups }) !== undefined;
}

/** Whose affair it is: a message's author, the member that a complaint or a case is about. */
function memberConcerned(sql: Connection, subject: string): string | null {
  const [kind = "", id = ""] = subject.split(":");
  if (kind === "case") return sql.get(accusedIn, { id })?.against ?? null;
  if (kind === "complaint") return sql.get(accusedBy, { id })?.against ?? null;
  return sql.get(authorOf, { ref: subject })?.author ?? null;
}

/** In the form that Standard Webhooks recommends: type, timestamp, data. */
function bodyFor(sql: Connection, { audience, addresses }: HookRow, entry: AuditEntry): Record<string, unknown> {
  const { kind: type, at, subject, actor, data } = entry;
  const told = audience === "sender" ? senderData(entry) : { subject, actor, ...data };
  // Who complained is named to nobody by this way.
  const named = addresses === 1 && !subject.includes(":") ? addressData(sql, entry) : {};
  return { type, timestamp: new Date(at).toISOString(), data: { ...told, ...named } };
}

/** No more than stands in the reply at intake, or what the sender's own notice says; and no ids of persons. */
function senderData({ kind, subject: ref, data }: AuditEntry): Record<string, unknown> {
  if (kind !== "submission.committed") return { ref, recipients: Math.max(1, personsIn(data).length) };
  const fates = listIn(data, "recipients").map((each) => (Array.isArray(each) ? each[1] : null));
  const count = (fate: string) => fates.filter((each) => each === fate).length;
  return { ref, sent: count("forward"), held: count("hold"), refused: count("reject") };
}

function addressData(sql: Connection, { subject: ref, data }: AuditEntry): Record<string, unknown> {
  const found = sql.all(addressesOf, { ref, persons: JSON.stringify(personsIn(data)) });
  const sender = sql.get(authorOf, { ref })?.author_address ?? null;
  return { sender_address: sender, recipient_addresses: found.map(({ recipient }) => recipient) };
}

/** `person:<id>` of an entry about a message. */
function personsIn(data: AuditEntry["data"]): string[] {
  return [...listIn(data, "recipients").map(personIn), data["person"]].filter((each) => typeof each === "string");
}

/** A release that came back says of each what the smart host answered. */
function personIn(each: unknown): unknown {
  if (Array.isArray(each)) return each[0];
  return typeof each === "object" && each !== null && "person" in each ? each.person : each;
}

function listIn(data: AuditEntry["data"], key: string): readonly unknown[] {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}
