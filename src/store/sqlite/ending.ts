/** What happens around the ends of envelopes: notices owed, and bodies that nobody needs any more. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Address } from "../../mail/address.ts";
import type { NoticeOrder } from "../../notices/notice.ts";
import { readOriginal } from "./header.ts";
import { insertNotice } from "./mail-rows.ts";
import { statement } from "./statement.ts";
import type { Tx } from "./tx.ts";

const openEnvelope = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select("id")
    .where("message", "=", p.message)
    .where("state", "in", ["queued", "held"])
    .limit(1),
);
const bodyOf = statement((k, p: { message: number }) =>
  k.selectFrom("message").select(["body_kind", "body_path", "ret"]).where("id", "=", p.message),
);
const forgetBody = statement((k, p: { message: number }) =>
  k.updateTable("message").set({ body_kind: "gone", body_path: null }).where("id", "=", p.message),
);
const deleteBody = statement((k, p: { message: number }) =>
  k.deleteFrom("message_body").where("message", "=", p.message),
);

/** The bytes go with the last envelope's end (DESIGN.md 7); the digest stays. True when they went now. */
export function dropBodyIfEnded(tx: Tx, message: number): boolean {
  if (tx.sql.get(openEnvelope, { message })) return false;
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

const DSN_KINDS: ReadonlySet<string> = new Set(["failure", "delay", "relayed"]);

/**
 * Owes the sender a notice; nothing when the order is null (std 45). A DSN keeps the original's header (RFC 3464 2), a
 * failure all of a small message when its sender asked for that with RET=FULL (std 68).
 */
export function oweNotice(tx: Tx, message: number, order: NoticeOrder | null, at: number): void {
  if (!order) return;
  const whole = order.kind === "failure" && tx.sql.get(bodyOf, { message })?.ret === "FULL";
  const header = DSN_KINDS.has(order.kind) ? readOriginal(tx, message, whole) : null;
  tx.sql.run(insertNotice, { message, kind: order.kind, order_json: JSON.stringify(order), header, at });
  tx.wake();
}

/** The text of a stored reverse-path. */
export const pathText = (stored: string | null): string | null =>
  stored === null ? null : (JSON.parse(stored) as Address).text;

/** Free text may name people; the trail keeps its digest, the envelope the text. */
export const textDigest = (text: string): string => createHash("sha256").update(text).digest("hex");
