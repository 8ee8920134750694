/** Mail from outside: what is passed on to people, and what was read and did nothing. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RecipientVerbs } from "../../port.ts";
import { oweLetter, oweReturned } from "../mail/ending.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

/** Octets of a message that are passed on; the door takes no larger ones by default (`inbound.max_size`). */
const LONGEST = 10_485_760;
const LONGEST_WHY = 200;

type Relay = Parameters<RecipientVerbs["relayInbound"]>[0];

/** Throws StoreUnavailable (full) when there is no room for it. */
export function relayInbound(tx: Tx, { ref, to, from, subject, bytes, at }: Relay): void {
  tx.requireSpace();
  const original = bytes.subarray(0, LONGEST);
  const about = { ref, subject, messageId: null, receivedAt: at };
  const order = { kind: "postmaster", to, language: "", recipients: [], values: { from, about: subject } } as const;
  oweLetter(tx, order, { at, about, original });
  tellRelayed(tx, { ref, bytes, at });
}

function tellRelayed(tx: Tx, { ref, bytes, at }: Pick<Relay, "ref" | "bytes" | "at">): void {
  const data = { size: bytes.length, digest: createHash("sha256").update(bytes).digest("hex") };
  tx.audit({ kind: "inbound.relayed", at, actor: "system", subject: ref, data });
}

/** More of what came back than this is cut off, octets: a report is short, and all of it is sent once more. */
const LONGEST_RETURNED = 1_048_576;

const messageOf = statement((k, p: { envelope: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .leftJoin("member as l", "l.id", "m.login")
    .select(["m.id", sql<string>`coalesce(nullif(l.language, ''), m.language)`.as("language")])
    .where("e.id", "=", p.envelope),
);

/** Throws StoreUnavailable (full) when there is no room for it. */
export function returnInbound(
  tx: Tx,
  { envelope, ref, bytes, at }: Parameters<RecipientVerbs["returnInbound"]>[0],
): boolean {
  const message = tx.sql.get(messageOf, { envelope });
  if (!message) return false;
  tx.requireSpace();
  const language = message.language ?? "";
  if (!oweReturned(tx, message.id, bytes.subarray(0, LONGEST_RETURNED), { at, language })) return false;
  tellRelayed(tx, { ref, bytes, at });
  return true;
}

/** @param why names no address and quotes nothing: it stands in the trail. */
export function ignoreInbound(tx: Tx, ref: string, why: string, at: number): void {
  const data = { why: why.slice(0, LONGEST_WHY) };
  tx.audit({ kind: "inbound.ignored", at, actor: "system", subject: ref, data });
}
