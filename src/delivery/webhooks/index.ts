/**
 * What other systems are told, out of the outbox. Each hook has a lane of its own: one that does not answer delays no other, and
 * nobody learns from a delay what others were told.
 */

import { isDeepStrictEqual } from "node:util";
import type { Config } from "../../config/schema.ts";
import { readHookSecret } from "../../config/webhooks.ts";
import type { DeliveryVerbs, DueHookEvent, HookInput, WebhookVerbs } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { createWake, type Wake } from "../attempt/wake.ts";
import { pauseAfter } from "../schedule.ts";
import { sendHook, type Target } from "./send.ts";

export interface HookParts {
  readonly store: WebhookVerbs & Pick<DeliveryVerbs, "onWork">;
  readonly telemetry: Pick<Telemetry, "hookSettled" | "failed">;
  /** Milliseconds since 1970. */
  clock(): number;
  random(): number;
}

export interface Hooks {
  /** From now on these: what is new begins, what is gone or changed ends with what it has under way. */
  take(targets: readonly NamedTarget[]): void;
  /** Starts nothing more, waits for what is under way, at most so long (milliseconds), then cuts it off. */
  close(timeout: number): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A day or so, then it is parked. */
export const PAUSES = [5000, 30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE].concat([
  HOUR,
  2 * HOUR,
  4 * HOUR,
  6 * HOUR,
  10 * HOUR,
]);
const SCHEDULE = { pauses: PAUSES, jitter: 0.2 };

/** Longer than an attempt and its record take. */
const LEASE = MINUTE;
const AT_ONCE = 4;
const LONGEST_SLEEP = 30_000;
const SHORT_SLEEP = 250;
/** After so many failures in a row a lane asks no more often than this. */
const LONGEST_REST = 5 * MINUTE;

/** What the store needs to know of the configuration's hooks. */
export const hooksOf = (webhooks: Config["webhooks"]): HookInput[] =>
  webhooks.map(({ secret_file: _, ...hook }) => hook);

interface NamedTarget extends Target {
  readonly name: string;
}

/** Where each hook is, and what signs for it. Throws when a secret cannot be read. */
export const targetsOf = (webhooks: Config["webhooks"]): NamedTarget[] =>
  webhooks.map(({ name, url, secret_file: file }) => {
    const secret = readHookSecret(file);
    if (!secret) throw new Error(`${file}: holds no webhook secret`);
    return { name, url, secret };
  });

/** Throws when a secret cannot be read. */
export function startHooks(webhooks: Config["webhooks"], parts: HookParts): Hooks {
  let lanes = targetsOf(webhooks).map((target) => startLane(target, parts));
  const leaving = new Set<ReturnType<typeof startLane>>();
  parts.store.onWork(() => {
    for (const lane of lanes) lane.ring();
  });
  const leave = (lane: ReturnType<typeof startLane>) => {
    leaving.add(lane);
    void lane.stop(LEASE).then(() => leaving.delete(lane));
  };
  return {
    take: (targets) => {
      const before = lanes;
      lanes = targets.map(
        (target) => before.find((lane) => isDeepStrictEqual(lane.target, target)) ?? startLane(target, parts),
      );
      for (const lane of before) if (!lanes.includes(lane)) leave(lane);
    },
    close: async (timeout) => {
      await Promise.all([...lanes, ...leaving].map((lane) => lane.stop(timeout)));
    },
  };
}

interface Lane {
  readonly target: NamedTarget;
  readonly parts: HookParts;
  readonly work: Wake;
  /** Ended by nothing but the stop: new work is no reason to ask a receiver that fails. */
  readonly rest: Wake;
  readonly stop: AbortController;
  stopped: boolean;
  failures: number;
}

function startLane(target: NamedTarget, parts: HookParts) {
  const made = { work: createWake(), rest: createWake(), stop: new AbortController() };
  const lane: Lane = { ...made, target, parts, stopped: false, failures: 0 };
  const running = run(lane);
  return {
    target,
    ring: lane.work.ring,
    stop: async (timeout: number) => {
      lane.stopped = true;
      lane.work.ring();
      lane.rest.ring();
      const timer = setTimeout(() => lane.stop.abort(), timeout);
      await running;
      clearTimeout(timer);
    },
  };
}

async function run(lane: Lane): Promise<void> {
  while (!lane.stopped) {
    try {
      await turn(lane);
    } catch (error) {
      lane.parts.telemetry.failed("delivery", "webhooks could not be worked", error);
      if (!lane.stopped) await lane.rest.sleep(SHORT_SLEEP * 4);
    }
  }
}

async function turn(lane: Lane): Promise<void> {
  const { parts } = lane;
  const { name } = lane.target;
  const now = parts.clock();
  const limit = lane.failures > 0 ? 1 : AT_ONCE;
  const events = await parts.store.claimHookEvents(name, { now, leaseUntil: now + LEASE, limit });
  if (events.length === 0) {
    if (!lane.stopped) await lane.work.sleep(await untilDue(lane));
    return;
  }
  const sent = await Promise.all(events.map((event) => attempt(lane, event)));
  lane.failures = sent.includes(true) ? 0 : lane.failures + 1;
  if (lane.failures > 0 && !lane.stopped)
    await lane.rest.sleep(Math.min(SHORT_SLEEP * 2 ** Math.min(lane.failures, 20), LONGEST_REST));
}

/** True when it was taken. */
async function attempt({ target, parts, stop }: Lane, event: DueHookEvent): Promise<boolean> {
  const answer = await sendHook(event, target, parts.clock(), stop.signal);
  const at = parts.clock();
  const attempts = event.attempts + 1;
  const next = at + Math.max(answer.wait, pauseAfter(SCHEDULE, attempts, parts.random()));
  const result = answer.ok ? "sent" : attempts > PAUSES.length ? "parked" : "later";
  parts.telemetry.hookSettled(target.name, event.ref, result, answer.reply);
  await parts.store.settleHookEvent(event.id, { at, result, reply: answer.reply, nextAt: next });
  return answer.ok;
}

async function untilDue({ target, parts }: Lane): Promise<number> {
  const next = await parts.store.nextHookDueAt(target.name);
  return next === null ? LONGEST_SLEEP : Math.min(Math.max(next - parts.clock(), SHORT_SLEEP), LONGEST_SLEEP);
}
