/** Sessions: the token itself is only in the cookie. An ended one is kept a while: it tells a known address from a strange one. */
import type { SessionInput, SessionRecord, StaffRecord } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { staffRecord, staffRow } from "./accounts.ts";

const KEPT = 90 * 86_400_000;

const insert = statement((k, p: SessionInput) =>
  k.insertInto("staff_session").values({
    ...{ digest: p.digest, id: p.id, staff: p.staff, made_at: p.at, seen_at: p.at },
    ...{ ends_at: p.endsAt, address: p.address, agent: p.agent },
  }),
);
const live = statement((k, p: { digest: string; now: number; since: number }) =>
  k
    .selectFrom("staff_session")
    .select(["id", "staff", "seen_at"])
    .where("digest", "=", p.digest)
    .where("ends_at", ">", p.now)
    .where("seen_at", ">", p.since),
);
const ofStaff = statement((k, p: { staff: string; now: number; since: number }) =>
  k
    .selectFrom("staff_session")
    .select(["id", "made_at as madeAt", "seen_at as seenAt", "ends_at as endsAt", "address", "agent"])
    .where("staff", "=", p.staff)
    .where("ends_at", ">", p.now)
    .where("seen_at", ">", p.since)
    .orderBy("made_at", "desc")
    .limit(200),
);
const from = statement((k, p: { staff: string; address: string }) =>
  k.selectFrom("staff_session").select("id").where("staff", "=", p.staff).where("address", "=", p.address).limit(1),
);
const seen = statement((k, p: { digest: string; at: number }) =>
  k.updateTable("staff_session").set({ seen_at: p.at }).where("digest", "=", p.digest),
);
const ofDigest = statement((k, p: { digest: string; now: number }) =>
  k.selectFrom("staff_session").select(["id", "staff"]).where("digest", "=", p.digest).where("ends_at", ">", p.now),
);
const end = statement((k, p: { staff: string; id: string; at: number }) =>
  k
    .updateTable("staff_session")
    .set({ ends_at: p.at })
    .where("staff", "=", p.staff)
    .where("id", "=", p.id)
    .where("ends_at", ">", p.at),
);
const endOthers = statement((k, p: { staff: string; keep: string; at: number }) =>
  k
    .updateTable("staff_session")
    .set({ ends_at: p.at })
    .where("staff", "=", p.staff)
    .where("id", "<>", p.keep)
    .where("ends_at", ">", p.at),
);
const forget = statement((k, p: { before: number }) => k.deleteFrom("staff_session").where("ends_at", "<", p.before));

export function openSession(tx: Tx, session: SessionInput): void {
  const { staff, at, id } = session;
  tx.sql.run(forget, { before: at - KEPT });
  tx.sql.run(insert, session);
  entry(tx, staff, `staff:${staff}`, at, { what: "opened", session: id });
}

function entry(tx: Tx, staff: string, actor: string, at: number, data: Readonly<Record<string, unknown>>): void {
  tx.audit({ kind: "staff.session", at, actor, subject: `staff:${staff}`, data });
}

export interface LiveSession {
  readonly id: string;
  readonly staff: StaffRecord;
  readonly seenAt: number;
}

export function liveSession(sql: Connection, digest: string, now: number, idle: number): LiveSession | null {
  const session = sql.get(live, { digest, now, since: now - idle });
  if (!session) return null;
  const row = staffRow(sql, session.staff);
  return row?.state === "active" ? { id: session.id, staff: staffRecord(row), seenAt: session.seen_at } : null;
}

export const sessionsOf = (sql: Connection, staff: string, now: number, idle: number): SessionRecord[] =>
  sql.all(ofStaff, { staff, now, since: now - idle });

export const cameFrom = (sql: Connection, staff: string, address: string): boolean =>
  sql.get(from, { staff, address }) !== undefined;

/** No entry in the trail: it says nothing but that somebody is still there. */
export function touchSession(tx: Tx, digest: string, at: number): void {
  tx.sql.run(seen, { digest, at });
}

/** By whoever holds its token: signing out, or signing in anew. */
export function closeSession(tx: Tx, digest: string, at: number): boolean {
  const session = tx.sql.get(ofDigest, { digest, now: at });
  return session !== undefined && endSession(tx, session.staff, session.id, `staff:${session.staff}`, at);
}

export function endSession(tx: Tx, staff: string, id: string, actor: string, at: number): boolean {
  if (tx.sql.run(end, { staff, id, at }).changes === 0) return false;
  entry(tx, staff, actor, at, { what: "ended", session: id });
  return true;
}

export function endSessions(tx: Tx, staff: string, keep: string | null, actor: string, at: number): number {
  const ended = endAll(tx, staff, keep, at);
  if (ended > 0) entry(tx, staff, actor, at, { what: "ended", sessions: ended });
  return ended;
}

/** For what has an entry of its own that says how many. */
export const endAll = (tx: Tx, staff: string, keep: string | null, at: number): number =>
  tx.sql.run(endOthers, { staff, keep: keep ?? "", at }).changes;
