/** The header of a stored message, or all of a small one, for DSNs. */
import { closeSync, openSync, readSync } from "node:fs";
import { sql } from "kysely";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

/** Longer headers are cut: a DSN returns what identifies the message, not all of it. */
const LONGEST = 65_536;

const whereBody = statement((k, p: { message: number }) =>
  k.selectFrom("message").select(["body_kind", "body_path"]).where("id", "=", p.message),
);
const bodyStart = statement((k, p: { message: number; length: number }) =>
  k
    .selectFrom("message_body")
    .select(sql<Uint8Array>`substr(bytes, 1, ${p.length})`.as("start"))
    .where("message", "=", p.message),
);

/**
 * The header with the empty line's CRLF left out, cut at a line's end; `whole`: all of the message when it is shorter than
 * 64 KiB (RET=FULL, RFC 3461 4.3). Null when the body is gone.
 */
export function readOriginal(tx: Tx, message: number, whole: boolean): Uint8Array | null {
  const start = readStart(tx, message);
  return start && (whole && start.length < LONGEST ? start : headerOf(start));
}

function readStart(tx: Tx, message: number): Buffer | null {
  const body = tx.sql.get(whereBody, { message });
  if (body?.body_kind === "memory") {
    const row = tx.sql.get(bodyStart, { message, length: LONGEST });
    return row ? Buffer.from(row.start) : null;
  }
  return body?.body_path ? fileStart(tx.path(body.body_path)) : null;
}

function headerOf(start: Buffer): Buffer | null {
  if (start.length === 0) return null;
  const end = start.indexOf("\r\n\r\n");
  if (end >= 0) return start.subarray(0, end + 2);
  return start.subarray(0, start.lastIndexOf("\r\n") + 2);
}

/** Empty when the file cannot be read: a DSN without the original's header is better than none. */
function fileStart(path: string): Buffer {
  try {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(LONGEST);
      return start.subarray(0, readSync(file, start, 0, LONGEST, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return Buffer.alloc(0);
  }
}
