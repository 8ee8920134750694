/** What happens around the ends of envelopes: notices owed, and bodies that nobody needs any more. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Address, addressKey } from "../../../mail/address.ts";
import { newRef } from "../../../mail/ids.ts";
import { namedIn } from "../../../mail/named.ts";
import { mayJoin, mayWait, type Route, reported, routed } from "../../../notices/index.ts";
import type { NoticeOrder } from "../../../notices/notice.ts";
import { memberIdOfAddress } from "../members.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { readOriginal } from "./header.ts";
import { dropBody, isKept } from "./kept.ts";
import { insertNotice } from "./rows.ts";

const openEnvelope = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select("id")
    .where("message", "=", p.message)
    .where("state", "in", ["queued", "held"])
    .limit(1),
);
/** The bytes go with the last envelope's end (DESIGN.md 7), what was refused on its clock; the digest stays. */
export function dropBodyIfEnded(tx: Tx, message: number): void {
  if (!tx.sql.get(openEnvelope, { message }) && !isKept(tx, message)) dropBody(tx, message);
}

/** Of the message, what decides whom a notice about it goes to. `own`: the login's first address. */
const routeOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member_address as o", (join) => join.onRef("o.member", "=", "m.login").on("o.position", "=", 0))
    .select(["m.login", "m.reverse_path", "m.automatic", "m.ret", "o.text as own"])
    .where("m.id", "=", p.message),
);

/**
 * Owes what a notice to the reverse-path becomes (notices/route.ts): nothing when the order is null (std 45). A report keeps
 * the original's header (RFC 3464 2), a failure all of a small message when its sender asked for that with RET=FULL (std 68).
 *
 * @param batch of the decision that it tells of: told with the others of it (docs/decisions/0038)
 */
export function oweNotice(
  tx: Tx,
  message: number,
  order: NoticeOrder | null,
  at: number,
  batch: string | null = null,
): void {
  const row = order && tx.sql.get(routeOf, { message });
  if (!row) return;
  for (const one of routed(order, { automatic: row.automatic === 1, apart: apartOf(tx, message, row) })) {
    const actions = reported(one).map(({ action }) => action);
    const whole = row.ret === "FULL" && actions.includes("failed");
    const header = actions.length > 0 ? readOriginal(tx, message, whole) : null;
    writeNotice(tx, { message, order: one, header, about: null, at, batch: mayJoin(one) ? batch : null });
  }
}

interface RouteRow {
  readonly login: string | null;
  readonly reverse_path: string | null;
  readonly own: string | null;
}

/**
 * Owes the sender what came back for a message, whole. Where the reverse-path is somebody else's, the login reads it alone:
 * it may name a blind copy (std 73). False when there is nobody to tell.
 */
export function oweReturned(tx: Tx, message: number, original: Uint8Array, context: ReturnedContext): boolean {
  const row = tx.sql.get(routeOf, { message });
  const to = row && (apartOf(tx, message, row) === null ? pathText(row.reverse_path) : row.own);
  if (!to) return false;
  const { at, language } = context;
  const order = { kind: "returned", to, language, recipients: [] } as const;
  writeNotice(tx, { message, order, header: original, about: null, at });
  return true;
}

interface ReturnedContext {
  readonly at: number;
  readonly language: string;
}

/** Mail of unknown senders has no login to tell. */
function apartOf(tx: Tx, message: number, { login, reverse_path: path, own }: RouteRow): Route["apart"] {
  if (login === null || path === null) return null;
  if (memberIdOfAddress(tx.sql, (JSON.parse(path) as Address).key) === login) return null;
  const named = namedIn(readOriginal(tx, message, false) ?? new Uint8Array());
  return { login: own, isNamed: (recipient) => named.has(addressKey(recipient) ?? "") };
}

/** What a letter is about that is about no message of a member's. */
interface LetterAbout {
  readonly ref: string;
  readonly subject: string;
  /** Of the reader's own message that this answers; null for none. */
  readonly messageId: string | null;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

interface LetterContext {
  readonly at: number;
  /** Default: a reference of its own, and nothing else. */
  readonly about?: LetterAbout;
  /** For `postmaster`: the whole message. */
  readonly original?: Uint8Array;
}

/** Owes a letter that is about no message that was taken. */
export function oweLetter(tx: Tx, order: NoticeOrder, { at, about, original }: LetterContext): void {
  const said = about ?? { ref: newRef(), subject: "", messageId: null, receivedAt: at };
  writeNotice(tx, { message: null, order, header: original ?? null, about: JSON.stringify(said), at });
}

const HOUR = 3_600_000;

/** One by one in this hour of the clock; what is told with others of its batch is one letter, and not counted for itself. */
const toldSince = statement((k, p: { to: string; since: number; batch: string | null }) =>
  k
    .selectFrom("notice")
    .select(sql<number>`count(DISTINCT coalesce(batch, id))`.as("n"))
    .where(sql<boolean>`to_key <> ''`)
    .where("to_key", "=", p.to)
    .where("created_at", ">=", p.since)
    .where("digest", "=", 0)
    .where(sql<boolean>`(batch IS NULL OR batch IS NOT ${p.batch})`),
);

interface Owed {
  readonly message: number | null;
  readonly order: NoticeOrder;
  readonly header: Uint8Array | null;
  readonly about: string | null;
  readonly at: number;
  readonly batch?: string | null;
}

/** Due at once, or with others of its hour when that is over (docs/decisions/0025). */
function writeNotice(tx: Tx, { order, at, batch = null, ...columns }: Owed): void {
  const key = addressKey(order.to);
  // A hash, because it outlives the letter's words and addresses.
  const to = key === null ? "" : tx.hash(key);
  const hour = at - (at % HOUR);
  const most = tx.options.noticesPerHour;
  const waits = to !== "" && mayWait(order) && (tx.sql.get(toldSince, { to, since: hour, batch })?.n ?? 0) >= most;
  tx.sql.run(insertNotice, {
    ...columns,
    kind: order.kind,
    order_json: JSON.stringify(order),
    at,
    due: waits ? hour + HOUR : at,
    to_key: to,
    digest: Number(waits),
    batch: waits || to === "" ? null : batch,
  });
  tx.wake();
}

/** The text of a stored reverse-path. */
export const pathText = (stored: string | null): string | null =>
  stored === null ? null : (JSON.parse(stored) as Address).text;

/** Free text may name people; the trail keeps its digest, the envelope the text. */
export const textDigest = (text: string): string => createHash("sha256").update(text).digest("hex");
