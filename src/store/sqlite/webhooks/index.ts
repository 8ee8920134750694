/** Hooks, what is owed to them, and what became of it. */
import { sql as raw } from "kysely";
import type { HookEvent } from "../../../mail/words.ts";
import type { DueHookEvent, Hook, HookDelivery, HookInput, WebhookVerbs } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx, WriterVerbs } from "../tx.ts";

/** When a failure names no time, milliseconds. */
const RETRY = 60_000;

const allHooks = statement((k) => k.selectFrom("webhook").selectAll().orderBy("name"));
type HookColumns = { name: string; url: string; events: string; audience: string; groups: string; addresses: number };
const upsert = statement((k, p: HookColumns) =>
  k
    .insertInto("webhook")
    .values({
      ...{ name: p.name, url: p.url, events: p.events, audience: p.audience },
      ...{ groups: p.groups, addresses: p.addresses, active: 1 },
    })
    .onConflict((c) =>
      c.column("name").doUpdateSet({
        ...{ url: p.url, events: p.events, audience: p.audience, groups: p.groups, addresses: p.addresses, active: 1 },
      }),
    ),
);
const retire = statement((k, p: { name: string }) =>
  k.updateTable("webhook").set({ active: 0 }).where("name", "=", p.name),
);
const counts = statement((_, p: { name: string }) => {
  return raw<{ due: number; parked: number }>`SELECT count(*) FILTER (WHERE state = 'due') AS due,
    count(*) FILTER (WHERE state = 'parked') AS parked FROM webhook_event WHERE webhook = ${p.name}`;
});
type Asked = Parameters<WebhookVerbs["hookDeliveries"]>[1];
const lastOf = statement((k, p: Asked & { name: string }) =>
  k
    .selectFrom("webhook_event")
    .select(["id", "ref", "type", "at", "due_at", "attempts", "state", "reply", "ended_at"])
    .where("webhook", "=", p.name)
    .where(raw<boolean>`id < ifnull(${p.before}, 9e18)`)
    .where(raw<boolean>`state = ifnull(${p.state}, state)`)
    .orderBy("id", "desc")
    .limit(p.limit),
);
const runs = raw<boolean>`EXISTS (SELECT 1 FROM webhook AS h
  WHERE h.name = webhook_event.webhook AND h.active = 1 AND h.paused_at IS NULL)`;
const due = statement((k, p: { name: string; now: number; limit: number }) =>
  k
    .selectFrom("webhook_event")
    .select(["id", "ref", "body", "attempts"])
    .where(raw<boolean>`state = 'due'`)
    .where("webhook", "=", p.name)
    .where("due_at", "<=", p.now)
    .where(runs)
    .orderBy("due_at")
    .orderBy("id")
    .limit(p.limit),
);
const nextDue = statement((k, p: { name: string }) =>
  k
    .selectFrom("webhook_event")
    .select((e) => e.fn.min("due_at").as("at"))
    .where(raw<boolean>`state = 'due'`)
    .where("webhook", "=", p.name)
    .where(runs),
);
const lease = statement((k, p: { id: number; until: number }) =>
  k.updateTable("webhook_event").set({ due_at: p.until, leased: 1 }).where("id", "=", p.id),
);
const reclaim = statement((k, p: { now: number }) =>
  k.updateTable("webhook_event").set({ due_at: p.now, leased: 0 }).where(raw<boolean>`state = 'due' AND leased = 1`),
);
const byId = statement((k, p: { id: number }) =>
  k.selectFrom("webhook_event").select(["ref", "webhook", "type", "attempts", "state"]).where("id", "=", p.id),
);
const later = statement((k, p: { id: number; next: number; reply: string }) =>
  k
    .updateTable("webhook_event")
    .set({ due_at: p.next, leased: 0, attempts: raw`attempts + 1`, reply: p.reply })
    .where("id", "=", p.id),
);
/** What was taken needs no words any more; what is parked may be tried again. */
const end = statement((k, p: { id: number; state: string; at: number; reply: string }) =>
  k
    .updateTable("webhook_event")
    .set({ state: p.state, leased: 0, attempts: raw`attempts + 1`, reply: p.reply, ended_at: p.at })
    .set({ body: raw`CASE WHEN ${p.state} = 'sent' THEN NULL ELSE body END` })
    .where("id", "=", p.id),
);
const again = statement((_, p: { name: string; id: number | null; now: number }) => {
  return raw<unknown>`UPDATE webhook_event SET state = 'due', due_at = ${p.now}, attempts = 0, ended_at = NULL, leased = 0
    WHERE webhook = ${p.name} AND state = 'parked' AND body IS NOT NULL AND (${p.id} IS NULL OR id = ${p.id})`;
});
const setPause = statement((_, p: { name: string; at: number | null }) => {
  return raw<unknown>`UPDATE webhook SET paused_at = ${p.at}
    WHERE name = ${p.name} AND active = 1 AND (paused_at IS NULL) <> (${p.at} IS NULL)`;
});
const prune = statement((_, p: { before: number; limit: number }) => {
  return raw<unknown>`DELETE FROM webhook_event WHERE id IN
    (SELECT id FROM webhook_event WHERE ended_at IS NOT NULL AND ended_at < ${p.before} LIMIT ${p.limit})`;
});

const columnsOf = ({ name, url, events, audience, groups, addresses }: HookInput): HookColumns => ({
  ...{ name, url, audience, events: JSON.stringify(events), groups: JSON.stringify(groups) },
  addresses: Number(addresses),
});

function changed(tx: Tx, name: string, what: string, actor: string, at: number, more = {}): void {
  tx.audit({ kind: "webhook.changed", at, actor, subject: `webhook:${name}`, data: { what, ...more } });
}

type Written = Exclude<keyof WebhookVerbs, "listHooks" | "hookDeliveries" | "nextHookDueAt">;

export const webhookWrites: WriterVerbs<WebhookVerbs, Written> = {
  declareHooks(tx, hooks, at) {
    const known = new Map(tx.sql.all(allHooks, {}).map((row) => [row.name, row]));
    for (const hook of hooks) {
      const columns = columnsOf(hook);
      const before = known.get(hook.name);
      const isSame =
        before?.active === 1 && Object.entries(columns).every(([key, value]) => isEqual(before, key, value));
      known.delete(hook.name);
      if (isSame) continue;
      tx.sql.run(upsert, columns);
      const { events, audience, groups, addresses } = hook;
      changed(tx, hook.name, before ? "changed" : "added", "system", at, { events, audience, groups, addresses });
    }
    for (const { name, active } of known.values()) {
      if (active === 0) continue;
      tx.sql.run(retire, { name });
      changed(tx, name, "removed", "system", at);
    }
  },

  claimHookEvents(tx, hook, { now, leaseUntil, limit }): DueHookEvent[] {
    return tx.sql.all(due, { name: hook, now, limit }).map(({ body, ...row }) => {
      tx.sql.run(lease, { id: row.id, until: leaseUntil });
      return { ...row, body: body ?? "" };
    });
  },

  settleHookEvent(tx, id, { at, result, reply, nextAt }) {
    const event = tx.sql.get(byId, { id });
    if (event?.state !== "due") return;
    if (result === "later") return void tx.sql.run(later, { id, next: nextAt ?? at + RETRY, reply });
    tx.sql.run(end, { id, state: result, at, reply });
    if (result === "sent") return;
    const { ref, type, webhook } = event;
    const data = { event: ref, type, attempts: event.attempts + 1 };
    tx.audit({ kind: "webhook.failed", at, actor: "system", subject: `webhook:${webhook}`, data });
  },

  pauseHook(tx, hook, paused, actor, at) {
    if (tx.sql.run(setPause, { name: hook, at: paused ? at : null }).changes === 0) return false;
    changed(tx, hook, paused ? "paused" : "resumed", actor, at);
    tx.wake();
    return true;
  },

  retryHookEvents(tx, hook, id, actor, at) {
    const { changes } = tx.sql.run(again, { name: hook, id, now: at });
    if (changes > 0) changed(tx, hook, "retried", actor, at, { count: changes });
    tx.wake();
    return changes;
  },

  pruneHookEvents: (tx, before, limit) => tx.sql.run(prune, { before, limit }).changes,

  reclaimHookLeases: (tx, now) => void tx.sql.run(reclaim, { now }),
};

const isEqual = (row: object, key: string, value: unknown): boolean => Reflect.get(row, key) === value;

function listHooks(sql: Connection, last: number): readonly Hook[] {
  return sql
    .all(allHooks, {})
    .filter(({ active }) => active === 1)
    .map((row) => ({
      ...{ name: row.name, url: row.url, pausedAt: row.paused_at, addresses: row.addresses === 1 },
      ...{ events: JSON.parse(row.events) as HookEvent[], groups: JSON.parse(row.groups) as string[] },
      audience: row.audience === "staff" ? "staff" : "sender",
      ...(sql.get(counts, { name: row.name }) ?? { due: 0, parked: 0 }),
      last: deliveries(sql, row.name, { state: null, before: null, limit: last }),
    }));
}

const deliveries = (sql: Connection, name: string, asked: Asked): readonly HookDelivery[] =>
  sql.all(lastOf, { name, ...asked }).map(deliveryOf);

type DeliveryRow = Omit<HookDelivery, "dueAt" | "endedAt" | "state"> & {
  due_at: number;
  ended_at: number | null;
  state: string;
};

const deliveryOf = ({ due_at: dueAt, ended_at: endedAt, state, ...row }: DeliveryRow): HookDelivery => ({
  ...{ ...row, dueAt, endedAt },
  state: state === "sent" || state === "parked" ? state : "due",
});

export function webhookSide({ read }: { readonly read: Connection }) {
  return {
    listHooks: async (last) => listHooks(read, last),
    hookDeliveries: async (name, asked) => deliveries(read, name, asked),
    nextHookDueAt: async (name) => read.get(nextDue, { name })?.at ?? null,
  } satisfies Partial<WebhookVerbs>;
}
