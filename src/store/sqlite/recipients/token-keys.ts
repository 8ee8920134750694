/** Keys of links in mail (consent/tokens): the newest seals, older ones still open what they sealed. */
import { randomBytes } from "node:crypto";
import type { TokenKey } from "../../port.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const keys = statement((k) => k.selectFrom("token_key").select(["id", "secret", "made_at"]).orderBy("id", "desc"));
const insertKey = statement((k, p: { secret: Uint8Array; at: number }) =>
  k.insertInto("token_key").values({ secret: p.secret, made_at: p.at }),
);

/** Octets of a secret: two AES-256 keys (RFC 5297). */
const SECRET = 64;

/** Newest first. */
export const tokenKeysOf = (sql: Connection): readonly TokenKey[] =>
  sql.all(keys, {}).map(({ id, secret, made_at }) => ({ id, secret: new Uint8Array(secret), madeAt: made_at }));

/** The first one, made by whoever opens the store first. */
export function ensureTokenKey(sql: Connection): void {
  if (sql.get(keys, {}) === undefined) sql.run(insertKey, { secret: randomBytes(SECRET), at: 0 });
}

export function rotateTokenKey(tx: Tx, actor: string, at: number): number {
  const { id } = tx.sql.run(insertKey, { secret: randomBytes(SECRET), at });
  tx.audit({ kind: "token.rotated", at, actor, subject: `token-key:${id}`, data: {} });
  return id;
}
