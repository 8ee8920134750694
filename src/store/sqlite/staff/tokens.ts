/** API tokens: the token itself is kept nowhere. */
import { isPermission, type Permission } from "../../../staff/permissions.ts";
import type { StaffRecord, TokenInput, TokenRecord } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { staffRecord, staffRow } from "./accounts.ts";

type NewRow = {
  digest: string;
  id: string;
  staff: string;
  label: string;
  scopes: string;
  made_at: number;
  ends_at: number;
};
const insert = statement((k, p: NewRow) =>
  k.insertInto("staff_token").values({
    ...{ digest: p.digest, id: p.id, staff: p.staff, label: p.label, scopes: p.scopes },
    ...{ made_at: p.made_at, ends_at: p.ends_at },
  }),
);
const ofStaff = statement((k, p: { staff: string }) =>
  k
    .selectFrom("staff_token")
    .select(["id", "label", "scopes", "made_at", "ends_at", "seen_at", "revoked_at"])
    .where("staff", "=", p.staff)
    .orderBy("made_at", "desc")
    .limit(200),
);
const live = statement((k, p: { digest: string; now: number }) =>
  k
    .selectFrom("staff_token")
    .select(["id", "staff", "scopes", "seen_at"])
    .where("digest", "=", p.digest)
    .where("ends_at", ">", p.now)
    .where("revoked_at", "is", null),
);
const seen = statement((k, p: { digest: string; at: number }) =>
  k.updateTable("staff_token").set({ seen_at: p.at }).where("digest", "=", p.digest),
);
const revoke = statement((k, p: { staff: string; id: string; at: number }) =>
  k
    .updateTable("staff_token")
    .set({ revoked_at: p.at })
    .where("staff", "=", p.staff)
    .where("id", "=", p.id)
    .where("revoked_at", "is", null),
);

const revokeAny = statement((k, p: { staff: string; at: number }) =>
  k
    .updateTable("staff_token")
    .set({ revoked_at: p.at })
    .where("staff", "=", p.staff)
    .where("ends_at", ">", p.at)
    .where("revoked_at", "is", null),
);

const liveOf = statement((k, p: { staff: string; at: number }) =>
  k
    .selectFrom("staff_token")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("staff", "=", p.staff)
    .where("ends_at", ">", p.at)
    .where("revoked_at", "is", null),
);

/** A permission that a later version took away is none. */
const scopesOf = (text: string): Permission[] => (JSON.parse(text) as string[]).filter(isPermission);

export function addToken(tx: Tx, { staff, digest, id, label, scopes, at, endsAt }: TokenInput): void {
  tx.sql.run(insert, { digest, id, staff, label, scopes: JSON.stringify(scopes), made_at: at, ends_at: endsAt });
  entry(tx, staff, `staff:${staff}`, at, { what: "made", token: id, scopes: [...scopes], endsAt });
}

function entry(tx: Tx, staff: string, actor: string, at: number, data: Readonly<Record<string, unknown>>): void {
  tx.audit({ kind: "staff.token", at, actor, subject: `staff:${staff}`, data });
}

export const countLive = (sql: Connection, staff: string, at: number): number => sql.get(liveOf, { staff, at })?.n ?? 0;

export const tokensOf = (sql: Connection, staff: string): TokenRecord[] =>
  sql.all(ofStaff, { staff }).map((row) => ({
    ...{ id: row.id, label: row.label, scopes: scopesOf(row.scopes), madeAt: row.made_at, endsAt: row.ends_at },
    ...{ seenAt: row.seen_at, revokedAt: row.revoked_at },
  }));

export interface LiveToken {
  readonly id: string;
  readonly scopes: readonly Permission[];
  readonly staff: StaffRecord;
  readonly seenAt: number;
}

export function liveToken(sql: Connection, digest: string, now: number): LiveToken | null {
  const token = sql.get(live, { digest, now });
  const row = token && staffRow(sql, token.staff);
  if (!token || row?.state !== "active") return null;
  return { id: token.id, scopes: scopesOf(token.scopes), staff: staffRecord(row), seenAt: token.seen_at ?? 0 };
}

/** No entry in the trail: what the token did has its own. */
export function touchToken(tx: Tx, digest: string, at: number): void {
  tx.sql.run(seen, { digest, at });
}

export function revokeToken(tx: Tx, staff: string, id: string, actor: string, at: number): boolean {
  if (tx.sql.run(revoke, { staff, id, at }).changes === 0) return false;
  entry(tx, staff, actor, at, { what: "revoked", token: id });
  return true;
}

/** For what has an entry of its own that says how many. */
export const revokeAll = (tx: Tx, staff: string, at: number): number => tx.sql.run(revokeAny, { staff, at }).changes;
