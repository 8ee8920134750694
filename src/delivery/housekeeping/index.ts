/**
 * What time does to the store: held mail that waited too long gets its configured fate, what waited for a quota goes out
 * when it returns, deadlines of cases pass, sanctions begin and end, texts of refused mail, counters beyond their window and
 * spool files that belong to no message are removed. It lives in delivery because that is the room with a clock that runs.
 */
import type { Config } from "../../config/schema.ts";
import type { DeliveryVerbs, ProcedureVerbs, QueueVerbs } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How often a quota's return is looked for, and counters removed at a time: mail waits for the writer meanwhile. */
const QUOTA_TICK = 60_000;
const PRUNED_AT_ONCE = 1000;
/** How often decisions that can no longer be taken back are carried out, and how many before mail may pass again. */
const SETTLE_TICK = 1000;
const SETTLED_AT_ONCE = 25;
/** Texts of refused mail that are deleted before mail may pass again. */
const DROPPED_AT_ONCE = 25;

/** How often held mail is looked at, milliseconds: each minute, sooner where ages are short, never more than 5 times a second. */
export const expiryTick = (maxAge: number): number => Math.min(60_000, Math.max(200, Math.floor(maxAge / 10)));

/** Starts the timers; the returned function stops them and waits for the verb under way. */
export function startHousekeeping(
  config: Pick<Config, "held" | "facts">,
  parts: {
    readonly store: Pick<
      DeliveryVerbs,
      "expireHeld" | "releaseQuota" | "pruneCounters" | "dropRefused" | "sweepSpool"
    > &
      Pick<ProcedureVerbs, "tickCases"> &
      Pick<QueueVerbs, "settleDecisions">;
    readonly telemetry: Pick<Telemetry, "expired" | "quotaReleased" | "failed">;
    clock(): number;
  },
): () => Promise<void> {
  const { store, telemetry, clock } = parts;
  const expiry = every(expiryTick(config.held.max_age), async () => {
    try {
      const count = await store.expireHeld(clock(), config.held.fate);
      if (count > 0) telemetry.expired(count);
    } catch (error) {
      telemetry.failed("delivery", "held mail could not be expired", error);
    }
  });
  const { window } = config.facts;
  const quota = every(QUOTA_TICK, async () => {
    try {
      const count = await store.releaseQuota(clock(), window);
      if (count > 0) telemetry.quotaReleased(count);
    } catch (error) {
      telemetry.failed("delivery", "mail held for a quota could not be released", error);
    }
  });
  const settle = every(SETTLE_TICK, async () => {
    try {
      while ((await store.settleDecisions(clock(), SETTLED_AT_ONCE)) >= SETTLED_AT_ONCE);
    } catch (error) {
      telemetry.failed("delivery", "decisions on held mail could not be carried out", error);
    }
  });
  const cases = every(QUOTA_TICK, () => tickCases(parts));
  const prune = every(HOUR, async () => {
    try {
      const before = clock() - Math.max(window, DAY);
      while ((await store.pruneCounters(before, PRUNED_AT_ONCE)) >= PRUNED_AT_ONCE);
    } catch (error) {
      telemetry.failed("delivery", "old counters could not be removed", error);
    }
  });
  const refused = every(QUOTA_TICK, () => dropRefused(config.held.keep_refused, parts));
  const sweep = every(HOUR, async () => {
    try {
      await store.sweepSpool(clock());
    } catch (error) {
      telemetry.failed("delivery", "the spool could not be swept", error);
    }
  });
  return async () => {
    await Promise.all([expiry(), quota(), settle(), cases(), prune(), refused(), sweep()]);
  };
}

/** Deadlines of cases, and sanctions that begin or end; what is more than one round takes waits for the next. */
async function tickCases({ store, telemetry, clock }: CaseTicker): Promise<void> {
  try {
    await store.tickCases(clock());
  } catch (error) {
    telemetry.failed("delivery", "deadlines and sanctions of cases could not be looked at", error);
  }
}

/** What was refused can be appealed for a while, and its text is there so long. */
async function dropRefused(keep: number, { store, telemetry, clock }: TextKeeper): Promise<void> {
  try {
    const now = clock();
    while ((await store.dropRefused(now - keep, DROPPED_AT_ONCE, now)) >= DROPPED_AT_ONCE);
  } catch (error) {
    telemetry.failed("delivery", "texts of refused mail could not be deleted", error);
  }
}

interface TextKeeper {
  readonly store: Pick<DeliveryVerbs, "dropRefused">;
  readonly telemetry: Pick<Telemetry, "failed">;
  clock(): number;
}

interface CaseTicker {
  readonly store: Pick<ProcedureVerbs, "tickCases">;
  readonly telemetry: Pick<Telemetry, "failed">;
  clock(): number;
}

/** At once and then so often, never twice at the same time. */
export function every(pause: number, act: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async () => {
    await act();
    if (stopped) return;
    timer = setTimeout(() => {
      running = turn();
    }, pause);
    timer.unref();
  };
  let running = turn();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
