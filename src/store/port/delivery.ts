/** What is due, under a lease, and what became of it. */
import type { Address } from "../../mail/address.ts";
import type { Body, DsnRequest, Session } from "../../mail/envelope.ts";
import type { Fix } from "../../mail/words.ts";
import type { NoticeOrder } from "../../notices/notice.ts";
import type { SentDigests } from "./cases.ts";
import type { TokenKey } from "./recipients.ts";

export interface DueEnvelope {
  readonly id: number;
  readonly ref: string;
  readonly recipient: Address;
  readonly dsn: DsnRequest;
  /** Attempts already made. */
  readonly attempts: number;
  readonly giveUpAt: number;
  readonly delayToldAt: number | null;
  readonly released: boolean;
  /** Staff released it: where it fails for good it comes back to them. */
  readonly reopens?: boolean;
  /** What is put right on the way out, in this recipient's own copy. */
  readonly fixes: readonly Fix[];
}

/** All due envelopes of one message, with what is needed to send them. */
export interface DueMessage {
  readonly id: number;
  readonly ref: string;
  readonly receivedAt: number;
  readonly session: Session;
  readonly reversePath: Address | null;
  readonly senderDomain: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly automatic: boolean;
  /** The sender's, in which it is told of it. */
  readonly language: string;
  /** The message's own; empty in doubt. */
  readonly contentLanguage: string;
  /** The author as its recipients may know it; empty texts for mail that was forwarded unjudged. */
  readonly author: { readonly name: string; readonly address: string };
  readonly ret: "FULL" | "HDRS" | null;
  readonly envid: string | null;
  readonly body: Body;
  readonly envelopes: readonly DueEnvelope[];
}

export interface AttemptOutcome {
  readonly envelopeId: number;
  readonly at: number;
  readonly result: "delivered" | "temporary" | "permanent";
  /** The smart host's reply, or ours; one line. */
  readonly reply: string;
  readonly status: string;
  readonly remoteMta: string;
  /** From the transaction's first command to the host's last reply, milliseconds; absent where none took place. */
  readonly took?: number;
  /** For `temporary`: when to try again. */
  readonly nextAt?: number;
  /** For `temporary`: the sender is told of the delay now; sets `delayToldAt`, so that it is told once. */
  readonly delayTold?: boolean;
  /** For `permanent` of what staff released: it is held again, until then at least; milliseconds since 1970. */
  readonly reopenUntil?: number;
  /** For `delivered`: what was changed in the header besides our Received field, for the trail (DESIGN.md 4). */
  readonly changes?: readonly string[];
  /** For `delivered`: what left, so that a complainant's original can be checked. */
  readonly sent?: SentDigests;
}

export interface DueNotice {
  readonly id: number;
  readonly order: NoticeOrder;
  readonly ref: string;
  /** The id of the message it is about, whose page it leads to; null for a letter about none. */
  readonly message: number | null;
  readonly createdAt: number;
  readonly attempts: number;
  /** For `digest`: the notices that are told together, oldest first; absent otherwise. */
  readonly parts?: readonly {
    readonly order: NoticeOrder;
    readonly ref: string;
    readonly subject: string;
    readonly receivedAt: number;
    readonly message: number | null;
    readonly createdAt: number;
  }[];
  /** For `digest`: how many more there are than `parts`. */
  readonly more?: number;
  readonly original: {
    readonly subject: string;
    readonly messageId: string | null;
    readonly receivedAt: number;
    /** The relay in front of us that handed it in; empty where a member did. */
    readonly receivedFrom: string;
    readonly envid: string | null;
    readonly ret: "FULL" | "HDRS" | null;
    /** For reports: the original's header where it is still there, all of it for a failure under RET=FULL; else empty. */
    readonly header: Buffer;
  };
}

export interface DeliveryVerbs {
  /** Newest first. */
  tokenKeys(): Promise<readonly TokenKey[]>;
  /** Makes due at once what a gateway held that is no more. For the start, before anything is claimed. */
  reclaimLeases(now: number): Promise<void>;
  /**
   * Leases due queued envelopes until `leaseUntil`, oldest first; of more than `limit`, one half of it is the newest. Standing, suppression and consent are checked afresh
   * in the same transaction; what fails ends as `failed` with a `stopped` notice and is not returned. A lease that ran
   * out is due again.
   */
  claimDue(claim: { now: number; leaseUntil: number; limit: number }): Promise<readonly DueMessage[]>;
  /** Records attempts, ends or reschedules envelopes, queues DSNs; bodies of ended messages are deleted. */
  recordAttempts(
    outcomes: readonly AttemptOutcome[],
    notices: readonly { ref: string; order: NoticeOrder }[],
  ): Promise<void>;
  /** When the next queued envelope or notice is due; null when none waits. */
  nextDueAt(): Promise<number | null>;
  /** What waits to be told together comes as one, and is settled as one by its `id`. */
  claimNotices(claim: { now: number; leaseUntil: number; limit: number }): Promise<readonly DueNotice[]>;
  settleNotice(
    id: number,
    outcome: { at: number; result: "sent" | "later" | "failed"; reply: string; nextAt?: number },
  ): Promise<void>;
  /** Called back after each commit that may have made something due, by this process or another. */
  onWork(listener: () => void): void;
  /** Held envelopes past their age get the configured fate, with a notice each. Returns how many. */
  expireHeld(now: number, fate: "refuse" | "release"): Promise<number>;
  /**
   * Releases what was held for a quota alone, oldest first, as far as the active policy's quotas now allow; a notice and
   * an entry per message. `window` is the counters', milliseconds. Returns how many envelopes.
   */
  releaseQuota(now: number, window: number): Promise<number>;
  /**
   * Forgets counters that no window reaches: `before` is the start of the largest one, milliseconds since 1970. At most
   * `limit` wordings and as many recipients at a time. Returns how many it forgot.
   */
  pruneCounters(before: number, limit: number): Promise<number>;
  /**
   * Deletes the text of what was refused before `before`, but for what an open appeal is about; an entry each. At most `limit`
   * messages at a time. Returns how many it looked at. Times in milliseconds since 1970.
   */
  dropRefused(before: number, limit: number, at: number): Promise<number>;
  /** Removes spool files that belong to no message and are older than an hour. Returns how many. */
  sweepSpool(now: number): Promise<number>;
}
