/** Why something was changed: in words beside the trail, where they can be erased; in the trail as their digest (std 100). */
import type { AuditEntry } from "../../../audit/entry.ts";
import { textDigest } from "../mail/ending.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const lastEntry = statement((k) => k.selectFrom("audit").select("seq").orderBy("seq", "desc").limit(1));
const insertReason = statement((k, p: { entry: number; text: string }) =>
  k.insertInto("record_reason").values({ entry: p.entry, text: p.text }),
);

/** An entry with its reason; without one where that is empty. */
export function auditBecause(tx: Tx, entry: AuditEntry, reason: string): void {
  const digest = reason === "" ? {} : { reason: textDigest(reason) };
  tx.audit({ ...entry, data: { ...entry.data, ...digest } });
  if (reason !== "") tx.sql.run(insertReason, { entry: tx.sql.get(lastEntry, {})?.seq ?? 0, text: reason });
}
