/**
 * Claims what is due and keeps as much under way as the smart hosts' connections allow. It wakes when the store has new
 * work, when something falls due, and when a transaction ends.
 */
import type { DeliveryVerbs, DueMessage, DueNotice } from "../store/port.ts";
import { createWake } from "./wake.ts";

export interface LoopParts {
  readonly store: Pick<DeliveryVerbs, "claimDue" | "claimNotices" | "nextDueAt" | "onWork">;
  /** Connections of all smart hosts together. */
  readonly capacity: number;
  /** Milliseconds. */
  readonly lease: number;
  /** Neither rejects. `deadline` in milliseconds since 1970. */
  sendMessage(message: DueMessage, deadline: number): Promise<void>;
  sendNotice(notice: DueNotice, deadline: number): Promise<void>;
  /** An outcome of it waits to be recorded: it must not be sent again. */
  owes(envelopeId: number): boolean;
  onFailure(error: unknown): void;
  clock(): number;
}

export interface Loop {
  /** Claims nothing more and waits for what is under way, at most so long (milliseconds). True when all of it ended. */
  stop(timeout: number): Promise<boolean>;
}

/** Longest sleep, and the sleep after a failure of the store or when nothing due could be claimed, milliseconds. */
const LONGEST_SLEEP = 30_000;
const SHORT_SLEEP = 250;
/** What must be left of a lease when an attempt is cut off, so that its outcome is recorded in time: a tenth of it. */
const MARGIN = 0.1;

export function startLoop(parts: LoopParts): Loop {
  const wake = createWake();
  const messages = new Set<Promise<void>>();
  const notices = new Set<Promise<void>>();
  let stopped = false;

  const start = (set: Set<Promise<void>>, work: Promise<void>) => {
    const tracked = work.catch(parts.onFailure).finally(() => {
      set.delete(tracked);
      wake.ring();
    });
    set.add(tracked);
  };

  const claim = async (): Promise<number> => {
    const now = parts.clock();
    const leaseUntil = now + parts.lease;
    const deadline = now + parts.lease * (1 - MARGIN);
    let claimed = 0;
    // As many again as can be under way wait behind them, so that no connection idles while we claim.
    if (messages.size < parts.capacity * 2) {
      const due = await parts.store.claimDue({ now, leaseUntil, limit: Math.max(100, parts.capacity * 2) });
      for (const message of due) {
        const envelopes = message.envelopes.filter(({ id }) => !parts.owes(id));
        if (envelopes.length > 0) start(messages, parts.sendMessage({ ...message, envelopes }, deadline));
      }
      claimed += due.length;
    }
    if (notices.size < parts.capacity) {
      const due = await parts.store.claimNotices({ now, leaseUntil, limit: parts.capacity });
      for (const notice of due) start(notices, parts.sendNotice(notice, deadline));
      claimed += due.length;
    }
    return claimed;
  };

  const untilDue = async (): Promise<number> => {
    const next = await parts.store.nextDueAt();
    return next === null ? LONGEST_SLEEP : Math.min(Math.max(next - parts.clock(), SHORT_SLEEP), LONGEST_SLEEP);
  };

  const run = async () => {
    while (!stopped) {
      try {
        const claimed = await claim();
        // Full or idle, there is nothing to do before somebody rings or time passes.
        if (claimed > 0 && messages.size < parts.capacity * 2) continue;
        if (!stopped) await wake.sleep(await untilDue());
      } catch (error) {
        parts.onFailure(error);
        if (!stopped) await wake.sleep(SHORT_SLEEP * 4);
      }
    }
  };

  parts.store.onWork(() => wake.ring());
  const running = run();
  return {
    stop: async (timeout) => {
      stopped = true;
      wake.ring();
      const timer = createWake();
      const ended = (async () => {
        await running;
        while (messages.size + notices.size > 0) await Promise.all([...messages, ...notices]);
        timer.ring();
        return true;
      })();
      const late = timer.sleep(timeout).then(() => messages.size + notices.size === 0);
      return Promise.race([ended, late]);
    },
  };
}
