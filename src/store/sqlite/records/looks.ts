/** That staff looked at records, and took lists out of the house. */
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

/** Milliseconds in which the same person's looks at the same records are one. */
const ONE_LOOK = 10 * 60_000;

const lookedSince = statement((k, p: { subject: string; actor: string; since: number }) =>
  k
    .selectFrom("audit")
    .select("seq")
    .where("subject", "=", p.subject)
    .where("kind", "=", "records.viewed")
    .where("actor", "=", p.actor)
    .where("at", ">", p.since)
    .limit(1),
);

export function recordSeen(tx: Tx, subject: string, actor: string, at: number): void {
  if (tx.sql.get(lookedSince, { subject, actor, since: at - ONE_LOOK })) return;
  tx.audit({ kind: "records.viewed", at, actor, subject, data: {} });
}

export function recordReport(tx: Tx, report: string, rows: number, actor: string, at: number): void {
  tx.audit({ kind: "report.exported", at, actor, subject: `report:${report}`, data: { rows } });
}
