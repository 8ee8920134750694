/**
 * What other systems are told, out of the outbox. Each hook has a lane of its own: one that does not answer delays no other, and
 * nobody learns from a delay what others were told.
 */

import type { Config } from "../../config/schema.ts";
import { readHookSecret } from "../../config/webhooks.ts";
import type { DeliveryVerbs, DueHookEvent, HookInput, WebhookVerbs } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { pauseAfter } from "../schedule.ts";
import { createWake, type Wake } from "../wake.ts";
import { sendHook, type Target } from "./send.ts";

export interface HookParts {
  readonly store: WebhookVerbs & Pick<DeliveryVerbs, "onWork">;
  readonly telemetry: Pick<Telemetry, "hookSettled" | "failed">;
  /** Milliseconds since 1970. */
  clock(): number;
  random(): number;
}

export interface Hooks {
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

/** Throws when a secret cannot be read. */
export function startHooks(webhooks: Config["webhooks"], parts: HookParts): Hooks {
  const lanes = webhooks.map(({ name, url, secret_file: file }) => {
    const secret = readHookSecret(file);
    if (!secret) throw new Error(`${file}: holds no webhook secret`);
    return startLane(name, { url, secret }, parts);
  });
  parts.store.onWork(() => {
    for (const lane of lanes) lane.ring();
  });
  return {
    close: async (timeout) => {
      await Promise.all(lanes.map((lane) => lane.stop(timeout)));
    },
  };
}

interface Lane {
  readonly name: string;
  readonly target: Target;
  readonly parts: HookParts;
  readonly work: Wake;
  /** Ended by nothing but the stop: new work is no reason to ask a receiver that fails. */
  readonly rest: Wake;
  readonly stop: AbortController;
  stopped: boolean;
  failures: number;
}

function startLane(name: string, target: Target, parts: HookParts) {
  const made = { work: createWake(), rest: createWake(), stop: new AbortController() };
  const lane: Lane = { ...made, name, target, parts, stopped: false, failures: 0 };
  const running = run(lane);
  return {
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
  const { name, parts } = lane;
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
async function attempt({ name, target, parts, stop }: Lane, event: DueHookEvent): Promise<boolean> {
  const answer = await sendHook(event, target, parts.clock(), stop.signal);
  const at = parts.clock();
  const attempts = event.attempts + 1;
  const next = at + Math.max(answer.wait, pauseAfter(SCHEDULE, attempts, parts.random()));
  const result = answer.ok ? "sent" : attempts > PAUSES.length ? "parked" : "later";
  parts.telemetry.hookSettled(name, event.ref, result, answer.reply);
  await parts.store.settleHookEvent(event.id, { at, result, reply: answer.reply, nextAt: next });
  return answer.ok;
}

async function untilDue({ name, parts }: Lane): Promise<number> {
  const next = await parts.store.nextHookDueAt(name);
  return next === null ? LONGEST_SLEEP : Math.min(Math.max(next - parts.clock(), SHORT_SLEEP), LONGEST_SLEEP);
}
