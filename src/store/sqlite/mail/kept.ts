/** Message bytes that nobody needs to send any more: gone, or kept for a while because a refusal can be appealed (ala.ce.6). */
import { rm } from "node:fs/promises";
import { sql } from "kysely";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const bodyOf = statement((k, p: { message: number }) =>
  k.selectFrom("message").select(["body_kind", "body_path"]).where("id", "=", p.message),
);
const forgetBody = statement((k, p: { message: number }) =>
  k.updateTable("message").set({ body_kind: "gone", body_path: null }).where("id", "=", p.message),
);
const deleteBody = statement((k, p: { message: number }) =>
  k.deleteFrom("message_body").where("message", "=", p.message),
);
const lastRefusal = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select((e) => e.fn.max("ended_at").as("at"))
    .where("message", "=", p.message)
    .where("state", "in", ["refused", "expired"]),
);
const openAppeal = statement((k, p: { message: number }) =>
  k.selectFrom("appeal").select("message").where("message", "=", p.message).where("state", "=", "open"),
);
const keep = statement((k, p: { message: number; since: number }) =>
  k
    .insertInto("refused_body")
    .values({ message: p.message, since: p.since })
    .onConflict((c) => c.doNothing()),
);
/** Oldest first, from the index; what waits for an appeal stays however old it is. */
const overKept = statement((_, p: { before: number; limit: number }) => {
  return sql<{ message: number; ref: string; digest: string }>`
    SELECT k.message, m.ref, m.digest FROM refused_body AS k CROSS JOIN message AS m ON m.id = k.message
    WHERE k.since <= ${p.before}
      AND NOT EXISTS (SELECT 1 FROM appeal AS a WHERE a.message = k.message AND a.state = 'open')
    ORDER BY k.since LIMIT ${p.limit}`;
});
const unkeep = statement((k, p: { message: number }) => k.deleteFrom("refused_body").where("message", "=", p.message));

/** False when it was gone before; the digest stays. */
export function dropBody(tx: Tx, message: number): boolean {
  const body = tx.sql.get(bodyOf, { message });
  if (!body || body.body_kind === "gone") return false;
  if (body.body_kind === "memory") tx.sql.run(deleteBody, { message });
  tx.sql.run(forgetBody, { message });
  if (body.body_path !== null) {
    const path = tx.path(body.body_path);
    // What cannot be removed now is swept later.
    tx.afterCommit(() => void rm(path, { force: true }).catch(() => {}));
  }
  return true;
}

/** Whether the bytes stay until `dropRefused` takes them: staff or age refused some of it. An open appeal keeps them anyhow. */
export function isKept(tx: Tx, message: number): boolean {
  if (tx.options.keepRefused === 0 && !tx.sql.get(openAppeal, { message })) return false;
  const since = tx.sql.get(lastRefusal, { message })?.at ?? null;
  if (since === null) return false;
  tx.sql.run(keep, { message, since });
  return true;
}

/**
 * Deletes what was refused so long ago, but for what an open appeal is about.
 *
 * @param before milliseconds since 1970
 * @param limit messages at most: mail waits meanwhile
 * @returns how many it looked at; less than `limit` when nothing is left
 */
export function dropRefused(tx: Tx, before: number, limit: number, at: number): number {
  const over = tx.sql.all(overKept, { before, limit });
  for (const { message, ref, digest } of over) {
    tx.sql.run(unkeep, { message });
    if (dropBody(tx, message)) tx.audit({ kind: "body.deleted", at, actor: "system", subject: ref, data: { digest } });
  }
  return over.length;
}
