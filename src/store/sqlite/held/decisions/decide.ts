/** Decisions as staff make them. Nothing happens to the mail before `settle.ts` carries them out. */
import { sql } from "kysely";
import type { Reviewer } from "../../../../review/conflict.ts";
import type { DecidedAs, DecisionOrder, DecisionResult, QueueReader } from "../../../port.ts";
import { textDigest } from "../../mail/ending.ts";
import { type Connection, statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { takeClaim } from "../claims.ts";
import { conditions } from "../queue/filter.ts";
import { readClaim } from "../queue/items.ts";
import { type HeldSubject, heldSubject } from "../subject.ts";
import { releaseTakesTwo, unclearable } from "./four-eyes.ts";
import { barred, reviewerOf } from "./parties.ts";
import { type Open, openDecisions } from "./under-way.ts";

/** Of one decision. */
const MOST = 500;
/** A decision that takes a claim over holds it so long, milliseconds. */
const CLAIM = 15 * 60_000;

const heldOf = statement((_, p: { message: number }) => {
  return sql<{ id: number; key: string | null; person: string }>`
    SELECT e.id, p.key, p.ref AS person FROM envelope AS e CROSS JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held' ORDER BY e.id`;
});
interface NewRow {
  readonly message: number;
  readonly kind: string;
  readonly recipients: string | null;
  readonly actor: string;
  readonly code: string;
  readonly reason: string;
  readonly at: number;
  readonly effective: number | null;
  readonly giveUp: number;
  readonly state: string;
  readonly batch: string | null;
  readonly clearance: string | null;
}
const insert = statement((k, p: NewRow) =>
  k.insertInto("decision").values({
    ...{ message: p.message, kind: p.kind, recipients: p.recipients, actor: p.actor, second: null, code: p.code },
    ...{ reason: p.reason, at: p.at, effective_at: p.effective, give_up_at: p.giveUp, state: p.state },
    ...{ batch: p.batch, clearance: p.clearance },
  }),
);
const campaignOf = (connection: Connection, reader: QueueReader, ref: string) =>
  statement(
    () => sql<{ ref: string }>`
    SELECT m.ref FROM held_item AS i CROSS JOIN message AS m ON m.id = i.message
    WHERE ${conditions(connection, reader, { campaign: ref })} ORDER BY i.message`,
  );

export function decideMany(tx: Tx, reader: QueueReader, order: DecisionOrder) {
  const refs = refsOf(tx.sql, reader, order.refs);
  const reviewer = reviewerOf(tx.sql, reader.staff, reader.groups);
  if (!reviewer) return { results: refs.map((ref) => result(ref, "unknown", "you have no account")), left: 0 };
  const results = refs.slice(0, MOST).map((ref) => decideOne(tx, { reader, reviewer, order }, ref));
  return { results, left: Math.max(0, refs.length - MOST) };
}

function refsOf(connection: Connection, reader: QueueReader, refs: DecisionOrder["refs"]): readonly string[] {
  if (!("campaign" in refs)) return refs;
  const except = new Set(refs.except);
  const all = connection.all(campaignOf(connection, reader, refs.campaign), {});
  return all.map(({ ref }) => ref).filter((ref) => !except.has(ref));
}

const result = (ref: string, outcome: DecidedAs, detail: string, decision: number | null = null): DecisionResult => ({
  ...{ ref, outcome, decision, detail },
});

interface Context {
  readonly reader: QueueReader;
  readonly reviewer: Reviewer;
  readonly order: DecisionOrder;
}
type Envelopes = readonly { readonly id: number; readonly key: string | null; readonly person: string }[];
interface Wanted {
  readonly envelopes: Envelopes;
  /** Their keys; null for all that are held. */
  readonly recipients: readonly string[] | null;
  /** What is under way about any of them. */
  readonly way: Open | null;
}

function decideOne(tx: Tx, context: Context, ref: string): DecisionResult {
  const held = heldSubject(tx.sql, context.reader, ref);
  if (!held) return result(ref, "unknown", "no held message has this reference");
  const wanted = wantedOf(tx.sql, context, held);
  return refused(tx, context, held, wanted) ?? record(tx, context, held, wanted);
}

/** Of what is held: all that nobody decided yet, or those that are named, whoever decided them. */
function wantedOf(connection: Connection, { reader, order }: Context, { id: message }: HeldSubject): Wanted {
  const { recipients } = order;
  const held = connection.all(heldOf, { message });
  const open = openDecisions(connection, message, reader.staff);
  const way = (envelopes: Envelopes) => open.find(({ about }) => envelopes.some(({ key }) => about(key))) ?? null;
  if (recipients !== null) {
    const envelopes = held.filter(({ key }) => key !== null && recipients.includes(key));
    return { envelopes, recipients, way: way(envelopes) };
  }
  const free = held.filter(({ key }) => !open.some(({ about }) => about(key)));
  if (free.length === 0) return { envelopes: held, recipients: null, way: way(held) };
  // By name, or it would end what the other decision is about as well.
  const named = free.length < held.length ? free.flatMap(({ key }) => key ?? []) : null;
  return { envelopes: free, recipients: named, way: null };
}

/** Why it cannot be decided now; null when it can. */
function refused(tx: Tx, { reader, reviewer, order }: Context, held: HeldSubject, { envelopes, way }: Wanted) {
  const { id: message, ref, campaign } = held;
  if (envelopes.length === 0) return result(ref, "ended", "nothing of it is held any more");
  const bar = barred(tx.sql, { name: reader.staff, reviewer }, message);
  if (bar !== null) return result(ref, "party", bar);
  const never = order.clearance?.rule === undefined ? null : unclearable(tx.sql, message, order.clearance.rule);
  if (never !== null) return result(ref, "unclearable", never);
  if (way) {
    const what = way.state === "proposed" ? `proposed to ${way.kind} it` : `decided to ${way.kind} it just now`;
    return result(ref, "busy", `${way.mine ? "you" : way.byName} ${what}`, way.id);
  }
  const claim = readClaim(tx.sql, campaign, reader.staff, reader.now);
  if (!claim || claim.mine || order.takeOver) return null;
  return result(ref, "claimed", `${claim.byName} has it until ${clock(claim.until)}`);
}

/** Time of day in UTC: the console says it in the reader's own beside it. */
const clock = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

function record(tx: Tx, { reader, order }: Context, held: HeldSubject, wanted: Wanted): DecisionResult {
  const { kind, code, reason, at, batch } = order;
  const { envelopes, recipients } = wanted;
  const actor = `staff:${reader.staff}`;
  takeOverClaim(tx, reader, held);
  const ids = envelopes.map(({ id }) => id);
  const two = kind === "release" && releaseTakesTwo(tx.sql, held.id, ids);
  const state = two ? "proposed" : "pending";
  const { id } = tx.sql.run(insert, {
    ...{ message: held.id, kind, actor, code, reason, at, batch, state },
    recipients: recipients && JSON.stringify(recipients),
    effective: two ? null : at + order.undo,
    giveUp: at + order.giveUpAfter,
    clearance: order.clearance && JSON.stringify(order.clearance),
  });
  const persons = envelopes.map(({ person }) => `person:${person}`);
  const words = reason === "" ? {} : { reason: textDigest(reason) };
  const data = { decision: id, kind, code, state, batch, recipients: persons, ...words };
  tx.audit({ kind: "decision.made", at, actor, subject: held.ref, data });
  return result(held.ref, state, two ? "waits for a second person" : "may still be taken back", id);
}

/** Only with `takeOver` does this come so far while another has it. */
function takeOverClaim(tx: Tx, { staff, now }: QueueReader, { campaign, ref }: HeldSubject): void {
  const claim = readClaim(tx.sql, campaign, staff, now);
  if (claim && !claim.mine) takeClaim(tx, { campaign, ref, staff, at: now, until: now + CLAIM, from: claim.by });
}

/** A decision that was carried out as it was made, by the command line. */
export function recordDone(
  tx: Tx,
  row: Pick<NewRow, "message" | "kind" | "actor" | "reason" | "at"> & { readonly recipients: readonly string[] | null },
): number {
  const { message, kind, actor, reason, at } = row;
  const recipients = row.recipients && JSON.stringify(row.recipients);
  const open = { effective: at, giveUp: at, state: "done", batch: null, clearance: null };
  return tx.sql.run(insert, { message, kind, actor, reason, at, recipients, code: "other", ...open }).id;
}
