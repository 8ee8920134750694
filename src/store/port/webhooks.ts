/** Other systems that are told of what happens: an outbox that is written with what it tells. */
import type { HookEvent } from "../../mail/words.ts";

/** As the configuration names it; its secret stays there. */
export interface HookInput {
  readonly name: string;
  readonly url: string;
  readonly events: readonly HookEvent[];
  readonly audience: "staff" | "sender";
  readonly groups: readonly string[];
  readonly addresses: boolean;
}

export interface HookDelivery {
  readonly id: number;
  /** Opaque; the `webhook-id` of every attempt. */
  readonly ref: string;
  /** The kind of entry that it tells of. */
  readonly type: string;
  readonly at: number;
  readonly dueAt: number;
  readonly attempts: number;
  readonly state: "due" | "sent" | "parked";
  /** What came of the last attempt; one line. */
  readonly reply: string;
  readonly endedAt: number | null;
}

export interface Hook extends HookInput {
  /** Milliseconds since 1970; null while it runs. */
  readonly pausedAt: number | null;
  readonly due: number;
  readonly parked: number;
  /** Newest first. */
  readonly last: readonly HookDelivery[];
}

export interface DueHookEvent {
  readonly id: number;
  readonly ref: string;
  readonly body: string;
  readonly attempts: number;
}

export interface WebhookVerbs {
  /** Takes over what the configuration says; a difference is an entry in the trail. What no hook is there for any more stays undelivered. */
  declareHooks(hooks: readonly HookInput[], at: number): Promise<void>;
  /** Those of the configuration, each with so many of its last deliveries. */
  listHooks(last: number): Promise<readonly Hook[]>;
  /** What one hook was told, newest first, before the delivery `before`. */
  hookDeliveries(
    hook: string,
    asked: { state: HookDelivery["state"] | null; before: number | null; limit: number },
  ): Promise<readonly HookDelivery[]>;
  /** Leases what is due for one hook, oldest first; nothing while it is paused. */
  claimHookEvents(
    hook: string,
    claim: { now: number; leaseUntil: number; limit: number },
  ): Promise<readonly DueHookEvent[]>;
  /** When the next one is due for a hook that is not paused; null when none waits. */
  nextHookDueAt(hook: string): Promise<number | null>;
  /** `parked`: given up until somebody asks again, with an entry in the trail. */
  settleHookEvent(
    id: number,
    outcome: { at: number; result: "sent" | "later" | "parked"; reply: string; nextAt?: number },
  ): Promise<void>;
  /** False when there is no such hook, or nothing to change. */
  pauseHook(hook: string, paused: boolean, actor: string, at: number): Promise<boolean>;
  /** Tries parked ones of a hook again, all or one; returns how many. */
  retryHookEvents(hook: string, id: number | null, actor: string, at: number): Promise<number>;
  /** Forgets what ended before a time, at most `limit` at once; returns how many. */
  pruneHookEvents(before: number, limit: number): Promise<number>;
  /** Makes due at once what a gateway leased that is no more; for the start. */
  reclaimHookLeases(now: number): Promise<void>;
}
