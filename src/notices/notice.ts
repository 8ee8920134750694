/** What we tell people, as data: queued by a store verb in the transaction that made it due, rendered in delivery. */
import type { Disposition } from "../mail/words.ts";

/**
 * `verdict` who got what at intake; `advice` what would have happened (mode advise); `released refused withdrawn
 * expired` the ends of held mail; `stopped` a queued envelope that the fresh check ended (std 61); `failure delay relayed`
 * are DSNs (RFC 3464).
 */
export const NOTICE_KINDS = [
  "verdict",
  "advice",
  "released",
  "refused",
  "withdrawn",
  "expired",
  "stopped",
  "failure",
  "delay",
  "relayed",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One recipient's line in a notice. Only the authenticated sender ever reads it, so Bcc recipients may stand here. */
export interface NoticeRecipient {
  readonly recipient: string;
  readonly disposition?: Disposition;
  /** Sentences, strictest first. */
  readonly reasons: readonly string[];
  readonly remedies: readonly string[];
  readonly rules: readonly string[];
  /** It waits for a quota alone and goes out without anybody's decision. */
  readonly byItself?: boolean;
  /** The clauses that each of `rules` serves, same order, as `ala.ns.8, ala.ns.2d`. */
  readonly clauses?: readonly string[];
  /** For DSNs: the reply of the smart host or ours, and RFC 3463 status. */
  readonly diagnostic?: string;
  readonly status?: string;
  readonly remoteMta?: string;
  readonly orcpt?: string;
  /** Milliseconds since 1970. */
  readonly lastAttempt?: number;
  readonly willRetryUntil?: number;
}

export interface NoticeOrder {
  readonly kind: NoticeKind;
  /** The reverse-path it goes to; an order is never made for a null one (std 45, 65). */
  readonly to: string;
  /** BCP 47; wording falls back to `en`. */
  readonly language: string;
  readonly recipients: readonly NoticeRecipient[];
  /** For `released`: no person decided it, the quota it waited for came back. */
  readonly byItself?: boolean;
  /** What a person said when deciding, if they did. */
  readonly comment?: string;
}
