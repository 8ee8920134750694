/** Message bytes: small ones in the database, large ones in the spool, one interface (DESIGN.md 7). */
import { readdir, rm, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Body } from "../../../mail/envelope.ts";
import { isRef } from "../../../mail/ids.ts";
import { type Connection, statement } from "../statement.ts";

const bytesOf = statement((k, p: { message: number }) =>
  k.selectFrom("message_body").select("bytes").where("message", "=", p.message),
);
const spooled = statement((k, p: { path: string }) =>
  k.selectFrom("message").select("id").where("body_path", "=", p.path).limit(1),
);

export interface StoredBody {
  readonly id: number;
  readonly digest: string;
  readonly size: number;
  readonly eight_bit: number;
  readonly body_kind: string;
  readonly body_path: string | null;
}

/** A file that nobody names is left alone this long: its message may be on its way in, milliseconds. */
const UNNAMED = 3_600_000;

export class Bodies {
  readonly #sql: Connection;
  readonly #dataDir: string;
  readonly #spool: string;

  constructor(sql: Connection, dataDir: string) {
    this.#sql = sql;
    this.#dataDir = dataDir;
    this.#spool = join(dataDir, "spool");
  }

  /** Null when it is gone. */
  read(row: StoredBody): Body | null {
    const common = { size: row.size, digest: row.digest, eightBit: row.eight_bit === 1 };
    if (row.body_kind === "spool" && row.body_path !== null) {
      return { ...common, kind: "spool", path: join(this.#dataDir, row.body_path) };
    }
    const bytes = row.body_kind === "memory" ? this.#sql.get(bytesOf, { message: row.id })?.bytes : undefined;
    return bytes
      ? { ...common, kind: "memory", bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) }
      : null;
  }

  path(ref: string): string {
    if (!isRef(ref)) throw new Error(`${ref}: no reference, so no name in the spool`);
    return join(this.#spool, `${ref}.eml`);
  }

  /** As the database keeps it. Throws for a path outside the data directory. */
  relative(path: string): string {
    const inside = relative(this.#dataDir, path);
    if (inside.startsWith("..") || !inside.startsWith(`spool${sep}`)) throw new Error(`${path}: not in the spool`);
    return inside;
  }

  /** Removes files that no message names and that are older than an hour. Returns how many. */
  async sweep(now: number): Promise<number> {
    let swept = 0;
    for (const name of await readdir(this.#spool)) {
      const path = join(this.#spool, name);
      const file = await stat(path).catch(() => null);
      if (!file?.isFile() || file.mtimeMs > now - UNNAMED) continue;
      if (this.#sql.get(spooled, { path: this.relative(path) })) continue;
      await rm(path, { force: true });
      swept += 1;
    }
    return swept;
  }
}
