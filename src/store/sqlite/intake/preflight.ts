/** A draft that a member had checked: the day's count, the notice owed, one entry. The draft itself is nowhere. */
import { sql } from "kysely";
import type { PreflightCheck } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const DAY = 86_400_000;

type Use = { member: string; day: number };
const usedOn = statement((k, p: Use) =>
  k.selectFrom("preflight_use").select("used").where("member", "=", p.member).where("day", "=", p.day),
);
const countUse = statement((k, p: Use) =>
  k
    .insertInto("preflight_use")
    .values({ member: p.member, day: p.day, used: 1 })
    .onConflict((c) => c.columns(["member", "day"]).doUpdateSet({ used: sql`used + 1` })),
);
/** Only today's counts say anything. */
const dropOlder = statement((k, p: Use) =>
  k.deleteFrom("preflight_use").where("member", "=", p.member).where("day", "<", p.day),
);
export function recordPreflight(tx: Tx, check: PreflightCheck): "recorded" | "over" {
  const { ref, member, at, perDay, subject, messageId, digest, policyVersion, counts, notice } = check;
  const day = Math.floor(at / DAY);
  if ((tx.sql.get(usedOn, { member, day })?.used ?? 0) >= perDay) return "over";
  tx.requireSpace();
  tx.sql.run(dropOlder, { member, day });
  tx.sql.run(countUse, { member, day });
  if (notice) oweLetter(tx, notice, { at, about: { ref, subject, messageId, receivedAt: at } });
  const data = { digest, policy: policyVersion, ...counts };
  tx.audit({ kind: "preflight.checked", at, actor: `member:${member}`, subject: ref, data });
  return "recorded";
}
