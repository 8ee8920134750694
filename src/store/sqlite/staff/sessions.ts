/** Sessions: the token itself is only in the cookie. */
import type { SessionInput, StaffRecord } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { staffRecord, staffRow } from "./accounts.ts";

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
const seen = statement((k, p: { digest: string; at: number }) =>
  k.updateTable("staff_session").set({ seen_at: p.at }).where("digest", "=", p.digest),
);
const ofDigest = statement((k, p: { digest: string; now: number }) =>
  k.selectFrom("staff_session").select(["id", "staff"]).where("digest", "=", p.digest).where("ends_at", ">", p.now),
);
const end = statement((k, p: { id: string; at: number }) =>
  k.updateTable("staff_session").set({ ends_at: p.at }).where("id", "=", p.id),
);

export function openSession(tx: Tx, session: SessionInput): void {
  tx.sql.run(insert, session);
  const { staff, at, id } = session;
  tx.audit({
    kind: "staff.session",
    at,
    actor: `staff:${staff}`,
    subject: `staff:${staff}`,
    data: { what: "opened", session: id },
  });
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

/** No entry in the trail: it says nothing but that somebody is still there. */
export function touchSession(tx: Tx, digest: string, at: number): void {
  tx.sql.run(seen, { digest, at });
}

/** By whoever holds its token: signing out, or signing in anew. */
export function closeSession(tx: Tx, digest: string, at: number): boolean {
  const session = tx.sql.get(ofDigest, { digest, now: at });
  if (!session) return false;
  const { id, staff } = session;
  tx.sql.run(end, { id, at });
  const who = `staff:${staff}`;
  tx.audit({ kind: "staff.session", at, actor: who, subject: who, data: { what: "ended", session: id } });
  return true;
}
