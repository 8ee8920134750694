/**
 * Claims what is due and keeps as much under way as the smart hosts' connections allow. It wakes when the store has new
 * work, when something falls due, and when a transaction ends.
 */
import type { DeliveryVerbs, DueMessage, DueNotice } from "../../store/port.ts";
import { createWake } from "./wake.ts";

export interface LoopParts {
  readonly store: Pick<DeliveryVerbs, "reclaimLeases" | "claimDue" | "claimNotices" | "nextDueAt" | "onWork">;
  /** Connections of all smart hosts together. */
  readonly capacity: number;
  /** Milliseconds. */
  readonly lease: number;
  /** How many transactions a message takes. */
  transactionsOf(message: DueMessage): number;
  /** Neither rejects. `deadline` in milliseconds since 1970; `ended` is called as each transaction ends. */
  sendMessage(message: DueMessage, deadline: number, ended: () => void): Promise<void>;
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
  const work = createWork(parts, wake.ring);
  let stopped = false;
  parts.store.onWork(wake.ring);
  const running = (async () => {
    let reclaimed = false;
    while (!stopped) {
      try {
        // What the gateway before us had under way is ours: waiting for its leases would make people wait.
        if (!reclaimed) await parts.store.reclaimLeases(parts.clock());
        reclaimed = true;
        const claimed = await work.claim();
        // Full or idle, there is nothing to do before somebody rings or time passes.
        if (claimed > 0 && !work.full()) continue;
        if (!stopped) await wake.sleep(await untilDue(parts));
      } catch (error) {
        parts.onFailure(error);
        if (!stopped) await wake.sleep(SHORT_SLEEP * 4);
      }
    }
  })();
  return {
    stop: async (timeout) => {
      stopped = true;
      wake.ring();
      const timer = createWake();
      const ended = running.then(work.ended).then(() => true);
      const late = timer.sleep(timeout).then(() => work.underWay() === 0);
      const result = await Promise.race([ended, late]);
      timer.ring();
      return result;
    },
  };
}

async function untilDue({ store, clock }: LoopParts): Promise<number> {
  const next = await store.nextDueAt();
  return next === null ? LONGEST_SLEEP : Math.min(Math.max(next - clock(), SHORT_SLEEP), LONGEST_SLEEP);
}

/** Transactions of messages under way: one message may take a thousand, and whoever writes meanwhile does not wait for all. */
function createTally(onEnd: () => void) {
  let count = 0;
  return {
    count: () => count,
    /** `ended` after each of them; `rest` when no more will come. */
    take(transactions: number) {
      let left = transactions;
      count += left;
      const give = (some: number) => {
        count -= some;
        left -= some;
      };
      const ended = () => {
        give(1);
        onEnd();
      };
      return { ended, rest: () => give(left) };
    },
  };
}

/** What is under way, and how more of it is taken on. `onEnd` is called when a piece of it ends. */
function createWork(parts: LoopParts, onEnd: () => void) {
  const messages = new Set<Promise<void>>();
  const notices = new Set<Promise<void>>();
  // As many again as connections wait behind those under way, so that none idles while we claim.
  const mostTransactions = parts.capacity * 2;
  const transactions = createTally(onEnd);

  const start = (set: Set<Promise<void>>, piece: Promise<void>) => {
    const tracked = piece.catch(parts.onFailure).finally(() => {
      set.delete(tracked);
      onEnd();
    });
    set.add(tracked);
  };
  const startMessage = (message: DueMessage, deadline: number) => {
    const { ended, rest } = transactions.take(parts.transactionsOf(message));
    start(messages, parts.sendMessage(message, deadline, ended).finally(rest));
  };
  const claimMessages = async (now: number, leaseUntil: number, deadline: number): Promise<number> => {
    if (transactions.count() >= mostTransactions) return 0;
    const due = await parts.store.claimDue({ now, leaseUntil, limit: Math.max(100, mostTransactions) });
    for (const message of due) {
      const envelopes = message.envelopes.filter(({ id }) => !parts.owes(id));
      if (envelopes.length > 0) startMessage({ ...message, envelopes }, deadline);
    }
    return due.length;
  };
  const claimNotices = async (now: number, leaseUntil: number, deadline: number): Promise<number> => {
    if (notices.size >= parts.capacity) return 0;
    const due = await parts.store.claimNotices({ now, leaseUntil, limit: parts.capacity });
    for (const notice of due) start(notices, parts.sendNotice(notice, deadline));
    return due.length;
  };

  return {
    /** How many messages and notices were claimed. Asks by reading first: a claim is a transaction of the writer. */
    claim: async (): Promise<number> => {
      const now = parts.clock();
      const due = await parts.store.nextDueAt();
      if (due === null || due > now) return 0;
      const leaseUntil = now + parts.lease;
      const deadline = now + parts.lease * (1 - MARGIN);
      // Asked together, they share one transaction of the writer.
      const claims = [claimMessages(now, leaseUntil, deadline), claimNotices(now, leaseUntil, deadline)];
      return (await Promise.all(claims)).reduce((sum, claimed) => sum + claimed, 0);
    },
    full: () => transactions.count() >= mostTransactions,
    underWay: () => messages.size + notices.size,
    ended: async () => {
      while (messages.size + notices.size > 0) await Promise.all([...messages, ...notices]);
    },
  };
}
