/** Mail from outside: what is passed on to people, and what was read and did nothing. */
import { createHash } from "node:crypto";
import type { RecipientVerbs } from "../../port.ts";
import { oweLetter } from "../ending.ts";
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
  const data = { size: bytes.length, digest: createHash("sha256").update(bytes).digest("hex") };
  tx.audit({ kind: "inbound.relayed", at, actor: "system", subject: ref, data });
}

/** @param why names no address and quotes nothing: it stands in the trail. */
export function ignoreInbound(tx: Tx, ref: string, why: string, at: number): void {
  const data = { why: why.slice(0, LONGEST_WHY) };
  tx.audit({ kind: "inbound.ignored", at, actor: "system", subject: ref, data });
}
